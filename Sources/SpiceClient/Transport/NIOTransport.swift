public import NIOCore
public import NIOPosix
import Synchronization

/// Connections by SwiftNIO: TCP and Unix sockets.
public struct NIOTransport: SpiceTransport {
    private let group: any EventLoopGroup
    private let encryption: (@Sendable (any Channel, String) throws -> Void)?
    private let timeout: TimeAmount

    /// - Parameters:
    ///   - timeout: for one connection to be made.
    ///   - encryption: adds handlers that encrypt to a new channel; it gets the server's name. Without it there are no
    ///     encrypted channels.
    public init(
        group: any EventLoopGroup = NIOSingletons.posixEventLoopGroup, timeout: TimeAmount = .seconds(10),
        encryption: (@Sendable (any Channel, _ serverName: String) throws -> Void)? = nil
    ) {
        self.group = group
        self.timeout = timeout
        self.encryption = encryption
    }

    public func connect(
        to endpoint: SpiceEndpoint, secure: Bool
    ) async throws(SpiceClientError) -> any SpiceByteChannel {
        if secure, encryption == nil { throw .connection("this build has no encryption") }
        let queue = ByteQueue()
        let name = endpoint.host
        let bootstrap = ClientBootstrap(group: group)
            .connectTimeout(timeout)
            .channelOption(.autoRead, value: false)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if secure { try encryption?(channel, name) }
                    try channel.pipeline.syncOperations.addHandler(ByteQueueHandler(queue: queue))
                }
            }
        do {
            let channel =
                switch endpoint {
                case .unix(let path): try await bootstrap.connect(unixDomainSocketPath: path).get()
                case .tcp(let host, let port): try await bootstrap.connect(host: host, port: port).get()
                }
            return NIOByteChannel(channel: channel, queue: queue)
        } catch {
            throw .connection("\(error)")
        }
    }
}

/// What came and was not read yet, or the reader that waits for it.
private final class ByteQueue: Sendable {
    struct State {
        var chunks: [[UInt8]] = []
        var waiter: CheckedContinuation<[UInt8], Never>?
        var hasEnded = false
        var failure: String?
    }

    let state = Mutex(State())

    func append(_ bytes: [UInt8]) {
        let waiter = state.withLock { state -> CheckedContinuation<[UInt8], Never>? in
            if let waiter = state.waiter {
                state.waiter = nil
                return waiter
            }
            state.chunks.append(bytes)
            return nil
        }
        waiter?.resume(returning: bytes)
    }

    func end(_ failure: String? = nil) {
        let waiter = state.withLock { state -> CheckedContinuation<[UInt8], Never>? in
            state.hasEnded = true
            if state.failure == nil { state.failure = failure }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: [])
    }
}

private final class ByteQueueHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let queue: ByteQueue

    init(queue: ByteQueue) {
        self.queue = queue
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        if let bytes = buffer.readBytes(length: buffer.readableBytes), !bytes.isEmpty { queue.append(bytes) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        queue.end()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        queue.end("\(error)")
        context.close(promise: nil)
    }
}

private struct NIOByteChannel: SpiceByteChannel {
    let channel: any Channel
    let queue: ByteQueue

    func read() async throws(SpiceClientError) -> [UInt8] {
        let bytes = await withCheckedContinuation { continuation in
            let ready = queue.state.withLock { state -> [UInt8]? in
                if !state.chunks.isEmpty { return state.chunks.removeFirst() }
                if state.hasEnded { return [] }
                state.waiter = continuation
                return nil
            }
            if let ready { continuation.resume(returning: ready) } else { channel.read() }
        }
        if bytes.isEmpty, let failure = queue.state.withLock({ $0.failure }) { throw .connection(failure) }
        return bytes
    }

    func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
        do {
            try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
        } catch {
            let (failure, hasEnded) = queue.state.withLock { ($0.failure, $0.hasEnded) }
            if let failure { throw .connection(failure) }
            throw hasEnded ? .closed : .connection("\(error)")
        }
    }

    func close() {
        channel.close(promise: nil)
    }

    func close(after lastWords: [UInt8]) {
        channel.writeAndFlush(ByteBuffer(bytes: lastWords), promise: nil)
        channel.close(promise: nil)
    }
}
