import Apus

extension DomainEvent {
    /// The event in virsh's words, without a line's end.
    var text: String {
        "event '\(DomainEventNames.name(change))' for domain '\(domain.name)'" + detail
    }

    private var detail: String {
        switch change {
        case .lifecycle(let event): return ": \(event.kind) \(event.detail)"
        case .reboot, .controlError, .wakeup, .suspendedToMemory, .suspendedToDisk: return ""
        case .clockChange(let offset): return ": \(offset)"
        case .watchdog(let action):
            return ": "
                + Self.word(["none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi"], action)
        case .ioError(let path, let device, let action, let reason):
            let word = Self.word(["none", "pause", "report"], action)
            return ": \(path) (\(device)) \(word)" + (reason.map { " due to \($0)" } ?? "")
        case .graphics(let phase, let local, let remote, let scheme, let identities):
            let word = Self.word(["connect", "initialize", "disconnect"], phase)
            let lines = identities.map { "\n\t\($0.type)=\($0.name)" }.joined()
            return ": \(word) local[\(Self.text(local))] remote[\(Self.text(remote))] \(scheme)" + lines
        case .blockJob(let disk, let type, let status, _):
            let job = Self.word(
                ["Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup"], type)
            return ": \(job) for \(disk) \(Self.word(["completed", "failed", "canceled", "ready"], status))"
        case .diskChange(let old, let new, let device, let reason):
            let word = Self.word(["changed", "dropped"], reason)
            return " disk \(device): \(old ?? "<null>") -> \(new ?? "<null>"): \(word)"
        case .trayChange(let device, let reason):
            return " disk \(device): \(Self.word(["opened", "closed"], reason))"
        case .balloonChange(let memory): return ": \(memory)KiB"
        case .deviceAdded(let device), .deviceRemoved(let device), .deviceRemovalFailed(let device):
            return ": \(device)"
        case .tunable(let values), .jobCompleted(let values):
            return ":" + values.sorted { $0.key < $1.key }.map { "\n\t\($0.key): \($0.value)" }.joined()
        case .agent(let state, let reason):
            let states = ["unknown", "connected", "disconnected"]
            let reasons = ["unknown", "domain started", "channel event"]
            return ": state: '\(Self.word(states, state))' reason: '\(Self.word(reasons, reason))'"
        case .migrationIteration(let iteration): return ": iteration: '\(iteration)'"
        case .metadataChange(let type, let uri):
            return ": type \(Self.word(["description", "title", "element"], type)), uri \(uri ?? "<null>")"
        case .blockThreshold(let device, let path, let threshold, let excess):
            return ": dev: \(device)(\(path ?? "<null>")) \(threshold) \(excess)"
        case .memoryFailure(let recipient, let action, let flags):
            return ":\nrecipient: \(Self.word(["hypervisor", "guest"], recipient))"
                + "\naction: \(Self.word(["ignore", "inject", "fatal", "reset"], action))"
                + "\nflags:\n\taction required: \(flags & 1)\n\trecursive: \(flags >> 1 & 1)"
        case .memoryDeviceSizeChange(let device, let size): return ":\nalias: \(device)\nsize: \(size)"
        }
    }

    private static func word(_ words: [String], _ number: Int32) -> String {
        words.indices.contains(Int(number)) ? words[Int(number)] : "unknown"
    }

    private static func text(_ address: GraphicsAddress) -> String {
        "\(word(["IPv4", "IPv6", "unix"], address.family)) \(address.node) \(address.service)"
    }
}
