// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls that the session itself answers: opening, authentication, event registration.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol SessionHandler: Sendable {
    /// `virConnectOpen`
    func connectOpen(_ context: CallContext, name: String?, flags: UInt32) async throws(VirtError)
    /// `virConnectClose`
    func connectClose(_ context: CallContext) async throws(VirtError)
    /// `virConnectSupportsFeature`
    func connectSupportsFeature(_ context: CallContext, feature: Int32) async throws(VirtError) -> Int32
    /// `virAuthList`
    func authList(_ context: CallContext) async throws(VirtError) -> [Int32]
    /// `virAuthSaslInit`
    func authSaslInit(_ context: CallContext) async throws(VirtError) -> String
    /// `virAuthSaslStart`
    func authSaslStart(_ context: CallContext, mech: String, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStartReply
    /// `virAuthSaslStep`
    func authSaslStep(_ context: CallContext, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStepReply
    /// `virAuthPolkit`
    func authPolkit(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectDomainEventRegister`
    func connectDomainEventRegister(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectDomainEventDeregister`
    func connectDomainEventDeregister(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectIsSecure`
    func connectIsSecure(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectDomainEventRegisterAny`
    func connectDomainEventRegisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError)
    /// `virConnectDomainEventDeregisterAny`
    func connectDomainEventDeregisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError)
    /// `virConnectNetworkEventRegisterAny`
    func connectNetworkEventRegisterAny(_ context: CallContext, eventID: Int32, net: NetworkReference?) async throws(VirtError) -> Int32
    /// `virConnectNetworkEventDeregisterAny`
    func connectNetworkEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError)
    /// `virConnectDomainEventRegisterAny`
    func connectDomainEventCallbackRegisterAny(_ context: CallContext, eventID: Int32, dom: DomainReference?) async throws(VirtError) -> Int32
    /// `virConnectDomainEventDeregisterAny`
    func connectDomainEventCallbackDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError)
    /// `virConnectRegisterCloseCallback`
    func connectRegisterCloseCallback(_ context: CallContext) async throws(VirtError)
    /// `virConnectUnregisterCloseCallback`
    func connectUnregisterCloseCallback(_ context: CallContext) async throws(VirtError)
    /// `virConnectStoragePoolEventRegisterAny`
    func connectStoragePoolEventRegisterAny(_ context: CallContext, eventID: Int32, pool: StoragePoolReference?) async throws(VirtError) -> Int32
    /// `virConnectStoragePoolEventDeregisterAny`
    func connectStoragePoolEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError)
    /// `virConnectNodeDeviceEventRegisterAny`
    func connectNodeDeviceEventRegisterAny(_ context: CallContext, eventID: Int32, dev: NodeDeviceReference?) async throws(VirtError) -> Int32
    /// `virConnectNodeDeviceEventDeregisterAny`
    func connectNodeDeviceEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError)
    /// `virConnectSecretEventRegisterAny`
    func connectSecretEventRegisterAny(_ context: CallContext, eventID: Int32, secret: SecretReference?) async throws(VirtError) -> Int32
    /// `virConnectSecretEventDeregisterAny`
    func connectSecretEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError)
    /// `virConnectSetIdentity`
    func connectSetIdentity(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virConnectDomainQemuMonitorEventRegister`
    func qemuConnectDomainMonitorEventRegister(_ context: CallContext, dom: DomainReference?, event: String?, flags: UInt32) async throws(VirtError) -> Int32
    /// `virConnectDomainQemuMonitorEventDeregister`
    func qemuConnectDomainMonitorEventDeregister(_ context: CallContext, callbackID: Int32) async throws(VirtError)
}

extension SessionHandler {
    public func connectOpen(_ context: CallContext, name: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectOpen")
    }
    public func connectClose(_ context: CallContext) async throws(VirtError) {
        throw VirtError.noSupport("virConnectClose")
    }
    public func connectSupportsFeature(_ context: CallContext, feature: Int32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectSupportsFeature")
    }
    public func authList(_ context: CallContext) async throws(VirtError) -> [Int32] {
        throw VirtError.noSupport("virAuthList")
    }
    public func authSaslInit(_ context: CallContext) async throws(VirtError) -> String {
        throw VirtError.noSupport("virAuthSaslInit")
    }
    public func authSaslStart(_ context: CallContext, mech: String, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStartReply {
        throw VirtError.noSupport("virAuthSaslStart")
    }
    public func authSaslStep(_ context: CallContext, isNil: Int32, data: [UInt8]) async throws(VirtError) -> AuthSaslStepReply {
        throw VirtError.noSupport("virAuthSaslStep")
    }
    public func authPolkit(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virAuthPolkit")
    }
    public func connectDomainEventRegister(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectDomainEventRegister")
    }
    public func connectDomainEventDeregister(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectDomainEventDeregister")
    }
    public func connectIsSecure(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectIsSecure")
    }
    public func connectDomainEventRegisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectDomainEventRegisterAny")
    }
    public func connectDomainEventDeregisterAny(_ context: CallContext, eventID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectDomainEventDeregisterAny")
    }
    public func connectNetworkEventRegisterAny(_ context: CallContext, eventID: Int32, net: NetworkReference?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNetworkEventRegisterAny")
    }
    public func connectNetworkEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectNetworkEventDeregisterAny")
    }
    public func connectDomainEventCallbackRegisterAny(_ context: CallContext, eventID: Int32, dom: DomainReference?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectDomainEventRegisterAny")
    }
    public func connectDomainEventCallbackDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectDomainEventDeregisterAny")
    }
    public func connectRegisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        throw VirtError.noSupport("virConnectRegisterCloseCallback")
    }
    public func connectUnregisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        throw VirtError.noSupport("virConnectUnregisterCloseCallback")
    }
    public func connectStoragePoolEventRegisterAny(_ context: CallContext, eventID: Int32, pool: StoragePoolReference?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectStoragePoolEventRegisterAny")
    }
    public func connectStoragePoolEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectStoragePoolEventDeregisterAny")
    }
    public func connectNodeDeviceEventRegisterAny(_ context: CallContext, eventID: Int32, dev: NodeDeviceReference?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNodeDeviceEventRegisterAny")
    }
    public func connectNodeDeviceEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectNodeDeviceEventDeregisterAny")
    }
    public func connectSecretEventRegisterAny(_ context: CallContext, eventID: Int32, secret: SecretReference?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectSecretEventRegisterAny")
    }
    public func connectSecretEventDeregisterAny(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectSecretEventDeregisterAny")
    }
    public func connectSetIdentity(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectSetIdentity")
    }
    public func qemuConnectDomainMonitorEventRegister(_ context: CallContext, dom: DomainReference?, event: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectDomainQemuMonitorEventRegister")
    }
    public func qemuConnectDomainMonitorEventDeregister(_ context: CallContext, callbackID: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virConnectDomainQemuMonitorEventDeregister")
    }
}
