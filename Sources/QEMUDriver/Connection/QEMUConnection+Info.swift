import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    public func domainGetState(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetStateReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetState")
        let state = try find(dom).snapshot.state
        return DomainGetStateReply(state: state.state, reason: state.reason)
    }

    public func domainGetInfo(
        _ context: CallContext, dom: DomainReference
    ) async throws(VirtError) -> DomainGetInfoReply {
        let snapshot = try find(dom).snapshot
        let definition = snapshot.current?.value
        let maximum = definition?.memoryKiB ?? 0
        return DomainGetInfoReply(
            state: UInt8(truncatingIfNeeded: snapshot.state.state), maxMem: maximum,
            memory: definition?.currentMemoryKiB ?? maximum,
            nrVirtCpu: UInt16(clamping: definition.map { Self.currentVCPUs($0) } ?? 0),
            cpuTime: snapshot.run.flatMap { ProcessTimes.read($0.process.pid)?.total } ?? 0)
    }

    static func currentVCPUs(_ definition: DomainDefinition) -> UInt32 {
        definition.vcpus.current ?? definition.vcpus.maximum
    }

    public func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        try find(dom).snapshot.isActive ? 1 : 0
    }

    public func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        try find(dom).snapshot.isPersistent ? 1 : 0
    }

    /// Only some drivers keep track of this; QEMU's says no.
    public func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        _ = try find(dom)
        return 0
    }

    public func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String {
        try find(dom).snapshot.current?.value.os.type ?? "hvm"
    }

    public func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64 {
        try find(dom).snapshot.current?.value.memoryKiB ?? 0
    }

    public func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        try await domainGetVcpusFlags(context, dom: dom, flags: 1 | 4)
    }

    /// Flags: 1 live, 2 persistent, 4 the maximum, 8 as the guest's agent says.
    public func domainGetVcpusFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 15, "qemuDomainGetVcpusFlags")
        let entry = try find(dom)
        if flags & 8 != 0 {
            guard entry.snapshot.isActive else {
                throw VirtError(
                    .invalidArg, "vCPU count provided by the guest agent can only be requested for live domains",
                    domain: .qemu)
            }
            let reply = try await entry.actor.agentExecute("guest-get-vcpus")
            let processors = reply.array ?? []
            return Int32(
                clamping: flags & 4 != 0 ? processors.count : processors.count { $0["online"]?.bool == true })
        }
        let definition = try Self.definition(flags, of: entry.snapshot).value
        return Int32(clamping: flags & 4 != 0 ? definition.vcpus.maximum : Self.currentVCPUs(definition))
    }

    public func domainGetVcpus(
        _ context: CallContext, dom: DomainReference, maxinfo: Int32, maplen: Int32
    ) async throws(VirtError) -> DomainGetVcpusReply {
        let snapshot = try find(dom).snapshot
        guard let run = snapshot.run, snapshot.isActive else {
            throw VirtError(
                .operationInvalid, "cannot retrieve vcpu information for inactive domain", domain: .qemu)
        }
        let online = Host().onlineProcessors
        var infos: [VcpuInfo] = []
        var maps: [UInt8] = []
        for (number, thread) in run.vcpuThreads.enumerated().prefix(Int(max(0, maxinfo))) {
            let times = ProcessTimes.read(run.process.pid, thread: thread)
            infos.append(
                VcpuInfo(
                    number: UInt32(number), state: 1, cpuTime: times?.user ?? 0, cpu: times?.processor ?? -1))
            maps += Self.bitmap(Affinity.of(thread: thread) ?? online, bytes: Int(maplen))
        }
        return DomainGetVcpusReply(info: infos, cpumaps: maps)
    }

    static func bitmap(_ numbers: [Int], bytes: Int) -> [UInt8] {
        var map = [UInt8](repeating: 0, count: max(0, bytes))
        for number in numbers where number >= 0 && number / 8 < map.count { map[number / 8] |= 1 << (number % 8) }
        return map
    }

    public func domainGetControlInfo(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetControlInfoReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetControlInfo")
        _ = try findActive(dom)
        return DomainGetControlInfoReply(state: 0, details: 0, stateTime: 0)
    }

    public func domainGetSchedulerType(
        _ context: CallContext, dom: DomainReference
    ) async throws(VirtError) -> DomainGetSchedulerTypeReply {
        if try find(dom).snapshot.isActive { _ = try controls(of: dom, .cpu) }
        return DomainGetSchedulerTypeReply(type: "posix", nparams: 9)
    }

    public func domainGetSecurityLabel(
        _ context: CallContext, dom: DomainReference
    ) async throws(VirtError) -> DomainGetSecurityLabelReply {
        _ = try find(dom)
        return DomainGetSecurityLabelReply(label: [], enforcing: 0)
    }

    public func domainGetSecurityLabelList(
        _ context: CallContext, dom: DomainReference
    ) async throws(VirtError) -> DomainGetSecurityLabelListReply {
        let snapshot = try find(dom).snapshot
        guard snapshot.isActive else { return DomainGetSecurityLabelListReply(labels: [], ret: 0) }
        // Of the driver `none`, which libvirtd asks first, and then the owner of the process.
        let owner = snapshot.current?.value.securityLabels.first { $0.model == "dac" }?.label
        let labels = ["", owner ?? ""].map { DomainGetSecurityLabelReply(label: Array($0.utf8) + [0], enforcing: 0) }
        return DomainGetSecurityLabelListReply(labels: labels, ret: Int32(labels.count))
    }

    public func domainGetMessages(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> [String] {
        try Self.check(flags, allowed: 3, "qemuDomainGetMessages")
        let descriptions = [
            "custom-monitor": "custom monitor control commands issued",
            "high-privileges": "running with undesirable elevated privileges",
            "custom-argv": "custom configuration parameters specified",
            "host-cpu": "use of host cpu passthrough", "custom-device": "custom device configuration",
        ]
        return try find(dom).snapshot.run?.taints.map { "tainted: \(descriptions[$0] ?? $0)" } ?? []
    }

    // MARK: XML

    /// Flags of `virDomainGetXMLDesc`.
    enum XMLFlags {
        static let secure: UInt32 = 1
        static let inactive: UInt32 = 2
        static let updateCPU: UInt32 = 4
        static let migratable: UInt32 = 8
        static let all: UInt32 = 15
    }

    public func domainGetXMLDesc(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: XMLFlags.all, "qemuDomainGetXMLDesc")
        if context.isReadOnly, flags & XMLFlags.secure != 0 {
            throw VirtError(
                .operationDenied, "virDomainGetXMLDesc with secure flag", domain: .domain,
                cure: "connect without --readonly")
        }
        let snapshot = try find(dom).snapshot
        let wantsInactive = flags & (XMLFlags.inactive | XMLFlags.migratable) != 0
        let definition = wantsInactive ? snapshot.definitionToStart : snapshot.current
        guard let definition else {
            throw VirtError(.internalError, "domain '\(snapshot.name)' has no definition", domain: .qemu)
        }
        let form = DefinitionForm(
            isLive: snapshot.isActive && !wantsInactive, includesSecrets: flags & XMLFlags.secure != 0,
            isMigratable: flags & XMLFlags.migratable != 0, updatesCPU: flags & XMLFlags.updateCPU != 0)
        if form.isMigratable, flags & XMLFlags.inactive == 0, let live = snapshot.live?.value {
            return host.compiler.write(host.compiler.inactiveForm(of: live, started: definition.value), form)
        }
        return definition.text(form, host.compiler)
    }

    // MARK: Metadata

    public func domainGetMetadata(
        _ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 3, "qemuDomainGetMetadata")
        let definition = try Self.definition(flags, of: find(dom).snapshot)
        return try DomainMetadata.read(type, uri: uri, from: definition.value)
    }

    public func domainSetMetadata(
        _ context: CallContext, dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?,
        flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetMetadata")
        if type == DomainMetadata.title, metadata?.contains("\n") == true {
            var error = VirtError(
                code: .invalidArg, domain: .domain, message: "metadata title can't contain newlines",
                strings: ["virDomainSetMetadata", "metadata"])
            error.int1 = 0
            throw error
        }
        let entry = try find(dom)
        let sides = try Self.impact(flags, on: entry.snapshot)
        try await entry.actor.callSetMetadata(
            context, DomainMetadata(type: type, value: metadata, key: key, uri: uri), live: sides.live,
            config: sides.config)
    }
}

extension VirtError {
    fileprivate init(_ code: ErrorCode, _ detail: String, domain: ErrorDomain, cure: String) {
        self.init(code, detail, domain: domain, cures: [cure])
    }
}
