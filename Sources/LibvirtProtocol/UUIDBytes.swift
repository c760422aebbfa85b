public import XDR

/// A UUID, of a domain or of anything else. It travels as 16 bytes with no length in front.
public struct UUIDBytes: Hashable, Sendable, XDRCodable {
    /// The first eight bytes, most significant first.
    public let high: UInt64
    /// The last eight bytes, most significant first.
    public let low: UInt64

    /// The nil UUID.
    public static let zero = UUIDBytes(high: 0, low: 0)

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes exactly 16 bytes; anything else gives nil.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Reads 32 hexadecimal digits in any case as `virUUIDParse` does: with dashes and spaces anywhere between two
    /// pairs of them, and white space around.
    public init?(_ text: some StringProtocol) {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
        var bytes: [UInt8] = []
        var pending: UInt8?
        for character in text.utf8.drop(while: isSpace) {
            if bytes.count == 16 {
                guard isSpace(character) else { return nil }
                continue
            }
            if pending == nil, character == UInt8(ascii: "-") || character == UInt8(ascii: " ") { continue }
            let digit: UInt8
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = character - UInt8(ascii: "A") + 10
            default: return nil
            }
            if let first = pending {
                bytes.append(first << 4 | digit)
                pending = nil
            } else {
                pending = digit
            }
        }
        self.init(bytes: bytes)
    }

    /// A version 4 UUID from the system's random numbers.
    public static func random() -> UUIDBytes {
        let high = UInt64.random(in: .min ... .max) & 0xffff_ffff_ffff_0fff | 0x4000
        let low = UInt64.random(in: .min ... .max) & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        return UUIDBytes(high: high, low: low)
    }

    public var bytes: [UInt8] {
        (0..<16).map { index in
            UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 - index % 8 * 8))
        }
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        high = try reader.readUInt64()
        low = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(high)
        writer.write(low)
    }
}

extension UUIDBytes: CustomStringConvertible {
    /// Lower-case digits in the usual groups: `8-4-4-4-12`.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
