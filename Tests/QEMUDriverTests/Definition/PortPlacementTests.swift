import QEMUDriver
import Testing
import VirtError
import VirtModel

/// Ports of USB devices and of virtio consoles and channels.
@Suite("Port placement") struct PortPlacementTests {
    private func port(_ info: DeviceInfo) -> String? {
        guard case .usb(let place)? = info.address else { return nil }
        return "\(place.bus):" + place.port.map(String.init).joined(separator: ".")
    }

    @Test("devices fill the first controller, then the next") func severalControllers() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.inputs = [
            InputDevice(.tablet, bus: .usb), InputDevice(.mouse, bus: .usb), InputDevice(.keyboard, bus: .usb),
        ]
        guest.devices.disks = [.file("sda", .usb)]
        guest.devices.controllers = [Controller(.usb, index: 1, model: .qemuXHCI)]
        guest.devices.controllers[0].ports = 8
        guest = try guest.completed()
        #expect(port(guest.devices.disks[0].info) == "0:1")
        #expect(guest.devices.inputs.prefix(3).map { port($0.info) } == ["0:2", "1:1", "1:2"])
    }

    @Test("a hub is added when ports run out, and takes the first port") func addsHub() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.inputs = [
            InputDevice(.tablet, bus: .usb), InputDevice(.mouse, bus: .usb), InputDevice(.keyboard, bus: .usb),
        ]
        guest = try guest.completed()
        #expect(guest.devices.hubs.map { port($0.info) } == ["0:1"])
        #expect(guest.devices.inputs.prefix(3).map { port($0.info) } == ["0:2", "0:1.1", "0:1.2"])
    }

    @Test("USB devices without a bus are refused") func disabled() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.controllers = [Controller(.usb, index: 0, model: ControllerModel.none)]
        guest.devices.redirectedDevices = [RedirectedDevice()]
        let error = #expect(throws: VirtError.self) { try guest.completed() }
        #expect(
            error?.message == "unsupported configuration: USB is disabled for this domain, but USB devices are present "
                + "in the domain XML")
    }

    @Test("channels count from 1, and an address may name only the controller") func channels() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.controllers = [Controller(.virtioSerial, index: 1)]
        guest.devices.channels = [ChannelDevice(), ChannelDevice(), ChannelDevice()]
        guest.devices.channels[0].info.address = .virtioSerial(VirtioSerialAddress(controller: 2, port: 2))
        guest.devices.channels[2].info.address = .virtioSerial(VirtioSerialAddress(controller: 1))
        guest = try guest.completed()
        let places = guest.devices.channels.map { channel -> [UInt32] in
            guard case .virtioSerial(let place)? = channel.info.address else { return [] }
            return [place.controller, place.port]
        }
        #expect(places == [[2, 2], [0, 1], [1, 1]])
    }

    @Test("a console and the first serial port are one device") func consolePairs() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.consoles = [ConsoleDevice()]
        guest = try guest.completed()
        #expect(guest.devices.serials.map(\.targetModel) == [.isaSerial])
        #expect(guest.devices.serials.map(\.port) == [0])
        #expect(guest.devices.consoles.map(\.targetType) == [.serial])
        guest.assignAliases()
        #expect(guest.devices.consoles[0].info.alias == "serial0")
    }

    @Test("the console shows the place of a PCI serial port") func consoleOfPCISerial() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.serials = [SerialDevice()]
        guest.devices.serials[0].targetType = .pci
        guest.devices.consoles = [ConsoleDevice()]
        guest = try guest.completed()
        #expect(guest.devices.consoles[0].info.pciAddress?.short == "0:3.0")
        #expect(guest.devices.serials[0].info.pciAddress?.short == "0:3.0")
    }

    @Test("a channel's name stays inside of the run's directory", arguments: ["../../etc/x", "..", "a/b"])
    func channelPath(name: String) throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.channels = [ChannelDevice()]
        guest.devices.channels[0].source = CharacterSource(.unix)
        guest.devices.channels[0].name = name
        let facts = LiveFacts(id: 1, directory: "/run/d", channelDirectory: "/run/c")
        let path = try #require(guest.completed().preparedForStart(facts).devices.channels[0].source.path)
        #expect(path.hasPrefix("/run/c/"))
        #expect(!path.dropFirst("/run/c/".count).contains("/"))
        #expect(!path.hasSuffix("/.."))
    }

    @Test("aliases follow buses and kinds, and the user's own stay") func aliases() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.disks = [.file("vda"), .file("sda", .sata), .file("vdc")]
        guest.devices.disks[2].info.alias = "ua-mine"
        guest.devices.interfaces = [.user("virtio"), .user("virtio")]
        guest = try guest.completed()
        guest.assignAliases()
        // Completing has put the disks of one bus together.
        #expect(guest.devices.disks.map(\.info.alias) == ["virtio-disk0", "ua-mine", "sata0-0-0"])
        #expect(guest.devices.interfaces.map(\.info.alias) == ["net0", "net1"])
        #expect(guest.devices.controllers.prefix(4).map(\.info.alias) == ["usb", "ide", "pcie.0", "pci.1"])
    }
}
