import VirtError
import VirtModel

extension CommandLineBuilder {
    /// Adds the controllers of the types that QEMU gets in front of everything else, type by type.
    mutating func addControllers() throws(VirtError) {
        for type: ControllerType in [.pci, .usb, .scsi, .ide, .sata, .virtioSerial] { try addControllers(type) }
    }

    mutating func addControllers(_ type: ControllerType) throws(VirtError) {
        for controller in definition.devices.controllers where controller.type == type {
            if let device = try controllerDevice(controller) { add(device: device) }
        }
    }

    /// The `-device` of a controller; nil for what the machine has built in.
    func controllerDevice(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        switch controller.type {
        case .pci: try pciController(controller)
        case .usb: try usbController(controller)
        case .scsi: try scsiController(controller)
        case .ide: nil
        case .sata: try sataController(controller)
        case .virtioSerial: try virtioSerialController(controller)
        case .ccid: try ccidController(controller)
        case .fdc, .xenbus, .isa: nil
        }
    }

    private func pciController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        let options = controller.pci
        var device: DeviceProperties
        switch controller.model {
        case .pciBridge?:
            device = DeviceProperties(driver: options.modelName ?? "pci-bridge")
            device.add("chassis_nr", options.chassisNumber)
        case .dmiToPCIBridge?: device = DeviceProperties(driver: options.modelName ?? "i82801b11-bridge")
        case .pcieToPCIBridge?: device = DeviceProperties(driver: options.modelName ?? "pcie-pci-bridge")
        case .pcieRootPort?, .pcieSwitchDownstreamPort?:
            let isRootPort = controller.model == .pcieRootPort
            device = DeviceProperties(
                driver: options.modelName ?? (isRootPort ? "pcie-root-port" : "xio3130-downstream"))
            device.add("port", options.port)
            device.add("chassis", options.chassis)
            if let hotplug = options.hotplug { device.add("hotplug", hotplug) }
        case .pcieSwitchUpstreamPort?: device = DeviceProperties(driver: options.modelName ?? "x3130-upstream")
        case .pciExpanderBus?, .pcieExpanderBus?:
            device = DeviceProperties(
                driver: options.modelName ?? (controller.model == .pciExpanderBus ? "pxb" : "pxb-pcie"))
            device.add("bus_nr", options.busNumber)
            device.add("numa_node", options.numaNode)
        default: return nil
        }
        device.add("id", try alias(controller.info, "pci"))
        try addAddress(controller.info, to: &device)
        return device
    }

    private static let usbDrivers: [ControllerModel: String] = [
        .piix3UHCI: "piix3-usb-uhci", .piix4UHCI: "piix4-usb-uhci", .ehci: "usb-ehci", .ich9EHCI1: "ich9-usb-ehci1",
        .ich9UHCI1: "ich9-usb-uhci1", .ich9UHCI2: "ich9-usb-uhci2", .ich9UHCI3: "ich9-usb-uhci3",
        .vt82c686bUHCI: "vt82c686b-usb-uhci", .pciOHCI: "pci-ohci", .necXHCI: "nec-usb-xhci", .qemuXHCI: "qemu-xhci",
    ]

    private func usbController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        guard let model = controller.model, model != .none else { return nil }
        guard let driver = Self.usbDrivers[model] else {
            throw VirtError(
                .configUnsupported, "Unsupported controller model: \(model.rawValue)", domain: .qemu,
                cures: ["use qemu-xhci, or ich9-ehci1 with its companions"])
        }
        var device = DeviceProperties(driver: driver)
        if [.necXHCI, .qemuXHCI].contains(model) {
            device.add("p2", controller.ports)
            device.add("p3", controller.ports)
        }
        let alias = try alias(controller.info, "usb")
        if let firstPort = controller.info.masterStartPort {
            device.add("masterbus", "\(alias).0")
            device.add("firstport", firstPort)
        } else {
            device.add("id", alias)
        }
        try addAddress(controller.info, to: &device)
        return device
    }

    private func scsiController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        let driver: String
        switch controller.model {
        case .virtioSCSI?, .virtioTransitional?, .virtioNonTransitional?:
            driver = virtioDriver("virtio-scsi", controller.info, model: controller.model?.rawValue)
        case .lsilogic?: driver = "lsi"
        case .lsisas1068?: driver = "mptsas1068"
        case .lsisas1078?: driver = "megasas"
        case .vmpvscsi?: driver = "pvscsi"
        case .am53c974?: driver = "am53c974"
        case .dc390?: driver = "dc-390"
        default:
            throw VirtError(
                .configUnsupported, "Unsupported controller model: \(controller.model?.rawValue ?? "auto")",
                domain: .qemu, cures: ["use model='virtio-scsi' or 'lsilogic'"])
        }
        var device = DeviceProperties(driver: driver)
        device.add(controller.driver.virtio)
        device.add("iothread", controller.driver.iothread.map { "iothread\($0)" })
        device.add("id", try alias(controller.info, "scsi"))
        device.add("num_queues", controller.driver.queues)
        device.add("cmd_per_lun", controller.driver.commandsPerLUN)
        device.add("max_sectors", controller.driver.maxSectors)
        device.add("ioeventfd", controller.driver.ioEventFD)
        try addAddress(controller.info, to: &device)
        return device
    }

    private func sataController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        if controller.index ?? 0 == 0, definition.isQ35 { return nil }
        var device = DeviceProperties(driver: "ahci")
        device.add("id", try alias(controller.info, "sata"))
        try addAddress(controller.info, to: &device)
        return device
    }

    private func virtioSerialController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        var device = DeviceProperties(
            driver: virtioDriver("virtio-serial", controller.info, model: controller.model?.rawValue))
        device.add(controller.driver.virtio)
        device.add("id", try alias(controller.info, "virtio-serial"))
        device.add("max_ports", controller.ports)
        device.add("vectors", controller.vectors)
        try addAddress(controller.info, to: &device)
        return device
    }

    private func ccidController(_ controller: Controller) throws(VirtError) -> DeviceProperties? {
        var device = DeviceProperties(driver: "usb-ccid")
        device.add("id", try alias(controller.info, "ccid"))
        try addAddress(controller.info, to: &device)
        return device
    }

    /// QEMU's name of a virtio device: transitional and non-transitional models are devices of their own.
    func virtioDriver(_ base: String, _ info: DeviceInfo, model: String?) -> String {
        let bus: String
        switch info.address {
        case .virtioMMIO?: bus = "-device"
        case .ccw?: bus = "-ccw"
        default: bus = "-pci"
        }
        switch model {
        case "virtio-transitional": return base + bus + "-transitional"
        case "virtio-non-transitional": return base + bus + "-non-transitional"
        default: return base + bus
        }
    }
}
