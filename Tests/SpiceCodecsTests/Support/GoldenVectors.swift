import SpiceCodecs

/// Streams that the reference encoders (spice-common's QUIC and LZ, spice-server's GLZ, 0.15.1) made from generated
/// images. A file of `Fixtures` holds one stream, or for GLZ several, each behind its size (4 bytes, little-endian).
struct GoldenVector: Sendable, CustomStringConvertible {
    enum Codec: String { case quic, lz, glz }

    let codec: Codec
    let format: BitmapFormat
    let drawing: Drawing
    let width: Int
    let height: Int
    let isTopDown: Bool
    /// Images in the file.
    var images = 1

    var description: String { "\(codec)-\(format)-\(drawing)" }

    /// The picture at `index` of the file; every other one of a sequence is the first one with some changes.
    func bitmap(_ index: Int) throws -> Bitmap {
        let source = try drawing.bitmap(
            index % 2 == 0 ? 11 : 12 + UInt64(index), format, width: width, height: height, isTopDown: isTopDown)
        guard index > 0, index % 2 == 0 else { return source }
        var data = source.data
        for place in stride(from: 5, to: data.count, by: 97) { data[place] ^= 0x21 }
        return try Bitmap(
            format: format, width: width, height: height, isTopDown: isTopDown, palette: source.palette, data: data)
    }

    static let all: [GoldenVector] = {
        var all: [GoldenVector] = []
        for format in [BitmapFormat.rgb16, .rgb24, .rgb32, .rgba, .alpha8] {
            for drawing in [Drawing.runs, .photo, .rows] {
                all.append(
                    GoldenVector(
                        codec: .quic, format: format, drawing: drawing, width: 53, height: 19, isTopDown: true))
            }
        }
        for format in BitmapFormat.allCases {
            for drawing in [Drawing.runs, .rows] {
                all.append(
                    GoldenVector(
                        codec: .lz, format: format, drawing: drawing, width: 61, height: 23,
                        isTopDown: drawing == .runs))
            }
        }
        for format in [BitmapFormat.rgb16, .rgb24, .rgb32, .rgba] {
            all.append(
                GoldenVector(
                    codec: .glz, format: format, drawing: .runs, width: 47, height: 17,
                    isTopDown: format != .rgb24, images: 4))
        }
        // Every stage of the model, and matches far back.
        all.append(
            GoldenVector(codec: .quic, format: .rgb32, drawing: .slopes, width: 300, height: 60, isTopDown: true))
        all.append(GoldenVector(codec: .lz, format: .rgb32, drawing: .rows, width: 300, height: 60, isTopDown: true))
        return all
    }()

    var fileName: String { "\(description)-\(width)x\(height).bin" }
}
