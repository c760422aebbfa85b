import VirtError
import VirtModel

extension CommandLineBuilder {
    mutating func addInterfaces() throws(VirtError) {
        for interface in definition.devices.interfaces {
            let alias = try alias(interface.info, "interface")
            guard interface.type != .hostdev else { continue }
            add("-netdev", try netdev(interface, alias: alias))
            add(device: try networkCard(interface, alias: alias))
        }
    }

    /// The host's end of an interface.
    private mutating func netdev(_ interface: NetworkInterface, alias: String) throws(VirtError) -> DeviceProperties {
        var netdev = DeviceProperties()
        switch interface.effectiveType {
        case .user:
            netdev.add("type", "user")
            for address in interface.guestAddresses {
                let prefix = address.prefix.map { "/\($0)" } ?? ""
                if address.family == "ipv6" {
                    netdev.add("ipv6-prefix", address.address)
                    netdev.add("ipv6-prefixlen", address.prefix)
                } else {
                    netdev.add("net", address.address + prefix)
                }
            }
        case .network, .bridge, .ethernet, .direct, .internal:
            netdev.add("type", "tap")
            let queues = Int(max(1, interface.driver.queues ?? 1))
            guard queues <= 256 else {
                throw VirtError(.configUnsupported, "\(queues) queues are more than a tap device has", domain: .qemu)
            }
            let numbers = (0..<queues).map { String(inherit(.tap(alias: alias, queue: $0))) }
            if queues > 1 {
                netdev.add("fds", numbers.joined(separator: ":"))
            } else {
                netdev.add("fd", numbers[0])
            }
            if context.vhostInterfaces.contains(alias) {
                let numbers = (0..<queues).map { String(inherit(.vhostNet(alias: alias, queue: $0))) }
                netdev.add("vhost", true)
                netdev.add(queues > 1 ? "vhostfds" : "vhostfd", numbers.joined(separator: ":"))
            }
            netdev.add("sndbuf", interface.sendBuffer)
        case .server, .client, .mcast, .udp: socketNetdev(interface, &netdev)
        case .vhostUser:
            guard let source = interface.source.vhostUser else {
                throw VirtError(.configUnsupported, "vhostuser interface without a source", domain: .qemu)
            }
            let chardev = try addChardev(source, alias: alias)
            netdev.add("type", "vhost-user")
            netdev.add("chardev", chardev)
            netdev.add("queues", interface.driver.queues)
        case .null, .vds, .vdpa, .hostdev:
            throw VirtError(
                .configUnsupported, "interface type '\(interface.type.rawValue)' is not supported with this driver",
                domain: .qemu, cures: ["use type='user', 'bridge', 'network', 'direct' or 'ethernet'"])
        }
        netdev.add("id", "host\(alias)")
        return netdev
    }

    private func socketNetdev(_ interface: NetworkInterface, _ netdev: inout DeviceProperties) {
        let source = interface.source
        let end = "\(source.address ?? ""):\(source.port ?? 0)"
        netdev.add("type", "socket")
        switch interface.type {
        case .server: netdev.add("listen", end)
        case .client: netdev.add("connect", end)
        case .mcast: netdev.add("mcast", end)
        default:
            netdev.add("udp", end)
            netdev.add("localaddr", "\(source.localAddress ?? ""):\(source.localPort ?? 0)")
        }
    }

    /// The card in the guest.
    func networkCard(_ interface: NetworkInterface, alias: String) throws(VirtError) -> DeviceProperties {
        let model = interface.model ?? "rtl8139"
        let isVirtio = model.hasPrefix("virtio")
        var device = DeviceProperties(
            driver: isVirtio ? virtioDriver("virtio-net", interface.info, model: model) : model)
        if isVirtio { addVirtioOptions(interface, to: &device) }
        if isVirtio { device.add("host_mtu", interface.mtu) }
        if interface.teaming?.type == .persistent { device.add("failover", true) }
        device.add("netdev", "host\(alias)")
        device.add("id", alias)
        device.add("mac", interface.mac?.description)
        device.add("bootindex", bootOrder(interface.info))
        try addAddress(interface.info, to: &device)
        if let rom = interface.info.rom {
            if let bar = rom.bar { device.add("rombar", bar ? 1 : 0) }
            device.add("romfile", rom.enabled == false ? "" : rom.file)
        }
        return device
    }

