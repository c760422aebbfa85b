import VirtError
import VirtModel

/// The places that the machines' own devices have, and the ones that real hardware would give.
extension PCIAddressPlanner {
    mutating func placeChipset() throws(VirtError) {
        switch definition.machineFamily {
        case .i440fx: try placePIIX3()
        case .q35: try placeICH9()
        case .isa, .other: break
        }
    }

    /// Slot 1 is the PIIX3: ISA bridge, IDE, USB, power management. The first card follows in slot 2, where QEMU puts
    /// it when nobody says otherwise.
    private mutating func placePIIX3() throws(VirtError) {
        let flags: PCIConnection = [.automatic, .pciDevice]
        for index in definition.devices.controllers.indices {
            let controller = definition.devices.controllers[index]
            guard controller.index == 0 else { continue }
            let function: UInt32
            let complaint: String
            if controller.type == .ide {
                function = 1
                complaint = "Primary IDE controller must have PCI address 0:0:1.1"
            } else if controller.isBuiltInPIIX3USB {
                function = 2
                complaint = "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2"
            } else {
                continue
            }
            var place = PCIAddress(slot: 1, function: function)
            if controller.info.isPCIPresent, let stated = controller.info.pciAddress {
                guard stated.isSamePlace(as: place) else { throw VirtError(.internalError, complaint, domain: .qemu) }
                place = stated
            }
            try set.reserve(&place, flags)
            definition.devices.controllers[index].info.address = .pci(place)
        }
        for function: UInt32 in [0, 3] {
            var place = PCIAddress(slot: 1, function: function)
            try set.reserve(&place, flags)
        }
        try placePrimaryVideo(slot: 2, flags)
    }

    /// Slot 31 is the ICH9: ISA bridge, SATA, SMBus. USB 2 groups, the DMI bridge and the sound card go where real
    /// boards have them, if nothing is there yet.
    private mutating func placeICH9() throws(VirtError) {
        let flags: PCIConnection = .pcieDevice
        for index in definition.devices.controllers.indices {
            let controller = definition.devices.controllers[index]
            switch controller.type {
            case .sata where controller.index == 0:
                let place = PCIAddress(slot: 0x1F, function: 2)
                if controller.info.isPCIPresent {
                    guard let stated = controller.info.pciAddress, stated.isSamePlace(as: place) else {
                        throw VirtError(
                            .internalError, "Primary SATA controller must have PCI address 0:0:1f.2", domain: .qemu)
                    }
                } else {
                    definition.devices.controllers[index].info.address = .pci(place)
                }
            case .usb where controller.model == .ich9UHCI1 && controller.info.address == nil:
                for slot: UInt32 in [0x1D, 0x1A] where !set.isInUse(PCIAddress(slot: slot)) {
                    var place = PCIAddress(slot: slot, multifunction: true)
                    try set.reserve(&place, flags)
                    definition.devices.controllers[index].info.address = .pci(place)
                    break
                }
            case .pci where controller.model == .dmiToPCIBridge && controller.info.address == nil:
                var place = PCIAddress(slot: 0x1E)
                guard !set.isInUse(place) else { continue }
                try set.reserve(&place, flags)
                definition.devices.controllers[index].info.address = .pci(place)
            default:
                break
            }
        }
        for function: UInt32 in [0, 3] {
            var place = PCIAddress(slot: 0x1F, function: function)
            try set.reserve(&place, flags)
        }
        try placePrimaryVideo(slot: 1, flags)

        var audio = PCIAddress(slot: 0x1B)
        let sound = definition.devices.sounds.firstIndex { $0.model == .ich9 && $0.info.isPCIWanted }
        if let sound, !set.isInUse(audio) {
            try set.reserve(&audio, flags)
            definition.devices.sounds[sound].info.address = .pci(audio)
        }
    }

    private mutating func placePrimaryVideo(slot: UInt32, _ flags: PCIConnection) throws(VirtError) {
        guard let video = definition.devices.videos.first, video.model != VideoModel.none, video.model != .ramfb,
            video.info.isPCIWanted
        else { return }
        var place = PCIAddress(slot: slot)
        try set.validate(place, flags, stated: true)
        if set.isInUse(place) {
            try assignNext(.video(0))
        } else {
            try set.reserve(&place, flags)
            definition.devices.videos[0].info.address = .pci(place)
        }
    }
}

extension PCIAddress {
    func isSamePlace(as other: PCIAddress) -> Bool {
        domain == other.domain && bus == other.bus && slot == other.slot && function == other.function
    }
}

extension Controller {
    var isBuiltInPIIX3USB: Bool { type == .usb && index == 0 && (model == nil || model == .piix3UHCI) }

    /// Member of an ICH9 group of one EHCI and three companion UHCI controllers.
    var isUSB2: Bool {
        guard type == .usb else { return false }
        switch model {
        case .ich9EHCI1, .ich9UHCI1, .ich9UHCI2, .ich9UHCI3: return true
        default: return false
        }
    }
}
