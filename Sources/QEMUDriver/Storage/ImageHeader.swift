/// What the first bytes of a disk image say about it.
///
/// Total: any bytes give a header or nil. Sources: QEMU's `docs/interop/qcow2.txt` and `qed_spec.txt`.
public struct ImageHeader: Hashable, Sendable {
    /// QEMU's name of the format.
    public var format: String
    /// Size of the guest's disk in bytes, where the header holds it.
    public var capacity: UInt64?
    /// The image below, as written in the header: a path relative to this image, or absolute, or a `json:` or URL form.
    public var backingFile: String?
    /// Format of the image below, where the header names it.
    public var backingFormat: String?

    /// The number of bytes from the start of an image that are enough for every format known here.
    public static let probeSize = 65_536

    /// Reads the header of an image whose format is known to be `format`; nil when the bytes are not of that format.
    ///
    /// A raw image has no header, whatever its guest wrote to it, so `raw` is never looked into.
    public init?(_ bytes: [UInt8], format: String) {
        switch format {
        case "qcow2", "qcow": self.init(qcow: bytes)
        case "qed": self.init(qed: bytes)
        default: return nil
        }
    }

    private init?(qcow bytes: [UInt8]) {
        let reader = HeaderBytes(bytes)
        guard reader.big32(0) == 0x5146_49fb, let version = reader.big32(4), (1...3).contains(version) else {
            return nil
        }
        format = version == 1 ? "qcow" : "qcow2"
        capacity = reader.big64(24)
        guard let offset = reader.big64(8), let size = reader.big32(16) else { return nil }
        if offset != 0, size != 0 {
            // The specification allows names up to 1023 bytes, inside the first cluster.
            guard size <= 1023, let name = reader.text(offset, UInt64(size)) else { return nil }
            backingFile = name
        }
        if version >= 2, backingFile != nil {
            backingFormat = reader.qcow2BackingFormat(headerLength: version == 2 ? 72 : reader.big32(100) ?? 104)
        }
    }

    private init?(qed bytes: [UInt8]) {
        let reader = HeaderBytes(bytes)
        guard reader.big32(0) == 0x5145_4400, let features = reader.little64(16) else { return nil }
        format = "qed"
        capacity = reader.little64(48)
        guard features & 1 != 0, let offset = reader.little32(56), let size = reader.little32(60), size <= 1023 else {
            return
        }
        backingFile = reader.text(UInt64(offset), UInt64(size))
        if features & 4 != 0 { backingFormat = "raw" }
    }
}

/// Bounds-checked access to the first bytes of an image.
private struct HeaderBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func slice(_ offset: UInt64, _ count: UInt64) -> ArraySlice<UInt8>? {
        let (end, overflow) = offset.addingReportingOverflow(count)
        guard !overflow, end <= UInt64(bytes.count) else { return nil }
        return bytes[Int(offset)..<Int(end)]
    }

    func big32(_ offset: UInt64) -> UInt32? { slice(offset, 4)?.reduce(0) { $0 << 8 | UInt32($1) } }
    func big64(_ offset: UInt64) -> UInt64? { slice(offset, 8)?.reduce(0) { $0 << 8 | UInt64($1) } }
    func little32(_ offset: UInt64) -> UInt32? { slice(offset, 4)?.reversed().reduce(0) { $0 << 8 | UInt32($1) } }
    func little64(_ offset: UInt64) -> UInt64? { slice(offset, 8)?.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    func text(_ offset: UInt64, _ count: UInt64) -> String? {
        guard let part = slice(offset, count), !part.contains(0) else { return nil }
        return String(validating: part, as: UTF8.self)
    }

    /// Walks the header extensions to the one that names the backing format.
    func qcow2BackingFormat(headerLength: UInt32) -> String? {
        var offset = UInt64(headerLength)
        while let type = big32(offset), let length = big32(offset + 4), type != 0 {
            if type == 0xe279_2aca { return text(offset + 8, UInt64(length)) }
            offset += 8 + (UInt64(length) + 7) / 8 * 8
        }
        return nil
    }
}
