import NIOCore
import NIOSSL
import NIOTLS
public import SpiceClient

/// What a client demands of an encrypted server.
public struct SpiceTLSOptions: Hashable, Sendable {
    /// The certificates of authorities that are trusted, PEM; nil for the system's.
    public var authorityPath: String?
    /// Whether the server's certificate has to come from a trusted authority and to name the server.
    public var verifies: Bool

    public init(authorityPath: String? = nil, verifies: Bool = true) {
        self.authorityPath = authorityPath
        self.verifies = verifies
    }
}

extension NIOTransport {
    /// A transport that can encrypt. TLS 1.2 or later; renegotiation is never accepted.
    ///
    /// - Throws: ``SpiceClientError/connection(_:)`` if the authorities' certificates can not be read.
    public static func encrypting(_ options: SpiceTLSOptions = SpiceTLSOptions()) throws(SpiceClientError)
        -> NIOTransport
    {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.renegotiationSupport = .none
        if let path = options.authorityPath { configuration.trustRoots = .file(path) }
        if !options.verifies { configuration.certificateVerification = .none }
        let context: NIOSSLContext
        do { context = try NIOSSLContext(configuration: configuration) } catch { throw .connection("\(error)") }
        return NIOTransport { channel, serverName in
            // Addresses are not names: they are compared with the certificate, but not announced.
            let isAddress = serverName.contains(":") || serverName.allSatisfy { $0.isNumber || $0 == "." }
            let handler = try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : serverName)
            try channel.pipeline.syncOperations.addHandlers([handler, HandshakeReader()])
            // The handshake needs bytes before anyone asks for data.
            try channel.syncOptions?.setOption(.autoRead, value: true)
        }
    }
}

/// Reads what comes until the handshake is done; from then on the channel's user says when to read.
private final class HandshakeReader: ChannelInboundHandler {
    typealias InboundIn = NIOAny

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSUserEvent {
            try? context.channel.syncOptions?.setOption(.autoRead, value: false)
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// libspice-server closes its sockets without the alert that ends TLS. Its messages carry their lengths, so that one
    /// which was cut off is known as such, and an end is an end.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let failure = error as? NIOSSLError, failure == .uncleanShutdown { return }
        context.fireErrorCaught(error)
    }
}
