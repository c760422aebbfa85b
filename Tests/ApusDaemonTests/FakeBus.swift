import NIOCore
import NIOPosix
import Testing

@testable import ApusDaemon

/// A message bus on which somebody is polkit, who takes as long as the test likes.
final class FakeBus: Sendable {
    let address: String
    private let channel: any Channel
    private let asked: EventLoopPromise<Void>
    private let answered: EventLoopPromise<Void>

    init() async throws {
        let path = "/tmp/apus-bus-\(UInt64.random(in: 0...UInt64.max))"
        address = "unix:path=" + path
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let asked = loop.makePromise(of: Void.self)
        let answered = loop.makePromise(of: Void.self)
        (self.asked, self.answered) = (asked, answered)
        channel = try await ServerBootstrap(group: loop).childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    Handler(asked: asked, answered: answered.futureResult))
            }
        }.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
    }

    /// Waits for the question whether a client may do something.
    func waitForQuestion() async throws {
        try await asked.futureResult.get()
    }

    /// Answers it, and those that follow: yes.
    func allow() {
        answered.succeed(())
    }

    func stop() async throws {
        asked.fail(ChannelError.ioOnClosedChannel)
        answered.fail(ChannelError.ioOnClosedChannel)
        try await channel.close().get()
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let asked: EventLoopPromise<Void>
        private let answered: EventLoopFuture<Void>
        private var received: [UInt8] = []
        private var isOpen = false

        init(asked: EventLoopPromise<Void>, answered: EventLoopFuture<Void>) {
            self.asked = asked
            self.answered = answered
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += Array(unwrapInboundIn(data).readableBytesView)
            while !isOpen, let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: received[..<end], as: UTF8.self)
                received.removeSubrange(...end)
                if line.hasPrefix("BEGIN") { isOpen = true } else { write(context, Array("OK 1234\r\n".utf8)) }
            }
            while isOpen, received.count >= DBusMessage.prefixSize,
                let size = try? DBusMessage.size(ofPrefix: received[..<DBusMessage.prefixSize]), received.count >= size
            {
                let message = try? DBusMessage(Array(received[..<size]))
                received.removeSubrange(..<size)
                if let message { answer(message, context) }
            }
        }

        private func answer(_ message: DBusMessage, _ context: ChannelHandlerContext) {
            var reply = DBusMessage(kind: .reply, serial: message.serial)
            reply.replySerial = message.serial
            var body = DBusWriter()
            guard message.member == "CheckAuthorization" else {
                reply.signature = "s"
                body.string(":1.1")
                reply.body = body.bytes
                return write(context, reply.encoded())
            }
            reply.signature = "(bba{ss})"
            body.word(1)
            body.word(0)
            body.array(alignment: 8) { _ in }
            reply.body = body.bytes
            asked.succeed(())
            let bytes = reply.encoded()
            answered.assumeIsolated().whenSuccess { self.write(context, bytes) }
        }

        private func write(_ context: ChannelHandlerContext, _ bytes: [UInt8]) {
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
        }
    }
}
