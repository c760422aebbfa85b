internal import VirtError
internal import XMLTree

extension NetworkInterface: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try mapType(x)
        if type == .hostdev {
            if x.isWriting && managed == nil { managed = false }
            try x.yesNo("managed", &managed)
        }
        try x.yesNo("trustGuestRxFilters", &trustGuestRxFilters)
        try mapMAC(x)
        try source.map(x, type, actual: actualType)
        try x.element("vlan", &vlan)
        try x.element("virtualport", &virtualPort)
        try x.refuse(
            if: virtualPort != nil && ![.network, .bridge, .direct, .hostdev].contains(type),
            .unsupported("<virtualport> element unsupported for <interface type='\(type.rawValue)'>"))
        try x.element("bandwidth", &bandwidth)
        try x.group("port") { () throws(VirtError) in try x.yesNo("isolated", &self.portIsolated) }
        try x.elements("ip", &guestAddresses)
        try x.elements("route", &guestRoutes)
        try x.elements("portForward", &portForwards)
        try x.group("script") { () throws(VirtError) in try x.attribute("path", &self.script) }
        try x.group("downscript") { () throws(VirtError) in try x.attribute("path", &self.downScript) }
        try x.group("backenddomain") { () throws(VirtError) in try x.attribute("name", &self.backendDomain) }
        try mapTarget(x)
        try x.group("guest") { () throws(VirtError) in
            try x.attribute("dev", &self.guestDevice)
            if x.isReading || !x.isInactive { try x.attribute("actual", &self.guestActualDevice) }
        }
        try x.group("model") { () throws(VirtError) in try x.attribute("type", &self.model) }
        let odd = model?.utf8.contains { !Self.allowedInModel($0) } ?? false
        try x.refuse(if: odd, VirtError(.invalidArg, "Model name contains invalid characters", domain: .domain))
        if type != .hostdev { try x.element("driver", &driver) }
        try x.element("backend", &backend)
        try x.element("filterref", &filter)
        try x.group("tune", when: sendBuffer != nil) { () throws(VirtError) in
            try x.textElement("sndbuf", &self.sendBuffer) { _ in .malformed("sndbuf must be a positive integer") }
        }
        try x.element("teaming", &teaming)
        try x.group("link") { () throws(VirtError) in
            try x.attribute("state", &self.linkState) { .unsupported("unknown interface link state '\($0)'") }
        }
        try x.group("mtu") { () throws(VirtError) in
            try x.attribute("size", &self.mtu) { _ in .malformed("malformed mtu size") }
        }
        try x.group("coalesce") { () throws(VirtError) in
            try x.group("rx") { () throws(VirtError) in
                try x.group("frames") { () throws(VirtError) in try x.attribute("max", &self.coalesceRxFramesMax) }
            }
        }
        try info.map(x, [.boot, .rom])
    }

    /// While it runs, an interface of a network is shown as what the network is made of.
    private mutating func mapType(_ x: XMLMapper) throws(VirtError) {
        if x.isWriting, !x.isInactive, let actual = actualType, actual != type {
            x.literal("type", actual.rawValue)
            return
        }
        try x.attribute("type", &type)
        guard x.isReading, !x.isInactive, [.bridge, .direct, .network].contains(type),
            let source = x.element.element("source"), source[attribute: "network"] != nil
        else { return }
        if type != .network || source[attribute: "bridge"] != nil { actualType = type }
        type = .network
    }

    private static func allowedInModel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private mutating func mapMAC(_ x: XMLMapper) throws(VirtError) {
        try x.group("mac", when: mac != nil) { () throws(VirtError) in
            try x.attribute("address", &self.mac) { .malformed("unable to parse mac address '\($0)'") }
            try x.attribute("type", &self.macType)
            try x.yesNo("check", &self.macCheck)
        }
        if let mac, mac.bytes.first.map({ $0 & 1 }) == 1 {
            try x.refuse(if: true, .malformed("expected unicast mac address, found multicast '\(mac)'"))
        }
    }

    /// Names that were generated for a run are no part of the definition.
    private mutating func mapTarget(_ x: XMLMapper) throws(VirtError) {
        let generated = ["vnet", "macvtap", "macvlan"].contains { targetDevice?.hasPrefix($0) == true }
        try x.group("target") { () throws(VirtError) in
            if x.isReading || !(x.isInactive && generated) { try x.attribute("dev", &self.targetDevice) }
            try x.yesNo("managed", &self.targetManaged)
        }
        if x.isReading && x.isInactive,
            ["vnet", "macvtap", "macvlan"].contains(where: { targetDevice?.hasPrefix($0) == true })
        {
            targetDevice = nil
        }
    }
}

