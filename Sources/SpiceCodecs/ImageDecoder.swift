/// The pixels of an image message, in the form in which they were sent. Cached images and surfaces have no pixels of
/// their own and do not occur here.
public enum EncodedImage: Sendable {
    case bitmap(Bitmap)
    case quic([UInt8])
    /// LZ_PLT. The palette is the one sent along, or the cached one that the message names.
    case lzPalette([UInt8], Palette)
    case lzRGB([UInt8])
    case glzRGB([UInt8])
    /// `glzSize` is the size of the GLZ stream inside the zlib stream.
    case zlibGLZ(glzSize: Int, [UInt8])
    case lz4([UInt8])
    case jpeg([UInt8])
    /// `jpegSize` bytes of JPEG, then an LZ stream of opacity.
    case jpegAlpha(jpegSize: Int, isTopDown: Bool, [UInt8])
}

/// Decodes all images of a session. It holds the GLZ window, so one decoder serves all channels that share a
/// dictionary, and images go through it one at a time.
public struct ImageDecoder: Sendable {
    public let limits: CodecLimits
    public private(set) var window: GLZWindow

    /// - Parameter windowPixels: the dictionary size that was announced to the server, in pixels.
    public init(windowPixels: Int = 1 << 25, limits: CodecLimits = .standard) {
        self.limits = limits
        window = GLZWindow(pixels: windowPixels)
    }

    /// Decodes an image that its descriptor says to be `width` by `height`.
    ///
    /// Throws ``CodecError/missingReference(imageID:)`` if a GLZ image has to wait for another one, of another channel.
    public mutating func decode(
        _ encoded: EncodedImage, width: Int, height: Int
    ) throws(CodecError) -> PixelImage {
        try limits.check(width: width, height: height)
        let image: PixelImage
        switch encoded {
        case .bitmap(let bitmap): image = try bitmap.image()
        case .quic(let bytes): image = try QUIC.decode(bytes, limits: limits)
        case .lzPalette(let bytes, let palette): image = try LZ.decode(bytes, palette: palette, limits: limits)
        case .lzRGB(let bytes): image = try LZ.decode(bytes, limits: limits)
        case .glzRGB(let bytes): image = try window.decode(bytes, limits: limits)
        case .zlibGLZ(let glzSize, let bytes):
            // Literals take at most 33 bytes for 32 pixels of opacity and 97 for 32 of colour.
            guard glzSize > 0, glzSize <= width * height * 5 + 1024 else { throw .malformed("GLZ size \(glzSize)") }
            image = try window.decode(try Zlib.inflate(bytes.memory, size: glzSize), limits: limits)
        case .lz4(let bytes): image = try LZ4.decode(bytes, width: width, height: height, limits: limits)
        case .jpeg(let bytes): image = try JPEG.decode(bytes, limits: limits)
        case .jpegAlpha(let jpegSize, let isTopDown, let bytes):
            image = try JPEGAlpha.decode(bytes, jpegSize: jpegSize, isTopDown: isTopDown, limits: limits)
        }
        guard image.width == width, image.height == height else {
            throw .sizeMismatch(width: image.width, height: image.height)
        }
        return image
    }

    /// Forgets the GLZ window.
    public mutating func reset() {
        window.removeAll()
    }
}
