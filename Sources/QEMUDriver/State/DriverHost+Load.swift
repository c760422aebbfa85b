import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import VirtError
import VirtModel
import VirtPlan

extension DriverHost {
    /// Reads all definitions and status files, then takes up the domains that ran.
    func load() async {
        sweep()
        let links = Set(HostFile.names(in: paths.autostart))
        let saved = Set(HostFile.names(in: paths.saved))
        let names = HostFile.names(in: paths.definitions).filter { $0.hasSuffix(".xml") }
        for definition in await parseAll(names) {
            let uuid = definition.uuid
            var snapshot = DomainSnapshot(name: definition.name, uuid: uuid)
            snapshot.persistent = SharedDefinition(definition)
            snapshot.autostart = links.contains("\(definition.name).xml")
            snapshot.hasManagedSave = saved.contains("\(definition.name).save")
            snapshot.snapshots = SnapshotFiles.load(paths.snapshots(definition.name), logger: logger)
            add(snapshot)
        }
        var running: [(DomainActor, StatusFile.Content)] = []
        for file in HostFile.names(in: paths.state) where file.hasSuffix(".xml") {
            do throws(VirtError) {
                let text = String(decoding: try HostFile.read("\(paths.state)/\(file)"), as: UTF8.self)
                let content = try StatusFile.parse(text, compiler: compiler)
                let uuid = content.definition.uuid
                table.noteNumber(content.definition.id ?? 0)
                if table.find(uuid: uuid) == nil {
                    var snapshot = DomainSnapshot(name: content.definition.name, uuid: uuid)
                    snapshot.snapshots = SnapshotFiles.load(
                        paths.snapshots(content.definition.name), logger: logger)
                    add(snapshot)
                }
                if let entry = table.find(uuid: uuid) { running.append((entry.actor, content)) }
            } catch {
                logger.error("cannot read \(paths.state)/\(file): \(error.message)")
            }
        }
        await withTaskGroup { group in
            for (actor, content) in running { group.addTask { await actor.reconnect(content) } }
        }
    }

    /// Removes half-written files of a daemon that was killed.
    private func sweep() {
        for directory in [paths.definitions, paths.state, paths.nvram, paths.networkState] {
            AtomicFile.sweep(directory)
        }
        for parent in [paths.snapshots, paths.checkpoints] {
            for name in HostFile.names(in: parent) { AtomicFile.sweep("\(parent)/\(name)") }
        }
    }

    /// Parses definition files on all processors.
    private func parseAll(_ names: [String]) async -> [DomainDefinition] {
        let lanes = max(1, min(8, names.count / 16))
        return await withTaskGroup(of: [DomainDefinition].self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    var parsed: [DomainDefinition] = []
                    for index in stride(from: lane, to: names.count, by: lanes) {
                        if let definition = await self.parse(names[index]) { parsed.append(definition) }
                    }
                    return parsed
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func parse(_ file: String) async -> DomainDefinition? {
        let path = "\(paths.definitions)/\(file)"
        do throws(VirtError) {
            return try await compiler.load(String(decoding: try HostFile.read(path), as: UTF8.self))
        } catch {
            logger.error("cannot load \(path): \(error.message)")
            return nil
        }
    }

    private func add(_ snapshot: DomainSnapshot) {
        do throws(VirtError) {
            _ = try table.claim(snapshot, name: snapshot.name, uuid: snapshot.uuid, mustBeInactive: false) {
                DomainActor(snapshot: snapshot, host: self)
            }
        } catch {
            logger.error("cannot load domain '\(snapshot.name)': \(error.message)")
        }
    }

    /// Starts the domains marked for it, once in the lifetime of the run directory, so that a restarted daemon does
    /// not start what somebody has shut down.
    func autostart() async {
        let marker = "\(paths.state)/autostarted"
        guard !FileOperations.exists(marker) else { return }
        try? AtomicFile.write(marker, [], durable: false)
        for entry in table.all.sorted(by: { $0.snapshot.name < $1.snapshot.name })
        where entry.snapshot.autostart && !entry.snapshot.isActive {
            do throws(VirtError) {
                _ = try await entry.actor.callCreate(nil, flags: 0)
            } catch {
                logger.error("cannot autostart domain '\(entry.snapshot.name)': \(error.message)")
            }
        }
    }
}
