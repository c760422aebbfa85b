import LibvirtProtocol
import NIOCore

/// How many bytes the channel may read at once; shared between a channel's read buffers and its ``FrameHandler``.
///
/// Descriptors are attached to the byte after a message. A read that runs past the message takes that byte and the
/// kernel drops the descriptor, so no read may be longer than what is missing from the message.
final class ExactRead: @unchecked Sendable {
    // Only touched on the channel's event loop.
    var wanted = MessageLimits.lengthWord
}

/// Hands out buffers of exactly the wanted size.
struct ExactReadAllocator: RecvByteBufferAllocator {
    let limit: ExactRead

    func buffer(allocator: ByteBufferAllocator) -> ByteBuffer {
        let size = max(1, min(limit.wanted, 65536))
        var whole = allocator.buffer(capacity: size)
        // Capacities are rounded up; a slice's is not.
        whole.moveWriterIndex(to: size)
        guard var slice = whole.getSlice(at: 0, length: size) else { return allocator.buffer(capacity: size) }
        slice.moveWriterIndex(to: 0)
        return slice
    }

    /// True, so that a buffer of another size is asked for next time.
    func record(actualReadBytes: Int) -> Bool { true }
}
