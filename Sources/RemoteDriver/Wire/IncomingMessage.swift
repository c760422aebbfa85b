import LibvirtProtocol

/// A message as it came off the socket: its header, the bytes behind it, and the descriptors that travelled along.
struct IncomingMessage: Sendable {
    var header: MessageHeader
    /// What follows the header, without the descriptor count of the kinds that carry descriptors.
    var body: [UInt8]
    /// Owned by whoever takes the message.
    var descriptors: [Int32] = []
}
