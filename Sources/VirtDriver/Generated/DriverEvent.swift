// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import XDR

/// Something that happened, as a driver reports it; one case a kind of event on the wire.
public enum DriverEvent: Sendable, Hashable {
    case domainLifecycle(dom: DomainReference, event: Int32, detail: Int32)
    case domainReboot(dom: DomainReference)
    case domainRtcChange(dom: DomainReference, offset: Int64)
    case domainWatchdog(dom: DomainReference, action: Int32)
    case domainIoError(dom: DomainReference, srcPath: String, devAlias: String, action: Int32)
    case domainGraphics(dom: DomainReference, phase: Int32, local: DomainEventGraphicsAddress, remote: DomainEventGraphicsAddress, authScheme: String, subject: [DomainEventGraphicsIdentity])
    case domainIoErrorReason(dom: DomainReference, srcPath: String, devAlias: String, action: Int32, reason: String)
    case domainControlError(dom: DomainReference)
    case domainBlockJob(dom: DomainReference, path: String, type: Int32, status: Int32)
    case domainDiskChange(dom: DomainReference, oldSrcPath: String?, newSrcPath: String?, devAlias: String, reason: Int32)
    case domainTrayChange(dom: DomainReference, devAlias: String, reason: Int32)
    case domainPmwakeup(dom: DomainReference)
    case domainPmsuspend(dom: DomainReference)
    case domainBalloonChange(dom: DomainReference, actual: UInt64)
    case domainPmsuspendDisk(dom: DomainReference)
    case domainDeviceRemoved(dom: DomainReference, devAlias: String)
    case domainBlockJob2(dom: DomainReference, dst: String, type: Int32, status: Int32)
    case domainTunable(dom: DomainReference, params: [TypedParameter])
    case domainAgentLifecycle(dom: DomainReference, state: Int32, reason: Int32)
    case domainDeviceAdded(dom: DomainReference, devAlias: String)
    case domainMigrationIteration(dom: DomainReference, iteration: Int32)
    case domainJobCompleted(dom: DomainReference, params: [TypedParameter])
    case domainDeviceRemovalFailed(dom: DomainReference, devAlias: String)
    case domainMetadataChange(dom: DomainReference, type: Int32, nsuri: String?)
    case domainBlockThreshold(dom: DomainReference, dev: String, path: String?, threshold: UInt64, excess: UInt64)
    case domainMemoryFailure(dom: DomainReference, recipient: Int32, action: Int32, flags: UInt32)
    case domainMemoryDeviceSizeChange(dom: DomainReference, alias: String, size: UInt64)
    case networkLifecycle(net: NetworkReference, event: Int32, detail: Int32)
    case storagePoolLifecycle(pool: StoragePoolReference, event: Int32, detail: Int32)
    case storagePoolRefresh(pool: StoragePoolReference)
    case nodeDeviceLifecycle(dev: NodeDeviceReference, event: Int32, detail: Int32)
    case nodeDeviceUpdate(dev: NodeDeviceReference)
    case secretLifecycle(secret: SecretReference, event: Int32, detail: Int32)
    case secretValueChanged(secret: SecretReference)
}

