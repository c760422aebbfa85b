import LibvirtProtocol
import VirtError
import VirtModel

extension DomainDefinition {
    /// Whether the machine has the ICH9 chipset.
    var isQ35: Bool { os.machine.map { $0 == "q35" || $0.hasPrefix("pc-q35-") } ?? false }
}

extension CommandLineBuilder {
    mutating func addIdentity() {
        arguments += ["-name", "guest=\(escaped(definition.name)),debug-threads=on", "-S"]
        var key = DeviceProperties(object: "secret", id: "masterKey0")
        key.add("format", "raw")
        key.add("file", context.masterKeyPath)
        add(object: key)
    }

    // MARK: Firmware

    mutating func addFirmware() {
        guard definition.os.loader?.type == .pflash, let path = definition.os.loader?.path else { return }
        addFlash(0, path: path, readOnly: definition.os.loader?.readonly ?? true)
        if let variables = definition.os.nvram?.source?.path { addFlash(1, path: variables, readOnly: false) }
    }

    private mutating func addFlash(_ index: Int, path: String, readOnly: Bool) {
        var storage = DeviceProperties(driver: "file")
        storage.add("filename", path)
        storage.add("node-name", "libvirt-pflash\(index)-storage")
        storage.add("auto-read-only", true)
        storage.add("discard", "unmap")
        add("-blockdev", storage)
        var format = DeviceProperties()
        format.add("node-name", "libvirt-pflash\(index)-format")
        format.add("read-only", readOnly)
        format.add("driver", "raw")
        format.add("file", "libvirt-pflash\(index)-storage")
        add("-blockdev", format)
    }

    /// Lets only firmware in system management mode write its variables.
    mutating func addFirmwareProtection() {
        guard definition.os.loader?.secure == true else { return }
        arguments += ["-global", "driver=cfi.pflash01,property=secure,value=on"]
    }

    // MARK: Machine and accelerator

    mutating func addMachine() throws(VirtError) {
        guard let machine = definition.os.machine else {
            throw VirtError(.internalError, "machine type is missing", domain: .qemu)
        }
        let features = definition.features
        var text = "\(machine),usb=off"
        if let vmport = features.vmport { text += ",vmport=\(onOff(vmport))" }
        if let smm = features.smm?.state { text += ",smm=\(onOff(smm))" }
        if let driver = features.ioapic { text += ",kernel_irqchip=\(driver == .kvm ? "on" : "split")" }
        text += ",dump-guest-core=\(onOff(definition.dumpCore ?? false))"
        if definition.memoryBacking?.noSharePages == true { text += ",mem-merge=off" }
        if definition.devices.memories.contains(where: { $0.model == .nvdimm }) { text += ",nvdimm=on" }
        if !(definition.cpu?.interconnects?.links.isEmpty ?? true) { text += ",hmat=on" }
        if usesDefaultMemoryBackend { text += ",memory-backend=\(context.defaultRAMID)" }
        if definition.os.loader?.type == .pflash, definition.os.loader?.path != nil {
            text += ",pflash0=libvirt-pflash0-format"
            if definition.os.nvram?.source?.path != nil { text += ",pflash1=libvirt-pflash1-format" }
        }
        if definition.os.biosUseSerial == true { text += ",graphics=off" }
        arguments += ["-machine", text]
        addAccelerator()
        if let size = features.smm?.tsegSize {
            arguments += ["-global", "mch.extended-tseg-mbytes=\(size >> 20)"]
        }
    }

    private mutating func addAccelerator() {
        var text = definition.virtType == .kvm ? "kvm" : "tcg"
        if definition.virtType == .kvm, definition.features.kvm?.dirtyRing == true {
            text += ",dirty-ring-size=\(definition.features.kvm?.dirtyRingSize ?? 4096)"
        }
        if definition.virtType != .kvm, let cache = definition.features.tcgTBCacheMiB { text += ",tb-size=\(cache)" }
        arguments += ["-accel", text]
    }

    // MARK: Identity towards the guest

    mutating func addSystemInformation() {
        arguments += ["-uuid", definition.uuid.description]
        if definition.os.smbios == .sysinfo {
            for information in definition.sysinfo where information.type == .smbios { addSMBIOS(information) }
        }
        for information in definition.sysinfo where information.type == .fwcfg {
            for entry in information.firmwareConfigurations {
                let value = entry.value.map { "string=\(escaped($0))" } ?? "file=\(escaped(entry.file))"
                arguments += ["-fw_cfg", "name=\(entry.name),\(value)"]
            }
        }
        if let genID = definition.genID {
            var device = DeviceProperties(driver: "vmgenid")
            device.add("guid", genID.description)
            device.add("id", "vmgenid0")
            add(device: device)
        }
        if definition.devices.graphics.isEmpty { arguments += ["-display", "none"] }
        arguments += ["-no-user-config", "-nodefaults"]
    }

