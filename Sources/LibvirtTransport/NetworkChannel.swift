public import NIOCore
import NIOPosix

/// Makes channels of connected sockets that pass no descriptors.
public enum NetworkChannel {
    /// Turns a connected stream socket into a channel with an empty pipeline.
    ///
    /// - Parameters:
    ///   - descriptor: the socket, owned by the channel from here on.
    ///   - initialize: adds the handlers, a ``FrameHandler`` among them.
    public static func adopt(
        descriptor: Int32, on group: any EventLoopGroup,
        initialize: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
    ) -> EventLoopFuture<any Channel> {
        ClientBootstrap(group: group)
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelInitializer(initialize)
            .withConnectedSocket(descriptor)
    }
}
