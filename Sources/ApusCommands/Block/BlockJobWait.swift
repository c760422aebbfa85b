import Apus
import ArgumentParser
import Synchronization
import XMLTree

/// Begins a block job and waits for it as virsh does: until it has ended, or until both sides are alike where the job
/// has such a phase.
final class BlockJobWait: Sendable {
    enum Outcome: Sendable {
        case completed, failed, cancelled, ready

        /// `virConnectDomainEventBlockJobStatus`.
        init?(_ status: Int32) {
            let known: [Outcome] = [.completed, .failed, .cancelled, .ready]
            guard known.indices.contains(Int(status)) else { return nil }
            self = known[Int(status)]
        }
    }

    private let domain: Domain
    private let disk: String
    /// What the progress is called.
    private let title: String
    private let options: WaitOptions
    /// How jobs of the disk have ended; a job that is gone tells nothing any more.
    private let ends = Mutex<[Outcome]>([])
    private let isInterrupted = Mutex(false)

    init(_ domain: Domain, _ disk: String, title: String, _ options: WaitOptions) {
        self.domain = domain
        self.disk = disk
        self.title = title
        self.options = options
    }

    /// - Parameter begin: begins the job.
    func run(_ begin: () async throws(CommandFailure) -> Void) async throws(CommandFailure) -> Outcome {
        let names = try await names()
        let events = try await attempt { () async throws(VirtError) in
            // Events by path and by target.
            try await domain.connection.events(DomainEventKinds(identities: [8, 24]))
        }
        let uuid = domain.uuid
        let listener = Task {
            for try await event in events where event.domain.uuid == uuid {
                guard case .blockJob(let disk, _, let status, _) = event.change, names.contains(disk),
                    let outcome = Outcome(status)
                else { continue }
                self.ends.withLock { $0.append(outcome) }
            }
        }
        defer { listener.cancel() }
        try await begin()
        let interrupt = Task {
            await Interrupt.wait()
            if !Task.isCancelled { self.isInterrupted.withLock { $0 = true } }
        }
        defer { interrupt.cancel() }
        return try await watch()
    }

    private func watch() async throws(CommandFailure) -> Outcome {
        let clock = ContinuousClock()
        let deadline = options.timeout.map { clock.now.advanced(by: .seconds(Int($0))) }
        var delay = Duration.milliseconds(20)
        while true {
            let disk = disk
            let domain = domain
            let job = try await attempt { () async throws(VirtError) in try await domain.blockJob(disk) }
            guard let job else {
                if options.verbose { Self.show(title, 0, 1) }
                return await ended()
            }
            if options.verbose { Self.show(title, job.end > job.current ? job.end - job.current : 0, job.end) }
            let isReady = ends.withLock { $0.contains(.ready) }
            if isReady || (job.kind == .activeCommit || job.kind == .copy) && job.isReady { return .ready }
            if isInterrupted.withLock({ $0 }) || deadline.map({ clock.now >= $0 }) ?? false {
                let flags: BlockJobAbortOptions = options.async ? .async : []
                try await attempt { () async throws(VirtError) in try await domain.abortBlockJob(disk, flags) }
                return .cancelled
            }
            try? await Task.sleep(for: delay)
            delay = min(delay * 2, .milliseconds(250))
        }
    }

    /// The event may be on its way still.
    private func ended() async -> Outcome {
        for _ in 0..<100 {
            if let last = ends.withLock({ $0.last { $0 != .ready } }) { return last }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return .completed
    }

    /// What events may call the disk.
    private func names() async throws(CommandFailure) -> Set<String> {
        var names: Set<String> = [disk]
        for element in try await DomainDevices.of(domain).all("disk") {
            let source = element.element("source")?.firstAttribute(of: ["file", "dev", "name"])
            let target = element.element("target")?[attribute: "dev"]
            guard disk == source || disk == target else { continue }
            names.formUnion([source, target].compactMap { $0 })
        }
        return names
    }

    /// Shows how far a job is, on standard error and over what was shown before.
    static func show(_ title: String, _ remaining: UInt64, _ total: UInt64) {
        StandardStream.error.write("\r\(title): [\(percent(remaining, total)) %]")
    }

    /// As virsh rounds: never 100 before the end, in three columns.
    static func percent(_ remaining: UInt64, _ total: UInt64) -> String {
        let value: UInt64
        if total == 0 {
            value = 0
        } else if remaining == 0 {
            value = 100
        } else {
            value = min(99, 100 - min(100, UInt64((Double(remaining) * 100 / Double(total)).rounded(.up))))
        }
        let text = "\(value)"
        return String(repeating: " ", count: max(0, 3 - text.count)) + text
    }
}