extension MACAddress: XMLScalar {
    public init?(xmlText: String) { self.init(xmlText) }
    public var xmlText: String { description }
}

extension InterfaceSource {
    /// Maps `<source>` and what belongs to it for an interface of that type.
    mutating func map(_ x: XMLMapper, _ type: InterfaceType, actual: InterfaceType?) throws(VirtError) {
        switch type {
        case .vhostUser: try mapVhostUser(x)
        case .hostdev: try mapHostdev(x)
        case .server, .client, .mcast, .udp: try mapSocket(x, type)
        case .ethernet, .null, .vds: try x.group("source") { () throws(VirtError) in try self.mapAddresses(x) }
        case .network, .bridge, .direct, .internal, .user, .vdpa:
            let present = try x.group("source") { () throws(VirtError) in
                try self.mapNamed(x, type, actual)
                try self.mapAddresses(x)
            }
            let needed = type != .user
            try x.refuse(
                if: needed && !present, .malformed("interface type='\(type.rawValue)' requires a 'source' element"))
        }
    }

    private mutating func mapNamed(
        _ x: XMLMapper, _ type: InterfaceType, _ actual: InterfaceType?
    ) throws(VirtError) {
        switch type {
        case .network:
            try x.attribute("network", &network)
            try x.refuse(if: network == nil, .missingAttribute("network", in: "source"))
            try x.attribute("portgroup", &portGroup)
            if !x.isInactive {
                try x.attribute("portid", &portID)
                try x.attribute("bridge", &bridge)
                if actual == .direct {
                    try x.attribute("dev", &device)
                    try x.attribute("mode", &directMode)
                }
            }
        case .bridge:
            try x.attribute("bridge", &bridge)
            try x.refuse(if: bridge == nil, .missingAttribute("bridge", in: "source"))
        case .direct:
            try x.attribute("dev", &device)
            try x.refuse(if: device == nil, .missingAttribute("dev", in: "source"))
            if x.isWriting && directMode == nil { directMode = .vepa }
            try x.attribute("mode", &directMode)
        case .internal: try x.attribute("name", &name)
        default: try x.attribute("dev", &device)
        }
    }

    private mutating func mapAddresses(_ x: XMLMapper) throws(VirtError) {
        try x.elements("ip", &hostAddresses)
        try x.elements("route", &hostRoutes)
    }

    private mutating func mapSocket(_ x: XMLMapper, _ type: InterfaceType) throws(VirtError) {
        try x.group("source") { () throws(VirtError) in
            try x.attribute("address", &self.address)
            try x.attribute("port", &self.port)
            if type == .udp {
                try x.group("local") { () throws(VirtError) in
                    try x.attribute("address", &self.localAddress)
                    try x.attribute("port", &self.localPort)
                }
            }
        }
    }

    /// vhost-user speaks of server and client where sockets elsewhere bind and connect.
    private enum VhostSide: String, XMLToken {
        case server, client
    }

    private mutating func mapVhostUser(_ x: XMLMapper) throws(VirtError) {
        var socket = vhostUser ?? CharacterSource(.unix)
        try x.group("source") { () throws(VirtError) in
            x.literal("type", "unix")
            try x.attribute("path", &socket.path)
            var side = socket.mode.map { $0 == .bind ? VhostSide.server : .client }
            try x.attribute("mode", &side)
            socket.mode = side.map { $0 == .server ? .bind : .connect }
            try x.element("reconnect", &socket.reconnect)
        }
        vhostUser = socket
    }

