/// Agreed capabilities that change the form of messages.
public struct SpiceOptions: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Agent clipboard messages name a selection.
    public static let selection = SpiceOptions(rawValue: 1)
    /// Agent clipboard grabs carry a serial number.
    public static let serial = SpiceOptions(rawValue: 2)
}

/// The messages of a kind of channel in one direction.
public protocol SpiceMessage: Hashable, Sendable {
    /// Decodes the body of message `number`. Bytes behind the last field are ignored, as stock peers do.
    ///
    /// - Throws: ``SpiceError`` for an unknown number and for a body that is not one of this message.
    init(number: UInt16, body: [UInt8], options: SpiceOptions) throws(SpiceError)

    /// The message's number on the wire.
    var number: UInt16 { get }

    /// The message's bytes, without a header.
    func body(options: SpiceOptions) throws(SpiceError) -> [UInt8]

    /// The name of message `number`, for statistics.
    static func name(of number: UInt16) -> String?
}

extension SpiceMessage {
    /// The message with a mini header in front: number and size.
    public func framed(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        let body = try body(options: options)
        var writer = SpiceWriter(options: options)
        writer.write(number)
        try writer.writeCount(body.count, as: UInt32.self)
        writer.write(body[...])
        return try writer.finish()
    }

    /// The message with a full header in front: serial number, number, size, no sub-messages.
    public func framed(serial: UInt64, options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        let body = try body(options: options)
        var writer = SpiceWriter(options: options)
        writer.write(serial)
        writer.write(number)
        try writer.writeCount(body.count, as: UInt32.self)
        writer.write(UInt32(0))
        writer.write(body[...])
        return try writer.finish()
    }
}

extension StringFlags {
    /// Depth of the glyphs; 0 when no flag says it.
    public var bitsPerPixel: Int {
        if contains(.rasterA1) { return 1 }
        if contains(.rasterA4) { return 4 }
        return contains(.rasterA8) ? 8 : 0
    }
}

/// Lengths that follow from other fields.
enum SpiceLength {
    static func rows(stride: UInt32, height: UInt32) throws(SpiceError) -> Int {
        let (bytes, overflow) = Int(stride).multipliedReportingOverflow(by: Int(height))
        guard !overflow else { throw .tooLong(length: .max, limit: .max) }
        return bytes
    }

    static func glyph(bits: Int, width: UInt16, height: UInt16) -> Int {
        (Int(width) * bits + 7) / 8 * Int(height)
    }
}
