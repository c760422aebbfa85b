import LibvirtProtocol
import VirtError
import XDR

/// What waits to be written to the socket.
enum OutgoingPiece: Sendable {
    case bytes([UInt8])
    /// One byte with this descriptor attached; owned by the queue and closed once sent.
    case descriptor(Int32)
}

/// Lays a message out in bytes: length word, header, count of descriptors where some come along, body.
enum OutgoingMessage {
    static func bytes(
        _ header: MessageHeader, body: [UInt8] = [], descriptorCount: Int? = nil
    ) throws(VirtError) -> [UInt8] {
        let size = MessageLimits.lengthWord + MessageHeader.size + (descriptorCount == nil ? 0 : 4) + body.count
        guard size <= MessageLimits.message, let length = UInt32(exactly: size) else {
            throw VirtError(
                .rpc, "message of \(size) bytes exceeds the limit of \(MessageLimits.message)", domain: .rpc)
        }
        var writer = XDRWriter(capacity: size)
        writer.write(length)
        do {
            try header.encode(into: &writer)
        } catch {
            throw VirtError(.rpc, "Unable to encode message header", domain: .rpc)
        }
        if let descriptorCount { writer.write(UInt32(clamping: descriptorCount)) }
        return writer.bytes + body
    }
}
