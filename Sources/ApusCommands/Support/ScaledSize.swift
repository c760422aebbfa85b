/// Sizes with a unit, as virsh reads them: `1G`, `512MiB`, `1000kB`; powers of 1024 unless the unit ends with B alone.
enum ScaledSize {
    /// - Parameters:
    ///   - scale: bytes of a number without unit.
    /// - Returns: nil for anything else, and for what does not fit.
    static func bytes(_ text: String, scale: UInt64) -> UInt64? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = UInt64(digits) else { return nil }
        let unit = text.dropFirst(digits.count).lowercased()
        let factor: UInt64
        switch unit {
        case "": factor = scale
        case "b", "byte", "bytes": factor = 1
        default:
            guard let first = unit.first, let power = "kmgtpe".firstIndex(of: first) else { return nil }
            let base: UInt64
            switch unit.dropFirst() {
            case "", "ib": base = 1024
            case "b": base = 1000
            default: return nil
            }
            var product: UInt64 = 1
            for _ in 0...("kmgtpe".distance(from: "kmgtpe".startIndex, to: power)) {
                let (next, overflow) = product.multipliedReportingOverflow(by: base)
                guard !overflow else { return nil }
                product = next
            }
            factor = product
        }
        let (result, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : result
    }

    /// A size in KiB, rounded up.
    static func kibibytes(_ text: String, option: String) throws(CommandFailure) -> UInt64 {
        guard let bytes = bytes(text, scale: 1024) else {
            throw CommandFailure(
                "Scaled numeric value '\(text)' for <\(option)> option is malformed or out of range", status: .usage)
        }
        return bytes / 1024 + (bytes % 1024 > 0 ? 1 : 0)
    }
}
