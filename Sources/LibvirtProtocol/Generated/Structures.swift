// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Wire structure `remote_nonnull_domain`.
public struct DomainReference: XDRCodable, Hashable {
    public var name: String
    public var uuid: UUIDBytes
    public var id: Int32

    public init(name: String, uuid: UUIDBytes, id: Int32) {
        self.name = name
        self.uuid = uuid
        self.id = id
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        uuid = try UUIDBytes(from: &reader)
        id = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try uuid.encode(into: &writer)
        writer.write(id)
    }
}

/// Wire structure `remote_nonnull_network`.
public struct NetworkReference: XDRCodable, Hashable {
    public var name: String
    public var uuid: UUIDBytes

    public init(name: String, uuid: UUIDBytes) {
        self.name = name
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try uuid.encode(into: &writer)
    }
}

/// Wire structure `remote_nonnull_network_port`.
public struct NetworkPortReference: XDRCodable, Hashable {
    public var net: NetworkReference
    public var uuid: UUIDBytes

    public init(net: NetworkReference, uuid: UUIDBytes) {
        self.net = net
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        net = try NetworkReference(from: &reader)
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try net.encode(into: &writer)
        try uuid.encode(into: &writer)
    }
}

/// Wire structure `remote_nonnull_nwfilter`.
public struct NWFilterReference: XDRCodable, Hashable {
    public var name: String
    public var uuid: UUIDBytes

    public init(name: String, uuid: UUIDBytes) {
        self.name = name
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try uuid.encode(into: &writer)
    }
}

/// Wire structure `remote_nonnull_nwfilter_binding`.
public struct NWFilterBindingReference: XDRCodable, Hashable {
    public var portdev: String
    public var filtername: String

    public init(portdev: String, filtername: String) {
        self.portdev = portdev
        self.filtername = filtername
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        portdev = try reader.readString(limit: 4194304)
        filtername = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(portdev, limit: 4194304)
        try writer.writeString(filtername, limit: 4194304)
    }
}

/// Wire structure `remote_nonnull_interface`.
public struct InterfaceReference: XDRCodable, Hashable {
    public var name: String
    public var mac: String

    public init(name: String, mac: String) {
        self.name = name
        self.mac = mac
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        mac = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try writer.writeString(mac, limit: 4194304)
    }
}

/// Wire structure `remote_nonnull_storage_pool`.
public struct StoragePoolReference: XDRCodable, Hashable {
    public var name: String
    public var uuid: UUIDBytes

    public init(name: String, uuid: UUIDBytes) {
        self.name = name
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try uuid.encode(into: &writer)
    }
}

/// Wire structure `remote_nonnull_storage_vol`.
public struct StorageVolumeReference: XDRCodable, Hashable {
    public var pool: String
    public var name: String
    public var key: String

    public init(pool: String, name: String, key: String) {
        self.pool = pool
        self.name = name
        self.key = key
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try reader.readString(limit: 4194304)
        name = try reader.readString(limit: 4194304)
        key = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(pool, limit: 4194304)
        try writer.writeString(name, limit: 4194304)
        try writer.writeString(key, limit: 4194304)
    }
}

/// Wire structure `remote_nonnull_node_device`.
public struct NodeDeviceReference: XDRCodable, Hashable {
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

/// Wire structure `remote_nonnull_secret`.
public struct SecretReference: XDRCodable, Hashable {
    public var uuid: UUIDBytes
    public var usageType: Int32
    public var usageID: String

    public init(uuid: UUIDBytes, usageType: Int32, usageID: String) {
        self.uuid = uuid
        self.usageType = usageType
        self.usageID = usageID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uuid = try UUIDBytes(from: &reader)
        usageType = try reader.readInt32()
        usageID = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try uuid.encode(into: &writer)
        writer.write(usageType)
        try writer.writeString(usageID, limit: 4194304)
    }
}

/// Wire structure `remote_nonnull_domain_checkpoint`.
public struct CheckpointReference: XDRCodable, Hashable {
    public var name: String
    public var dom: DomainReference

    public init(name: String, dom: DomainReference) {
        self.name = name
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try dom.encode(into: &writer)
    }
}

/// Wire structure `remote_nonnull_domain_snapshot`.
public struct SnapshotReference: XDRCodable, Hashable {
    public var name: String
    public var dom: DomainReference

    public init(name: String, dom: DomainReference) {
        self.name = name
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        try dom.encode(into: &writer)
    }
}

/// Wire structure `remote_vcpu_info`.
public struct VcpuInfo: XDRCodable, Hashable {
    public var number: UInt32
    public var state: Int32
    public var cpuTime: UInt64
    public var cpu: Int32

