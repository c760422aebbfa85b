import VirtError
import VirtModel

extension DomainActor {
    /// What the guest loses when it hibernates, a sentence a device.
    ///
    /// A hibernated guest is powered off and started from its persistent definition; what was only plugged in is gone
    /// then, and the guest's system may miss it when it wakes up.
    var hibernationLosses: [String] {
        guard let live = snapshot.live?.value, let persistent = snapshot.persistent?.value else { return [] }
        return live.devices(missingIn: persistent).map { device in
            "\(device.title) is only in the running guest and will be gone when it wakes up: persist it first "
                + "(attach-device --config, or apus hibernate --persist)"
        }
    }
}

extension DomainDefinition {
    /// The devices of a running domain that its persistent definition does not have. Controllers come by themselves.
    func devices(missingIn persistent: DomainDefinition) -> [DeviceDefinition] {
        devicePositions.compactMap { position in
            if case .controller = position { return nil }
            // Without what only a run has: alias, terminal, place in memory.
            guard let running = device(at: position),
                let device = try? DeviceDefinition.parse(running.formatted([.inactive, .secure]))
            else { return nil }
            if case .interface(let card) = device {
                return persistent.devices.interfaces.contains { $0.mac == card.mac } ? nil : device
            }
            let matching = DeviceMatching(persistent)
            return matching.isSearched(device) && matching.find(device) == nil ? device : nil
        }
    }
}

extension DeviceDefinition {
    /// `disk vdb`, `interface 52:54:00:00:00:01`.
    var title: String {
        switch self {
        case .disk(let disk): "disk \(disk.target.dev)"
        case .interface(let card): "interface \(card.mac?.description ?? "")"
        case .channel(let channel): "channel \(channel.name ?? "")"
        case .memory(let memory): "memory \(memory.model.rawValue) of \(memory.sizeKiB) KiB"
        default: typeName
        }
    }
}
