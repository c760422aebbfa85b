public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// How much memory a guest has, and what is in it.
extension QEMUConnection {
    private enum MemoryFlags {
        static let live: UInt32 = 1
        static let config: UInt32 = 2
        static let maximum: UInt32 = 4
    }

    public func domainSetMemory(
        _ context: CallContext, dom: DomainReference, memory: UInt64
    ) async throws(VirtError) {
        try await domainSetMemoryFlags(context, dom: dom, memory: memory, flags: MemoryFlags.live)
    }

    public func domainSetMaxMemory(
        _ context: CallContext, dom: DomainReference, memory: UInt64
    ) async throws(VirtError) {
        try await domainSetMemoryFlags(context, dom: dom, memory: memory, flags: MemoryFlags.maximum)
    }

    public func domainSetMemoryFlags(
        _ context: CallContext, dom: DomainReference, memory: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 7, "qemuDomainSetMemoryFlags")
        let tuning =
            flags & MemoryFlags.maximum != 0 ? Self.maximumMemory(memory, flags) : Self.currentMemory(memory, flags)
        try await find(dom).actor.callTune(context, tuning)
    }

    private static func maximumMemory(_ memory: UInt64, _ flags: UInt32) -> DomainTuning {
        DomainTuning(name: "setmaxmem", job: "remoteDispatchDomainSetMemoryFlags", flags: flags) {
            (definition, isLive) throws(VirtError) in
            if isLive {
                throw VirtError(
                    .operationInvalid, "cannot resize the maximum memory on an active domain", domain: .qemu,
                    rule: "MEM-MAX-LIVE", cause: "QEMU's memory is laid out when it starts",
                    cures: ["change the definition with --config; it holds from the next start"])
            }
            if definition.cpu?.numa.isEmpty == false {
                throw VirtError(
                    .operationInvalid,
                    "initial memory size of a domain with NUMA nodes cannot be modified with this API", domain: .qemu,
                    rule: "MEM-MAX-NUMA", cause: "the cells say how much memory there is",
                    cures: ["edit the cells of the definition"])
            }
            if let maximum = definition.maximumMemory, memory > maximum.kib {
                throw VirtError(
                    .operationInvalid,
                    "cannot set initial memory size greater than the maximum memory size", domain: .qemu,
                    rule: "MEM-MAX-SLOTS", cause: "<maxMemory> is \(maximum.kib) KiB")
            }
            definition.memoryKiB = memory
            if let current = definition.currentMemoryKiB, current > memory { definition.currentMemoryKiB = memory }
        }
    }

    private static func currentMemory(_ memory: UInt64, _ flags: UInt32) -> DomainTuning {
        DomainTuning(
            name: "setmem", job: "remoteDispatchDomainSetMemoryFlags", flags: flags,
            live: { (_) throws(VirtError) in
                [DomainTuning.LiveChange(action: .setBalloon(bytes: memory << 10))]
            },
            change: { (definition, isLive) throws(VirtError) in
                if memory > definition.memoryKiB {
                    throw VirtError(
                        .invalidArg, "cannot set memory higher than max memory", domain: .qemu, rule: "MEM-ABOVE-MAX",
                        cause: "the maximum is \(definition.memoryKiB) KiB", cures: ["raise the maximum with setmaxmem"]
                    )
                }
                // What a running guest has, its balloon says.
                if !isLive { definition.currentMemoryKiB = memory }
            })
    }

    public func domainSetMemoryStatsPeriod(
        _ context: CallContext, dom: DomainReference, period: Int32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetMemoryStatsPeriod")
        guard period >= 0 else {
            throw VirtError(
                code: .invalidArg, domain: .domain,
                message: "period in virDomainSetMemoryStatsPeriod must be zero or greater")
        }
        let tuning = DomainTuning(
            name: "dommemstat-period", job: "remoteDispatchDomainSetMemoryStatsPeriod", flags: flags,
            live: { (snapshot) throws(VirtError) in
                let balloon = snapshot.live?.value.devices.memoryBalloon
                guard let alias = balloon?.info.alias else { return [] }
                return [
                    DomainTuning.LiveChange(
                        action: .setStatisticsPeriod(alias: alias, seconds: period),
                        undo: .setStatisticsPeriod(
                            alias: alias, seconds: Int32(clamping: balloon?.statsPeriod ?? 0)))
                ]
            },
            change: { (definition, _) throws(VirtError) in
                guard let model = definition.devices.memoryBalloon?.model, model != .none else {
                    throw VirtError(
                        .operationInvalid, "Memory balloon model must be virtio to set the collection period",
                        domain: .qemu, rule: "MEM-NO-BALLOON", cause: "the domain has no memory balloon",
                        cures: ["add a virtio memory balloon"])
                }
                definition.devices.memoryBalloon?.statsPeriod = period == 0 ? nil : UInt32(period)
            })
        try await find(dom).actor.callTune(context, tuning)
    }

    /// Reads a guest's memory. Flag 1: at addresses of its first processor; 2: at physical ones.
    public func domainMemoryPeek(
        _ context: CallContext, dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32
    ) async throws(VirtError) -> [UInt8] {
        let entry = try find(dom)
        guard flags == 1 || flags == 2 else {
            throw VirtError(
                .invalidArg, "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL", domain: .qemu)
        }
        guard entry.snapshot.isActive else { throw Self.notRunning }
        guard size <= 1 << 20 else {
            throw VirtError(.invalidArg, "size must be at most \(1 << 20) bytes", domain: .qemu)
        }
        return try await entry.actor.peekMemory(at: offset, count: size, physical: flags == 2)
    }
}

extension DomainActor {
    /// Has QEMU write a piece of the guest's memory to a file of ours, and reads that.
    func peekMemory(at offset: UInt64, count: UInt32, physical: Bool) async throws(VirtError) -> [UInt8] {
        try await withJob("remoteDispatchDomainMemoryPeek") { () async throws(VirtError) in
            let file = try SharedFile(in: host.paths.cache, prefix: "qemu.mem", owner: host.owner)
            defer { file.remove() }
            try await command(
                physical ? "pmemsave" : "memsave",
                ["val": JSONValue(offset), "size": JSONValue(count), "filename": .string(file.path)])
            return try file.read(limit: Int(count))
        }
    }
}
