/// A CPU model that a QEMU binary offers (`query-cpu-definitions`).
struct CPUDefinition: Hashable, Sendable, Codable {
    var name: String
    /// QOM type (`EPYC-x86_64-cpu`).
    var typeName: String
    /// Features by QEMU's name that the accelerator cannot give; nil where QEMU does not say.
    var blockers: [String]?
    var isDeprecated: Bool
    /// The versioned model that this name stands for.
    var aliasOf: String?
}

/// What `query-cpu-model-expansion` says of a model under one accelerator.
struct CPUModelExpansion: Hashable, Sendable, Codable {
    /// Model that the expansion is relative to (`base` for a static one).
    var name: String
    /// Switches by QEMU's name.
    var flags: [String: Bool]
    /// Switches that are on but would stop a migration.
    var nonMigratable: Set<String>
    var vendor: String?
    var family: Int?
    var model: Int?
    var stepping: Int?

    /// QEMU tells migratable features from others.
    var knowsMigratability: Bool

    /// Names of the features that are on, without those that stop a migration where asked.
    func enabled(migratableOnly: Bool = false) -> Set<String> {
        var names = Set(flags.filter(\.value).map(\.key))
        if migratableOnly { names.subtract(nonMigratable) }
        return names
    }
}

/// What the binary offers under one accelerator.
struct AcceleratorCapabilities: Hashable, Sendable, Codable {
    var machines: [MachineType]
    var cpus: [CPUDefinition]
    /// `host` under KVM, `max` under TCG.
    var hostModel: CPUModelExpansion?
}

extension Array where Element == MachineType {
    /// The machine that `name` stands for, an alias resolved; a canonical name wins over an alias.
    func machine(named name: String) -> MachineType? {
        first { $0.name == name } ?? first { $0.alias == name }
    }
}
