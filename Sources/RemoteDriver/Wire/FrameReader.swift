import LibvirtProtocol
import VirtError
import XDR

/// Cuts the byte stream from a daemon into messages.
///
/// Pure: bytes and descriptors go in, messages come out, in any split. A message that carries descriptors is followed
/// by one byte for each of them; that byte is what the descriptor is attached to (`virNetSocketSendFD`).
struct FrameReader {
    private var buffer: [UInt8] = []
    private var start = 0
    private var descriptors: [Int32] = []
    /// A complete message whose descriptors are still under way, and how many bytes and descriptors it waits for.
    private var waiting: (message: IncomingMessage, bytes: Int, descriptors: Int)?

    mutating func append(_ bytes: some Sequence<UInt8>, descriptors more: [Int32] = []) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
            start = 0
        } else if start > 1 << 16 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
        descriptors.append(contentsOf: more)
    }

    /// The next complete message, or nil until more bytes come.
    ///
    /// - Throws: error 39 when the bytes are no message; the connection is of no further use then.
    mutating func next() throws(VirtError) -> IncomingMessage? {
        if let waiting { return finish(waiting.message, bytes: waiting.bytes, descriptors: waiting.descriptors) }
        guard available >= MessageLimits.lengthWord else { return nil }
        let length = word(at: start)
        guard length >= MessageLimits.lengthWord + MessageHeader.size else {
            throw VirtError(.rpc, "packet \(length) bytes received from server too small, want 28", domain: .rpc)
        }
        guard length <= MessageLimits.message else {
            throw VirtError(
                .rpc, "packet \(length) bytes received from server too large, want \(MessageLimits.message)",
                domain: .rpc)
        }
        guard available >= length else { return nil }
        let bodyStart = start + MessageLimits.lengthWord + MessageHeader.size
        let end = start + length
        let header: MessageHeader
        do {
            header = try MessageHeader(xdr: Array(buffer[start + MessageLimits.lengthWord..<bodyStart]))
        } catch {
            throw VirtError(.rpc, "Unable to decode message header", domain: .rpc)
        }
        var message = IncomingMessage(header: header, body: [])
        var expected = 0
        if header.kind == .replyWithDescriptors || header.kind == .callWithDescriptors {
            guard bodyStart + 4 <= end else {
                throw VirtError(.rpc, "Unable to decode number of FDs", domain: .rpc)
            }
            expected = word(at: bodyStart)
            guard expected <= MessageLimits.descriptors else {
                throw VirtError(
                    .rpc, "Received too many FDs \(expected), expected \(MessageLimits.descriptors) maximum",
                    domain: .rpc)
            }
            message.body = Array(buffer[bodyStart + 4..<end])
        } else {
            message.body = Array(buffer[bodyStart..<end])
        }
        start = end
        return finish(message, bytes: expected, descriptors: expected)
    }

    /// Hands out what nobody has taken, so that it can be closed.
    mutating func takeLeftovers() -> [Int32] {
        defer { descriptors = [] }
        return descriptors
    }

    private var available: Int { buffer.count - start }

    private func word(at offset: Int) -> Int {
        buffer[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func finish(_ message: IncomingMessage, bytes: Int, descriptors count: Int) -> IncomingMessage? {
        let taken = min(bytes, available)
        start += taken
        guard taken == bytes, descriptors.count >= count else {
            waiting = (message, bytes - taken, count)
            return nil
        }
        waiting = nil
        var complete = message
        complete.descriptors = Array(descriptors.prefix(count))
        descriptors.removeFirst(count)
        return complete
    }
}