    public init(number: UInt32, state: Int32, cpuTime: UInt64, cpu: Int32) {
        self.number = number
        self.state = state
        self.cpuTime = cpuTime
        self.cpu = cpu
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        number = try reader.readUInt32()
        state = try reader.readInt32()
        cpuTime = try reader.readUInt64()
        cpu = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(number)
        writer.write(state)
        writer.write(cpuTime)
        writer.write(cpu)
    }
}

/// Wire structure `remote_node_get_cpu_stats`.
public struct NodeGetCPUStats: XDRCodable, Hashable {
    public var field: String
    public var value: UInt64

    public init(field: String, value: UInt64) {
        self.field = field
        self.value = value
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        field = try reader.readString(limit: 4194304)
        value = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(field, limit: 4194304)
        writer.write(value)
    }
}

/// Wire structure `remote_node_get_memory_stats`.
public struct NodeGetMemoryStats: XDRCodable, Hashable {
    public var field: String
    public var value: UInt64

    public init(field: String, value: UInt64) {
        self.field = field
        self.value = value
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        field = try reader.readString(limit: 4194304)
        value = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(field, limit: 4194304)
        writer.write(value)
    }
}

/// Wire structure `remote_domain_disk_error`.
public struct DomainDiskError: XDRCodable, Hashable {
    public var disk: String
    public var error: Int32

    public init(disk: String, error: Int32) {
        self.disk = disk
        self.error = error
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        disk = try reader.readString(limit: 4194304)
        error = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(disk, limit: 4194304)
        writer.write(error)
    }
}

/// Wire structure `remote_domain_memory_stat`.
public struct DomainMemoryStat: XDRCodable, Hashable {
    public var tag: Int32
    public var val: UInt64

    public init(tag: Int32, val: UInt64) {
        self.tag = tag
        self.val = val
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        tag = try reader.readInt32()
        val = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(tag)
        writer.write(val)
    }
}

/// Wire structure `remote_domain_iothread_info`.
public struct DomainIOThreadInfo: XDRCodable, Hashable {
    public var iothreadId: UInt32
    public var cpumap: [UInt8]

    public init(iothreadId: UInt32, cpumap: [UInt8]) {
        self.iothreadId = iothreadId
        self.cpumap = cpumap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iothreadId = try reader.readUInt32()
        cpumap = try reader.readOpaque(limit: 2048)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(iothreadId)
        try writer.writeOpaque(cpumap, limit: 2048)
    }
}

/// Wire structure `remote_domain_event_graphics_address`.
public struct DomainEventGraphicsAddress: XDRCodable, Hashable {
    public var family: Int32
    public var node: String
    public var service: String

    public init(family: Int32, node: String, service: String) {
        self.family = family
        self.node = node
        self.service = service
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        family = try reader.readInt32()
        node = try reader.readString(limit: 4194304)
        service = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(family)
        try writer.writeString(node, limit: 4194304)
        try writer.writeString(service, limit: 4194304)
    }
}

/// Wire structure `remote_domain_event_graphics_identity`.
public struct DomainEventGraphicsIdentity: XDRCodable, Hashable {
    public var type: String
    public var name: String

    public init(type: String, name: String) {
        self.type = type
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readString(limit: 4194304)
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(type, limit: 4194304)
        try writer.writeString(name, limit: 4194304)
    }
}

/// Wire structure `remote_network_dhcp_lease`.
public struct NetworkDHCPLease: XDRCodable, Hashable {
    public var iface: String
    public var expirytime: Int64
    public var type: Int32
    public var mac: String?
    public var iaid: String?
    public var ipaddr: String
    public var prefix: UInt32
    public var hostname: String?
    public var clientid: String?

    public init(iface: String, expirytime: Int64, type: Int32, mac: String?, iaid: String?, ipaddr: String, prefix: UInt32, hostname: String?, clientid: String?) {
        self.iface = iface
        self.expirytime = expirytime
        self.type = type
        self.mac = mac
        self.iaid = iaid
        self.ipaddr = ipaddr
        self.prefix = prefix
        self.hostname = hostname
        self.clientid = clientid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try reader.readString(limit: 4194304)
        expirytime = try reader.readInt64()
        type = try reader.readInt32()
        mac = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        iaid = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        ipaddr = try reader.readString(limit: 4194304)
        prefix = try reader.readUInt32()
        hostname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        clientid = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(iface, limit: 4194304)
        writer.write(expirytime)
        writer.write(type)
        writer.write(mac != nil)
        if let present = mac { try writer.writeString(present, limit: 4194304) }
        writer.write(iaid != nil)
        if let present = iaid { try writer.writeString(present, limit: 4194304) }
        try writer.writeString(ipaddr, limit: 4194304)
        writer.write(prefix)
        writer.write(hostname != nil)
        if let present = hostname { try writer.writeString(present, limit: 4194304) }
        writer.write(clientid != nil)
        if let present = clientid { try writer.writeString(present, limit: 4194304) }
    }
}

/// Wire structure `remote_domain_stats_record`.
public struct DomainStatsRecord: XDRCodable, Hashable {
    public var dom: DomainReference
    public var params: [TypedParameter]

