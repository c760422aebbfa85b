import LibvirtProtocol
import VirtError
import VirtModel

/// Finds the device of a definition that the XML of a detach or update call means, by libvirt 9.0's rules: a disk by its
/// target, a card by address, alias and MAC address, a controller by type and index, most others by their content.
struct DeviceMatching {
    let definition: DomainDefinition
    private var devices: Devices { definition.devices }

    init(_ definition: DomainDefinition) {
        self.definition = definition
    }

    /// - Parameter isLive: the texts of the two sides differ.
    /// - Throws: error 99 or 8 where there is none, error 9 where several match.
    func position(of wanted: DeviceDefinition, isLive: Bool) throws(VirtError) -> DevicePosition {
        if case .interface(let card) = wanted { return try .interface(interface(card)) }
        if case .console(let console) = wanted, console.targetType == .serial || console.targetType == nil, !isLive {
            throw VirtError(.operationInvalid, "detaching serial console is not supported", domain: .qemu)
        }
        if let found = find(wanted) { return found }
        throw isLive ? missingLive(wanted) : missingPersistent(wanted)
    }

    // MARK: Search

    /// Whether devices of this kind are looked for at all.
    func isSearched(_ wanted: DeviceDefinition) -> Bool {
        switch wanted {
        case .lease, .graphics, .audio, .video, .hub, .smartcard, .memoryBalloon, .nvram, .panic, .iommu, .sound, .tpm:
            false
        default: true
        }
    }

    func find(_ wanted: DeviceDefinition) -> DevicePosition? {
        switch wanted {
        case .disk(let disk): index(devices.disks) { $0.target.dev == disk.target.dev }.map { .disk($0) }
        case .controller(let controller):
            index(devices.controllers) {
                $0.type == controller.type && $0.index == controller.index
                    && isSamePlace($0.info, controller.info)
            }.map { .controller($0) }
        case .interface: nil
        case .sound(let sound):
            index(devices.sounds) { $0.model == sound.model && isSamePlace($0.info, sound.info) }.map { .sound($0) }
        case .hostDevice(let device):
            index(devices.hostDevices) { $0.mode == device.mode && isSameSource($0.source, device.source) }
                .map { .hostDevice($0) }
        case .filesystem(let share): index(devices.filesystems) { $0.target == share.target }.map { .filesystem($0) }
        case .serial(let serial):
            index(devices.serials) {
                isSameSource($0.source, serial.source) && $0.port == serial.port
                    && (serial.targetType == nil || $0.targetType == serial.targetType)
            }.map { .serial($0) }
        case .parallel(let parallel):
            index(devices.parallels) { isSameSource($0.source, parallel.source) && $0.port == parallel.port }
                .map { .parallel($0) }
        case .console(let console):
            index(devices.consoles) {
                isSameSource($0.source, console.source) && $0.port == console.port
                    && $0.targetType == console.targetType
            }.map { .console($0) }
        case .channel(let channel):
            index(devices.channels) {
                guard isSameSource($0.source, channel.source), $0.targetType == channel.targetType else { return false }
                return channel.targetType == .guestfwd
                    ? $0.address == channel.address && $0.port == channel.port : $0.name == channel.name
            }.map { .channel($0) }
        case .input(let input):
            index(devices.inputs) {
                $0.type == input.type && $0.bus == input.bus && $0.source == input.source
                    && isSamePlace($0.info, input.info)
            }.map { .input($0) }
        case .rng(let rng):
            index(devices.rngs) {
                $0.model == rng.model && $0.rateBytes == rng.rateBytes && $0.ratePeriod == rng.ratePeriod
                    && isSameBackend($0.backend, rng.backend) && isSamePlace($0.info, rng.info)
            }.map { .rng($0) }
        case .watchdog(let watchdog):
            // Its place has to be stated as it is, even where none is.
            index(devices.watchdogs) {
                $0.model == watchdog.model && $0.action == watchdog.action
                    && $0.info.address == watchdog.info.address
            }.map { .watchdog($0) }
        case .memory(let memory): index(devices.memories) { isSameModule($0, memory) }.map { .memory($0) }
        case .sharedMemory(let memory):
            index(devices.sharedMemories) {
                $0.name == memory.name && $0.size == memory.size && $0.model == memory.model
                    && $0.serverEnabled == memory.serverEnabled && $0.serverPath == memory.serverPath
                    && $0.msiEnabled == memory.msiEnabled && isSamePlace($0.info, memory.info)
            }.map { .sharedMemory($0) }
        case .redirectedDevice(let device):
            index(devices.redirectedDevices) {
                $0.bus == device.bus && isSameSource($0.source, device.source) && isSamePlace($0.info, device.info)
            }.map { .redirected($0) }
        case .vsock(let vsock):
            devices.vsock.flatMap {
                $0.model == vsock.model && $0.cidAuto == vsock.cidAuto
                    && (vsock.cidAuto == true || $0.cidAddress == vsock.cidAddress)
                    && isSamePlace($0.info, vsock.info) ? .vsock : nil
            }
        case .tpm(let tpm):
            index(devices.tpms) { $0.model == tpm.model && $0.backend == tpm.backend && $0.version == tpm.version }
                .map { .tpm($0) }
        case .lease, .graphics, .audio, .video, .hub, .smartcard, .memoryBalloon, .nvram, .panic, .iommu: nil
        }
    }

