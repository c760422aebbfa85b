/// A CPU as a model plus and minus features: what capabilities and domain definitions write.
struct NamedCPU: Hashable, Sendable, Codable {
    var model: String
    var vendor: String?
    /// Features beyond the model, in the map's order.
    var required: [String]
    /// Features of the model that are missing, in the map's order.
    var disabled: [String]
    var signature: CPUSignature?
}

/// Finds the model that describes a set of features best, by libvirt's rules:
/// a model with the processor's own signature beats any other; among equals the shortest description wins, where each
/// further missing feature weighs more than the one before, for a guest suffers from a feature taken away more
/// than from one that it does not expect.
struct CPUDecoder: Sendable {
    enum Purpose: Sendable {
        /// Describe a host: only models whose every feature is there.
        case host
        /// Describe what a guest can get.
        case guest
    }

    let map: CPUMap
    let purpose: Purpose
    /// Models that the hypervisor offers, with the features that block each; nil for no limit.
    let offered: [String: Set<String>]?
    private let names: [String: String]

    /// - Parameter offered: models that the hypervisor offers, with the features by QEMU's names that block each.
    init(map: CPUMap, purpose: Purpose, offered: [String: [String]]? = nil) {
        let names = map.namesByQEMUName
        self.map = map
        self.purpose = purpose
        self.names = names
        self.offered = offered?.mapValues { Set($0.compactMap { names[$0] }) }
    }

    /// Features by the map's names, from names as QEMU spells them; unknown ones are left out.
    func canonical(_ qemuNames: Set<String>) -> Set<String> { Set(qemuNames.compactMap { names[$0] }) }

    private struct Candidate {
        var model: CPUMap.Model
        var cpu: NamedCPU
        var matchesSignature: Bool

        /// Missing features that count as missing: libvirt's count stops half way through them and takes the rest for
        /// extra ones. The result is part of what its users see, so it is kept.
        private var counted: Int { (cpu.disabled.count + 1) / 2 }

        /// What the missing features weigh: the first 2, the next 3, and so on.
        var loss: Int { counted * (counted + 3) / 2 }

        var length: Int { cpu.required.count + cpu.disabled.count - counted + loss }
    }

    func decode(features: Set<String>, vendor: String?, signature: CPUSignature?) -> NamedCPU? {
        let features = withoutBrokenTransactions(features, vendor: vendor, signature: signature)
        var best: Candidate?
        for model in map.models.reversed() {
            if let offered, offered[model.name] == nil { continue }
            if let vendor, let own = model.vendor, own != vendor { continue }
            guard purpose == .host ? model.decodesHost : model.decodesGuest else { continue }
            let candidate = describe(features, as: model, vendor: vendor, signature: signature)
            if purpose == .host && !candidate.cpu.disabled.isEmpty { continue }
            if let current = best {
                if isBetter(candidate, than: current) { best = candidate }
            } else {
                best = candidate
            }
        }
        return best?.cpu
    }

    private func isBetter(_ candidate: Candidate, than current: Candidate) -> Bool {
        if candidate.matchesSignature != current.matchesSignature { return candidate.matchesSignature }
        return (candidate.length, candidate.loss) < (current.length, current.loss)
    }

    private func describe(
        _ features: Set<String>, as model: CPUMap.Model, vendor: String?, signature: CPUSignature?
    ) -> Candidate {
        let extra = features.subtracting(model.features)
        var missing = model.features.subtracting(features)
        if let blockers = offered?[model.name] {
            missing.formUnion(blockers.subtracting(extra))
        }
        var cpu = NamedCPU(
            model: model.name, vendor: vendor, required: ordered(extra), disabled: ordered(missing),
            signature: signature)
        if purpose == .guest {
            for name in model.removed where !extra.contains(name) && !missing.contains(name) {
                cpu.disabled.append(name)
            }
        }
        let matches = signature.map { wanted in model.signatures.contains { $0.matches(wanted) } } ?? false
        return Candidate(model: model, cpu: cpu, matchesSignature: matches)
    }

    private func ordered(_ names: Set<String>) -> [String] {
        map.features.lazy.map(\.name).filter { names.contains($0) }
    }

    /// Intel withdrew transactional memory from these Haswells by microcode; the bits may still be there.
    private func withoutBrokenTransactions(
        _ features: Set<String>, vendor: String?, signature: CPUSignature?
    ) -> Set<String> {
        guard vendor == "Intel", let signature, signature.family == 6 else { return features }
        let broken = [60, 69, 70].contains(signature.model) || (signature.model == 63 && signature.stepping < 4)
        return broken ? features.subtracting(["hle", "rtm"]) : features
    }
}
