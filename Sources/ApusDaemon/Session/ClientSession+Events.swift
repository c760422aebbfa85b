import LibvirtProtocol
import LibvirtTransport
import Logging
import NIOCore
import VirtDriver
import VirtError
import XDR

/// Event callbacks: registering them and telling the client what happens.
extension ClientSession {
    func connectDomainEventRegister(_ context: CallContext) async throws(VirtError) -> Int32 {
        _ = try register(EventKind(family: .domain, identity: 0), style: .lifecycle)
        return 0
    }

    func connectDomainEventDeregister(_ context: CallContext) async throws(VirtError) -> Int32 {
        guard drivers != nil else { throw .hypervisorNotOpen }
        guard events.remove(EventKind(family: .domain, identity: 0), style: .lifecycle) else {
            throw VirtError(.internalError, "domain event 0 not registered", domain: .rpc)
        }
        return 0
    }

    func connectDomainEventRegisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        try checkLegacy(eventID)
        _ = try register(EventKind(family: .domain, identity: eventID), style: .identity)
    }

    func connectDomainEventDeregisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        try checkLegacy(eventID)
        guard events.remove(EventKind(family: .domain, identity: eventID), style: .identity) else {
            throw VirtError(.internalError, "domain event \(eventID) not registered", domain: .rpc)
        }
    }

    func connectDomainEventCallbackRegisterAny(
        _ context: CallContext, eventID: Int32, dom: DomainReference?
    ) async throws(VirtError) -> Int32 {
        try register(EventKind(family: .domain, identity: eventID), object: dom?.objectKey)
    }

    func connectDomainEventCallbackDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try deregister(.domain, callbackID)
    }

    func connectNetworkEventRegisterAny(
        _ context: CallContext, eventID: Int32, net: NetworkReference?
    ) async throws(VirtError) -> Int32 {
        try register(EventKind(family: .network, identity: eventID), object: net?.objectKey)
    }

    func connectNetworkEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try deregister(.network, callbackID)
    }

    func connectStoragePoolEventRegisterAny(
        _ context: CallContext, eventID: Int32, pool: StoragePoolReference?
    ) async throws(VirtError) -> Int32 {
        try register(EventKind(family: .storagePool, identity: eventID), object: pool?.objectKey)
    }

    func connectStoragePoolEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try deregister(.storagePool, callbackID)
    }

    func connectNodeDeviceEventRegisterAny(
        _ context: CallContext, eventID: Int32, dev: NodeDeviceReference?
    ) async throws(VirtError) -> Int32 {
        try register(EventKind(family: .nodeDevice, identity: eventID), object: dev?.objectKey)
    }

    func connectNodeDeviceEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try deregister(.nodeDevice, callbackID)
    }

    func connectSecretEventRegisterAny(
        _ context: CallContext, eventID: Int32, secret: SecretReference?
    ) async throws(VirtError) -> Int32 {
        try register(EventKind(family: .secret, identity: eventID), object: secret?.objectKey)
    }

    func connectSecretEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try deregister(.secret, callbackID)
    }

    private func register(
        _ kind: EventKind, style: EventRegistrations.Style = .callback, object: String? = nil
    ) throws(VirtError) -> Int32 {
        guard let drivers else { throw .connectionNotOpen }
        guard kind.family.identities.contains(kind.identity) else {
            throw VirtError(
                .internalError, "unsupported \(kind.family.adjective)event ID \(kind.identity)", domain: .rpc)
        }
        guard let source = drivers.eventSource(kind.family) else {
            throw .noSupport(kind.family.registerFunction, domain: kind.family.errorDomain)
        }
        let isFirst = events.isEmpty && cancelEvents.isEmpty
        let callbackID = try events.add(kind, style: style, object: object)
        if isFirst || kind.family != .domain { subscribe(to: source, kind.family) }
        return callbackID
    }

    private func deregister(_ family: EventFamily, _ callbackID: Int32) throws(VirtError) {
        guard drivers != nil else { throw .connectionNotOpen }
        guard events.remove(family, id: callbackID) else {
            throw VirtError(
                .internalError, "\(family.nameOfDeregistration) event callback \(callbackID) not registered",
                domain: .rpc)
        }
    }

    /// Old clients know the events up to device removal only.
    private func checkLegacy(_ eventID: Int32) throws(VirtError) {
        guard drivers != nil else { throw .hypervisorNotOpen }
        guard (0...15).contains(eventID) else {
            throw VirtError(.internalError, "unsupported event ID \(eventID)", domain: .rpc)
        }
    }

    private func subscribe(to source: any EventSource, _ family: EventFamily) {
        guard subscribed.insert(family).inserted else { return }
        let loop = channel.eventLoop
        cancelEvents.append(
            source.subscribe { [weak self] event in
                guard event.kind.family == family else { return }
                // The loop keeps the order in which the driver reports.
                loop.execute { [weak self] in self?.assumeIsolated { $0.deliver(event) } }
            })
    }

    private func deliver(_ event: DriverEvent) {
        guard let (permission, object) = event.accessObject else { return send(event) }
        ifHeard(permission, object) { [weak self] in self?.assumeIsolated { $0.send(event) } }
    }

    private func send(_ event: DriverEvent) {
        for callbackID in events.deliveries(of: event) {
            let message = callbackID.map { event.message(callbackID: $0) } ?? event.legacyMessage
            guard let message, let body = try? message.body.xdr() else { continue }
            let header = MessageHeader(
                program: RemoteProcedure.program, procedure: message.procedure.rawValue, kind: .event, serial: 0)
            sendEvent(Frame(header: header, payload: body))
        }
    }

    /// A client that does not read its events must not take the daemon's memory.
    func sendEvent(_ frame: Frame) {
        guard queuedEventBytes < 16 << 20 else {
            logger.notice("closing connection", metadata: ["reason": "the client does not read its events"])
            return channel.close(promise: nil)
        }
        let size = frame.payload.count + MessageHeader.size + MessageLimits.lengthWord
        queuedEventBytes += size
        send(frame).assumeIsolated().whenComplete { _ in
            self.assumeIsolated { $0.queuedEventBytes -= size }
        }
    }
}

