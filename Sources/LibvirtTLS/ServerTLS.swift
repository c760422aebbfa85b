import Glibc
public import NIOCore
import NIOSSL
import NIOTLS
public import VirtError

/// The server's end of TLS with everything that decides which clients it takes. Made anew when files change; running
/// connections keep what they began with.
public final class ServerTLS: Sendable {
    /// What `libvirtd.conf` says beside the files.
    public struct Policy: Sendable, Hashable {
        /// Whether clients have to show a certificate (`tls_no_verify_certificate`).
        public var verifiesClients = true
        /// Patterns of which one has to match the client's name (`tls_allowed_dn_list`); nil takes everybody.
        public var allowedNames: [String]?
        /// Whether the own certificate's dates are looked at (`tls_no_sanity_certificate`).
        public var checksOwnCertificate = true
        /// The versions that clients may speak (`tls_priority`).
        public var versions = TLSVersions()

        public init() {}
    }

    private let context: NIOSSLContext
    let policy: Policy
    private let revocations: [RevocationList]
    /// What is wrong with the files without being a reason not to use them.
    public let warnings: [String]

    /// Reads the files.
    ///
    /// - Throws: error 38 naming the file that is missing or wrong.
    public init(files: TLSFiles, policy: Policy) throws(VirtError) {
        self.policy = policy
        let authorities = try files.authorities()
        let chain = try TLSFiles.certificates(files.certificate, what: "server certificate")
        let key = try TLSFiles.privateKey(files.key)
        if policy.checksOwnCertificate {
            try TLSFiles.checkDates(authorities, "CA", files.authority)
            try TLSFiles.checkDates(chain, "server", files.certificate)
        }
        revocations =
            try files.revocations.map { path throws(VirtError) in
                try RevocationList.lists(in: TLSFiles.read(path, what: "CA revocation list"), path: path)
            } ?? []
        let known = authorities.compactMap { try? $0.toDERBytes() }
        warnings = revocations.flatMap { list in
            list.complaints(authorities: known, now: Int64(time(nil)), path: files.revocations ?? "")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = policy.versions.allows12 ? .tlsv12 : .tlsv13
        configuration.maximumTLSVersion = policy.versions.allows13 ? .tlsv13 : .tlsv12
        configuration.trustRoots = .certificates(authorities)
        // A client without a certificate is refused behind the handshake: in the middle of it stock clients die of
        // SIGPIPE.
        configuration.certificateVerification = policy.verifiesClients ? .optionalVerification : .none
        configuration.sendCANameList = true
        configuration.renegotiationSupport = .none
        context = try Self.context(configuration, files)
    }

    /// A context that sends no session tickets. They come right behind a handshake of TLS 1.3, where libvirt's client
    /// reads one byte: it takes a ticket for "nothing there yet" and gives up with "Unable to read TLS confirmation".
    private static func context(
        _ configuration: TLSConfiguration, _ files: TLSFiles
    ) throws(VirtError) -> NIOSSLContext {
        do {
            let context = try NIOSSLContext(configuration: configuration)
            guard configuration.maximumTLSVersion == .tlsv13, !SessionTickets.disable(in: context) else {
                return context
            }
            guard configuration.minimumTLSVersion == .tlsv12 else {
                throw VirtError(
                    .configUnsupported, "tls_priority: TLS 1.3 cannot be spoken without session tickets", domain: .rpc,
                    cures: ["allow TLS 1.2 as well"])
            }
            var without13 = configuration
            without13.maximumTLSVersion = .tlsv12
            return try NIOSSLContext(configuration: without13)
        } catch let error as VirtError {
            throw error
        } catch {
            throw VirtError(
                .systemError, "Unable to set x509 key and certificate: \(files.key), \(files.certificate)",
                domain: .rpc, cause: "\(error)", cures: ["the key has to belong to the certificate"])
        }
    }

    /// Adds the handlers to an empty pipeline, for a libvirt client: once it is accepted it is sent the byte 1.
    ///
    /// - Parameter accepted: called on the event loop with the name in the client's certificate, before anything that
    ///   the client says; its failure closes the channel.
    public func addHandlers(
        to channel: any Channel, accepted: @escaping @Sendable (String?) throws -> Void,
        refused: @escaping @Sendable (String) -> Void
    ) throws {
        let handler = NIOSSLServerHandler(context: context)
        try channel.pipeline.syncOperations.addHandler(handler)
        try channel.pipeline.syncOperations.addHandler(
            ClientCheck(handler: handler, tls: self, accepted: accepted, refused: refused))
    }

    /// Why a client's certificate is not accepted; nil when it is. The chain has been verified already.
    func objection(to details: CertificateDetails?) -> String? {
        guard policy.verifiesClients else { return nil }
        guard let details else { return "the client has no certificate" }
        if revocations.contains(where: { $0.revokes(details) }) {
            return "the client's certificate has been revoked: \(details.subject)"
        }
        if let allowed = policy.allowedNames, !allowed.contains(where: { GlobPattern.matches(details.subject, $0) }) {
            return "the client's name is not in tls_allowed_dn_list: \(details.subject)"
        }
        return nil
    }
}

/// Looks at the client's certificate once the handshake is done.
private final class ClientCheck: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let handler: NIOSSLServerHandler
    private let tls: ServerTLS
    private let accepted: @Sendable (String?) throws -> Void
    private let refused: @Sendable (String) -> Void
    private var isDone = false

    init(
        handler: NIOSSLServerHandler, tls: ServerTLS, accepted: @escaping @Sendable (String?) throws -> Void,
        refused: @escaping @Sendable (String) -> Void
    ) {
        self.handler = handler
        self.tls = tls
        self.accepted = accepted
        self.refused = refused
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted? = event as? TLSUserEvent { check(context) }
        context.fireUserInboundEventTriggered(event)
    }

    private func check(_ context: ChannelHandlerContext) {
        var details: CertificateDetails?
        if let certificate = handler.peerCertificate {
            details = try? CertificateDetails(der: certificate.toDERBytes())
        }
        if let objection = tls.objection(to: details) {
            refused(objection)
            return context.close(promise: nil)
        }
        do {
            try accepted(details?.subject)
        } catch {
            return context.close(promise: nil)
        }
        isDone = true
        context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: [1])), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isDone else { return context.close(promise: nil) }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Behind the check the error belongs to the session.
        guard !isDone else { return context.fireErrorCaught(error) }
        isDone = true
        refused("TLS handshake failed: \(error)")
        context.close(promise: nil)
    }
}
