import SpiceCodecs
import SpiceProtocol

/// How the pixels of a raster are to be understood.
enum PixelKind: Hashable, Sendable {
    case xrgb, argb, rgb555, rgb565, a8, a1

    var bits: Int {
        switch self {
        case .xrgb, .argb: 32
        case .rgb555, .rgb565: 16
        case .a8: 8
        case .a1: 1
        }
    }

    var hasAlpha: Bool { self == .argb || self == .a8 || self == .a1 }

    /// All bits that a pixel has.
    var mask: UInt32 {
        switch self {
        case .xrgb, .argb: .max
        case .rgb555, .rgb565: 0xffff
        case .a8: 0xff
        case .a1: 1
        }
    }

    /// A pixel with opacity, 8 bits each, colours as they are (premultiplied where there is opacity).
    @inline(__always)
    func wide(_ pixel: UInt32) -> UInt32 {
        switch self {
        case .xrgb: return pixel | 0xff00_0000
        case .argb: return pixel
        case .rgb555:
            let red = pixel >> 10 & 0x1f
            let green = pixel >> 5 & 0x1f
            let blue = pixel & 0x1f
            return 0xff00_0000 | (red << 3 | red >> 2) << 16 | (green << 3 | green >> 2) << 8 | (blue << 3 | blue >> 2)
        case .rgb565:
            let red = pixel >> 11 & 0x1f
            let green = pixel >> 5 & 0x3f
            let blue = pixel & 0x1f
            return 0xff00_0000 | (red << 3 | red >> 2) << 16 | (green << 2 | green >> 4) << 8 | (blue << 3 | blue >> 2)
        case .a8: return pixel << 24
        case .a1: return pixel & 1 == 1 ? 0xff00_0000 : 0
        }
    }

    /// The pixel of this kind for a wide one.
    @inline(__always)
    func narrow(_ wide: UInt32) -> UInt32 {
        switch self {
        case .xrgb, .argb: wide
        case .rgb555: wide >> 9 & 0x7c00 | wide >> 6 & 0x3e0 | wide >> 3 & 0x1f
        case .rgb565: wide >> 8 & 0xf800 | wide >> 5 & 0x7e0 | wide >> 3 & 0x1f
        case .a8: wide >> 24
        case .a1: wide >> 31
        }
    }
}

/// Pixels to draw from: an image, or a copy of a surface.
struct Raster: Sendable {
    let width: Int
    let height: Int
    let kind: PixelKind
    let pixels: [UInt32]

    init(width: Int, height: Int, kind: PixelKind, pixels: [UInt32]) {
        self.width = width
        self.height = height
        self.kind = kind
        self.pixels = pixels
    }

    /// A decoded image.
    init(_ image: PixelImage) {
        width = image.width
        height = image.height
        let bytes = image.pixels
        let count = width * height
        switch image.format {
        case .xrgb32, .argb32:
            kind = image.format == .argb32 ? .argb : .xrgb
            // A decoded image has the bytes of all its pixels.
            pixels = unsafe [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
                unsafe bytes.withUnsafeBytes { source in
                    for index in 0..<count {
                        unsafe buffer[index] = UInt32(
                            littleEndian: source.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
                    }
                }
                filled = count
            }
        case .rgb555:
            kind = .rgb555
            pixels = (0..<count).map { UInt32(bytes[$0 * 2]) | UInt32(bytes[$0 * 2 + 1]) << 8 }
        case .gray8, .alpha8:
            kind = .a8
            pixels = bytes.map(UInt32.init)
        }
    }

    /// The pixels as a surface of `kind` takes them without interpreting opacity.
    func converted(for target: PixelKind) -> Raster {
        // Bits that are there stay as they are: stock clients copy 32-bit pixels raw.
        if kind == target || kind.bits == 32 && target.bits == 32 { return self }
        return Raster(
            width: width, height: height, kind: target.bits == 32 ? .xrgb : target,
            pixels: pixels.map { target.narrow(kind.wide($0)) & (target.bits == 32 ? 0xff_ffff : target.mask) })
    }

    /// The pixel at a place inside.
    @inline(__always)
    subscript(x: Int, y: Int) -> UInt32 { pixels[y &* width &+ x] }

    /// The pixel with opacity, and nothing outside.
    @inline(__always)
    func wide(_ x: Int, _ y: Int) -> UInt32 {
        x >= 0 && y >= 0 && x < width && y < height ? kind.wide(self[x, y]) : 0
    }
}
