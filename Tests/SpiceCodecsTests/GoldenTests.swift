import SpiceCodecs
import Testing

/// Streams of the stock encoders: SPICE-09, SPICE-10, SPICE-11.
@Suite("Golden vectors")
struct GoldenTests {
    @Test("A stock stream decodes to the source's pixels", arguments: GoldenVector.all)
    func decode(_ vector: GoldenVector) throws {
        var window = GLZWindow()
        for (index, stream) in try streams(vector).enumerated() {
            let bitmap = try vector.bitmap(index)
            let image: PixelImage
            switch vector.codec {
            case .quic: image = try QUIC.decode(stream)
            case .lz: image = try LZ.decode(stream, palette: bitmap.palette)
            case .glz: image = try window.decode(stream)
            }
            #expect(image.width == vector.width && image.height == vector.height)
            let expected = try bitmap.expected()
            #expect(image.normalised.pixels == (vector.codec == .glz ? expected.converted32() : expected).pixels)
        }
    }

    @Test("Our QUIC encoder writes the stock encoder's bits", arguments: GoldenVector.all.filter { $0.codec == .quic })
    func encode(_ vector: GoldenVector) throws {
        #expect(try QUIC.encode(try vector.bitmap(0)) == streams(vector)[0])
    }

    @Test("Our LZ streams are smaller where there is something to find")
    func smaller() throws {
        for vector in GoldenVector.all where vector.codec == .lz && vector.format == .rgb32 && vector.drawing == .rows {
            #expect(try LZ.encode(try vector.bitmap(0)).count < streams(vector)[0].count)
        }
    }

    private func streams(_ vector: GoldenVector) throws -> [[UInt8]] {
        let bytes = try Fixture.bytes(vector.fileName)
        guard vector.images > 1 else { return [bytes] }
        var streams: [[UInt8]] = []
        var rest = bytes[...]
        for _ in 0..<vector.images {
            let size = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            streams.append(Array(rest.dropFirst(4).prefix(size)))
            rest = rest.dropFirst(4 + size)
        }
        #expect(rest.isEmpty)
        return streams
    }
}
