import VirtError
import VirtModel

/// A USB controller's or hub's ports.
struct USBPorts {
    var taken: [Bool]
    var hubs: [Int: USBPorts] = [:]

    init(count: Int) { taken = [Bool](repeating: false, count: count) }

    /// Path of the first free port: own ports first, then those of the hubs below.
    func freePath(depth: Int = 1) -> [UInt32]? {
        if let index = taken.firstIndex(of: false) { return [UInt32(index + 1)] }
        guard depth < 4 else { return nil }
        for index in hubs.keys.sorted() {
            if let rest = hubs[index]?.freePath(depth: depth + 1) { return [UInt32(index + 1)] + rest }
        }
        return nil
    }
}

/// Gives USB devices their ports, and adds hubs when the controllers have too few.
struct USBAddressPlanner {
    private var definition: DomainDefinition
    private var buses: [UInt32: USBPorts] = [:]

    static func assign(to definition: inout DomainDefinition) throws(VirtError) {
        var planner = USBAddressPlanner(definition: definition)
        try planner.run()
        definition = planner.definition
    }

    private init(definition: DomainDefinition) { self.definition = definition }

    private mutating func run() throws(VirtError) {
        try addHubs()
        for controller in definition.devices.controllers where controller.type == .usb {
            let ports = controller.usbPortCount
            let index = controller.index ?? 0
            guard ports > 0 else { continue }
            guard buses[index] == nil else {
                throw VirtError(.xmlError, "Duplicate USB controllers with index \(index)", domain: .domain)
            }
            buses[index] = USBPorts(count: ports)
        }
        for hub in definition.devices.hubs {
            if let place = hub.info.usbAddress, !place.port.isEmpty { try plugHub(at: place) }
        }
        let devices = definition.usbDevicePositions
        for position in devices {
            if let place = definition.devices[position].usbAddress, !place.port.isEmpty { try reserve(place) }
        }
        for index in definition.devices.hubs.indices {
            if let place = definition.devices.hubs[index].info.usbAddress, !place.port.isEmpty { continue }
            let place = try assign(.hub(index))
            try plugHub(at: place)
        }
        for position in devices {
            switch definition.devices[position].address {
            case nil: _ = try assign(position)
            case .usb(let place) where place.port.isEmpty: _ = try assign(position)
            default: break
            }
        }
    }

    /// Each hub gives eight ports and takes one.
    private mutating func addHubs() throws(VirtError) {
        let available =
            definition.devices.controllers.filter { $0.type == .usb }.reduce(0) { $0 + $1.usbPortCount }
            + definition.devices.hubs.count * 8
        let wanted = definition.usbDevicePositions.count + definition.devices.hubs.count
        let hasUSB = definition.devices.controllers.contains { $0.type == .usb && $0.model != ControllerModel.none }
        if wanted > 0 && !hasUSB {
            throw VirtError(
                .configUnsupported,
                "USB is disabled for this domain, but USB devices are present in the domain XML", domain: .qemu)
        }
        guard wanted > available else { return }
        for _ in 0..<((wanted - available + 1 + 6) / 7) { definition.devices.hubs.append(HubDevice()) }
    }

    private mutating func assign(_ position: DevicePosition) throws(VirtError) -> USBAddress {
        let asked = definition.devices[position].usbAddress
        let candidates: [UInt32]
        if let asked {
            guard buses[asked.bus] != nil else {
                throw VirtError(
                    .xmlError, "USB bus \(asked.bus) requested but no controller with that index is present",
                    domain: .domain)
            }
            candidates = [asked.bus]
        } else {
            candidates = buses.keys.sorted()
        }
        for bus in candidates {
            guard let path = buses[bus]?.freePath() else { continue }
            let place = USBAddress(bus: bus, port: path)
            try reserve(place)
            definition.devices[position].address = .usb(place)
            return place
        }
        throw VirtError(.internalError, "No free USB ports", domain: .domain)
    }

