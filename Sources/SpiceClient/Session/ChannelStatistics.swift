public import SpiceProtocol

/// What passed on a channel since it was opened.
public struct ChannelStatistics: Hashable, Sendable {
    /// Messages of one number.
    public struct Entry: Hashable, Sendable {
        public var messages = 0
        /// Bytes without headers.
        public var bytes = 0
    }

    /// Images of one type.
    public struct ImageEntry: Hashable, Sendable {
        public var images = 0
        /// Bytes that the images took on the wire.
        public var codedBytes = 0
        /// Bytes of the decoded pixels at four a pixel.
        public var rawBytes = 0
        /// Time that decoding took.
        public var decoding: Duration = .zero

        /// How many times smaller the images were on the wire.
        public var ratio: Double { codedBytes == 0 ? 0 : Double(rawBytes) / Double(codedBytes) }
    }

    public var channel: ChannelID
    public var isEncrypted = false
    public var received: [UInt16: Entry] = [:]
    public var sent: [UInt16: Entry] = [:]
    public var images: [ImageType: ImageEntry] = [:]
    /// Bytes both ways with headers.
    public var bytesReceived = 0
    public var bytesSent = 0
    /// Time from opening the connection to the end of the link, the round trips of which show the latency.
    public var linkTime: Duration = .zero

    public init(channel: ChannelID) {
        self.channel = channel
    }

    mutating func count(received message: RawMessage) {
        received[message.number, default: Entry()].messages += 1
        received[message.number, default: Entry()].bytes += message.body.count
    }

    mutating func count(sent number: UInt16, bytes: Int) {
        sent[number, default: Entry()].messages += 1
        sent[number, default: Entry()].bytes += bytes
    }
}
