import LibvirtProtocol
import SASL
import VirtDriver
import VirtError

extension RemoteConnection {
    /// Authenticates as the daemon asks for and opens `name`.
    func handshake(
        _ name: String?, readOnly: Bool, host: String?, credentials: CredentialSource
    ) async throws(VirtError) {
        let offered = try await authList(ownContext)
        switch offered.first {
        case nil, 0: break
        case 1: try await authenticate(host: host, credentials)
        case 2: _ = try await authPolkit(ownContext)
        case let kind?:
            throw VirtError(.authFailed, "unsupported authentication type \(kind)", domain: .rpc)
        }
        try await connectOpen(ownContext, name: name, flags: readOnly ? 1 : 0)
    }

    private func authenticate(host: String?, _ source: CredentialSource) async throws(VirtError) {
        let list = try await authSaslInit(ownContext)
        let offered = list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
        let takesTickets = offered.contains(Self.kerberos) && CyrusSession.isAvailable
        if offered.contains(ScramServer.mechanism) {
            let known: (user: String, password: String)?
            do throws(VirtError) {
                known = try await source.lookUp(host)
            } catch {
                // Without a password there may still be a ticket.
                guard takesTickets else { throw error }
                known = nil
            }
            if let known { return try await authenticateByPassword(known) }
        }
        guard takesTickets else {
            throw VirtError(
                .authFailed, "SASL mechanism \(offered.first ?? "") not supported by client", domain: .rpc,
                cause: "the daemon offers '\(list)'",
                cures: [
                    "add scram-sha-256 to mech_list in the daemon's /etc/sasl2/libvirt.conf",
                    "for GSSAPI, install libsasl2-2 and libsasl2-modules-gssapi-mit",
                ])
        }
        try await authenticateByTicket(host ?? CredentialSource.hostName())
    }

    private static let kerberos = "GSSAPI"

    /// By Kerberos, with the ticket that the user has.
    private func authenticateByTicket(_ host: String) async throws(VirtError) {
        do {
            let session = try CyrusSession.client("libvirt", host: host, strength: 0...0)
            var step = try await Self.aside { () throws(CyrusError) in try session.begin(Self.kerberos) }
            let first = try await authSaslStart(
                ownContext, mech: Self.kerberos, isNil: step.data == nil ? 1 : 0, data: step.data ?? [])
            var (data, isComplete) = (first.isNil == 0 ? first.data : nil, first.complete != 0)
            while !step.isComplete || !isComplete {
                // A server that is done has nothing left to prove once this end is done too.
                let received = data
                step = try await Self.aside { () throws(CyrusError) in try session.clientStep(received) }
                if isComplete { break }
                let reply = try await authSaslStep(
                    ownContext, isNil: step.data == nil ? 1 : 0, data: step.data ?? [])
                (data, isComplete) = (reply.isNil == 0 ? reply.data : nil, reply.complete != 0)
            }
            guard step.isComplete else {
                throw VirtError(.authFailed, "authentication failed", domain: .rpc, cause: "the exchange was cut short")
            }
        } catch let error as VirtError {
            throw error
        } catch {
            throw VirtError(
                .authFailed, "Failed to step SASL negotiation: \(error)", domain: .rpc,
                cures: ["get a ticket: kinit", "use qemu+tls:// or ssh; this client does not encrypt by SASL itself"])
        }
    }

    /// Away from whoever waits: Kerberos asks servers of its own.
    @concurrent
    private static func aside(
        _ message: @Sendable () throws(CyrusError) -> CyrusSession.Step
    ) async throws(CyrusError) -> CyrusSession.Step {
        try message()
    }

    private func authenticateByPassword(_ known: (user: String, password: String)) async throws(VirtError) {
        var client = ScramClient(user: known.user, password: known.password)
        let first = try await authSaslStart(
            ownContext, mech: ScramServer.mechanism, isNil: 0, data: client.begin())
        var (data, isComplete) = (first.isNil == 0 ? first.data : [], first.complete != 0)
        while !isComplete || !data.isEmpty {
            var answer: [UInt8] = []
            if !data.isEmpty {
                do {
                    answer = try client.step(data)
                } catch {
                    throw VirtError(.authFailed, "Failed to step SASL negotiation: \(error)", domain: .rpc)
                }
            } else if !client.isVerified {
                break
            }
            if isComplete { break }
            let reply = try await authSaslStep(ownContext, isNil: answer.isEmpty ? 1 : 0, data: answer)
            (data, isComplete) = (reply.isNil == 0 ? reply.data : [], reply.complete != 0)
        }
        // A daemon that lets everybody in without knowing the password is not the one that was meant.
        guard client.isVerified else {
            throw VirtError(
                .authFailed, "authentication failed", domain: .rpc,
                cause: "the daemon did not prove that it knows the password")
        }
    }

    /// Gives the connection up without a farewell.
    func abandon() async {
        loop.shutDown()
    }
}
