/// GLZ streams inside zlib streams, for slow networks.
public enum ZlibGLZ {
    /// GLZ streams below this many bytes are sent as they are.
    public static let minimumSize = 100
    /// What the stock server uses.
    public static let level = 3

    /// The deflated form of a GLZ stream, or nil if that is not worth sending: the stream is short or does not shrink.
    public static func encode(_ glz: [UInt8], level: Int = level) throws(CodecError) -> [UInt8]? {
        guard glz.count >= minimumSize else { return nil }
        let bytes = try Zlib.deflate(glz, level: Int32(max(1, min(level, 9))))
        return bytes.count < glz.count ? bytes : nil
    }
}
