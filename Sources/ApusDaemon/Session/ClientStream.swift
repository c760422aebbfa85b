import Glibc
import LibvirtProtocol
import LibvirtTransport
import NIOCore
import NIOPosix
import VirtError
import XDR

/// A stream of one call: packets of the wire on one side, a descriptor on the other.
///
/// Lives on the session's event loop. Nothing is read from the descriptor while the client does not take what was
/// read before, and the client is not read from while the descriptor does not take what it sent.
final class ClientStream {
    /// Stream bytes waiting for the descriptor before the client is held up.
    static let inputLimit = 1 << 20

    let header: MessageHeader
    private unowned let session: ClientSession
    private var end: (any Channel)?
    private var queuedInput = 0
    private var isReading = false
    private var isReadable: Bool

    init(header: MessageHeader, session: ClientSession, readable: Bool) {
        var packet = header
        packet.kind = .stream
        packet.status = .continue
        self.header = packet
        self.session = session
        isReadable = readable
    }

    /// The descriptor's channel is there.
    func attach(_ channel: any Channel) {
        end = channel
        readMore()
    }

    /// Takes a packet of the client.
    func receive(_ frame: Frame) -> StreamEnd? {
        switch frame.header.status {
        case .continue where frame.header.kind == .streamHole:
            // A pty, pipe or socket has no holes: what the hole stands for is written.
            guard let hole = try? StreamHole(xdr: frame.payload), (0...Self.holeLimit).contains(hole.length) else {
                return .failed(.rpc("stream hole of an impossible length"))
            }
            write([UInt8](repeating: 0, count: Int(hole.length)))
            return nil
        case .continue where frame.payload.isEmpty:
            end?.close(mode: .output, promise: nil)
            return nil
        case .continue:
            write(frame.payload)
            return nil
        case .ok: return .finished
        case .error: return .aborted
        // Stock libvirt takes no notice either.
        default: return nil
        }
    }

    /// The largest hole that is written out as zeros, in bytes.
    private static let holeLimit: Int64 = 1 << 24

    private func write(_ bytes: [UInt8]) {
        guard let end else { return }
        let count = bytes.count
        queuedInput += count
        let serial = header.serial
        if queuedInput > Self.inputLimit { session.assumeIsolated { $0.pauseReading(.stream(serial)) } }
        end.writeAndFlush(ByteBuffer(bytes: bytes)).assumeIsolated().whenComplete { _ in
            self.queuedInput -= count
            if self.queuedInput <= Self.inputLimit / 2 {
                self.session.assumeIsolated { $0.resumeReading(.stream(serial)) }
            }
        }
    }

    /// Asks the descriptor for more, unless the client is behind.
    func readMore() {
        guard isReadable, !isReading, let end, session.channel.isWritable else { return }
        isReading = true
        end.read()
    }

    fileprivate func didRead(_ bytes: [UInt8]) {
        isReading = false
        for start in stride(from: 0, to: bytes.count, by: MessageLimits.streamChunk) {
            let chunk = Array(bytes[start..<min(start + MessageLimits.streamChunk, bytes.count)])
            let frame = Frame(header: header, payload: chunk)
            session.assumeIsolated { _ = $0.send(frame) }
        }
        readMore()
    }

    /// End of file: an empty packet says so.
    fileprivate func didReachEnd() {
        guard isReadable else { return }
        isReadable = false
        let frame = Frame(header: header)
        session.assumeIsolated { _ = $0.send(frame) }
    }

    /// Closes the descriptor, after what the client has sent is written when `drain` is set.
    func close(drain: Bool) {
        isReadable = false
        guard let end else { return }
        self.end = nil
        let serial = header.serial
        guard drain, queuedInput > 0 else {
            end.close(promise: nil)
            session.assumeIsolated { $0.resumeReading(.stream(serial)) }
            return
        }
        end.close(mode: .output).whenComplete { _ in end.close(promise: nil) }
    }
}

/// How a stream ended from the client's side.
enum StreamEnd {
    case finished
    case aborted
    case failed(VirtError)
}

/// Reads the descriptor of a stream.
final class StreamDescriptorHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let stream: ClientStream

    init(_ stream: ClientStream) {
        self.stream = stream
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        stream.didRead(buffer.readBytes(length: buffer.readableBytes) ?? [])
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { stream.didReachEnd() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stream.didReachEnd()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A pty whose other side is closed reads as EIO: that is its end of file.
        stream.didReachEnd()
        context.close(promise: nil)
    }
}
