import LibvirtProtocol
import VirtDriver

extension DriverEvent {
    /// The domain that the event is about, if it is about one.
    var domainReference: DomainReference? {
        switch self {
        case .domainLifecycle(let dom, _, _),
            .domainReboot(let dom),
            .domainRtcChange(let dom, _),
            .domainWatchdog(let dom, _),
            .domainIoError(let dom, _, _, _),
            .domainGraphics(let dom, _, _, _, _, _),
            .domainIoErrorReason(let dom, _, _, _, _),
            .domainControlError(let dom),
            .domainBlockJob(let dom, _, _, _),
            .domainDiskChange(let dom, _, _, _, _),
            .domainTrayChange(let dom, _, _),
            .domainPmwakeup(let dom),
            .domainPmsuspend(let dom),
            .domainBalloonChange(let dom, _),
            .domainPmsuspendDisk(let dom),
            .domainDeviceRemoved(let dom, _),
            .domainBlockJob2(let dom, _, _, _),
            .domainTunable(let dom, _),
            .domainAgentLifecycle(let dom, _, _),
            .domainDeviceAdded(let dom, _),
            .domainMigrationIteration(let dom, _),
            .domainJobCompleted(let dom, _),
            .domainDeviceRemovalFailed(let dom, _),
            .domainMetadataChange(let dom, _, _),
            .domainBlockThreshold(let dom, _, _, _, _),
            .domainMemoryFailure(let dom, _, _, _),
            .domainMemoryDeviceSizeChange(let dom, _, _):
            dom
        default: nil
        }
    }

    /// Identifies the object that the event is about, for callbacks that were registered for one object: its UUID, or
    /// the name where objects have none.
    var objectKey: String {
        switch self {
        case .networkLifecycle(let net, _, _):
            net.objectKey
        case .storagePoolLifecycle(let pool, _, _),
            .storagePoolRefresh(let pool):
            pool.objectKey
        case .nodeDeviceLifecycle(let dev, _, _),
            .nodeDeviceUpdate(let dev):
            dev.objectKey
        case .secretLifecycle(let secret, _, _),
            .secretValueChanged(let secret):
            secret.objectKey
        default: domainReference?.objectKey ?? ""
        }
    }
}

extension DomainReference {
    var objectKey: String { uuid.description }
}

extension NetworkReference {
    var objectKey: String { uuid.description }
}

extension StoragePoolReference {
    var objectKey: String { uuid.description }
}

extension NodeDeviceReference {
    var objectKey: String { name }
}

extension SecretReference {
    var objectKey: String { uuid.description }
}
