// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about secrets.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol SecretDriver: Sendable {
    /// `virConnectNumOfSecrets`
    func connectNumOfSecrets(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListSecrets`
    func connectListSecrets(_ context: CallContext, maxuuids: Int32) async throws(VirtError) -> [String]
    /// `virSecretLookupByUUID`
    func secretLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> SecretReference
    /// `virSecretDefineXML`
    func secretDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> SecretReference
    /// `virSecretGetXMLDesc`
    func secretGetXMLDesc(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> String
    /// `virSecretSetValue`
    func secretSetValue(_ context: CallContext, secret: SecretReference, value: [UInt8], flags: UInt32) async throws(VirtError)
    /// `virSecretGetValue`
    func secretGetValue(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> [UInt8]
    /// `virSecretUndefine`
    func secretUndefine(_ context: CallContext, secret: SecretReference) async throws(VirtError)
    /// `virSecretLookupByUsage`
    func secretLookupByUsage(_ context: CallContext, usageType: Int32, usageID: String) async throws(VirtError) -> SecretReference
    /// `virConnectListAllSecrets`
    func connectListAllSecrets(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllSecretsReply
}

extension SecretDriver {
    public func connectNumOfSecrets(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfSecrets")
    }
    public func connectListSecrets(_ context: CallContext, maxuuids: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListSecrets")
    }
    public func secretLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> SecretReference {
        throw VirtError.noSupport("virSecretLookupByUUID")
    }
    public func secretDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> SecretReference {
        throw VirtError.noSupport("virSecretDefineXML")
    }
    public func secretGetXMLDesc(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virSecretGetXMLDesc")
    }
    public func secretSetValue(_ context: CallContext, secret: SecretReference, value: [UInt8], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virSecretSetValue")
    }
    public func secretGetValue(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virSecretGetValue")
    }
    public func secretUndefine(_ context: CallContext, secret: SecretReference) async throws(VirtError) {
        throw VirtError.noSupport("virSecretUndefine")
    }
    public func secretLookupByUsage(_ context: CallContext, usageType: Int32, usageID: String) async throws(VirtError) -> SecretReference {
        throw VirtError.noSupport("virSecretLookupByUsage")
    }
    public func connectListAllSecrets(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllSecretsReply {
        throw VirtError.noSupport("virConnectListAllSecrets")
    }
}
