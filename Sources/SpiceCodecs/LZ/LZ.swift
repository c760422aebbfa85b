/// The LZ image codec: FastLZ-like tokens counted in pixels (`common/lz.c` of spice-common is the reference).
public enum LZ {
    /// Decodes a stream of any type. Palette types need `palette` and become ``PixelImage/Format/xrgb32``; 24-bit
    /// pixels as well; opacity alone (``LZImageType/xxxa``) becomes ``PixelImage/Format/alpha8``.
    public static func decode(
        _ bytes: RawSpan, palette: Palette? = nil, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try withInput(bytes) { input throws(CodecError) in
            try decode(&input, palette: palette, limits: limits)
        }
    }

    /// As ``decode(_:palette:limits:)-(RawSpan,_,_)``.
    public static func decode(
        _ bytes: [UInt8], palette: Palette? = nil, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, palette: palette, limits: limits)
    }

    static func decode(
        _ input: inout ByteInput, palette: Palette?, limits: CodecLimits
    ) throws(CodecError) -> PixelImage {
        let header = try LZHeader(&input, limits: limits)
        let (width, height) = (header.width, header.height)
        let format: PixelImage.Format
        var pixels: [UInt8]
        switch header.type {
        case .palette1LE, .palette1BE, .palette4LE, .palette4BE, .palette8:
            guard let palette, let layout = header.type.bitmapFormat else { throw .palette("missing") }
            let expansion = try PaletteExpansion(format: layout, palette: palette)
            let rows = try plane(UInt8.self, header.stride * height, &input)
            let image = try expansion.image(rows: rows, rowBytes: header.stride, width: width, height: height)
            return header.isTopDown ? image : image.flipped()
        case .alpha8, .xxxa:
            format = .alpha8
            pixels = try plane(UInt8.self, width * height, &input)
        case .rgb16:
            format = .rgb555
            pixels = try plane(UInt16.self, width * height, &input)
        case .rgb24, .rgb32:
            format = .xrgb32
            pixels = try plane(UInt32.self, width * height, &input)
        case .rgba:
            format = .argb32
            pixels = try plane(UInt32.self, width * height, &input)
            Pixels.setAlpha(&pixels, try plane(UInt8.self, width * height, &input))
        }
        let image = PixelImage(checkedFormat: format, width: width, height: height, pixels: pixels)
        return header.isTopDown ? image : image.flipped()
    }

    /// Decodes one pass of `count` pixels.
    private static func plane<Pixel: LZPixel>(
        _: Pixel.Type, _ count: Int, _ input: inout ByteInput
    ) throws(CodecError) -> [UInt8] {
        try Pixels.make(Pixel.self, count: count) { output throws(CodecError) in
            try output.decodeLZ(&input)
        }
    }
}
