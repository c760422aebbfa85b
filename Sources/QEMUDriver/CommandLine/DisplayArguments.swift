import VirtError
import VirtModel

extension CommandLineBuilder {
    // MARK: Graphics

    mutating func addGraphics() throws(VirtError) {
        for graphics in definition.devices.graphics {
            switch graphics.type {
            case .vnc: addVNC(graphics)
            case .spice: addSPICE(graphics)
            case .eglHeadless:
                arguments += [
                    "-display", "egl-headless" + (graphics.gl.renderNode.map { ",rendernode=\(escaped($0))" } ?? ""),
                ]
            case .sdl: addSDL(graphics)
            case .dbus:
                var text = "dbus"
                if graphics.dbusPeerToPeer == true { text += ",p2p=on" }
                if let address = graphics.dbusAddress { text += ",addr=\(escaped(address))" }
                if graphics.gl.enable == true { text += ",gl=on" }
                arguments += ["-display", text]
            case .rdp, .desktop:
                throw VirtError(
                    .configUnsupported, "unsupported graphics type '\(graphics.type.rawValue)'", domain: .qemu,
                    cures: ["use type='vnc' or type='spice'"])
            }
        }
    }

    private mutating func addVNC(_ graphics: Graphics) {
        var text: String
        let listen = graphics.listens.first
        switch listen?.type {
        case .socket?: text = "vnc=unix:\(escaped(listen?.socket ?? graphics.socket))"
        case .none?: text = "none"
        default:
            if let socket = graphics.socket, listen == nil {
                text = "vnc=unix:\(escaped(socket))"
            } else {
                let address = listen?.address ?? "127.0.0.1"
                let host = address.contains(":") ? "[\(address)]" : address
                text = "\(host):\((graphics.port ?? 5900) - 5900)"
            }
        }
        if let websocket = graphics.websocket { text += ",websocket=\(websocket)" }
        if let policy = graphics.sharePolicy { text += ",share=\(policy.rawValue)" }
        if graphics.password != nil { text += ",password=on" }
        if let power = graphics.powerControl { text += ",power-control=\(onOff(power))" }
        if let audio = audioBackend(graphics.audioID) { text += ",audiodev=\(audio)" }
        arguments += ["-vnc", text]
        if let keymap = graphics.keymap { arguments += ["-k", keymap] }
    }

    private mutating func addSPICE(_ graphics: Graphics) {
        var options: [String] = []
        if let port = graphics.port, port > 0 { options.append("port=\(port)") }
        if let port = graphics.tlsPort, port > 0 { options.append("tls-port=\(port)") }
        if let listen = graphics.listens.first {
            switch listen.type {
            case .socket:
                options.append("unix=on")
                options.append("addr=\(escaped(listen.socket))")
            case .none: options.append("port=0")
            case .address, .network: if let address = listen.address { options.append("addr=\(address)") }
            }
        }
        let spice = graphics.spice
        if let mode = spice.mouseMode { options.append("agent-mouse=\(onOff(mode == .client))") }
        if graphics.password == nil { options.append("disable-ticketing=on") }
        switch graphics.defaultMode {
        case .secure?: options.append("tls-channel=default")
        case .insecure?: options.append("plaintext-channel=default")
        case .any?, nil: break
        }
        for channel in spice.channels where channel.mode != .any {
            options.append("\(channel.mode == .secure ? "tls" : "plaintext")-channel=\(channel.name.rawValue)")
        }
        if let value = spice.imageCompression { options.append("image-compression=\(value.rawValue)") }
        if let value = spice.jpegCompression { options.append("jpeg-wan-compression=\(value.rawValue)") }
        if let value = spice.zlibCompression { options.append("zlib-glz-wan-compression=\(value.rawValue)") }
        if let value = spice.playbackCompression { options.append("playback-compression=\(onOff(value))") }
        if let value = spice.streamingMode { options.append("streaming-video=\(value.rawValue)") }
        if spice.clipboardCopyPaste == false { options.append("disable-copy-paste=on") }
        if spice.fileTransfer == false { options.append("disable-agent-file-xfer=on") }
        if graphics.gl.enable == true {
            options.append("gl=on")
            if let node = graphics.gl.renderNode { options.append("rendernode=\(escaped(node))") }
        }
        options.append("seamless-migration=on")
        arguments += ["-spice", options.joined(separator: ",")]
        if let keymap = graphics.keymap { arguments += ["-k", keymap] }
    }

    private mutating func addSDL(_ graphics: Graphics) {
        var text = "sdl"
        if let gl = graphics.gl.enable { text += ",gl=\(onOff(gl))" }
        arguments += ["-display", text]
        if graphics.fullscreen == true { arguments.append("-full-screen") }
    }

    // MARK: Video

