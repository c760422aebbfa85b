import LibvirtProtocol
import SASL
import VirtDriver
import VirtError

extension RemoteConnection {
    /// Authenticates as the daemon asks for and opens `name`.
    ///
    /// - Parameter isProtected: whether the transport keeps others from reading along; SASL has to encrypt otherwise.
    func handshake(
        _ name: String?, readOnly: Bool, host: String?, isProtected: Bool = true, credentials: CredentialSource
    ) async throws(VirtError) {
        let offered = try await authList(ownContext)
        switch offered.first {
        case nil, 0: break
        case 1:
            let list = try await authSaslInit(ownContext)
            let choice = LoginChoice(
                offered: list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init),
                isProtected: isProtected, hasLibrary: CyrusSession.isAvailable)
            try await authenticate(host: host, choice, credentials)
        case 2: _ = try await authPolkit(ownContext)
        case let kind?:
            throw VirtError(.authFailed, "unsupported authentication type \(kind)", domain: .rpc)
        }
        try await connectOpen(ownContext, name: name, flags: readOnly ? 1 : 0)
    }

    /// With the user's password where it is known, otherwise with a ticket. On plain TCP the other way round: there a
    /// ticket is worth more than the old mechanism that takes passwords.
    private func authenticate(
        host: String?, _ choice: LoginChoice, _ source: CredentialSource
    ) async throws(VirtError) {
        var known: (user: String, password: String)?
        if choice.password != nil {
            do throws(VirtError) {
                known = try await source.lookUp(host)
            } catch {
                guard choice.takesTickets else { throw error }
            }
        }
        let name = host ?? CredentialSource.hostName()
        if choice.takesTickets, known == nil || !choice.isProtected {
            let exchange: CyrusExchange?
            do throws(VirtError) {
                exchange = try await .begin(
                    LoginChoice.kerberos, host: name, user: nil, isProtected: choice.isProtected)
            } catch {
                // Nothing has been sent yet: there may be a password instead.
                guard known != nil else { throw error }
                exchange = nil
            }
            if let exchange { return try await authenticate(exchange, isProtected: choice.isProtected) }
        }
        guard let known, let mechanism = choice.password else { throw choice.refusal }
        guard mechanism != ScramServer.mechanism else { return try await authenticateByPassword(known) }
        let exchange = try await CyrusExchange.begin(
            mechanism, host: name, user: (known.user, known.password), isProtected: choice.isProtected)
        try await authenticate(exchange, isProtected: choice.isProtected)
    }

    /// Carries an exchange through, and encrypts what follows as was agreed.
    private func authenticate(_ begun: CyrusExchange, isProtected: Bool) async throws(VirtError) {
        var exchange = begun
        let first = exchange.step.data
        let answer = try await authSaslStart(
            ownContext, mech: exchange.mechanism, isNil: first == nil ? 1 : 0, data: first ?? [])
        var (data, isComplete) = (answer.isNil == 0 ? answer.data : nil, answer.complete != 0)
        while !exchange.step.isComplete || !isComplete {
            try await exchange.take(data)
            // A server that is done takes nothing more.
            if isComplete { break }
            let message = exchange.step.data
            let reply = try await authSaslStep(ownContext, isNil: message == nil ? 1 : 0, data: message ?? [])
            (data, isComplete) = (reply.isNil == 0 ? reply.data : nil, reply.complete != 0)
        }
        guard exchange.step.isComplete else {
            throw VirtError(.authFailed, "authentication failed", domain: .rpc, cause: "the exchange was cut short")
        }
        if let encryption = try exchange.encryption(isProtected: isProtected) { loop.encrypt(by: encryption) }
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
                    throw .negotiationFailed("\(error)")
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
