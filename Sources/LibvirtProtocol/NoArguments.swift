public import XDR

/// The body of a message that carries nothing.
public struct NoArguments: XDRCodable, Hashable {
    public init() {}

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {}

    public func encode(into writer: inout XDRWriter) throws(XDRError) {}
}
