// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectOpen(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectOpenArguments.self)
        try await call.require(Permission("connect", "getattr"))
        try await call.session.connectOpen(call.context, name: arguments.name, flags: arguments.flags)
        return []
    }

    static func connectClose(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.session.connectClose(call.context)
        return []
    }

    static func connectSupportsFeature(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectSupportsFeatureArguments.self)
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.session.connectSupportsFeature(call.context, feature: arguments.feature)
        return try call.encode(ConnectSupportsFeatureReply(supported: result))
    }

    static func authList(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        let result = try await call.session.authList(call.context)
        return try call.encode(AuthListReply(types: result))
    }

    static func authSaslInit(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        let result = try await call.session.authSaslInit(call.context)
        return try call.encode(AuthSaslInitReply(mechlist: result))
    }

    static func authSaslStart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AuthSaslStartArguments.self)
        return try call.encode(try await call.session.authSaslStart(call.context, mech: arguments.mech, isNil: arguments.isNil, data: arguments.data))
    }

    static func authSaslStep(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AuthSaslStepArguments.self)
        return try call.encode(try await call.session.authSaslStep(call.context, isNil: arguments.isNil, data: arguments.data))
    }

    static func authPolkit(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        let result = try await call.session.authPolkit(call.context)
        return try call.encode(AuthPolkitReply(complete: result))
    }

    static func connectDomainEventRegister(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_domains"))
        let result = try await call.session.connectDomainEventRegister(call.context)
        return try call.encode(ConnectDomainEventRegisterReply(cbRegistered: result))
    }

    static func connectDomainEventDeregister(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "read"))
        let result = try await call.session.connectDomainEventDeregister(call.context)
        return try call.encode(ConnectDomainEventDeregisterReply(cbRegistered: result))
    }

    static func connectIsSecure(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        let result = try await call.session.connectIsSecure(call.context)
        return try call.encode(ConnectIsSecureReply(secure: result))
    }

    static func connectDomainEventRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainEventRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        try await call.session.connectDomainEventRegisterAny(call.context, eventID: arguments.eventID)
        return []
    }

    static func connectDomainEventDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainEventDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectDomainEventDeregisterAny(call.context, eventID: arguments.eventID)
        return []
    }

    static func connectNetworkEventRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectNetworkEventRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_networks"))
        let result = try await call.session.connectNetworkEventRegisterAny(call.context, eventID: arguments.eventID, net: arguments.net)
        return try call.encode(ConnectNetworkEventRegisterAnyReply(callbackID: result))
    }

    static func connectNetworkEventDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectNetworkEventDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectNetworkEventDeregisterAny(call.context, callbackID: arguments.callbackID)
        return []
    }

    static func connectDomainEventCallbackRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainEventCallbackRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        let result = try await call.session.connectDomainEventCallbackRegisterAny(call.context, eventID: arguments.eventID, dom: arguments.dom)
        return try call.encode(ConnectDomainEventCallbackRegisterAnyReply(callbackID: result))
    }

    static func connectDomainEventCallbackDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainEventCallbackDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectDomainEventCallbackDeregisterAny(call.context, callbackID: arguments.callbackID)
        return []
    }

    static func connectRegisterCloseCallback(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        try await call.session.connectRegisterCloseCallback(call.context)
        return []
    }

    static func connectUnregisterCloseCallback(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        try await call.session.connectUnregisterCloseCallback(call.context)
        return []
    }

    static func connectStoragePoolEventRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectStoragePoolEventRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_storage_pools"))
        let result = try await call.session.connectStoragePoolEventRegisterAny(call.context, eventID: arguments.eventID, pool: arguments.pool)
        return try call.encode(ConnectStoragePoolEventRegisterAnyReply(callbackID: result))
    }

    static func connectStoragePoolEventDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectStoragePoolEventDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectStoragePoolEventDeregisterAny(call.context, callbackID: arguments.callbackID)
        return []
    }

    static func connectNodeDeviceEventRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectNodeDeviceEventRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_node_devices"))
        let result = try await call.session.connectNodeDeviceEventRegisterAny(call.context, eventID: arguments.eventID, dev: arguments.dev)
        return try call.encode(ConnectNodeDeviceEventRegisterAnyReply(callbackID: result))
    }

    static func connectNodeDeviceEventDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectNodeDeviceEventDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectNodeDeviceEventDeregisterAny(call.context, callbackID: arguments.callbackID)
        return []
    }

    static func connectSecretEventRegisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectSecretEventRegisterAnyArguments.self)
        try await call.require(Permission("connect", "search_secrets"))
        let result = try await call.session.connectSecretEventRegisterAny(call.context, eventID: arguments.eventID, secret: arguments.secret)
        return try call.encode(ConnectSecretEventRegisterAnyReply(callbackID: result))
    }

    static func connectSecretEventDeregisterAny(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectSecretEventDeregisterAnyArguments.self)
        try await call.require(Permission("connect", "read"))
        try await call.session.connectSecretEventDeregisterAny(call.context, callbackID: arguments.callbackID)
        return []
    }

    static func connectSetIdentity(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectSetIdentityArguments.self)
        try await call.require(Permission("connect", "write"))
        try await call.session.connectSetIdentity(call.context, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func qemuConnectDomainMonitorEventRegister(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUConnectDomainMonitorEventRegisterArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        try await call.require(Permission("connect", "write"))
        let result = try await call.session.qemuConnectDomainMonitorEventRegister(call.context, dom: arguments.dom, event: arguments.event, flags: arguments.flags)
        return try call.encode(QEMUConnectDomainMonitorEventRegisterReply(callbackID: result))
    }

    static func qemuConnectDomainMonitorEventDeregister(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUConnectDomainMonitorEventDeregisterArguments.self)
        try await call.require(Permission("connect", "write"))
        try await call.session.qemuConnectDomainMonitorEventDeregister(call.context, callbackID: arguments.callbackID)
        return []
    }

}
