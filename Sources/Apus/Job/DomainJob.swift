import LibvirtProtocol
import VirtDriver
public import VirtError

/// What a domain is busy with, or was (`virDomainGetJobStats`).
public struct DomainJob: Sendable, Hashable {
    public enum Kind: Int32, Sendable {
        case none = 0
        case bounded = 1
        case unbounded = 2
        case completed = 3
        case failed = 4
        case cancelled = 5
    }

    public struct Figure: Sendable, Hashable {
        public var name: String
        /// As `%llu` and the like write it.
        public var text: String
        public var number: UInt64?
    }

    /// libvirt's number of the kind.
    public var kindNumber: Int32
    /// In libvirt's names and order.
    public var figures: [Figure]

    public var kind: Kind? { Kind(rawValue: kindNumber) }

    public subscript(name: String) -> Figure? { figures.first { $0.name == name } }
}

extension Domain {
    /// The job that is under way, or the one that has ended last.
    ///
    /// - Parameters:
    ///   - completed: the one that has ended last; it is told once.
    ///   - keeps: tell it again next time.
    public func job(completed: Bool = false, keeps: Bool = false) async throws(VirtError) -> DomainJob {
        let reply = try await connection.hypervisor.domainGetJobStats(
            connection.query(), dom: reference, flags: (completed ? 1 : 0) | (keeps ? 2 : 0))
        return DomainJob(
            kindNumber: reply.type,
            figures: reply.params.map {
                DomainJob.Figure(name: $0.field, text: $0.value.plainText, number: $0.value.number)
            })
    }

    /// Gives up the job that is under way.
    ///
    /// - Parameter postCopy: interrupt a migration that already runs at its destination.
    public func abortJob(postCopy: Bool = false) async throws(VirtError) {
        if postCopy {
            try await connection.hypervisor.domainAbortJobFlags(
                try connection.change("virDomainAbortJobFlags"), dom: reference, flags: 1)
        } else {
            try await connection.hypervisor.domainAbortJob(
                try connection.change("virDomainAbortJob"), dom: reference)
        }
    }
}

extension TypedParameterValue {
    /// The value as C's `printf` writes it; whole numbers only, which is what jobs and disks have.
    var plainText: String {
        switch self {
        case .int(let value): "\(value)"
        case .uint(let value): "\(value)"
        case .llong(let value): "\(value)"
        case .ullong(let value): "\(value)"
        case .double(let value): "\(value)"
        case .boolean(let value): value ? "1" : "0"
        case .string(let value): value
        }
    }

    var number: UInt64? {
        switch self {
        case .int(let value): UInt64(exactly: value)
        case .uint(let value): UInt64(value)
        case .llong(let value): UInt64(exactly: value)
        case .ullong(let value): value
        case .boolean(let value): value ? 1 : 0
        case .double, .string: nil
        }
    }
}
