// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectNumOfSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_secrets"))
        if call.isFiltered(Permission("secret", "getattr")) {
            let list = try await call.secret().connectListSecrets(call.context, maxuuids: 16384)
            let shown = await call.visible(list, Permission("secret", "getattr"))
            return try call.encode(ConnectNumOfSecretsReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.secret().connectNumOfSecrets(call.context)
        return try call.encode(ConnectNumOfSecretsReply(num: result))
    }

    static func connectListSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListSecretsArguments.self)
        try await call.require(Permission("connect", "search_secrets"))
        var result = try await call.secret().connectListSecrets(call.context, maxuuids: arguments.maxuuids)
        result = await call.visible(result, Permission("secret", "getattr"))
        return try call.encode(ConnectListSecretsReply(uuids: result))
    }

    static func secretLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretLookupByUUIDArguments.self)
        try call.requireAny(Permission("secret", "getattr"))
        let result = try await call.secret().secretLookupByUUID(call.context, uuid: arguments.uuid)
        try await call.requireFound(Permission("secret", "getattr"), result)
        return try call.encode(SecretLookupByUUIDReply(secret: result))
    }

    static func secretDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretDefineXMLArguments.self)
        try await call.require(Permission("secret", "write"), on: DefinedObject("secret", xml: arguments.xml))
        try await call.require(Permission("secret", "save"), on: DefinedObject("secret", xml: arguments.xml))
        let result = try await call.secret().secretDefineXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(SecretDefineXMLReply(secret: result))
    }

    static func secretGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretGetXMLDescArguments.self)
        try await call.require(Permission("secret", "read"), on: arguments.secret)
        let result = try await call.secret().secretGetXMLDesc(call.context, secret: arguments.secret, flags: arguments.flags)
        return try call.encode(SecretGetXMLDescReply(xml: result))
    }

    static func secretSetValue(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretSetValueArguments.self)
        try await call.require(Permission("secret", "write"), on: arguments.secret)
        try await call.secret().secretSetValue(call.context, secret: arguments.secret, value: arguments.value, flags: arguments.flags)
        return []
    }

    static func secretGetValue(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretGetValueArguments.self)
        try await call.require(Permission("secret", "read_secure"), on: arguments.secret)
        let result = try await call.secret().secretGetValue(call.context, secret: arguments.secret, flags: arguments.flags)
        return try call.encode(SecretGetValueReply(value: result))
    }

    static func secretUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretUndefineArguments.self)
        try await call.require(Permission("secret", "delete"), on: arguments.secret)
        try await call.secret().secretUndefine(call.context, secret: arguments.secret)
        return []
    }

    static func secretLookupByUsage(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretLookupByUsageArguments.self)
        try call.requireAny(Permission("secret", "getattr"))
        let result = try await call.secret().secretLookupByUsage(call.context, usageType: arguments.usageType, usageID: arguments.usageID)
        try await call.requireFound(Permission("secret", "getattr"), result)
        return try call.encode(SecretLookupByUsageReply(secret: result))
    }

    static func connectListAllSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllSecretsArguments.self)
        try await call.require(Permission("connect", "search_secrets"))
        if call.isFiltered(Permission("secret", "getattr")) {
            var reply = try await call.secret().connectListAllSecrets(call.context, needResults: 1, flags: arguments.flags)
            reply.secrets = await call.visible(reply.secrets, Permission("secret", "getattr"))
            reply.ret = UInt32(clamping: reply.secrets.count)
            if arguments.needResults == 0 { reply.secrets = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.secret().connectListAllSecrets(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

}
