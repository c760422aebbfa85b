/// The devices part of the domain capabilities, from what a binary has.
struct DeviceChoices {
    var capabilities: QEMUCapabilities
    var machine: MachineType
    var host: HostAbilities

    typealias Part = DomainCapabilities.Part
    typealias Choice = DomainCapabilities.Choice

    var all: [Part] { [disk, graphics, video, hostDevice, random, filesystem, tpm, redirected, channel] }

    var memoryBacking: Part {
        let sources = ["file", "anonymous"] + (has("memory-backend-memfd") ? ["memfd"] : [])
        return Part(name: "memoryBacking", isSupported: true, choices: [Choice(name: "sourceType", values: sources)])
    }

    private func has(_ type: String) -> Bool { capabilities.hasDevice(type) }

    /// virtio devices come for old and for new guests only where QEMU splits them.
    private var virtioModels: [String] {
        has("virtio-blk-pci-transitional") || has("virtio-net-pci-transitional")
            ? ["virtio", "virtio-transitional", "virtio-non-transitional"] : ["virtio"]
    }

    private var disk: Part {
        let hasFloppy = !capabilities.architecture.name.hasPrefix("s390") && !machine.name.hasPrefix("pseries")
        var devices = ["disk", "cdrom"]
        if hasFloppy { devices.append("floppy") }
        devices.append("lun")
        var buses: [String] = []
        if machine.isI440FX { buses.append("ide") }
        if hasFloppy { buses.append("fdc") }
        buses += ["scsi", "virtio"]
        if has("usb-storage") { buses.append("usb") }
        if has("ich9-ahci") { buses.append("sata") }
        return Part(
            name: "disk", isSupported: true,
            choices: [
                Choice(name: "diskDevice", values: devices), Choice(name: "bus", values: buses),
                Choice(name: "model", values: virtioModels),
            ])
    }

    private var graphics: Part {
        var types: [String] = []
        if capabilities.has(.displaySDL) { types.append("sdl") }
        if capabilities.hasCommand("query-vnc") { types.append("vnc") }
        if capabilities.hasCommand("query-spice") { types.append("spice") }
        if capabilities.has(.displayEGLHeadless) { types.append("egl-headless") }
        if capabilities.has(.displayDBus) { types.append("dbus") }
        return Part(name: "graphics", isSupported: true, choices: [Choice(name: "type", values: types)])
    }

    private var video: Part {
        var types: [String] = []
        if has("VGA") { types.append("vga") }
        if has("cirrus-vga") { types.append("cirrus") }
        if has("vmware-svga") { types.append("vmvga") }
        if has("qxl") { types.append("qxl") }
        if has("virtio-gpu-pci") || has("virtio-gpu-device") || has("virtio-gpu-ccw") { types.append("virtio") }
        types.append("none")
        if has("bochs-display") { types.append("bochs") }
        if has("ramfb") { types.append("ramfb") }
        return Part(name: "video", isSupported: true, choices: [Choice(name: "modelType", values: types)])
    }

    private var hostDevice: Part {
        var subsystems = ["usb", "pci"]
        if has("virtio-scsi-pci") || has("virtio-scsi-ccw") { subsystems.append("scsi") }
        return Part(
            name: "hostdev", isSupported: true,
            choices: [
                Choice(name: "mode", values: ["subsystem"]),
                Choice(name: "startupPolicy", values: ["default", "mandatory", "requisite", "optional"]),
                Choice(name: "subsysType", values: subsystems),
                Choice(name: "capsType", values: []),
                Choice(name: "pciBackend", values: host.hasVFIO ? ["default", "vfio"] : []),
            ])
    }

    private var random: Part {
        guard has("virtio-rng-pci") || has("virtio-rng-ccw") || has("virtio-rng-device") else {
            return Part(name: "rng", isSupported: false)
        }
        var backends: [String] = []
        if has("rng-random") { backends.append("random") }
        if has("rng-egd") { backends.append("egd") }
        if has("rng-builtin") { backends.append("builtin") }
        return Part(
            name: "rng", isSupported: true,
            choices: [Choice(name: "model", values: virtioModels), Choice(name: "backendModel", values: backends)])
    }

    private var filesystem: Part {
        let drivers = ["path", "handle"] + (has("vhost-user-fs-device") ? ["virtiofs"] : [])
        return Part(name: "filesystem", isSupported: true, choices: [Choice(name: "driverType", values: drivers)])
    }

    private var tpm: Part {
        let models = ["tpm-tis", "tpm-crb", "tpm-spapr"].filter { model in
            capabilities.tpmModels.contains(model)
                || (model == "tpm-tis" && capabilities.tpmModels.contains("tpm-tis-device"))
        }
        var backends: [String] = []
        if capabilities.tpmBackends.contains("passthrough") { backends.append("passthrough") }
        if capabilities.tpmBackends.contains("emulator"), host.hasSoftwareTPM { backends += ["emulator", "external"] }
        guard !models.isEmpty, !backends.isEmpty else { return Part(name: "tpm", isSupported: false) }
        var choices = [Choice(name: "model", values: models), Choice(name: "backendModel", values: backends)]
        if backends.contains("emulator") { choices.append(Choice(name: "backendVersion", values: ["1.2", "2.0"])) }
        return Part(name: "tpm", isSupported: true, choices: choices)
    }

    private var redirected: Part {
        guard has("usb-redir") else { return Part(name: "redirdev", isSupported: false) }
        return Part(name: "redirdev", isSupported: true, choices: [Choice(name: "bus", values: ["usb"])])
    }

    private var channel: Part {
        let types = ["pty", "unix"] + (capabilities.hasCommand("query-spice") ? ["spicevmc"] : [])
        return Part(name: "channel", isSupported: true, choices: [Choice(name: "type", values: types)])
    }
}
