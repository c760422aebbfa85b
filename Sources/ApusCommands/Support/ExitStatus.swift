import Apus

/// What the process returns. 0 is success; virsh knows only 0 and 1.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case success = 0
    /// Any failure that has no number of its own.
    case failure = 1
    /// The object's state does not allow it (libvirt's errors 55, 83, 84 of state, 87).
    case wrongState = 2
    /// There is no such domain, network, pool ...
    case notFound = 3
    /// There is already one.
    case exists = 4
    /// No connection to a daemon, or it broke.
    case connection = 5
    /// Not allowed.
    case denied = 6
    /// Not supported by this driver, hypervisor or daemon.
    case unsupported = 7
    /// Bad XML or a bad value.
    case invalid = 8
    /// It took too long.
    case timeout = 9
    /// Given up by the user or by another call.
    case aborted = 10
    /// `apus run`: the guest crashed.
    case guestCrashed = 11
    /// `apus run`: the guest was destroyed, or its hypervisor ended.
    case guestDestroyed = 12
    /// The guest has been asked to let go of a device and has not answered yet.
    case pending = 13
    /// The command line is wrong (`EX_USAGE`).
    case usage = 64

    init(_ error: VirtError) {
        switch error.code {
        case .operationInvalid, .blockCopyActive, .resourceBusy: self = .wrongState
        case .noDomain, .noNetwork, .noStoragePool, .noStorageVol, .noNodeDevice, .noInterface, .noSecret,
            .noNwfilter, .noDomainSnapshot, .noDomainCheckpoint, .noDomainMetadata, .deviceMissing:
            self = .notFound
        case .domainExists, .networkExist, .storageVolExist: self = .exists
        case .noConnect, .rpc, .invalidConn: self = .connection
        case .systemError: self = error.domain == .rpc ? .connection : .failure
        case .operationDenied, .authFailed, .authCancelled, .authUnavailable, .accessDenied: self = .denied
        case .noSupport, .configUnsupported, .argumentUnsupported, .operationUnsupported: self = .unsupported
        case .invalidArg, .xmlError, .xmlDetail, .xmlInvalidSchema, .invalidMAC: self = .invalid
        case .operationTimeout, .agentUnresponsive: self = .timeout
        case .operationAborted: self = .aborted
        default: self = .failure
        }
    }
}
