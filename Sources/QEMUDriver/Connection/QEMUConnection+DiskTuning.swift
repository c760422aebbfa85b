public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    public func domainSetBlockIoTune(
        _ context: CallContext, dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetBlockIoTune")
        let entry = try find(dom)
        let sides = try Self.impact(flags, on: entry.snapshot)
        try await entry.actor.callSetBlockIOTune(
            context, path: disk, params: params, live: sides.live, config: sides.config)
    }

    public func domainGetBlockIoTune(
        _ context: CallContext, dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetBlockIoTuneReply {
        // VIR_TYPED_PARAM_STRING_OKAY is 4.
        try Self.check(flags, allowed: 7, "qemuDomainGetBlockIoTune")
        let entry = try find(dom)
        let sides = try Self.impact(flags & 3, on: entry.snapshot)
        if nparams == 0 { return DomainGetBlockIoTuneReply(params: [], nparams: 20) }
        let limits: DiskIOTune
        if sides.live {
            limits = try await entry.actor.liveThrottle(path: disk ?? "")
        } else {
            limits =
                try await entry.actor.disk(
                    named: disk ?? "", persistent: true, refusal: "was not found in the domain config"
                ).iotune ?? DiskIOTune()
        }
        let params = Array(limits.parameters.prefix(Int(max(0, nparams))))
        return DomainGetBlockIoTuneReply(params: params, nparams: Int32(params.count))
    }

    public func domainBlockResize(
        _ context: CallContext, dom: DomainReference, disk: String, size: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainBlockResize")
        try await find(dom).actor.callBlockResize(context, path: disk, size: size, flags: flags)
    }

    public func domainSetBlockThreshold(
        _ context: CallContext, dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainSetBlockThreshold")
        try await find(dom).actor.callSetBlockThreshold(context, device: dev, threshold: threshold)
    }
}
