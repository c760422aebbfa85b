import HostSystem
import LibvirtProtocol
import VirtError
import VirtModel

/// Decides how the interfaces of a domain that is about to start are connected to the host.
struct InterfacePlanner: Sendable {
    var networks: NetworkCatalogue
    var names: InterfaceNames
    /// Keep the names that were given out; false for a plan that is only explained.
    var reserves: Bool
    /// Directory of the run state, for notes on devices that are passed through.
    var state: String
    /// Devices that other guests have for themselves.
    var exclusive: Set<String> = []
    var hasVhostNet: Bool

    /// Fills in what this run decides (names, bridges, what a network stands for) and says what has to be made.
    func plan(_ definition: inout DomainDefinition) throws(VirtError) -> [InterfaceRequest] {
        var requests: [InterfaceRequest] = []
        for index in definition.devices.interfaces.indices {
            let request = try plan(&definition.devices.interfaces[index], isKVM: definition.virtType == .kvm)
            if let request { requests.append(request) }
        }
        return requests
    }

    /// One interface, also one that is plugged into a running guest. nil for those that need nothing of the host.
    func plan(_ interface: inout NetworkInterface, isKVM: Bool) throws(VirtError) -> InterfaceRequest? {
        try resolve(&interface)
        try checkConnection(of: interface)
        let type = interface.effectiveType
        guard [.bridge, .network, .direct, .ethernet].contains(type) else { return nil }
        try refuseUnknown(interface)
        let isManaged = interface.targetManaged != false
        if interface.targetDevice == nil || interface.targetDevice?.contains("%d") == true {
            let prefix =
                interface.targetDevice?.split(separator: "%").first.map(String.init)
                ?? (type == .direct ? "macvtap" : "vnet")
            interface.targetDevice = names.generate([prefix], reserve: reserves).first
        }
        guard let name = interface.targetDevice, NetworkLink.isName(name) else {
            throw VirtError(
                .invalidArg, "'\(interface.targetDevice ?? "")' cannot be the name of an interface", domain: .qemu)
        }
        let isVirtio = interface.model?.hasPrefix("virtio") == true
        let address = interface.mac?.bytes ?? []
        var request = InterfaceRequest(
            alias: interface.info.alias ?? name, name: name, kind: .tap(bridge: nil),
            address: Self.hostAddress(of: address), mtu: interface.mtu,
            queues: Int(max(1, min(256, interface.driver.queues ?? 1))), hasHeader: isVirtio,
            usesVhost: try usesVhost(interface, isKVM: isKVM))
        switch type {
        case .direct:
            guard let device = interface.source.device else {
                throw VirtError(.internalError, "interface '\(name)' names no device", domain: .qemu)
            }
            let mode = interface.source.directMode ?? .vepa
            request.kind = .macvtap(device: device, mode: Self.macvtapMode(mode).rawValue)
            request.address = address
            if mode == .passthrough { request.addressFile = "\(state)/\(device).address" }
        case .ethernet where !isManaged:
            request.kind = .existing
            request.address = nil
        case .ethernet: request.kind = .tap(bridge: nil)
        default: request.kind = .tap(bridge: interface.source.bridge)
        }
        if interface.portIsolated == true { request.isIsolated = true }
        request.shape = Self.shape(of: interface, name)
        return request
    }

    /// What was made for the interfaces of a running domain, so that it can be taken away.
    func requests(for live: DomainDefinition) -> [InterfaceRequest] {
        live.devices.interfaces.compactMap { interface in
            guard let name = interface.targetDevice else { return nil }
            var request = InterfaceRequest(
                alias: interface.info.alias ?? name, name: name, kind: .tap(bridge: nil),
                address: interface.mac?.bytes, queues: 1, hasHeader: false, usesVhost: false)
            switch interface.effectiveType {
            case .direct:
                guard let device = interface.source.device else { return nil }
                let mode = interface.source.directMode ?? .vepa
                request.kind = .macvtap(device: device, mode: Self.macvtapMode(mode).rawValue)
                if mode == .passthrough { request.addressFile = "\(state)/\(device).address" }
            case .ethernet where interface.targetManaged == false: request.kind = .existing
            case .bridge, .network, .ethernet: break
            default: return nil
            }
            request.shape = Self.shape(of: interface, name)
            return request
        }
    }

