/// What `virConnectGetDomainCapabilities` returns: which devices and features a domain may have on one binary, for
/// one machine type and one hypervisor type.
struct DomainCapabilities: Hashable, Sendable {
    /// A list of values that a definition's attribute may take.
    struct Choice: Hashable, Sendable {
        var name: String
        var values: [String]
    }

    /// A part that is supported or not, with its choices.
    struct Part: Hashable, Sendable {
        var name: String
        var isSupported: Bool
        var choices: [Choice] = []
    }

    struct Loader: Hashable, Sendable {
        var isSupported: Bool
        var paths: [String]
        var choices: [Choice]
    }

    struct CustomModel: Hashable, Sendable {
        var name: String
        /// nil where QEMU does not say.
        var isUsable: Bool?
        var isDeprecated: Bool
        var vendor: String
    }

    var emulator: String
    var domainType: DomainVirtType
    var machine: String
    var architecture: GuestArchitecture
    var maxCPUs: Int
    var hasIOThreads: Bool

    var firmware: [String]
    var loader: Loader

    var hostPassthrough: Choice?
    var maximum: Choice?
    var hostModel: NamedCPU?
    var customModels: [CustomModel]

    var memoryBacking: Part
    var devices: [Part]

    /// Versions of the ARM interrupt controller; nil where the architecture has none.
    var gicVersions: [Int]
    /// `vmcoreinfo`, `genid`, `backingStoreInput`, `backup`: name and presence.
    var features: [Part]
    var sev: SEVCapabilities?
    var sgx: SGXCapabilities?
    var hyperv: Part?
}
