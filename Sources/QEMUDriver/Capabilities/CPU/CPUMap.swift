/// A table of CPU models and features, by which a processor gets the name of the nearest model.
///
/// Filled from libvirt's CPU map where a host has one (``CPUMap/load(directory:)``), or from what QEMU says of its own
/// models. A feature is one bit somewhere in the processor's identification, so sets of names say all there is.
struct CPUMap: Hashable, Sendable, Codable {
    /// Where a feature's bit stands.
    enum Location: Hashable, Sendable, Codable {
        case cpuid(CPUIDLeaf, CPUIDRegisters)
        case msr(index: UInt32, mask: UInt64)
    }

    struct Feature: Hashable, Sendable, Codable {
        var name: String
        /// Names that QEMU uses for it.
        var aliases: [String]
        var isMigratable: Bool
        var location: Location?
    }

    struct Vendor: Hashable, Sendable, Codable {
        var name: String
        /// The twelve bytes that CPUID leaf 0 spells.
        var signature: String
    }

    struct Signature: Hashable, Sendable, Codable {
        var family: Int
        var model: Int
        /// Steppings it is limited to; nil for all.
        var steppings: [Int]?

        func matches(_ other: CPUSignature) -> Bool {
            family == other.family && model == other.model && (steppings?.contains(other.stepping) ?? true)
        }
    }

    struct Model: Hashable, Sendable, Codable {
        var name: String
        var vendor: String?
        var signatures: [Signature]
        var features: Set<String>
        /// Features that an earlier version of the model had; named as disabled in a guest's CPU.
        var removed: [String]
        var decodesHost: Bool
        var decodesGuest: Bool
    }

    var vendors: [Vendor]
    /// In the order in which lists of features are written.
    var features: [Feature]
    /// Oldest first.
    var models: [Model]

    /// Names that QEMU may use, with this map's own names for the same features.
    var namesByQEMUName: [String: String] {
        var names: [String: String] = [:]
        for feature in features {
            names[feature.name] = feature.name
            for alias in feature.aliases where names[alias] == nil { names[alias] = feature.name }
        }
        return names
    }

    /// Features can be found in CPUID data; false for a map that was made from QEMU's models.
    var hasLocations: Bool { features.contains { $0.location != nil } }

    /// The features among the flags of /proc/cpuinfo, which spells them with underscores.
    func features(kernelFlags: String) -> Set<String> {
        let own = Set(features.map(\.name))
        var names: Set<String> = []
        for flag in kernelFlags.split(separator: " ") {
            let dashed = String(flag.map { $0 == "_" ? "-" : $0 })
            let dotted = String(flag.map { $0 == "_" ? "." : $0 })
            names.formUnion([String(flag), dashed, dotted].filter(own.contains))
        }
        return names
    }

    func vendor(signature: String?) -> String? { vendors.first { $0.signature == signature }?.name }
    func model(named name: String) -> Model? { models.first { $0.name == name } }
    /// The feature's bit stands in a model-specific register, not in CPUID.
    func isRegisterFeature(_ name: String) -> Bool {
        guard case .msr = features.first(where: { $0.name == name })?.location else { return false }
        return true
    }
    func isMigratable(_ name: String) -> Bool { features.first { $0.name == name }?.isMigratable ?? true }
}

/// Family, model and stepping of a processor.
struct CPUSignature: Hashable, Sendable, Codable {
    var family: Int
    var model: Int
    var stepping: Int

    init(family: Int, model: Int, stepping: Int) {
        self.family = family
        self.model = model
        self.stepping = stepping
    }

    /// From eax of CPUID leaf 1.
    init(cpuid eax: UInt32) {
        family = Int((eax >> 20) & 0xff) + Int((eax >> 8) & 0xf)
        model = Int((eax >> 12) & 0xf0) + Int((eax >> 4) & 0xf)
        stepping = Int(eax & 0xf)
    }
}
