import QMP

/// The features of a running guest's first processor.
struct LiveCPUFeatures: Hashable, Sendable {
    var enabled: Set<String>
    var unavailable: Set<String>

    /// Asks QEMU; nil where it does not tell (other architectures than x86).
    ///
    /// All CPUID bits come in one answer; the few features of registers are asked one by one, and only where the guest
    /// has such registers.
    static func query(map: CPUMap, session: QMPSession) async throws(QMPError) -> LiveCPUFeatures? {
        let processors = try await session.execute("query-cpus-fast").array
        guard let path = processors?.first?["qom-path"]?.string else { return nil }
        let words: JSONValue
        do throws(QMPError) {
            words = try await session.execute("qom-get", ["path": .string(path), "property": "feature-words"])
        } catch {
            // A processor of another architecture has no such property.
            guard case .commandFailed = error else { throw error }
            return nil
        }
        let dropped = try await session.execute(
            "qom-get", ["path": .string(path), "property": "unavailable-features"])
        var enabled = CPUIDData(featureWords: words).features(map)
        if enabled.contains("arch-capabilities") || enabled.contains("core-capability") {
            for feature in map.features where map.isRegisterFeature(feature.name) {
                let value = try? await session.execute(
                    "qom-get", ["path": .string(path), "property": .string(feature.name)])
                if value?.bool == true { enabled.insert(feature.name) }
            }
        }
        let names = map.namesByQEMUName
        return LiveCPUFeatures(enabled: enabled, unavailable: Set(dropped.names().compactMap { names[$0] }))
    }
}

extension CPUIDData {
    /// From the property `feature-words` of QEMU's x86 processors.
    init(featureWords: JSONValue) {
        self.init()
        for word in featureWords.elements {
            guard let leaf = word["cpuid-input-eax"]?.int.flatMap({ UInt32(exactly: $0) }),
                let bits = word["features"]?.int.flatMap({ UInt32(exactly: $0) })
            else { continue }
            let subleaf = word["cpuid-input-ecx"]?.int.flatMap { UInt32(exactly: $0) } ?? 0
            let key = CPUIDLeaf(leaf: leaf, subleaf: subleaf)
            switch word["cpuid-register"]?.string {
            case "EAX": leaves[key, default: CPUIDRegisters()].eax = bits
            case "EBX": leaves[key, default: CPUIDRegisters()].ebx = bits
            case "ECX": leaves[key, default: CPUIDRegisters()].ecx = bits
            case "EDX": leaves[key, default: CPUIDRegisters()].edx = bits
            default: break
            }
        }
    }
}
