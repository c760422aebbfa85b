import Testing

@testable import QEMUDriver

/// SNAP-08: a chain is what the images' headers say, whatever stands in the images.
struct ImageHeaderTests {
    /// A version 3 header with a backing file, its format in an extension.
    static func qcow2(backing: String, format: String?) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 512)
        func put(_ value: UInt64, at offset: Int, count: Int) {
            for index in 0..<count {
                bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - index)))
            }
        }
        put(0x5146_49fb, at: 0, count: 4)
        put(3, at: 4, count: 4)
        put(400, at: 8, count: 8)
        put(UInt64(backing.utf8.count), at: 16, count: 4)
        put(1 << 30, at: 24, count: 8)
        put(104, at: 100, count: 4)
        if let format {
            put(0xe279_2aca, at: 104, count: 4)
            put(UInt64(format.utf8.count), at: 108, count: 4)
            for (index, byte) in format.utf8.enumerated() { bytes[112 + index] = byte }
        }
        for (index, byte) in backing.utf8.enumerated() { bytes[400 + index] = byte }
        return bytes
    }

    @Test func readsBackingFileAndFormat() {
        let header = ImageHeader(Self.qcow2(backing: "base.img", format: "raw"), format: "qcow2")
        #expect(header?.backingFile == "base.img")
        #expect(header?.backingFormat == "raw")
        #expect(header?.capacity == 1 << 30)
    }

    @Test func aRawImageIsNeverLookedInto() {
        #expect(ImageHeader(Self.qcow2(backing: "/etc/shadow", format: "raw"), format: "raw") == nil)
    }

    @Test func anyTruncationGivesAHeaderOrNil() {
        let whole = Self.qcow2(backing: "base.img", format: "raw")
        for count in 0..<whole.count { _ = ImageHeader(Array(whole[..<count]), format: "qcow2") }
        #expect(ImageHeader(Array(whole[..<399]), format: "qcow2") == nil)
    }

    @Test("A backing name outside of the image or longer than the format allows makes no header", arguments: [8, 16])
    func absurdPlaceOfTheBackingNameIsRefused(field: Int) {
        for pattern: UInt8 in [0xff, 0x7f, 0x80] {
            var bytes = Self.qcow2(backing: "base.img", format: "raw")
            for index in 0..<4 { bytes[field + index] = pattern }
            #expect(ImageHeader(bytes, format: "qcow2") == nil)
        }
    }

    @Test(
        "A header length or an extension's length outside of the image leaves the format unknown",
        arguments: [100, 108])
    func absurdExtensionsAreIgnored(field: Int) {
        for pattern: UInt8 in [0xff, 0x7f, 0x80] {
            var bytes = Self.qcow2(backing: "base.img", format: "raw")
            for index in 0..<4 { bytes[field + index] = pattern }
            let header = ImageHeader(bytes, format: "qcow2")
            #expect(header?.backingFile == "base.img")
            #expect(header?.backingFormat == nil)
        }
    }
}
