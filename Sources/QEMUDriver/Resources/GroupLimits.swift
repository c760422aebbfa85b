import Glibc
import HostSystem
import VirtError
import VirtModel

/// What the control groups of a guest are told, by its definition.
enum GroupLimits {
    typealias Setting = CgroupControls.Setting

    /// What is written before QEMU is in the group.
    ///
    /// - Parameter controls: nil where guests are not put into groups.
    /// - Throws: error 67 for tuning that needs what the host does not have.
    static func writes(
        for definition: DomainDefinition, controls: CgroupControls?
    ) throws(VirtError) -> [CgroupWrite] {
        let cpu = definition.cpuTune
        let hasBandwidth =
            [cpu?.period, cpu?.globalPeriod, cpu?.emulatorPeriod].contains { ($0 ?? 0) != 0 }
            || [cpu?.quota, cpu?.globalQuota, cpu?.emulatorQuota].contains { ($0 ?? 0) != 0 }
            || definition.iothreads.count > 0 && (cpu?.iothreadPeriod ?? 0 != 0 || cpu?.iothreadQuota ?? 0 != 0)
        func require(_ controller: CgroupController, _ isNeeded: Bool, _ text: String) throws(VirtError) {
            guard isNeeded, controls?.place(of: controller) == nil else { return }
            // Where there are no groups at all, limits of the guest as a whole are passed over.
            guard controls != nil || controller == .cpu && hasBandwidth else { return }
            throw VirtError(
                .configUnsupported, text, domain: .qemu, rule: "TUNE-NO-CGROUP",
                cause: "the host offers no such control groups",
                cures: ["mount them", "take the limits out of the definition"])
        }
        try require(
            .blkio, definition.blockIOTune != nil, "Block I/O tuning is not available on this host")
        try require(
            .memory, definition.memoryTune.map { $0 != MemoryTune() } ?? false,
            "Memory cgroup is not available on this host")
        try require(.cpu, controls != nil && cpu?.shares != nil, "CPU tuning is not available on this host")
        try require(.cpu, hasBandwidth, "cgroup cpu is required for scheduler tuning")
        guard let controls else { return [] }
        return try settings(of: definition).compactMap(controls.write)
    }

    /// Settings of the guest as a whole.
    static func settings(of definition: DomainDefinition) throws(VirtError) -> [Setting] {
        var result: [Setting] = [.migratesMemory]
        if let tune = definition.blockIOTune {
            if let weight = tune.weight, weight != 0 { result.append(.blockWeight(weight)) }
            for device in tune.devices { result += try settings(of: device) }
        }
        if let tune = definition.memoryTune {
            if let limit = tune.hardLimit { result.append(.memoryHard(limit)) }
            if let limit = tune.softLimit { result.append(.memorySoft(limit)) }
            if let limit = tune.swapHardLimit { result.append(.memorySwapHard(limit)) }
        }
        if let shares = definition.cpuTune?.shares { result.append(.cpuShares(shares)) }
        result += bandwidth(definition.cpuTune?.globalPeriod, definition.cpuTune?.globalQuota)
        if let nodes = memoryNodes(of: definition) { result.append(nodes) }
        if let processors = definition.vcpus.cpuset { result.append(.processors(processors.description)) }
        return result
    }

    private static func settings(of device: BlockIOTune.Device) throws(VirtError) -> [Setting] {
        let number = try deviceNumber(device.path)
        var result: [Setting] = []
        if let weight = device.weight { result.append(.deviceWeight(number, weight)) }
        for (kind, value) in [
            (CgroupControls.DeviceLimit.readOperations, device.readIOPS.map { UInt64($0) }),
            (.writeOperations, device.writeIOPS.map { UInt64($0) }), (.readBytes, device.readBytes),
            (.writeBytes, device.writeBytes),
        ] {
            if let value { result.append(.deviceLimit(number, kind, value)) }
        }
        return result
    }

