import LibvirtProtocol
import Logging
import VirtDriver
import VirtError

/// The calls that the session answers itself.
extension ClientSession: SessionHandler {
    func connectOpen(_ context: CallContext, name: String?, flags: UInt32) async throws(VirtError) {
        guard drivers == nil else { throw VirtError(.internalError, "connection already open", domain: .rpc) }
        // VIR_CONNECT_RO: a client of the read-write socket may ask for less.
        let readOnly = isReadOnlySocket || flags & 1 != 0
        let uri = try ConnectionOpener.uri(name, isSession: environment.settings.isSession)
        let driver = try ConnectionOpener.driver(for: uri, name: name ?? "", in: environment.registry)
        drivers = try await driver.open(uri, connection: id, readOnly: readOnly)
        isReadOnly = readOnly
        logger.debug("connection opened", metadata: ["uri": "\(uri)", "read-only": "\(readOnly)"])
    }

    func connectClose(_ context: CallContext) async throws(VirtError) {
        closeDrivers()
    }

    func connectSupportsFeature(_ context: CallContext, feature: Int32) async throws(VirtError) -> Int32 {
        if feature == RemoteFeature.keepalive {
            startKeepalive()
            return 1
        }
        guard let drivers else { throw .hypervisorNotOpen }
        if let answer = RemoteFeature.answer(feature) { return answer ? 1 : 0 }
        return await drivers.hypervisor.supports(feature: feature) ? 1 : 0
    }

    func authList(_ context: CallContext) async throws(VirtError) -> [Int32] {
        switch authentication {
        case .none: [0]
        case .sasl: [1]
        case .polkit: [2]
        }
    }

    func authSaslInit(_ context: CallContext) async throws(VirtError) -> String {
        try beginLogin()
    }

    func authSaslStart(
        _ context: CallContext, mech: String, isNil: Int32, data: [UInt8]
    ) async throws(VirtError) -> AuthSaslStartReply {
        let step = try await continueLogin(mechanism: mech, isNil != 0 ? nil : data)
        return AuthSaslStartReply(
            complete: step.complete ? 1 : 0, isNil: step.data == nil ? 1 : 0, data: step.data ?? [])
    }

    func authSaslStep(
        _ context: CallContext, isNil: Int32, data: [UInt8]
    ) async throws(VirtError) -> AuthSaslStepReply {
        let step = try await continueLogin(isNil != 0 ? nil : data)
        return AuthSaslStepReply(
            complete: step.complete ? 1 : 0, isNil: step.data == nil ? 1 : 0, data: step.data ?? [])
    }

    func authPolkit(_ context: CallContext) async throws(VirtError) -> Int32 {
        guard authentication == .polkit, !state.isAuthenticated else { throw .authenticationFailed }
        let action = "org.libvirt.unix." + (isReadOnlySocket ? "monitor" : "manage")
        let answer: PolkitAuthority.Answer
        do throws(VirtError) {
            guard let process, let user = identity.userID else { throw .authenticationFailed }
            isUserAsked = true
            defer {
                isUserAsked = false
                watchLogin()
            }
            answer = try await environment.polkit.check(action, process: process, user: user, asksUser: true)
        } catch {
            logger.warning("authentication failed", metadata: ["reason": "\(error.message)"])
            throw error
        }
        switch answer {
        case .authorized:
            authenticated()
            return 1
        case .challenge:
            logger.warning("authentication failed", metadata: ["reason": "no polkit agent"])
            throw VirtError(
                .authUnavailable, "no polkit agent available to authenticate action '\(action)'", domain: .polkit,
                cures: ["run pkttyagent, or connect from a desktop session", "allow \(action) in polkit's rules"])
        case .denied:
            logger.warning("authentication failed", metadata: ["reason": "polkit denies \(action)"])
            throw VirtError(
                .authFailed, "access denied by policy", domain: .polkit,
                cures: ["allow \(action) in polkit's rules"])
        case .dismissed:
            logger.warning("authentication failed", metadata: ["reason": "dismissed by the user"])
            throw VirtError(.authCancelled, "user cancelled authentication process", domain: .polkit)
        }
    }

    func connectIsSecure(_ context: CallContext) async throws(VirtError) -> Int32 {
        guard drivers != nil else { throw .hypervisorNotOpen }
        // A unix socket never leaves the host.
        return service == .tcp && !isEncrypted ? 0 : 1
    }

    func connectSetIdentity(
        _ context: CallContext, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        // Only a proxy that is trusted with everything may speak for others; what it says is not needed so far.
        guard identity.userID == 0 else {
            throw VirtError(.operationDenied, "only root may set the identity of a connection", domain: .rpc)
        }
    }

    func connectRegisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        guard drivers != nil else { throw .hypervisorNotOpen }
    }

    func connectUnregisterCloseCallback(_ context: CallContext) async throws(VirtError) {
        guard drivers != nil else { throw .hypervisorNotOpen }
    }
}

extension VirtError {
    static let authenticationFailed = VirtError(.authFailed, "authentication failed", domain: .rpc)
}

/// The features of `connectSupportsFeature` that the wire answers and not a driver (`virDrvFeature`).
enum RemoteFeature {
    static let keepalive: Int32 = 10

    /// Whether this daemon has a feature; nil where the driver decides.
    static func answer(_ feature: Int32) -> Bool? {
        switch feature {
        // FD_PASSING, TYPED_PARAM_STRING, REMOTE_EVENT_CALLBACK, REMOTE_CLOSE_CALLBACK,
        // NETWORK_UPDATE_HAS_CORRECT_ORDER
        case 8, 9, 14, 15, 16: true
        // REMOTE: the far end of a connection, which a daemon's own connection is not.
        case 2: false
        default: nil
        }
    }
}
