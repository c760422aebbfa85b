import ArgumentParser

/// Sizes as virsh writes and reads them.
enum Capacity {
    private static let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]

    /// A number of bytes with three decimals and its unit, for example `("8.000", "MiB")`.
    static func parts(_ bytes: UInt64) -> (value: String, unit: String) {
        var level = 0
        while level < units.count - 1, bytes >> UInt64(10 * (level + 1)) > 0 { level += 1 }
        let shift = UInt64(10 * level)
        let rest = bytes & ((1 << shift) - 1)
        // A thousand times the rest need not fit; the lowest bits of large sizes do not show.
        let spare = shift > 50 ? shift - 50 : 0
        let half: UInt64 = shift > spare ? 1 << (shift - spare - 1) : 0
        let thousandths = ((rest >> spare) * 1000 + half) >> (shift - spare)
        let digits = String(thousandths % 1000)
        let whole = (bytes >> shift) + thousandths / 1000
        return ("\(whole).\(String(repeating: "0", count: 3 - digits.count))\(digits)", units[level])
    }

    static func text(_ bytes: UInt64) -> String {
        let (value, unit) = parts(bytes)
        return "\(value) \(unit)"
    }

    /// Reads a number with a unit: `b`, `K`, `KiB` and so on for powers of 1024, `KB` and so on for powers of 1000.
    ///
    /// - Parameter unit: bytes that a number without a unit counts.
    static func read(_ text: String, unit: UInt64) -> UInt64? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = UInt64(digits) else { return nil }
        let suffix = text.dropFirst(digits.count).lowercased()
        let factor: UInt64
        switch suffix {
        case "": factor = unit
        case "b", "byte", "bytes": factor = 1
        default:
            guard let level = suffix.first.flatMap({ "kmgtpe".firstIndex(of: $0) }) else { return nil }
            let power = "kmgtpe".distance(from: "kmgtpe".startIndex, to: level) + 1
            switch suffix.dropFirst() {
            case "", "ib": factor = 1 << UInt64(10 * power)
            case "b": factor = (0..<power).reduce(1) { value, _ in value * 1000 }
            default: return nil
            }
        }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}

/// A size on the command line; without a unit it counts bytes.
struct ByteCount: ExpressibleByArgument {
    var bytes: UInt64

    init?(argument: String) {
        guard let bytes = Capacity.read(argument, unit: 1) else { return nil }
        self.bytes = bytes
    }
}

/// A size on the command line; without a unit it counts KiB.
struct KibibyteCount: ExpressibleByArgument {
    var bytes: UInt64

    init?(argument: String) {
        guard let bytes = Capacity.read(argument, unit: 1024) else { return nil }
        self.bytes = bytes
    }
}
