public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    // MARK: Devices

    public func domainAttachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        try await domainAttachDeviceFlags(context, dom: dom, xml: xml, flags: DeviceFlags.live)
    }

    public func domainAttachDeviceFlags(
        _ context: CallContext, dom: DomainReference, xml: String, flags: UInt32
    ) async throws(VirtError) {
        try await find(dom).actor.callAttachDevice(context, xml: xml, flags: flags)
    }

    public func domainDetachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        try await domainDetachDeviceFlags(context, dom: dom, xml: xml, flags: DeviceFlags.live)
    }

    public func domainDetachDeviceFlags(
        _ context: CallContext, dom: DomainReference, xml: String, flags: UInt32
    ) async throws(VirtError) {
        try await find(dom).actor.callDetachDevice(context, xml: xml, flags: flags)
    }

    public func domainDetachDeviceAlias(
        _ context: CallContext, dom: DomainReference, alias: String, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainDetachDeviceAlias")
        try await find(dom).actor.callDetachDevice(context, alias: alias, flags: flags)
    }

    public func domainUpdateDeviceFlags(
        _ context: CallContext, dom: DomainReference, xml: String, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(
            flags, allowed: DeviceFlags.live | DeviceFlags.config | DeviceFlags.force, "qemuDomainUpdateDeviceFlags")
        try await find(dom).actor.callUpdateDevice(context, xml: xml, flags: flags)
    }
}

extension QEMUConnection {
    // MARK: Processors and I/O threads

    public func domainSetVcpus(
        _ context: CallContext, dom: DomainReference, nvcpus: UInt32
    ) async throws(VirtError) {
        try await domainSetVcpusFlags(context, dom: dom, nvcpus: nvcpus, flags: DeviceFlags.live)
    }

    public func domainSetVcpusFlags(
        _ context: CallContext, dom: DomainReference, nvcpus: UInt32, flags: UInt32
    ) async throws(VirtError) {
        if flags & VCPUFlags.maximum != 0, flags & DeviceFlags.config == 0 {
            throw VirtError(
                code: .invalidArg, domain: .domain,
                message: "Flag 'VIR_DOMAIN_AFFECT_CONFIG' is required by flag 'VIR_DOMAIN_VCPU_MAXIMUM'")
        }
        try Self.check(
            flags,
            allowed: DeviceFlags.live | DeviceFlags.config | VCPUFlags.maximum | VCPUFlags.guest
                | VCPUFlags.hotpluggable, "qemuDomainSetVcpusFlags")
        guard nvcpus > 0 else {
            throw VirtError(
                code: .invalidArg, domain: .domain, message: "nvcpus in virDomainSetVcpusFlags must not be zero",
                strings: ["virDomainSetVcpusFlags", "nvcpus"])
        }
        try await find(dom).actor.callSetVCPUs(context, count: nvcpus, flags: flags)
    }

    public func domainSetVcpu(
        _ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainSetVcpu")
        guard state == 0 || state == 1 else {
            throw VirtError(.invalidArg, "unsupported state value", domain: .qemu)
        }
        let ids = (CPUSet(cpumap)?.members ?? []).compactMap { UInt32(exactly: $0) }
        guard !ids.isEmpty else {
            throw VirtError(.invalidArg, "no vcpus selected for modification", domain: .qemu)
        }
        try await find(dom).actor.callSetVCPU(context, ids: ids, enabled: state == 1, flags: flags)
    }

    public func domainAddIOThread(
        _ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainAddIOThread")
        guard iothreadId > 0 else {
            throw VirtError(.invalidArg, "invalid value of 0 for iothread_id", domain: .qemu)
        }
        try await find(dom).actor.callAddIOThread(context, id: iothreadId, flags: flags)
    }

    public func domainDelIOThread(
        _ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainDelIOThread")
        guard iothreadId > 0 else {
            throw VirtError(.invalidArg, "invalid value of 0 for iothread_id", domain: .qemu)
        }
        try await find(dom).actor.callRemoveIOThread(context, id: iothreadId, flags: flags)
    }
}