extension DriverEvent {
    /// The family that its callbacks are registered in, and its identity there (`virDomainEventID` and so on).
    public var kind: EventKind {
        switch self {
        case .domainLifecycle: EventKind(family: .domain, identity: 0)
        case .domainReboot: EventKind(family: .domain, identity: 1)
        case .domainRtcChange: EventKind(family: .domain, identity: 2)
        case .domainWatchdog: EventKind(family: .domain, identity: 3)
        case .domainIoError: EventKind(family: .domain, identity: 4)
        case .domainGraphics: EventKind(family: .domain, identity: 5)
        case .domainIoErrorReason: EventKind(family: .domain, identity: 6)
        case .domainControlError: EventKind(family: .domain, identity: 7)
        case .domainBlockJob: EventKind(family: .domain, identity: 8)
        case .domainDiskChange: EventKind(family: .domain, identity: 9)
        case .domainTrayChange: EventKind(family: .domain, identity: 10)
        case .domainPmwakeup: EventKind(family: .domain, identity: 11)
        case .domainPmsuspend: EventKind(family: .domain, identity: 12)
        case .domainBalloonChange: EventKind(family: .domain, identity: 13)
        case .domainPmsuspendDisk: EventKind(family: .domain, identity: 14)
        case .domainDeviceRemoved: EventKind(family: .domain, identity: 15)
        case .domainBlockJob2: EventKind(family: .domain, identity: 16)
        case .domainTunable: EventKind(family: .domain, identity: 17)
        case .domainAgentLifecycle: EventKind(family: .domain, identity: 18)
        case .domainDeviceAdded: EventKind(family: .domain, identity: 19)
        case .domainMigrationIteration: EventKind(family: .domain, identity: 20)
        case .domainJobCompleted: EventKind(family: .domain, identity: 21)
        case .domainDeviceRemovalFailed: EventKind(family: .domain, identity: 22)
        case .domainMetadataChange: EventKind(family: .domain, identity: 23)
        case .domainBlockThreshold: EventKind(family: .domain, identity: 24)
        case .domainMemoryFailure: EventKind(family: .domain, identity: 25)
        case .domainMemoryDeviceSizeChange: EventKind(family: .domain, identity: 26)
        case .networkLifecycle: EventKind(family: .network, identity: 0)
        case .storagePoolLifecycle: EventKind(family: .storagePool, identity: 0)
        case .storagePoolRefresh: EventKind(family: .storagePool, identity: 1)
        case .nodeDeviceLifecycle: EventKind(family: .nodeDevice, identity: 0)
        case .nodeDeviceUpdate: EventKind(family: .nodeDevice, identity: 1)
        case .secretLifecycle: EventKind(family: .secret, identity: 0)
        case .secretValueChanged: EventKind(family: .secret, identity: 1)
        }
    }

