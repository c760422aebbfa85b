import Glibc
import LibvirtProtocol
import VirtDriver
import VirtError

/// Looking at made-up domains.
extension TestConnection {
    func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference {
        try host.find { $0.isActive && $0.id == id }.reference
    }

    func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        try host.find { $0.name == name }.reference
    }

    func domainLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> DomainReference {
        try host.find { $0.uuid == uuid }.reference
    }

    func domainGetXMLDesc(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> String {
        host[try host.index(dom)].xml(inactive: flags & 2 != 0)
    }

    func domainGetInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetInfoReply {
        let domain = host[try host.index(dom)]
        var now = timeval()
        gettimeofday(&now, nil)
        let time = UInt64(max(0, now.tv_sec)) * 1_000_000_000 + UInt64(max(0, now.tv_usec)) * 1000
        return DomainGetInfoReply(
            state: UInt8(domain.state.rawValue), maxMem: domain.maximumMemory, memory: domain.memory,
            nrVirtCpu: domain.vcpus, cpuTime: domain.isActive ? time : 0)
    }

    func domainGetState(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetStateReply {
        let domain = host[try host.index(dom)]
        return DomainGetStateReply(state: domain.state.rawValue, reason: domain.reason)
    }

    func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String {
        _ = try host.index(dom)
        return "linux"
    }

    func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64 {
        host[try host.index(dom)].maximumMemory
    }

    func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        Int32(host[try host.index(dom)].vcpus)
    }

    func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        host[try host.index(dom)].isActive ? 1 : 0
    }

    func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        host[try host.index(dom)].isPersistent ? 1 : 0
    }

    func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        _ = try host.index(dom)
        return 0
    }

    func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        host[try host.index(dom)].isAutostarted ? 1 : 0
    }

    func domainSetAutostart(
        _ context: CallContext, dom: DomainReference, autostart: Int32
    ) async throws(VirtError) {
        let index = try host.index(dom)
        try explained(context, "domainSetAutostart", dom)
        host[index].isAutostarted = autostart != 0
    }

    func domainGetMetadata(
        _ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32
    ) async throws(VirtError) -> String {
        _ = try host.index(dom)
        throw VirtError(.noDomainMetadata, "Requested metadata element is not present", domain: .domain)
    }

    func domainHasManagedSaveImage(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        _ = try host.index(dom)
        return 0
    }
}
