/// A value with an XDR form.
public protocol XDRCodable: Sendable {
    @_lifetime(reader: copy reader)
    init(from reader: inout XDRReader) throws(XDRError)
    func encode(into writer: inout XDRWriter) throws(XDRError)
}

extension XDRCodable {
    /// Reads one value that fills `bytes` entirely.
    public init(xdr bytes: [UInt8]) throws(XDRError) {
        var reader = unsafe XDRReader(bytes.span.bytes)
        try self.init(from: &reader)
        try reader.finish()
    }

    /// The XDR form of this value.
    public func xdr() throws(XDRError) -> [UInt8] {
        var writer = XDRWriter()
        try encode(into: &writer)
        return writer.bytes
    }
}

extension String {
    /// The text of a NUL-terminated character array, as fixed-size C strings travel.
    public init(nulTerminated characters: [UInt8]) {
        self.init(decoding: characters.prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension Array where Element == UInt8 {
    /// `text` cut to `count - 1` bytes and filled with NUL up to `count`, as fixed-size C strings travel.
    public init(nulPadded text: String, count: Int) {
        self = Array(text.utf8.prefix(Swift.max(0, count - 1)))
        append(contentsOf: repeatElement(0, count: Swift.max(0, count - self.count)))
    }
}
