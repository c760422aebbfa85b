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
        case .saveInternal(let name):
            if let nodes = snapshot.live?.value.nodesOfInternalSnapshots {
                try await run(.save, name, on: nodes)
            } else {
                try await monitorText("savevm \(Self.quoted(name))")
            }
        case .loadInternal(let name, let nodes): try await run(.load, name, on: nodes)
        case .deleteSavedInternal(let name):
            guard monitor != nil else { return }
            if let nodes = snapshot.live?.value.nodesOfInternalSnapshots {
                try await run(.delete, name, on: nodes)
            } else {
                try await monitorText("delvm \(Self.quoted(name))")
            }
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
        case .prepareMemory(let target): try await prepareMemory(target)
        case .takeMoment(let overlays): try await takeMoment(overlays)
        case .awaitMemory: try await awaitMemory()
        case .leaveMemory: await leaveMemory()
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
}