    private mutating func addSMBIOS(_ information: SystemInformation) {
        let tables: [(type: Int, keys: [String], entries: [[SystemInformation.Entry]])] = [
            (0, ["vendor", "version", "date", "release"], [information.bios]),
            (1, ["manufacturer", "product", "version", "serial", "uuid", "sku", "family"], [information.system]),
            (2, ["manufacturer", "product", "version", "serial", "asset", "location"], information.baseBoards),
            (3, ["manufacturer", "version", "serial", "asset", "sku"], [information.chassis]),
        ]
        for table in tables {
            for entries in table.entries where !entries.isEmpty {
                let fields = table.keys.compactMap { key in
                    entries.first { $0.name == key }.map { ",\(key)=\(escaped($0.value))" }
                }
                // libvirt names the chassis' manufacturer even where there is none.
                let hasMaker = table.type != 3 || entries.contains { $0.name == "manufacturer" }
                arguments += ["-smbios", "type=\(table.type)" + (hasMaker ? "" : ",manufacturer=") + fields.joined()]
            }
        }
        if !information.oemStrings.isEmpty {
            arguments += ["-smbios", "type=11" + information.oemStrings.map { ",value=\(escaped($0))" }.joined()]
        }
    }

    // MARK: Monitor

    mutating func addMonitor() {
        let end = context.passesDescriptors ? "fd=\(inherit(.monitor))" : "path=\(escaped(context.monitorPath))"
        arguments += ["-chardev", "socket,id=charmonitor,\(end),server=on,wait=off"]
        arguments += ["-mon", "chardev=charmonitor,id=monitor,mode=control"]
    }

    // MARK: Power and boot

    mutating func addPowerManagement() {
        arguments.append("-no-shutdown")
        if !definition.features.acpi { arguments.append("-no-acpi") }
        let chip = definition.isQ35 ? "ICH9-LPC" : "PIIX4_PM"
        if let enabled = definition.powerManagement?.suspendToMemory {
            arguments += ["-global", "\(chip).disable_s3=\(enabled ? 0 : 1)"]
        }
        if let enabled = definition.powerManagement?.suspendToDisk {
            arguments += ["-global", "\(chip).disable_s4=\(enabled ? 0 : 1)"]
        }
    }

    mutating func addBoot() {
        var options: [String] = []
        if let menu = definition.os.bootMenuEnabled { options.append("menu=\(onOff(menu))") }
        if let timeout = definition.os.biosRebootTimeout { options.append("reboot-timeout=\(timeout)") }
        if let timeout = definition.os.bootMenuTimeout { options.append("splash-time=\(timeout)") }
        options.append("strict=on")
        arguments += ["-boot", options.joined(separator: ",")]
    }

    mutating func addKernel() {
        if let kernel = definition.os.kernel { arguments += ["-kernel", kernel] }
        if let initrd = definition.os.initrd { arguments += ["-initrd", initrd] }
        if let commandLine = definition.os.commandLine { arguments += ["-append", commandLine] }
        if let tree = definition.os.deviceTree { arguments += ["-dtb", tree] }
        if let table = definition.os.acpiTable { arguments += ["-acpitable", "sig=SLIC,file=\(escaped(table))"] }
        if definition.os.loader?.type == .rom, let path = definition.os.loader?.path { arguments += ["-bios", path] }
    }

    mutating func addGlobalControllerOptions() {
        for controller in definition.devices.controllers where controller.type == .pci {
            guard let size = controller.pci.hole64KiB else { continue }
            let host = definition.isQ35 ? "q35-pcihost" : "i440FX-pcihost"
            arguments += ["-global", "\(host).pci-hole64-size=\(size)K"]
        }
    }

    // MARK: The end

    mutating func addIncoming() {
        if let incoming = context.incoming { arguments += ["-incoming", incoming] }
    }

    mutating func addVMCoreInfo() {
        if definition.features.vmcoreinfo == true { add(device: DeviceProperties(driver: "vmcoreinfo")) }
    }

    mutating func addExtraArguments() {
        arguments += definition.qemuCommandLine?.arguments ?? []
    }

    mutating func addSandbox() {
        guard context.sandbox else { return }
        arguments += [
            "-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
        ]
    }
}
