internal import VirtError

/// Internet addresses in figures; names are never looked up while reading a definition.
enum NumericAddress {
    /// Throws libvirt's error for text that is no address.
    static func check(_ text: String) throws(VirtError) {
        if !isIPv4(text[...]) && !isIPv6(text) {
            throw VirtError(.systemError, "Cannot parse socket address '\(text)': Name or service not known")
        }
    }

    private static func isIPv4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    && UInt8(part) != nil
            }
    }

    private static func isIPv6(_ text: String) -> Bool {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count) else { return false }
        var groups = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            let parts = half.split(separator: ":", omittingEmptySubsequences: false)
            for (position, part) in parts.enumerated() {
                if index == halves.count - 1, position == parts.count - 1, isIPv4(part) {
                    groups += 2
                } else if (1...4).contains(part.utf8.count), part.first != "+", UInt16(part, radix: 16) != nil {
                    groups += 1
                } else {
                    return false
                }
            }
        }
        return halves.count == 2 ? groups < 8 : groups == 8
    }
}
