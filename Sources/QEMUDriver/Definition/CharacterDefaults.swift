import VirtError
import VirtModel

/// Serial ports, and the console that mirrors the first of them.
extension DomainDefinition {
    /// Ports of those serial devices that are `isa-serial` by the user's word; there are four.
    mutating func assignISASerialPorts() throws(VirtError) {
        let stated = devices.serials.indices.filter { devices.serials[$0].targetType == .isa }
        var taken: Set<UInt32> = []
        for (count, index) in stated.enumerated() {
            let port = devices.serials[index].port
            if count >= 4 || (port ?? 0) >= 4 {
                throw VirtError(
                    .internalError, "Maximum supported number of ISA serial ports is '4'", domain: .domain)
            }
            if let port, !taken.insert(port).inserted {
                throw VirtError(.internalError, "target port '\(port)' already allocated", domain: .domain)
            }
        }
        for index in stated where devices.serials[index].port == nil {
            guard let free = (0..<4).first(where: { !taken.contains($0) }) else { continue }
            taken.insert(free)
            devices.serials[index].port = free
        }
    }

    mutating func fillSerial(_ index: Int) throws(VirtError) {
        var serial = devices.serials[index]
        serial.source.fillBind()
        if serial.targetType == nil && isX86 { serial.targetType = .isa }
        if serial.targetType == .isaDebug && !isX86 {
            throw VirtError(
                .configUnsupported, "isa-debug serial type only valid on x86 architecture", domain: .domain)
        }
        if serial.targetModel == nil {
            switch serial.targetType {
            case .isa: serial.targetModel = .isaSerial
            case .usb: serial.targetModel = .usbSerial
            case .pci: serial.targetModel = .pciSerial
            case .spaprVIO: serial.targetModel = .spaprVTY
            case .sclp: serial.targetModel = .sclpConsole
            case .isaDebug: serial.targetModel = .isaDebugCon
            case .system, nil: break
            }
        }
        if serial.port == nil {
            serial.port = devices.serials.compactMap(\.port).max().map { $0 &+ 1 } ?? 0
        }
        devices.serials[index] = serial
    }

    /// In a fully virtualised guest the first `<console>` is another name of the first `<serial>`: whichever of the two
    /// is missing is made from the other.
    mutating func pairConsoleWithSerial() throws(VirtError) {
        if devices.consoles.dropFirst().contains(where: { $0.targetType == .serial }) {
            throw VirtError(.configUnsupported, "Only the first console can be a serial port", domain: .domain)
        }
        guard isHVM else { return }
        if firstConsoleMirrorsSerial, let console = devices.consoles.first {
            if devices.serials.isEmpty {
                var serial = SerialDevice()
                serial.source = console.source
                serial.info = console.info
                serial.port = 0
                devices.serials = [serial]
            }
            devices.consoles[0] = mirror
        } else if let first = devices.serials.first {
            switch first.targetType {
            case .pci, .usb, .isaDebug: break
            default: devices.consoles.insert(mirror, at: 0)
            }
        }
    }

    /// The console shows the place of the serial port behind it.
    mutating func mirrorSerialAddress() {
        guard firstConsoleMirrorsSerial, let serial = devices.serials.first else { return }
        devices.consoles[0].info.address = serial.info.address
    }

    private var mirror: ConsoleDevice {
        var console = ConsoleDevice()
        console.targetType = .serial
        console.port = 0
        if let serial = devices.serials.first { console.source = serial.source }
        return console
    }
}

extension CharacterSource {
    /// A unix socket without a path is one that libvirt makes, so it listens there.
    mutating func fillBind() {
        if type == .unix && path == nil { mode = .bind }
    }
}
