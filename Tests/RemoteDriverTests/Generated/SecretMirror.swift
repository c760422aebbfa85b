// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: SecretDriver {
    func connectNumOfSecrets(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfSecrets", NoArguments(), ConnectNumOfSecretsReply.self).num
    }
    func connectListSecrets(_ context: CallContext, maxuuids: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListSecrets", ConnectListSecretsArguments(maxuuids: maxuuids), ConnectListSecretsReply.self).uuids
    }
    func secretLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> SecretReference {
        return try reflect("secretLookupByUUID", SecretLookupByUUIDArguments(uuid: uuid), SecretLookupByUUIDReply.self).secret
    }
    func secretDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> SecretReference {
        return try reflect("secretDefineXML", SecretDefineXMLArguments(xml: xml, flags: flags), SecretDefineXMLReply.self).secret
    }
    func secretGetXMLDesc(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("secretGetXMLDesc", SecretGetXMLDescArguments(secret: secret, flags: flags), SecretGetXMLDescReply.self).xml
    }
    func secretSetValue(_ context: CallContext, secret: SecretReference, value: [UInt8], flags: UInt32) async throws(VirtError) {
        _ = try reflect("secretSetValue", SecretSetValueArguments(secret: secret, value: value, flags: flags), NoArguments.self)
    }
    func secretGetValue(_ context: CallContext, secret: SecretReference, flags: UInt32) async throws(VirtError) -> [UInt8] {
        return try reflect("secretGetValue", SecretGetValueArguments(secret: secret, flags: flags), SecretGetValueReply.self).value
    }
    func secretUndefine(_ context: CallContext, secret: SecretReference) async throws(VirtError) {
        _ = try reflect("secretUndefine", SecretUndefineArguments(secret: secret), NoArguments.self)
    }
    func secretLookupByUsage(_ context: CallContext, usageType: Int32, usageID: String) async throws(VirtError) -> SecretReference {
        return try reflect("secretLookupByUsage", SecretLookupByUsageArguments(usageType: usageType, usageID: usageID), SecretLookupByUsageReply.self).secret
    }
    func connectListAllSecrets(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllSecretsReply {
        return try reflect("connectListAllSecrets", ConnectListAllSecretsArguments(needResults: needResults, flags: flags), ConnectListAllSecretsReply.self)
    }
}

extension MirrorCall {
    static let secretCalls: [MirrorCall] = [
        MirrorCall("connectNumOfSecrets", NoArguments.self) { remote, context, _ in
            return ConnectNumOfSecretsReply(num: try await remote.connectNumOfSecrets(context))
        },
        MirrorCall("connectListSecrets", ConnectListSecretsArguments.self) { remote, context, arguments in
            return ConnectListSecretsReply(uuids: try await remote.connectListSecrets(context, maxuuids: arguments.maxuuids))
        },
        MirrorCall("secretLookupByUUID", SecretLookupByUUIDArguments.self) { remote, context, arguments in
            return SecretLookupByUUIDReply(secret: try await remote.secretLookupByUUID(context, uuid: arguments.uuid))
        },
        MirrorCall("secretDefineXML", SecretDefineXMLArguments.self) { remote, context, arguments in
            return SecretDefineXMLReply(secret: try await remote.secretDefineXML(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("secretGetXMLDesc", SecretGetXMLDescArguments.self) { remote, context, arguments in
            return SecretGetXMLDescReply(xml: try await remote.secretGetXMLDesc(context, secret: arguments.secret, flags: arguments.flags))
        },
        MirrorCall("secretSetValue", SecretSetValueArguments.self) { remote, context, arguments in
            try await remote.secretSetValue(context, secret: arguments.secret, value: arguments.value, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("secretGetValue", SecretGetValueArguments.self) { remote, context, arguments in
            return SecretGetValueReply(value: try await remote.secretGetValue(context, secret: arguments.secret, flags: arguments.flags))
        },
        MirrorCall("secretUndefine", SecretUndefineArguments.self) { remote, context, arguments in
            try await remote.secretUndefine(context, secret: arguments.secret)
            return NoArguments()
        },
        MirrorCall("secretLookupByUsage", SecretLookupByUsageArguments.self) { remote, context, arguments in
            return SecretLookupByUsageReply(secret: try await remote.secretLookupByUsage(context, usageType: arguments.usageType, usageID: arguments.usageID))
        },
        MirrorCall("connectListAllSecrets", ConnectListAllSecretsArguments.self) { remote, context, arguments in
            return try await remote.connectListAllSecrets(context, needResults: arguments.needResults, flags: arguments.flags)
        },
    ]
}
