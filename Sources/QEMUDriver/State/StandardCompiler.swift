import Glibc
import HostSystem
import VirtError
import VirtModel

/// The compiler over the model, its defaults, the emulators' capabilities and the command line builder.
struct StandardCompiler: DefinitionCompiler {
    let facts: DefinitionFactsSource
    let paths: DriverPaths
    let seccompSandbox: Bool

    func read(_ xml: String, validate: Bool) async throws(VirtError) -> DomainDefinition {
        let parsed = try DefinitionText.parse(xml)
        let known = try await facts.facts(for: parsed, paths: paths)
        return try DefinitionDefaults(facts: known).complete(parsed)
    }

    func load(_ xml: String) throws(VirtError) -> DomainDefinition {
        try DefinitionText.parse(xml)
    }

    func write(_ definition: DomainDefinition, _ form: DefinitionForm) -> String {
        DefinitionText.format(definition, form)
    }

    func prepare(_ definition: DomainDefinition, _ launch: LaunchFacts) async throws(VirtError) -> DomainDefinition {
        var live = definition
        live.id = launch.id
        if live.resource == nil, launch.usesPartition {
            var resource = ResourcePartition()
            resource.partition = "/machine"
            live.resource = resource
        }
        for index in live.devices.channels.indices {
            let channel = live.devices.channels[index]
            guard channel.source.type == .unix, channel.source.path == nil, channel.targetType == .virtio else {
                continue
            }
            live.devices.channels[index].source.mode = .bind
            live.devices.channels[index].source.path =
                "\(launch.channelDirectory)/\(channel.name.map { Self.fileName($0) } ?? "channel\(index)")"
        }
        live.assignAliases()
        try BackingChain.detect(in: &live)
        BlockNodeNumbers.assign(in: &live)
        return live
    }

    /// A channel's name as a file's name.
    private static func fileName(_ name: String) -> String {
        String(name.map { $0 == "/" ? "_" : $0 })
    }

    func commandLine(_ live: DomainDefinition, _ launch: LaunchFacts) async throws(VirtError) -> CommandLine {
        let monitor = "\(launch.directory)/monitor.sock"
        let context = CommandLineContext(
            masterKeyPath: "\(launch.directory)/master-key.aes", monitorPath: monitor,
            sandbox: launch.seccompSandbox, memoryDirectory: "\(paths.library)/ram", now: Int64(time(nil)),
            defaultRAMID: await facts.memoryID(of: live) ?? "pc.ram")
        let invocation = try CommandLineBuilder.build(live, context: context)
        var listeners: [LaunchRequest.Listener] = []
        for (offset, descriptor) in invocation.descriptors.enumerated() {
            let number = Int32(QEMUInvocation.firstDescriptor + offset)
            switch descriptor {
            case .monitor: listeners.insert(.init(path: monitor, descriptor: number), at: 0)
            case .unixListener(let path): listeners.append(.init(path: path, descriptor: number))
            case .tap, .vhostVsock:
                throw VirtError(
                    .configUnsupported, "this kind of network interface cannot be connected yet", domain: .qemu,
                    cures: ["use an interface of type 'user'"])
            }
        }
        return CommandLine(
            executable: invocation.executable, arguments: invocation.arguments, listeners: listeners,
            environment: invocation.environment.map { .init(name: $0.name, value: $0.value) })
    }
}
