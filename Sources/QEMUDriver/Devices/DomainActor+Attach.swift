import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Flags of the device calls.
enum DeviceFlags {
    static let live: UInt32 = 1
    static let config: UInt32 = 2
    static let force: UInt32 = 4
}

/// A device that will be plugged in: the live definition with it, and the commands.
struct PluggedDevice {
    var definition: DomainDefinition
    var position: DevicePosition
    var commands: HotplugCommands
    /// The host's end of a card.
    var interface: InterfaceRequest?
    /// The address of a vsock device.
    var vsock: UInt32?
    /// The program that serves a shared folder.
    var helper: HelperRequest?
    var claims: [FileClaim] = []

    /// The alias that libvirt's event bears: for a memory module that of its memory.
    var eventAlias: String {
        if case .memory = position { "mem\(alias)" } else { alias }
    }

    var alias: String { definition.devices[position].alias ?? "" }
}

extension DomainActor {
    /// Attaches a device to the running domain, to its persistent definition, or to both: then to both or to neither.
    func attachDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags, on: snapshot)
        try QEMUConnection.check(
            flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainAttachDeviceLiveAndConfig")
        let parsed = try DeviceDefinition.parse(xml)
        var plan = newPlan("attach-device")
        if sides.config, let old = snapshot.persistent?.value {
            let new = try await attached(parsed, to: old, context)
            add(persist: new, insteadOf: old, to: &plan)
        }
        var plugged: [PluggedDevice] = []
        if sides.live, let live = snapshot.live?.value {
            if try await changesMedium(parsed, of: live) {
                return try await updateDevice(context, xml: xml, flags: flags)
            }
            if case .lease(let lease) = parsed {
                addLeases(live.devices.leases + [lease], of: live, to: &plan)
            } else {
                plugged = try await plug(parsed, into: live, context)
                for device in plugged { try addPlug(device, to: &plan) }
            }
        }
        // QEMU has copies of its own.
        defer { letGoOfDescriptors() }
        try await execute(plan, context)
        // Controllers that came along are nobody's business.
        if let device = plugged.last {
            host.events.emit(.domainDeviceAdded(dom: reference, devAlias: device.eventAlias))
        }
    }

    /// Attaching a CD-ROM or floppy to a drive that is there means changing its medium.
    private func changesMedium(_ device: DeviceDefinition, of live: DomainDefinition) async throws(VirtError) -> Bool {
        guard case .disk(let disk) = device, disk.device == .cdrom || disk.device == .floppy else { return false }
        return live.devices.disks.contains { $0.target.dev == disk.target.dev && $0.device == disk.device }
    }

    /// The persistent definition with a device more.
    private func attached(
        _ parsed: DeviceDefinition, to old: DomainDefinition, _ context: CallContext
    ) async throws(VirtError) -> DomainDefinition {
        let device = try await host.compiler.completed(parsed, in: old, validate: true)
        try old.checkCompatible(device)
        try check(
            DeviceRules.table, .attachConfig, context,
            DeviceRuleContext(domain: snapshot, definition: old, device: device))
        if case .lease(let lease) = device, old.devices.leases.contains(where: lease.isSame) {
            throw VirtError(
                .operationInvalid, "Lease \(lease.key) in lockspace \(lease.lockspace ?? "<null>") already exists",
                domain: .qemu)
        }
        var new = old
        new.insert(device)
        return try await host.compiler.completed(new)
    }

    /// Finds place, name and commands for a device, and for the SCSI controllers that it needs.
    private func plug(
        _ parsed: DeviceDefinition, into live: DomainDefinition, _ context: CallContext
    ) async throws(VirtError) -> [PluggedDevice] {
        let device = try await host.compiler.completed(parsed, in: live, validate: true)
        try live.checkCompatible(device)
        if case .interface(var card) = device {
            let planner = host.interfacePlanner(reserves: false)
            try planner.resolve(&card)
            try planner.checkConnection(of: card)
        }
        var facts = DeviceRuleContext(domain: snapshot, definition: live, device: device)
        facts.hostLack = HostPassthrough.lack(for: device)
        if case .hostDevice = device {
            var alone = live.withoutDevices
            alone.insert(device)
            facts.takenDevice = host.hostDeviceUse(except: snapshot.name).conflict(with: alone)
        }
        try check(DeviceRules.table, .attachLive, context, facts)
        var definition = live
        var result: [PluggedDevice] = []
        var number = nextBlockNode
        // Numbers are used up by attempts that fail, too.
        defer {
            if number > nextBlockNode, context.explain == nil { snapshot.run?.lastNodeNumber = number - 1 }
        }
        for device in try await missingControllers(for: device, in: live) + [device] {
            let placed = try await host.compiler.plugged(
                device, into: definition, nodeNumber: &number,
                channelDirectory: snapshot.run?.channelDirectory ?? "")
            // What takes an attachment back goes by the alias, so that it must never be another device's.
            if let alias = placed.definition.devices[placed.position].alias, live.position(ofAlias: alias) != nil {
                throw VirtError(.configUnsupported, "non unique alias detected: \(alias)", domain: .domain)
            }
            definition = placed.definition
            var interface: InterfaceRequest?
            if case .interface(let index) = placed.position {
                interface = try host.interfacePlanner(reserves: context.explain == nil).plan(
                    &definition.devices.interfaces[index], isKVM: definition.virtType == .kvm)
            }
            var vsock: UInt32?
            if case .vsock = placed.position { vsock = try StartResources.chooseVsock(&definition) }
            let policy = try host.ownership(of: live)
            if case .filesystem = placed.position { try host.helperPlanner.complete(&definition) }
            let directory = snapshot.run?.directory ?? ""
            result.append(
                PluggedDevice(
                    definition: definition, position: placed.position,
                    commands: try HotplugCommands(
                        placed.position, of: definition, usesVhost: interface?.usesVhost == true,
                        shareDirectory: directory),
                    interface: interface, vsock: vsock,
                    helper: try host.helpers(of: definition.alone(placed.position), directory, policy).first,
                    claims: try policy.claims(for: definition.alone(placed.position))))
        }
        try checkBus(of: result.last, context)
        return result
    }

    /// The number of the next block node: above every one that this run has had.
    private var nextBlockNode: UInt32 {
        let disks = snapshot.live?.value.devices.disks ?? []
        let used = disks.flatMap { disk in
            ([disk.source] + disk.backingChain).compactMap(\.index)
                + (disk.mirror.map { [$0.source] + $0.backingChain } ?? []).compactMap(\.index)
        }
        return max(used.max() ?? 0, snapshot.run?.lastNodeNumber ?? 0) + 1
    }

    /// A block node's number for a medium that will be put in.
    func takeMediumNumber() -> UInt32 {
        let number = nextBlockNode
        snapshot.run?.lastNodeNumber = number
        return number
    }

    private func missingControllers(
        for device: DeviceDefinition, in live: DomainDefinition
    ) async throws(VirtError) -> [DeviceDefinition] {
        guard case .disk(let disk) = device, disk.target.bus == .scsi, let place = disk.info.driveAddress else {
            return []
        }
        var missing: [DeviceDefinition] = []
        for index in 0...min(place.controller, 255) where !live.hasController(.scsi, index) {
            let model = live.devices.controllers.first { $0.type == .scsi }?.model
            let controller = Controller(.scsi, index: index, model: model)
            missing.append(try await host.compiler.completed(.controller(controller), in: live, validate: true))
        }
        return missing
    }

    /// SATA and IDE take no disks while the guest runs. QEMU's answer is known before it is asked.
    private func checkBus(of device: PluggedDevice?, _ context: CallContext) throws(VirtError) {
        guard let device, case .disk(let disk)? = device.definition.device(at: device.position),
            disk.target.bus == .sata || disk.target.bus == .ide
        else { return }
        let bus = try device.commands.device?.decodedArguments()?["bus"]?.string ?? "ide.0"
        let rule = Rule<Void>(
            "DEV-NO-HOTPLUG-BUS", in: [.attachLive], refuses: { _ in true },
            error: { _ in
                VirtError(
                    .internalError,
                    "unable to execute QEMU command 'device_add': Bus '\(bus)' does not support hotplugging",
                    domain: .qemu)
            },
            cause: { _ in "\(disk.target.bus?.rawValue ?? "") disks and CD-ROMs cannot be plugged into a running guest"
            },
            cures: [
                "use bus='scsi' or bus='usb'", "attach with --config for the next start",
                "change the medium of a drive that is there: update-device",
            ])
        try check(RuleTable([rule]), .attachLive, context, ())
    }

    // MARK: Plans

    func add(persist new: DomainDefinition, insteadOf old: DomainDefinition, to plan: inout Plan<DomainAction>) {
        plan.add(
            .device(.persist(definition: Self.fileText(new, host.compiler))),
            undo: .device(.persist(definition: Self.fileText(old, host.compiler))))
    }

    private func addPass(_ held: String, _ names: [String], to plan: inout Plan<DomainAction>) {
        plan.add(
            .device(.passDescriptors(held: held, names: names)), undo: .device(.dropDescriptors(names: names)))
    }

    private func addPlug(_ device: PluggedDevice, to plan: inout Plan<DomainAction>) throws(VirtError) {
        let alias = device.alias
        if let interface = device.interface {
            plan.add(.resource(.openInterface(interface)), undo: .resource(.closeInterface(interface)))
            let queues = 0..<interface.queues
            addPass(HeldDescriptor.tap(alias), queues.map { HotplugCommands.tapName(alias, $0) }, to: &plan)
            if interface.usesVhost {
                addPass(HeldDescriptor.vhostNet(alias), queues.map { HotplugCommands.vhostName(alias, $0) }, to: &plan)
            }
        }
        if let cid = device.vsock {
            plan.add(.resource(.openVsock(cid: cid)), undo: .resource(.closeVsock))
            addPass(HeldDescriptor.vsock, [HotplugCommands.vsockName], to: &plan)
        }
        if let helper = device.helper {
            plan.add(.resource(.startHelper(helper)), undo: .device(.stopHelper(helper, device: alias)))
        }
        plan.addClaims(device.claims)
        for backend in device.commands.backends {
            plan.add(.device(.command(backend.add)), undo: .device(.release(backend.remove, device: alias)))
        }
        guard let text = device.definition.device(at: device.position)?.formatted([.secure]) else { return }
        if let command = device.commands.device {
            plan.add(.device(.command(command)), undo: .device(.withdraw(alias: alias, device: text)))
        }
        plan.add(.device(.setLive(device: text)), undo: .device(.removeLive(alias: alias)))
    }
}
