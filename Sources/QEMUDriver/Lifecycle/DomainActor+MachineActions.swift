import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: MachineAction) async throws(VirtError) {
        switch action {
        case .pressKeys(let keys, let hold):
            var arguments: JSONObject = [
                "keys": .array(keys.map { ["type": "number", "data": JSONValue($0)] })
            ]
            if hold > 0 { arguments["hold-time"] = JSONValue(hold) }
            try await command("send-key", arguments)
        case .injectNMI: try await command("inject-nmi")
        case .wakeUp: try await command("system_wakeup")
        case .setBalloon(let bytes):
            guard snapshot.live?.value.devices.memoryBalloon?.model != MemoryBalloon.Model.none else {
                throw VirtError(
                    .operationInvalid,
                    "Unable to change memory of active domain without the balloon device and guest OS balloon driver",
                    domain: .qemu, rule: "MEM-NO-BALLOON", cause: "the domain has no memory balloon",
                    cures: ["add a virtio memory balloon and start the domain anew", "change the definition only"])
            }
            try await command("balloon", ["value": JSONValue(bytes)])
        case .setStatisticsPeriod(let alias, let seconds):
            // Taken back after QEMU has ended: nothing is left of it.
            guard snapshot.isActive else { return }
            try await command(
                "qom-set",
                [
                    "path": .string("/machine/peripheral/\(alias)"), "property": "guest-stats-polling-interval",
                    "value": JSONValue(seconds),
                ])
        case .setProperty(let path, let name, let value):
            guard snapshot.isActive else { return }
            try await command(
                "qom-set", ["path": .string(path), "property": .string(name), "value": JSONValue(value)])
        case .setRebootAction(let ends):
            guard snapshot.isActive else { return }
            try await command("set-action", ["reboot": ends ? "shutdown" : "reset"])
        case .measureDirtyRate(let seconds, let mode):
            try await command("calc-dirty-rate", ["calc-time": JSONValue(seconds), "mode": .string(mode)])
        case .shape(let shape):
            guard snapshot.isActive else { return }
            try await TrafficControl.change(shape)
        case .movePort(let device, let bridge, let old):
            // Taken back after QEMU has ended: its devices are gone with it.
            guard snapshot.isActive else { return }
            try InterfaceConnector.move(device, to: bridge, from: old)
        case .isolatePort(let device, let bridge, let isolated):
            guard snapshot.isActive else { return }
            try InterfaceConnector.isolate(device, onBridge: bridge, isolated)
        case .tuneCgroup(let write):
            // Taken back after QEMU has ended: the group is gone with it.
            guard snapshot.isActive else { return }
            try write.perform()
        case .pinThread(let thread, let processors):
            // A thread that has ended needs no pinning, and its number may be another process's by now.
            guard let process, FileOperations.exists("/proc/\(process.pid)/task/\(thread)") else { return }
            try Affinity.set(processors, ofThread: thread)
        }
    }
}
