import CHostShims
import Glibc
public import VirtError

/// An open file descriptor with exactly one owner; closed when the owner goes.
public struct Descriptor: ~Copyable, Sendable {
    /// The descriptor's number. Valid only as long as this value lives.
    public let rawValue: Int32

    /// Takes over the descriptor `rawValue`, which nobody else may close from now on.
    public init(owning rawValue: Int32) {
        self.rawValue = rawValue
    }

    deinit {
        _ = close(rawValue)
    }

    /// Gives up ownership: the caller has to close the returned number.
    public consuming func release() -> Int32 {
        let number = rawValue
        discard self
        return number
    }

    /// A second descriptor of the same open file, closed on exec.
    ///
    /// - Throws: error 38, most likely with EMFILE.
    public func duplicate() throws(VirtError) -> Descriptor {
        let copy = apus_fcntl(rawValue, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw .systemCall(currentErrno(), "cannot duplicate descriptor \(rawValue)") }
        return Descriptor(owning: copy)
    }
}

extension Descriptor {
    /// Reads to the end of the file.
    ///
    /// - Parameter limit: refuse files longer than this many bytes.
    /// - Throws: error 38 of the failing call; EFBIG beyond the limit.
    public func readAll(limit: Int = 64 << 20) throws(VirtError) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = read(rawValue, &chunk, chunk.count)
            if count == 0 { return content }
            if count < 0 {
                let code = currentErrno()
                if code == EINTR { continue }
                throw .systemCall(code, "cannot read descriptor \(rawValue)")
            }
            guard content.count + count <= limit else {
                throw .systemCall(EFBIG, "more than \(limit) bytes on descriptor \(rawValue)")
            }
            content.append(contentsOf: chunk[..<count])
        }
    }

    /// Writes all of `bytes`, in as many calls as it takes.
    public func writeAll(_ bytes: [UInt8]) throws(VirtError) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { write(rawValue, $0.baseAddress, $0.count) }
            if count < 0 {
                let code = currentErrno()
                if code == EINTR { continue }
                throw .systemCall(code, "cannot write to descriptor \(rawValue)")
            }
            offset += count
        }
    }
}