extension DriverSet {
    /// Where events of a family come from; nil where no driver has them.
    fileprivate func eventSource(_ family: EventFamily) -> (any EventSource)? {
        switch family {
        case .domain: hypervisor
        case .network: network as? any EventSource
        case .storagePool: storage as? any EventSource
        case .nodeDevice: nodeDevice as? any EventSource
        case .secret: secret as? any EventSource
        }
    }
}

extension EventFamily {
    fileprivate var identities: Range<Int32> {
        switch self {
        case .domain: 0..<27
        case .network: 0..<1
        case .storagePool, .nodeDevice, .secret: 0..<2
        }
    }

    fileprivate var adjective: String {
        self == .domain ? "" : name + " "
    }

    private var name: String {
        switch self {
        case .domain: "domain"
        case .network: "network"
        case .storagePool: "storage pool"
        case .nodeDevice: "node device"
        case .secret: "secret"
        }
    }

    /// Stock libvirt calls a secret's callback a node device's here; clients compare texts.
    fileprivate var nameOfDeregistration: String {
        self == .secret ? EventFamily.nodeDevice.name : name
    }

    fileprivate var registerFunction: String {
        switch self {
        case .domain: "virConnectDomainEventRegisterAny"
        case .network: "virConnectNetworkEventRegisterAny"
        case .storagePool: "virConnectStoragePoolEventRegisterAny"
        case .nodeDevice: "virConnectNodeDeviceEventRegisterAny"
        case .secret: "virConnectSecretEventRegisterAny"
        }
    }

    fileprivate var errorDomain: ErrorDomain {
        switch self {
        case .domain: .domain
        case .network: .network
        case .storagePool: .storage
        case .nodeDevice: .nodedev
        case .secret: .secret
        }
    }
}
