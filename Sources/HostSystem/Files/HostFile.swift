import CHostShims
import Glibc
public import VirtError

/// Plain reads of files whose place is trusted: `/proc`, `/sys`, configuration.
public enum HostFile {
    /// The whole content of a file.
    ///
    /// - Throws: error 38 with the errno; EFBIG beyond `limit` bytes.
    public static func read(_ path: String, limit: Int = 64 << 20) throws(VirtError) -> [UInt8] {
        let number = apus_open(path, O_RDONLY | O_CLOEXEC, 0)
        guard number >= 0 else { throw .systemCall(currentErrno(), "Failed to open file '\(path)'") }
        return try Descriptor(owning: number).readAll(limit: limit)
    }

    /// The content as text without trailing white space, or nil if the file cannot be read.
    public static func text(_ path: String, limit: Int = 1 << 20) -> String? {
        guard let bytes = try? read(path, limit: limit) else { return nil }
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// The names in a directory, sorted; empty if it cannot be read.
    public static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
