import Glibc
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import VirtError

/// Carries bytes between a local socket and a TLS connection.
struct TLSRelay {
    let context: NIOSSLContext
    let host: String
    let revocations: [RevocationList]

    /// Owns both descriptors; returns once the server has confirmed the client. The relay ends with either side.
    func run(network: Int32, local: Int32) async throws {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let confirmed = loop.makePromise(of: Void.self)
        let revocations = revocations
        let network = ClientBootstrap(group: loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    // Addresses are verified as such and are no names to ask for.
                    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
                    let tls = try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
                    try channel.pipeline.syncOperations.addHandler(tls)
                    try channel.pipeline.syncOperations.addHandler(
                        Confirmation(tls: tls, revocations: revocations, confirmed: confirmed))
                }
            }
            .withConnectedSocket(network)
        let channel: any Channel
        do {
            channel = try await network.get()
            try await confirmed.futureResult.get()
        } catch {
            confirmed.fail(error)
            _ = close(local)
            throw error
        }
        // Reading stands still since the confirmation, so nothing can arrive before the other side is there.
        _ = try await ClientBootstrap(group: loop)
            .channelOption(.autoRead, value: false)
            .channelInitializer { other in
                other.eventLoop.makeCompletedFuture {
                    let (first, second) = Relay.pair()
                    try channel.pipeline.syncOperations.addHandler(first)
                    try other.pipeline.syncOperations.addHandler(second)
                }
            }
            .withConnectedSocket(local).get()
        channel.read()
    }
}

/// Waits for the byte by which a server says that it takes the client.
private final class Confirmation: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let tls: NIOSSLClientHandler
    private let revocations: [RevocationList]
    private let confirmed: EventLoopPromise<Void>
    private var isDone = false

    init(tls: NIOSSLClientHandler, revocations: [RevocationList], confirmed: EventLoopPromise<Void>) {
        self.tls = tls
        self.revocations = revocations
        self.confirmed = confirmed
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted? = event as? TLSUserEvent, let certificate = tls.peerCertificate {
            let details = try? CertificateDetails(der: certificate.toDERBytes())
            if details.map({ known in revocations.contains { $0.revokes(known) } }) ?? !revocations.isEmpty {
                fail(
                    context,
                    VirtError(
                        .authFailed, "Failed to verify peer's certificate", domain: .rpc,
                        cause: "the server's certificate has been revoked"))
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        if isDone { return context.fireChannelRead(data) }
        guard let byte: UInt8 = buffer.readInteger() else { return }
        guard byte == 1 else {
            return fail(
                context,
                VirtError(
                    .rpc, "server verification (of our certificate or IP address) failed", domain: .rpc,
                    cause: "the server does not take this client"))
        }
        isDone = true
        let channel = context.channel
        channel.setOption(.autoRead, value: false).cascade(to: confirmed)
        // A server says nothing before it is asked.
        if buffer.readableBytes > 0 { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isDone { return context.close(promise: nil) }
        fail(context, error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !isDone { fail(context, ChannelError.eof) }
        context.fireChannelInactive()
    }

    private func fail(_ context: ChannelHandlerContext, _ error: any Error) {
        guard !isDone else { return }
        isDone = true
        confirmed.fail(error)
        context.close(promise: nil)
    }
}

/// One of two handlers at the ends of two pipelines: what one reads the other writes, and neither reads more than the
/// other can take. Both channels are on one event loop.
private final class Relay: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var partner: Relay?
    private var context: ChannelHandlerContext?

    static func pair() -> (Relay, Relay) {
        let (first, second) = (Relay(), Relay())
        first.partner = second
        second.partner = first
        return (first, second)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { context.read() }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        partner = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        context.read()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        partner?.context?.write(data, promise: nil)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard let other = partner?.context else { return context.close(promise: nil) }
        other.flush()
        if other.channel.isWritable { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { partner?.context?.read() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        partner?.context?.close(promise: nil)
        partner = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
