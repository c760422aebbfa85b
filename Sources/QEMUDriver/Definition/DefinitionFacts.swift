/// What the host and its emulators contribute to a definition: everything that ``DefinitionDefaults`` needs besides the
/// definition itself, so that it stays a pure function.
public struct DefinitionFacts: Hashable, Sendable {
    /// Architecture of the host, used where the definition names none.
    public var hostArchitecture: String
    /// Emulator that is taken for an architecture when the definition names none.
    public var defaultEmulators: [String: String]
    /// What is known of each emulator, by its path.
    public var emulators: [String: EmulatorFacts]
    /// Where the firmware's variables of a domain are kept (`<name>_VARS.fd`).
    public var nvramDirectory: String
    /// Where the sockets of guest agents and similar channels are made.
    public var channelTargetDirectory: String
    /// Host audio stays open to guests with a VNC display (`vnc_allow_host_audio`).
    public var vncAllowsHostAudio: Bool
    /// Host audio stays open to guests without a display (`nographics_allow_host_audio`).
    public var noGraphicsAllowsHostAudio: Bool
    /// Name of the host's first security driver, for labels that name none.
    public var securityModel: String?
    /// TPM versions that the software TPM of the host can play.
    public var tpmVersions: Set<String>

    public init(
        hostArchitecture: String = "x86_64", defaultEmulators: [String: String] = [:],
        emulators: [String: EmulatorFacts] = [:], nvramDirectory: String = "/var/lib/libvirt/qemu/nvram",
        channelTargetDirectory: String = "/var/lib/libvirt/qemu/channel/target", vncAllowsHostAudio: Bool = false,
        noGraphicsAllowsHostAudio: Bool = false, securityModel: String? = "none",
        tpmVersions: Set<String> = ["1.2", "2.0"]
    ) {
        self.hostArchitecture = hostArchitecture
        self.defaultEmulators = defaultEmulators
        self.emulators = emulators
        self.nvramDirectory = nvramDirectory
        self.channelTargetDirectory = channelTargetDirectory
        self.vncAllowsHostAudio = vncAllowsHostAudio
        self.noGraphicsAllowsHostAudio = noGraphicsAllowsHostAudio
        self.securityModel = securityModel
        self.tpmVersions = tpmVersions
    }
}

/// What one emulator binary can do, as far as definitions depend on it.
public struct EmulatorFacts: Hashable, Sendable {
    /// Architecture of its guests.
    public var architecture: String
    /// Machines by name; aliases such as `pc` are entries of their own.
    public var machines: [String: MachineFacts]
    /// Machine that is taken when the definition names none.
    public var defaultMachine: String?
    /// QEMU's names of the devices that exist, such as `qemu-xhci`.
    public var devices: Set<String>
    /// `type='kvm'` works with this binary on this host.
    public var kvmUsable: Bool

    public init(
        architecture: String = "x86_64", machines: [String: MachineFacts] = [:], defaultMachine: String? = nil,
        devices: Set<String> = [], kvmUsable: Bool = false
    ) {
        self.architecture = architecture
        self.machines = machines
        self.defaultMachine = defaultMachine
        self.devices = devices
        self.kvmUsable = kvmUsable
    }

    /// The device exists in this binary.
    public func has(_ device: String) -> Bool { devices.contains(device) }
}

/// One machine of an emulator.
public struct MachineFacts: Hashable, Sendable {
    /// Name that is stored, such as `pc-i440fx-7.2` for `pc`.
    public var canonicalName: String
    /// CPU model of guests that ask for none, such as `qemu64`.
    public var defaultCPU: String?
    /// Largest number of virtual CPUs; zero: not known.
    public var maximumCPUs: UInt32

    public init(canonicalName: String, defaultCPU: String? = nil, maximumCPUs: UInt32 = 0) {
        self.canonicalName = canonicalName
        self.defaultCPU = defaultCPU
        self.maximumCPUs = maximumCPUs
    }
}
