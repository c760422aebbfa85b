import VirtError
import VirtModel

/// Defaults that hold for every driver, whatever the emulator.
extension DomainDefinition {
    mutating func fillParserDefaults(facts: DefinitionFacts, makeMAC: () -> MACAddress) throws(VirtError) {
        os.arch = os.arch ?? facts.hostArchitecture
        onPoweroff = onPoweroff ?? .destroy
        onReboot = onReboot ?? .restart
        onCrash = onCrash ?? .destroy
        if genIDRequested && genID == nil { genID = VirtUUID.random() }
        vcpus.placement = vcpus.placement ?? (numaTune?.placement == .auto && vcpus.cpuset == nil ? .auto : .static)
        fillIOThreads()
        fillCPU()
        fillPorts()
        for index in devices.inputs.indices where devices.inputs[index].bus == nil {
            devices.inputs[index].bus = defaultInputBus(devices.inputs[index].type)
        }
        for index in devices.graphics.indices { devices.graphics[index].fillPorts() }
        for index in devices.interfaces.indices where devices.interfaces[index].mac == nil {
            devices.interfaces[index].mac = makeMAC()
        }
        for index in devices.videos.indices where devices.videos[index].heads == nil {
            devices.videos[index].heads = 1
        }
        if let primary = devices.videos.lastIndex(where: \.primary), primary > 0 {
            devices.videos.insert(devices.videos.remove(at: primary), at: 0)
        }
        orderControllers()
    }

    /// Threads that are counted but not listed get the lowest free numbers.
    private mutating func fillIOThreads() {
        iothreads.count = max(iothreads.count, UInt32(iothreads.threads.count))
        var taken = Set(iothreads.threads.map(\.id))
        var next: UInt32 = 1
        while iothreads.threads.count < iothreads.count {
            while taken.contains(next) { next += 1 }
            var thread = IOThreads.Thread()
            thread.id = next
            thread.autofill = true
            taken.insert(next)
            iothreads.threads.append(thread)
        }
    }

    private mutating func fillCPU() {
        guard var guest = cpu else { return }
        if guest.mode == nil { guest.mode = .custom }
        if guest.mode == .custom && guest.model != nil {
            guest.match = guest.match ?? .exact
            guest.fallback = guest.fallback ?? .allow
        }
        for index in guest.features.indices where guest.features[index].policy == nil {
            guest.features[index].policy = .require
        }
        for index in guest.numa.indices where guest.numa[index].id == nil { guest.numa[index].id = UInt32(index) }
        cpu = guest
    }

    /// Consoles are simply counted; what the user wrote there is ignored.
    private mutating func fillPorts() {
        for index in devices.consoles.indices { devices.consoles[index].port = UInt32(index) }
        for index in devices.parallels.indices where devices.parallels[index].port == nil {
            devices.parallels[index].port = devices.parallels.compactMap(\.port).max().map { $0 &+ 1 } ?? 0
        }
    }

    private func defaultInputBus(_ type: InputDevice.Kind) -> InputDevice.Bus {
        switch type {
        case .mouse, .keyboard: isX86 ? .ps2 : .usb
        case .passthrough: .virtio
        case .evdev: .none
        case .tablet: .usb
        }
    }
}

extension Graphics {
    /// Old spellings of "choose a port" become `autoport`, and a listen element is always there.
    mutating func fillPorts() {
        guard type == .vnc || type == .spice else { return }
        if listens.isEmpty { listens = [GraphicsListen(.address)] }
        if type == .vnc {
            if let autoport {
                self.autoport = autoport || port == -1 && self.autoport != false
            } else {
                autoport = port == nil || port == -1
            }
            if autoport == true { port = -1 }
        } else {
            if port == -1 && tlsPort == -1 { autoport = true }
            if autoport == true {
                port = nil
                tlsPort = nil
            }
            let withoutPorts = (port ?? 0) == 0 && (tlsPort ?? 0) == 0 && autoport != true
            if listens[0].type == .address && withoutPorts {
                listens[0].address = nil
                listens[0].type = .none
            }
            autoport = autoport ?? false
        }
        if listens[0].type == .none || listens[0].type == .socket {
            port = nil
            tlsPort = nil
            autoport = nil
        }
    }
}
