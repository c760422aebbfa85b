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
