import Glibc
import LibvirtProtocol
import LibvirtTransport
import NIOCore
import NIOPosix
import Testing

/// Hands received frames to a continuation.
private final class Collector: ChannelInboundHandler, Sendable {
    typealias InboundIn = Frame
    let frames: AsyncStream<Frame>.Continuation

    init(_ frames: AsyncStream<Frame>.Continuation) { self.frames = frames }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { frames.yield(unwrapInboundIn(data)) }
    func channelInactive(context: ChannelHandlerContext) { frames.finish() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}

/// Two channels on the ends of a socket pair.
struct ChannelPair {
    let near: any Channel
    let far: any Channel
    let received: AsyncStream<Frame>

    init() async throws {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        let (stream, continuation) = AsyncStream<Frame>.makeStream()
        received = stream
        let group = MultiThreadedEventLoopGroup.singleton
        near = try await UnixChannel.adopt(descriptor: ends[0], on: group) { channel in
            channel.eventLoop.makeSucceededVoidFuture()
        }.get()
        far = try await UnixChannel.adopt(descriptor: ends[1], on: group) { channel in
            channel.pipeline.addHandler(Collector(continuation))
        }.get()
    }
}

@Suite struct FrameHandlerTests {
    private func frame(_ serial: UInt32, _ kind: MessageKind = .call, size: Int = 8) -> Frame {
        Frame(
            header: MessageHeader(program: 0x2000_8086, procedure: 1, kind: kind, serial: serial),
            payload: [UInt8](repeating: UInt8(truncatingIfNeeded: serial), count: size))
    }

    @Test(.timeLimit(.minutes(5))) func messagesOfAllSizesArriveInOrder() async throws {
        let pair = try await ChannelPair()
        let sizes = [0, 1, 4, 23, 65508, 65536, 200_000, MessageLimits.payload, 3]
        for (index, size) in sizes.enumerated() {
            pair.near.write(frame(UInt32(index), size: size), promise: nil)
        }
        pair.near.flush()
        var index = 0
        for await frame in pair.received {
            #expect(frame.header.serial == UInt32(index))
            #expect(frame.payload == [UInt8](repeating: UInt8(index), count: sizes[index]))
            index += 1
            if index == sizes.count { break }
        }
        try await pair.near.close()
    }

    @Test(.timeLimit(.minutes(5))) func descriptorsArriveWithTheirMessage() async throws {
        let pair = try await ChannelPair()
        var pipes: [Int32] = []
        for serial in UInt32(0)..<60 {
            var message = frame(serial, serial % 3 == 0 ? .callWithDescriptors : .call)
            if serial % 3 == 0 {
                var ends: [Int32] = [-1, -1]
                try #require(pipe(&ends) == 0)
                var text = Array("\(serial)".utf8)
                _ = write(ends[1], &text, text.count)
                close(ends[1])
                pipes.append(ends[0])
                message.descriptors = DescriptorSet(owning: [ends[0]])
            }
            pair.near.write(message, promise: nil)
            if serial % 7 == 0 { pair.near.flush() }
        }
        pair.near.flush()
        var serial: UInt32 = 0
        for await frame in pair.received {
            #expect(frame.header.serial == serial)
            #expect(frame.payload.count == 8)
            if serial % 3 == 0 {
                let number = try #require(frame.descriptors?.numbers.first)
                var text = [UInt8](repeating: 0, count: 8)
                _ = read(number, &text, 8)
                #expect(String(decoding: text.prefix { $0 != 0 }, as: UTF8.self) == "\(serial)")
            }
            serial += 1
            if serial == 60 { break }
        }
        try await pair.near.close()
    }

    @Test(.timeLimit(.minutes(5)), arguments: [0, 1, 27, 33_554_437, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff])
    func badLengthClosesTheConnection(length: UInt32) async throws {
        let pair = try await ChannelPair()
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(24 - $0 * 8)) }
        // Beneath the frame handler, so as to write what it would refuse.
        try await pair.near.eventLoop.flatSubmit {
            pair.near.pipeline.context(handlerType: FrameHandler.self).map { context in
                context.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes)), promise: nil)
            }
        }.get()
        var count = 0
        for await _ in pair.received { count += 1 }
        #expect(count == 0)
    }

    @Test(.timeLimit(.minutes(5))) func tooManyDescriptorsCloseTheConnection() async throws {
        let pair = try await ChannelPair()
        var bytes = try frame(1, .callWithDescriptors).encoded()
        bytes[31] = 33
        let sent = bytes
        try await pair.near.eventLoop.flatSubmit {
            pair.near.pipeline.context(handlerType: FrameHandler.self).map { context in
                context.writeAndFlush(NIOAny(ByteBuffer(bytes: sent)), promise: nil)
            }
        }.get()
        var count = 0
        for await _ in pair.received { count += 1 }
        #expect(count == 0)
    }
}
