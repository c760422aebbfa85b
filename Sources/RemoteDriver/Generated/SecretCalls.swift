// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: SecretDriver {
    public func connectNumOfSecrets(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfSecretsReply = try await call(RemoteProcedure.connectNumOfSecrets, NoArguments(), context)
        return reply.num
    }

    public func connectListSecrets(_ context: CallContext, maxuuids: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListSecretsReply = try await call(RemoteProcedure.connectListSecrets, ConnectListSecretsArguments(maxuuids: maxuuids), context)
        return reply.uuids
    }

    public func secretLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> SecretReference {
        let reply: SecretLookupByUUIDReply = try await call(RemoteProcedure.secretLookupByUUID, SecretLookupByUUIDArguments(uuid: uuid), context)
        return reply.secret
    }

    public func secretDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> SecretReference {
        let reply: SecretDefineXMLReply = try await call(RemoteProcedure.secretDefineXML, SecretDefineXMLArguments(xml: xml, flags: flags), context)
        return reply.secret
    }

    public func secretGetXMLDesc(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: SecretGetXMLDescReply = try await call(RemoteProcedure.secretGetXMLDesc, SecretGetXMLDescArguments(secret: secret, flags: flags), context)
        return reply.xml
    }

    public func secretSetValue(_ context: CallContext, secret: SecretReference, value: [UInt8], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.secretSetValue, SecretSetValueArguments(secret: secret, value: value, flags: flags), context)
    }

    public func secretGetValue(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> [UInt8] {
        let reply: SecretGetValueReply = try await call(RemoteProcedure.secretGetValue, SecretGetValueArguments(secret: secret, flags: flags), context)
        return reply.value
    }

    public func secretUndefine(_ context: CallContext, secret: SecretReference) async throws(VirtError) {
        try await call(RemoteProcedure.secretUndefine, SecretUndefineArguments(secret: secret), context)
    }

    public func secretLookupByUsage(_ context: CallContext, usageType: Int32, usageID: String) async throws(VirtError) -> SecretReference {
        let reply: SecretLookupByUsageReply = try await call(RemoteProcedure.secretLookupByUsage, SecretLookupByUsageArguments(usageType: usageType, usageID: usageID), context)
        return reply.secret
    }

    public func connectListAllSecrets(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllSecretsReply {
        return try await call(RemoteProcedure.connectListAllSecrets, ConnectListAllSecretsArguments(needResults: needResults, flags: flags), context)
    }

}
