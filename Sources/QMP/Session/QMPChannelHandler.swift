import Glibc
import HostSystem
import Logging
import NIOCore
import VirtError

/// Carries out what the state machine decides, on the channel's event loop.
final class QMPChannelHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private struct Pending {
        var promise: EventLoopPromise<JSONValue>
        var name: String
        var timeout: Scheduled<Void>?
        var descriptors: PassedDescriptors?
    }

    private struct Outgoing {
        var bytes: [UInt8]
        var descriptors: PassedDescriptors?
    }

    private var machine: any QMPStateMachine
    private let socket: Int32
    private let logger: Logger?
    private let onEvent: @Sendable (QMPEvent) -> Void
    private var pending: [UInt64: Pending] = [:]
    private var cancelledBeforeSubmission: Set<UInt64> = []
    private var subscribers: [AsyncStream<QMPEvent>.Continuation] = []
    private var context: ChannelHandlerContext?
    private var outgoing: [Outgoing] = []
    private var unfinishedWrites = 0
    private(set) var end: QMPError?
    private let ready: EventLoopPromise<QMPGreeting?>
    private let ended: EventLoopPromise<QMPError>

    init(
        machine: any QMPStateMachine, socket: Int32, logger: Logger?, ready: EventLoopPromise<QMPGreeting?>,
        ended: EventLoopPromise<QMPError>, onEvent: @escaping @Sendable (QMPEvent) -> Void
    ) {
        self.machine = machine
        self.socket = socket
        self.logger = logger
        self.ready = ready
        self.ended = ended
        self.onEvent = onEvent
    }

    // MARK: Calls from the session

    func submit(
        _ command: QMPCommand, descriptors: PassedDescriptors?, timeout: TimeAmount?,
        promise: EventLoopPromise<JSONValue>
    ) {
        if cancelledBeforeSubmission.remove(command.id) != nil {
            promise.fail(QMPError.cancelled(command: command.name))
            return
        }
        var entry = Pending(promise: promise, name: command.name, timeout: nil, descriptors: descriptors)
        if let timeout, let context {
            entry.timeout = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
                self.abandon(command.id, .timedOut(command: command.name))
            }
        }
        pending[command.id] = entry
        perform(machine.submit(command))
    }

    func cancel(_ id: UInt64) {
        if let entry = pending[id] {
            abandon(id, .cancelled(command: entry.name))
        } else {
            cancelledBeforeSubmission.insert(id)
        }
    }

    /// A cancellation that came after the answer leaves nothing behind.
    func forget(_ id: UInt64) {
        cancelledBeforeSubmission.remove(id)
    }

    func subscribe(_ continuation: AsyncStream<QMPEvent>.Continuation) {
        if end == nil { subscribers.append(continuation) } else { continuation.finish() }
    }

    func finish(_ error: QMPError) {
        perform(machine.ended(error))
    }

    private func abandon(_ id: UInt64, _ error: QMPError) {
        perform(machine.abandon(id, error))
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { perform(machine.connected()) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        finish(.closed)
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        perform(machine.connected())
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        perform(machine.received(unwrapInboundIn(data).readableBytesView))
    }

    func channelInactive(context: ChannelHandlerContext) {
        finish(.disconnected(reason: nil))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A peer that died with our bytes unread resets the connection: for us the same as its end.
        let isReset = (error as? IOError)?.errnoCode == ECONNRESET
        finish(.disconnected(reason: isReset ? nil : "\(error)"))
    }

    // MARK: Actions

    private func perform(_ actions: [QMPAction]) {
        for action in actions {
            switch action {
            case .write(let bytes, let id):
                let entry = id.flatMap { pending[$0] }
                logger?.trace("QMP command", metadata: ["command": "\(entry?.name ?? "")", "id": "\(id ?? 0)"])
                outgoing.append(Outgoing(bytes: bytes, descriptors: entry?.descriptors))
                pump()
            case .ready(let greeting):
                ready.succeed(greeting)
            case .succeed(let id, let value):
                guard let entry = pending.removeValue(forKey: id) else { continue }
                entry.timeout?.cancel()
                entry.promise.succeed(value)
            case .fail(let id, let error):
                guard let entry = pending.removeValue(forKey: id) else { continue }
                logger?.debug("QMP command failed", metadata: ["command": "\(entry.name)", "error": "\(error)"])
                entry.timeout?.cancel()
                entry.promise.fail(error)
            case .event(let event):
                logger?.trace("QMP event", metadata: ["event": "\(event.name)"])
                onEvent(event)
                for subscriber in subscribers { subscriber.yield(event) }
            case .close(let error):
                end = error
                outgoing = []
                for subscriber in subscribers { subscriber.finish() }
                subscribers = []
                ready.fail(error)
                ended.succeed(error)
                context?.close(promise: nil)
            }
        }
    }

    /// Sends what is queued. Bytes with descriptors go by `sendmsg` past the channel, when it has nothing left to send.
    private func pump() {
        guard let context else { return }
        while let next = outgoing.first {
            if let descriptors = next.descriptors, !descriptors.numbers.isEmpty {
                guard unfinishedWrites == 0 else { return }
                do {
                    let sent = try DescriptorPassing.send(next.bytes, descriptors: descriptors.numbers, to: socket)
                    if let sent {
                        outgoing[0] = Outgoing(bytes: Array(next.bytes[sent...]), descriptors: nil)
                        if sent == next.bytes.count { outgoing.removeFirst() }
                    } else {
                        // The socket is full. A blank means nothing to the peer; once it is out there is room again.
                        write(context, [0x20])
                    }
                } catch {
                    let isGone = error.systemCallNumber == EPIPE || error.systemCallNumber == ECONNRESET
                    finish(isGone ? .disconnected(reason: nil) : .descriptorsNotPassed(reason: error.message))
                    return
                }
            } else {
                outgoing.removeFirst()
                write(context, next.bytes)
            }
        }
    }

    private func write(_ context: ChannelHandlerContext, _ bytes: [UInt8]) {
        unfinishedWrites += 1
        let buffer = context.channel.allocator.buffer(bytes: bytes)
        context.writeAndFlush(wrapOutboundOut(buffer)).assumeIsolated().whenComplete { _ in
            self.unfinishedWrites -= 1
            if self.unfinishedWrites == 0 { self.pump() }
        }
    }
}
