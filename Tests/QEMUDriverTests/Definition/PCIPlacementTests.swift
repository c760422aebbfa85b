import QEMUDriver
import Testing
import VirtError
import VirtModel

/// Places on PCI, as stock libvirt 9.0 gave them for the same devices.
@Suite("PCI placement") struct PCIPlacementTests {
    @Test("a bare pc has USB in the PIIX3 and the balloon after it") func minimalPC() throws {
        let guest = try DomainDefinition.guest(nil).completed()
        #expect(guest.os.machine == "pc-i440fx-7.2")
        #expect(guest.controllerPlaces == ["piix3-uhci[0] 0:1.2", "pci-root[0]"])
        #expect(guest.devices.memoryBalloon?.info.pciAddress?.short == "0:2.0")
    }

    @Test("a bare q35 gets ports for its devices and a free one") func minimalQ35() throws {
        let guest = try DomainDefinition.guest("q35").completed()
        #expect(
            guest.controllerPlaces == [
                "qemu-xhci[0] 1:0.0", "sata[0] 0:1f.2", "pcie-root[0]", "pcie-root-port[1] 0:1.0+",
                "pcie-root-port[2] 0:1.1", "pcie-root-port[3] 0:1.2",
            ])
        #expect(guest.devices.memoryBalloon?.info.pciAddress?.short == "2:0.0")
        #expect(guest.devices.controllers[4].pci.chassis == 2)
        #expect(guest.devices.controllers[4].pci.port == 0x9)
        #expect(guest.devices.controllers[4].pci.modelName == "pcie-root-port")
    }

    @Test("34 disks on pc overflow to a bridge, which takes slot 2") func manyDisksPC() throws {
        var guest = DomainDefinition.guest("pc")
        let names = (0..<34).map { index in
            let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
            return "vd" + (index < 26 ? "" : "a") + letter
        }
        guest.devices.disks = names.map { Disk.file($0) }
        guest = try guest.completed()
        let places = guest.devices.disks.map { $0.info.pciAddress?.short }
        #expect(places[0] == "0:3.0")
        #expect(places[28] == "0:1f.0")
        #expect(places[29] == "1:1.0")
        #expect(places[33] == "1:5.0")
        #expect(guest.controllerPlaces == ["piix3-uhci[0] 0:1.2", "pci-root[0]", "pci-bridge[1] 0:2.0"])
        #expect(guest.devices.memoryBalloon?.info.pciAddress?.short == "1:6.0")
    }

    @Test("twelve disks on q35 fill two slots of root ports") func manyDisksQ35() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.disks = "abcdefghijkl".map { Disk.file("vd\($0)") }
        guest.devices.interfaces = [.user("virtio")]
        guest = try guest.completed()
        #expect(guest.devices.interfaces[0].info.pciAddress?.short == "1:0.0")
        #expect(guest.devices.disks.map { $0.info.pciAddress?.short }.first == "3:0.0")
        #expect(guest.devices.disks.map { $0.info.pciAddress?.short }.last == "e:0.0")
        #expect(guest.controllerPlaces.last == "pcie-root-port[16] 0:2.7")
        #expect(guest.controllerPlaces[10] == "pcie-root-port[8] 0:1.7")
        #expect(guest.controllerPlaces[11] == "pcie-root-port[9] 0:2.0+")
    }

    @Test("conventional cards on q35 share a bridge behind a port of its own") func conventionalOnQ35() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.interfaces = [
            .user(nil), .user("virtio"), .user("e1000"), .user("e1000e"), .user("virtio-transitional"),
        ]
        guest = try guest.completed()
        #expect(guest.devices.interfaces.map(\.model).first == "rtl8139")
        #expect(
            guest.devices.interfaces.map { $0.info.pciAddress?.short } == ["2:1.0", "3:0.0", "2:2.0", "4:0.0", "2:3.0"])
        #expect(guest.controllerPlaces[3...4] == ["pcie-root-port[1] 0:1.0+", "pcie-to-pci-bridge[2] 1:0.0"])
    }

    @Test("an ICH9 group shares slot 1d, the companions by function") func usb2Group() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.controllers = [
            Controller(.usb, index: 0, model: .ich9EHCI1), Controller(.usb, index: 0, model: .ich9UHCI1),
            Controller(.usb, index: 0, model: .ich9UHCI2), Controller(.usb, index: 0, model: .ich9UHCI3),
        ]
        for index in 1...3 { guest.devices.controllers[index].info.masterStartPort = UInt32(index - 1) * 2 }
        guest = try guest.completed()
        #expect(
            guest.controllerPlaces.prefix(4) == [
                "ich9-ehci1[0] 0:1d.7", "ich9-uhci1[0] 0:1d.0+", "ich9-uhci2[0] 0:1d.1", "ich9-uhci3[0] 0:1d.2",
            ])
        #expect(guest.controllerPlaces.suffix(2) == ["pcie-root-port[1] 0:1.0+", "pcie-root-port[2] 0:1.1"])
    }

    @Test("companions drive two ports each, even when that is not stated") func companionPorts() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.controllers = [.ich9UHCI3, .ich9EHCI1, .ich9UHCI1, .ich9UHCI2].map { Controller(.usb, model: $0) }
        guest = try guest.completed()
        let ports = guest.devices.controllers.prefix(4).map { [$0.index, $0.info.masterStartPort] }
        #expect(ports == [[0, 4], [0, nil], [0, 0], [0, 2]])
    }

    @Test("a bridge without a place for it is refused with libvirt's flags") func noPlace() throws {
        var guest = DomainDefinition.guest("q35")
        guest.devices.controllers = [
            Controller(.pci, index: 0, model: .pcieRoot), Controller(.pci, model: .pcieToPCIBridge),
        ]
        let error = #expect(throws: VirtError.self) { try guest.completed() }
        #expect(error?.code == .internalError)
        #expect(error?.message.hasSuffix("for a device with connect flags 2000") == true)
    }

    @Test("stated controllers with gaps are completed") func statedControllers() throws {
        var guest = DomainDefinition.guest("q35")
        func pci(_ index: UInt32, _ model: ControllerModel) -> Controller {
            Controller(.pci, index: index, model: model)
        }
        var second = pci(2, .pcieRootPort)
        second.info.address = .pci(PCIAddress(slot: 6, multifunction: true))
        var third = pci(3, .pcieRootPort)
        third.info.address = .pci(PCIAddress(slot: 6, function: 3))
        guest.devices.controllers = [
            pci(0, .pcieRoot), pci(1, .pcieRootPort), second, third, pci(4, .pcieToPCIBridge),
            pci(6, .dmiToPCIBridge), pci(7, .pciBridge), pci(8, .pcieSwitchUpstreamPort),
            pci(9, .pcieSwitchDownstreamPort),
        ]
        guest.devices.disks = [.file("vda"), .file("vdb")]
        guest.devices.disks[0].info.address = .pci(PCIAddress(bus: 5))
        guest.devices.interfaces = [.user("e1000")]
        guest = try guest.completed()
        #expect(
            guest.controllerPlaces == [
                "pcie-root[0]", "pcie-root-port[1] 0:1.0+", "pcie-root-port[2] 0:6.0+", "pcie-root-port[3] 0:6.3",
                "pcie-to-pci-bridge[4] 1:0.0", "dmi-to-pci-bridge[6] 0:1e.0", "pci-bridge[7] 4:1.0",
                "pcie-switch-upstream-port[8] 2:0.0", "pcie-switch-downstream-port[9] 8:0.0", "qemu-xhci[0] 3:0.0",
                "sata[0] 0:1f.2", "pcie-root-port[5] 0:1.1", "pcie-root-port[10] 0:1.2",
            ])
        #expect(guest.devices.disks[1].info.pciAddress?.short == "9:0.0")
        #expect(guest.devices.interfaces[0].info.pciAddress?.short == "4:2.0")
        #expect(guest.devices.memoryBalloon?.info.pciAddress?.short == "a:0.0")
    }

    @Test("a taken slot 2 moves the card on") func videoMovesOn() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.interfaces = [.user("e1000")]
        guest.devices.interfaces[0].info.address = .pci(PCIAddress(slot: 2))
        guest.devices.graphics = [Graphics(.vnc)]
        guest = try guest.completed()
        #expect(guest.devices.videos.map { $0.info.pciAddress?.short } == ["0:3.0"])
        #expect(guest.devices.videos[0].model == .cirrus)
    }

    @Test("two devices at one place are refused") func conflict() throws {
        var guest = DomainDefinition.guest("pc")
        guest.devices.disks = [.file("vda"), .file("vdb")]
        for index in 0...1 { guest.devices.disks[index].info.address = .pci(PCIAddress(slot: 4)) }
        let error = #expect(throws: VirtError.self) { try guest.completed() }
        #expect(error?.code == .xmlError)
        #expect(error?.message == "XML error: Attempted double use of PCI Address 0000:00:04.0")
    }

    @Test("completing a complete definition changes nothing", arguments: ["pc", "q35", "isapc"])
    func idempotent(machine: String) throws {
        var guest = DomainDefinition.guest(machine)
        if machine != "isapc" {
            guest.devices.disks = [.file("vda")]
            guest.devices.graphics = [Graphics(.spice)]
            guest.devices.interfaces = [.user(nil)]
        }
        let once = try guest.completed()
        #expect(try once.completed() == once)
    }
}
