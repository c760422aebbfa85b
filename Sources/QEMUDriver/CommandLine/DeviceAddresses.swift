import VirtError
import VirtModel

extension CommandLineBuilder {
    /// Adds where a device sits: bus and address on PCI, bus and port on USB, and so on.
    func addAddress(_ info: DeviceInfo, to device: inout DeviceProperties) throws(VirtError) {
        switch info.address {
        case .pci(let address)?: addPCI(address, info: info, to: &device)
        case .usb(let address)?:
            device.add("bus", "\(controllerAlias(.usb, address.bus)).0")
            if !address.port.isEmpty { device.add("port", address.port.map(String.init).joined(separator: ".")) }
        case .virtioSerial(let address)?:
            device.add("bus", "\(controllerAlias(.virtioSerial, address.controller)).\(address.bus)")
            device.add("nr", address.port)
        case .ccid(let address)?: device.add("bus", "\(controllerAlias(.ccid, address.controller)).0")
        case .dimm(let address)?:
            device.add("slot", address.slot)
            device.add("addr", address.base)
        case .drive?, .isa?, .virtioMMIO?, .unassigned?, nil: break
        case .spaprVIO?, .ccw?:
            throw VirtError(
                .configUnsupported, "address type is not supported by x86 machines", domain: .qemu,
                cures: ["leave the <address> out: one that fits is assigned"])
        }
    }

    private func addPCI(_ address: PCIAddress, info: DeviceInfo, to device: inout DeviceProperties) {
        device.add("bus", pciBus(address.bus))
        if let multifunction = address.multifunction { device.add("multifunction", multifunction) }
        var place = "0x" + String(address.slot, radix: 16)
        if address.function != 0 { place += ".0x" + String(address.function, radix: 16) }
        device.add("addr", place)
        device.add("acpi-index", info.acpiIndex)
    }

    /// The PCI bus behind the controller with the index `bus`.
    private func pciBus(_ bus: UInt32) -> String {
        guard let controller = definition.controller(.pci, bus) else { return "pci.\(bus)" }
        switch controller.model {
        case .pcieRoot?: return "pcie.\(bus)"
        case .pciRoot?: return "pci.\(bus)"
        default: return controller.info.alias ?? "pci.\(bus)"
        }
    }

    func controllerAlias(_ type: ControllerType, _ index: UInt32) -> String {
        if let alias = definition.controller(type, index)?.info.alias { return alias }
        return type == .usb ? (index == 0 ? "usb" : "usb\(index)") : "\(type.rawValue)\(index)"
    }

    /// The alias of a device, which must have been assigned before a command line is built.
    func alias(_ info: DeviceInfo, _ device: String) throws(VirtError) -> String {
        guard let alias = info.alias else {
            throw VirtError(.internalError, "device '\(device)' has no alias", domain: .qemu)
        }
        return alias
    }
}

extension DomainDefinition {
    func controller(_ type: ControllerType, _ index: UInt32) -> Controller? {
        devices.controllers.first { $0.type == type && ($0.index ?? 0) == index }
    }
}
