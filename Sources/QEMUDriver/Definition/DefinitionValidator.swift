import VirtError
import VirtModel

/// Refuses complete definitions that the driver does not support: first the domain as a whole, then device by device,
/// then what holds between devices. The order decides which refusal a user sees.
struct DefinitionValidator {
    let definition: DomainDefinition
    let facts: DefinitionFacts
    let emulator: EmulatorFacts

    func run() throws(VirtError) {
        try checkEmulator()
        try checkFirmware()
        try definition.checkLifecycleActions()
        try checkMemoryHotplug()
        try checkClock()
        try checkSecureBoot()
        try checkTopology()
        try checkPanics()
        try checkTPMCount()
        try checkDevices()
        try checkDuplicateDisks()
        try checkAliases()
        try checkIOMMU()
        try checkIOThreads()
    }

    func unsupported(_ text: String) -> VirtError { VirtError(.configUnsupported, text, domain: .qemu) }

    private func checkEmulator() throws(VirtError) {
        let path = definition.devices.emulator ?? ""
        func missing(_ what: String) -> VirtError { unsupported("Emulator '\(path)' does not support \(what)") }
        let architecture = definition.os.arch ?? facts.hostArchitecture
        if !definition.isHVM { throw missing("os type '\(definition.os.type)'") }
        if architecture != emulator.architecture { throw missing("arch '\(architecture)'") }
        switch definition.virtType {
        case .qemu: break
        case .kvm where emulator.kvmUsable: break
        default: throw missing("virt type '\(definition.virtType.rawValue)'")
        }
        let machine = definition.os.machine ?? ""
        if emulator.machines[machine] == nil { throw missing("machine type '\(machine)'") }
        if definition.memoryTune?.minGuarantee != nil {
            throw unsupported("Parameter 'min_guarantee' not supported by QEMU.")
        }
    }

    private func checkFirmware() throws(VirtError) {
        if definition.usesUEFI && definition.isX86 && !definition.features.acpi {
            throw unsupported("UEFI requires ACPI on this architecture")
        }
        if definition.os.biosUseSerial == true && definition.devices.serials.isEmpty {
            throw VirtError(
                .xmlError, "need at least one serial port to use BIOS serial output", domain: .qemu)
        }
    }

    private func checkMemoryHotplug() throws(VirtError) {
        let modules = definition.devices.memories.filter { $0.model == .dimm || $0.model == .nvdimm }
        guard !modules.isEmpty else { return }
        guard let slots = definition.maximumMemory?.slots, slots > 0 else {
            throw unsupported("cannot use/hotplug a memory device when domain 'maxMemory' is not defined")
        }
        if (definition.cpu?.numa ?? []).isEmpty {
            throw unsupported("At least one numa node has to be configured when enabling memory hotplug")
        }
        if modules.count > slots {
            throw unsupported("memory device count '\(modules.count)' exceeds slots count '\(slots)'")
        }
    }

    private func checkClock() throws(VirtError) {
        for timer in definition.clock.timers {
            let policy = timer.tickPolicy?.rawValue ?? ""
            switch timer.name {
            case .platform:
                throw unsupported("unsupported timer type (name) 'platform'")
            case .rtc:
                if timer.track == .boot { throw unsupported("unsupported rtc timer track 'boot'") }
                if timer.tickPolicy == .merge || timer.tickPolicy == .discard {
                    throw unsupported("unsupported rtc timer tickpolicy '\(policy)'")
                }
            case .pit where timer.tickPolicy == .merge:
                throw unsupported("unsupported pit tickpolicy '\(policy)'")
            case .armvtimer:
                throw unsupported(
                    "Configuring the 'armvtimer' timer is not supported for virtType=\(definition.virtType.rawValue) "
                        + "arch=\(definition.os.arch ?? "") machine=\(definition.os.machine ?? "") guests")
            case .pit, .hpet, .tsc, .kvmclock, .hypervclock:
                break
            }
        }
    }

    private func checkSecureBoot() throws(VirtError) {
        guard definition.os.loader?.secure == true else { return }
        if definition.machineFamily != .q35 {
            throw unsupported("Secure boot is supported with q35 machine types only")
        }
        if definition.os.arch != "x86_64" {
            throw unsupported("Secure boot is supported for x86_64 architecture only")
        }
        if definition.os.firmware == nil && definition.features.smm?.state != true {
            throw unsupported("Secure boot requires SMM feature enabled")
        }
    }

