import LibvirtProtocol
import VirtError
import VirtModel

/// Defaults that hold for every driver, whatever the emulator.
extension DomainDefinition {
    mutating func fillParserDefaults(facts: DefinitionFacts, makeMAC: () -> MACAddress) throws(VirtError) {
        let architecture = os.arch ?? facts.hostArchitecture
        guard Architecture.known.contains(architecture) else {
            throw VirtError(.configUnsupported, "Unknown architecture \(architecture)", domain: .domain)
        }
        os.arch = architecture
        try checkVCPUCounts()
        onPoweroff = onPoweroff ?? .destroy
        onReboot = onReboot ?? .restart
        onCrash = onCrash ?? .destroy
        if genIDRequested && genID == nil { genID = UUIDBytes.random() }
        vcpus.placement = vcpus.placement ?? (numaTune?.placement == .auto && vcpus.cpuset == nil ? .auto : .static)
        fillIOThreads()
        fillCPU()
        fillPorts()
        fillSecurityModel(facts)
        orderDisks()
        for index in devices.disks.indices { devices.disks[index].source.fillNetworkPorts() }
        try refuseUSBWithoutBus()
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
        for index in devices.controllers.indices { devices.controllers[index].fillMasterPort() }
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
        guest.fillDistances()
        cpu = guest
    }

    private func checkVCPUCounts() throws(VirtError) {
        if let current = vcpus.current, current > vcpus.maximum {
            throw VirtError(
                .configUnsupported, "maximum vCPU count must not be less than current vCPU count", domain: .domain)
        }
        let highest = cpu?.numa.compactMap { $0.cpus?.members.last }.max() ?? 0
        if highest >= Int(vcpus.maximum) {
            throw VirtError(.internalError, "CPU IDs in <numa> exceed the <vcpu> count", domain: .domain)
        }
    }

    /// A single label without a model belongs to the host's first security driver.
    private mutating func fillSecurityModel(_ facts: DefinitionFacts) {
        guard securityLabels.count == 1, securityLabels[0].model == nil, let model = facts.securityModel else { return }
        switch securityLabels[0].type {
        case .none: securityLabels[0].model = model
        case .dynamic where securityLabels[0].baseLabel == nil: securityLabels[0].model = model
        case .dynamic, .static: break
        }
    }

    /// Disks of one bus stand together, by their targets.
    mutating func orderDisks() {
        var ordered: [Disk] = []
        for disk in devices.disks {
            var place: Int?
            let index = DiskName.index(disk.target.dev).map(Int.init) ?? -1
            for position in ordered.indices.reversed() where ordered[position].target.bus == disk.target.bus {
                let other = DiskName.index(ordered[position].target.dev).map(Int.init) ?? -1
                if other > index {
                    place = position
                } else if place == nil {
                    place = position + 1
                }
            }
            ordered.insert(disk, at: place ?? ordered.count)
        }
        devices.disks = ordered
    }

    /// `<controller type='usb' model='none'/>` excludes what would need it.
    private func refuseUSBWithoutBus() throws(VirtError) {
        guard devices.controllers.contains(where: { $0.type == .usb && $0.model == ControllerModel.none }) else {
            return
        }
        func refuse(_ text: String) -> VirtError { VirtError(.configUnsupported, text, domain: .domain) }
        if devices.inputs.contains(where: { ($0.bus ?? defaultInputBus($0.type)) == .usb }) {
            throw refuse("Can't add USB input device. USB bus is disabled")
        }
        let hasHostDevice = devices.hostDevices.contains {
            if case .usb = $0.source { return true }
            return false
        }
        if hasHostDevice { throw refuse("Can't add host USB device: USB is disabled in this host") }
        if !devices.hubs.isEmpty { throw refuse("Can't add USB hub: USB is disabled for this domain") }
    }

    /// Consoles are simply counted; what the user wrote there is ignored.
    private mutating func fillPorts() {
        for index in devices.consoles.indices { devices.consoles[index].port = UInt32(index) }
        for index in devices.parallels.indices where devices.parallels[index].port == nil {
            devices.parallels[index].port = devices.parallels.compactMap(\.port).max().map { $0 &+ 1 } ?? 0
        }
    }

    func defaultInputBus(_ type: InputDevice.Kind) -> InputDevice.Bus {
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

extension Controller {
    /// Companions of an ICH9 group drive two ports each.
    fileprivate mutating func fillMasterPort() {
        guard type == .usb, info.masterStartPort == nil else { return }
        switch model {
        case .ich9UHCI1: info.masterStartPort = 0
        case .ich9UHCI2: info.masterStartPort = 2
        case .ich9UHCI3: info.masterStartPort = 4
        default: break
        }
    }
}

/// Processor architectures in libvirt's spelling.
enum Architecture {
    static let known: Set<String> = [
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k", "microblaze",
        "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc", "ppcle",
        "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64",
        "unicore32", "x86_64", "xtensa", "xtensaeb",
    ]
}

extension GuestCPU {
    /// One stated distance implies its mirror image and the distance of both cells to themselves, 10.
    mutating func fillDistances() {
        guard numa.contains(where: { !$0.distances.isEmpty }) else { return }
        var table: [UInt32: [UInt32: UInt32]] = [:]
        for cell in numa {
            let own = cell.id ?? 0
            for distance in cell.distances {
                table[own, default: [own: 10]][distance.id] = distance.value
                if table[distance.id, default: [distance.id: 10]][own] == nil {
                    table[distance.id, default: [distance.id: 10]][own] = distance.value
                }
            }
        }
        for index in numa.indices {
            let row = table[numa[index].id ?? 0] ?? [:]
            numa[index].distances = row.keys.sorted().map { id in
                var distance = NUMACell.Distance()
                distance.id = id
                distance.value = row[id] ?? 10
                return distance
            }
        }
    }
}

extension StorageSource {
    /// Servers without a port listen on the protocol's own.
    mutating func fillNetworkPorts() {
        guard let network else { return }
        let port: UInt32? =
            switch network.protocol {
            case .http: 80
            case .https: 443
            case .ftp: 21
            case .ftps: 990
            case .tftp: 69
            case .sheepdog: 7000
            case .nbd: 10809
            case .ssh: 22
            case .iscsi: 3260
            case .gluster: 24007
            case .vxhs: 9999
            case .rbd, .nfs: nil
            }
        for index in network.hosts.indices
        where network.hosts[index].port == nil && (network.hosts[index].transport ?? .tcp) == .tcp {
            self.network?.hosts[index].port = port
        }
    }
}