    public init(dom: DomainReference, params: [TypedParameter]) {
        self.dom = dom
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 262144, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 262144)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Wire structure `remote_domain_fsinfo`.
public struct DomainFSInfo: XDRCodable, Hashable {
    public var mountpoint: String
    public var name: String
    public var fstype: String
    public var devAliases: [String]

    public init(mountpoint: String, name: String, fstype: String, devAliases: [String]) {
        self.mountpoint = mountpoint
        self.name = name
        self.fstype = fstype
        self.devAliases = devAliases
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        mountpoint = try reader.readString(limit: 4194304)
        name = try reader.readString(limit: 4194304)
        fstype = try reader.readString(limit: 4194304)
        let devAliasesCount = try reader.readCount(limit: 256, minimumSize: 4)
        var devAliasesElements: [String] = []
        devAliasesElements.reserveCapacity(devAliasesCount)
        for _ in 0..<devAliasesCount { devAliasesElements.append(try reader.readString(limit: 4194304)) }
        devAliases = devAliasesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(mountpoint, limit: 4194304)
        try writer.writeString(name, limit: 4194304)
        try writer.writeString(fstype, limit: 4194304)
        try writer.writeCount(devAliases.count, limit: 256)
        for element in devAliases { try writer.writeString(element, limit: 4194304) }
    }
}

/// Wire structure `remote_domain_ip_addr`.
public struct DomainIpAddr: XDRCodable, Hashable {
    public var type: Int32
    public var addr: String
    public var prefix: UInt32

    public init(type: Int32, addr: String, prefix: UInt32) {
        self.type = type
        self.addr = addr
        self.prefix = prefix
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readInt32()
        addr = try reader.readString(limit: 4194304)
        prefix = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type)
        try writer.writeString(addr, limit: 4194304)
        writer.write(prefix)
    }
}

/// Wire structure `remote_domain_interface`.
public struct DomainInterface: XDRCodable, Hashable {
    public var name: String
    public var hwaddr: String?
    public var addrs: [DomainIpAddr]

    public init(name: String, hwaddr: String?, addrs: [DomainIpAddr]) {
        self.name = name
        self.hwaddr = hwaddr
        self.addrs = addrs
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        hwaddr = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        let addrsCount = try reader.readCount(limit: 2048, minimumSize: 12)
        var addrsElements: [DomainIpAddr] = []
        addrsElements.reserveCapacity(addrsCount)
        for _ in 0..<addrsCount { addrsElements.append(try DomainIpAddr(from: &reader)) }
        addrs = addrsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(hwaddr != nil)
        if let present = hwaddr { try writer.writeString(present, limit: 4194304) }
        try writer.writeCount(addrs.count, limit: 2048)
        for element in addrs { try element.encode(into: &writer) }
    }
}

/// Wire structure `remote_domain_event_lifecycle_msg`.
public struct DomainEventLifecycleMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var event: Int32
    public var detail: Int32

    public init(dom: DomainReference, event: Int32, detail: Int32) {
        self.dom = dom
        self.event = event
        self.detail = detail
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        event = try reader.readInt32()
        detail = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(event)
        writer.write(detail)
    }
}

/// Wire structure `remote_domain_get_security_label_ret`.
public struct DomainGetSecurityLabelReply: XDRCodable, Hashable {
    public var label: [UInt8]
    public var enforcing: Int32

    public init(label: [UInt8], enforcing: Int32) {
        self.label = label
        self.enforcing = enforcing
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        label = try reader.readCharacters(limit: 4097)
        enforcing = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCharacters(label, limit: 4097)
        writer.write(enforcing)
    }
}

/// Wire structure `remote_domain_event_reboot_msg`.
public struct DomainEventRebootMessage: XDRCodable, Hashable {
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

/// Wire structure `remote_domain_event_rtc_change_msg`.
public struct DomainEventRtcChangeMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var offset: Int64