    /// The message to a client that registered a callback, with its procedure.
    public func message(callbackID: Int32) -> (procedure: RemoteProcedure, body: any XDRCodable) {
        switch self {
        case .domainLifecycle(let dom, let event, let detail):
            (.domainEventCallbackLifecycle, DomainEventCallbackLifecycleMessage(callbackID: callbackID, msg: DomainEventLifecycleMessage(dom: dom, event: event, detail: detail)))
        case .domainReboot(let dom):
            (.domainEventCallbackReboot, DomainEventCallbackRebootMessage(callbackID: callbackID, msg: DomainEventRebootMessage(dom: dom)))
        case .domainRtcChange(let dom, let offset):
            (.domainEventCallbackRtcChange, DomainEventCallbackRtcChangeMessage(callbackID: callbackID, msg: DomainEventRtcChangeMessage(dom: dom, offset: offset)))
        case .domainWatchdog(let dom, let action):
            (.domainEventCallbackWatchdog, DomainEventCallbackWatchdogMessage(callbackID: callbackID, msg: DomainEventWatchdogMessage(dom: dom, action: action)))
        case .domainIoError(let dom, let srcPath, let devAlias, let action):
            (.domainEventCallbackIoError, DomainEventCallbackIoErrorMessage(callbackID: callbackID, msg: DomainEventIoErrorMessage(dom: dom, srcPath: srcPath, devAlias: devAlias, action: action)))
        case .domainGraphics(let dom, let phase, let local, let remote, let authScheme, let subject):
            (.domainEventCallbackGraphics, DomainEventCallbackGraphicsMessage(callbackID: callbackID, msg: DomainEventGraphicsMessage(dom: dom, phase: phase, local: local, remote: remote, authScheme: authScheme, subject: subject)))
        case .domainIoErrorReason(let dom, let srcPath, let devAlias, let action, let reason):
            (.domainEventCallbackIoErrorReason, DomainEventCallbackIoErrorReasonMessage(callbackID: callbackID, msg: DomainEventIoErrorReasonMessage(dom: dom, srcPath: srcPath, devAlias: devAlias, action: action, reason: reason)))
        case .domainControlError(let dom):
            (.domainEventCallbackControlError, DomainEventCallbackControlErrorMessage(callbackID: callbackID, msg: DomainEventControlErrorMessage(dom: dom)))
        case .domainBlockJob(let dom, let path, let type, let status):
            (.domainEventCallbackBlockJob, DomainEventCallbackBlockJobMessage(callbackID: callbackID, msg: DomainEventBlockJobMessage(dom: dom, path: path, type: type, status: status)))
        case .domainDiskChange(let dom, let oldSrcPath, let newSrcPath, let devAlias, let reason):
            (.domainEventCallbackDiskChange, DomainEventCallbackDiskChangeMessage(callbackID: callbackID, msg: DomainEventDiskChangeMessage(dom: dom, oldSrcPath: oldSrcPath, newSrcPath: newSrcPath, devAlias: devAlias, reason: reason)))
        case .domainTrayChange(let dom, let devAlias, let reason):
            (.domainEventCallbackTrayChange, DomainEventCallbackTrayChangeMessage(callbackID: callbackID, msg: DomainEventTrayChangeMessage(dom: dom, devAlias: devAlias, reason: reason)))
        case .domainPmwakeup(let dom):
            (.domainEventCallbackPmwakeup, DomainEventCallbackPmwakeupMessage(callbackID: callbackID, reason: 0, msg: DomainEventPmwakeupMessage(dom: dom)))
        case .domainPmsuspend(let dom):
            (.domainEventCallbackPmsuspend, DomainEventCallbackPmsuspendMessage(callbackID: callbackID, reason: 0, msg: DomainEventPmsuspendMessage(dom: dom)))
        case .domainBalloonChange(let dom, let actual):
            (.domainEventCallbackBalloonChange, DomainEventCallbackBalloonChangeMessage(callbackID: callbackID, msg: DomainEventBalloonChangeMessage(dom: dom, actual: actual)))
        case .domainPmsuspendDisk(let dom):
            (.domainEventCallbackPmsuspendDisk, DomainEventCallbackPmsuspendDiskMessage(callbackID: callbackID, reason: 0, msg: DomainEventPmsuspendDiskMessage(dom: dom)))
        case .domainDeviceRemoved(let dom, let devAlias):
            (.domainEventCallbackDeviceRemoved, DomainEventCallbackDeviceRemovedMessage(callbackID: callbackID, msg: DomainEventDeviceRemovedMessage(dom: dom, devAlias: devAlias)))
        case .domainBlockJob2(let dom, let dst, let type, let status):
            (.domainEventBlockJob2, DomainEventBlockJob2Message(callbackID: callbackID, dom: dom, dst: dst, type: type, status: status))
        case .domainTunable(let dom, let params):
            (.domainEventCallbackTunable, DomainEventCallbackTunableMessage(callbackID: callbackID, dom: dom, params: params))
        case .domainAgentLifecycle(let dom, let state, let reason):
            (.domainEventCallbackAgentLifecycle, DomainEventCallbackAgentLifecycleMessage(callbackID: callbackID, dom: dom, state: state, reason: reason))
        case .domainDeviceAdded(let dom, let devAlias):
            (.domainEventCallbackDeviceAdded, DomainEventCallbackDeviceAddedMessage(callbackID: callbackID, dom: dom, devAlias: devAlias))
        case .domainMigrationIteration(let dom, let iteration):
            (.domainEventCallbackMigrationIteration, DomainEventCallbackMigrationIterationMessage(callbackID: callbackID, dom: dom, iteration: iteration))
        case .domainJobCompleted(let dom, let params):
            (.domainEventCallbackJobCompleted, DomainEventCallbackJobCompletedMessage(callbackID: callbackID, dom: dom, params: params))
        case .domainDeviceRemovalFailed(let dom, let devAlias):
            (.domainEventCallbackDeviceRemovalFailed, DomainEventCallbackDeviceRemovalFailedMessage(callbackID: callbackID, dom: dom, devAlias: devAlias))
        case .domainMetadataChange(let dom, let type, let nsuri):
            (.domainEventCallbackMetadataChange, DomainEventCallbackMetadataChangeMessage(callbackID: callbackID, dom: dom, type: type, nsuri: nsuri))
        case .domainBlockThreshold(let dom, let dev, let path, let threshold, let excess):
            (.domainEventBlockThreshold, DomainEventBlockThresholdMessage(callbackID: callbackID, dom: dom, dev: dev, path: path, threshold: threshold, excess: excess))
        case .domainMemoryFailure(let dom, let recipient, let action, let flags):
            (.domainEventMemoryFailure, DomainEventMemoryFailureMessage(callbackID: callbackID, dom: dom, recipient: recipient, action: action, flags: flags))
        case .domainMemoryDeviceSizeChange(let dom, let alias, let size):
            (.domainEventMemoryDeviceSizeChange, DomainEventMemoryDeviceSizeChangeMessage(callbackID: callbackID, dom: dom, alias: alias, size: size))
        case .networkLifecycle(let net, let event, let detail):
            (.networkEventLifecycle, NetworkEventLifecycleMessage(callbackID: callbackID, net: net, event: event, detail: detail))
        case .storagePoolLifecycle(let pool, let event, let detail):
            (.storagePoolEventLifecycle, StoragePoolEventLifecycleMessage(callbackID: callbackID, pool: pool, event: event, detail: detail))
        case .storagePoolRefresh(let pool):
            (.storagePoolEventRefresh, StoragePoolEventRefreshMessage(callbackID: callbackID, pool: pool))
        case .nodeDeviceLifecycle(let dev, let event, let detail):
            (.nodeDeviceEventLifecycle, NodeDeviceEventLifecycleMessage(callbackID: callbackID, dev: dev, event: event, detail: detail))
        case .nodeDeviceUpdate(let dev):
            (.nodeDeviceEventUpdate, NodeDeviceEventUpdateMessage(callbackID: callbackID, dev: dev))
        case .secretLifecycle(let secret, let event, let detail):
            (.secretEventLifecycle, SecretEventLifecycleMessage(callbackID: callbackID, secret: secret, event: event, detail: detail))
        case .secretValueChanged(let secret):
            (.secretEventValueChanged, SecretEventValueChangedMessage(callbackID: callbackID, secret: secret))
        }
    }

