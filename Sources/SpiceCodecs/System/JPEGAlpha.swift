/// Images with colours as JPEG and opacity as an LZ stream behind them.
public enum JPEGAlpha {
    /// Decodes to ``PixelImage/Format/argb32``.
    ///
    /// - Parameters:
    ///   - jpegSize: how many of `bytes` are the JPEG part.
    ///   - isTopDown: the image's flag, which the opacity's header has to repeat.
    public static func decode(
        _ bytes: RawSpan, jpegSize: Int, isTopDown: Bool, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        guard jpegSize >= 0, jpegSize <= bytes.byteCount else { throw .truncated }
        let colours = try JPEG.decode(bytes.extracting(first: jpegSize), limits: limits)
        let opacity = try withInput(bytes.extracting(droppingFirst: jpegSize)) { input throws(CodecError) in
            let copy = input
            let header = try LZHeader(&input, limits: limits)
            guard header.type == .xxxa, header.isTopDown == isTopDown else { throw .malformed("LZ of opacity") }
            guard header.width == colours.width, header.height == colours.height else {
                throw .sizeMismatch(width: header.width, height: header.height)
            }
            input = copy
            return try LZ.decode(&input, palette: nil, limits: limits)
        }
        var pixels = colours.pixels
        Pixels.setAlpha(&pixels, opacity.pixels)
        return PixelImage(checkedFormat: .argb32, width: colours.width, height: colours.height, pixels: pixels)
    }

    /// As ``decode(_:jpegSize:isTopDown:limits:)-(RawSpan,_,_,_)``.
    public static func decode(
        _ bytes: [UInt8], jpegSize: Int, isTopDown: Bool, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, jpegSize: jpegSize, isTopDown: isTopDown, limits: limits)
    }

    /// Encodes a bitmap of format ``BitmapFormat/rgba``; `jpegSize` of the bytes are the JPEG part. The message's
    /// top-down flag is the bitmap's.
    public static func encode(
        _ bitmap: Bitmap, quality: Int = 85
    ) throws(CodecError) -> (jpegSize: Int, bytes: [UInt8]) {
        let opacity = try LZ.encodeOpacity(bitmap)
        let jpeg = try JPEG.encode(bitmap, quality: quality)
        return (jpeg.count, jpeg + opacity)
    }
}
