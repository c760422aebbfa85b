import Testing
import XDR

/// RFC 4506.
@Suite struct XDRTests {
    @Test func integersAreBigEndian() {
        var writer = XDRWriter()
        writer.write(UInt32(0x0102_0304))
        writer.write(Int32(-1))
        writer.write(UInt64(0x0102_0304_0506_0708))
        writer.write(true)
        writer.write(Int8(-2))
        let expected: [UInt8] =
            [1, 2, 3, 4, 255, 255, 255, 255, 1, 2, 3, 4, 5, 6, 7, 8] + [0, 0, 0, 1, 255, 255, 255, 254]
        #expect(writer.bytes == expected)
    }

    @Test(arguments: 0..<9) func opaqueIsPaddedToFour(count: Int) throws {
        let value = [UInt8](repeating: 0xaa, count: count)
        var writer = XDRWriter()
        try writer.writeOpaque(value, limit: 8)
        #expect(writer.bytes.count == 4 + (count + 3) / 4 * 4)
        let bytes = writer.bytes
        var reader = XDRReader(bytes.span.bytes)
        #expect(try reader.readOpaque(limit: 8) == value)
        #expect(reader.remaining == 0)
    }

    @Test func limitsHoldOnBothSides() throws {
        var writer = XDRWriter()
        #expect(throws: XDRError.tooLong(length: 9, limit: 8)) {
            try writer.writeOpaque([UInt8](repeating: 0, count: 9), limit: 8)
        }
        #expect(throws: XDRError.tooLong(length: 3, limit: 2)) { try writer.writeString("abc", limit: 2) }
        #expect(throws: XDRError.wrongCount(count: 1, expected: 2)) { try writer.writeOpaque([1], count: 2) }
    }

    @Test func aCountIsCheckedAgainstWhatIsThere() {
        let bytes: [UInt8] = [0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2]
        #expect(throws: XDRError.truncated(needed: 12, available: 8)) {
            var reader = XDRReader(bytes.span.bytes)
            _ = try reader.readCount(limit: 100)
        }
        #expect(throws: XDRError.tooLong(length: 3, limit: 2)) {
            var reader = XDRReader(bytes.span.bytes)
            _ = try reader.readCount(limit: 2)
        }
    }

    @Test(arguments: [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func stringsAreUTF8(text: [UInt8]) throws {
        var writer = XDRWriter()
        try writer.writeOpaque(text, limit: 10)
        let bytes = writer.bytes
        #expect(throws: XDRError.invalidString) {
            var reader = XDRReader(bytes.span.bytes)
            _ = try reader.readString(limit: 10)
        }
    }

    @Test func nothingIsReadBeyondTheEnd() {
        for count in 0..<8 {
            let bytes = [UInt8](repeating: 0, count: count)
            #expect(throws: XDRError.self) {
                var reader = XDRReader(bytes.span.bytes)
                _ = try reader.readUInt64()
            }
        }
    }
}
