import Glibc
import SpiceCodecs
import SpiceProtocol
import Testing

@testable import SpiceClient

private let decoderIsAvailable =
    (try? Child.run("pkg-config", ["--exists", "spice-client-glib-2.0"]).succeeded) ?? false

/// What our encoders make, the stock client decodes to the same pixels.
///
/// A thousand random images; `APUS_IMAGES` sets another number (`make test-images`: ten thousand), `APUS_SEED` a start.
@Suite(.enabled(if: decoderIsAvailable))
struct StockDecoderTests {
    private static let (width, height) = (1024, 768)
    /// Places for images on one picture; the bottom row is for the mark at its end.
    private static let (columns, rows) = (16, 15)
    private static let (cellWidth, cellHeight) = (64, 51)

    private static func number(_ name: String, default value: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? value
    }

    private static func greeting(_ capabilities: [Int]) throws -> [UInt8] {
        let common = CapabilitySet([
            CommonCapability.authSelection, CommonCapability.ticket, CommonCapability.miniHeader,
        ])
        let reply = LinkReply(
            error: .ok, publicKey: HostileServerTests.key, commonCapabilities: common,
            channelCapabilities: CapabilitySet(capabilities))
        return try reply.bytes() + [0, 0, 0, 0]
    }

    private static func main() throws -> [UInt8] {
        try greeting([])
            + MainServerMessage.`init`(
                .init(
                    sessionID: 7, displayChannelsHint: 1, supportedMouseModes: 1, currentMouseMode: 1,
                    agentConnected: 0,
                    agentTokens: 0, multimediaTime: 0, ramHint: 0)
            ).framed()
            + MainServerMessage.channelsList(.init(channels: [ChannelID(type: .display, id: 0)])).framed()
    }