    mutating func addVideos() throws(VirtError) {
        for (index, video) in definition.devices.videos.enumerated() {
            guard let model = video.model, model != .none else { continue }
            let alias = try alias(video.info, "video")
            var device = DeviceProperties(driver: try videoDriver(model, video, isPrimary: index == 0))
            if model == .virtio { device.add(video.virtio) }
            device.add("id", alias)
            switch model {
            case .qxl:
                device.add("max_outputs", video.heads)
                device.add("ram_size", video.ram.map { UInt64($0) << 10 })
                device.add("vram_size", video.vram.map { UInt64($0) << 10 })
                device.add("vram64_size_mb", video.vram64.map { $0 / 1024 } ?? 0)
                device.add("vgamem_mb", video.vgamem.map { $0 / 1024 })
            case .virtio:
                device.add("max_outputs", video.heads)
                device.add("blob", video.blob)
            case .vga, .vmvga: device.add("vgamem_mb", video.vram.map { $0 / 1024 })
            case .bochs: device.add("vgamem", video.vram.map { UInt64($0) << 10 })
            default: break
            }
            if let resolution = video.resolution, model != .ramfb {
                device.add("xres", resolution.x)
                device.add("yres", resolution.y)
            }
            try addAddress(video.info, to: &device)
            add(device: device)
        }
    }

    private func videoDriver(
        _ model: VideoModel, _ video: VideoDevice, isPrimary: Bool
    ) throws(VirtError) -> String {
        switch model {
        case .vga: return "VGA"
        case .cirrus: return "cirrus-vga"
        case .vmvga: return "vmware-svga"
        case .qxl: return isPrimary ? "qxl-vga" : "qxl"
        case .bochs: return "bochs-display"
        case .ramfb: return "ramfb"
        case .virtio:
            let gl = video.acceleration?.accel3D == true ? "-gl" : ""
            return isPrimary ? "virtio-vga\(gl)" : gl.isEmpty ? "virtio-gpu-pci" : "virtio-gpu-gl-pci"
        case .xen, .vbox, .parallels, .gop, .none:
            throw VirtError(
                .configUnsupported, "domain configuration does not support video model '\(model.rawValue)'",
                domain: .qemu, cures: ["use model type='virtio', 'vga', 'qxl', 'bochs', 'cirrus' or 'ramfb'"])
        }
    }

    // MARK: Sound

    mutating func addAudioBackends() throws(VirtError) {
        for audio in definition.devices.audios {
            var properties = DeviceProperties()
            properties.add("id", "audio\(audio.id)")
            switch audio.type {
            case .pulseaudio: properties.add("driver", "pa")
            case .file: properties.add("driver", "wav")
            default: properties.add("driver", audio.type.rawValue)
            }
            properties.add("timer-period", audio.timerPeriod)
            switch audio.type {
            case .file: properties.add("path", audio.path)
            case .pulseaudio: properties.add("server", audio.serverName)
            case .oss:
                properties.add("try-mmap", audio.tryMMap)
                properties.add("exclusive", audio.exclusive)
                properties.add("dsp-policy", audio.dspPolicy)
            default: break
            }
            if let input = direction(audio.input) { properties.add("in", input) }
            if let output = direction(audio.output) { properties.add("out", output) }
            add("-audiodev", properties)
        }
    }

    /// The backend that a device asks for, or the first one.
    private func audioBackend(_ id: UInt32?) -> String? {
        (id ?? definition.devices.audios.first?.id).map { "audio\($0)" }
    }

    private func direction(_ direction: AudioDirection) -> DeviceProperties? {
        var properties = DeviceProperties()
        properties.add("mixing-engine", direction.mixingEngine)
        properties.add("fixed-settings", direction.fixedSettings)
        properties.add("voices", direction.voices)
        properties.add("buffer-length", direction.bufferLength)
        properties.add("frequency", direction.settings?.frequency)
        properties.add("channels", direction.settings?.channels)
        properties.add("format", direction.settings?.format?.rawValue)
        properties.add("dev", direction.dev)
        properties.add("buffer-count", direction.bufferCount)
        properties.add("try-poll", direction.tryPoll)
        properties.add("name", direction.name)
        properties.add("stream-name", direction.streamName)
        properties.add("latency", direction.latency)
        properties.add("server-name", direction.serverName)
        properties.add("client-name", direction.clientName)
        properties.add("connect-ports", direction.connectPorts)
        properties.add("exact-name", direction.exactName)
        return properties.isEmpty ? nil : properties
    }

    private static let soundDrivers: [SoundDevice.Model: String] = [
        .sb16: "sb16", .es1370: "ES1370", .ac97: "AC97", .usb: "usb-audio", .ich6: "intel-hda",
        .ich9: "ich9-intel-hda",
    ]

    mutating func addSounds() throws(VirtError) {
        for sound in definition.devices.sounds where sound.model != .pcspk {
            let alias = try alias(sound.info, "sound")
            guard let driver = Self.soundDrivers[sound.model] else {
                throw VirtError(
                    .configUnsupported, "sound card model '\(sound.model.rawValue)' is not supported by qemu",
                    domain: .qemu, cures: ["use model='ich9' or 'ich6'"])
            }
            let hasCodecs = sound.model == .ich6 || sound.model == .ich9
            var device = DeviceProperties(driver: driver)
            device.add("id", alias)
            if !hasCodecs { device.add("audiodev", audioBackend(sound.audioID)) }
            try addAddress(sound.info, to: &device)
            add(device: device)
            guard hasCodecs else { continue }
            for (index, codec) in (sound.codecs.isEmpty ? [.duplex] : sound.codecs).enumerated() {
                var codecDevice = DeviceProperties(driver: "hda-\(codec.rawValue)")
                codecDevice.add("id", "\(alias)-codec\(index)")
                codecDevice.add("bus", "\(alias).0")
                codecDevice.add("cad", index)
                codecDevice.add("audiodev", audioBackend(sound.audioID))
                add(device: codecDevice)
            }
        }
    }
}
