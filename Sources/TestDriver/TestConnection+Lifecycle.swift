import LibvirtProtocol
import VirtDriver
import VirtError

/// Starting and stopping made-up domains.
extension TestConnection {
    func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try await domainCreateWithFlags(context, dom: dom, flags: 0)
    }

    func domainCreateWithFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        let index = try host.index(dom)
        guard !host[index].isActive else {
            throw VirtError(.operationInvalid, "Domain is already running", domain: .test)
        }
        try explained(context, "domainCreate", dom)
        host[index].id = host.takeID()
        enter(index, .running, reason: 1, event: 2, detail: 0)
        return host[index].reference
    }

    func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainDestroyFlags(context, dom: dom, flags: 0)
    }

    func domainDestroyFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        let index = try active(dom)
        try explained(context, "domainDestroy", dom)
        stop(index, reason: 2, detail: 1)
    }

    func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainShutdownFlags(context, dom: dom, flags: 0)
    }

    func domainShutdownFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        let index = try active(dom)
        try explained(context, "domainShutdown", dom)
        stop(index, reason: 1, detail: 0)
    }

    func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        let index = try active(dom)
        try explained(context, "domainReboot", dom)
        host[index].state = .running
        host[index].reason = 1
    }

    func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        let index = try active(dom)
        guard host[index].state == .running else {
            throw VirtError(.operationInvalid, "domain '\(host[index].name)' not running", domain: .test)
        }
        try explained(context, "domainSuspend", dom)
        enter(index, .paused, reason: 1, event: 3, detail: 0)
    }

    func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        let index = try active(dom)
        guard host[index].state == .paused else {
            throw VirtError(.operationInvalid, "domain '\(host[index].name)' not paused", domain: .test)
        }
        try explained(context, "domainResume", dom)
        enter(index, .running, reason: 5, event: 4, detail: 0)
    }

    func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainUndefineFlags(context, dom: dom, flags: 0)
    }

    func domainUndefineFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        let index = try host.index(dom)
        try explained(context, "domainUndefine", dom)
        let reference = host[index].reference
        if host[index].isActive {
            host[index].isPersistent = false
        } else {
            host.remove(at: index)
        }
        events.send(.domainLifecycle(dom: reference, event: 1, detail: 0))
    }

    private func active(_ dom: DomainReference) throws(VirtError) -> Int {
        let index = try host.index(dom)
        guard host[index].isActive else {
            throw VirtError(.operationInvalid, "domain is not running", domain: .test)
        }
        return index
    }

    private func enter(_ index: Int, _ state: TestDomain.State, reason: Int32, event: Int32, detail: Int32) {
        host[index].state = state
        host[index].reason = reason
        events.send(.domainLifecycle(dom: host[index].reference, event: event, detail: detail))
    }

    private func stop(_ index: Int, reason: Int32, detail: Int32) {
        host[index].state = .shutoff
        host[index].reason = reason
        let reference = host[index].reference
        host[index].id = -1
        if !host[index].isPersistent { host.remove(at: index) }
        events.send(.domainLifecycle(dom: reference, event: 5, detail: detail))
    }

    /// Ends a call that is only to be explained, with a plan of one step.
    func explained(_ context: CallContext, _ step: String, _ dom: DomainReference) throws(VirtError) {
        guard let explain = context.explain else { return }
        explain(#"{"steps":[{"step":"\#(step)","domain":"\#(dom.uuid)"}]}"#)
        throw .explained
    }
}
