import Apus
import ArgumentParser

/// Names a domain as virsh lets one: by number, UUID or name, plain or behind `--domain`.
struct DomainArgument: ParsableArguments {
    @Argument(help: "Domain name, id or uuid.", completion: .custom(DomainCompletion.all))
    var domain: String

    /// Finds the domain.
    func find(_ connection: Connection, by keys: Set<DomainKey> = [.id, .uuid, .name]) async throws(CommandFailure)
        -> Domain
    {
        try await connection.find(domain: domain, by: keys)
    }
}

/// What a domain may be named by.
enum DomainKey {
    case id
    case uuid
    case name
}

extension Connection {
    /// A domain by number, UUID or name, in this order.
    func find(
        domain text: String, by keys: Set<DomainKey> = [.id, .uuid, .name]
    ) async throws(CommandFailure) -> Domain {
        guard !text.isEmpty else {
            throw CommandFailure("Failed to get option 'domain': Option argument is empty", status: .usage)
        }
        do throws(VirtError) {
            if keys.contains(.id), let number = Int32(text), number >= 0 {
                let domain = try await ifFound { () async throws(VirtError) in try await self.domain(runID: number) }
                if let domain { return domain }
            }
            if keys.contains(.uuid), let uuid = DomainUUID(text) {
                let domain = try await ifFound { () async throws(VirtError) in try await self.domain(uuid: uuid) }
                if let domain { return domain }
            }
            guard keys.contains(.name) else {
                throw VirtError(.noDomain, "no domain with matching id or uuid '\(text)'", domain: .qemu)
            }
            return try await domain(named: text)
        } catch {
            var failure = CommandFailure("failed to get domain '\(text)'", error)
            // virsh says this much and no more; what the library says of a missing domain follows as its cause.
            if error.code == .noDomain { failure.saysErrorAsCause = true }
            throw failure
        }
    }

    private func ifFound(_ look: () async throws(VirtError) -> Domain) async throws(VirtError) -> Domain? {
        do throws(VirtError) {
            return try await look()
        } catch {
            guard error.code == .noDomain else { throw error }
            return nil
        }
    }
}
