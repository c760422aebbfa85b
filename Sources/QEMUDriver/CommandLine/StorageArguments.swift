import VirtError
import VirtModel

/// Describes the block nodes of a disk's storage: one protocol node and one format node a layer.
struct BlockNodes {
    var disk: Disk

    /// The nodes from the bottom of the backing chain to the top, in the order in which they must be added.
    func all() throws(VirtError) -> [DeviceProperties] {
        var result: [DeviceProperties] = []
        let layers = [disk.source] + disk.backingChain
        for (depth, layer) in layers.enumerated().reversed() {
            let below = depth + 1 < layers.count ? layers[depth + 1] : nil
            result.append(try storage(layer, isTop: depth == 0))
            if let slice = layer.slice { result.append(sliceNode(layer, slice)) }
            result.append(format(layer, below: below, isTop: depth == 0))
        }
        return result
    }

    /// Name of the node that the device reads: the format node of the top layer.
    static func topNode(_ disk: Disk) -> String { name(disk.source, "format") }

    private static func name(_ layer: StorageSource, _ kind: String) -> String { "libvirt-\(layer.index ?? 0)-\(kind)" }

    private var cache: DeviceProperties? {
        let direct: Bool
        let noFlush: Bool
        switch disk.driver.cache {
        case .none?: (direct, noFlush) = (true, false)
        case .writethrough?: (direct, noFlush) = (false, false)
        case .writeback?: (direct, noFlush) = (false, false)
        case .directsync?: (direct, noFlush) = (true, false)
        case .unsafe?: (direct, noFlush) = (false, true)
        case .default?, nil: return nil
        }
        var cache = DeviceProperties()
        cache.add("direct", direct)
        cache.add("no-flush", noFlush)
        return cache
    }

    private func storage(_ layer: StorageSource, isTop: Bool) throws(VirtError) -> DeviceProperties {
        var node = try StorageNode(layer: layer, io: disk.driver.io, isCDROM: disk.device == .cdrom).properties()
        node.add("node-name", Self.name(layer, "storage"))
        if let cache { node.add("cache", cache) }
        node.add("auto-read-only", true)
        node.add("discard", "unmap")
        return node
    }

    private func sliceNode(_ layer: StorageSource, _ slice: StorageSlice) -> DeviceProperties {
        var node = DeviceProperties()
        node.add("driver", "raw")
        node.add("node-name", Self.name(layer, "slice-sto"))
        node.add("offset", slice.offset)
        node.add("size", slice.size)
        node.add("file", Self.name(layer, "storage"))
        return node
    }

    private func format(_ layer: StorageSource, below: StorageSource?, isTop: Bool) -> DeviceProperties {
        var node = DeviceProperties()
        node.add("node-name", Self.name(layer, "format"))
        node.add("read-only", !isTop || disk.readonly || disk.device == .cdrom)
        if isTop {
            node.add("discard", disk.driver.discard?.rawValue)
            node.add("detect-zeroes", detectZeroes)
        }
        if let cache { node.add("cache", cache) }
        let format = layer.format ?? "raw"
        node.add("driver", Self.driver(of: format))
        if format == "qcow2", isTop { node.add("cache-size", disk.driver.metadataCacheMaxSize) }
        node.add("file", Self.name(layer, layer.slice == nil ? "storage" : "slice-sto"))
        if let below {
            node.add("backing", Self.name(below, "format"))
        } else if Self.hasBacking(format), disk.backingChainTerminated {
            node.addNull("backing")
        }
        return node
    }

    /// `unmap` only makes sense together with discarding.
    private var detectZeroes: String? {
        guard let mode = disk.driver.detectZeroes else { return nil }
        return mode == .unmap && disk.driver.discard != .unmap ? "on" : mode.rawValue
    }

    static func hasBacking(_ format: String) -> Bool { ["qcow2", "qcow", "qed", "vmdk", "cow"].contains(format) }

    private static func driver(of format: String) -> String {
        switch format {
        case "fat": "vvfat"
        case "dir": "vvfat"
        case "iso": "raw"
        default: format
        }
    }
}

/// The protocol node of one layer: how QEMU reaches the bytes.
struct StorageNode {
    var layer: StorageSource
    var io: DiskDriver.IO?
    var isCDROM: Bool