    /// A block device's number as control groups name it: `8:0`.
    ///
    /// - Throws: errors 38 and 8.
    static func deviceNumber(_ path: String) throws(VirtError) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "Path '\(path)' is not accessible",
                domain: .cgroup)
        }
        guard status.st_mode & S_IFMT == S_IFBLK else {
            throw .system(
                errno: EINVAL, reason: String(cString: strerror(EINVAL)), "Path '\(path)' must be a block device",
                domain: .cgroup)
        }
        let number = UInt64(status.st_rdev)
        let major = (number >> 8) & 0xfff | (number >> 32) & ~0xfff
        let minor = number & 0xff | (number >> 12) & ~0xff
        return "\(major):\(minor)"
    }

    private static func memoryNodes(of definition: DomainDefinition) -> Setting? {
        guard let tune = definition.numaTune, tune.mode == .strict || tune.mode == .restrictive,
            let nodes = tune.nodeset
        else { return nil }
        return .memoryNodes(nodes.description)
    }

    static func bandwidth(_ period: UInt64?, _ quota: Int64?) -> [Setting] {
        var result: [Setting] = []
        if let period, period != 0 { result.append(.cpuPeriod(period)) }
        if let quota, quota != 0 { result.append(.cpuQuota(quota)) }
        return result
    }

    /// Settings of the group of some of QEMU's threads.
    static func threadSettings(
        of definition: DomainDefinition, pin: CPUSet?, period: UInt64?, quota: Int64?
    ) -> [Setting] {
        var result: [Setting] = [.migratesMemory]
        if let nodes = memoryNodes(of: definition) { result.append(nodes) }
        if let processors = pin ?? definition.vcpus.cpuset { result.append(.processors(processors.description)) }
        return result + bandwidth(period, quota)
    }
}

extension DomainActor {
    /// The groups of a running guest whose threads have groups of their own. At its start they are yet to be made, and a
    /// guest that an older daemon started has none.
    var dividedCgroup: CgroupRequest? {
        guard let live = snapshot.live?.value, let request = host.cgroup(of: live) else { return nil }
        let emulator = request.controls.child("emulator")
        return emulator.has(.cpu) || emulator.has(.cpuset) ? request : nil
    }

    /// After threads have come or gone.
    func divideCgroupAgain() async throws(VirtError) {
        if let request = dividedCgroup { try await divideCgroup(request) }
    }

    /// Puts every thread of QEMU into a group of its kind: the processors' and the I/O threads' one by one, what is left
    /// into the emulator's. Groups of threads that have gone are removed.
    func divideCgroup(_ request: CgroupRequest) async throws(VirtError) {
        guard let pid = process?.pid, let live = snapshot.live?.value else { return }
        let tune = live.cpuTune
        let divided = request.hierarchies.filter(\.dividesThreads)
        guard !divided.isEmpty else { return }
        let ids = live.vcpus.all.filter(\.enabled).map(\.id)
        let threads = snapshot.run?.vcpuThreads ?? []
        // An emulation may run all processors in one thread; they cannot be told apart then.
        let vcpus = ids.count == threads.count && Set(threads).count == threads.count ? Array(zip(ids, threads)) : []
        let workers = try await ioThreads()
        func arrange(
            _ name: String, pin: CPUSet?, period: UInt64?, quota: Int64?,
            _ move: (CgroupHierarchy) throws(VirtError) -> Void
        ) throws(VirtError) {
            let isNew = !request.controls.child(name).has(.cpu) && !request.controls.child(name).has(.cpuset)
            for hierarchy in divided { try hierarchy.makeThreadGroup(name, in: request.group) }
            if isNew {
                let controls = request.controls.child(name)
                let settings = GroupLimits.threadSettings(of: live, pin: pin, period: period, quota: quota)
                for write in settings.compactMap(controls.write) { try write.perform() }
            }
            for hierarchy in divided { try move(hierarchy) }
        }
        let group = request.group
        let emulator = request.controls.child("emulator")
        if !emulator.has(.cpu), !emulator.has(.cpuset) {
            try arrange(
                "emulator", pin: tune?.emulatorPin, period: tune?.emulatorPeriod, quota: tune?.emulatorQuota
            ) { (hierarchy) throws(VirtError) in try hierarchy.move(pid, to: "\(group)/emulator") }
        }
        for (id, thread) in vcpus {
            try arrange(
                "vcpu\(id)", pin: tune?.vcpuPins.first { $0.id == id }?.cpuset, period: tune?.period, quota: tune?.quota
            ) { (hierarchy) throws(VirtError) in try hierarchy.move(thread: thread, to: "\(group)/vcpu\(id)") }
        }
        for (id, thread) in workers {
            try arrange(
                "iothread\(id)", pin: tune?.iothreadPins.first { $0.id == id }?.cpuset, period: tune?.iothreadPeriod,
                quota: tune?.iothreadQuota
            ) { (hierarchy) throws(VirtError) in try hierarchy.move(thread: thread, to: "\(group)/iothread\(id)") }
        }
        let present = Set(vcpus.map { "vcpu\($0.0)" } + workers.map { "iothread\($0.id)" })
        for controller in [CgroupController.cpu, .cpuset] {
            for prefix in ["vcpu", "iothread"] {
                for name in request.controls.children(of: controller, prefix: prefix) where !present.contains(name) {
                    for hierarchy in divided { hierarchy.remove("\(group)/\(name)") }
                }
            }
        }
    }
}
