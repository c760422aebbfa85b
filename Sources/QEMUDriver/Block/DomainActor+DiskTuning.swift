import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    // MARK: Limits

    /// What QEMU calls the device of a disk.
    static func deviceName(of disk: Disk) -> String {
        let alias = disk.info.alias ?? ""
        return disk.target.bus == .virtio ? "/machine/peripheral/\(alias)/virtio-backend" : alias
    }

    /// Sets the limits that the definition states; QEMU starts without.
    func applyThrottles() async throws(VirtError) {
        for disk in snapshot.live?.value.devices.disks ?? [] where !disk.isEmpty {
            guard let tune = disk.iotune, tune.isLimited else { continue }
            try await command("block_set_io_throttle", tune.arguments(id: Self.deviceName(of: disk)))
        }
    }

    func callSetBlockIOTune(
        _ context: CallContext, path: String, params: [TypedParameter], live: Bool, config: Bool
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetBlockIoTune") { () async throws(VirtError) in
            let (given, families) = try DiskIOTune.read(params)
            try given.checkTotals()
            var plan = newPlan("blkdeviotune")
            var running: DomainDefinition?
            var stored: DomainDefinition?
            if live, let definition = snapshot.live?.value {
                let disk = try disk(named: path)
                let limits = try Self.limits(given, families, disk, definition)
                plan.add(
                    .block(
                        .command(
                            MonitorCommand("block_set_io_throttle", limits.arguments(id: Self.deviceName(of: disk))))),
                    undo: .block(
                        .command(
                            MonitorCommand(
                                "block_set_io_throttle",
                                (disk.iotune ?? DiskIOTune()).arguments(id: Self.deviceName(of: disk))))))
                if disk.isEmpty {
                    throw VirtError(
                        .internalError, "block_io_throttle inserted entry was not in expected format", domain: .qemu,
                        cause: "there is no medium in the drive")
                }
                running = Self.setting(limits, of: disk.target.dev, in: definition)
            }
            if config, let definition = snapshot.persistent?.value {
                let disk = try disk(named: path, persistent: true)
                let limits = try Self.limits(given, families, disk, definition)
                let changed = Self.setting(limits, of: disk.target.dev, in: definition)
                plan.add(
                    .writeFile(
                        path: host.paths.definition(snapshot.name), content: Self.fileText(changed, host.compiler)),
                    undo: .writeFile(
                        path: host.paths.definition(snapshot.name), content: Self.fileText(definition, host.compiler)))
                stored = changed
            }
            try await execute(plan, context)
            if let stored { snapshot.persistent = SharedDefinition(stored) }
            guard let running else { return }
            snapshot.live = SharedDefinition(running)
            saveStatus()
            let target = try disk(named: path).target.dev
            let shown = params.map { TypedParameter("blkdeviotune.\($0.field)", $0.value) }
            host.events.emit(
                .domainTunable(
                    dom: reference, params: [TypedParameter("blkdeviotune.disk", .string(target))] + shown))
        }
    }

    private static func limits(
        _ given: DiskIOTune, _ families: Set<DiskLimit.Family>, _ disk: Disk, _ definition: DomainDefinition
    ) throws(VirtError) -> DiskIOTune {
        // A group's limits are those of any of its disks.
        let group = given.groupName.flatMap { name in
            definition.devices.disks.first { $0.iotune?.groupName == name }
        }
        let limits = given.merged(over: (group ?? disk).iotune ?? DiskIOTune(), families: families)
        try limits.checkBursts()
        return limits
    }

    private static func setting(
        _ limits: DiskIOTune, of target: String, in definition: DomainDefinition
    ) -> DomainDefinition {
        var copy = definition
        for index in copy.devices.disks.indices {
            let disk = copy.devices.disks[index]
            let sharesGroup = limits.isLimited && limits.groupName != nil && disk.iotune?.groupName == limits.groupName
            guard disk.target.dev == target || sharesGroup else { continue }
            copy.devices.disks[index].iotune = limits.stored
        }
        return copy
    }

    /// The limits as QEMU has them.
    func liveThrottle(path: String) async throws(VirtError) -> DiskIOTune {
        let disk = try disk(named: path)
        let name = Self.deviceName(of: disk)
        let found = try await command("query-block").array?.first { $0["qdev"]?.string == name }
        guard let inserted = found?["inserted"] else {
            throw VirtError(
                .internalError, "block_io_throttle inserted entry was not in expected format", domain: .qemu,
                cause: "there is no medium in the drive")
        }
        return DiskIOTune(inserted)
    }

    // MARK: Size

    func callBlockResize(_ context: CallContext, path: String, size: UInt64, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockResize") { () async throws(VirtError) in
            var facts = BlockRuleContext(domain: snapshot, path: path, flags: flags)
            facts.size = size
            facts.takesBytes = flags & 1 != 0
            let disks = snapshot.live?.value.devices.disks ?? []
            facts.disk = disks.first { $0.target.dev == path || $0.source.path == path }
            try check(BlockRules.table, .blockResize, context, facts)
            guard let disk = facts.disk else { return }
            var bytes = facts.takesBytes ? size : size << 10
            if disk.source.format == "qcow2" || disk.source.format == "qed" {
                let (sum, overflow) = bytes.addingReportingOverflow(511)
                bytes = overflow ? bytes : sum / 512 * 512
            }
            var plan = newPlan("blockresize")
            plan.add(
                .block(
                    .command(
                        MonitorCommand(
                            "block_resize",
                            ["node-name": .string(disk.source.formatNode), "size": JSONValue(bytes)]))))
            try await execute(plan, context)
        }
    }

    // MARK: Thresholds

    func callSetBlockThreshold(_ context: CallContext, device: String, threshold: UInt64) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetBlockThreshold") { () async throws(VirtError) in
            let facts = BlockRuleContext(domain: snapshot, path: device)
            try check(BlockRules.table, .blockThreshold, context, facts)
            let (disk, depth) = try layer(named: device)
            if disk.isEmpty {
                throw VirtError(
                    .internalError, "argument key 'node-name' must not have null value",
                    cause: "there is no medium in the drive")
            }
            var plan = newPlan("domblkthreshold")
            plan.add(
                .block(
                    .command(
                        MonitorCommand(
                            "block-set-write-threshold",
                            [
                                "node-name": .string(disk.layers[depth].storageNode),
                                "write-threshold": JSONValue(threshold),
                            ]))))
            try await execute(plan, context)
        }
    }

    /// A disk by its target, or a layer of one as `vda[3]`.
    private func layer(named device: String) throws(VirtError) -> (Disk, Int) {
        for disk in snapshot.live?.value.devices.disks ?? [] {
            if disk.target.dev == device { return (disk, 0) }
            for (depth, layer) in disk.layers.enumerated() {
                if let index = layer.index, device == "\(disk.target.dev)[\(index)]" { return (disk, depth) }
            }
        }
        throw VirtError(
            .invalidArg, "failed to find disk '\(device)'", domain: .qemu, rule: "BLOCK-DISK",
            cause: "no disk has this target, and no layer this index", cures: ["list them with domblklist"])
    }

    /// QEMU has written beyond a threshold.
    func thresholdExceeded(_ data: JSONObject) {
        guard let node = data["node-name"]?.string else { return }
        let threshold = data["write-threshold"]?.uint64 ?? 0
        let excess = data["amount-exceeded"]?.uint64 ?? 0
        for disk in snapshot.live?.value.devices.disks ?? [] {
            guard let depth = disk.layers.firstIndex(where: { $0.storageNode == node }) else { continue }
            let layer = disk.layers[depth]
            let path = layer.isLocal ? layer.path : nil
            var names = layer.index.map { ["\(disk.target.dev)[\($0)]"] } ?? []
            if depth == 0 { names.insert(disk.target.dev, at: 0) }
            for name in names {
                host.events.emit(
                    .domainBlockThreshold(dom: reference, dev: name, path: path, threshold: threshold, excess: excess))
            }
        }
    }
}
