// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_MONITOR_COMMAND`, procedure 1 of the qemu program.
public struct QEMUDomainMonitorCommandArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cmd: String
    public var flags: UInt32

    public init(dom: DomainReference, cmd: String, flags: UInt32) {
        self.dom = dom
        self.cmd = cmd
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cmd = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(cmd, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MONITOR_COMMAND`, procedure 1 of the qemu program.
public struct QEMUDomainMonitorCommandReply: XDRCodable, Hashable {
    public var result: String

    public init(result: String) {
        self.result = result
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        result = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(result, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_ATTACH`, procedure 2 of the qemu program.
public struct QEMUDomainAttachArguments: XDRCodable, Hashable {
    public var pidValue: UInt32
    public var flags: UInt32

    public init(pidValue: UInt32, flags: UInt32) {
        self.pidValue = pidValue
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pidValue = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(pidValue)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_ATTACH`, procedure 2 of the qemu program.
public struct QEMUDomainAttachReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_AGENT_COMMAND`, procedure 3 of the qemu program.
public struct QEMUDomainAgentCommandArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cmd: String
    public var timeout: Int32
    public var flags: UInt32

    public init(dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32) {
        self.dom = dom
        self.cmd = cmd
        self.timeout = timeout
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cmd = try reader.readString(limit: 4194304)
        timeout = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(cmd, limit: 4194304)
        writer.write(timeout)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_AGENT_COMMAND`, procedure 3 of the qemu program.
public struct QEMUDomainAgentCommandReply: XDRCodable, Hashable {
    public var result: String?

    public init(result: String?) {
        self.result = result
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        result = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(result != nil)
        if let present = result { try writer.writeString(present, limit: 4194304) }
    }
}

/// Message of `DOMAIN_MONITOR_EVENT`, procedure 6 of the qemu program.
public struct QEMUDomainMonitorEventMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var event: String
    public var seconds: Int64
    public var micros: UInt32
    public var details: String?

    public init(callbackID: Int32, dom: DomainReference, event: String, seconds: Int64, micros: UInt32, details: String?) {
        self.callbackID = callbackID
        self.dom = dom
        self.event = event
        self.seconds = seconds
        self.micros = micros
        self.details = details
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        event = try reader.readString(limit: 4194304)
        seconds = try reader.readInt64()
        micros = try reader.readUInt32()
        details = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(event, limit: 4194304)
        writer.write(seconds)
        writer.write(micros)
        writer.write(details != nil)
        if let present = details { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_MONITOR_COMMAND_WITH_FILES`, procedure 7 of the qemu program.
public struct QEMUDomainMonitorCommandWithFilesArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cmd: String
    public var flags: UInt32

    public init(dom: DomainReference, cmd: String, flags: UInt32) {
        self.dom = dom
        self.cmd = cmd
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cmd = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(cmd, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MONITOR_COMMAND_WITH_FILES`, procedure 7 of the qemu program.
public struct QEMUDomainMonitorCommandWithFilesReply: XDRCodable, Hashable {
    public var result: String

    public init(result: String) {
        self.result = result
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        result = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(result, limit: 4194304)
    }
}

