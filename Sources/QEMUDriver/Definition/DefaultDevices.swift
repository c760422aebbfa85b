import VirtError
import VirtModel

/// Devices that every guest of a machine gets.
extension DomainDefinition {
    mutating func addDefaultDevices(_ emulator: EmulatorFacts, _ facts: DefinitionFacts) throws(VirtError) {
        if isX86 {
            addInput(.mouse, .ps2)
            addInput(.keyboard, .ps2)
        }
        let family = machineFamily
        if family != .isa, !hasController(.usb, 0) { addUSBController(defaultUSBModel(emulator)) }
        if family == .q35 { addController(.sata, index: 0) }
        switch family {
        case .i440fx: try addPCIRoot(.pciRoot)
        case .q35: try addPCIRoot(.pcieRoot)
        case .isa, .other: break
        }
        if devices.memoryBalloon == nil { devices.memoryBalloon = MemoryBalloon(.virtio) }
        if devices.audios.isEmpty, let type = defaultAudio(facts) {
            var audio = AudioBackend()
            audio.id = 1
            audio.type = type
            devices.audios = [audio]
        }
    }

    private mutating func addInput(_ type: InputDevice.Kind, _ bus: InputDevice.Bus) {
        if !devices.inputs.contains(where: { $0.type == type && $0.bus == bus }) {
            devices.inputs.append(InputDevice(type, bus: bus))
        }
    }

    /// A q35 machine has USB 3; elsewhere the model is chosen when controllers are completed.
    private func defaultUSBModel(_ emulator: EmulatorFacts) -> ControllerModel? {
        guard machineFamily == .q35 else { return nil }
        if emulator.has("qemu-xhci") { return .qemuXHCI }
        if emulator.has("nec-usb-xhci") { return .necXHCI }
        return .ich9EHCI1
    }

    private mutating func addUSBController(_ model: ControllerModel?) {
        devices.controllers.append(Controller(.usb, index: 0, model: model))
        guard model == .ich9EHCI1 else { return }
        let companions: [(ControllerModel, UInt32)] = [(.ich9UHCI1, 0), (.ich9UHCI2, 2), (.ich9UHCI3, 4)]
        for (companion, startPort) in companions {
            var controller = Controller(.usb, index: 0, model: companion)
            controller.info.masterStartPort = startPort
            devices.controllers.append(controller)
        }
    }

    private mutating func addPCIRoot(_ model: ControllerModel) throws(VirtError) {
        guard let root = devices.controllers.first(where: { $0.type == .pci && $0.index == 0 }) else {
            devices.controllers.append(Controller(.pci, index: 0, model: model))
            return
        }
        guard root.model == model else {
            throw VirtError(
                .xmlError,
                "The PCI controller with index='0' must be model='\(model.rawValue)' for this machine type, but "
                    + "model='\(root.model?.rawValue ?? "")' was found instead", domain: .qemu)
        }
    }

    /// The last display decides; `nil`: the host's audio is left to the environment.
    func defaultAudio(_ facts: DefinitionFacts) -> AudioBackend.Kind? {
        if devices.graphics.isEmpty { return facts.noGraphicsAllowsHostAudio ? nil : AudioBackend.Kind.none }
        var backend: AudioBackend.Kind?
        for display in devices.graphics {
            switch display.type {
            case .vnc: backend = facts.vncAllowsHostAudio ? nil : AudioBackend.Kind.none
            case .spice: backend = .spice
            case .sdl: backend = nil
            case .rdp, .desktop, .eglHeadless, .dbus: break
            }
        }
        return backend
    }
}