    private func index<Value>(_ list: [Value], _ matches: (Value) -> Bool) -> Int? { list.firstIndex(where: matches) }

    /// A place that the caller states has to be the device's.
    private func isSamePlace(_ found: DeviceInfo, _ wanted: DeviceInfo) -> Bool {
        if let alias = wanted.alias, alias != found.alias { return false }
        guard let place = wanted.address else { return true }
        if case .dimm(let wantedSlot) = place, case .dimm(let slot)? = found.address {
            return wantedSlot.slot == slot.slot
        }
        if case .pci(let address) = place, address.isEmpty { return true }
        return found.address == place
    }

    private func isSameSource(_ found: CharacterSource, _ wanted: CharacterSource) -> Bool {
        guard found.type == wanted.type else { return false }
        switch wanted.type {
        // The terminal that QEMU opened says nothing about which device is meant.
        case .pty: return wanted.path == nil || found.path == wanted.path
        case .null, .vc, .stdio, .spicevmc: return true
        case .unix: return found.path == wanted.path && (wanted.mode == nil || found.mode == wanted.mode)
        case .tcp: return found.mode == wanted.mode && found.host == wanted.host && found.service == wanted.service
        default: return found == wanted
        }
    }

    private func isSameBackend(_ found: RNGDevice.Backend, _ wanted: RNGDevice.Backend) -> Bool {
        if case .egd(let one) = found, case .egd(let other) = wanted { return isSameSource(one, other) }
        return found == wanted
    }

    private func isSameModule(_ found: MemoryDevice, _ wanted: MemoryDevice) -> Bool {
        found.model == wanted.model && found.sizeKiB == wanted.sizeKiB && found.node == wanted.node
            && found.blockSizeKiB == wanted.blockSizeKiB && found.path == wanted.path
            && found.requestedSizeKiB == wanted.requestedSizeKiB && isSamePlace(found.info, wanted.info)
    }

    private func isSameSource(_ found: HostDeviceSource, _ wanted: HostDeviceSource) -> Bool {
        switch (found, wanted) {
        case (.usb(let one), .usb(let other)):
            if other.bus != nil, one.bus != nil { return one.bus == other.bus && one.device == other.device }
            return one.vendor == other.vendor && one.product == other.product
        case (.pci(let one), .pci(let other)): return one.address == other.address
        default: return found == wanted
        }
    }

    private func interface(_ card: NetworkInterface) throws(VirtError) -> Int {
        let place = card.info.pciAddress.flatMap { $0.isEmpty ? nil : $0 }
        let matches = devices.interfaces.indices.filter { index in
            let other = devices.interfaces[index]
            if let mac = card.mac, other.mac != mac { return false }
            if let place, other.info.pciAddress != place { return false }
            if let alias = card.info.alias, other.info.alias != alias { return false }
            return true
        }
        let mac = card.mac?.description ?? ""
        if matches.count > 1 {
            throw VirtError(
                .operationFailed, "multiple devices matching MAC address \(mac) found", domain: .domain,
                cause: "\(matches.count) cards have this address",
                cures: ["state the card's <address type='pci' .../> or <alias name='...'/> too"])
        }
        guard let match = matches.first else {
            throw VirtError(
                .deviceMissing,
                "no device found at address '\(place?.text ?? "(<null>)")' matching MAC address '\(mac)' and alias "
                    + "'\(card.info.alias ?? "(<null>)")'", domain: .domain)
        }
        return match
    }

