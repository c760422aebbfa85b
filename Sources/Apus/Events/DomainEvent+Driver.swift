import LibvirtProtocol
import VirtDriver

extension DomainEvent {
    /// The event in this library's terms; nil if it is none of a domain.
    init?(_ connection: Connection, _ event: DriverEvent) {
        func make(_ domain: DomainReference, _ change: Change) -> DomainEvent {
            DomainEvent(domain: Domain(connection, domain), change: change)
        }
        switch event {
        case .domainLifecycle(let dom, let event, let detail):
            self = make(dom, .lifecycle(DomainLifecycleEvent(kind: .init(rawValue: event), detailCode: detail)))
        case .domainReboot(let dom): self = make(dom, .reboot)
        case .domainRtcChange(let dom, let offset): self = make(dom, .clockChange(offset: offset))
        case .domainWatchdog(let dom, let action): self = make(dom, .watchdog(action: action))
        case .domainIoError(let dom, let path, let device, let action):
            self = make(dom, .ioError(path: path, device: device, action: action, reason: nil))
        case .domainIoErrorReason(let dom, let path, let device, let action, let reason):
            self = make(dom, .ioError(path: path, device: device, action: action, reason: reason))
        case .domainGraphics(let dom, let phase, let local, let remote, let scheme, let subject):
            self = make(
                dom,
                .graphics(
                    phase: phase, local: GraphicsAddress(local), remote: GraphicsAddress(remote), scheme: scheme,
                    identities: subject.map { GraphicsIdentity(type: $0.type, name: $0.name) }))
        case .domainControlError(let dom): self = make(dom, .controlError)
        case .domainBlockJob(let dom, let path, let type, let status):
            self = make(dom, .blockJob(disk: path, type: type, status: status, byTarget: false))
        case .domainBlockJob2(let dom, let target, let type, let status):
            self = make(dom, .blockJob(disk: target, type: type, status: status, byTarget: true))
        case .domainDiskChange(let dom, let old, let new, let device, let reason):
            self = make(dom, .diskChange(oldPath: old, newPath: new, device: device, reason: reason))
        case .domainTrayChange(let dom, let device, let reason):
            self = make(dom, .trayChange(device: device, reason: reason))
        case .domainPmwakeup(let dom): self = make(dom, .wakeup)
        case .domainPmsuspend(let dom): self = make(dom, .suspendedToMemory)
        case .domainPmsuspendDisk(let dom): self = make(dom, .suspendedToDisk)
        case .domainBalloonChange(let dom, let actual): self = make(dom, .balloonChange(memory: actual))
        case .domainDeviceAdded(let dom, let device): self = make(dom, .deviceAdded(device))
        case .domainDeviceRemoved(let dom, let device): self = make(dom, .deviceRemoved(device))
        case .domainDeviceRemovalFailed(let dom, let device): self = make(dom, .deviceRemovalFailed(device))
        case .domainTunable(let dom, let params): self = make(dom, .tunable(Self.texts(params)))
        case .domainAgentLifecycle(let dom, let state, let reason):
            self = make(dom, .agent(state: state, reason: reason))
        case .domainMigrationIteration(let dom, let iteration): self = make(dom, .migrationIteration(iteration))
        case .domainJobCompleted(let dom, let params): self = make(dom, .jobCompleted(Self.texts(params)))
        case .domainMetadataChange(let dom, let type, let uri):
            self = make(dom, .metadataChange(type: type, uri: uri))
        case .domainBlockThreshold(let dom, let device, let path, let threshold, let excess):
            self = make(dom, .blockThreshold(device: device, path: path, threshold: threshold, excess: excess))
        case .domainMemoryFailure(let dom, let recipient, let action, let flags):
            self = make(dom, .memoryFailure(recipient: recipient, action: action, flags: flags))
        case .domainMemoryDeviceSizeChange(let dom, let alias, let size):
            self = make(dom, .memoryDeviceSizeChange(device: alias, size: size))
        case .networkLifecycle, .storagePoolLifecycle, .storagePoolRefresh, .nodeDeviceLifecycle, .nodeDeviceUpdate,
            .secretLifecycle, .secretValueChanged:
            return nil
        }
    }

    private static func texts(_ parameters: [TypedParameter]) -> [String: String] {
        var result: [String: String] = [:]
        for parameter in parameters { result[parameter.field] = parameter.value.text }
        return result
    }
}

extension GraphicsAddress {
    init(_ address: DomainEventGraphicsAddress) {
        self.init(family: address.family, node: address.node, service: address.service)
    }
}

extension TypedParameterValue {
    /// The value as virsh prints it.
    var text: String {
        switch self {
        case .int(let value): String(value)
        case .uint(let value): String(value)
        case .llong(let value): String(value)
        case .ullong(let value): String(value)
        case .double(let value): String(value)
        case .boolean(let value): value ? "yes" : "no"
        case .string(let value): value
        }
    }
}
