import NIOCore

/// The sending side of ``FrameHandler``: keeps every later message behind the descriptors of an earlier one.
final class OutgoingDescriptors {
    private typealias Waiting = (frame: Frame, promise: EventLoopPromise<Void>?)

    private let socket: RawSocket?
    /// Messages behind one whose descriptors are not sent yet.
    private var waiting: [Waiting] = []
    private var isBlocked = false

    init(socket: RawSocket?) {
        self.socket = socket
    }

    func write(_ frame: Frame, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
        guard !isBlocked else { return waiting.append((frame, promise)) }
        let bytes: [UInt8]
        do throws(FrameError) {
            bytes = try frame.encoded()
        } catch {
            promise?.fail(error)
            return context.fireErrorCaught(error)
        }
        let buffer = context.channel.allocator.buffer(bytes: bytes)
        guard let descriptors = frame.descriptors, !descriptors.numbers.isEmpty else {
            return context.write(NIOAny(buffer), promise: promise)
        }
        guard socket != nil else {
            promise?.fail(FrameError.descriptorMissing)
            return context.fireErrorCaught(FrameError.descriptorMissing)
        }
        // The bytes have to be in the kernel before the first descriptor: later writes wait for both.
        isBlocked = true
        let written = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(NIOAny(buffer), promise: written)
        written.futureResult.assumeIsolated().whenComplete { result in
            switch result {
            case .success: self.send(descriptors, from: 0, promise, context)
            case .failure(let error):
                promise?.fail(error)
                self.fail(error)
            }
        }
    }

    private func send(
        _ descriptors: DescriptorSet, from start: Int, _ promise: EventLoopPromise<Void>?,
        _ context: ChannelHandlerContext
    ) {
        for index in start..<descriptors.numbers.count {
            guard let socket, context.channel.isActive else {
                promise?.fail(ChannelError.ioOnClosedChannel)
                return fail(ChannelError.ioOnClosedChannel)
            }
            switch socket.send(descriptor: descriptors.numbers[index]) {
            case .done: continue
            case .wouldBlock:
                context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(2)) {
                    self.send(descriptors, from: index, promise, context)
                }
                return
            case .closed:
                promise?.fail(ChannelError.ioOnClosedChannel)
                fail(ChannelError.ioOnClosedChannel)
                return context.close(promise: nil)
            }
        }
        promise?.succeed()
        isBlocked = false
        let held = waiting
        waiting = []
        for (frame, promise) in held { write(frame, promise, context) }
        if !held.isEmpty { context.flush() }
    }

    /// Flushes what is written; messages that wait are flushed when their turn comes.
    func flush(_ context: ChannelHandlerContext) {
        context.flush()
    }

    /// Fails every waiting message: the channel is gone.
    func fail(_ error: any Error) {
        let held = waiting
        waiting = []
        for (_, promise) in held { promise?.fail(error) }
    }
}
