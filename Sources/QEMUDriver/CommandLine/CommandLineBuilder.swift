import QMP
public import VirtError
public import VirtModel

/// What a command line depends on besides the definition.
public struct CommandLineContext: Hashable, Sendable {
    /// The file with the key that secrets are encrypted with.
    public var masterKeyPath: String
    /// Path of the monitor's socket, used where descriptors are not passed.
    public var monitorPath: String
    /// Whether sockets and taps are opened by the starting process and handed over as descriptors. Off for a command
    /// line that a person reads or runs by hand.
    public var passesDescriptors: Bool
    /// Whether QEMU confines itself with its seccomp filter.
    public var sandbox: Bool
    /// `-incoming` URI of a migration or restore.
    public var incoming: String?
    /// Directory that memory backed by files is put in.
    public var memoryDirectory: String
    /// The time of the start in seconds since 1970, for clocks that are set relative to it.
    public var now: Int64
    /// Identity of the machine type's own memory region (`default-ram-id` of `query-machines`).
    public var defaultRAMID: String
    /// The arguments become monitor commands of a running QEMU: character devices are described in JSON too.
    public var usesMonitor = false
    /// Socket of the software TPM that was started for the domain.
    public var tpmSocketPath: String?
    /// Directory of the sockets of virtiofs shares that are served for this run alone.
    public var shareDirectory: String?
    /// Aliases of interfaces that the kernel's virtio backend serves.
    public var vhostInterfaces: Set<String>

    public init(
        masterKeyPath: String, monitorPath: String, passesDescriptors: Bool = true, sandbox: Bool = true,
        incoming: String? = nil, memoryDirectory: String = "/var/lib/libvirt/qemu/ram", now: Int64 = 0,
        defaultRAMID: String = "pc.ram", tpmSocketPath: String? = nil,
        shareDirectory: String? = nil, vhostInterfaces: Set<String> = []
    ) {
        self.masterKeyPath = masterKeyPath
        self.monitorPath = monitorPath
        self.passesDescriptors = passesDescriptors
        self.sandbox = sandbox
        self.incoming = incoming
        self.memoryDirectory = memoryDirectory
        self.now = now
        self.defaultRAMID = defaultRAMID
        self.tpmSocketPath = tpmSocketPath
        self.shareDirectory = shareDirectory
        self.vhostInterfaces = vhostInterfaces
    }
}

/// Turns a definition into QEMU's command line. Pure: no file is read, nothing is probed.
///
/// The definition must be complete: defaults filled in, addresses and aliases assigned, block nodes numbered
/// (``BlockNodeNumbers``). The order of arguments is libvirt's, so that logs of both can be compared.
public struct CommandLineBuilder: Sendable {
    let definition: DomainDefinition
    let context: CommandLineContext
    var arguments: [String] = []
    /// Number of descriptor sets handed over with `-add-fd`.
    var descriptorSets = 0
    private var descriptors: [QEMUInvocation.Descriptor] = []

    /// Describes the start of `definition`.
    ///
    /// - Throws: error 67 (unsupported configuration) naming the element that QEMU has no counterpart for.
    public static func build(
        _ definition: DomainDefinition, context: CommandLineContext
    ) throws(VirtError) -> QEMUInvocation {
        var builder = CommandLineBuilder(definition: definition, context: context)
        try builder.addEverything()
        return QEMUInvocation(
            executable: definition.devices.emulator ?? "/usr/bin/qemu-system-\(definition.os.arch ?? "x86_64")",
            arguments: builder.arguments,
            environment: definition.qemuCommandLine?.environment.map { ($0.name, $0.value ?? "") } ?? [],
            descriptors: builder.descriptors)
    }

    init(definition: DomainDefinition, context: CommandLineContext) {
        self.definition = definition
        self.context = context
    }

    private mutating func addEverything() throws(VirtError) {
        addIdentity()
        addFirmware()
        try addMachine()
        try addProcessor()
        addFirmwareProtection()
        try addMemory()
        addTopology()
        addIOThreads()
        try addNUMA()
        addSystemInformation()
        addMonitor()
        addClock()
        addPowerManagement()
        addBoot()
        addKernel()
        try addIOMMU()
        addGlobalControllerOptions()
        try addControllers()
        try addMemoryDevices()
        try addHubs()
        try addControllers(.ccid)
        try addDisks()
        try addFilesystems()
        try addInterfaces()
        try addSmartcards()
        try addSerials()
        try addParallels()
        try addChannels()
        try addConsoles()
        try addTPMs()
        try addInputs()
        try addAudioBackends()
        try addGraphics()
        try addVideos()
        try addSounds()
        try addWatchdogs()
        try addRedirectedDevices()
        try addHostDevices()
        addIncoming()
        try addBalloon()
        try addRandomGenerators()
        addVMCoreInfo()
        addExtraArguments()
        addSandbox()
        try addPanics()
        try addSharedMemory()
        try addVsock()
        arguments += ["-msg", "timestamp=on"]
    }

    // MARK: What every part uses

    mutating func add(_ option: String, _ properties: DeviceProperties) {
        arguments += [option, properties.text]
    }

    /// Adds a `-device`, with what `<qemu:override>` says of its properties.
    mutating func add(device: DeviceProperties) {
        var device = device
        for override in definition.qemuOverrides where device.object["id"]?.string == override.alias {
            for property in override.frontend { device.apply(property) }
        }
        add("-device", device)
    }

    mutating func add(object: DeviceProperties) {
        add("-object", object)
    }

    /// Announces a descriptor for QEMU to inherit; returns its number there.
    mutating func inherit(_ descriptor: QEMUInvocation.Descriptor) -> Int {
        descriptors.append(descriptor)
        return QEMUInvocation.firstDescriptor + descriptors.count - 1
    }
}
