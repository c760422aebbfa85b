/// A 128-bit identifier in libvirt's text form: lower-case hexadecimal in groups of 8-4-4-4-12 digits.
public struct VirtUUID: Hashable, Sendable, CustomStringConvertible {
    /// The first eight bytes, most significant first.
    public var high: UInt64
    /// The last eight bytes, most significant first.
    public var low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes sixteen raw bytes; any other count gives `nil`.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        let halves = bytes.enumerated().reduce(into: (UInt64(0), UInt64(0))) { halves, item in
            if item.offset < 8 {
                halves.0 = halves.0 << 8 | UInt64(item.element)
            } else {
                halves.1 = halves.1 << 8 | UInt64(item.element)
            }
        }
        self.init(high: halves.0, low: halves.1)
    }

    /// Parses text as libvirt does: 32 hexadecimal digits, hyphens anywhere between bytes, surrounding white space.
    public init?(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var pending: UInt8?
        var seenSpaceAfter = false
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if bytes.isEmpty && pending == nil { continue }
                seenSpaceAfter = true
                continue
            }
            if seenSpaceAfter { return nil }
            if byte == UInt8(ascii: "-") {
                if pending != nil { return nil }
                continue
            }
            guard let digit = Self.digit(byte) else { return nil }
            if let first = pending {
                bytes.append(first << 4 | digit)
                pending = nil
                if bytes.count > 16 { return nil }
            } else {
                pending = digit
            }
        }
        if pending != nil { return nil }
        self.init(bytes: bytes)
    }

    /// A fresh random identifier (version 4, RFC 9562 variant bits).
    public static func random() -> VirtUUID {
        let high = UInt64.random(in: .min ... .max)
        let low = UInt64.random(in: .min ... .max)
        return VirtUUID(
            high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    /// The sixteen raw bytes, as they travel on the wire.
    public var bytes: [UInt8] {
        (0..<16).map { index in
            let half = index < 8 ? high : low
            return UInt8(truncatingIfNeeded: half >> UInt64(8 * (7 - index % 8)))
        }
    }

    public var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                buffer[position] = Self.hex(byte >> 4)
                buffer[position + 1] = Self.hex(byte & 15)
                position += 2
            }
            return position
        }
    }

    private static func hex(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x57 + nibble
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
