import Glibc
public import HostSystem
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
public import VirtError

/// The client's end of TLS.
public enum ClientTLS {
    /// What a client knows about the server and shows of itself.
    public struct Options: Sendable, Hashable {
        public var authority: String
        /// Certificate and key; nil for a client without.
        public var identity: Identity?
        public var revocations: String?
        /// The name or address that the certificate has to be for.
        public var host: String
        /// Whether the server has to prove that it is the one (`no_verify`).
        public var verifiesServer: Bool
        /// The versions of TLS that the client agrees to.
        public var versions = TLSVersions()

        public struct Identity: Sendable, Hashable {
            public var certificate: String
            public var key: String

            public init(certificate: String, key: String) {
                self.certificate = certificate
                self.key = key
            }
        }

        public init(
            authority: String, identity: Identity?, revocations: String? = nil, host: String,
            verifiesServer: Bool = true
        ) {
            self.authority = authority
            self.identity = identity
            self.revocations = revocations
            self.host = host
            self.verifiesServer = verifiesServer
        }
    }

    /// Speaks TLS on a connected socket and waits until a libvirt server has accepted the client.
    ///
    /// - Returns: one end of a socket pair; what goes through it goes encrypted to the server. Closing it ends the
    ///   connection.
    /// - Throws: error 38 for unusable files and a server that does not accept the client, 45 for a server that cannot
    ///   be trusted.
    public static func connect(
        _ socket: consuming Descriptor, _ options: Options
    ) async throws(VirtError) -> Descriptor {
        let context = try context(options)
        let revocations =
            try options.revocations.map { path throws(VirtError) in
                try RevocationList.lists(in: TLSFiles.read(path, what: "CA revocation list"), path: path)
            } ?? []
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw .systemCall(errno, "cannot make a socket pair", domain: .rpc)
        }
        let inner = ends[0]
        let outer = Descriptor(owning: ends[1])
        let relay = TLSRelay(
            context: context, host: options.host, revocations: options.verifiesServer ? revocations : [])
        do {
            try await relay.run(network: socket.release(), local: inner)
        } catch {
            throw relayError(error)
        }
        return outer
    }

    private static func context(_ options: Options) throws(VirtError) -> NIOSSLContext {
        let authorities = try TLSFiles.certificates(options.authority, what: "CA certificate")
        try TLSFiles.checkDates(authorities, "CA", options.authority)
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = options.versions.allows12 ? .tlsv12 : .tlsv13
        configuration.maximumTLSVersion = options.versions.allows13 ? .tlsv13 : .tlsv12
        configuration.trustRoots = .certificates(authorities)
        configuration.certificateVerification = options.verifiesServer ? .fullVerification : .none
        configuration.renegotiationSupport = .none
        if let identity = options.identity {
            let chain = try TLSFiles.certificates(identity.certificate, what: "client certificate")
            try TLSFiles.checkDates(chain, "client", identity.certificate)
            configuration.certificateChain = chain.map { .certificate($0) }
            configuration.privateKey = .privateKey(try TLSFiles.privateKey(identity.key))
        }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw VirtError(
                .systemError, "Unable to set up TLS", domain: .rpc, cause: "\(error)",
                cures: ["the key has to belong to the certificate"])
        }
    }

    private static func relayError(_ error: any Error) -> VirtError {
        switch error {
        case let error as VirtError: return error
        case let error as NIOSSLExtraError where error == .failedToValidateHostname:
            return .untrustedServer("the certificate is for another host: \(error)")
        case let error as NIOSSLError:
            let text = "\(error)"
            if text.contains("CERTIFICATE_VERIFY_FAILED") {
                return .untrustedServer("no authority in cacert.pem vouches for its certificate, or it has expired")
            }
            return VirtError(
                .authFailed, "TLS handshake failed \(text)", domain: .rpc,
                cures: ["look into the daemon's log for why", "check that the port is the daemon's TLS port"])
        default:
            return VirtError.systemCall(EIO, "Unable to read TLS confirmation", domain: .rpc)
        }
    }
}

extension VirtError {
    fileprivate static func untrustedServer(_ cause: String) -> VirtError {
        VirtError(
            .authFailed, "Failed to verify peer's certificate", domain: .rpc, cause: cause,
            cures: ["use the name that the certificate is for", "?no_verify=1 trusts any server"])
    }
}
