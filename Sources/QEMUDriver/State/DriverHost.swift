import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import NIOCore
import NIOPosix
import Synchronization
import VirtDriver
import VirtError
import VirtPlan

/// What all connections to one driver share: its domains, its events, its directories.
final class DriverHost: Sendable {
    let configuration: DriverConfiguration
    let table = DomainTable()
    let events = EventHub()
    /// What guests' monitors report, as it is.
    let monitorEvents = Broadcast<MonitorEvent>()
    let compiler: any DefinitionCompiler
    let eventLoops: any EventLoopGroup
    let logger: Logger
    /// QEMU's user and group where they are not ours.
    let owner: ProcessOwner?
    let capabilityPool = CapabilityPool()
    let interfaceNames = InterfaceNames()
    private let journalNumber = Mutex<UInt64>(0)

    var paths: DriverPaths { configuration.paths }

    init(
        configuration: DriverConfiguration, compiler: (any DefinitionCompiler)? = nil,
        eventLoops: any EventLoopGroup, logger: Logger
    ) throws(VirtError) {
        self.configuration = configuration
        self.eventLoops = eventLoops
        self.logger = logger
        owner = try ProcessOwner.resolve(user: configuration.user, group: configuration.group)
        let owner = owner
        let pool = capabilityPool
        self.compiler =
            compiler
            ?? StandardCompiler(
                facts: DefinitionFactsSource { () async throws(VirtError) in
                    try await pool.service(configuration, owner, logger)
                }, paths: configuration.paths, seccompSandbox: configuration.seccompSandbox)
    }

    /// User and group that QEMU has under the system driver, shown as its security label.
    var label: ProcessOwner? {
        guard configuration.mode == .system else { return nil }
        return owner ?? ProcessOwner(user: getuid(), group: getgid())
    }

    /// Makes the directories that are missing.
    func prepareDirectories() throws(VirtError) {
        for directory in paths.directories {
            try FileOperations.makeDirectories(directory.path, mode: directory.mode)
        }
    }

    /// A journal for `plan`, where it needs one.
    func journal(for plan: Plan<DomainAction>) throws(VirtError) -> Journal<DomainAction>? {
        guard plan.needsJournal else { return nil }
        let number = journalNumber.withLock { number in
            number += 1
            return number
        }
        return try Journal(
            creatingIn: paths.journal, identity: "\(plan.subject)-\(Monotonic.nanoseconds())-\(number)")
    }

    /// Finishes or takes back what an earlier process left half done: first, before any domain is known, what concerns
    /// only the host; the rest when the domains have been taken up.
    ///
    /// - Parameter domainsAreKnown: which of the two.
    func recoverPlans(domainsAreKnown: Bool) async {
        if !domainsAreKnown { Journal<DomainAction>.discardUnstarted(in: paths.journal) }
        for found in Journal<DomainAction>.pending(in: paths.journal)
        where found.interrupted.plan.needsDomain == domainsAreKnown {
            let plan = found.interrupted.plan
            do throws(VirtError) {
                let outcome = try await recover(found)
                logger.notice(
                    "recovered an interrupted operation",
                    metadata: [
                        "operation": "\(plan.name)", "domain": "\(plan.title)",
                        "by": "\(found.interrupted.recovery)", "failures": "\(outcome.leftover.map(\.message))",
                    ])
            } catch {
                logger.error("cannot recover \(found.path): \(error.message)")
            }
        }
    }

    private func recover(_ found: Journal<DomainAction>.Found) async throws(VirtError) -> PlanOutcome {
        let plan = found.interrupted.plan
        if !plan.needsDomain {
            return await PlanEngine(HostActions()).recover(found.interrupted, journal: try found.reopen())
        }
        guard let entry = table.all.first(where: { "\($0.snapshot.uuid)" == plan.subject }) else {
            throw VirtError(.noDomain, "no domain with matching uuid '\(plan.subject)' (\(plan.title))", domain: .qemu)
        }
        return try await entry.actor.recover(found)
    }

    func emitLifecycle(_ domain: DomainReference, _ event: LifecycleEvent) {
        events.emit(.domainLifecycle(dom: domain, event: event.number, detail: event.detail))
    }
}

/// The lifecycle events with their details (`virDomainEventType`).
enum LifecycleEvent: Hashable, Sendable {
    case definedAdded, definedUpdated, definedRenamed
    case undefined, undefinedRenamed
    case definedFromSnapshot
    case startedBooted, startedRestored, startedFromSnapshot
    case suspendedPaused, suspendedIOError, suspendedWatchdog, suspendedRestored, suspendedFromSnapshot
    case resumedUnpaused, resumedFromSnapshot
    case stoppedShutdown, stoppedDestroyed, stoppedCrashed, stoppedSaved, stoppedFailed, stoppedFromSnapshot
    case shutdownFinished, shutdownGuest, shutdownHost
    case suspendedByGuest(disk: Bool)
    case crashedPanicked

    var number: Int32 {
        switch self {
        case .definedAdded, .definedUpdated, .definedRenamed, .definedFromSnapshot: 0
        case .undefined, .undefinedRenamed: 1
        case .startedBooted, .startedRestored, .startedFromSnapshot: 2
        case .suspendedPaused, .suspendedIOError, .suspendedWatchdog, .suspendedRestored, .suspendedFromSnapshot: 3
        case .resumedUnpaused, .resumedFromSnapshot: 4
        case .stoppedShutdown, .stoppedDestroyed, .stoppedCrashed, .stoppedSaved, .stoppedFailed,
            .stoppedFromSnapshot:
            5
        case .shutdownFinished, .shutdownGuest, .shutdownHost: 6
        case .suspendedByGuest: 7
        case .crashedPanicked: 8
        }
    }

    var detail: Int32 {
        switch self {
        case .definedAdded, .undefined, .startedBooted, .suspendedPaused, .resumedUnpaused, .stoppedShutdown,
            .shutdownFinished, .crashedPanicked:
            0
        case .definedUpdated, .undefinedRenamed, .stoppedDestroyed, .shutdownGuest: 1
        case .definedRenamed, .stoppedCrashed, .shutdownHost, .suspendedIOError, .startedRestored,
            .resumedFromSnapshot:
            2
        case .suspendedWatchdog, .startedFromSnapshot, .definedFromSnapshot: 3
        case .stoppedSaved, .suspendedRestored: 4
        case .stoppedFailed, .suspendedFromSnapshot: 5
        case .stoppedFromSnapshot: 6
        case .suspendedByGuest(let disk): disk ? 1 : 0
        }
    }
}
