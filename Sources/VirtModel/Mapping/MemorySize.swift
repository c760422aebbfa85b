internal import VirtError

/// Sizes with units, as libvirt scales them.
enum MemorySize {
    /// Bytes of `count` in `unit`; `nil` without a known unit or when it overflows.
    static func factor(_ unit: String) -> UInt64? {
        let lower = unit.lowercased()
        if lower == "b" || lower == "byte" || lower == "bytes" { return 1 }
        guard let power = "kmgtpe".firstIndex(of: lower.first ?? " ") else { return nil }
        let exponent = "kmgtpe".distance(from: "kmgtpe".startIndex, to: power) + 1
        let rest = lower.dropFirst()
        let base: UInt64
        switch rest {
        case "", "ib": base = 1024
        case "b": base = 1000
        default: return nil
        }
        return (0..<exponent).reduce(UInt64(1)) { product, _ in product &* base }
    }

    /// A size in bytes; `defaultUnit` is bytes per count when no unit is given.
    static func bytes(_ text: String, unit: String?, defaultUnit: UInt64, path: String) throws(VirtError) -> UInt64 {
        guard let count = UInt64(xmlText: text) else { throw VirtError.invalidPath(path, text) }
        var scale = defaultUnit
        if let unit, !unit.isEmpty {
            guard let factor = factor(unit) else {
                throw VirtError(.invalidArg, "unknown suffix '\(unit)'")
            }
            scale = factor
        }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: scale)
        if overflow { throw VirtError(.overflow, "value too large: \(count)\(unit ?? "")") }
        return bytes
    }

    /// A size in KiB, rounded up.
    static func kib(_ text: String, unit: String?, path: String) throws(VirtError) -> UInt64 {
        let bytes = try bytes(text, unit: unit, defaultUnit: 1024, path: path)
        return bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)
    }
}
