import SASL
import VirtError

/// A client's end of an exchange by libsasl2. Its work is done away from whoever waits: Kerberos asks servers of its own.
struct CyrusExchange {
    let session: CyrusSession
    let mechanism: String
    /// What the daemon is to be sent next.
    private(set) var step: CyrusSession.Step

    /// - Parameters:
    ///   - user: for mechanisms that take a password.
    ///   - isProtected: whether the transport encrypts; otherwise the mechanism has to.
    /// - Throws: error 45 when there is nothing to begin with: no ticket, or no such mechanism on this host.
    static func begin(
        _ mechanism: String, host: String, user: (name: String, password: String)?, isProtected: Bool
    ) async throws(VirtError) -> CyrusExchange {
        let strength: CyrusSession.Strength = isProtected ? 0...0 : LoginChoice.leastStrength...100_000
        do {
            let session = try CyrusSession.client(
                "libvirt", host: host, strength: strength, user: user, takesPlain: isProtected && user != nil)
            let step = try await aside { () throws(CyrusError) in try session.begin(mechanism) }
            return CyrusExchange(session: session, mechanism: mechanism, step: step)
        } catch {
            let cure = user == nil ? "get a ticket: kinit" : "install libsasl2-modules"
            throw .negotiationFailed("\(error)", cures: [cure])
        }
    }

    /// Takes the daemon's answer.
    mutating func take(_ data: [UInt8]?) async throws(VirtError) {
        let session = session
        do throws(CyrusError) {
            step = try await Self.aside { () throws(CyrusError) in try session.clientStep(data) }
        } catch {
            throw .negotiationFailed("\(error)")
        }
    }

    /// What encrypts everything that follows; nil where the transport does.
    ///
    /// - Throws: error 45 when less was agreed on than the transport needs.
    func encryption(isProtected: Bool) throws(VirtError) -> CyrusSession? {
        let strength: UInt32
        do throws(CyrusError) {
            strength = try session.strength()
        } catch {
            throw .negotiationFailed("\(error)")
        }
        guard isProtected || strength >= LoginChoice.leastStrength else {
            throw VirtError(
                .authFailed, "negotiation SSF \(strength) was not strong enough", domain: .rpc,
                cause: "'\(mechanism)' agreed on too weak an encryption for a plain TCP connection",
                cures: ["use qemu+tls:// or qemu+ssh://"])
        }
        return strength > 0 ? session : nil
    }

    @concurrent
    private static func aside(
        _ message: @Sendable () throws(CyrusError) -> CyrusSession.Step
    ) async throws(CyrusError) -> CyrusSession.Step {
        try message()
    }
}

extension VirtError {
    static func negotiationFailed(_ reason: String, cures: [String] = []) -> VirtError {
        VirtError(.authFailed, "Failed to step SASL negotiation: \(reason)", domain: .rpc, cures: cures)
    }
}