    private static func rect(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Rect {
        Rect(top: Int32(y), left: Int32(x), bottom: Int32(y + height), right: Int32(x + width))
    }

    private static func contents(_ image: EncodedImage) -> ImageContents {
        func sent(_ palette: SpiceCodecs.Palette?) -> SpiceProtocol.Palette? {
            palette.map { SpiceProtocol.Palette(id: $0.id, entries: $0.entries) }
        }
        switch image {
        case .bitmap(let bitmap):
            return .bitmap(
                .init(
                    format: .init(rawValue: bitmap.format.rawValue), flags: bitmap.isTopDown ? .topDown : [],
                    width: UInt32(bitmap.width), height: UInt32(bitmap.height), stride: UInt32(bitmap.stride),
                    palette: sent(bitmap.palette), data: bitmap.data[...]))
        case .quic(let bytes): return .quic(.init(data: bytes[...]))
        case .lzPalette(let bytes, let palette):
            return .lzPalette(.init(flags: .topDown, palette: sent(palette), data: bytes[...]))
        case .lzRGB(let bytes): return .lzRGB(.init(data: bytes[...]))
        case .glzRGB(let bytes): return .glzRGB(.init(data: bytes[...]))
        case .zlibGLZ(let size, let bytes): return .zlibGLZ(.init(unpackedSize: UInt32(size), data: bytes[...]))
        case .lz4(let bytes): return .lz4(.init(data: bytes[...]))
        case .jpeg(let bytes): return .jpeg(.init(data: bytes[...]))
        case .jpegAlpha(let size, let isTopDown, let bytes):
            return .jpegAlpha(
                .init(flags: isTopDown ? .topDown : [], jpegSize: UInt32(size), data: bytes[...]))
        }
    }

    /// An image, its pixels as they have to appear, and what it is.
    private struct Sample {
        var image: Image
        var pixels: Raster
        var what: String
    }

    private static func sample(_ number: Int, _ random: inout Seeded, _ encoder: ImageEncoder) throws -> Sample {
        let formats: [SpiceCodecs.BitmapFormat] = [
            .palette1BE, .palette4BE, .palette8, .rgb16, .rgb24, .rgb32, .rgb32, .rgba,
        ]
        let format = formats[random.below(formats.count)]
        let drawing = Drawing.allCases[random.below(Drawing.allCases.count)]
        let width = 1 + random.below(cellWidth)
        let height = 1 + random.below(cellHeight)
        // A few seeds only, so that pictures resemble earlier ones, as GLZ needs them.
        let bitmap = try drawing.bitmap(
            UInt64(random.below(24)), format, width: width, height: height, isTopDown: random.below(4) > 0)
        let ways: [CompressionChoice.Encoding] =
            format.hasPalette
            ? [.bitmap, .lz] : [.quic, .lz, .glz(zlib: false), .glz(zlib: true), .lz4, .quic, .lz, .bitmap]
        let way = ways[random.below(ways.count)]
        let image = Image(
            id: UInt64(number + 1), flags: [], width: UInt32(width), height: UInt32(height),
            contents: contents(try encoder.encode(bitmap, way)))
        return Sample(
            image: image, pixels: Raster(try bitmap.image()).converted(for: .xrgb),
            what: "\(number): \(format) \(drawing) \(width)x\(height) \(way)")
    }

    @Test("SPICE-09 SPICE-10 SPICE-11 random images through our encoders and the stock client's decoders")
    func roundTrip() throws {
        let count = Self.number("APUS_IMAGES", default: 1000)
        var random = Seeded(UInt64(Self.number("APUS_SEED", default: 1)))
        let folder = try Folder()
        let source = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Oracle/decoder.c"
        let flags = try Child.run("pkg-config", ["--cflags", "--libs", "spice-client-glib-2.0"]).output
        let words = flags.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        let program = folder.path + "/decoder"
        try #require(try Child.run("cc", ["-O1", "-o", program, source] + words + ["-lpthread"]).succeeded)

        let perPicture = Self.columns * Self.rows
        let pictures = (count + perPicture - 1) / perPicture
        var expected: [[(Sample, x: Int, y: Int)]] = []
        let encoder = ImageEncoder(windowPixels: 1 << 19)
        var types: [ImageType: Int] = [:]
        let display = try OutputStream(folder.path + "/display")
        let box = Self.rect(0, 0, Self.width, Self.height)
        try display.write(
            Self.greeting([DisplayCapability.sizedStream, DisplayCapability.composite, DisplayCapability.a8Surface])
                + DisplayServerMessage.surfaceCreate(
                    .init(
                        id: 0, width: UInt32(Self.width), height: UInt32(Self.height), format: .xrgb32,
                        flags: .primary)
                ).framed() + DisplayServerMessage.mark.framed())
        let noMask = Mask(flags: [], origin: Point(x: 0, y: 0))
        for picture in 0..<pictures {
            var samples: [(Sample, x: Int, y: Int)] = []
            try display.write(
                DisplayServerMessage.drawBlackness(
                    .init(base: DrawBase(surfaceID: 0, box: box, clip: .none), mask: noMask)
                ).framed())
            for place in 0..<min(perPicture, count - picture * perPicture) {
                let sample = try Self.sample(picture * perPicture + place, &random, encoder)
                let (x, y) = (place % Self.columns * Self.cellWidth, place / Self.columns * Self.cellHeight)
                let (width, height) = (sample.pixels.width, sample.pixels.height)
                types[sample.image.contents.tag, default: 0] += 1
                try display.write(
                    DisplayServerMessage.drawCopy(
                        .init(
                            base: DrawBase(surfaceID: 0, box: Self.rect(x, y, width, height), clip: .none),
                            source: sample.image, sourceArea: Self.rect(0, 0, width, height), operation: .put,
                            scaleMode: .nearest, mask: noMask)
                    ).framed())
                samples.append((sample, x, y))
            }
            expected.append(samples)
            try display.write(
                DisplayServerMessage.drawWhiteness(
                    .init(
                        base: DrawBase(
                            surfaceID: 0, box: Self.rect(0, Self.height - 1, Self.width, 1), clip: .none),
                        mask: noMask)
                ).framed())
        }
        display.end()
        let main = try OutputStream(folder.path + "/main")
        try main.write(Self.main())
        main.end()

        let result = try Child.run(
            "timeout",
            ["300", program, folder.path + "/main", folder.path + "/display", folder.path + "/out", "\(pictures)"])
        try #require(result.succeeded)
        let drawn = try QEMUTests.contents(folder.path + "/out")
        try #require(drawn.count == pictures * Self.width * Self.height * 4)
        var wrong: [String] = []
        for (picture, samples) in expected.enumerated() {
            let start = picture * Self.width * Self.height * 4
            for (sample, x, y) in samples where !Self.isDrawn(sample.pixels, x, y, drawn, start) {
                wrong.append(sample.what)
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(10))")
        #expect(types.count >= 7, "\(types)")
    }

    private static func isDrawn(_ image: Raster, _ x: Int, _ y: Int, _ drawn: [UInt8], _ start: Int) -> Bool {
        for row in 0..<image.height {
            var place = start + ((y + row) * width + x) * 4
            for column in 0..<image.width {
                let pixel = image[column, row]
                guard drawn[place] == UInt8(truncatingIfNeeded: pixel),
                    drawn[place + 1] == UInt8(truncatingIfNeeded: pixel >> 8),
                    drawn[place + 2] == UInt8(truncatingIfNeeded: pixel >> 16)
                else { return false }
                place += 4
            }
        }
        return true
    }
}

/// A file that is written from its start to its end.
private final class OutputStream {
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws {
        file = try #require(fopen(path, "we"))
    }

    func write(_ bytes: [UInt8]) throws {
        try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    func end() { fclose(file) }
}
