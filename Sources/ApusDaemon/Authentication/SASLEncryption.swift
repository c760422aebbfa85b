import NIOCore
import SASL

/// Encrypts a connection as its SASL exchange agreed (RFC 4422, section 3.7).
final class SASLEncryption: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: CyrusSession

    init(_ session: CyrusSession) {
        self.session = session
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        do throws(CyrusError) {
            let bytes = try session.decode(Array(buffer.readableBytesView))
            if !bytes.isEmpty { context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: bytes))) }
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let buffer = unwrapOutboundIn(data)
        do throws(CyrusError) {
            let bytes = try session.encode(Array(buffer.readableBytesView))
            context.write(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: promise)
        } catch {
            promise?.fail(error)
            context.close(promise: nil)
        }
    }
}

extension ClientSession {
    /// Encrypts everything behind the reply that ended the exchange, which itself still goes as it is.
    func applyEncryption() {
        guard let encryption = agreedEncryption else { return }
        agreedEncryption = nil
        do {
            try channel.pipeline.syncOperations.addHandler(SASLEncryption(encryption), position: .first)
            isEncrypted = true
        } catch {
            channel.close(promise: nil)
        }
    }
}