    private mutating func mapHostdev(_ x: XMLMapper) throws(VirtError) {
        try x.group("driver", when: hostDriver != nil) { () throws(VirtError) in
            try x.attribute("name", &self.hostDriver)
        }
        try x.group("source") { () throws(VirtError) in
            try x.group("address") { () throws(VirtError) in
                x.literal("type", "pci")
                var value = self.hostAddress ?? PCIAddress()
                try value.map(x)
                self.hostAddress = value
            }
        }
    }
}

extension InterfaceBackend: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try x.attribute("tap", &tap)
        try x.attribute("vhost", &vhost)
        try x.attribute("logFile", &logFile)
    }
}

extension InterfaceIP: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("address", &address, required: true)
        try x.attribute("family", &family)
        try x.attribute("prefix", &prefix)
        try x.attribute("peer", &peer)
    }
}

extension InterfaceRoute: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("family", &family)
        try x.attribute("address", &address)
        try x.attribute("netmask", &netmask)
        try x.attribute("prefix", &prefix)
        try x.attribute("gateway", &gateway)
        try x.attribute("metric", &metric)
    }
}

extension PortForward: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("proto", &proto, required: true)
        try x.attribute("address", &address)
        try x.attribute("dev", &device)
        try x.elements("range", &ranges)
    }
}

extension PortForward.Range: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("start", &start, required: true)
        try x.attribute("end", &end)
        try x.attribute("to", &to)
        try x.yesNo("exclude", &exclude)
    }
}

extension VirtualPort: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try x.group("parameters") { () throws(VirtError) in
            try x.attribute("managerid", &self.managerID)
            try x.attribute("typeid", &self.typeID)
            try x.attribute("typeidversion", &self.typeIDVersion)
            try x.attribute("instanceid", &self.instanceID)
            try x.attribute("interfaceid", &self.interfaceID)
            try x.attribute("profileid", &self.profileID)
        }
    }
}

extension VLAN: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yes("trunk", &trunk)
        try x.elements("tag", &tags)
    }
}

extension VLAN.Tag: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("id", &id, required: true)
        try x.attribute("nativeMode", &nativeMode)
    }
}

extension InterfaceDriver: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name)
        try x.attribute("txmode", &txMode)
        try x.onOff("ioeventfd", &ioEventFD)
        try x.onOff("event_idx", &eventIndex)
        try x.attribute("queues", &queues)
        try x.attribute("rx_queue_size", &rxQueueSize)
        try x.attribute("tx_queue_size", &txQueueSize)
        try x.onOff("rss", &rss)
        try x.onOff("rss_hash_report", &rssHashReport)
        try virtio.map(x)
        try x.element("host", &host)
        try x.element("guest", &guest)
    }
}

extension InterfaceOffloads: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.onOff("csum", &csum)
        try x.onOff("gso", &gso)
        try x.onOff("tso4", &tso4)
        try x.onOff("tso6", &tso6)
        try x.onOff("ecn", &ecn)
        try x.onOff("ufo", &ufo)
        try x.onOff("mrg_rxbuf", &mrgRxBuf)
    }
}

extension FilterReference: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("filter", &filter)
        try x.elements("parameter", &parameters)
        if x.isReading { parameters.sort { $0.name < $1.name } }
    }
}

extension FilterReference.Parameter: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name)
        try x.attribute("value", &value)
    }
}

extension InterfaceTeaming: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, required: true) { .unsupported("unknown teaming type '\($0)'") }
        try x.attribute("persistent", &persistent)
        try x.refuse(
            if: type == .transient && persistent == nil,
            .unsupported("teaming persistent attribute must be set if teaming type is 'transient'"))
        try x.refuse(
            if: type == .persistent && persistent != nil,
            .unsupported("teaming persistent attribute not allowed if teaming type is 'persistent'"))
    }
}

extension Bandwidth: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.element("inbound", &inbound)
        try x.element("outbound", &outbound)
    }
}

extension Bandwidth.Rate: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("average", &average, when: average != 0)
        try x.attribute("peak", &peak, when: peak != 0)
        try x.attribute("floor", &floor, when: floor != 0)
        try x.attribute("burst", &burst, when: burst != 0)
    }
}
