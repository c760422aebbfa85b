import VirtError
import VirtModel

/// A `<cpu>` element as the CPU calls of a connection take it: a host's CPU from its capabilities, or a guest's from a
/// domain definition.
struct CPUDescription: Hashable, Sendable {
    enum Policy: String, Hashable, Sendable {
        case force, require, optional, disable, forbid
    }

    struct Feature: Hashable, Sendable {
        var name: String
        var policy: Policy
    }

    /// Named for hosts only: that is how the two kinds are told apart.
    var architecture: GuestArchitecture?
    var model: String?
    var vendor: String?
    var features: [Feature]
    /// A guest that must not see more than is named.
    var isStrict = false

    var isHost: Bool { architecture != nil }
}

extension CPUDescription {
    /// A host's own CPU.
    init(host: HostCPU) {
        architecture = host.architecture
        model = host.named?.model
        vendor = host.vendor
        features = (host.named?.required ?? []).map { Feature(name: $0, policy: .require) }
    }

    /// The most that an emulator can give a guest, in the place of a host's CPU.
    init(offered cpu: NamedCPU, architecture: GuestArchitecture) {
        self.architecture = architecture
        model = cpu.model
        vendor = cpu.vendor
        features =
            cpu.required.map { Feature(name: $0, policy: .require) }
            + cpu.disabled.map { Feature(name: $0, policy: .disable) }
    }

    /// A guest's CPU; without a model of its own it has the host's.
    init(guest: GuestCPU, host: CPUDescription) {
        model = guest.model
        vendor = guest.vendor
        features = guest.features.map {
            Feature(name: $0.name, policy: Policy(rawValue: $0.policy?.rawValue ?? "") ?? .require)
        }
        isStrict = guest.match == .strict
        guard guest.mode == .hostModel else { return }
        let named = Set(features.map(\.name))
        model = host.model
        features += host.features.filter { !named.contains($0.name) }
    }

    /// Names with one of the policies; for a guest's model itself, its features too where `withModel`.
    ///
    /// - Throws: error 1 for a model or feature that the map does not have.
    func names(_ policies: Set<Policy>, withModel: Bool = false, in map: CPUMap) throws(VirtError) -> Set<String> {
        var names: Set<String> = []
        if withModel, let model {
            guard let known = map.model(named: model) else {
                throw VirtError(.internalError, "Unknown CPU model \(model)", domain: .cpu)
            }
            names = known.features
        }
        for feature in features where policies.contains(feature.policy) {
            guard map.features.contains(where: { $0.name == feature.name }) else {
                throw VirtError(.internalError, "Unknown CPU feature \(feature.name)", domain: .cpu)
            }
            names.insert(feature.name)
        }
        return names
    }

    /// All that such a CPU has.
    func effective(in map: CPUMap) throws(VirtError) -> Set<String> {
        try names([.force, .require], withModel: true, in: map).subtracting(names([.disable, .forbid], in: map))
    }
}