    /// The message to a client of old, which registered an event identity and not a callback; nil if there is none.
    public var legacyMessage: (procedure: RemoteProcedure, body: any XDRCodable)? {
        switch self {
        case .domainLifecycle(let dom, let event, let detail):
            (.domainEventLifecycle, DomainEventLifecycleMessage(dom: dom, event: event, detail: detail))
        case .domainReboot(let dom):
            (.domainEventReboot, DomainEventRebootMessage(dom: dom))
        case .domainRtcChange(let dom, let offset):
            (.domainEventRtcChange, DomainEventRtcChangeMessage(dom: dom, offset: offset))
        case .domainWatchdog(let dom, let action):
            (.domainEventWatchdog, DomainEventWatchdogMessage(dom: dom, action: action))
        case .domainIoError(let dom, let srcPath, let devAlias, let action):
            (.domainEventIoError, DomainEventIoErrorMessage(dom: dom, srcPath: srcPath, devAlias: devAlias, action: action))
        case .domainGraphics(let dom, let phase, let local, let remote, let authScheme, let subject):
            (.domainEventGraphics, DomainEventGraphicsMessage(dom: dom, phase: phase, local: local, remote: remote, authScheme: authScheme, subject: subject))
        case .domainIoErrorReason(let dom, let srcPath, let devAlias, let action, let reason):
            (.domainEventIoErrorReason, DomainEventIoErrorReasonMessage(dom: dom, srcPath: srcPath, devAlias: devAlias, action: action, reason: reason))
        case .domainControlError(let dom):
            (.domainEventControlError, DomainEventControlErrorMessage(dom: dom))
        case .domainBlockJob(let dom, let path, let type, let status):
            (.domainEventBlockJob, DomainEventBlockJobMessage(dom: dom, path: path, type: type, status: status))
        case .domainDiskChange(let dom, let oldSrcPath, let newSrcPath, let devAlias, let reason):
            (.domainEventDiskChange, DomainEventDiskChangeMessage(dom: dom, oldSrcPath: oldSrcPath, newSrcPath: newSrcPath, devAlias: devAlias, reason: reason))
        case .domainTrayChange(let dom, let devAlias, let reason):
            (.domainEventTrayChange, DomainEventTrayChangeMessage(dom: dom, devAlias: devAlias, reason: reason))
        case .domainPmwakeup(let dom):
            (.domainEventPmwakeup, DomainEventPmwakeupMessage(dom: dom))
        case .domainPmsuspend(let dom):
            (.domainEventPmsuspend, DomainEventPmsuspendMessage(dom: dom))
        case .domainBalloonChange(let dom, let actual):
            (.domainEventBalloonChange, DomainEventBalloonChangeMessage(dom: dom, actual: actual))
        case .domainPmsuspendDisk(let dom):
            (.domainEventPmsuspendDisk, DomainEventPmsuspendDiskMessage(dom: dom))
        case .domainDeviceRemoved(let dom, let devAlias):
            (.domainEventDeviceRemoved, DomainEventDeviceRemovedMessage(dom: dom, devAlias: devAlias))
        default: nil
        }
    }

