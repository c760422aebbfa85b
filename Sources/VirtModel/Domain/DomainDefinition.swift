public import LibvirtProtocol
public import XMLTree

/// A domain as `<domain>` describes it: everything that libvirt keeps of a definition.
///
/// Order and names follow libvirt 9.0's "Domain XML format".
public struct DomainDefinition: Hashable, Sendable {
    public var virtType: VirtType = .qemu
    /// Number of the running domain; `nil` when it does not run.
    public var id: Int32?
    public var name = ""
    public var uuid = UUIDBytes.random()
    public var genID: UUIDBytes?
    /// `<genid/>` without a value: a new one is drawn.
    public var genIDRequested = false
    public var title: String?
    public var description: String?
    /// The whole `<metadata>` element, unchanged.
    public var metadata: XMLElement?
    /// Memory the guest starts with, in KiB, hot-plugged modules included.
    public var memoryKiB: UInt64 = 0
    /// `<currentMemory>` in KiB; `nil` until defaults are filled in.
    public var currentMemoryKiB: UInt64?
    public var dumpCore: Bool?
    public var maximumMemory: MaximumMemory?
    public var blockIOTune: BlockIOTune?
    public var memoryTune: MemoryTune?
    public var memoryBacking: MemoryBacking?
    public var vcpus = VCPUs()
    public var iothreads = IOThreads()
    public var cpuTune: CPUTune?
    public var numaTune: NUMATune?
    public var resource: ResourcePartition?
    public var sysinfo: [SystemInformation] = []
    public var bootloader: String?
    public var bootloaderArguments: String?
    public var os = OperatingSystem()
    public var idMap: IDMap?
    public var features = DomainFeatures()
    public var cpu: GuestCPU?
    public var clock = Clock()
    /// `nil` until defaults are filled in (destroy, restart, destroy).
    public var onPoweroff: LifecycleAction?
    public var onReboot: LifecycleAction?
    public var onCrash: LifecycleAction?
    public var onLockFailure: LockFailureAction?
    public var powerManagement: PowerManagement?
    public var perfEvents: [PerfEvent] = []
    public var devices = Devices()
    public var securityLabels: [SecurityLabel] = []
    public var launchSecurity: LaunchSecurity?
    public var keyWraps: [KeyWrap] = []
    /// `<qemu:commandline>`.
    public var qemuCommandLine: QEMUCommandLine?
    /// `<qemu:capabilities>`, `<qemu:deprecation>`, `<qemu:override>`.
    public var qemuCapabilities: QEMUCapabilityOverrides?
    public var qemuDeprecation: String?
    public var qemuOverrides: [QEMUDeviceOverride] = []

    public init() {}
}

/// The hypervisor named by the root element's `type`.
public enum VirtType: String, XMLToken {
    case qemu, kqemu, kvm, xen, lxc, uml, openvz, test, vmware, hyperv, vbox, phyp, parallels, bhyve, vz, hvf
}

/// All devices of a domain, one list a kind, each in document order.
public struct Devices: Hashable, Sendable {
    public var emulator: String?
    public var disks: [Disk] = []
    public var controllers: [Controller] = []
    public var leases: [LeaseDevice] = []
    public var filesystems: [Filesystem] = []
    public var interfaces: [NetworkInterface] = []
    public var smartcards: [SmartcardDevice] = []
    public var serials: [SerialDevice] = []
    public var parallels: [ParallelDevice] = []
    public var consoles: [ConsoleDevice] = []
    public var channels: [ChannelDevice] = []
    public var inputs: [InputDevice] = []
    public var tpms: [TPMDevice] = []
    public var graphics: [Graphics] = []
    public var sounds: [SoundDevice] = []
    public var audios: [AudioBackend] = []
    public var videos: [VideoDevice] = []
    public var hostDevices: [HostDevice] = []
    public var redirectedDevices: [RedirectedDevice] = []
    public var redirectionFilter: [RedirectionFilterRule]?
    public var hubs: [HubDevice] = []
    public var watchdogs: [WatchdogDevice] = []
    /// `nil` until defaults are filled in; `<memballoon model='none'/>` has the model `none`.
    public var memoryBalloon: MemoryBalloon?
    public var rngs: [RNGDevice] = []
    public var nvram: NVRAMDevice?
    public var panics: [PanicDevice] = []
    public var sharedMemories: [SharedMemory] = []
    public var memories: [MemoryDevice] = []
    public var iommu: IOMMUDevice?
    public var vsock: VsockDevice?

    public init() {}
}

/// `<maxMemory>`: upper limit for hot-plugged memory.
public struct MaximumMemory: Hashable, Sendable {
    public var kib: UInt64 = 0
    public var slots: UInt32 = 0

    public init() {}
}
