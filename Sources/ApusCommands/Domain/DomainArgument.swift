import Apus
import ArgumentParser

/// Names a domain as virsh lets one: by number, UUID or name, plain or behind `--domain`.
struct DomainArgument: ParsableArguments {
    @Argument(help: "Domain name, id or uuid.", completion: .custom(DomainCompletion.all))
    var domain: String?

    @Option(name: .customLong("domain"), help: .hidden)
    var named: String?

    func validate() throws {
        if domain == nil && named == nil { throw ValidationError("command requires <domain> option") }
    }

    /// What the user wrote.
    var text: String { named ?? domain ?? "" }

    /// Finds the domain.
    func find(_ connection: Connection) async throws(CommandFailure) -> Domain {
        try await connection.find(domain: text)
    }
}

extension Connection {
    /// A domain by number, UUID or name, in this order.
    func find(domain text: String) async throws(CommandFailure) -> Domain {
        guard !text.isEmpty else {
            throw CommandFailure("Failed to get option 'domain': Option argument is empty", status: .usage)
        }
        do throws(VirtError) {
            if let number = Int32(text), number >= 0 {
                let domain = try await ifFound { () async throws(VirtError) in try await self.domain(runID: number) }
                if let domain { return domain }
            }
            if let uuid = DomainUUID(text) {
                let domain = try await ifFound { () async throws(VirtError) in try await self.domain(uuid: uuid) }
                if let domain { return domain }
            }
            return try await domain(named: text)
        } catch {
            throw CommandFailure("failed to get domain '\(text)'", error)
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