    /// Reads a callback message; nil if `procedure` is none.
    public static func decode(_ procedure: RemoteProcedure, _ bytes: [UInt8]) throws(XDRError) -> (callbackID: Int32, event: DriverEvent)? {
        switch procedure {
        case .domainEventCallbackLifecycle:
            let message = try DomainEventCallbackLifecycleMessage(xdr: bytes)
            return (message.callbackID, .domainLifecycle(dom: message.msg.dom, event: message.msg.event, detail: message.msg.detail))
        case .domainEventCallbackReboot:
            let message = try DomainEventCallbackRebootMessage(xdr: bytes)
            return (message.callbackID, .domainReboot(dom: message.msg.dom))
        case .domainEventCallbackRtcChange:
            let message = try DomainEventCallbackRtcChangeMessage(xdr: bytes)
            return (message.callbackID, .domainRtcChange(dom: message.msg.dom, offset: message.msg.offset))
        case .domainEventCallbackWatchdog:
            let message = try DomainEventCallbackWatchdogMessage(xdr: bytes)
            return (message.callbackID, .domainWatchdog(dom: message.msg.dom, action: message.msg.action))
        case .domainEventCallbackIoError:
            let message = try DomainEventCallbackIoErrorMessage(xdr: bytes)
            return (message.callbackID, .domainIoError(dom: message.msg.dom, srcPath: message.msg.srcPath, devAlias: message.msg.devAlias, action: message.msg.action))
        case .domainEventCallbackGraphics:
            let message = try DomainEventCallbackGraphicsMessage(xdr: bytes)
            return (message.callbackID, .domainGraphics(dom: message.msg.dom, phase: message.msg.phase, local: message.msg.local, remote: message.msg.remote, authScheme: message.msg.authScheme, subject: message.msg.subject))
        case .domainEventCallbackIoErrorReason:
            let message = try DomainEventCallbackIoErrorReasonMessage(xdr: bytes)
            return (message.callbackID, .domainIoErrorReason(dom: message.msg.dom, srcPath: message.msg.srcPath, devAlias: message.msg.devAlias, action: message.msg.action, reason: message.msg.reason))
        case .domainEventCallbackControlError:
            let message = try DomainEventCallbackControlErrorMessage(xdr: bytes)
            return (message.callbackID, .domainControlError(dom: message.msg.dom))
        case .domainEventCallbackBlockJob:
            let message = try DomainEventCallbackBlockJobMessage(xdr: bytes)
            return (message.callbackID, .domainBlockJob(dom: message.msg.dom, path: message.msg.path, type: message.msg.type, status: message.msg.status))
        case .domainEventCallbackDiskChange:
            let message = try DomainEventCallbackDiskChangeMessage(xdr: bytes)
            return (message.callbackID, .domainDiskChange(dom: message.msg.dom, oldSrcPath: message.msg.oldSrcPath, newSrcPath: message.msg.newSrcPath, devAlias: message.msg.devAlias, reason: message.msg.reason))
        case .domainEventCallbackTrayChange:
            let message = try DomainEventCallbackTrayChangeMessage(xdr: bytes)
            return (message.callbackID, .domainTrayChange(dom: message.msg.dom, devAlias: message.msg.devAlias, reason: message.msg.reason))
        case .domainEventCallbackPmwakeup:
            let message = try DomainEventCallbackPmwakeupMessage(xdr: bytes)
            return (message.callbackID, .domainPmwakeup(dom: message.msg.dom))
        case .domainEventCallbackPmsuspend:
            let message = try DomainEventCallbackPmsuspendMessage(xdr: bytes)
            return (message.callbackID, .domainPmsuspend(dom: message.msg.dom))
        case .domainEventCallbackBalloonChange:
            let message = try DomainEventCallbackBalloonChangeMessage(xdr: bytes)
            return (message.callbackID, .domainBalloonChange(dom: message.msg.dom, actual: message.msg.actual))
        case .domainEventCallbackPmsuspendDisk:
            let message = try DomainEventCallbackPmsuspendDiskMessage(xdr: bytes)
            return (message.callbackID, .domainPmsuspendDisk(dom: message.msg.dom))
        case .domainEventCallbackDeviceRemoved:
            let message = try DomainEventCallbackDeviceRemovedMessage(xdr: bytes)
            return (message.callbackID, .domainDeviceRemoved(dom: message.msg.dom, devAlias: message.msg.devAlias))
        case .domainEventBlockJob2:
            let message = try DomainEventBlockJob2Message(xdr: bytes)
            return (message.callbackID, .domainBlockJob2(dom: message.dom, dst: message.dst, type: message.type, status: message.status))
        case .domainEventCallbackTunable:
            let message = try DomainEventCallbackTunableMessage(xdr: bytes)
            return (message.callbackID, .domainTunable(dom: message.dom, params: message.params))
        case .domainEventCallbackAgentLifecycle:
            let message = try DomainEventCallbackAgentLifecycleMessage(xdr: bytes)
            return (message.callbackID, .domainAgentLifecycle(dom: message.dom, state: message.state, reason: message.reason))
        case .domainEventCallbackDeviceAdded:
            let message = try DomainEventCallbackDeviceAddedMessage(xdr: bytes)
            return (message.callbackID, .domainDeviceAdded(dom: message.dom, devAlias: message.devAlias))
        case .domainEventCallbackMigrationIteration:
            let message = try DomainEventCallbackMigrationIterationMessage(xdr: bytes)
            return (message.callbackID, .domainMigrationIteration(dom: message.dom, iteration: message.iteration))
        case .domainEventCallbackJobCompleted:
            let message = try DomainEventCallbackJobCompletedMessage(xdr: bytes)
            return (message.callbackID, .domainJobCompleted(dom: message.dom, params: message.params))
        case .domainEventCallbackDeviceRemovalFailed:
            let message = try DomainEventCallbackDeviceRemovalFailedMessage(xdr: bytes)
            return (message.callbackID, .domainDeviceRemovalFailed(dom: message.dom, devAlias: message.devAlias))
        case .domainEventCallbackMetadataChange:
            let message = try DomainEventCallbackMetadataChangeMessage(xdr: bytes)
            return (message.callbackID, .domainMetadataChange(dom: message.dom, type: message.type, nsuri: message.nsuri))
        case .domainEventBlockThreshold:
            let message = try DomainEventBlockThresholdMessage(xdr: bytes)
            return (message.callbackID, .domainBlockThreshold(dom: message.dom, dev: message.dev, path: message.path, threshold: message.threshold, excess: message.excess))
        case .domainEventMemoryFailure:
            let message = try DomainEventMemoryFailureMessage(xdr: bytes)
            return (message.callbackID, .domainMemoryFailure(dom: message.dom, recipient: message.recipient, action: message.action, flags: message.flags))
        case .domainEventMemoryDeviceSizeChange:
            let message = try DomainEventMemoryDeviceSizeChangeMessage(xdr: bytes)
            return (message.callbackID, .domainMemoryDeviceSizeChange(dom: message.dom, alias: message.alias, size: message.size))
        case .networkEventLifecycle:
            let message = try NetworkEventLifecycleMessage(xdr: bytes)
            return (message.callbackID, .networkLifecycle(net: message.net, event: message.event, detail: message.detail))
        case .storagePoolEventLifecycle:
            let message = try StoragePoolEventLifecycleMessage(xdr: bytes)
            return (message.callbackID, .storagePoolLifecycle(pool: message.pool, event: message.event, detail: message.detail))
        case .storagePoolEventRefresh:
            let message = try StoragePoolEventRefreshMessage(xdr: bytes)
            return (message.callbackID, .storagePoolRefresh(pool: message.pool))
        case .nodeDeviceEventLifecycle:
            let message = try NodeDeviceEventLifecycleMessage(xdr: bytes)
            return (message.callbackID, .nodeDeviceLifecycle(dev: message.dev, event: message.event, detail: message.detail))
        case .nodeDeviceEventUpdate:
            let message = try NodeDeviceEventUpdateMessage(xdr: bytes)
            return (message.callbackID, .nodeDeviceUpdate(dev: message.dev))
        case .secretEventLifecycle:
            let message = try SecretEventLifecycleMessage(xdr: bytes)
            return (message.callbackID, .secretLifecycle(secret: message.secret, event: message.event, detail: message.detail))
        case .secretEventValueChanged:
            let message = try SecretEventValueChangedMessage(xdr: bytes)
            return (message.callbackID, .secretValueChanged(secret: message.secret))
        default: return nil
        }
    }
}
