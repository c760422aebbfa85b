import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Adds an I/O thread to the running domain, its persistent definition, or both.
    func addIOThread(_ context: CallContext, id: UInt32, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags & 3, on: snapshot)
        func added(_ definition: DomainDefinition) throws(VirtError) -> [UInt32] {
            let ids = definition.iothreads.completed.map(\.id)
            guard !ids.contains(id) else {
                throw VirtError(
                    .invalidArg, "an IOThread is already using iothread_id '\(id)'", domain: .domain,
                    cures: ["choose another number"])
            }
            return ids + [id]
        }
        var plan = newPlan("iothreadadd")
        if sides.config, let old = snapshot.persistent?.value {
            var new = old
            new.iothreads.set(try added(old))
            add(persist: new, insteadOf: old, to: &plan)
        }
        if sides.live, let live = snapshot.live?.value {
            let ids = try added(live)
            plan.add(
                .device(
                    .command(MonitorCommand("object-add", ["qom-type": "iothread", "id": .string("iothread\(id)")]))),
                undo: .device(.release(MonitorCommand("object-del", ["id": .string("iothread\(id)")]), device: "")))
            plan.add(
                .device(.setIOThreads(ids)),
                undo: .device(.setIOThreads(live.iothreads.completed.map(\.id))))
        }
        try await execute(plan, context)
    }

    func removeIOThread(_ context: CallContext, id: UInt32, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags & 3, on: snapshot)
        func left(_ definition: DomainDefinition) throws(VirtError) -> [UInt32] {
            let ids = definition.iothreads.completed.map(\.id)
            guard ids.contains(id) else {
                throw VirtError(.invalidArg, "cannot find IOThread '\(id)' in iothreadids list", domain: .domain)
            }
            if let disk = definition.devices.disks.first(where: { $0.driver.iothread == id }) {
                throw VirtError(
                    .operationInvalid,
                    "cannot remove IOThread \(id) since it is being used by disk '\(disk.target.dev)'", domain: .qemu,
                    cures: ["detach the disk first"])
            }
            if let controller = definition.devices.controllers.first(where: { $0.driver.iothread == id }) {
                throw VirtError(
                    .operationInvalid,
                    "cannot remove IOThread \(id) since it is being used by controller '\(controller.index ?? 0)'",
                    domain: .qemu, cures: ["detach the controller first"])
            }
            return ids.filter { $0 != id }
        }
        var plan = newPlan("iothreaddel")
        if sides.config, let old = snapshot.persistent?.value {
            var new = old
            new.iothreads.set(try left(old))
            add(persist: new, insteadOf: old, to: &plan)
        }
        if sides.live, let live = snapshot.live?.value {
            let ids = try left(live)
            plan.add(
                .device(.setIOThreads(ids)),
                undo: .device(.setIOThreads(live.iothreads.completed.map(\.id))))
            plan.add(.device(.command(MonitorCommand("object-del", ["id": .string("iothread\(id)")]))))
            if let request = dividedCgroup {
                plan.commit()
                plan.add(.resource(.divideCgroup(request)))
            }
        }
        try await execute(plan, context)
    }
}

extension IOThreads {
    /// Takes over a list of numbers; threads that stay keep their settings.
    mutating func set(_ ids: [UInt32]) {
        let old = completed
        threads = ids.map { id in
            if var known = old.first(where: { $0.id == id }) {
                known.autofill = false
                return known
            }
            var thread = Thread()
            thread.id = id
            return thread
        }
        count = UInt32(ids.count)
    }
}
