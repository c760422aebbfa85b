import Glibc
public import VirtError
public import VirtModel

/// Finds the layers below the images of a definition by reading their headers.
public enum BackingChain {
    /// The deepest chain that is followed, libvirt's limit.
    public static let maximumDepth = 200

    /// Fills in the backing chain of every disk whose definition does not state it.
    ///
    /// - Throws: error 38 when an image cannot be read, error 9 when a chain is a loop or too deep, error 67 when a
    ///   backing format is not stated.
    public static func detect(in definition: inout DomainDefinition) throws(VirtError) {
        for index in definition.devices.disks.indices { try detect(&definition.devices.disks[index]) }
    }

    static func detect(_ disk: inout Disk) throws(VirtError) {
        guard !disk.isEmpty else { return }
        if disk.source.startupPolicy == .optional, let path = disk.source.path, access(path, F_OK) != 0 {
            // The user said that the drive may start without its medium.
            let format = disk.source.format
            disk.source = StorageSource()
            disk.source.format = format
            return
        }
        for layer in [disk.source] + disk.backingChain { try checkPresence(layer) }
        guard !disk.backingChainTerminated else { return }
        var top = disk.source
        if top.format == nil { top.format = "raw" }
        var chain = disk.backingChain
        var seen: Set<String> = []
        var current = chain.last ?? top
        while let below = try layer(below: current, seen: &seen) {
            guard chain.count < maximumDepth else {
                throw VirtError(
                    .operationUnsupported,
                    "backing chain of '\(disk.target.dev)' is longer than \(maximumDepth) layers",
                    domain: .storage, cures: ["merge layers with blockcommit or blockpull"])
            }
            try checkPresence(below)
            chain.append(below)
            current = below
        }
        disk.backingChain = chain
        disk.backingChainTerminated = true
    }

    /// Refuses a local image that is not there, before QEMU is started for it.
    private static func checkPresence(_ layer: StorageSource) throws(VirtError) {
        guard layer.type == .file || layer.type == .block, let path = layer.path, access(path, F_OK) != 0 else {
            return
        }
        var error = VirtError.system(
            errno: errno, reason: String(cString: strerror(errno)), "Cannot access storage file '\(path)'",
            domain: .storage)
        error.cures = ["create the image: qemu-img create", "correct the path in the definition"]
        throw error
    }

    /// The layer that `layer`'s header names, or nil at the end of the chain.
    private static func layer(below layer: StorageSource, seen: inout Set<String>) throws(VirtError) -> StorageSource? {
        guard layer.type == .file || layer.type == .block, let path = layer.path, let format = layer.format,
            BlockNodes.hasBacking(format)
        else { return nil }
        guard seen.insert(path).inserted else {
            throw VirtError(
                .internalError, "backing store for \(path) (\(path)) is self-referential", domain: .storage,
                cause: "the chain of backing files comes back to an image that is already in it")
        }
        guard let header = ImageHeader(try start(of: path), format: format), let name = header.backingFile else {
            return nil
        }
        return try source(named: name, format: header.backingFormat, relativeTo: path)
    }

    private static func source(
        named name: String, format: String?, relativeTo path: String
    ) throws(VirtError) -> StorageSource {
        if name.hasPrefix("json:") || name.contains("://") {
            throw VirtError(
                .operationUnsupported, "backing file '\(name)' of '\(path)' is not a local file", domain: .storage,
                cause: "chains that leave the host's files must be stated in the definition",
                cures: ["describe the layer with <backingStore> in the disk's XML"])
        }
        var source = StorageSource()
        source.detected = true
        source.path = name.hasPrefix("/") ? name : directory(of: path) + name
        guard let format else {
            throw VirtError(
                .operationFailed,
                "Requested operation is not valid: format of backing image '\(source.path ?? name)' of image '\(path)' was not specified in the image metadata (See https://libvirt.org/kbase/backing_chains.html for troubleshooting)",
                domain: .storage, cures: ["record it: qemu-img rebase -u -b '\(name)' -F FORMAT '\(path)'"])
        }
        source.format = format
        return source
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[...slash])
    }

    static func start(of path: String) throws(VirtError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "Cannot access storage file '\(path)'",
                domain: .storage)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: ImageHeader.probeSize)
        var count = 0
        while count < bytes.count {
            let wanted = bytes.count - count
            let done = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { pread(descriptor, $0 + count, wanted, off_t(count)) } ?? -1
            }
            if done < 0 {
                if errno == EINTR { continue }
                throw .system(
                    errno: errno, reason: String(cString: strerror(errno)), "cannot read header '\(path)'",
                    domain: .storage)
            }
            if done == 0 { break }
            count += done
        }
        return Array(bytes[..<count])
    }
}

extension DomainDefinition {
    /// Takes over what is known of the images of the disks that `running` has too: where their chains end.
    mutating func takeChains(of running: DomainDefinition) {
        for index in devices.disks.indices {
            guard let disk = running.devices.disks.first(where: { $0.target.dev == devices.disks[index].target.dev })
            else { continue }
            devices.disks[index].backingChain = disk.backingChain
            devices.disks[index].backingChainTerminated = disk.backingChainTerminated
        }
    }
}
