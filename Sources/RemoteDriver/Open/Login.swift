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
        let offered = try await authSaslInit(ownContext)
        guard offered.split(whereSeparator: { $0 == "," || $0 == " " }).contains(where: { $0 == ScramServer.mechanism })
        else {
            throw VirtError(
                .authFailed, "SASL mechanism \(ScramServer.mechanism) not supported by server", domain: .rpc,
                cause: "the daemon offers '\(offered)'",
                cures: ["add scram-sha-256 to mech_list in the daemon's /etc/sasl2/libvirt.conf"])
        }
        let known = try await source.lookUp(host)
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
