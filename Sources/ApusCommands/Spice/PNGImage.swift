import CZlib
import SpiceClient

/// A picture as PNG (RFC 2083): 8 bits each of red, green and blue, no filter.
enum PNGImage {
    /// The file's bytes; nil if zlib refuses.
    static func encode(_ picture: Picture, level: Int32 = 6) -> [UInt8]? {
        var rows: [UInt8] = []
        rows.reserveCapacity((picture.width * 3 + 1) * picture.height)
        for y in 0..<picture.height {
            rows.append(0)
            for pixel in picture.pixels[y * picture.width..<(y + 1) * picture.width] {
                rows.append(UInt8(truncatingIfNeeded: pixel >> 16))
                rows.append(UInt8(truncatingIfNeeded: pixel >> 8))
                rows.append(UInt8(truncatingIfNeeded: pixel))
            }
        }
        var packed = [UInt8](repeating: 0, count: Int(compressBound(UInt(rows.count))))
        var size = UInt(packed.count)
        guard compress2(&packed, &size, rows, UInt(rows.count), level) == Z_OK else { return nil }
        let header = big(picture.width) + big(picture.height) + [8, 2, 0, 0, 0]
        return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] + chunk("IHDR", header)
            + chunk("IDAT", Array(packed.prefix(Int(size)))) + chunk("IEND", [])
    }

    private static func big(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return big(data.count) + body + big(Int(crc32(0, body, UInt32(body.count))))
    }
}
