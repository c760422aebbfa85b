import VirtError

extension ErrorDomain {
    /// The part of the stack that libvirt attributes an error of its public function `function` to: the kind of object
    /// that the function is about, before any driver is asked.
    static func api(of function: String) -> ErrorDomain {
        if function.contains("Qemu") || function.contains("Lxc") { return .none }
        if function.hasPrefix("virDomainCheckpoint") { return .domainCheckpoint }
        if function.hasPrefix("virDomainSnapshot") || function == "virDomainRevertToSnapshot" {
            return .domainSnapshot
        }
        guard !function.hasPrefix("virDomain") else { return .domain }
        return words.first { function.contains($0.word) }?.domain ?? .domain
    }

    private static let words: [(word: String, domain: ErrorDomain)] = [
        ("NWFilter", .nwfilter), ("Network", .network), ("Storage", .storage), ("NodeDevice", .nodedev),
        ("Interface", .interface), ("Secret", .secret),
    ]
}
