/// Everything one QEMU binary said about itself when it was asked over QMP.
///
/// A value: it is cached on disk, compared, and given to pure planning and command-line code.
struct QEMUCapabilities: Hashable, Sendable, Codable {
    struct Version: Hashable, Sendable, Codable, Comparable {
        var major: Int
        var minor: Int
        var micro: Int

        /// libvirt's number for a version: major * 1,000,000 + minor * 1,000 + micro.
        var number: UInt64 {
            UInt64(clamping: major) &* 1_000_000 &+ UInt64(clamping: minor) &* 1_000 &+ UInt64(clamping: micro)
        }

        static func < (a: Version, b: Version) -> Bool { (a.major, a.minor, a.micro) < (b.major, b.minor, b.micro) }
    }

    var emulator: String
    var architecture: GuestArchitecture
    var version: Version
    var package: String

    /// QMP commands.
    var commands: Set<String>
    /// QOM types that can be made (devices, objects, CPUs, machines).
    var types: Set<String>
    /// Properties of the types in ``CapabilityQueries/inspectedTypes``.
    var properties: [String: Set<String>]
    /// Parameters of command-line options (`query-command-line-options`).
    var options: [String: Set<String>]
    /// Those of ``SchemaFeature`` that the QMP schema has.
    var schema: Set<SchemaFeature>

    var characterBackends: Set<String>
    var migrationCapabilities: Set<String>
    var tpmModels: Set<String>
    var tpmBackends: Set<String>

    /// Hyper-V enlightenments by libvirt's name, in libvirt's order.
    var hypervFeatures: [String]
    var sev: SEVCapabilities?
    var sgx: SGXCapabilities?
    var gic: [GICCapability]

    var tcg: AcceleratorCapabilities?
    var kvm: AcceleratorCapabilities?
    /// How KVM fared; decides together with ``KVMPolicy`` whether it is offered.
    var kvmState: KVMState

    func has(_ feature: SchemaFeature) -> Bool { schema.contains(feature) }
    func hasDevice(_ type: String) -> Bool { types.contains(type) }
    func hasCommand(_ name: String) -> Bool { commands.contains(name) }
    func hasProperty(_ type: String, _ property: String) -> Bool { properties[type]?.contains(property) ?? false }
    func hasOption(_ option: String, _ parameter: String) -> Bool { options[option]?.contains(parameter) ?? false }

    /// Domain types (`kvm`, `qemu`) that are offered under a policy.
    func domainTypes(_ policy: KVMPolicy = .whenUsable) -> [DomainVirtType] {
        DomainVirtType.allCases.filter { accelerator($0, policy) != nil }
    }

    /// The accelerator behind a domain type, nil where the type is not offered.
    func accelerator(_ type: DomainVirtType, _ policy: KVMPolicy = .whenUsable) -> AcceleratorCapabilities? {
        switch type {
        case .qemu: tcg
        case .kvm: policy.offers(kvmState) ? kvm : nil
        }
    }

    /// The domain type for a definition or question that names none: KVM where it is offered.
    func preferredType(_ policy: KVMPolicy = .whenUsable) -> DomainVirtType {
        accelerator(.kvm, policy) == nil ? .qemu : .kvm
    }
}

/// Memory encryption limits of AMD SEV (`query-sev-capabilities`).
struct SEVCapabilities: Hashable, Sendable, Codable {
    var cbitPosition: Int
    var reducedPhysicalBits: Int
    var maxGuests: Int
    var maxESGuests: Int
    var pdh: String
    var certificateChain: String
    var cpu0ID: String
}

/// Intel SGX as QEMU reports it (`query-sgx-capabilities`); sizes in KiB.
struct SGXCapabilities: Hashable, Sendable, Codable {
    struct Section: Hashable, Sendable, Codable {
        var node: Int
        var sizeKiB: UInt64
    }
    var flc: Bool
    var sgx1: Bool
    var sgx2: Bool
    var sectionSizeKiB: UInt64
    var sections: [Section]
}

/// One interrupt controller version of an ARM guest (`query-gic-capabilities`).
struct GICCapability: Hashable, Sendable, Codable {
    var version: Int
    var kernel: Bool
    var emulated: Bool
}
