import Glibc
import HostSystem
import QMP
import VirtError
import VirtModel
import XMLTree

/// The compiler over the model, its defaults, the emulators' capabilities and the command line builder.
struct StandardCompiler: DefinitionCompiler {
    let facts: DefinitionFactsSource
    let paths: DriverPaths
    let seccompSandbox: Bool
    private let ports = PortAllocator()

    func read(_ xml: String, validate: Bool) async throws(VirtError) -> DomainDefinition {
        if validate { try Self.validate(xml) }
        let parsed = try DomainDefinition.parse(xml, flags: .inactive)
        let known = try await facts.facts(for: parsed, paths: paths)
        return try DefinitionDefaults(facts: known).complete(parsed)
    }

    /// Holds a definition against libvirt's schema, or against what we read ourselves where that is not installed.
    private static func validate(_ xml: String) throws(VirtError) {
        let root = try XMLDocument.parse(xml, name: "(domain_definition)", domain: .domain).root
        guard root.name == "domain" else {
            throw VirtError(.xmlError, "expecting root element of 'domain', not '\(root.name)'", domain: .xml)
        }
        let schema = RelaxNGSchema(path: "/usr/share/libvirt/schemas/domain.rng")
        if FileOperations.exists(schema.path) { return try schema.validate(xml) }
        try DomainDefinition.refuseUnknown(in: root)
    }

    func load(_ xml: String) async throws(VirtError) -> DomainDefinition {
        let parsed = try DomainDefinition.parse(xml, flags: .inactive)
        let known = try await facts.facts(for: parsed, paths: paths)
        return try DefinitionDefaults(facts: known).complete(parsed, isNew: false, validate: false)
    }

    func loadLive(_ xml: String) throws(VirtError) -> DomainDefinition {
        try DomainDefinition.parse(xml, flags: [])
    }

    func inactiveForm(of live: DomainDefinition, started: DomainDefinition) -> DomainDefinition {
        var copy = started
        copy.os = live.os
        copy.features.smm = live.features.smm
        copy.memoryKiB = live.memoryKiB
        copy.currentMemoryKiB = live.currentMemoryKiB
        copy.devices.memories = live.devices.memories
        for index in started.devices.memories.indices where index < copy.devices.memories.count {
            copy.devices.memories[index].info.alias = started.devices.memories[index].info.alias
        }
        for index in copy.devices.disks.indices { copy.devices.disks[index].target.tray = .closed }
        // What QEMU made of the processor is left out, unless the model itself was worked out from the host.
        if started.cpu?.mode != .custom || started.cpu?.match == .minimum { copy.cpu = live.cpu }
        copy.takeChains(of: live)
        return copy
    }

    func write(_ definition: DomainDefinition, _ form: DefinitionForm) -> String {
        var flags: DomainXMLFlags = []
        if !form.isLive { flags.insert(.inactive) }
        if form.includesSecrets || form.isMigratable { flags.insert(.secure) }
        if form.isMigratable { flags.insert(.migratable) }
        if form.updatesCPU { flags.insert(.updateCPU) }
        let shown = form.isMigratable ? definition.migratableForm(DefinitionFacts()) : definition
        return shown.formatted(flags, level: form.level)
    }

    func prepare(_ definition: DomainDefinition, _ launch: LaunchFacts) async throws(VirtError) -> DomainDefinition {
        var live = try await begun(definition, launch)
        try BackingChain.detect(in: &live)
        BlockNodeNumbers.assign(in: &live)
        return live
    }

    /// The live definition as far as it comes without a look at disks.
    private func begun(
        _ definition: DomainDefinition, _ launch: LaunchFacts
    ) async throws(VirtError) -> DomainDefinition {
        let known = LiveFacts(
            id: launch.id, directory: launch.directory, channelDirectory: launch.channelDirectory,
            // Guests are not put into control groups, so none is shown.
            partition: nil, owner: launch.label.map { ($0.user, $0.group) })
        let variables = definition.os.nvram?.source?.path
        var live = try definition.selectingFirmware(
            try await facts.firmware(), nvramDirectory: paths.nvram,
            variablesExist: variables.map(FileOperations.exists) ?? false
        ).preparedForStart(known) { _ in ports.next() }
        live.cpu = try await facts.resolvedCPU(of: live)
        // A guest begins with its trays closed.
        for index in live.devices.disks.indices { live.devices.disks[index].target.tray = .closed }
        return live
    }