    /// What its bandwidth means for a card's end on the host.
    static func shape(of interface: NetworkInterface, _ device: String) -> TrafficShape {
        TrafficShape(device, interface.bandwidth, isSwapped: interface.effectiveType == .direct)
    }

    /// Looks up what the network of an interface is made of.
    func resolve(_ interface: inout NetworkInterface) throws(VirtError) {
        guard interface.type == .network, let network = interface.source.network else { return }
        interface.source.portID = interface.source.portID ?? .random()
        switch try networks.plug(for: network) {
        case .network(let bridge):
            interface.actualType = .network
            interface.source.bridge = bridge
        case .bridge(let bridge):
            interface.actualType = .bridge
            interface.source.bridge = bridge
        case .direct(let devices, let mode):
            let free = devices.first { mode != .passthrough || !exclusive.contains($0) }
            guard let free else {
                throw VirtError(
                    .internalError,
                    "network '\(network)' requires exclusive access to interfaces, but none are available",
                    domain: .network)
            }
            interface.actualType = .direct
            interface.source.device = free
            interface.source.directMode = mode
        }
    }

    /// Refuses what the kind of connection cannot do; which kind that is, is known only when its network is.
    func checkConnection(of interface: NetworkInterface) throws(VirtError) {
        func refusal(_ text: String, _ cures: [String]) -> VirtError {
            VirtError(
                .configUnsupported, "interface \(interface.mac?.description ?? "") - \(text)", domain: .domain,
                cures: cures)
        }
        let type = interface.effectiveType
        let takesTags =
            switch type {
            case .hostdev, .vdpa: true
            case .direct: interface.source.directMode == .passthrough
            case .bridge: interface.virtualPort?.type == "openvswitch"
            default: false
            }
        if interface.vlan != nil, !takesTags {
            throw refusal(
                "vlan tag not supported for this connection type",
                ["leave out <vlan>", "connect the guest to a bridge that stands on the VLAN's own device"])
        }
        if interface.bandwidth != nil, type == .hostdev {
            throw refusal(
                "bandwidth settings are not supported for hostdev interfaces", ["leave out <bandwidth>"])
        }
    }

    /// What would be left out without a word is refused: filters and scripts are there for a reason.
    private func refuseUnknown(_ interface: NetworkInterface) throws(VirtError) {
        let missing: String? =
            if interface.filter != nil {
                "network filters"
            } else if interface.script != nil || interface.downScript != nil {
                "scripts of interfaces"
            } else if !interface.source.hostAddresses.isEmpty || !interface.source.hostRoutes.isEmpty {
                "addresses of an interface's end on the host"
            } else if interface.vlan != nil || interface.virtualPort?.type == "openvswitch" {
                "VLAN tags and virtual ports"
            } else {
                nil
            }
        guard let missing else { return }
        throw VirtError(
            .configUnsupported, "\(missing) are not supported by this driver", domain: .qemu,
            rule: "NET-UNSUPPORTED", cause: "starting the guest without them could expose or cut it off",
            cures: ["remove the element from the interface's definition"])
    }

    private func usesVhost(_ interface: NetworkInterface, isKVM: Bool) throws(VirtError) -> Bool {
        guard isKVM, interface.driver.name != .qemu else { return false }
        let isExplicit = interface.driver.name == .vhost
        guard interface.model?.hasPrefix("virtio") == true else {
            if isExplicit {
                throw VirtError(
                    .configUnsupported, "vhost-net is only supported for virtio network interfaces", domain: .qemu)
            }
            return false
        }
        if !hasVhostNet, isExplicit {
            throw VirtError(
                .configUnsupported, "vhost-net was requested for an interface, but is unavailable", domain: .qemu,
                cures: ["load the module: modprobe vhost_net", "leave out <driver name='vhost'/>"])
        }
        return hasVhostNet
    }

    /// The host's end has the card's address with a first byte that keeps bridges from taking it as their own.
    static func hostAddress(of address: [UInt8]) -> [UInt8]? {
        guard address.count == 6 else { return nil }
        return [address[0] == 0xfe ? 0xfa : 0xfe] + address[1...]
    }

    private static func macvtapMode(_ mode: InterfaceSource.DirectMode) -> NetworkLink.Mode {
        switch mode {
        case .vepa: .vepa
        case .private: .private
        case .bridge: .bridge
        case .passthrough: .passthrough
        }
    }
}
