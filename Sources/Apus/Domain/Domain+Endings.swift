import VirtDriver
public import VirtError

/// Something that ends a guest's run (`virDomainLifecycle`).
public enum EndingEvent: UInt32, Sendable, Hashable, CaseIterable {
    case poweroff, reboot, crash
}

/// What is done then (`virDomainLifecycleAction`).
public enum EndingAction: UInt32, Sendable, Hashable, CaseIterable {
    case destroy, restart, renameRestart, preserve, coredumpDestroy, coredumpRestart

    /// As in `<on_crash>`.
    public var name: String {
        ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"][Int(rawValue)]
    }
}

/// How the memory that a guest writes is counted (`virDomainDirtyRateCalcFlags`).
public enum DirtyRateMode: UInt32, Sendable, Hashable, CaseIterable {
    /// Looks at a sample of the pages before and after.
    case pageSampling
    /// Reads the log that KVM keeps.
    case dirtyBitmap
    /// Reads the rings that newer kernels keep, one a virtual processor.
    case dirtyRing

    public var name: String { ["page-sampling", "dirty-bitmap", "dirty-ring"][Int(rawValue)] }
}

extension Domain {
    /// Sets what is done when the guest powers off, reboots or crashes.
    ///
    /// - Throws: error 67 for a combination that the hypervisor cannot do, 55 for `.live` of a domain that does not run.
    public func setAction(
        on event: EndingEvent, _ action: EndingAction, _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetLifecycleAction(
            try connection.change("virDomainSetLifecycleAction"), dom: reference, type: event.rawValue,
            action: action.rawValue, flags: scope.rawValue)
    }

    /// Begins to count how much memory the guest writes. The result is among the domain's statistics when the time is
    /// over.
    ///
    /// - Parameter seconds: 1 to 60.
    /// - Throws: error 67 for another time, 55 for a domain that does not run.
    public func startDirtyRateMeasurement(
        seconds: Int32 = 1, mode: DirtyRateMode = .pageSampling
    ) async throws(VirtError) {
        try await connection.hypervisor.domainStartDirtyRateCalc(
            try connection.change("virDomainStartDirtyRateCalc"), dom: reference, seconds: seconds, flags: mode.rawValue
        )
    }
}