    func readableCommandLine(_ xml: String) async throws(VirtError) -> (line: CommandLine, directory: String) {
        var definition = try await read(xml, validate: false)
        // Networks are joined by those who start a guest: what is shown of an interface is a tap device of theirs.
        for index in definition.devices.interfaces.indices {
            let wanted = definition.devices.interfaces[index]
            var shown = NetworkInterface()
            shown.type = .ethernet
            shown.mac = wanted.mac
            shown.model = wanted.model
            shown.info = wanted.info
            definition.devices.interfaces[index] = shown
        }
        let launch = LaunchFacts(
            id: -1, directory: paths.domainLibrary(id: -1, name: definition.name),
            channelDirectory: paths.domainChannels(id: -1, name: definition.name), seccompSandbox: seccompSandbox)
        var live = try await begun(definition, launch)
        defer { release(live) }
        BlockNodeNumbers.assign(in: &live)
        return (try await commandLine(live, launch, passesDescriptors: false), launch.directory)
    }

    func runningCPU(of live: DomainDefinition, _ monitor: QMPSession) async throws(VirtError) -> GuestCPU? {
        try await facts.runningCPU(of: live, monitor)
    }

    func release(_ live: DomainDefinition) {
        for graphics in live.devices.graphics {
            if graphics.autoport == true, let port = graphics.port { ports.release(port) }
        }
    }

    func completed(
        _ device: DeviceDefinition, in definition: DomainDefinition, validate: Bool
    ) async throws(VirtError) -> DeviceDefinition {
        let known = try await facts.facts(for: definition, paths: paths)
        return try DefinitionDefaults(facts: known).complete(device, in: definition, validate: validate)
    }

    func completed(_ definition: DomainDefinition) async throws(VirtError) -> DomainDefinition {
        let known = try await facts.facts(for: definition, paths: paths)
        return try DefinitionDefaults(facts: known).complete(
            definition, isNew: false, assignsUSB: true, validate: false)
    }

    func plugged(
        _ device: DeviceDefinition, into live: DomainDefinition, nodeNumber: inout UInt32, channelDirectory: String
    ) async throws(VirtError) -> (definition: DomainDefinition, position: DevicePosition) {
        let known = try await facts.facts(for: live, paths: paths)
        guard let emulator = known.emulators[live.devices.emulator ?? ""] else {
            throw VirtError(.internalError, "emulator of '\(live.name)' is gone", domain: .qemu)
        }
        return try LivePlacement.place(
            device, in: live, emulator: emulator, nodeNumber: &nodeNumber, channelDirectory: channelDirectory)
    }

    func commandLine(_ live: DomainDefinition, _ launch: LaunchFacts) async throws(VirtError) -> CommandLine {
        try await commandLine(live, launch, passesDescriptors: true)
    }

    private func commandLine(
        _ live: DomainDefinition, _ launch: LaunchFacts, passesDescriptors: Bool
    ) async throws(VirtError) -> CommandLine {
        let monitor = "\(launch.directory)/monitor.sock"
        var context = CommandLineContext(
            masterKeyPath: "\(launch.directory)/master-key.aes", monitorPath: monitor,
            passesDescriptors: passesDescriptors, sandbox: launch.seccompSandbox,
            memoryDirectory: "\(paths.library)/ram", now: Int64(time(nil)),
            defaultRAMID: await facts.memoryID(of: live) ?? "pc.ram", tpmSocketPath: launch.tpmSocket,
            shareDirectory: launch.directory, vhostInterfaces: launch.vhostInterfaces)
        switch launch.origin {
        case .boot: break
        // QEMU has to be told which images it is in where they are not all.
        case .snapshot(let name): if live.nodesOfInternalSnapshots == nil { context.loadSnapshot = name }
        case .image: context.incoming = "defer"
        }
        let invocation = try CommandLineBuilder.build(live, context: context)
        var listeners: [LaunchRequest.Listener] = []
        var files: [LaunchRequest.File] = []
        var inherited: [LaunchRequest.Inherited] = []
        for (offset, descriptor) in invocation.descriptors.enumerated() {
            let number = Int32(QEMUInvocation.firstDescriptor + offset)
            switch descriptor {
            case .monitor: listeners.insert(.init(path: monitor, descriptor: number), at: 0)
            case .unixListener(let path): listeners.append(.init(path: path, descriptor: number))
            case .file(let path, let append):
                files.append(.init(path: path, append: append, descriptor: number))
            case .tap(let alias, let queue):
                inherited.append(.init(key: HeldDescriptor.tap(alias), index: queue, descriptor: number))
            case .vhostNet(let alias, let queue):
                inherited.append(.init(key: HeldDescriptor.vhostNet(alias), index: queue, descriptor: number))
            case .vhostVsock: inherited.append(.init(key: HeldDescriptor.vsock, index: 0, descriptor: number))
            }
        }
        return CommandLine(
            executable: invocation.executable, arguments: invocation.arguments, listeners: listeners, files: files,
            inherited: inherited,
            environment: invocation.environment.map { .init(name: $0.name, value: $0.value) })
    }
}
