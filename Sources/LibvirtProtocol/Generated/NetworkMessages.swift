// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `CONNECT_LIST_DEFINED_NETWORKS`, procedure 36 of the remote program.
public struct ConnectListDefinedNetworksArguments: XDRCodable, Hashable {
    public var maxnames: Int32

    public init(maxnames: Int32) {
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxnames)
    }
}

/// Reply of `CONNECT_LIST_DEFINED_NETWORKS`, procedure 36 of the remote program.
public struct ConnectListDefinedNetworksReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 16384)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `CONNECT_LIST_NETWORKS`, procedure 38 of the remote program.
public struct ConnectListNetworksArguments: XDRCodable, Hashable {
    public var maxnames: Int32

    public init(maxnames: Int32) {
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxnames)
    }
}

/// Reply of `CONNECT_LIST_NETWORKS`, procedure 38 of the remote program.
public struct ConnectListNetworksReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 16384)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `NETWORK_CREATE`, procedure 39 of the remote program.
public struct NetworkCreateArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_CREATE_XML`, procedure 40 of the remote program.
public struct NetworkCreateXMLArguments: XDRCodable, Hashable {
    public var xml: String

    public init(xml: String) {
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Reply of `NETWORK_CREATE_XML`, procedure 40 of the remote program.
public struct NetworkCreateXMLReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_DEFINE_XML`, procedure 41 of the remote program.
public struct NetworkDefineXMLArguments: XDRCodable, Hashable {
    public var xml: String