    private func addVirtioOptions(_ interface: NetworkInterface, to device: inout DeviceProperties) {
        let driver = interface.driver
        device.add(driver.virtio)
        device.add("tx", driver.txMode.map { $0 == .iothread ? "bh" : "timer" })
        device.add("ioeventfd", driver.ioEventFD)
        device.add("event_idx", driver.eventIndex)
        device.add("csum", driver.host.csum)
        device.add("gso", driver.host.gso)
        device.add("host_tso4", driver.host.tso4)
        device.add("host_tso6", driver.host.tso6)
        device.add("host_ecn", driver.host.ecn)
        device.add("host_ufo", driver.host.ufo)
        device.add("mrg_rxbuf", driver.host.mrgRxBuf)
        device.add("guest_csum", driver.guest.csum)
        device.add("guest_tso4", driver.guest.tso4)
        device.add("guest_tso6", driver.guest.tso6)
        device.add("guest_ecn", driver.guest.ecn)
        device.add("guest_ufo", driver.guest.ufo)
        if let queues = driver.queues, queues > 1 {
            device.add("mq", true)
            device.add("vectors", 2 &* UInt64(queues) &+ 2)
        }
        device.add("rx_queue_size", driver.rxQueueSize)
        device.add("tx_queue_size", driver.txQueueSize)
        device.add("rss", driver.rss)
        device.add("hash", driver.rssHashReport)
    }

    // MARK: Shared folders

    mutating func addFilesystems() throws(VirtError) {
        for filesystem in definition.devices.filesystems {
            let alias = try alias(filesystem.info, "filesystem")
            if filesystem.driverType == .virtiofs {
                try addVirtioFS(filesystem, alias: alias)
            } else {
                try add9P(filesystem, alias: alias)
            }
        }
    }

    private mutating func add9P(_ filesystem: Filesystem, alias: String) throws(VirtError) {
        var text: String
        switch filesystem.accessMode {
        case .mapped?: text = "local,security_model=mapped"
        case .squash?: text = "local,security_model=none"
        case .passthrough?, nil: text = "local,security_model=passthrough"
        }
        if let multi = filesystem.multiDevices { text += ",multidevs=\(multi.rawValue)" }
        if let mode = filesystem.createMode { text += ",fmode=0" + String(mode, radix: 8) }
        if let mode = filesystem.directoryMode { text += ",dmode=0" + String(mode, radix: 8) }
        if filesystem.writePolicy == .immediate { text += ",writeout=immediate" }
        text += ",id=fsdev-\(alias),path=\(escaped(filesystem.source))"
        if filesystem.readonly { text += ",readonly" }
        arguments += ["-fsdev", text]
        var device = DeviceProperties(
            driver: virtioDriver("virtio-9p", filesystem.info, model: filesystem.model?.rawValue))
        device.add(filesystem.virtio)
        device.add("id", alias)
        device.add("fsdev", "fsdev-\(alias)")
        device.add("mount_tag", filesystem.target)
        try addAddress(filesystem.info, to: &device)
        add(device: device)
    }

    private mutating func addVirtioFS(_ filesystem: Filesystem, alias: String) throws(VirtError) {
        guard let socket = filesystem.socket ?? context.shareDirectory.map({ "\($0)/\(alias)-fs.sock" }) else {
            throw VirtError(
                .configUnsupported, "virtiofs shares need a running virtiofsd", domain: .qemu,
                cures: ["start virtiofsd and name its socket: <source socket='PATH'/>"])
        }
        arguments += ["-chardev", "socket,id=chr-vu-\(alias),path=\(escaped(socket))"]
        var device = DeviceProperties(driver: virtioDriver("vhost-user-fs", filesystem.info, model: nil))
        device.add("id", alias)
        device.add("chardev", "chr-vu-\(alias)")
        device.add("queue-size", filesystem.queueSize)
        device.add("tag", filesystem.target)
        device.add("bootindex", bootOrder(filesystem.info))
        try addAddress(filesystem.info, to: &device)
        add(device: device)
    }
}
