import LibvirtTransport
import Logging
import NIOCore
import VirtError

/// The end of a client's pipeline: hands frames to the session.
final class SessionChannelHandler: ChannelInboundHandler {
    typealias InboundIn = Frame

    private let session: ClientSession
    private let onClose: @Sendable (ClientSession) -> Void

    init(session: ClientSession, onClose: @escaping @Sendable (ClientSession) -> Void) {
        self.session = session
        self.onClose = onClose
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        session.assumeIsolated { $0.receive(frame) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        session.assumeIsolated { $0.writabilityChanged(isWritable) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        session.assumeIsolated { $0.disconnected() }
        onClose(session)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        session.logger.debug("connection error", metadata: ["error": "\(error)"])
        context.close(promise: nil)
    }
}
