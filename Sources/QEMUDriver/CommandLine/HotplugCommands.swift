import QMP
import VirtError
import VirtModel

/// What QEMU is told to plug a device in, and what to let go of when the device has left.
struct HotplugCommands {
    /// Makes a part of the host's end (block node, netdev, chardev, object), and what removes it again.
    struct Backend: Hashable {
        var add: MonitorCommand
        var remove: MonitorCommand
    }

    var backends: [Backend] = []
    /// `device_add`.
    var device: MonitorCommand?

    /// The commands for the device at `position` of a live definition that contains it, with alias and address.
    ///
    /// The command line for that device alone is made and its arguments are turned into commands, so that a device
    /// that was plugged in is the same as one that was there from the start.
    ///
    /// - Parameters:
    ///   - usesVhost: a card's packets go through the kernel's virtio backend.
    ///   - shareDirectory: where the sockets of the run's shared folders are.
    init(
        _ position: DevicePosition, of definition: DomainDefinition, usesVhost: Bool = false,
        shareDirectory: String? = nil
    ) throws(VirtError) {
        guard let device = definition.device(at: position) else { return }
        var alone = definition.withoutDevices
        if case .controller = device {} else { alone.devices.controllers = definition.devices.controllers }
        alone.insert(device)
        var context = CommandLineContext(masterKeyPath: "", monitorPath: "", passesDescriptors: false)
        context.usesMonitor = true
        context.shareDirectory = shareDirectory
        if usesVhost, let alias = device.info?.alias { context.vhostInterfaces = [alias] }
        var builder = CommandLineBuilder(definition: alone, context: context)
        if case .controller(let controller) = device {
            builder = CommandLineBuilder(definition: definition, context: context)
            if let properties = try builder.controllerDevice(controller) { builder.add(device: properties) }
        } else {
            try builder.add(position)
        }
        try translate(builder.arguments)
    }

    /// The commands that make the block nodes of a medium.
    init(mediumOf disk: Disk) throws(VirtError) {
        guard !disk.isEmpty else { return }
        for node in try BlockNodes(disk: disk).all() { try translate(["-blockdev", node.text]) }
    }

    private mutating func translate(_ arguments: [String]) throws(VirtError) {
        var index = 0
        while index + 1 < arguments.count {
            let (option, value) = (arguments[index], arguments[index + 1])
            index += 2
            let object = try Self.object(value, option: option)
            switch option {
            case "-device": device = MonitorCommand("device_add", object)
            case "-blockdev": add("blockdev-add", object, "blockdev-del", key: "node-name")
            case "-netdev": add("netdev_add", object, "netdev_del", key: "id")
            case "-object": add("object-add", object, "object-del", key: "id")
            case "-chardev": add("chardev-add", object, "chardev-remove", key: "id")
            case "-watchdog-action":
                backends.append(
                    Backend(
                        add: MonitorCommand("set-action", ["watchdog": .string(value)]),
                        remove: MonitorCommand("query-status")))
            default:
                throw VirtError(
                    .operationUnsupported, "this device cannot be plugged into a running guest", domain: .qemu,
                    cause: "QEMU takes '\(option)' only when it starts", cures: ["attach it with --config"])
            }
        }
    }

    private mutating func add(_ name: String, _ object: JSONObject, _ undo: String, key: String) {
        let identity = object[key] ?? .null
        backends.append(Backend(add: MonitorCommand(name, object), remove: MonitorCommand(undo, [key: identity])))
    }

    private static func object(_ text: String, option: String) throws(VirtError) -> JSONObject {
        if case .object(let object)? = try? JSONValue.parse(text) { return object }
        if option == "-watchdog-action" { return [:] }
        // What is no JSON is a client socket of a helper: `socket,id=...,path=...`.
        var fields: [String: String] = [:]
        for part in text.replacing(",,", with: "\u{0}").split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { fields[String(pair[0])] = String(pair[1].replacing("\u{0}", with: ",")) }
        }
        guard option == "-chardev", let identity = fields["id"], let path = fields["path"] else { return [:] }
        var source = CharacterSource(.unix)
        source.path = path
        source.mode = .connect
        return try ChardevBackend.properties(source, identity: identity, spiceName: "").object
    }
}

extension HotplugCommands {
    /// Names of descriptors that were handed to a running QEMU.
    static func tapName(_ alias: String, _ queue: Int) -> String { "fd-\(alias)-\(queue)" }
    static func vhostName(_ alias: String, _ queue: Int) -> String { "vhostfd-\(alias)-\(queue)" }
    static let vsockName = "vhostfd-vsock"
}

extension DomainDefinition {
    /// The domain itself, to put a single device into.
    var withoutDevices: DomainDefinition {
        var copy = self
        copy.devices = Devices()
        copy.devices.emulator = devices.emulator
        copy.devices.redirectionFilter = devices.redirectionFilter
        // Neither its boot order nor its firmware and kernel concern a device.
        copy.os.bootDevices = []
        copy.os.loader = nil
        copy.os.nvram = nil
        copy.os.kernel = nil
        copy.os.initrd = nil
        return copy
    }

    /// The domain with one of its devices only.
    func alone(_ position: DevicePosition) -> DomainDefinition {
        var copy = withoutDevices
        if let device = device(at: position) { copy.insert(device) }
        return copy
    }
}

extension CommandLineBuilder {
    /// Adds the one device of the position's kind that a definition for hot plug has.
    mutating func add(_ position: DevicePosition) throws(VirtError) {
        switch position {
        case .disk: try addDisks()
        case .interface: try addInterfaces()
        case .hostDevice: try addHostDevices()
        case .serial: try addSerials()
        case .parallel: try addParallels()
        case .channel: try addChannels()
        case .console: try addConsoles()
        case .smartcard: try addSmartcards()
        case .input: try addInputs()
        case .filesystem: try addFilesystems()
        case .watchdog: try addWatchdogs()
        case .rng: try addRandomGenerators()
        case .hub: try addHubs()
        case .sharedMemory: try addSharedMemory()
        case .memory: try addMemoryDevices()
        case .redirected: try addRedirectedDevices()
        case .vsock: try addVsock()
        case .memoryBalloon: try addBalloon()
        case .tpm, .panic, .iommu, .nvram, .sound, .video, .controller: break
        }
    }
}
