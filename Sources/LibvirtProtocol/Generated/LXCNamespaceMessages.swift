// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_OPEN_NAMESPACE`, procedure 1 of the lxc program.
public struct LXCDomainOpenNamespaceArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var flags: UInt32

    public init(dom: DomainReference, flags: UInt32) {
        self.dom = dom
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(flags)
    }
}