    public init(dom: DomainReference, offset: Int64) {
        self.dom = dom
        self.offset = offset
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        offset = try reader.readInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(offset)
    }
}

/// Wire structure `remote_domain_event_watchdog_msg`.
public struct DomainEventWatchdogMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var action: Int32

    public init(dom: DomainReference, action: Int32) {
        self.dom = dom
        self.action = action
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        action = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(action)
    }
}

/// Wire structure `remote_domain_event_io_error_msg`.
public struct DomainEventIoErrorMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var srcPath: String
    public var devAlias: String
    public var action: Int32

    public init(dom: DomainReference, srcPath: String, devAlias: String, action: Int32) {
        self.dom = dom
        self.srcPath = srcPath
        self.devAlias = devAlias
        self.action = action
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        srcPath = try reader.readString(limit: 4194304)
        devAlias = try reader.readString(limit: 4194304)
        action = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(srcPath, limit: 4194304)
        try writer.writeString(devAlias, limit: 4194304)
        writer.write(action)
    }
}

/// Wire structure `remote_domain_event_graphics_msg`.
public struct DomainEventGraphicsMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var phase: Int32
    public var local: DomainEventGraphicsAddress
    public var remote: DomainEventGraphicsAddress
    public var authScheme: String
    public var subject: [DomainEventGraphicsIdentity]

    public init(dom: DomainReference, phase: Int32, local: DomainEventGraphicsAddress, remote: DomainEventGraphicsAddress, authScheme: String, subject: [DomainEventGraphicsIdentity]) {
        self.dom = dom
        self.phase = phase
        self.local = local
        self.remote = remote
        self.authScheme = authScheme
        self.subject = subject
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        phase = try reader.readInt32()
        local = try DomainEventGraphicsAddress(from: &reader)
        remote = try DomainEventGraphicsAddress(from: &reader)
        authScheme = try reader.readString(limit: 4194304)
        let subjectCount = try reader.readCount(limit: 20, minimumSize: 8)
        var subjectElements: [DomainEventGraphicsIdentity] = []
        subjectElements.reserveCapacity(subjectCount)
        for _ in 0..<subjectCount { subjectElements.append(try DomainEventGraphicsIdentity(from: &reader)) }
        subject = subjectElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(phase)
        try local.encode(into: &writer)
        try remote.encode(into: &writer)
        try writer.writeString(authScheme, limit: 4194304)
        try writer.writeCount(subject.count, limit: 20)
        for element in subject { try element.encode(into: &writer) }
    }
}

/// Wire structure `remote_domain_event_io_error_reason_msg`.
public struct DomainEventIoErrorReasonMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var srcPath: String
    public var devAlias: String
    public var action: Int32
    public var reason: String

    public init(dom: DomainReference, srcPath: String, devAlias: String, action: Int32, reason: String) {
        self.dom = dom
        self.srcPath = srcPath
        self.devAlias = devAlias
        self.action = action
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        srcPath = try reader.readString(limit: 4194304)
        devAlias = try reader.readString(limit: 4194304)
        action = try reader.readInt32()
        reason = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(srcPath, limit: 4194304)
        try writer.writeString(devAlias, limit: 4194304)
        writer.write(action)
        try writer.writeString(reason, limit: 4194304)
    }
}

/// Wire structure `remote_domain_event_control_error_msg`.
public struct DomainEventControlErrorMessage: XDRCodable, Hashable {
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

/// Wire structure `remote_domain_event_block_job_msg`.
public struct DomainEventBlockJobMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var type: Int32
    public var status: Int32

    public init(dom: DomainReference, path: String, type: Int32, status: Int32) {
        self.dom = dom
        self.path = path
        self.type = type
        self.status = status
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        type = try reader.readInt32()
        status = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(type)
        writer.write(status)
    }
}

/// Wire structure `remote_domain_event_disk_change_msg`.
public struct DomainEventDiskChangeMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var oldSrcPath: String?
    public var newSrcPath: String?
    public var devAlias: String
    public var reason: Int32

    public init(dom: DomainReference, oldSrcPath: String?, newSrcPath: String?, devAlias: String, reason: Int32) {
        self.dom = dom
        self.oldSrcPath = oldSrcPath
        self.newSrcPath = newSrcPath
        self.devAlias = devAlias
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        oldSrcPath = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        newSrcPath = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        devAlias = try reader.readString(limit: 4194304)
        reason = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(oldSrcPath != nil)
        if let present = oldSrcPath { try writer.writeString(present, limit: 4194304) }
        writer.write(newSrcPath != nil)
        if let present = newSrcPath { try writer.writeString(present, limit: 4194304) }
        try writer.writeString(devAlias, limit: 4194304)
        writer.write(reason)
    }
}

