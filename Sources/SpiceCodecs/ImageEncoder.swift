/// Encodes the images of one client, or of several that share a GLZ dictionary: chooses, encodes, and falls back where
/// the result would be larger than the pixels. What was encoded has to be sent in the same order.
public final class ImageEncoder {
    public let glz: GLZEncoder?

    /// - Parameter windowPixels: the client's GLZ dictionary in pixels; nil if it has none.
    public init(windowPixels: Int?) {
        glz = windowPixels.map { GLZEncoder(windowPixels: $0) }
    }

    /// Encodes a bitmap as `settings` and the picture make best.
    ///
    /// - Parameters:
    ///   - allowsLossy: see ``ImageFacts/allowsLossy``.
    ///   - isDrawn: see ``ImageFacts/isDrawn``.
    ///   - isMigrating: the dictionary must not change.
    public func encode(
        _ bitmap: Bitmap, _ settings: CompressionSettings, allowsLossy: Bool = false, isDrawn: Bool = true,
        isMigrating: Bool = false
    ) throws(CodecError) -> (image: EncodedImage, choice: CompressionChoice) {
        let facts = ImageFacts(
            bitmap, allowsLossy: allowsLossy, isDrawn: isDrawn, windowPixels: isMigrating ? nil : glz?.windowPixels)
        let choice = CompressionChoice.choose(facts, settings)
        return (try encode(bitmap, choice.encoding, quality: settings.jpegQuality), choice)
    }

    /// Encodes a bitmap in a given way; falls back to ``EncodedImage/bitmap(_:)`` if that takes fewer bytes.
    public func encode(
        _ bitmap: Bitmap, _ encoding: CompressionChoice.Encoding, quality: Int = 85
    ) throws(CodecError) -> EncodedImage {
        let limit = bitmap.stride * bitmap.height
        switch encoding {
        case .bitmap: break
        case .quic:
            let bytes = try QUIC.encode(bitmap)
            if bytes.count <= limit { return .quic(bytes) }
        case .lz:
            if bitmap.format.hasPalette {
                // Masks are sent as they are: their bits have no colours.
                guard let palette = bitmap.palette else { break }
                let bytes = try LZ.encode(bitmap)
                if bytes.count <= limit { return .lzPalette(bytes, palette) }
            } else {
                let bytes = try LZ.encode(bitmap)
                if bytes.count <= limit { return .lzRGB(bytes) }
            }
        case .glz(let zlib):
            guard let glz else { return try encode(bitmap, .lz, quality: quality) }
            // Sent whatever its size, since later images refer to it.
            let bytes = try glz.encode(bitmap)
            if zlib, let deflated = try ZlibGLZ.encode(bytes) {
                return .zlibGLZ(glzSize: bytes.count, deflated)
            }
            return .glzRGB(bytes)
        case .lz4:
            let bytes = try LZ4.encode(bitmap)
            if bytes.count <= limit { return .lz4(bytes) }
        case .jpeg:
            if bitmap.format == .rgba {
                let (jpegSize, bytes) = try JPEGAlpha.encode(bitmap, quality: quality)
                if bytes.count <= limit {
                    return .jpegAlpha(jpegSize: jpegSize, isTopDown: bitmap.isTopDown, bytes)
                }
            } else {
                let bytes = try JPEG.encode(bitmap, quality: quality)
                if bytes.count <= limit { return .jpeg(bytes) }
            }
        }
        return .bitmap(bitmap)
    }
}
