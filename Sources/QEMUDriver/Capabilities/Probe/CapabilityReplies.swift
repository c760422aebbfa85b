import QMP
import VirtError

/// Turns replies into capabilities. Pure, so that recorded replies of any QEMU test it.
struct CapabilityReplies {
    /// Replies by query; a query that QEMU refused is missing.
    var replies: [CapabilityQueries.Query: JSONValue]

    subscript(command: String) -> JSONValue? { replies[CapabilityQueries.Query(command)] }

    /// What does not depend on the accelerator.
    func general(emulator: String) throws(VirtError) -> QEMUCapabilities {
        guard let target = self["query-target"]?["arch"]?.string, let number = self["query-version"]?["qemu"],
            let major = number["major"]?.int, let minor = number["minor"]?.int,
            let micro = number["micro"]?.int
        else {
            throw VirtError(
                .internalError, "QEMU binary \(emulator) did not tell its version and target", domain: .qemu,
                cause: "the program answered on its monitor, but not as QEMU does")
        }
        guard let architecture = GuestArchitecture.qemuTarget(target) else {
            throw VirtError(.internalError, "unknown QEMU arch \(target)", domain: .qemu)
        }
        let schema = MonitorSchema(reply: self["query-qmp-schema"] ?? .array([]))
        let features = Set(SchemaFeature.allCases.filter(schema.has))
        return QEMUCapabilities(
            emulator: emulator, architecture: architecture,
            version: .init(major: major, minor: minor, micro: micro),
            package: self["query-version"]?["package"]?.string ?? "",
            commands: Set(self["query-commands"]?.names("name") ?? []), types: types, properties: properties,
            options: options, schema: features,
            characterBackends: Set(self["query-chardev-backends"]?.names("name") ?? []),
            migrationCapabilities: Set(self["query-migrate-capabilities"]?.names("capability") ?? []),
            tpmModels: Set(self["query-tpm-models"]?.names() ?? []),
            tpmBackends: Set(self["query-tpm-types"]?.names() ?? []), hypervFeatures: [], gic: [], kvmState: .absent)
    }

    /// What one accelerator offers.
    func accelerator(model: String) -> AcceleratorCapabilities {
        AcceleratorCapabilities(
            machines: machines, cpus: cpus, hostModel: hostModel(model))
    }

    /// QEMU runs with KVM now.
    var kvmEnabled: Bool { self["query-kvm"]?["enabled"]?.bool ?? false }

    private var types: Set<String> {
        Set(replies[CapabilityQueries.Query("qom-list-types", ["abstract": false])]?.names("name") ?? [])
    }

    private var properties: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (types, command) in [
            (CapabilityQueries.inspectedDevices, "device-list-properties"),
            (CapabilityQueries.inspectedObjects, "qom-list-properties"),
        ] {
            for type in types {
                let query = CapabilityQueries.Query(command, ["typename": .string(type)])
                if let reply = replies[query] { found[type] = Set(reply.names("name")) }
            }
        }
        return found
    }

    private var options: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for option in self["query-command-line-options"]?.elements ?? [] {
            guard let name = option["option"]?.string else { continue }
            found[name, default: []].formUnion(option["parameters"]?.names("name") ?? [])
        }
        return found
    }

    /// Machines in QEMU's order, the default one first.
    private var machines: [MachineType] {
        let all = (self["query-machines"]?.elements ?? []).compactMap { machine -> MachineType? in
            guard let name = machine["name"]?.string else { return nil }
            return MachineType(
                name: name, alias: machine["alias"]?.string, maxCPUs: machine["cpu-max"]?.int ?? 0,
                hotpluggableCPUs: machine["hotpluggable-cpus"]?.bool ?? false,
                isDefault: machine["is-default"]?.bool ?? false, isDeprecated: machine["deprecated"]?.bool ?? false,
                numaMemorySupported: machine["numa-mem-supported"]?.bool ?? false,
                defaultCPUType: machine["default-cpu-type"]?.string, defaultMemoryID: machine["default-ram-id"]?.string,
                acpi: machine["acpi"]?.bool)
        }
        return all.filter(\.isDefault) + all.filter { !$0.isDefault }
    }

    private var cpus: [CPUDefinition] {
        (self["query-cpu-definitions"]?.elements ?? []).compactMap { definition in
            guard let name = definition["name"]?.string else { return nil }
            return CPUDefinition(
                name: name, typeName: definition["typename"]?.string ?? "",
                blockers: definition["unavailable-features"]?.names(),
                isDeprecated: definition["deprecated"]?.bool ?? false, aliasOf: definition["alias-of"]?.string)
        }
    }

    /// The expansion of `model`; where QEMU tells, with what would stop a migration kept apart.
    private func hostModel(_ model: String) -> CPUModelExpansion? {
        let migratable = expansion(model, "static", true)
        let all = expansion(model, "static", false)
        guard let best = all ?? migratable ?? expansion(model, "static", nil) else { return nil }
        var result = Self.expansion(best, of: model)
        guard let migratable, all != nil else { return result }
        let safe = Self.flags(migratable["props"] ?? .null)
        for (name, value) in result.flags where value && safe[name] == false { result.nonMigratable.insert(name) }
        result.knowsMigratability = true
        return result
    }

    /// What QEMU said of a model on its own.
    func expansion(named model: String) -> CPUModelExpansion? {
        expansion(model, "static", nil).map { Self.expansion($0, of: model) }
    }

    private static func expansion(_ reply: JSONValue, of model: String) -> CPUModelExpansion {
        let properties = reply["props"] ?? .null
        return CPUModelExpansion(
            name: reply["name"]?.string ?? model, flags: flags(properties), nonMigratable: [],
            vendor: properties["vendor"]?.string, family: properties["family"]?.int, model: properties["model"]?.int,
            stepping: properties["stepping"]?.int, knowsMigratability: false)
    }

    private func expansion(_ model: String, _ type: String, _ migratable: Bool?) -> JSONValue? {
        replies[CapabilityQueries.expansion(model, type, migratable: migratable)]?["model"]
    }

    private static func flags(_ properties: JSONValue) -> [String: Bool] {
        guard let object = properties.object else { return [:] }
        var flags: [String: Bool] = [:]
        for (name, value) in object.members { flags[name] = value.bool }
        return flags
    }

    /// Hyper-V enlightenments by libvirt's names, in libvirt's order. Two are always there: they need no support.
    func hypervFeatures(model: String) -> [String] {
        let on = Self.flags(expansion(model, "full", nil)?["props"] ?? .null)
        return HypervFeature.allCases.filter { feature in
            feature.needsNoSupport || on["hv-" + feature.qemuName] == true
        }.map(\.rawValue)
    }
}

/// Hyper-V enlightenments of a domain definition, in libvirt's order.
enum HypervFeature: String, CaseIterable {
    case relaxed, vapic, spinlocks, vpindex, runtime, synic, stimer, reset
    case vendorID = "vendor_id"
    case frequencies, reenlightenment, tlbflush, ipi, evmcs, avic

    var qemuName: String { self == .vendorID ? "vendor-id" : rawValue }
    var needsNoSupport: Bool { self == .spinlocks || self == .vendorID }
}
