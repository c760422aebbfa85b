import VirtError
import VirtModel

/// Gives virtio consoles and channels their ports, adding controllers when the existing ones are full.
///
/// Port 0 belongs to consoles. An address with port 0 counts as incomplete, so that its port is chosen.
struct VirtioSerialPlanner {
    private var definition: DomainDefinition
    /// Taken ports of each controller.
    private var taken: [UInt32: [Bool]] = [:]

    static func assign(to definition: inout DomainDefinition) throws(VirtError) {
        var planner = VirtioSerialPlanner(definition: definition)
        try planner.run()
        definition = planner.definition
    }

    private init(definition: DomainDefinition) { self.definition = definition }

    private mutating func run() throws(VirtError) {
        for controller in definition.devices.controllers where controller.type == .virtioSerial {
            let index = controller.index ?? 0
            guard taken[index] == nil else {
                throw VirtError(
                    .internalError,
                    "virtio serial controller with index \(index) already exists in the address set", domain: .domain)
            }
            taken[index] = [Bool](repeating: false, count: Int(controller.ports ?? 31))
        }
        for position in definition.devicePositions {
            if let place = definition.devices[position].virtioSerialAddress, place.port != 0 { try reserve(place) }
        }
        for index in definition.devices.consoles.indices
        where definition.devices.consoles[index].targetType == .virtio {
            if let place = definition.devices.consoles[index].info.virtioSerialAddress, place.port != 0 { continue }
            // A console's place is found to be there, but not written down; port 0 is not even kept from others.
            let asked = definition.devices.consoles[index].info.virtioSerialAddress
            try reserve(next(asked: asked.map { _ in VirtioSerialAddress() }, firstPort: 0))
        }
        for index in definition.devices.channels.indices
        where definition.devices.channels[index].targetType == .virtio {
            let asked = definition.devices.channels[index].info.virtioSerialAddress
            if let asked, asked.port != 0 { continue }
            let place = try next(asked: asked, firstPort: 1)
            try reserve(place)
            definition.devices.channels[index].info.address = .virtioSerial(place)
        }
    }

    private mutating func next(
        asked: VirtioSerialAddress?, firstPort: Int
    ) throws(VirtError) -> VirtioSerialAddress {
        if let asked {
            guard let ports = taken[asked.controller] else {
                throw VirtError(
                    .internalError, "virtio-serial controller \(asked.controller) not available", domain: .domain)
            }
            guard let port = ports.indices.dropFirst().first(where: { !ports[$0] }) else {
                throw VirtError(
                    .xmlError, "Unable to find a free port on virtio-serial controller \(asked.controller)",
                    domain: .domain)
            }
            return VirtioSerialAddress(controller: asked.controller, port: UInt32(port))
        }
        guard !taken.isEmpty else {
            throw VirtError(.internalError, "no virtio-serial controllers are available", domain: .domain)
        }
        for controller in taken.keys.sorted() {
            guard let ports = taken[controller] else { continue }
            if let port = ports.indices.dropFirst(firstPort).first(where: { !ports[$0] }) {
                return VirtioSerialAddress(controller: controller, port: UInt32(port))
            }
        }
        var index: UInt32 = 0
        while taken[index] != nil { index += 1 }
        definition.addController(.virtioSerial, index: index)
        taken[index] = [Bool](repeating: false, count: 31)
        return VirtioSerialAddress(controller: index, port: UInt32(firstPort))
    }

    private mutating func reserve(_ place: VirtioSerialAddress) throws(VirtError) {
        guard place.port != 0 else { return }
        guard let ports = taken[place.controller] else {
            throw VirtError(.xmlError, "virtio serial controller \(place.controller) is missing", domain: .domain)
        }
        guard place.port < ports.count else {
            throw VirtError(
                .xmlError, "virtio serial controller \(place.controller) does not have port \(place.port)",
                domain: .domain)
        }
        guard !ports[Int(place.port)] else {
            throw VirtError(
                .xmlError, "virtio serial port \(place.port) on controller \(place.controller) is already occupied",
                domain: .domain)
        }
        taken[place.controller]?[Int(place.port)] = true
    }
}

extension DeviceInfo {
    var virtioSerialAddress: VirtioSerialAddress? {
        if case .virtioSerial(let place)? = address { return place }
        return nil
    }
}
