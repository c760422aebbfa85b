// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectNumOfSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try call.require(Permission("connect", "search_secrets"))
        let result = try await call.secret().connectNumOfSecrets(call.context)
        return try call.encode(ConnectNumOfSecretsReply(num: result))
    }

    static func connectListSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListSecretsArguments.self)
        try call.require(Permission("connect", "search_secrets"))
        let result = try await call.secret().connectListSecrets(call.context, maxuuids: arguments.maxuuids)
        return try call.encode(ConnectListSecretsReply(uuids: result))
    }

    static func secretLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretLookupByUUIDArguments.self)
        try call.require(Permission("secret", "getattr"))
        let result = try await call.secret().secretLookupByUUID(call.context, uuid: arguments.uuid)
        return try call.encode(SecretLookupByUUIDReply(secret: result))
    }

    static func secretDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretDefineXMLArguments.self)
        try call.require(Permission("secret", "write"))
        try call.require(Permission("secret", "save"))
        let result = try await call.secret().secretDefineXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(SecretDefineXMLReply(secret: result))
    }

    static func secretGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretGetXMLDescArguments.self)
        try call.require(Permission("secret", "read"))
        let result = try await call.secret().secretGetXMLDesc(call.context, secret: arguments.secret, flags: arguments.flags)
        return try call.encode(SecretGetXMLDescReply(xml: result))
    }

    static func secretSetValue(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretSetValueArguments.self)
        try call.require(Permission("secret", "write"))
        try await call.secret().secretSetValue(call.context, secret: arguments.secret, value: arguments.value, flags: arguments.flags)
        return []
    }

    static func secretGetValue(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretGetValueArguments.self)
        try call.require(Permission("secret", "read_secure"))
        let result = try await call.secret().secretGetValue(call.context, secret: arguments.secret, flags: arguments.flags)
        return try call.encode(SecretGetValueReply(value: result))
    }

    static func secretUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretUndefineArguments.self)
        try call.require(Permission("secret", "delete"))
        try await call.secret().secretUndefine(call.context, secret: arguments.secret)
        return []
    }

    static func secretLookupByUsage(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(SecretLookupByUsageArguments.self)
        try call.require(Permission("secret", "getattr"))
        let result = try await call.secret().secretLookupByUsage(call.context, usageType: arguments.usageType, usageID: arguments.usageID)
        return try call.encode(SecretLookupByUsageReply(secret: result))
    }

    static func connectListAllSecrets(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllSecretsArguments.self)
        try call.require(Permission("connect", "search_secrets"))
        return try call.encode(try await call.secret().connectListAllSecrets(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

}
