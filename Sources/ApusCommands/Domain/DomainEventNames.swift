import Apus

/// virsh's names of the event types, by libvirt's numbers.
enum DomainEventNames {
    static let all = [
        "lifecycle", "reboot", "rtc-change", "watchdog", "io-error", "graphics", "io-error-reason", "control-error",
        "block-job", "disk-change", "tray-change", "pm-wakeup", "pm-suspend", "balloon-change", "pm-suspend-disk",
        "device-removed", "block-job-2", "tunable", "agent-lifecycle", "device-added", "migration-iteration",
        "job-completed", "device-removal-failed", "metadata-change", "block-threshold", "memory-failure",
        "memory-device-size-change",
    ]

    static func name(_ change: DomainEvent.Change) -> String {
        switch change {
        case .lifecycle: "lifecycle"
        case .reboot: "reboot"
        case .clockChange: "rtc-change"
        case .watchdog: "watchdog"
        case .ioError(_, _, _, let reason): reason == nil ? "io-error" : "io-error-reason"
        case .graphics: "graphics"
        case .controlError: "control-error"
        case .blockJob(_, _, _, let byTarget): byTarget ? "block-job-2" : "block-job"
        case .diskChange: "disk-change"
        case .trayChange: "tray-change"
        case .wakeup: "pm-wakeup"
        case .suspendedToMemory: "pm-suspend"
        case .suspendedToDisk: "pm-suspend-disk"
        case .balloonChange: "balloon-change"
        case .deviceAdded: "device-added"
        case .deviceRemoved: "device-removed"
        case .deviceRemovalFailed: "device-removal-failed"
        case .tunable: "tunable"
        case .agent: "agent-lifecycle"
        case .migrationIteration: "migration-iteration"
        case .jobCompleted: "job-completed"
        case .metadataChange: "metadata-change"
        case .blockThreshold: "block-threshold"
        case .memoryFailure: "memory-failure"
        case .memoryDeviceSizeChange: "memory-device-size-change"
        }
    }
}