    private mutating func reserve(_ place: USBAddress) throws(VirtError) {
        try withPort(place) { (ports, index) throws(VirtError) in
            guard !ports.taken[index] else {
                throw VirtError(
                    .xmlError, "Duplicate USB address bus \(place.bus) port \(place.portText)", domain: .domain)
            }
            ports.taken[index] = true
        }
    }

    private mutating func plugHub(at place: USBAddress) throws(VirtError) {
        try withPort(place) { (ports, index) throws(VirtError) in
            guard ports.hubs[index] == nil else {
                throw VirtError(
                    .xmlError, "Duplicate USB hub on bus \(place.bus) port \(place.portText)", domain: .domain)
            }
            ports.taken[index] = true
            ports.hubs[index] = USBPorts(count: 8)
        }
    }

    private mutating func withPort(
        _ place: USBAddress, _ body: (inout USBPorts, Int) throws(VirtError) -> Void
    ) throws(VirtError) {
        guard var root = buses[place.bus] else {
            throw VirtError(.xmlError, "Missing USB bus \(place.bus)", domain: .domain)
        }
        try Self.descend(&root, place, place.port[...], body)
        buses[place.bus] = root
    }

    private static func descend(
        _ ports: inout USBPorts, _ place: USBAddress, _ path: ArraySlice<UInt32>,
        _ body: (inout USBPorts, Int) throws(VirtError) -> Void
    ) throws(VirtError) {
        guard let port = path.first, port > 0 else { return }
        let index = Int(port) - 1
        guard path.count > 1 else {
            guard index < ports.taken.count else {
                throw VirtError(
                    .xmlError, "requested USB port \(place.portText) not present on USB bus \(place.bus)",
                    domain: .domain)
            }
            try body(&ports, index)
            return
        }
        guard index < ports.taken.count else {
            throw VirtError(
                .xmlError, "port \(port) out of range in USB address bus: \(place.bus) port: \(place.portText)",
                domain: .domain)
        }
        guard var hub = ports.hubs[index] else {
            throw VirtError(
                .xmlError, "there is no hub at port \(port) in USB address bus: \(place.bus) port: \(place.portText)",
                domain: .domain)
        }
        try descend(&hub, place, path.dropFirst(), body)
        ports.hubs[index] = hub
    }
}

extension USBAddress {
    var portText: String { port.map(String.init).joined(separator: ".") }
}

extension DeviceInfo {
    var usbAddress: USBAddress? {
        if case .usb(let place)? = address { return place }
        return nil
    }
}

extension Controller {
    /// Ports that devices can take. The companions of an EHCI controller share its ports and count none.
    var usbPortCount: Int {
        switch model {
        case nil, .piix3UHCI, .piix4UHCI, .vt82c686bUHCI: 2
        case .ehci, .ich9EHCI1: 6
        case .pciOHCI: 3
        case .necXHCI, .qemuXHCI: Int(ports ?? 4)
        case .qusb1, .qusb2: Int(ports ?? 8)
        default: 0
        }
    }
}

extension DomainDefinition {
    /// Every USB device but hubs, in the order in which libvirt gives them their ports.
    var usbDevicePositions: [DevicePosition] {
        var positions: [DevicePosition] = []
        for (index, device) in devices.hostDevices.enumerated() {
            if case .usb = device.source { positions.append(.hostDevice(index)) }
        }
        positions += devices.disks.indices.filter { devices.disks[$0].target.bus == .usb }.map(DevicePosition.disk)
        positions += devices.controllers.indices.filter { devices.controllers[$0].type == .ccid }
            .map(DevicePosition.controller)
        positions += devices.inputs.indices.filter { devices.inputs[$0].bus == .usb }.map(DevicePosition.input)
        positions += devices.serials.indices.filter { devices.serials[$0].targetType == .usb }
            .map(DevicePosition.serial)
        positions += devices.sounds.indices.filter { devices.sounds[$0].model == .usb }.map(DevicePosition.sound)
        positions += devices.redirectedDevices.indices.filter { devices.redirectedDevices[$0].bus == .usb }
            .map(DevicePosition.redirected)
        return positions
    }
}
