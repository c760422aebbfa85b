import Glibc
import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func createOverlay(_ overlay: SnapshotOverlay) async throws(VirtError) {
        if overlay.isReused { return }
        if monitor != nil, !overlay.baseNode.isEmpty {
            // QEMU writes to the image: its size is QEMU's to tell, and nobody else looks into it.
            guard let capacity = overlay.capacity else {
                throw VirtError(.internalError, "block node '\(overlay.baseNode)' has no size", domain: .qemu)
            }
            if try !writeImage(overlay, capacity) {
                try await ImageTool.run([
                    "create", "-q", "-f", overlay.format, "-u", "-b", overlay.base, "-F", overlay.baseFormat,
                    overlay.path, "\(capacity)",
                ])
            }
        } else {
            try await ImageTool.run([
                "create", "-q", "-f", overlay.format, "-b", overlay.base, "-F", overlay.baseFormat, overlay.path,
            ])
        }
        if !overlay.isBlock {
            if chmod(overlay.path, 0o600) != 0 { throw .systemCall(errno, "cannot set mode of '\(overlay.path)'") }
            if let owner = overlay.owner, lchown(overlay.path, owner.user, owner.group) != 0 {
                throw .systemCall(errno, "cannot set owner of '\(overlay.path)'")
            }
            try overlayLedger.add(overlay.path)
        }
    }

    /// Makes the file of an overlay, so that nobody else can read it from the first byte on, and the image in it where
    /// that needs no process.
    ///
    /// - Returns: false where the image is left to `qemu-img`.
    private func writeImage(_ overlay: SnapshotOverlay, _ capacity: UInt64) throws(VirtError) -> Bool {
        if overlay.isBlock { return false }
        func failure(_ code: CInt) -> VirtError {
            .system(
                errno: code, reason: String(cString: strerror(code)),
                "failed to create image file '\(overlay.path)'", domain: .qemu)
        }
        let file = open(overlay.path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
        guard file >= 0 else { throw failure(errno) }
        defer { close(file) }
        var facts = stat()
        guard overlay.format == "qcow2", fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
            facts.st_size == 0,
            let image = QCOW2Image(
                capacity: capacity, backingFile: overlay.base, backingFormat: overlay.baseFormat)
        else { return false }
        var rest = image.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(count < 0 ? errno : ENOSPC) }
            rest = rest.dropFirst(count)
        }
        // The definitions that name it are on the disk soon.
        guard fdatasync(file) == 0 else { throw failure(errno) }
        return true
    }

    /// Removes an overlay only if its header says that it is the one that was made here.
    func removeOverlay(_ overlay: SnapshotOverlay) {
        guard !overlay.isReused, !overlay.isBlock else { return }
        let isMade = ImageReferences.base(of: overlay.path, overlay.format) == overlay.base
        guard isMade || HostFileKind.of(overlay.path) == .empty else { return }
        unlink(overlay.path)
    }

    /// The names of all nodes of QEMU, each with the name of the file of the node that it stands on.
    private func nodes() async throws(VirtError) -> [String: JSONValue] {
        var result: [String: JSONValue] = [:]
        for node in try await command("query-named-block-nodes").array ?? [] {
            if let name = node["node-name"]?.string { result[name] = node }
        }
        return result
    }

    func openOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard monitor != nil else { return }
        let nodes = overlays.flatMap { overlay -> [(name: String, options: JSONObject)] in
            [
                (
                    overlay.storageNode,
                    [
                        "driver": overlay.isBlock ? "host_device" : "file", "filename": .string(overlay.path),
                        "node-name": .string(overlay.storageNode), "auto-read-only": true, "discard": "unmap",
                    ]
                ),
                (
                    overlay.formatNode,
                    [
                        "node-name": .string(overlay.formatNode), "read-only": false,
                        "driver": .string(overlay.format), "file": .string(overlay.storageNode), "backing": nil,
                    ]
                ),
            ]
        }
        let results = try await outcomes(of: nodes.map { ("blockdev-add", $0.options) })
        var known: [String: JSONValue]?
        for (node, result) in zip(nodes, results) {
            guard case .failure(let error) = result else { continue }
            // A number is used once: what has the name is this node.
            if known == nil, monitor != nil { known = try? await blockNodes() }
            guard known?[node.name] != nil else { throw error }
        }
    }

    func closeOverlays(_ overlays: [SnapshotOverlay]) async {
        guard monitor != nil else { return }
        await removeNodes(overlays.flatMap { [$0.formatNode, $0.storageNode] })
    }

    /// What a transaction does to put opened overlays above their images.
    func switchingActions(_ overlays: [SnapshotOverlay]) async throws(VirtError) -> [JSONValue] {
        try await actionsContinuingBitmaps(on: overlays)
            + overlays.map { overlay -> JSONValue in
                [
                    "type": "blockdev-snapshot",
                    "data": ["node": .string(overlay.baseNode), "overlay": .string(overlay.formatNode)],
                ]
            }
    }

    func useOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard monitor != nil else { return }
        let actions = try await switchingActions(overlays)
        do throws(VirtError) {
            if !actions.isEmpty { try await command("transaction", ["actions": .array(actions)]) }
        } catch {
            // All of them or none: QEMU refuses what has been done already.
            guard monitor != nil, let known = try? await nodes(),
                overlays.allSatisfy({ (known[$0.formatNode]?["backing_file_depth"]?.int ?? 0) > 0 })
            else { throw error }
        }
        updateLive { live in
            for overlay in overlays { live.switchDisk(to: overlay) }
        }
        saveStatus()
    }

    /// The undo of ``useOverlays(_:)``: what was written since goes into the image below.
    func leaveOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard monitor != nil else { return }
        let known = try await nodes()
        // QEMU has given its memory away and let go of the images: the guest has not run since, the overlays hold
        // nothing, and jobs cannot write.
        let isInactive = try await command("query-status")["status"]?.string == "postmigrate"
        for overlay in overlays where (known[overlay.formatNode]?["backing_file_depth"]?.int ?? 0) > 0 {
            // One that is left already may lack what has been written to its base since.
            guard let device = try await device(on: overlay.formatNode) else { continue }
            if isInactive {
                try await command(
                    "qom-set",
                    ["path": .string(device), "property": "drive", "value": .string(overlay.baseNode)])
                continue
            }
            try await commitActive(
                job: "apus-leave-\(overlay.target)", node: overlay.formatNode, base: overlay.baseNode,
                try await blockState())
        }
        updateLive { live in
            for overlay in overlays { live.leaveOverlay(overlay) }
        }
        saveStatus()
    }
}

extension DomainDefinition {
    /// Puts an overlay above the image of its disk.
    mutating func switchDisk(to overlay: SnapshotOverlay) {
        guard let index = devices.disks.firstIndex(where: { $0.target.dev == overlay.target }),
            devices.disks[index].source.path != overlay.path
        else { return }
        var below = devices.disks[index].source
        below.detected = true
        below.startupPolicy = nil
        devices.disks[index].backingChain.insert(below, at: 0)
        devices.disks[index].source = StorageSource(overlay)
    }

    /// Goes on with the image below an overlay.
    mutating func leaveOverlay(_ overlay: SnapshotOverlay) {
        guard let index = devices.disks.firstIndex(where: { $0.target.dev == overlay.target }),
            devices.disks[index].source.path == overlay.path, var below = devices.disks[index].backingChain.first
        else { return }
        below.detected = false
        devices.disks[index].backingChain.removeFirst()
        devices.disks[index].source = below
    }
}

extension StorageSource {
    /// The image that an overlay is.
    init(_ overlay: SnapshotOverlay) {
        self.init()
        type = overlay.isBlock ? .block : .file
        path = overlay.path
        format = overlay.format
        if overlay.index != 0 { index = overlay.index }
    }
}
