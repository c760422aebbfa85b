import LibvirtProtocol

/// What identifies a domain for good, whatever its name.
public struct DomainUUID: Sendable, Hashable, LosslessStringConvertible {
    let bytes: UUIDBytes

    init(_ bytes: UUIDBytes) {
        self.bytes = bytes
    }

    /// Reads hexadecimal digits in any case with dashes anywhere, as libvirt does; nil for anything else.
    public init?(_ text: String) {
        guard let bytes = UUIDBytes(text) else { return nil }
        self.bytes = bytes
    }

    /// A random one.
    public static func random() -> DomainUUID { DomainUUID(.random()) }

    /// Lower-case digits in the usual groups.
    public var description: String { bytes.description }
}
