import VirtError

/// `virConnectBaselineCPU`: the CPU that all of several hosts can give a guest.
struct CPUBaseline {
    struct Options: OptionSet, Sendable {
        let rawValue: UInt32
        /// Name every feature, those of the model too.
        static let expandFeatures = Options(rawValue: 1)
        /// Leave out what stops a migration.
        static let migratable = Options(rawValue: 2)
    }

    /// The answer: a guest's CPU in a definition's form.
    struct Answer: Hashable, Sendable {
        var model: String
        /// All hosts have this model: no other one may stand in for it.
        var isModelCertain: Bool
        var vendor: String?
        var features: [CPUDescription.Feature]
    }

    /// Bits that say what a system has switched on, or that hypervisors do not give guests.
    private static let notForGuests: Set<String> = ["cmt", "mbm_total", "mbm_local", "osxsave", "ospke"]

    /// What an emulator adds to the question: its models, each with the features by QEMU's names that it cannot have, and
    /// all features by QEMU's names that it can switch on; nil where it does not say.
    struct Offer: Sendable {
        var models: [String: [String]]
        var features: Set<String>?
    }

    var map: CPUMap
    var offer: Offer?

    /// - Throws: error 27 for a description that is no host's, 9 where nothing is common.
    func baseline(_ cpus: [CPUDescription], options: Options) throws(VirtError) -> Answer {
        guard let first = cpus.first else { throw VirtError(.invalidArg, "No CPUs given", domain: .cpu) }
        guard offer != nil || cpus.allSatisfy(\.isHost) else {
            throw VirtError(.xmlError, "Missing CPU architecture", domain: .cpu)
        }
        var common = try usable(first)
        for cpu in cpus.dropFirst() { common.formIntersection(try usable(cpu)) }
        if let features = offer?.features {
            common.formIntersection(CPUDecoder(map: map, purpose: .guest).canonical(features))
        }
        guard !common.isEmpty else { throw failed("CPUs are incompatible") }

        let vendor = try commonVendor(cpus)
        let name = cpus.allSatisfy { $0.model == first.model } ? first.model : nil
        guard let cpu = decode(common, vendor: vendor, preferred: name) else {
            throw VirtError(.internalError, "Cannot find suitable CPU model for given data", domain: .cpu)
        }
        var features =
            cpu.required.map { CPUDescription.Feature(name: $0, policy: .require) }
            + cpu.disabled.map { CPUDescription.Feature(name: $0, policy: .disable) }
        // What an emulator offers for guests that can move is left over above.
        if options.contains(.migratable), offer?.features == nil { features.removeAll { !map.isMigratable($0.name) } }
        if options.contains(.expandFeatures) { features = expanded(features, model: cpu.model) }
        return Answer(
            model: cpu.model, isModelCertain: offer != nil || cpu.model == name,
            vendor: cpus.allSatisfy { $0.vendor != nil } ? vendor : nil, features: features)
    }

    private func usable(_ cpu: CPUDescription) throws(VirtError) -> Set<String> {
        try cpu.effective(in: map).subtracting(Self.notForGuests)
    }

    private func commonVendor(_ cpus: [CPUDescription]) throws(VirtError) -> String? {
        var vendor: String?
        for (index, cpu) in cpus.enumerated() {
            let own = cpu.model.flatMap { map.model(named: $0)?.vendor }
            if index > 0, let named = cpu.vendor, let own, let model = cpu.model, named != own {
                throw failed("CPU vendor \(own) of model \(model) differs from vendor \(named)")
            }
            guard let name = cpu.vendor ?? (index > 0 ? own : nil) else { continue }
            guard map.vendors.contains(where: { $0.name == name }) else { throw failed("Unknown CPU vendor \(name)") }
            if let vendor, vendor != name { throw failed("CPU vendors do not match") }
            vendor = name
        }
        return vendor
    }

    /// The model that all have stays, whatever is shorter.
    private func decode(_ features: Set<String>, vendor: String?, preferred: String?) -> NamedCPU? {
        if let preferred, let model = map.model(named: preferred), model.decodesGuest,
            model.vendor == nil || vendor == nil || model.vendor == vendor
        {
            var narrowed = map
            narrowed.models = [model]
            let decoder = CPUDecoder(map: narrowed, purpose: .guest, offered: offer?.models)
            if let cpu = decoder.decode(features: features, vendor: vendor, signature: nil) { return cpu }
        }
        return CPUDecoder(map: map, purpose: .guest, offered: offer?.models).decode(
            features: features, vendor: vendor, signature: nil)
    }

    private func expanded(_ features: [CPUDescription.Feature], model: String) -> [CPUDescription.Feature] {
        var all = features
        for name in map.model(named: model)?.features ?? [] where !features.contains(where: { $0.name == name }) {
            all.append(.init(name: name, policy: .require))
        }
        return all.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    }

    private func failed(_ text: String) -> VirtError { VirtError(.operationFailed, text, domain: .cpu) }
}

extension CPUBaseline.Answer {
    var xml: String {
        var out = IndentedXML()
        out.element("cpu", ["mode": "custom", "match": "exact"]) { out in
            out.leaf("model", ["fallback": isModelCertain ? "forbid" : "allow"], value: model)
            if let vendor { out.leaf("vendor", value: vendor) }
            for feature in features {
                out.element("feature", ["policy": feature.policy.rawValue, "name": feature.name])
            }
        }
        return out.text
    }
}