/// Wire structure `remote_domain_event_tray_change_msg`.
public struct DomainEventTrayChangeMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var devAlias: String
    public var reason: Int32

    public init(dom: DomainReference, devAlias: String, reason: Int32) {
        self.dom = dom
        self.devAlias = devAlias
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        devAlias = try reader.readString(limit: 4194304)
        reason = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(devAlias, limit: 4194304)
        writer.write(reason)
    }
}

/// Wire structure `remote_domain_event_pmwakeup_msg`.
public struct DomainEventPmwakeupMessage: XDRCodable, Hashable {
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

/// Wire structure `remote_domain_event_pmsuspend_msg`.
public struct DomainEventPmsuspendMessage: XDRCodable, Hashable {
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

/// Wire structure `remote_domain_event_balloon_change_msg`.
public struct DomainEventBalloonChangeMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var actual: UInt64

    public init(dom: DomainReference, actual: UInt64) {
        self.dom = dom
        self.actual = actual
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        actual = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(actual)
    }
}

/// Wire structure `remote_domain_event_pmsuspend_disk_msg`.
public struct DomainEventPmsuspendDiskMessage: XDRCodable, Hashable {
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

/// Wire structure `remote_domain_event_device_removed_msg`.
public struct DomainEventDeviceRemovedMessage: XDRCodable, Hashable {
    public var dom: DomainReference
    public var devAlias: String

    public init(dom: DomainReference, devAlias: String) {
        self.dom = dom
        self.devAlias = devAlias
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        devAlias = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(devAlias, limit: 4194304)
    }
}

/// Wire structure `admin_nonnull_server`.
public struct AdminServerReference: XDRCodable, Hashable {
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

/// Wire structure `admin_nonnull_client`.
public struct AdminClientReference: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var id: UInt64
    public var timestamp: Int64
    public var transport: UInt32

    public init(srv: AdminServerReference, id: UInt64, timestamp: Int64, transport: UInt32) {
        self.srv = srv
        self.id = id
        self.timestamp = timestamp
        self.transport = transport
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        id = try reader.readUInt64()
        timestamp = try reader.readInt64()
        transport = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(id)
        writer.write(timestamp)
        writer.write(transport)
    }
}

/// Wire structure `virNetMessageError`.
public struct MessageError: XDRCodable, Hashable {
    public var code: Int32
    public var domain: Int32
    public var message: String?
    public var level: Int32
    public var dom: DomainReference?
    public var str1: String?
    public var str2: String?
    public var str3: String?
    public var int1: Int32
    public var int2: Int32
    public var net: NetworkReference?

    public init(code: Int32, domain: Int32, message: String?, level: Int32, dom: DomainReference?, str1: String?, str2: String?, str3: String?, int1: Int32, int2: Int32, net: NetworkReference?) {
        self.code = code
        self.domain = domain
        self.message = message
        self.level = level
        self.dom = dom
        self.str1 = str1
        self.str2 = str2
        self.str3 = str3
        self.int1 = int1
        self.int2 = int2
        self.net = net
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        code = try reader.readInt32()
        domain = try reader.readInt32()
        message = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        level = try reader.readInt32()
        dom = try reader.readBool() ? DomainReference(from: &reader) : nil
        str1 = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        str2 = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        str3 = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        int1 = try reader.readInt32()
        int2 = try reader.readInt32()
        net = try reader.readBool() ? NetworkReference(from: &reader) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(code)
        writer.write(domain)
        writer.write(message != nil)
        if let present = message { try writer.writeString(present, limit: 4194304) }
        writer.write(level)
        writer.write(dom != nil)
        if let present = dom { try present.encode(into: &writer) }
        writer.write(str1 != nil)
        if let present = str1 { try writer.writeString(present, limit: 4194304) }
        writer.write(str2 != nil)
        if let present = str2 { try writer.writeString(present, limit: 4194304) }
        writer.write(str3 != nil)
        if let present = str3 { try writer.writeString(present, limit: 4194304) }
        writer.write(int1)
        writer.write(int2)
        writer.write(net != nil)
        if let present = net { try present.encode(into: &writer) }
    }
}

/// Wire structure `virNetStreamHole`.
public struct StreamHole: XDRCodable, Hashable {
    public var length: Int64
    public var flags: UInt32

    public init(length: Int64, flags: UInt32) {
        self.length = length
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        length = try reader.readInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(length)
        writer.write(flags)
    }
}

