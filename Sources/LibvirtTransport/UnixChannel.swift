import LibvirtProtocol
public import NIOCore
import NIOPosix

/// Makes channels of connected unix sockets, with descriptor passing.
public enum UnixChannel {
    /// Turns a connected stream socket into a channel whose first handler is a ``FrameHandler``.
    ///
    /// - Parameters:
    ///   - descriptor: the socket, owned by the channel from here on.
    ///   - group: where the channel lives.
    ///   - initialize: adds the handlers behind the ``FrameHandler``; they read and write ``Frame``s.
    public static func adopt(
        descriptor: Int32, on group: any EventLoopGroup,
        initialize: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
    ) -> EventLoopFuture<any Channel> {
        let limit = ExactRead()
        return ClientBootstrap(group: group)
            // One read at a time: the next one's size is known only when this one has been looked at.
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelOption(.recvAllocator, value: ExactReadAllocator(limit: limit))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = FrameHandler(socket: RawSocket(descriptor: descriptor), limit: limit)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }.flatMap { initialize(channel) }
            }
            .withConnectedSocket(descriptor)
    }
}
