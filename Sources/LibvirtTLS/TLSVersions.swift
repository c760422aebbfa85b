public import VirtError

/// The versions of TLS that a `tls_priority` allows. Nothing older than 1.2 is ever spoken.
public struct TLSVersions: Sendable, Hashable {
    public var allows12 = true
    public var allows13 = true

    public init() {}

    /// Reads as much of a GnuTLS priority string as has a meaning here: the usual sets, which all allow what is secure
    /// today, and versions that are added or taken away (`NORMAL:-VERS-TLS1.3`, `SECURE256:-VERS-ALL:+VERS-TLS1.3`).
    ///
    /// - Throws: error 8 naming a word that has none, rather than go on with less than was asked for.
    public init(priority: String) throws(VirtError) {
        let sets: Set<String> = ["NORMAL", "SECURE", "SECURE128", "SECURE192", "SECURE256", "PERFORMANCE", "SYSTEM"]
        for word in priority.split(separator: ":") {
            switch word.uppercased() {
            case let name where sets.contains(name): self = TLSVersions()
            case let name where name.hasPrefix("@"): self = TLSVersions()
            case "NONE", "-VERS-ALL", "-VERS-TLS-ALL", "!VERS-ALL", "!VERS-TLS-ALL":
                (allows12, allows13) = (false, false)
            case "+VERS-ALL", "+VERS-TLS-ALL": (allows12, allows13) = (true, true)
            case "+VERS-TLS1.2": allows12 = true
            case "-VERS-TLS1.2", "!VERS-TLS1.2": allows12 = false
            case "+VERS-TLS1.3": allows13 = true
            case "-VERS-TLS1.3", "!VERS-TLS1.3": allows13 = false
            // Older versions are never spoken, whatever is asked for.
            case let name where name.dropFirst().hasPrefix("VERS-TLS1.") || name.dropFirst().hasPrefix("VERS-SSL"):
                break
            case "%SERVER_PRECEDENCE", "%SAFE_RENEGOTIATION": break
            default:
                throw VirtError(
                    .invalidArg, "tls_priority: '\(word)' is not supported", domain: .rpc,
                    cures: ["use NORMAL, and VERS-TLS1.2 or VERS-TLS1.3 with + or - in front"])
            }
        }
        guard allows12 || allows13 else {
            throw VirtError(
                .invalidArg, "tls_priority: '\(priority)' leaves no version of TLS", domain: .rpc,
                cures: ["add +VERS-TLS1.2 or +VERS-TLS1.3"])
        }
    }
}
