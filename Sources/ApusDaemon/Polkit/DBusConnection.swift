import Glibc
import HostSystem
import NIOCore
import NIOPosix
import VirtError

/// A connection to a message bus on which questions are asked, many at a time.
struct DBusConnection: Sendable {
    private let channel: any Channel
    private let handler: NIOLoopBound<DBusHandler>

    var isOpen: Bool { channel.isActive }

    /// Connects, shows who this process is, and has the bus give it a name.
    ///
    /// - Throws: error 38 when nothing listens at `path`, error 89 when the bus turns us away.
    static func open(_ path: String, on group: any EventLoopGroup) async throws(VirtError) -> DBusConnection {
        do {
            let loop = group.next()
            let handler = NIOLoopBoundBox.makeEmptyBox(valueType: DBusHandler.self, eventLoop: loop)
            let channel = try await ClientBootstrap(group: loop).channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let made = DBusHandler()
                    handler.value = made
                    try channel.pipeline.syncOperations.addHandler(made)
                }
            }.connect(unixDomainSocketPath: path).get()
            let bound = try await loop.submit { () throws -> NIOLoopBound<DBusHandler> in
                guard let handler = handler.value else { throw ChannelError.ioOnClosedChannel }
                return NIOLoopBound(handler, eventLoop: loop)
            }.get()
            let connection = DBusConnection(channel: channel, handler: bound)
            var hello = DBusMessage(kind: .call, serial: 0)
            hello.path = "/org/freedesktop/DBus"
            hello.interface = "org.freedesktop.DBus"
            hello.destination = "org.freedesktop.DBus"
            hello.member = "Hello"
            _ = try await connection.call(hello, timeout: .seconds(30))
            return connection
        } catch let error as VirtError {
            throw error
        } catch let error as IOError {
            throw .systemCall(error.errnoCode, "cannot connect to the message bus at '\(path)'")
        } catch {
            throw .bus("cannot connect to the message bus at '\(path)'", "\(error)")
        }
    }

    /// Sends a call and waits for its answer.
    ///
    /// - Parameter timeout: nil to wait as long as the connection lives.
    /// - Throws: error 89 with what the other side said, or when it says nothing.
    func call(_ message: DBusMessage, timeout: TimeAmount?) async throws(VirtError) -> DBusMessage {
        do {
            let answer = try await channel.eventLoop.flatSubmit {
                self.handler.value.call(message, timeout: timeout)
            }.get()
            guard answer.kind == .error else { return answer }
            var reader = DBusReader(answer.body)
            let text = answer.signature.hasPrefix("s") ? (try? reader.string()) ?? "" : ""
            throw VirtError.bus(text, answer.errorName ?? "no name")
        } catch let error as VirtError {
            throw error
        } catch {
            throw .bus("no answer from the message bus", "\(error)")
        }
    }

    func close() {
        channel.close(promise: nil)
    }
}

extension VirtError {
    /// Something went wrong on the message bus.
    static func bus(_ text: String, _ cause: String) -> VirtError {
        VirtError(.dbusService, text, cause: cause, cures: ["start dbus-daemon and polkitd"])
    }
}

/// One end of a connection to a message bus: first lines of text that authenticate, then messages.
private final class DBusHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum State {
        /// Has sent who it is; keeps back calls.
        case authenticating(waiting: [[UInt8]])
        case open
        case failed
    }

    private var state = State.authenticating(waiting: [])
    private var received: [UInt8] = []
    private var nextSerial: UInt32 = 1
    private var pending: [UInt32: EventLoopPromise<DBusMessage>] = [:]
    private var context: ChannelHandlerContext?

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { greet(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelActive(context: ChannelHandlerContext) {
        greet(context)
    }

    private func greet(_ context: ChannelHandlerContext) {
        // EXTERNAL: the number of our user, which the bus compares with what the socket says. As text, in hexadecimal.
        let number = "\(geteuid())".utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        write(context, [0] + Array("AUTH EXTERNAL \(number)\r\n".utf8))
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += Array(unwrapInboundIn(data).readableBytesView)
        do throws(DBusError) {
            if case .authenticating(let waiting) = state {
                guard let end = received.firstIndex(of: UInt8(ascii: "\n")) else {
                    if received.count > 4096 { throw DBusError("no answer to AUTH") }
                    return
                }
                guard received.starts(with: Array("OK ".utf8)) else { throw DBusError("authentication refused") }
                received.removeSubrange(...end)
                write(context, Array("BEGIN\r\n".utf8))
                state = .open
                for message in waiting { write(context, message) }
            }
            while received.count >= DBusMessage.prefixSize {
                let size = try DBusMessage.size(ofPrefix: received[..<DBusMessage.prefixSize])
                guard received.count >= size else { return }
                let message = try DBusMessage(Array(received[..<size]))
                received.removeSubrange(..<size)
                guard message.kind != .signal, let serial = message.replySerial else { continue }
                pending.removeValue(forKey: serial)?.succeed(message)
            }
        } catch {
            end(error)
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(ChannelError.ioOnClosedChannel)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(error)
        context.close(promise: nil)
    }

    private func end(_ error: any Error) {
        state = .failed
        let promises = pending.values
        pending = [:]
        for promise in promises { promise.fail(error) }
    }

    func call(_ message: DBusMessage, timeout: TimeAmount?) -> EventLoopFuture<DBusMessage> {
        guard let context else {
            return MultiThreadedEventLoopGroup.singleton.any().makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        let serial = nextSerial
        nextSerial = nextSerial == .max ? 1 : nextSerial + 1
        var message = message
        message.serial = serial
        let promise = context.eventLoop.makePromise(of: DBusMessage.self)
        switch state {
        case .failed:
            promise.fail(ChannelError.ioOnClosedChannel)
            return promise.futureResult
        case .authenticating(let waiting): state = .authenticating(waiting: waiting + [message.encoded()])
        case .open: write(context, message.encoded())
        }
        pending[serial] = promise
        if let timeout {
            let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
            let task = context.eventLoop.scheduleTask(in: timeout) {
                bound.value.pending.removeValue(forKey: serial)?.fail(DBusError("timed out"))
            }
            promise.futureResult.whenComplete { _ in task.cancel() }
        }
        return promise.futureResult
    }

    private func write(_ context: ChannelHandlerContext, _ bytes: [UInt8]) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
}