    func properties() throws(VirtError) -> DeviceProperties {
        switch layer.type {
        case .file: return file("file")
        case .block: return file(isCDROM && layer.path?.hasPrefix("/dev/sr") == true ? "host_cdrom" : "host_device")
        case .dir:
            var node = DeviceProperties(driver: "vvfat")
            node.add("dir", layer.path)
            node.add("floppy", false)
            node.add("rw", false)
            return node
        case .network: return try network()
        case .nvme:
            var node = DeviceProperties(driver: "nvme")
            if let nvme = layer.nvme {
                node.add("device", address(nvme.address))
                node.add("namespace", nvme.namespace)
            }
            return node
        case .volume:
            throw VirtError(
                .configUnsupported, "storage volume '\(layer.volume?.volume ?? "")' cannot be resolved", domain: .qemu,
                cause: "no storage driver serves this connection",
                cures: ["name the volume's file with <source file='...'/>"])
        case .vhostUser:
            throw VirtError(
                .configUnsupported, "vhost-user disks are not supported yet", domain: .qemu,
                cures: ["use a file, block device or network source"])
        }
    }

    private func file(_ driver: String) -> DeviceProperties {
        var node = DeviceProperties(driver: driver)
        node.add("filename", layer.path)
        switch io {
        case .native?: node.add("aio", "native")
        case .threads?: node.add("aio", "threads")
        case .ioURing?: node.add("aio", "io_uring")
        case nil: break
        }
        return node
    }

    private func address(_ address: PCIAddress) -> String {
        func padded(_ value: UInt32, _ digits: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return "\(padded(address.domain, 4)):\(padded(address.bus, 2)):\(padded(address.slot, 2)).\(address.function)"
    }

    private func network() throws(VirtError) -> DeviceProperties {
        guard let network = layer.network else {
            throw VirtError(.configUnsupported, "network disk without a source", domain: .qemu)
        }
        var node = DeviceProperties(driver: network.protocol.rawValue)
        switch network.protocol {
        case .nbd:
            if let host = network.hosts.first { node.add("server", server(host, defaultPort: 10809)) }
            node.add("export", network.name)
        case .http, .https, .ftp, .ftps:
            node.add("url", url(network))
            node.add("username", layer.auth?.username)
            node.add("sslverify", network.sslVerify)
            if !network.cookies.isEmpty {
                node.add("cookie", network.cookies.map { "\($0.name)=\($0.value)" }.joined(separator: "; "))
            }
            node.add("readahead", network.readahead)
            node.add("timeout", network.timeout)
        case .iscsi:
            let parts = (network.name ?? "").split(separator: "/", maxSplits: 1)
            if let host = network.hosts.first {
                node.add("portal", "\(host.name ?? ""):\(host.port ?? 3260)")
            }
            node.add("target", parts.first.map(String.init))
            node.add("lun", parts.count > 1 ? UInt64(parts[1]) ?? 0 : 0)
            node.add("transport", "tcp")
            node.add("initiator-name", network.initiator)
        case .nfs:
            var server = DeviceProperties()
            server.add("host", network.hosts.first?.name)
            server.add("type", "inet")
            node.add("server", server)
            node.add("path", network.name)
        case .ssh:
            node.add("path", network.name)
            if let host = network.hosts.first { node.add("server", server(host, defaultPort: 22)) }
            node.add("user", layer.auth?.username)
        case .rbd:
            let parts = (network.name ?? "").split(separator: "/", maxSplits: 1).map(String.init)
            node.add("pool", parts.first)
            node.add("image", parts.count > 1 ? parts[1] : nil)
            node.add("snapshot", network.snapshot)
            node.add("conf", network.configFile)
            if !network.hosts.isEmpty {
                var servers: [DeviceProperties] = []
                for host in network.hosts {
                    var server = DeviceProperties()
                    server.add("host", host.name)
                    server.add("port", String(host.port ?? 6789))
                    servers.append(server)
                }
                node.add("server", servers)
            }
            node.add("user", layer.auth?.username)
        case .gluster:
            let parts = (network.name ?? "").split(separator: "/", maxSplits: 1).map(String.init)
            node.add("volume", parts.first)
            node.add("path", parts.count > 1 ? parts[1] : nil)
            node.add("server", network.hosts.map { server($0, defaultPort: 24007) })
        case .tftp, .sheepdog, .vxhs:
            throw VirtError(
                .configUnsupported, "protocol '\(network.protocol.rawValue)' is not supported with this QEMU",
                domain: .qemu)
        }
        return node
    }

    private func server(_ host: NetworkHost, defaultPort: UInt32) -> DeviceProperties {
        var server = DeviceProperties()
        if host.transport == .unix {
            server.add("type", "unix")
            server.add("path", host.socket)
        } else {
            server.add("type", "inet")
            server.add("host", host.name)
            server.add("port", String(host.port ?? defaultPort))
        }
        return server
    }

    private func url(_ network: NetworkStorage) -> String {
        let host = network.hosts.first
        let name = host?.name ?? ""
        let authority = name.contains(":") ? "[\(name)]" : name
        let port = host?.port.map { ":\($0)" } ?? ""
        let path = network.name ?? ""
        let query = network.query.map { "?\($0)" } ?? ""
        return "\(network.protocol.rawValue)://\(authority)\(port)/\(path)\(query)"
    }
}
