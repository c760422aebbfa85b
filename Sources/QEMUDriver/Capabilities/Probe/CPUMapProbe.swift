import QMP
import VirtError

/// A CPU map from QEMU's own models, for hosts without libvirt's.
///
/// QEMU tells each model's features, vendor and signature, but not where a feature's bit stands: such a map names what
/// a guest can get, and a host by the kernel's flags. Names are QEMU's throughout.
struct CPUMapProbe: Sendable {
    var probe: CapabilityProbe

    /// - Throws: the probe's error.
    func run(models: [CPUDefinition]) async throws(VirtError) -> CPUMap {
        // Versioned names double the unversioned ones; the rest stand for no model.
        let names = models.filter { !["max", "host", "base"].contains($0.name) && !Self.isVersioned($0.name) }
            .map(\.name)
        let queries = names.map { CapabilityQueries.expansion($0, "static", migratable: nil) }
        let replies = try await probe.ask("tcg", queries).get()
        return Self.map(models: names, replies: replies)
    }

    /// `EPYC-v2`: a base name and a version.
    static func isVersioned(_ name: String) -> Bool {
        guard let mark = name.lastIndex(of: "-") else { return false }
        let version = name[name.index(after: mark)...]
        return version.first == "v" && version.count > 1 && version.dropFirst().allSatisfy(\.isNumber)
    }

    static func map(models names: [String], replies: CapabilityReplies) -> CPUMap {
        var map = CPUMap(
            vendors: [
                .init(name: "Intel", signature: "GenuineIntel"), .init(name: "AMD", signature: "AuthenticAMD"),
                .init(name: "Hygon", signature: "HygonGenuine"),
            ], features: [], models: [])
        var features: Set<String> = []
        // QEMU lists newest first.
        for name in names.reversed() {
            guard let expansion = replies.expansion(named: name) else { continue }
            features.formUnion(expansion.flags.keys)
            map.models.append(
                CPUMap.Model(
                    name: name, vendor: map.vendor(signature: expansion.vendor),
                    signatures: [.init(family: expansion.family ?? 0, model: expansion.model ?? 0)],
                    features: expansion.enabled(), removed: [], decodesHost: true, decodesGuest: true))
        }
        // `vmx-` and `svm`-like switches of nested guests, KVM's and Hyper-V's own ones are no features of a processor.
        let own = features.filter { !$0.hasPrefix("kvm") && !$0.hasPrefix("hv-") && !$0.hasPrefix("vmx-") }
        map.features = own.sorted().map {
            CPUMap.Feature(name: $0, aliases: [], isMigratable: $0 != "invtsc", location: nil)
        }
        return map
    }
}
