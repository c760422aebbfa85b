public import VirtError
public import VirtModel

/// Turns a definition as the user wrote it into the one that libvirt 9.0's QEMU driver stores: defaults filled in,
/// implied devices and controllers added, every device at its place, contradictions refused.
///
/// It is a pure function of definition, ``DefinitionFacts`` and the MAC addresses that `makeMAC` draws.
public struct DefinitionDefaults: Sendable {
    public var facts: DefinitionFacts
    /// Draws an address for a card that has none.
    public var makeMAC: @Sendable () -> MACAddress

    /// - Parameter makeMAC: by default random below QEMU's prefix `52:54:00`.
    public init(facts: DefinitionFacts, makeMAC: @escaping @Sendable () -> MACAddress = DefinitionDefaults.randomMAC) {
        self.facts = facts
        self.makeMAC = makeMAC
    }

    @Sendable public static func randomMAC() -> MACAddress {
        MACAddress(value: 0x5254_0000_0000 | UInt64.random(in: 0...0xFF_FFFF))
    }

    /// Completes `parsed`.
    ///
    /// - Parameters:
    ///   - isNew: the definition comes from a user, so that its shape may still change: memory follows the NUMA cells,
    ///     USB devices get ports. `false` for one that was stored before.
    ///   - assignsUSB: give USB devices ports even where the definition is an old one without.
    ///   - validate: also refuse what the driver does not support; `false` when reading stored definitions.
    /// - Throws: libvirt's error numbers and texts.
    public func complete(
        _ parsed: DomainDefinition, isNew: Bool = true, assignsUSB: Bool = false, validate: Bool = true
    ) throws(VirtError) -> DomainDefinition {
        var definition = parsed
        guard ["hvm", "linux", "exe", "xen", "xenpvh", "uml"].contains(definition.os.type) else {
            throw VirtError(.configUnsupported, "unknown OS type '\(definition.os.type)'", domain: .domain)
        }
        try definition.fillParserDefaults(facts: facts, makeMAC: makeMAC)
        let emulator = try emulatorFacts(for: &definition)
        definition.assignControllerIndexes()
        try applyMachine(to: &definition, emulator)
        try definition.addDefaultDevices(emulator, facts)
        canonicalizeMachine(of: &definition, emulator)
        definition.fillDefaultCPU(emulator)
        try definition.checkVCPUs()
        definition.fillCPUCheck()
        try definition.checkTSEG()
        definition.fillNUMACPUs()
        try definition.assignISASerialPorts()
        try definition.fillDevices(emulator)
        try definition.fillCommon(emulator, isNew: isNew)

        try VirtioSerialPlanner.assign(to: &definition)
        try PCIAddressPlanner.assign(to: &definition, emulator: emulator)
        if isNew || assignsUSB || definition.allUSBDevicesHavePorts { try USBAddressPlanner.assign(to: &definition) }
        try definition.assignMemorySlots()
        definition.mirrorSerialAddress()

        if [".", ".."].contains(definition.name) {
            throw VirtError(
                .xmlError, "name '\(definition.name)' cannot be a domain's", domain: .domain,
                cause: "a domain's files are named after it, and this names a directory", cures: ["choose another name"]
            )
        }
        if definition.name.contains("/") {
            throw VirtError(.xmlError, "name \(definition.name) cannot contain '/'", domain: .domain)
        }
        if validate { try DefinitionValidator(definition: definition, facts: facts, emulator: emulator).run() }
        return definition
    }

    private func emulatorFacts(for definition: inout DomainDefinition) throws(VirtError) -> EmulatorFacts {
        let architecture = definition.os.arch ?? facts.hostArchitecture
        if definition.devices.emulator == nil {
            guard let path = facts.defaultEmulators[architecture] else {
                throw VirtError(.configUnsupported, "No emulator found for arch '\(architecture)'", domain: .qemu)
            }
            definition.devices.emulator = path
        }
        let path = definition.devices.emulator ?? ""
        guard let emulator = facts.emulators[path] else {
            throw VirtError.system(
                errno: 2, reason: "No such file or directory", "Cannot check QEMU binary \(path)", domain: .qemu)
        }
        return emulator
    }

    private func applyMachine(to definition: inout DomainDefinition, _ emulator: EmulatorFacts) throws(VirtError) {
        if definition.bootloader != nil || definition.bootloaderArguments != nil {
            throw VirtError(.configUnsupported, "bootloader is not supported by QEMU", domain: .qemu)
        }
        if definition.os.machine == nil {
            guard let machine = emulator.defaultMachine else {
                throw VirtError(
                    .invalidArg,
                    "could not get preferred machine for \(definition.devices.emulator ?? "") "
                        + "type=\(definition.virtType.rawValue)", domain: .qemu)
            }
            definition.os.machine = machine
        }
        if definition.usesReadOnlyUEFI, definition.os.nvram?.source == nil, definition.os.loader?.stateless != true {
            var source = StorageSource()
            source.type = .file
            source.format = "raw"
            source.path = "\(facts.nvramDirectory)/\(definition.name)_VARS.fd"
            var store = definition.os.nvram ?? NVRAMStore()
            store.source = source
            definition.os.nvram = store
        }
    }

    private func canonicalizeMachine(of definition: inout DomainDefinition, _ emulator: EmulatorFacts) {
        guard let machine = definition.os.machine, let known = emulator.machines[machine] else { return }
        definition.os.machine = known.canonicalName
    }
}

extension DomainDefinition {
    /// Firmware in a read-only flash image that was named, not chosen by libvirt.
    var usesReadOnlyUEFI: Bool {
        os.firmware == nil && os.loader?.type == .pflash && os.loader?.readonly == true
    }

    var usesUEFI: Bool { os.firmware == .efi || (os.loader?.type == .pflash && os.firmware == nil) }

    var allUSBDevicesHavePorts: Bool {
        let hubs = devices.hubs.indices.map(DevicePosition.hub)
        return (hubs + usbDevicePositions).allSatisfy { devices[$0].usbAddress?.port.isEmpty == false }
    }
}
