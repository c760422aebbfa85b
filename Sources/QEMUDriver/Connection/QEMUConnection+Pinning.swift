import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// Which processors of the host the threads of a guest may use.
extension QEMUConnection {
    /// The processors in a map of the wire.
    ///
    /// - Throws: error 8 for a map without any.
    private static func processors(_ map: [UInt8]) throws(VirtError) -> [Int] {
        let set = (0..<map.count * 8).filter { map[$0 / 8] & 1 << ($0 % 8) != 0 }
        guard !set.isEmpty else {
            throw VirtError(.invalidArg, "Empty cpu list for pinning", domain: .qemu, cures: ["name a processor"])
        }
        return set
    }

    private static func pinning(_ thread: Int32?, _ processors: [Int]) -> [DomainTuning.LiveChange] {
        guard let thread else { return [] }
        let before = Affinity.of(thread: thread)
        return [
            DomainTuning.LiveChange(
                action: .pinThread(thread, processors: processors),
                undo: before.map { .pinThread(thread, processors: $0) })
        ]
    }

    /// The same for the group of the thread, where it has one.
    private func pinningGroup(
        _ name: String, of snapshot: DomainSnapshot, _ processors: [Int]
    ) -> [DomainTuning.LiveChange] {
        guard let live = snapshot.live?.value, let controls = host.cgroup(of: live)?.controls.child(name),
            controls.has(.cpuset)
        else { return [] }
        return Self.changes([.processors(CPUSet(processors).description)], controls)
    }

