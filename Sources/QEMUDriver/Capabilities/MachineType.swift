/// A machine type as `query-machines` reports it.
struct MachineType: Hashable, Sendable, Codable {
    /// The versioned name that definitions keep (`pc-q35-7.2`).
    var name: String
    /// The short name for the newest version (`q35`).
    var alias: String?
    var maxCPUs: Int
    var hotpluggableCPUs: Bool
    var isDefault: Bool
    var isDeprecated: Bool
    /// Takes the old per-cell `mem=` of `-numa`.
    var numaMemorySupported: Bool
    /// QOM type of the CPU it has when none is asked for (`qemu64-x86_64-cpu`).
    var defaultCPUType: String?
    /// Identifier of the memory backend that stands for its main memory (`pc.ram`).
    var defaultMemoryID: String?
    var acpi: Bool?

    /// The machine family by which features are decided.
    var isQ35: Bool { name == "q35" || name.hasPrefix("pc-q35") }
    var isI440FX: Bool {
        name == "pc" || name.hasPrefix("pc-0.") || name.hasPrefix("pc-1.") || name.hasPrefix("pc-i440")
            || name.hasPrefix("rhel")
    }
}
