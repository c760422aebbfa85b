extension ClientConfiguration {
    /// Whether a name could be an alias: letters, digits, `_` and `-` only. Nothing else is ever looked up.
    static func isAlias(_ name: some StringProtocol) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Takes over an entry of `uri_aliases`; one that makes no sense is passed over and written down.
    mutating func addAlias(_ entry: String) {
        guard let equals = entry.firstIndex(of: "=") else {
            return mistakes.append("alias '\(entry)' passed over: write \"name=uri\"")
        }
        let name = entry[..<equals]
        guard Self.isAlias(name) else {
            return mistakes.append("alias '\(entry)' passed over: names consist of a-z, A-Z, 0-9, _ and -")
        }
        // As libvirt, the first of two with one name counts.
        if aliases[String(name)] == nil { aliases[String(name)] = String(entry[entry.index(after: equals)...]) }
    }
}
