import VirtModel

/// The families of machines whose buses and built-in devices differ.
enum MachineFamily: Hashable {
    /// `pc-i440fx-*`: conventional PCI, PIIX3 with IDE and USB in slot 1.
    case i440fx
    /// `pc-q35-*`: PCI Express, ICH9 with SATA in slot 31.
    case q35
    /// Neither PCI nor USB.
    case isa
    case other

    init(machine: String?) {
        guard let machine else {
            self = .other
            return
        }
        if machine == "q35" || machine.hasPrefix("pc-q35-") {
            self = .q35
        } else if machine == "pc" || machine.hasPrefix("pc-i440fx-") || machine.hasPrefix("pc-0.")
            || machine.hasPrefix("pc-1.")
        {
            self = .i440fx
        } else if machine == "isapc" {
            self = .isa
        } else {
            self = .other
        }
    }
}

extension DomainDefinition {
    var machineFamily: MachineFamily { MachineFamily(machine: os.machine) }

    var isX86: Bool { os.arch == "x86_64" || os.arch == "i686" }

    var isHVM: Bool { os.type == "hvm" }

    func hasPCIController(_ model: ControllerModel) -> Bool {
        devices.controllers.contains { $0.type == .pci && $0.index == 0 && $0.model == model }
    }
}
