import Glibc
import HostSystem
import VirtError

/// The header of a file that holds a guest's memory: what `virsh save` writes, and external snapshots.
///
/// Layout as libvirt 9.0 writes it, numbers in the host's byte order: 16 bytes of magic, then version, length of the
/// text that follows the header, whether the guest ran, compression, offset of the cookie in the text, and 14 unused
/// words. The text is the domain's definition, a zero, the cookie, a zero, and room for a longer definition.
struct SaveImage: Hashable, Sendable {
    static let complete = Array("LibvirtQemudSave".utf8)
    static let partial = Array("LibvirtQemudPart".utf8)
    static let headerSize = 92
    static let version: UInt32 = 2
    /// What a definition may still grow by, as much as libvirt leaves.
    static let room = 65536
    /// Largest text that is believed.
    static let mostText = 64 << 20

    var xml: String
    var cookie: String?
    var wasRunning: Bool
    /// 0: the memory is not compressed.
    var compression: UInt32 = 0
    /// Length of the text with its padding.
    var textSize: Int = 0

    /// Where the memory begins.
    var memoryOffset: Int { Self.headerSize + textSize }

    init(xml: String, cookie: String?, wasRunning: Bool) {
        self.xml = xml
        self.cookie = cookie
        self.wasRunning = wasRunning
        textSize = Self.text(xml, cookie).count + Self.room
    }

    private static func text(_ xml: String, _ cookie: String?) -> [UInt8] {
        var text = Array(xml.utf8) + [0]
        if let cookie { text += Array(cookie.utf8) + [0] }
        return text
    }

    /// Header and text.
    ///
    /// - Throws: error 9 where the text has grown out of its room.
    func bytes(isComplete: Bool) throws(VirtError) -> [UInt8] {
        let text = Self.text(xml, cookie)
        guard text.count <= textSize, let size = UInt32(exactly: textSize) else {
            throw VirtError(.operationFailed, "new xml too large to fit in file", domain: .qemu)
        }
        var bytes = isComplete ? Self.complete : Self.partial
        let offset = cookie == nil ? 0 : UInt32(clamping: xml.utf8.count + 1)
        for word in [Self.version, size, wasRunning ? 1 : 0, compression, offset]
            + [UInt32](repeating: 0, count: 14)
        {
            withUnsafeBytes(of: word) { bytes += $0 }
        }
        return bytes + text + [UInt8](repeating: 0, count: textSize - text.count)
    }

    /// Reads the header of a file.
    ///
    /// - Throws: error 9 in libvirt's words where it is none, or was not finished.
    init(path: String) throws(VirtError) {
        guard FileOperations.exists(path), let start = FileStart.read(path, count: Self.headerSize) else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)),
                "Failed to open file '\(path)'", domain: .qemu)
        }
        guard start.count == Self.headerSize else {
            throw VirtError(.operationFailed, "failed to read qemu header", domain: .qemu)
        }
        let magic = Array(start[..<16])
        guard magic == Self.complete else {
            throw VirtError(
                .operationFailed, magic == Self.partial ? "save image is incomplete" : "image magic is incorrect",
                domain: .qemu)
        }
        func word(_ index: Int) -> UInt32 {
            start[(16 + index * 4)..<(20 + index * 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard word(0) <= Self.version else {
            throw VirtError(
                .operationFailed, "image version is not supported (\(word(0)) > \(Self.version))", domain: .qemu)
        }
        let size = Int(word(1))
        guard size > 0, size <= Self.mostText else {
            throw VirtError(
                .operationFailed, "invalid header data length: \(Int32(truncatingIfNeeded: size))", domain: .qemu)
        }
        guard let text = FileStart.read(path, count: size, at: Self.headerSize), text.count == size else {
            throw VirtError(.operationFailed, "failed to read domain XML", domain: .qemu)
        }
        let end = text.firstIndex(of: 0) ?? text.endIndex
        xml = String(decoding: text[..<end], as: UTF8.self)
        let offset = Int(word(4))
        if offset > 0, offset < size {
            let rest = text[offset...]
            cookie = String(decoding: rest[..<(rest.firstIndex(of: 0) ?? rest.endIndex)], as: UTF8.self)
        }
        wasRunning = word(2) != 0
        compression = word(3)
        textSize = size
    }

    /// Replaces header and text of a finished file.
    func rewrite(_ path: String) throws(VirtError) {
        let bytes = try bytes(isComplete: true)
        let number = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard number >= 0 else { throw .systemCall(errno, "Failed to open file '\(path)'") }
        let file = Descriptor(owning: number)
        try file.writeAll(bytes)
        if fsync(file.rawValue) != 0 { throw .systemCall(errno, "cannot write header to domain save file '\(path)'") }
    }
}
