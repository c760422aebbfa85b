import VirtError
import VirtModel

extension CommandLineBuilder {
    /// Adds the `-chardev` of a character device whose device alias is `alias`; returns the chardev's identity.
    mutating func addChardev(_ source: CharacterSource, alias: String) throws(VirtError) -> String {
        let identity = "char" + alias
        if context.usesMonitor {
            let backend = try ChardevBackend.properties(
                source, identity: identity, spiceName: spiceName(identity))
            arguments += ["-chardev", backend.text]
            return identity
        }
        // Announcing a descriptor may put an argument of its own in front.
        let text = try chardev(source, identity: identity)
        arguments += ["-chardev", text]
        return identity
    }

    private mutating func chardev(_ source: CharacterSource, identity: String) throws(VirtError) -> String {
        var text: String
        switch source.type {
        case .null: text = "null,id=\(identity)"
        case .vc: text = "vc,id=\(identity)"
        case .pty: text = "pty,id=\(identity)"
        case .stdio: text = "stdio,id=\(identity)"
        case .dev: text = "serial,id=\(identity),path=\(escaped(source.path))"
        case .pipe: text = "pipe,id=\(identity),path=\(escaped(source.path))"
        case .file: text = fileChardev(source, identity: identity)
        case .udp:
            text = "udp,id=\(identity),host=\(escaped(source.host)),port=\(escaped(source.service))"
            if source.bindHost != nil || source.bindService != nil {
                text += ",localaddr=\(escaped(source.bindHost)),localport=\(escaped(source.bindService ?? "0"))"
            }
        case .tcp: text = tcpChardev(source, identity: identity)
        case .unix: text = unixChardev(source, identity: identity)
        case .spicevmc: text = "spicevmc,id=\(identity),name=\(spiceName(identity))"
        case .spiceport: text = "spiceport,id=\(identity),name=\(escaped(source.channel))"
        case .qemuVDAgent:
            text = "qemu-vdagent,id=\(identity),name=vdagent"
            if let copyPaste = source.clipboardCopyPaste { text += ",clipboard=\(onOff(copyPaste))" }
            if let mouse = source.mouseMode { text += ",mouse=\(onOff(mouse == .client))" }
        case .dbus: text = "dbus,id=\(identity),name=\(escaped(source.channel))"
        case .nmdm:
            throw VirtError(
                .configUnsupported, "unsupported chardev '\(source.type.rawValue)'", domain: .qemu,
                cause: "nmdm devices exist on FreeBSD only", cures: ["use type='pty' or type='unix'"])
        }
        if let log = source.log {
            text += ",logfile=\(escaped(log.file))"
            if let append = log.append { text += ",logappend=\(onOff(append))" }
        }
        return text
    }

    private mutating func fileChardev(_ source: CharacterSource, identity: String) -> String {
        guard context.passesDescriptors, let path = source.path else {
            let append = source.append.map { ",append=\(onOff($0))" } ?? ""
            return "file,id=\(identity),path=\(escaped(source.path))" + append
        }
        let number = inherit(.file(path: path, append: source.append ?? false))
        let set = descriptorSets
        descriptorSets += 1
        arguments += ["-add-fd", "set=\(set),fd=\(number),opaque=\(identity.dropFirst("char".count))-source"]
        return "file,id=\(identity),path=/dev/fdset/\(set),append=on"
    }

    private func tcpChardev(_ source: CharacterSource, identity: String) -> String {
        var text = "socket,id=\(identity),host=\(escaped(source.host)),port=\(escaped(source.service))"
        if source.wireProtocol == .telnet { text += ",telnet=on" }
        return text + socketMode(source)
    }

    private mutating func unixChardev(_ source: CharacterSource, identity: String) -> String {
        guard source.mode == .bind, context.passesDescriptors, let path = source.path else {
            return "socket,id=\(identity),path=\(escaped(source.path))" + socketMode(source)
        }
        let number = inherit(.unixListener(path: path))
        return "socket,id=\(identity),fd=\(number),server=on,wait=off"
    }

    private func socketMode(_ source: CharacterSource) -> String {
        if source.mode == .bind { return ",server=on,wait=off" }
        guard let reconnect = source.reconnect, let enabled = reconnect.enabled else { return "" }
        return ",reconnect=\(enabled ? reconnect.timeout ?? 0 : 0)"
    }

    /// The channel name that a SPICE client looks for, by the kind of the device.
    private func spiceName(_ identity: String) -> String {
        if identity.hasPrefix("charsmartcard") { return "smartcard" }
        if identity.hasPrefix("charredir") { return "usbredir" }
        return "vdagent"
    }

    func onOff(_ value: Bool) -> String { value ? "on" : "off" }

    /// `text` as a value of QEMU's `key=value` syntax: commas are doubled.
    func escaped(_ text: String?) -> String {
        (text ?? "").replacing(",", with: ",,")
    }

    // MARK: Devices

