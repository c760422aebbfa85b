/// The frames that a client sends: RFC 6455, section 5.
public enum WebSocketFrame {
    /// What a frame carries.
    public enum Opcode: UInt8, Sendable {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10

        /// Whether it is about the connection instead of data.
        public var isControl: Bool { rawValue >= 8 }
    }

    /// The longest body of a frame about the connection.
    public static let controlLimit = 125

    /// A whole message in one frame.
    ///
    /// - Parameter mask: to be new and unforeseeable for each frame, so that no web cache in between can be made to take
    ///   its bytes for a request.
    public static func bytes(_ opcode: Opcode, _ payload: [UInt8], mask: UInt32) -> [UInt8] {
        var frame: [UInt8] = [0x80 | opcode.rawValue]
        frame.reserveCapacity(payload.count + 14)
        switch payload.count {
        case ...125: frame.append(0x80 | UInt8(payload.count))
        case ...0xffff:
            frame.append(0x80 | 126)
            append(UInt16(payload.count), to: &frame)
        default:
            frame.append(0x80 | 127)
            append(UInt64(payload.count), to: &frame)
        }
        append(mask, to: &frame)
        // Its first byte on the wire is the most significant one.
        var shift: UInt32 = 0
        for byte in payload {
            shift = shift == 0 ? 24 : shift - 8
            frame.append(byte ^ UInt8(truncatingIfNeeded: mask >> shift))
        }
        return frame
    }

    /// The end, with a status code of RFC 6455, section 7.4; nil for none.
    public static func close(_ code: UInt16?, mask: UInt32) -> [UInt8] {
        var body: [UInt8] = []
        if let code { append(code, to: &body) }
        return bytes(.close, body, mask: mask)
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
