import Glibc

/// Numbers as C's `printf` writes them.
enum Decimal {
    /// Nanoseconds as seconds with one decimal, rounded as `%.1f` rounds.
    static func tenths(_ nanoseconds: UInt64) -> String {
        let tenth: UInt64 = 100_000_000
        let (whole, rest) = nanoseconds.quotientAndRemainder(dividingBy: tenth)
        let rounded = rest > tenth / 2 || (rest == tenth / 2 && whole % 2 == 1) ? whole + 1 : whole
        return "\(rounded / 10).\(rounded % 10)"
    }
}

extension Decimal {
    /// A number with so many decimals, as `%.*f` writes it.
    static func fixed(_ number: Double, _ decimals: Int) -> String {
        var buffer = [CChar](repeating: 0, count: 400)
        let count = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.\(decimals)f", $0) }
        return String(
            decoding: buffer.prefix(max(0, min(Int(count), buffer.count - 1))).map { UInt8(bitPattern: $0) },
            as: UTF8.self)
    }
}
