// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `CONNECT_OPEN`, procedure 1 of the remote program.
public struct ConnectOpenArguments: XDRCodable, Hashable {
    public var name: String?
    public var flags: UInt32

    public init(name: String?, flags: UInt32) {
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(name != nil)
        if let present = name { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_SUPPORTS_FEATURE`, procedure 60 of the remote program.
public struct ConnectSupportsFeatureArguments: XDRCodable, Hashable {
    public var feature: Int32

    public init(feature: Int32) {
        self.feature = feature
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        feature = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(feature)
    }
}

/// Reply of `CONNECT_SUPPORTS_FEATURE`, procedure 60 of the remote program.
public struct ConnectSupportsFeatureReply: XDRCodable, Hashable {
    public var supported: Int32

    public init(supported: Int32) {
        self.supported = supported
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        supported = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(supported)
    }
}

/// Reply of `AUTH_LIST`, procedure 66 of the remote program.
public struct AuthListReply: XDRCodable, Hashable {
    public var types: [Int32]

    public init(types: [Int32]) {
        self.types = types
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let typesCount = try reader.readCount(limit: 20, minimumSize: 4)
        var typesElements: [Int32] = []
        typesElements.reserveCapacity(typesCount)
        for _ in 0..<typesCount { typesElements.append(try reader.readInt32()) }
        types = typesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(types.count, limit: 20)
        for element in types { writer.write(element) }
    }
}

/// Reply of `AUTH_SASL_INIT`, procedure 67 of the remote program.
public struct AuthSaslInitReply: XDRCodable, Hashable {
    public var mechlist: String

    public init(mechlist: String) {
        self.mechlist = mechlist
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        mechlist = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(mechlist, limit: 4194304)
    }
}

/// Arguments of `AUTH_SASL_START`, procedure 68 of the remote program.
public struct AuthSaslStartArguments: XDRCodable, Hashable {
    public var mech: String
    public var isNil: Int32
    public var data: [UInt8]

    public init(mech: String, isNil: Int32, data: [UInt8]) {
        self.mech = mech
        self.isNil = isNil
        self.data = data
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        mech = try reader.readString(limit: 4194304)
        isNil = try reader.readInt32()
        data = try reader.readCharacters(limit: 65536)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(mech, limit: 4194304)
        writer.write(isNil)
        try writer.writeCharacters(data, limit: 65536)
    }
}

/// Reply of `AUTH_SASL_START`, procedure 68 of the remote program.
public struct AuthSaslStartReply: XDRCodable, Hashable {
    public var complete: Int32
    public var isNil: Int32
    public var data: [UInt8]

    public init(complete: Int32, isNil: Int32, data: [UInt8]) {
        self.complete = complete
        self.isNil = isNil
        self.data = data
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        complete = try reader.readInt32()
        isNil = try reader.readInt32()
        data = try reader.readCharacters(limit: 65536)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(complete)
        writer.write(isNil)
        try writer.writeCharacters(data, limit: 65536)
    }
}

/// Arguments of `AUTH_SASL_STEP`, procedure 69 of the remote program.
public struct AuthSaslStepArguments: XDRCodable, Hashable {
    public var isNil: Int32
    public var data: [UInt8]

    public init(isNil: Int32, data: [UInt8]) {
        self.isNil = isNil
        self.data = data
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        isNil = try reader.readInt32()
        data = try reader.readCharacters(limit: 65536)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(isNil)
        try writer.writeCharacters(data, limit: 65536)
    }
}

/// Reply of `AUTH_SASL_STEP`, procedure 69 of the remote program.
public struct AuthSaslStepReply: XDRCodable, Hashable {
    public var complete: Int32
    public var isNil: Int32
    public var data: [UInt8]

    public init(complete: Int32, isNil: Int32, data: [UInt8]) {
        self.complete = complete
        self.isNil = isNil
        self.data = data
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        complete = try reader.readInt32()
        isNil = try reader.readInt32()
        data = try reader.readCharacters(limit: 65536)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(complete)
        writer.write(isNil)
        try writer.writeCharacters(data, limit: 65536)
    }
}

/// Reply of `AUTH_POLKIT`, procedure 70 of the remote program.
public struct AuthPolkitReply: XDRCodable, Hashable {
    public var complete: Int32

    public init(complete: Int32) {
        self.complete = complete
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        complete = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(complete)
    }
}

/// Reply of `CONNECT_DOMAIN_EVENT_REGISTER`, procedure 105 of the remote program.
public struct ConnectDomainEventRegisterReply: XDRCodable, Hashable {
    public var cbRegistered: Int32

    public init(cbRegistered: Int32) {
        self.cbRegistered = cbRegistered
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cbRegistered = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cbRegistered)
    }
}

/// Reply of `CONNECT_DOMAIN_EVENT_DEREGISTER`, procedure 106 of the remote program.
public struct ConnectDomainEventDeregisterReply: XDRCodable, Hashable {
    public var cbRegistered: Int32

    public init(cbRegistered: Int32) {
        self.cbRegistered = cbRegistered
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cbRegistered = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cbRegistered)
    }
}

/// Reply of `CONNECT_IS_SECURE`, procedure 149 of the remote program.
public struct ConnectIsSecureReply: XDRCodable, Hashable {
    public var secure: Int32

    public init(secure: Int32) {
        self.secure = secure
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secure = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(secure)
    }
}

/// Arguments of `CONNECT_DOMAIN_EVENT_REGISTER_ANY`, procedure 167 of the remote program.
public struct ConnectDomainEventRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32

    public init(eventID: Int32) {
        self.eventID = eventID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
    }
}

/// Arguments of `CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`, procedure 168 of the remote program.
public struct ConnectDomainEventDeregisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32

    public init(eventID: Int32) {
        self.eventID = eventID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
    }
}

/// Arguments of `CONNECT_NETWORK_EVENT_REGISTER_ANY`, procedure 313 of the remote program.
public struct ConnectNetworkEventRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32
    public var net: NetworkReference?

    public init(eventID: Int32, net: NetworkReference?) {
        self.eventID = eventID
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
        net = try reader.readBool() ? NetworkReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
        writer.write(net != nil)
        if let present = net { try present.encode(into: &writer) }
    }
}

/// Reply of `CONNECT_NETWORK_EVENT_REGISTER_ANY`, procedure 313 of the remote program.
public struct ConnectNetworkEventRegisterAnyReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_NETWORK_EVENT_DEREGISTER_ANY`, procedure 314 of the remote program.
public struct ConnectNetworkEventDeregisterAnyArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`, procedure 316 of the remote program.
public struct ConnectDomainEventCallbackRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32
    public var dom: DomainReference?

    public init(eventID: Int32, dom: DomainReference?) {
        self.eventID = eventID
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
        dom = try reader.readBool() ? DomainReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
        writer.write(dom != nil)
        if let present = dom { try present.encode(into: &writer) }
    }
}

/// Reply of `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`, procedure 316 of the remote program.
public struct ConnectDomainEventCallbackRegisterAnyReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`, procedure 317 of the remote program.
public struct ConnectDomainEventCallbackDeregisterAnyArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`, procedure 368 of the remote program.
public struct ConnectStoragePoolEventRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32
    public var pool: StoragePoolReference?

    public init(eventID: Int32, pool: StoragePoolReference?) {
        self.eventID = eventID
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
        pool = try reader.readBool() ? StoragePoolReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
        writer.write(pool != nil)
        if let present = pool { try present.encode(into: &writer) }
    }
}

/// Reply of `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`, procedure 368 of the remote program.
public struct ConnectStoragePoolEventRegisterAnyReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`, procedure 369 of the remote program.
public struct ConnectStoragePoolEventDeregisterAnyArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`, procedure 374 of the remote program.
public struct ConnectNodeDeviceEventRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32
    public var dev: NodeDeviceReference?

    public init(eventID: Int32, dev: NodeDeviceReference?) {
        self.eventID = eventID
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
        dev = try reader.readBool() ? NodeDeviceReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
        writer.write(dev != nil)
        if let present = dev { try present.encode(into: &writer) }
    }
}

/// Reply of `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`, procedure 374 of the remote program.
public struct ConnectNodeDeviceEventRegisterAnyReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`, procedure 375 of the remote program.
public struct ConnectNodeDeviceEventDeregisterAnyArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_SECRET_EVENT_REGISTER_ANY`, procedure 380 of the remote program.
public struct ConnectSecretEventRegisterAnyArguments: XDRCodable, Hashable {
    public var eventID: Int32
    public var secret: SecretReference?

    public init(eventID: Int32, secret: SecretReference?) {
        self.eventID = eventID
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        eventID = try reader.readInt32()
        secret = try reader.readBool() ? SecretReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(eventID)
        writer.write(secret != nil)
        if let present = secret { try present.encode(into: &writer) }
    }
}

/// Reply of `CONNECT_SECRET_EVENT_REGISTER_ANY`, procedure 380 of the remote program.
public struct ConnectSecretEventRegisterAnyReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_SECRET_EVENT_DEREGISTER_ANY`, procedure 381 of the remote program.
public struct ConnectSecretEventDeregisterAnyArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_SET_IDENTITY`, procedure 419 of the remote program.
public struct ConnectSetIdentityArguments: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(params: [TypedParameter], flags: UInt32) {
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 20, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 20)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`, procedure 4 of the qemu program.
public struct QEMUConnectDomainMonitorEventRegisterArguments: XDRCodable, Hashable {
    public var dom: DomainReference?
    public var event: String?
    public var flags: UInt32

    public init(dom: DomainReference?, event: String?, flags: UInt32) {
        self.dom = dom
        self.event = event
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try reader.readBool() ? DomainReference(from: &reader) : nil
        event = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(dom != nil)
        if let present = dom { try present.encode(into: &writer) }
        writer.write(event != nil)
        if let present = event { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`, procedure 4 of the qemu program.
public struct QEMUConnectDomainMonitorEventRegisterReply: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

/// Arguments of `CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`, procedure 5 of the qemu program.
public struct QEMUConnectDomainMonitorEventDeregisterArguments: XDRCodable, Hashable {
    public var callbackID: Int32

    public init(callbackID: Int32) {
        self.callbackID = callbackID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
    }
}

