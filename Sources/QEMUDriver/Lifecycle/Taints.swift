import VirtModel

/// Why a run of a domain is beyond what is supported: libvirt's names (`virDomainTaintFlags`), in its order.
enum Taints {
    static func of(_ definition: DomainDefinition, runsAsRoot: Bool) -> [String] {
        var taints: [String] = []
        if let extra = definition.qemuCommandLine, !extra.arguments.isEmpty || !extra.environment.isEmpty {
            taints.append("custom-argv")
        }
        if !definition.qemuOverrides.isEmpty { taints.append("custom-device") }
        if runsAsRoot { taints.append("high-privileges") }
        if definition.cpu?.mode == .hostPassthrough { taints.append("host-cpu") }
        return taints
    }
}
