import Glibc
import HostSystem
import Logging
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: SnapshotAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        case .createInternal(let name, let images):
            for image in images {
                // Once more after a crash: the one from before is replaced.
                try? await ImageTool.run(["snapshot", "-d", name, image])
                try await ImageTool.run(["snapshot", "-c", name, image])
            }
        case .deleteInternal(let name, let images):
            for image in images where FileOperations.exists(image) {
                try await deleteInternal(name, image)
            }
        case .applyInternal(let name, let images):
            for image in images { try await ImageTool.run(["snapshot", "-a", name, image]) }
        case .saveInternal(let name): try await monitorText("savevm \(Self.quoted(name))")
        case .deleteSavedInternal(let name):
            if monitor != nil { try await monitorText("delvm \(Self.quoted(name))") }
        case .createOverlay(let overlay): try await createOverlay(overlay)
        case .removeOverlay(let overlay): removeOverlay(overlay)
        case .openOverlays(let overlays): try await openOverlays(overlays)
        case .closeOverlays(let overlays): await closeOverlays(overlays)
        case .useOverlays(let overlays): try await useOverlays(overlays)
        case .leaveOverlays(let overlays): try await leaveOverlays(overlays)
        case .freeze:
            isFreezeRefused = false
            do throws(VirtError) {
                _ = try await agentExecute("guest-fsfreeze-freeze", timeout: .seconds(60))
            } catch {
                // The agent has said no: what is frozen now, somebody else has frozen.
                isFreezeRefused = error.code == .internalError
                throw error
            }
        case .thaw:
            if isAgentConnected, !isFreezeRefused {
                _ = try await agentExecute("guest-fsfreeze-thaw", timeout: .seconds(60))
            }
        case .hold:
            pauseReason = .snapshot
            defer { pauseReason = nil }
            try await command("stop")
            markPaused(.snapshot, .suspendedPaused)
        case .release(let reason):
            // The daemon may have died while QEMU failed to write the memory of a guest that runs.
            if monitor != nil, transfer == nil,
                ["failed", "cancelled"].contains(try? await command("query-migrate")["status"]?.string)
            {
                releaseWriteTracking()
            }
            guard monitor != nil, snapshot.state.isPaused else { return }
            runReason = RunState.RunningReason(rawValue: reason)
            defer { runReason = nil }
            try await command("cont")
            markRunning(runReason ?? .unpaused)
        case .saveMemory(let target): try await saveMemory(target)
        case .forgetMemory(let path):
            if [.regular, .empty].contains(HostFileKind.of(path)) { try FileOperations.remove(path) }
        case .end:
            endsQuietly = true
            try await perform(DomainAction.endProcess(graceful: false))
        case .dumpMemory(let path, let format, let inBackground):
            try await dumpMemory(path, format: format, inBackground: inBackground == true)
        case .describe(let changes): try describe(changes)
        case .define(let xml):
            let definition = try await host.compiler.load(xml)
            try AtomicFile.write(
                host.paths.definition(snapshot.name), text: Self.fileText(definition, host.compiler))
            snapshot.persistent = SharedDefinition(definition)
        case .merge(let merge): try await self.merge(merge)
        case .relink(let merge): try await relink(merge)
        case .discard(let path):
            var needs = FileNeeds(host: host, except: uuid, tree: snapshot.snapshots)
            for definition in [monitor == nil ? nil : snapshot.live?.value, snapshot.persistent?.value] {
                if let definition { needs.add(definition) }
            }
            let isMemory = snapshot.snapshots.all.contains { $0.memory.file == path }
            if isMemory || needs.paths.contains(path) {
                return host.logger.warning("\(path) stays: it is needed again")
            }
            try FileOperations.remove(path)
        }
    }

    /// Takes over changed descriptions, on disk first.
    private func describe(_ changes: [SnapshotChange]) throws(VirtError) {
        try SnapshotFiles.apply(changes, in: host.paths.snapshots(snapshot.name))
        var tree = snapshot.snapshots
        for change in changes {
            if let xml = change.xml {
                tree.put(try SnapshotDefinition.parse(xml, SnapshotReading(isExisting: true)))
            } else {
                tree.remove(change.name)
            }
        }
        snapshot.snapshots = tree
    }

    private func deleteInternal(_ name: String, _ image: String) async throws(VirtError) {
        do throws(VirtError) {
            try await ImageTool.run(["snapshot", "-d", name, image])
        } catch {
            // One that is not there any more is what was wanted.
            if error.message.contains("not found") || error.message.contains("Can't find") { return }
            throw error
        }
    }

    /// Executes a command of QEMU's human monitor, which reports failures as text.
    private func monitorText(_ line: String) async throws(VirtError) {
        let reply = try await command("human-monitor-command", ["command-line": .string(line)])
        guard var words = reply.string else { return }
        let faults = ["Error", "Failed", "Could not", "No block device", "not support"]
        guard faults.contains(where: words.contains) else { return }
        // A snapshot that is not there is what deleting it was for.
        if line.hasPrefix("delvm"), words.contains("find snapshot") || words.contains("not found") { return }
        while words.last?.isNewline == true { words.removeLast() }
        throw VirtError(.operationFailed, "Failed to take snapshot: \(words)", domain: .qemu)
    }

    private static func quoted(_ name: String) -> String {
        var text = "\""
        for character in name {
            if character == "\"" || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return text + "\""
    }

    // MARK: Overlays

    private func createOverlay(_ overlay: SnapshotOverlay) async throws(VirtError) {
        if overlay.isReused { return }
        var arguments = ["create", "-q", "-f", overlay.format]
        if monitor != nil, !overlay.baseNode.isEmpty {
            if !overlay.isBlock { try makeFile(overlay.path) }
            // QEMU writes to the image: its size is QEMU's to tell, and nobody else looks into it.
            let size = try await virtualSize(of: overlay.baseNode)
            arguments += ["-u", "-b", overlay.base, "-F", overlay.baseFormat, overlay.path, "\(size)"]
        } else {
            arguments += ["-b", overlay.base, "-F", overlay.baseFormat, overlay.path]
        }
        try await ImageTool.run(arguments)
        if !overlay.isBlock {
            if chmod(overlay.path, 0o600) != 0 { throw .systemCall(errno, "cannot set mode of '\(overlay.path)'") }
            if let owner = overlay.owner, lchown(overlay.path, owner.user, owner.group) != 0 {
                throw .systemCall(errno, "cannot set owner of '\(overlay.path)'")
            }
            try overlayLedger.add(overlay.path)
        }
    }

    /// Makes the file that an image is then written into, so that nobody else can read it from the first byte on.
    private func makeFile(_ path: String) throws(VirtError) {
        let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
        guard number >= 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "failed to create image file '\(path)'",
                domain: .qemu)
        }
        close(number)
    }

    /// Removes an overlay only if its header says that it is the one that was made here.
    private func removeOverlay(_ overlay: SnapshotOverlay) {
        guard !overlay.isReused, !overlay.isBlock else { return }
        let isMade = ImageReferences.base(of: overlay.path, overlay.format) == overlay.base
        guard isMade || HostFileKind.of(overlay.path) == .empty else { return }
        unlink(overlay.path)
    }

    private func virtualSize(of node: String) async throws(VirtError) -> UInt64 {
        let nodes = try await command("query-named-block-nodes", ["flat": true]).array ?? []
        guard let found = nodes.first(where: { $0["node-name"]?.string == node }),
            let size = found["image"]?["virtual-size"]?.uint64
        else { throw VirtError(.internalError, "block node '\(node)' has no size", domain: .qemu) }
        return size
    }

    /// The names of all nodes of QEMU, each with the name of the file of the node that it stands on.
    private func nodes() async throws(VirtError) -> [String: JSONValue] {
        var result: [String: JSONValue] = [:]
        for node in try await command("query-named-block-nodes").array ?? [] {
            if let name = node["node-name"]?.string { result[name] = node }
        }
        return result
    }

    private func openOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard monitor != nil else { return }
        let known = try await nodes()
        for overlay in overlays where known[overlay.formatNode] == nil {
            if known[overlay.storageNode] == nil {
                try await command(
                    "blockdev-add",
                    [
                        "driver": overlay.isBlock ? "host_device" : "file", "filename": .string(overlay.path),
                        "node-name": .string(overlay.storageNode), "auto-read-only": true, "discard": "unmap",
                    ])
            }
            try await command(
                "blockdev-add",
                [
                    "node-name": .string(overlay.formatNode), "read-only": false,
                    "driver": .string(overlay.format), "file": .string(overlay.storageNode), "backing": nil,
                ])
        }
    }

    private func closeOverlays(_ overlays: [SnapshotOverlay]) async {
        guard monitor != nil else { return }
        for overlay in overlays {
            _ = try? await command("blockdev-del", ["node-name": .string(overlay.formatNode)])
            _ = try? await command("blockdev-del", ["node-name": .string(overlay.storageNode)])
        }
    }

    private func useOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard monitor != nil else { return }
        let known = try await nodes()
        let waiting = overlays.filter { known[$0.formatNode]?["backing_file_depth"]?.int == 0 }
        if !waiting.isEmpty {
            let bitmaps = try await actionsContinuingBitmaps(on: waiting)
            let actions =
                bitmaps
                + waiting.map { overlay -> JSONValue in
                    [
                        "type": "blockdev-snapshot",
                        "data": ["node": .string(overlay.baseNode), "overlay": .string(overlay.formatNode)],
                    ]
                }
            try await command("transaction", ["actions": .array(actions)])
        }
        updateLive { live in
            for overlay in overlays { live.switchDisk(to: overlay) }
        }
        saveStatus()
    }

    /// The undo of ``useOverlays(_:)``: what was written since goes into the image below.
    private func leaveOverlays(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
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
                job: "apus-leave-\(overlay.target)", node: overlay.formatNode, base: overlay.baseNode)
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
