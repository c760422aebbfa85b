import VirtError
import VirtModel

extension DefinitionDefaults {
    /// Fills in what a single device leaves out, as it would be filled in within `definition`.
    ///
    /// - Parameter validate: also refuse what the driver does not support.
    /// - Returns: the device; its place on PCI, USB and virtio-serial is not chosen yet.
    func complete(
        _ device: DeviceDefinition, in definition: DomainDefinition, validate: Bool
    ) throws(VirtError) -> DeviceDefinition {
        guard let emulator = facts.emulators[definition.devices.emulator ?? ""] else { return device }
        var device = device
        switch device {
        case .interface(var card) where card.mac == nil && validate:
            card.mac = makeMAC()
            device = .interface(card)
        case .disk(var disk):
            disk.source.fillNetworkPorts()
            device = .disk(disk)
        case .input(var input) where input.bus == nil:
            input.bus = definition.defaultInputBus(input.type)
            device = .input(input)
        default: break
        }
        var scratch = definition
        guard let position = scratch.insert(device) else { return device }
        // Leaves the other devices as they are: all their defaults are filled in.
        try scratch.fillDevices(emulator)
        guard let complete = scratch.device(at: position) else { return device }
        if validate {
            if case .nvram = complete {
                throw VirtError(.configUnsupported, "nvram device is only supported for PPC64", domain: .qemu)
            }
            if case .smartcard(let card) = complete, card.info.address == nil {
                // The only place there is has to be stated, as nobody assigns it to a device on its own.
                throw VirtError(
                    .configUnsupported, "this QEMU binary lacks multiple smartcard support", domain: .qemu)
            }
            try DefinitionValidator(definition: scratch, facts: facts, emulator: emulator).checkSpice(complete)
            if case .controller(let controller) = complete { try Self.checkOptions(controller) }
            // On its own: what was accepted before is not judged again.
            var alone = scratch
            alone.devices = Devices()
            alone.insert(complete)
            try DefinitionValidator(definition: alone, facts: facts, emulator: emulator).checkDevices()
        }
        return complete
    }

    /// A PCI controller's kind has to be stated where nobody chooses it any more.
    private static func checkOptions(_ controller: Controller) throws(VirtError) {
        guard controller.type == .pci, controller.pci.modelName == nil else { return }
        throw VirtError(
            .internalError,
            "Required option 'modelName' is not set for PCI controller with index "
                + "'\(controller.index.map { Int($0) } ?? -1)', model '\(controller.model?.rawValue ?? "")' and "
                + "modelName 'none'", domain: .qemu, cause: "a controller on its own is not completed",
            cures: ["state it: <model name='pcie-root-port'/>"])
    }
}

extension DomainDefinition {
    /// What speaks against a device beside the others, whatever its kind.
    ///
    /// - Parameter old: the device that it takes the place of.
    /// - Throws: error 67.
    func checkCompatible(_ device: DeviceDefinition, insteadOf old: DevicePosition? = nil) throws(VirtError) {
        func unsupported(_ text: String) -> VirtError { VirtError(.configUnsupported, text, domain: .domain) }
        let info = old.map { devices[$0] }
        if let alias = device.info?.alias, !alias.isEmpty, alias != info?.alias, position(ofAlias: alias) != nil {
            throw unsupported("non unique alias detected: \(alias)")
        }
        if let order = device.info?.bootOrder, order != info?.bootOrder {
            if !os.bootDevices.isEmpty {
                throw unsupported("per-device boot elements cannot be used together with os/boot elements")
            }
            if devicePositions.contains(where: { devices[$0].bootOrder == order }) {
                throw unsupported("boot order \(order) is already used by another device")
            }
        }
        if device.needsUSB,
            !devices.controllers.contains(where: { $0.type == .usb && $0.model != ControllerModel.none })
        {
            // A redirected device is told of before all others.
            if case .redirectedDevice = device {
                throw unsupported("cannot add redirected USB device: USB is disabled for this domain")
            }
            throw unsupported("Device configuration is not compatible: Domain has no USB bus support")
        }
        if old == nil, case .memory(let memory) = device {
            guard let maximum = maximumMemory?.kib, maximum != 0 else {
                throw unsupported("cannot use/hotplug a memory device when domain 'maxMemory' is not defined")
            }
            let (total, overflow) = memoryKiB.addingReportingOverflow(memory.sizeKiB)
            if overflow || total > maximum {
                throw unsupported(
                    "Attaching memory device with size '\(memory.sizeKiB)' would exceed domain's maxMemory config size "
                        + "'\(maximum)'")
            }
        }
    }
}

extension DeviceDefinition {
    var needsUSB: Bool {
        switch self {
        case .disk(let disk): disk.target.bus == .usb
        case .input(let input): input.bus == .usb
        case .redirectedDevice(let device): device.bus == .usb
        case .hub: true
        case .serial(let serial): serial.targetType == .usb
        case .hostDevice(let device): if case .usb = device.source { true } else { false }
        case .sound(let sound): sound.model == .usb
        default: false
        }
    }
}