    public func domainPinVcpu(
        _ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]
    ) async throws(VirtError) {
        try await domainPinVcpuFlags(context, dom: dom, vcpu: vcpu, cpumap: cpumap, flags: 1)
    }

    public func domainPinVcpuFlags(
        _ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainPinVcpuFlags")
        let entry = try find(dom)
        let sides = try Self.impact(flags & 3, on: entry.snapshot)
        for (isLive, definition) in [
            (true, sides.live ? entry.snapshot.live : nil), (false, sides.config ? entry.snapshot.persistent : nil),
        ] {
            guard let definition = definition?.value, vcpu >= definition.vcpus.maximum else { continue }
            let (side, count) =
                isLive ? ("live", definition.vcpus.maximum) : ("persistent", Self.currentVCPUs(definition))
            throw VirtError(
                .invalidArg, "vcpu \(vcpu) is out of range of \(side) cpu count \(count)", domain: .qemu)
        }
        let set = try Self.processors(cpumap)
        var tuning = DomainTuning(
            name: "vcpupin", job: "remoteDispatchDomainPinVcpuFlags", flags: flags,
            live: { (snapshot) throws(VirtError) in
                let threads = snapshot.run?.vcpuThreads ?? []
                return self.pinningGroup("vcpu\(vcpu)", of: snapshot, set)
                    + Self.pinning(threads.indices.contains(Int(vcpu)) ? threads[Int(vcpu)] : nil, set)
            },
            change: { (definition, _) throws(VirtError) in
                var tune = definition.cpuTune ?? CPUTune()
                Self.set(&tune.vcpuPins, vcpu, CPUSet(set))
                definition.cpuTune = tune
            })
        tuning.event = [TypedParameter("cputune.vcpupin\(vcpu)", .string(CPUSet(set).description))]
        try await entry.actor.callTune(context, tuning)
    }

    public func domainPinEmulator(
        _ context: CallContext, dom: DomainReference, cpumap: [UInt8], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainPinEmulator")
        let entry = try find(dom)
        _ = try Self.impact(flags & 3, on: entry.snapshot)
        let set = try Self.processors(cpumap)
        var tuning = DomainTuning(
            name: "emulatorpin", job: "remoteDispatchDomainPinEmulator", flags: flags,
            live: { (snapshot) throws(VirtError) in
                self.pinningGroup("emulator", of: snapshot, set) + Self.pinning(snapshot.run?.process.pid, set)
            },
            change: { (definition, _) throws(VirtError) in
                var tune = definition.cpuTune ?? CPUTune()
                tune.emulatorPin = CPUSet(set)
                definition.cpuTune = tune
            })
        tuning.event = [TypedParameter("cputune.emulatorpin", .string(CPUSet(set).description))]
        try await entry.actor.callTune(context, tuning)
    }

    public func domainPinIOThread(
        _ context: CallContext, dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainPinIOThread")
        let entry = try find(dom)
        let sides = try Self.impact(flags & 3, on: entry.snapshot)
        let set = try Self.processors(cpumap)
        let threads = sides.live ? try await entry.actor.ioThreads() : []
        var tuning = DomainTuning(
            name: "iothreadpin", job: "remoteDispatchDomainPinIOThread", flags: flags,
            live: { (snapshot) throws(VirtError) in
                self.pinningGroup("iothread\(iothreadsId)", of: snapshot, set)
                    + Self.pinning(threads.first { $0.id == iothreadsId }?.thread, set)
            },
            change: { (definition, isLive) throws(VirtError) in
                guard Self.ioThreadNumbers(definition).contains(iothreadsId) else {
                    throw VirtError(
                        .invalidArg,
                        isLive ? "iothread \(iothreadsId) not found" : "iothreadid \(iothreadsId) not found",
                        domain: .qemu)
                }
                var tune = definition.cpuTune ?? CPUTune()
                Self.set(&tune.iothreadPins, iothreadsId, CPUSet(set))
                definition.cpuTune = tune
            })
        tuning.event = [TypedParameter("cputune.iothreadpin\(iothreadsId)", .string(CPUSet(set).description))]
        try await entry.actor.callTune(context, tuning)
    }

    private static func set(_ pins: inout [CPUTune.Pin], _ number: UInt32, _ processors: CPUSet) {
        var pin = CPUTune.Pin()
        pin.id = number
        pin.cpuset = processors
        if let index = pins.firstIndex(where: { $0.id == number }) {
            pins[index] = pin
        } else {
            pins.append(pin)
            pins.sort { $0.id < $1.id }
        }
    }

    /// Numbers of the I/O threads; those without an entry of their own count on from 1.
    static func ioThreadNumbers(_ definition: DomainDefinition) -> [UInt32] {
        var numbers = definition.iothreads.threads.map(\.id)
        var next: UInt32 = 1
        while numbers.count < min(Int(definition.iothreads.count), 4096) {
            if !numbers.contains(next) { numbers.append(next) }
            next += 1
        }
        return numbers.sorted()
    }

    // MARK: Queries

    public func domainGetVcpuPinInfo(
        _ context: CallContext, dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetVcpuPinInfoReply {
        try Self.check(flags, allowed: 3, "qemuDomainGetVcpuPinInfo")
        let definition = try Self.definition(flags, of: find(dom).snapshot).value
        let count = min(Int(definition.vcpus.maximum), Int(max(0, ncpumaps)))
        let maps = (0..<count).flatMap { number in
            let pin = definition.cpuTune?.vcpuPins.first { $0.id == UInt32(number) }?.cpuset
            return Self.map(pin ?? definition.vcpus.cpuset, bytes: maplen)
        }
        return DomainGetVcpuPinInfoReply(cpumaps: maps, num: Int32(clamping: count))
    }

    public func domainGetEmulatorPinInfo(
        _ context: CallContext, dom: DomainReference, maplen: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetEmulatorPinInfoReply {
        try Self.check(flags, allowed: 3, "qemuDomainGetEmulatorPinInfo")
        let definition = try Self.definition(flags, of: find(dom).snapshot).value
        let set = definition.cpuTune?.emulatorPin ?? definition.vcpus.cpuset
        return DomainGetEmulatorPinInfoReply(cpumaps: Self.map(set, bytes: maplen), ret: 1)
    }

    /// Nil for all processors that the host has.
    private static func map(_ set: CPUSet?, bytes: Int32) -> [UInt8] {
        bitmap(set?.members ?? Host().onlineProcessors, bytes: Int(bytes))
    }

    public func domainGetIOThreadInfo(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetIOThreadInfoReply {
        try Self.check(flags, allowed: 3, "qemuDomainGetIOThreadInfo")
        let entry = try find(dom)
        let definition = try Self.definition(flags, of: entry.snapshot).value
        let sides = try Self.impact(flags & 3, on: entry.snapshot)
        let machine = Host()
        let bytes = Int32(((machine.presentProcessors.max() ?? 0) / 8) + 1)
        var info: [DomainIOThreadInfo] = []
        if sides.live {
            for (number, thread) in try await entry.actor.ioThreads() {
                let set = Affinity.of(thread: thread) ?? machine.onlineProcessors
                info.append(DomainIOThreadInfo(iothreadId: number, cpumap: Self.bitmap(set, bytes: Int(bytes))))
            }
        } else {
            for number in Self.ioThreadNumbers(definition) {
                let pin = definition.cpuTune?.iothreadPins.first { $0.id == number }?.cpuset
                info.append(
                    DomainIOThreadInfo(
                        iothreadId: number, cpumap: Self.map(pin ?? definition.vcpus.cpuset, bytes: bytes)))
            }
        }
        return DomainGetIOThreadInfoReply(info: info, ret: UInt32(clamping: info.count))
    }
}

extension DomainActor {
    /// The I/O threads of the running QEMU, in its order.
    func ioThreads() async throws(VirtError) -> [(id: UInt32, thread: Int32)] {
        try await command("query-iothreads").array?.compactMap { item in
            guard let alias = item["id"]?.string, alias.hasPrefix("iothread"), let id = UInt32(alias.dropFirst(8)),
                let thread = item["thread-id"]?.int64.flatMap({ Int32(exactly: $0) })
            else { return nil }
            return (id, thread)
        } ?? []
    }
}