    mutating func addSerials() throws(VirtError) {
        for serial in definition.devices.serials {
            let alias = try alias(serial.info, "serial")
            let chardev = try addChardev(serial.source, alias: alias)
            var device: DeviceProperties
            switch serial.targetModel {
            case .usbSerial?: device = DeviceProperties(driver: "usb-serial")
            case .pciSerial?: device = DeviceProperties(driver: "pci-serial")
            case .isaDebugCon?: device = DeviceProperties(driver: "isa-debugcon")
            default: device = DeviceProperties(driver: "isa-serial")
            }
            device.add("chardev", chardev)
            device.add("id", alias)
            if case .isa(let address)? = serial.info.address {
                device.add("iobase", address.iobase)
                if address.irq != 0 { device.add("irq", address.irq) }
            }
            if serial.targetModel == .isaSerial || serial.targetModel == nil { device.add("index", serial.port ?? 0) }
            try addAddress(serial.info, to: &device)
            add(device: device)
        }
    }

    mutating func addParallels() throws(VirtError) {
        for parallel in definition.devices.parallels {
            let alias = try alias(parallel.info, "parallel")
            let chardev = try addChardev(parallel.source, alias: alias)
            var device = DeviceProperties(driver: "isa-parallel")
            device.add("chardev", chardev)
            device.add("id", alias)
            add(device: device)
        }
    }

    mutating func addChannels() throws(VirtError) {
        for channel in definition.devices.channels {
            let alias = try alias(channel.info, "channel")
            let chardev = try addChardev(channel.source, alias: alias)
            switch channel.targetType {
            case .guestfwd:
                var netdev = DeviceProperties()
                netdev.add("type", "user")
                var forward = DeviceProperties()
                forward.add("str", "tcp:\(channel.address ?? ""):\(channel.port ?? 0)-chardev:\(chardev)")
                netdev.add("guestfwd", [forward])
                netdev.add("id", alias)
                add("-netdev", netdev)
            case .virtio:
                var device = DeviceProperties(driver: "virtserialport")
                try addAddress(channel.info, to: &device)
                device.add("chardev", chardev)
                device.add("id", alias)
                device.add("name", channel.name)
                add(device: device)
            case .none, .xen:
                throw VirtError(
                    .configUnsupported, "channel target type '\(channel.targetType.rawValue)' is not supported",
                    domain: .qemu, cures: ["use target type='virtio'"])
            }
        }
    }

    mutating func addConsoles() throws(VirtError) {
        for console in definition.devices.consoles where console.targetType == .virtio {
            let alias = try alias(console.info, "console")
            let chardev = try addChardev(console.source, alias: alias)
            // Like libvirt, leave the port to QEMU: consoles take what the channels leave free.
            var device = DeviceProperties(driver: "virtconsole")
            device.add("chardev", chardev)
            device.add("id", alias)
            add(device: device)
        }
    }

    mutating func addSmartcards() throws(VirtError) {
        for smartcard in definition.devices.smartcards {
            let alias = try alias(smartcard.info, "smartcard")
            var device: DeviceProperties
            switch smartcard.mode {
            case .host:
                device = DeviceProperties(driver: "ccid-card-emulated")
                device.add("backend", "nss-emulated")
            case .hostCertificates:
                device = DeviceProperties(driver: "ccid-card-emulated")
                device.add("backend", "certificates")
                for (index, certificate) in smartcard.certificates.enumerated() {
                    device.add("cert\(index + 1)", certificate)
                }
                device.add("db", smartcard.database ?? "/etc/pki/nssdb")
            case .passthrough:
                let chardev = try addChardev(smartcard.source ?? CharacterSource(.spicevmc), alias: alias)
                device = DeviceProperties(driver: "ccid-card-passthru")
                device.add("chardev", chardev)
            }
            device.add("id", alias)
            try addAddress(smartcard.info, to: &device)
            add(device: device)
        }
    }

    mutating func addRedirectedDevices() throws(VirtError) {
        for redirected in definition.devices.redirectedDevices {
            let alias = try alias(redirected.info, "redir")
            let chardev = try addChardev(redirected.source, alias: alias)
            var device = DeviceProperties(driver: "usb-redir")
            device.add("chardev", chardev)
            device.add("id", alias)
            if let rules = definition.devices.redirectionFilter, !rules.isEmpty { device.add("filter", filter(rules)) }
            device.add("bootindex", redirected.info.bootOrder)
            try addAddress(redirected.info, to: &device)
            add(device: device)
        }
    }

    private func filter(_ rules: [RedirectionFilterRule]) -> String {
        func hexadecimal(_ value: UInt32?, digits: Int) -> String {
            guard let value else { return "-1" }
            let text = String(value, radix: 16, uppercase: true)
            return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return rules.map { rule in
            [
                hexadecimal(rule.usbClass, digits: 2), hexadecimal(rule.vendor, digits: 4),
                hexadecimal(rule.product, digits: 4), hexadecimal(rule.version, digits: 4), rule.allow ? "1" : "0",
            ].joined(separator: ":")
        }.joined(separator: "|")
    }
}
