import LibvirtProtocol
public import NIOCore

/// Turns a channel's bytes into ``Frame``s and back, and passes descriptors beside them.
///
/// Bytes that are no message end the connection: the error is fired down the pipeline and the channel is closed.
public final class FrameHandler: ChannelDuplexHandler {
    public typealias InboundIn = ByteBuffer
    public typealias InboundOut = Frame
    public typealias OutboundIn = Frame
    public typealias OutboundOut = ByteBuffer

    private var decoder = FrameDecoder()
    private let socket: RawSocket?
    private let limit: ExactRead?
    private var incoming: IncomingDescriptors?
    private var isReadHeldBack = false
    private var outgoing: OutgoingDescriptors

    /// For a channel without descriptor passing (TCP, TLS, a pipe).
    public init() {
        socket = nil
        limit = nil
        outgoing = OutgoingDescriptors(socket: nil)
    }

    init(socket: RawSocket, limit: ExactRead) {
        self.socket = socket
        self.limit = limit
        outgoing = OutgoingDescriptors(socket: socket)
    }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        var bytes = (buffer.readBytes(length: buffer.readableBytes) ?? [])[...]
        while !bytes.isEmpty || readOn(context, &bytes) {
            do throws(FrameError) {
                guard let message = try decoder.next(from: &bytes) else { continue }
                receive(message, context)
            } catch {
                return fail(context, error)
            }
        }
        limit?.wanted = decoder.wanted
    }

    /// Takes the rest of a begun message straight from the socket, which saves a turn of the event loop for each.
    private func readOn(_ context: ChannelHandlerContext, _ bytes: inout ArraySlice<UInt8>) -> Bool {
        guard let socket, incoming == nil, !decoder.isBetweenMessages, context.channel.isActive else { return false }
        bytes = socket.read(atMost: min(decoder.wanted, 65536))[...]
        return !bytes.isEmpty
    }

    private func receive(_ message: FrameDecoder.Message, _ context: ChannelHandlerContext) {
        guard message.descriptorCount > 0 else {
            var frame = message.frame
            if frame.header.kind.carriesDescriptors { frame.descriptors = DescriptorSet(owning: []) }
            context.fireChannelRead(wrapInboundOut(frame))
            return
        }
        guard socket != nil else { return fail(context, .descriptorMissing) }
        incoming = IncomingDescriptors(message)
        receiveDescriptors(context, delay: .milliseconds(1))
    }

    private func receiveDescriptors(_ context: ChannelHandlerContext, delay: TimeAmount) {
        guard let socket, var pending = incoming, context.channel.isActive else { return }
        do throws(FrameError) {
            let frame = try pending.receive(from: socket)
            incoming = frame == nil ? pending : nil
            if let frame {
                context.fireChannelRead(wrapInboundOut(frame))
                if isReadHeldBack {
                    isReadHeldBack = false
                    context.read()
                }
                return
            }
        } catch {
            incoming = nil
            return fail(context, error)
        }
        // Peers send descriptors right behind the message; waiting is for the rare case that they are still on the way.
        context.eventLoop.assumeIsolated().scheduleTask(in: delay) {
            self.receiveDescriptors(context, delay: min(delay * 2, .milliseconds(20)))
        }
    }

    public func read(context: ChannelHandlerContext) {
        if incoming == nil {
            context.read()
        } else {
            isReadHeldBack = true
        }
    }

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        outgoing.write(unwrapOutboundIn(data), promise, context)
    }

    public func flush(context: ChannelHandlerContext) {
        outgoing.flush(context)
    }

    public func channelInactive(context: ChannelHandlerContext) {
        incoming?.discard()
        incoming = nil
        outgoing.fail(ChannelError.ioOnClosedChannel)
        context.fireChannelInactive()
    }

    private func fail(_ context: ChannelHandlerContext, _ error: FrameError) {
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }
}

/// Descriptors that a received message still waits for.
private struct IncomingDescriptors {
    private let message: FrameDecoder.Message
    private var numbers: [Int32] = []
    private let deadline = NIODeadline.now() + .seconds(10)

    init(_ message: FrameDecoder.Message) {
        self.message = message
    }

    /// Takes what is there; the frame once it is complete, nil when more has to come.
    mutating func receive(from socket: RawSocket) throws(FrameError) -> Frame? {
        while numbers.count < message.descriptorCount {
            switch socket.receiveDescriptor() {
            case .done(let number?):
                numbers.append(number)
            case .wouldBlock where NIODeadline.now() < deadline:
                return nil
            case .wouldBlock:
                discard()
                throw .descriptorLate
            case .done(nil), .closed:
                discard()
                throw .descriptorMissing
            }
        }
        var frame = message.frame
        frame.descriptors = DescriptorSet(owning: numbers)
        return frame
    }

    /// Closes what has come.
    mutating func discard() {
        _ = DescriptorSet(owning: numbers)
        numbers = []
    }
}