    // MARK: Words

    private func missingPersistent(_ wanted: DeviceDefinition) -> VirtError {
        func missing(_ text: String) -> VirtError { VirtError(.deviceMissing, text, domain: .qemu) }
        return switch wanted {
        case .disk(let disk): missing("no target device \(disk.target.dev)")
        case .serial, .parallel, .console, .channel:
            VirtError(.invalidArg, "device not present in domain configuration", domain: .qemu)
        case .filesystem: missing("no matching filesystem device was found")
        case .rng: missing("no matching RNG device was found")
        case .memory: missing("matching memory device was not found")
        case .redirectedDevice: missing("no matching redirdev was not found")
        case .sharedMemory: missing("matching shmem device was not found")
        case .watchdog where devices.watchdogs.isEmpty: missing("domain has no watchdog")
        case .tpm: missing("matching tpm device not found")
        case .input: missing("matching input device not found")
        case .vsock: VirtError(.operationFailed, "matching vsock device not found", domain: .qemu)
        case .lease(let lease):
            missing(lease.missingText)
        default: missing("device not present in domain configuration")
        }
    }

    private func missingLive(_ wanted: DeviceDefinition) -> VirtError {
        func missing(_ text: String) -> VirtError { VirtError(.deviceMissing, text, domain: .qemu) }
        let rest = "device not present in domain configuration"
        switch wanted {
        case .disk(let disk): return missing("disk \(disk.target.dev) not found")
        case .controller(let controller):
            return missing("controller \(controller.type.rawValue):\(controller.index.map { Int($0) } ?? -1) not found")
        case .serial: return missing("chr type 'serial' \(rest)")
        case .parallel: return missing("chr type 'parallel' \(rest)")
        case .console: return missing("chr type 'console' \(rest)")
        case .channel: return missing("chr type 'channel' \(rest)")
        case .rng(let rng):
            let backend =
                switch rng.backend {
                case .random: "random"
                case .egd: "egd"
                case .builtin: "builtin"
                }
            return missing("model '\(backend)' RNG \(rest)")
        case .memory(let memory):
            return missing("model '\(memory.model.rawValue)' memory device not present in the domain configuration")
        case .sharedMemory(let memory):
            return missing("model '\(memory.model?.rawValue ?? "")' shmem \(rest)")
        case .watchdog:
            guard let other = devices.watchdogs.first else { return missing("watchdog \(rest)") }
            return missing("model '\(other.model.rawValue)' watchdog \(rest)")
        case .input: return missing("matching input device not found")
        case .redirectedDevice: return missing("no matching redirdev was not found")
        case .hostDevice(let device) where device.mode == .capabilities:
            return VirtError(
                .configUnsupported, "hot unplug is not supported for hostdev mode 'capabilities'", domain: .qemu)
        case .hostDevice(let device): return missing(missingHostDevice(device.source))
        case .vsock: return missing("matching vsock device not found")
        case .filesystem: return missing("matching filesystem not found")
        default: return missing(rest)
        }
    }

    private func missingHostDevice(_ source: HostDeviceSource) -> String {
        switch source {
        case .usb(let usb):
            if let bus = usb.bus, let number = usb.device {
                return "host usb device \(padded(bus)).\(padded(number)) not found"
            }
            return "host usb device vendor=0x\(hexadecimal(usb.vendor)) product=0x\(hexadecimal(usb.product)) not found"
        case .pci(let pci): return "host pci device \(pci.address.text) not found"
        case .mdev(let mdev): return "mediated device '\(mdev.uuid.description)' not found"
        case .scsi(let scsi) where scsi.iscsi != nil:
            // The unit follows the name of the target.
            let name = scsi.iscsi?.network?.name ?? ""
            return "host scsi iSCSI path \(name.contains("/") ? name : name + "/0") not found"
        case .scsi(let scsi):
            return "host scsi device \(scsi.adapter ?? ""):\(scsi.bus):\(scsi.target).\(scsi.unit) not found"
        default: return "device not present in domain configuration"
        }
    }

    private func padded(_ value: UInt32) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, 3 - text.count)) + text
    }

    private func hexadecimal(_ value: UInt32?) -> String {
        let text = String(value ?? 0, radix: 16)
        return String(repeating: "0", count: max(0, 4 - text.count)) + text
    }
}