    public init(xml: String) {
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Reply of `NETWORK_DEFINE_XML`, procedure 41 of the remote program.
public struct NetworkDefineXMLReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_DESTROY`, procedure 42 of the remote program.
public struct NetworkDestroyArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_GET_XML_DESC`, procedure 43 of the remote program.
public struct NetworkGetXMLDescArguments: XDRCodable, Hashable {
    public var net: NetworkReference
    public var flags: UInt32

    public init(net: NetworkReference, flags: UInt32) {
        self.net = net
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_GET_XML_DESC`, procedure 43 of the remote program.
public struct NetworkGetXMLDescReply: XDRCodable, Hashable {
    public var xml: String

    public init(xml: String) {
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `NETWORK_GET_AUTOSTART`, procedure 44 of the remote program.
public struct NetworkGetAutostartArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Reply of `NETWORK_GET_AUTOSTART`, procedure 44 of the remote program.
public struct NetworkGetAutostartReply: XDRCodable, Hashable {
    public var autostart: Int32

    public init(autostart: Int32) {
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(autostart)
    }
}

/// Arguments of `NETWORK_GET_BRIDGE_NAME`, procedure 45 of the remote program.
public struct NetworkGetBridgeNameArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Reply of `NETWORK_GET_BRIDGE_NAME`, procedure 45 of the remote program.
public struct NetworkGetBridgeNameReply: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Arguments of `NETWORK_LOOKUP_BY_NAME`, procedure 46 of the remote program.
public struct NetworkLookupByNameArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NETWORK_LOOKUP_BY_NAME`, procedure 46 of the remote program.
public struct NetworkLookupByNameReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_LOOKUP_BY_UUID`, procedure 47 of the remote program.
public struct NetworkLookupByUUIDArguments: XDRCodable, Hashable {
    public var uuid: UUIDBytes

    public init(uuid: UUIDBytes) {
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try uuid.encode(into: &writer)
    }
}

/// Reply of `NETWORK_LOOKUP_BY_UUID`, procedure 47 of the remote program.
public struct NetworkLookupByUUIDReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_SET_AUTOSTART`, procedure 48 of the remote program.
public struct NetworkSetAutostartArguments: XDRCodable, Hashable {
    public var net: NetworkReference
    public var autostart: Int32

    public init(net: NetworkReference, autostart: Int32) {
        self.net = net
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
        writer.write(autostart)
    }
}

/// Arguments of `NETWORK_UNDEFINE`, procedure 49 of the remote program.
public struct NetworkUndefineArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Reply of `CONNECT_NUM_OF_DEFINED_NETWORKS`, procedure 50 of the remote program.
public struct ConnectNumOfDefinedNetworksReply: XDRCodable, Hashable {
    public var num: Int32

    public init(num: Int32) {
        self.num = num
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        num = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(num)
    }
}

/// Reply of `CONNECT_NUM_OF_NETWORKS`, procedure 52 of the remote program.
public struct ConnectNumOfNetworksReply: XDRCodable, Hashable {
    public var num: Int32

    public init(num: Int32) {
        self.num = num
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        num = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(num)
    }
}

/// Arguments of `NETWORK_IS_ACTIVE`, procedure 152 of the remote program.
public struct NetworkIsActiveArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Reply of `NETWORK_IS_ACTIVE`, procedure 152 of the remote program.
public struct NetworkIsActiveReply: XDRCodable, Hashable {
    public var active: Int32

    public init(active: Int32) {
        self.active = active
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        active = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(active)
    }
}

/// Arguments of `NETWORK_IS_PERSISTENT`, procedure 153 of the remote program.
public struct NetworkIsPersistentArguments: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Reply of `NETWORK_IS_PERSISTENT`, procedure 153 of the remote program.
public struct NetworkIsPersistentReply: XDRCodable, Hashable {
    public var persistent: Int32

    public init(persistent: Int32) {
        self.persistent = persistent
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        persistent = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(persistent)
    }
}

/// Arguments of `CONNECT_LIST_ALL_NETWORKS`, procedure 283 of the remote program.
public struct ConnectListAllNetworksArguments: XDRCodable, Hashable {
    public var needResults: Int32
    public var flags: UInt32

    public init(needResults: Int32, flags: UInt32) {
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_LIST_ALL_NETWORKS`, procedure 283 of the remote program.
public struct ConnectListAllNetworksReply: XDRCodable, Hashable {
    public var nets: [NetworkReference]
    public var ret: UInt32

    public init(nets: [NetworkReference], ret: UInt32) {
        self.nets = nets
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let netsCount = try reader.readCount(limit: 16384, minimumSize: 20)
        var netsElements: [NetworkReference] = []
        netsElements.reserveCapacity(netsCount)
        for _ in 0..<netsCount { netsElements.append(try NetworkReference(from: &reader)) }
        nets = netsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(nets.count, limit: 16384)
        for element in nets { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NETWORK_UPDATE`, procedure 291 of the remote program.
public struct NetworkUpdateArguments: XDRCodable, Hashable {
    public var net: NetworkReference
    public var command: UInt32
    public var section: UInt32
    public var parentIndex: Int32
    public var xml: String
    public var flags: UInt32

    public init(net: NetworkReference, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) {
        self.net = net
        self.command = command
        self.section = section
        self.parentIndex = parentIndex
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
        command = try reader.readUInt32()
        section = try reader.readUInt32()
        parentIndex = try reader.readInt32()
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
        writer.write(command)
        writer.write(section)
        writer.write(parentIndex)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Message of `NETWORK_EVENT_LIFECYCLE`, procedure 315 of the remote program.
public struct NetworkEventLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var net: NetworkReference
    public var event: Int32
    public var detail: Int32

    public init(callbackID: Int32, net: NetworkReference, event: Int32, detail: Int32) {
        self.callbackID = callbackID
        self.net = net
        self.event = event
        self.detail = detail
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        net = try NetworkReference(from: &reader)
        event = try reader.readInt32()
        detail = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try net.encode(into: &writer)
        writer.write(event)
        writer.write(detail)
    }
}

/// Arguments of `NETWORK_GET_DHCP_LEASES`, procedure 341 of the remote program.
public struct NetworkGetDHCPLeasesArguments: XDRCodable, Hashable {
    public var net: NetworkReference
    public var mac: String?
    public var needResults: Int32
    public var flags: UInt32

    public init(net: NetworkReference, mac: String?, needResults: Int32, flags: UInt32) {
        self.net = net
        self.mac = mac
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
        mac = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
        writer.write(mac != nil)
        if let present = mac { try writer.writeString(present, limit: 4194304) }
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_GET_DHCP_LEASES`, procedure 341 of the remote program.
public struct NetworkGetDHCPLeasesReply: XDRCodable, Hashable {
    public var leases: [NetworkDHCPLease]
    public var ret: UInt32

    public init(leases: [NetworkDHCPLease], ret: UInt32) {
        self.leases = leases
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let leasesCount = try reader.readCount(limit: 65536, minimumSize: 40)
        var leasesElements: [NetworkDHCPLease] = []
        leasesElements.reserveCapacity(leasesCount)
        for _ in 0..<leasesCount { leasesElements.append(try NetworkDHCPLease(from: &reader)) }
        leases = leasesElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(leases.count, limit: 65536)
        for element in leases { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NETWORK_LIST_ALL_PORTS`, procedure 404 of the remote program.
public struct NetworkListAllPortsArguments: XDRCodable, Hashable {
    public var network: NetworkReference
    public var needResults: Int32
    public var flags: UInt32

    public init(network: NetworkReference, needResults: Int32, flags: UInt32) {
        self.network = network
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        network = try NetworkReference(from: &reader)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try network.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_LIST_ALL_PORTS`, procedure 404 of the remote program.
public struct NetworkListAllPortsReply: XDRCodable, Hashable {
    public var ports: [NetworkPortReference]
    public var ret: UInt32

    public init(ports: [NetworkPortReference], ret: UInt32) {
        self.ports = ports
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let portsCount = try reader.readCount(limit: 16384, minimumSize: 36)
        var portsElements: [NetworkPortReference] = []
        portsElements.reserveCapacity(portsCount)
        for _ in 0..<portsCount { portsElements.append(try NetworkPortReference(from: &reader)) }
        ports = portsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(ports.count, limit: 16384)
        for element in ports { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NETWORK_PORT_LOOKUP_BY_UUID`, procedure 405 of the remote program.
public struct NetworkPortLookupByUUIDArguments: XDRCodable, Hashable {
    public var network: NetworkReference
    public var uuid: UUIDBytes

    public init(network: NetworkReference, uuid: UUIDBytes) {
        self.network = network
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        network = try NetworkReference(from: &reader)
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try network.encode(into: &writer)
        try uuid.encode(into: &writer)
    }
}

/// Reply of `NETWORK_PORT_LOOKUP_BY_UUID`, procedure 405 of the remote program.
public struct NetworkPortLookupByUUIDReply: XDRCodable, Hashable {
    public var port: NetworkPortReference

    public init(port: NetworkPortReference) {
        self.port = port
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_PORT_CREATE_XML`, procedure 406 of the remote program.
public struct NetworkPortCreateXMLArguments: XDRCodable, Hashable {
    public var network: NetworkReference
    public var xml: String
    public var flags: UInt32

    public init(network: NetworkReference, xml: String, flags: UInt32) {
        self.network = network
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        network = try NetworkReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try network.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_PORT_CREATE_XML`, procedure 406 of the remote program.
public struct NetworkPortCreateXMLReply: XDRCodable, Hashable {
    public var port: NetworkPortReference

    public init(port: NetworkPortReference) {
        self.port = port
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_PORT_GET_PARAMETERS`, procedure 407 of the remote program.
public struct NetworkPortGetParametersArguments: XDRCodable, Hashable {
    public var port: NetworkPortReference
    public var nparams: Int32
    public var flags: UInt32

    public init(port: NetworkPortReference, nparams: Int32, flags: UInt32) {
        self.port = port
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_PORT_GET_PARAMETERS`, procedure 407 of the remote program.
public struct NetworkPortGetParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `NETWORK_PORT_SET_PARAMETERS`, procedure 408 of the remote program.
public struct NetworkPortSetParametersArguments: XDRCodable, Hashable {
    public var port: NetworkPortReference
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(port: NetworkPortReference, params: [TypedParameter], flags: UInt32) {
        self.port = port
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `NETWORK_PORT_GET_XML_DESC`, procedure 409 of the remote program.
public struct NetworkPortGetXMLDescArguments: XDRCodable, Hashable {
    public var port: NetworkPortReference
    public var flags: UInt32

    public init(port: NetworkPortReference, flags: UInt32) {
        self.port = port
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_PORT_GET_XML_DESC`, procedure 409 of the remote program.
public struct NetworkPortGetXMLDescReply: XDRCodable, Hashable {
    public var xml: String

    public init(xml: String) {
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `NETWORK_PORT_DELETE`, procedure 410 of the remote program.
public struct NetworkPortDeleteArguments: XDRCodable, Hashable {
    public var port: NetworkPortReference
    public var flags: UInt32

    public init(port: NetworkPortReference, flags: UInt32) {
        self.port = port
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        port = try NetworkPortReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try port.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `NETWORK_DEFINE_XML_FLAGS`, procedure 432 of the remote program.
public struct NetworkDefineXMLFlagsArguments: XDRCodable, Hashable {
    public var xml: String
    public var flags: UInt32

    public init(xml: String, flags: UInt32) {
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_DEFINE_XML_FLAGS`, procedure 432 of the remote program.
public struct NetworkDefineXMLFlagsReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

/// Arguments of `NETWORK_CREATE_XML_FLAGS`, procedure 437 of the remote program.
public struct NetworkCreateXMLFlagsArguments: XDRCodable, Hashable {
    public var xml: String
    public var flags: UInt32

    public init(xml: String, flags: UInt32) {
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NETWORK_CREATE_XML_FLAGS`, procedure 437 of the remote program.
public struct NetworkCreateXMLFlagsReply: XDRCodable, Hashable {
    public var net: NetworkReference

    public init(net: NetworkReference) {
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
    }
}

