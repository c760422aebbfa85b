import SpiceCodecs

/// The image decoders of SPICE. What they give has to keep the limits, and what our encoders make of it has to come
/// back.
enum SpiceImages {
    private static let limits = CodecLimits(maximumPixels: 1 << 16, maximumSide: 1 << 14)
    private static let palette = Palette(entries: (0..<200).map { UInt32($0) * 0x01_0203 })

    static func quic(_ bytes: [UInt8]) {
        guard let image = checked(try? QUIC.decode(bytes, limits: limits)) else { return }
        let again = try? QUIC.decode(QUIC.encode(Bitmap(image)))
        precondition(again.map { same($0, image) } == true, "QUIC changes pixels")
    }

    static func lz(_ bytes: [UInt8]) {
        guard let image = checked(try? LZ.decode(bytes, palette: palette, limits: limits)) else { return }
        let again = try? LZ.decode(LZ.encode(Bitmap(image)))
        precondition(again.map { same($0, image) } == true, "LZ changes pixels")
    }

    /// Several images, each behind two bytes of size, through one window, and out again through an encoder.
    static func glz(_ bytes: [UInt8]) {
        var window = GLZWindow(pixels: 1 << 16)
        var second = GLZWindow(pixels: 1 << 17)
        let encoder = GLZEncoder(windowPixels: 1 << 17)
        var rest = bytes[...]
        while rest.count >= 2, let high = rest.popFirst(), let low = rest.popFirst() {
            let part = Array(rest.prefix(Int(high) << 8 | Int(low)))
            rest = rest.dropFirst(part.count)
            guard let image = checked(try? window.decode(part, palette: palette, limits: limits)) else { continue }
            precondition(window.pixelCount <= (1 << 16) * 3 / 2 + (1 << 20), "the window grows")
            guard let encoded = try? encoder.encode(Bitmap(image)) else { preconditionFailure("GLZ refuses") }
            let again = try? second.decode(encoded)
            precondition(again.map { same($0, image) } == true, "GLZ changes pixels")
        }
    }

    static func lz4(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return }
        let image = try? LZ4.decode(
            Array(bytes[2...]), width: Int(bytes[0]) + 1, height: Int(bytes[1]) + 1, limits: limits)
        guard let image = checked(image) else { return }
        let again = try? LZ4.decode(LZ4.encode(Bitmap(image)), width: image.width, height: image.height)
        precondition(again.map { same($0, image) } == true, "LZ4 changes pixels")
    }

    static func jpeg(_ bytes: [UInt8]) {
        _ = checked(try? JPEG.decode(bytes, limits: limits))
    }

    static func jpegAlpha(_ bytes: [UInt8]) {
        guard bytes.count >= 3 else { return }
        let size = Int(bytes[0]) << 8 | Int(bytes[1])
        _ = checked(
            try? JPEGAlpha.decode(Array(bytes[3...]), jpegSize: size, isTopDown: bytes[2] & 1 == 1, limits: limits))
    }

    static func zlibGLZ(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return }
        var decoder = ImageDecoder(windowPixels: 1 << 16, limits: limits)
        let size = Int(bytes[2]) << 8 | Int(bytes[3])
        _ = checked(
            try? decoder.decode(
                .zlibGLZ(glzSize: size, Array(bytes[4...])), width: Int(bytes[0]) + 1, height: Int(bytes[1]) + 1))
    }

    static func bitmap(_ bytes: [UInt8]) {
        guard bytes.count >= 5, let format = BitmapFormat(rawValue: bytes[0] % 11) else { return }
        let bitmap = try? Bitmap(
            format: format, width: Int(bytes[1]), height: Int(bytes[2]), stride: Int(bytes[3]),
            isTopDown: bytes[4] & 1 == 1, palette: bytes[4] & 2 == 2 ? palette : nil, data: Array(bytes[5...]),
            limits: limits)
        guard let bitmap else { return }
        _ = checked(try? bitmap.image())
        _ = Graduality(of: bitmap)
        if let mask = try? bitmap.mask() { precondition(mask.pixels.count == bitmap.width * bitmap.height) }
        let encoder = ImageEncoder(windowPixels: 1 << 16)
        for mode in CompressionMode.allCases {
            precondition((try? encoder.encode(bitmap, CompressionSettings(mode: mode, clientTakesLZ4: true))) != nil)
        }
    }

    private static func checked(_ image: PixelImage?) -> PixelImage? {
        guard let image else { return nil }
        precondition(image.width * image.height <= limits.maximumPixels)
        precondition(image.pixels.count == image.width * image.height * image.format.bytesPerPixel)
        return image
    }

    /// Equal but for bits without a meaning: the top one of 16-bit pixels, the fourth byte of xRGB.
    private static func same(_ one: PixelImage, _ other: PixelImage) -> Bool {
        guard one.width == other.width, one.height == other.height, one.pixels.count == other.pixels.count else {
            return false
        }
        let mask: UInt32 =
            switch other.format {
            case .rgb555: 0x7fff_7fff
            case .xrgb32: 0x00ff_ffff
            default: 0xffff_ffff
            }
        return one.pixels.indices.allSatisfy { index in
            (one.pixels[index] ^ other.pixels[index]) & UInt8(truncatingIfNeeded: mask >> UInt32(index % 4 * 8)) == 0
        }
    }
}