    private func checkTopology() throws(VirtError) {
        let maximum = definition.vcpus.maximum
        if (definition.vcpus.current ?? maximum) == 0 { throw unsupported("Domain requires at least 1 vCPU") }
        let limit = emulator.machines[definition.os.machine ?? ""]?.maximumCPUs ?? 0
        if limit > 0 && maximum > limit {
            throw unsupported("Maximum CPUs greater than specified machine type limit \(limit)")
        }
        if let topology = definition.cpu?.topology {
            let product = [topology.sockets, topology.dies, topology.cores, topology.threads]
                .reduce(UInt64(1)) { $0.multipliedReportingOverflow(by: UInt64($1)).partialValue }
            if product != UInt64(maximum) { throw unsupported("CPU topology doesn't match maximum vcpu count") }
        }
        if definition.isX86 && maximum > 255 {
            if definition.machineFamily != .q35 {
                throw unsupported("more than 255 vCPUs are only supported on q35-based machine types")
            }
            if definition.devices.iommu?.extendedInterruptMode != true {
                throw unsupported("more than 255 vCPUs require extended interrupt mode enabled on the iommu device")
            }
        }
    }

    private func checkPanics() throws(VirtError) {
        for panic in definition.devices.panics {
            switch panic.model {
            case .s390: throw unsupported("only S390 guests support panic device of model 's390'")
            case .pseries: throw unsupported("only pSeries guests support panic device of model 'pseries'")
            case .hyperv where panic.info.address != nil:
                throw unsupported("setting the panic device address is not supported for model 'hyperv'")
            case .isa, nil:
                guard let address = panic.info.address else { continue }
                if case .isa = address { continue }
                throw unsupported("panic is supported only with ISA address type")
            case .hyperv:
                break
            }
        }
    }

    private func checkTPMCount() throws(VirtError) {
        if definition.devices.tpms.filter({ $0.model != .spaprProxy }).count > 1 {
            throw unsupported("only a single TPM non-proxy device is supported")
        }
    }

    private func checkDuplicateDisks() throws(VirtError) {
        let disks = definition.devices.disks
        for (index, disk) in disks.enumerated() {
            for other in disks[..<index] where other.target.dev == disk.target.dev {
                throw VirtError(
                    .xmlError,
                    "target '\(disk.target.dev)' duplicated for disk sources '\(other.source.path ?? "(null)")' and "
                        + "'\(disk.source.path ?? "(null)")'", domain: .domain)
            }
        }
        var places: Set<String> = []
        for disk in disks {
            guard let place = disk.info.driveAddress, let bus = disk.target.bus else { continue }
            let key = "\(bus.rawValue) \(place.controller) \(place.bus) \(place.target) \(place.unit)"
            guard places.insert(key).inserted else {
                throw VirtError(
                    .xmlError,
                    "Found duplicate drive address for disk with target name '\(disk.target.dev)' "
                        + "controller='\(place.controller)' bus='\(place.bus)' target='\(place.target)' "
                        + "unit='\(place.unit)'", domain: .domain)
            }
        }
    }

    private func checkAliases() throws(VirtError) {
        var seen: Set<String> = []
        for position in definition.devicePositions {
            guard let alias = definition.devices[position].alias, !alias.isEmpty else { continue }
            guard seen.insert(alias).inserted else {
                throw VirtError(.configUnsupported, "non unique alias detected: \(alias)", domain: .domain)
            }
        }
    }

    private func checkIOMMU() throws(VirtError) {
        guard let iommu = definition.devices.iommu else { return }
        if iommu.interruptRemapping == true && definition.features.ioapic != .qemu {
            throw VirtError(
                .configUnsupported, "IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')",
                domain: .domain)
        }
        if iommu.extendedInterruptMode == true && iommu.interruptRemapping != true {
            throw VirtError(.configUnsupported, "IOMMU eim requires interrupt remapping to be enabled", domain: .domain)
        }
    }

    private func checkIOThreads() throws(VirtError) {
        for thread in definition.iothreads.threads {
            guard let least = thread.poolMinimum, let most = thread.poolMaximum, most >= 0, least > most else {
                continue
            }
            throw VirtError(
                .xmlError, "thread_pool_min must be smaller or equal to thread_pool_max", domain: .domain)
        }
    }
}
