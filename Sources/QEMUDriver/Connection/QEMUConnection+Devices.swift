public import LibvirtProtocol
public import VirtDriver
public import VirtError

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
