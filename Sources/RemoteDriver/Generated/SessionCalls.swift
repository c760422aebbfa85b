// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: SessionHandler {
    public func connectOpen(_ context: CallContext, name: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.connectOpen, ConnectOpenArguments(name: name, flags: flags), context)
    }

    public func connectClose(_ context: CallContext) async throws(VirtError) {
        try await call(RemoteProcedure.connectClose, NoArguments(), context)
    }

    public func connectSupportsFeature(_ context: CallContext, feature: Int32) async throws(VirtError) -> Int32 {
        let reply: ConnectSupportsFeatureReply = try await call(RemoteProcedure.connectSupportsFeature, ConnectSupportsFeatureArguments(feature: feature), context)
        return reply.supported
    }

    public func authList(_ context: CallContext) async throws(VirtError) -> [Int32] {
        let reply: AuthListReply = try await call(RemoteProcedure.authList, NoArguments(), context)
        return reply.types
    }

    public func authSaslInit(_ context: CallContext) async throws(VirtError) -> String {
        let reply: AuthSaslInitReply = try await call(RemoteProcedure.authSaslInit, NoArguments(), context)
        return reply.mechlist
    }

    public func authSaslStart(_ context: CallContext, mech: String, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStartReply {
        return try await call(RemoteProcedure.authSaslStart, AuthSaslStartArguments(mech: mech, isNil: isNil, data: data), context)
    }

    public func authSaslStep(_ context: CallContext, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStepReply {
        return try await call(RemoteProcedure.authSaslStep, AuthSaslStepArguments(isNil: isNil, data: data), context)
    }

    public func authPolkit(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: AuthPolkitReply = try await call(RemoteProcedure.authPolkit, NoArguments(), context)
        return reply.complete
    }

    public func connectDomainEventRegister(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectDomainEventRegisterReply = try await call(RemoteProcedure.connectDomainEventRegister, NoArguments(), context)
        return reply.cbRegistered
    }

    public func connectDomainEventDeregister(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectDomainEventDeregisterReply = try await call(RemoteProcedure.connectDomainEventDeregister, NoArguments(), context)
        return reply.cbRegistered
    }

    public func connectIsSecure(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectIsSecureReply = try await call(RemoteProcedure.connectIsSecure, NoArguments(), context)
        return reply.secure
    }

    public func connectDomainEventRegisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectDomainEventRegisterAny, ConnectDomainEventRegisterAnyArguments(eventID: eventID), context)
    }

    public func connectDomainEventDeregisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectDomainEventDeregisterAny, ConnectDomainEventDeregisterAnyArguments(eventID: eventID), context)
    }

    public func connectNetworkEventRegisterAny(_ context: CallContext, eventID: Int32, net: NetworkReference?) async throws(VirtError) -> Int32 {
        let reply: ConnectNetworkEventRegisterAnyReply = try await call(RemoteProcedure.connectNetworkEventRegisterAny, ConnectNetworkEventRegisterAnyArguments(eventID: eventID, net: net), context)
        return reply.callbackID
    }

    public func connectNetworkEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectNetworkEventDeregisterAny, ConnectNetworkEventDeregisterAnyArguments(callbackID: callbackID), context)
    }

    public func connectDomainEventCallbackRegisterAny(_ context: CallContext, eventID: Int32, dom: DomainReference?) async throws(VirtError) -> Int32 {
        let reply: ConnectDomainEventCallbackRegisterAnyReply = try await call(RemoteProcedure.connectDomainEventCallbackRegisterAny, ConnectDomainEventCallbackRegisterAnyArguments(eventID: eventID, dom: dom), context)
        return reply.callbackID
    }

    public func connectDomainEventCallbackDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectDomainEventCallbackDeregisterAny, ConnectDomainEventCallbackDeregisterAnyArguments(callbackID: callbackID), context)
    }

    public func connectRegisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        try await call(RemoteProcedure.connectRegisterCloseCallback, NoArguments(), context)
    }

    public func connectUnregisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        try await call(RemoteProcedure.connectUnregisterCloseCallback, NoArguments(), context)
    }

    public func connectStoragePoolEventRegisterAny(_ context: CallContext, eventID: Int32, pool: StoragePoolReference?) async throws(VirtError) -> Int32 {
        let reply: ConnectStoragePoolEventRegisterAnyReply = try await call(RemoteProcedure.connectStoragePoolEventRegisterAny, ConnectStoragePoolEventRegisterAnyArguments(eventID: eventID, pool: pool), context)
        return reply.callbackID
    }

    public func connectStoragePoolEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectStoragePoolEventDeregisterAny, ConnectStoragePoolEventDeregisterAnyArguments(callbackID: callbackID), context)
    }

    public func connectNodeDeviceEventRegisterAny(_ context: CallContext, eventID: Int32, dev: NodeDeviceReference?) async throws(VirtError) -> Int32 {
        let reply: ConnectNodeDeviceEventRegisterAnyReply = try await call(RemoteProcedure.connectNodeDeviceEventRegisterAny, ConnectNodeDeviceEventRegisterAnyArguments(eventID: eventID, dev: dev), context)
        return reply.callbackID
    }

    public func connectNodeDeviceEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectNodeDeviceEventDeregisterAny, ConnectNodeDeviceEventDeregisterAnyArguments(callbackID: callbackID), context)
    }

    public func connectSecretEventRegisterAny(_ context: CallContext, eventID: Int32, secret: SecretReference?) async throws(VirtError) -> Int32 {
        let reply: ConnectSecretEventRegisterAnyReply = try await call(RemoteProcedure.connectSecretEventRegisterAny, ConnectSecretEventRegisterAnyArguments(eventID: eventID, secret: secret), context)
        return reply.callbackID
    }

    public func connectSecretEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.connectSecretEventDeregisterAny, ConnectSecretEventDeregisterAnyArguments(callbackID: callbackID), context)
    }

    public func connectSetIdentity(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.connectSetIdentity, ConnectSetIdentityArguments(params: params, flags: flags), context)
    }

    public func qemuConnectDomainMonitorEventRegister(_ context: CallContext, dom: DomainReference?, event: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: QEMUConnectDomainMonitorEventRegisterReply = try await call(QEMUProcedure.connectDomainMonitorEventRegister, QEMUConnectDomainMonitorEventRegisterArguments(dom: dom, event: event, flags: flags), context)
        return reply.callbackID
    }

    public func qemuConnectDomainMonitorEventDeregister(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        try await call(QEMUProcedure.connectDomainMonitorEventDeregister, QEMUConnectDomainMonitorEventDeregisterArguments(callbackID: callbackID), context)
    }

}
