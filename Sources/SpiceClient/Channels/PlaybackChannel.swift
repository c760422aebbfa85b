import SpiceProtocol

/// Something that the guest plays.
public enum AudioEvent: Hashable, Sendable {
    case start(channels: Int, frequency: Int)
    /// Samples with channels interleaved, and their multimedia time in ms.
    case samples([Int16], time: UInt32)
    case stop
    case volume([UInt16])
    case mute(Bool)
    /// What should be buffered at least, in ms.
    case latency(Int)
}

/// Audio from the guest.
public actor PlaybackChannel: ChannelActor {
    /// Most bytes in one message; servers send some 2000.
    private static let longest = 1 << 16

    nonisolated let context: SessionContext
    var link: ChannelLink
    private var mode: AudioMode = .raw
    private var channels = 2
    private var frequency = 44100
    private var decoder: OpusDecoder?
    /// What the guest plays, in order. A slow consumer loses the oldest: about ten seconds are kept.
    public nonisolated let audio: AsyncStream<AudioEvent>
    private let continuation: AsyncStream<AudioEvent>.Continuation

    init(link: ChannelLink, context: SessionContext) {
        self.link = link
        self.context = context
        (audio, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    }

    static func capabilities(opus: Bool) -> CapabilitySet {
        CapabilitySet(
            [PlaybackCapability.volume, PlaybackCapability.latency] + (opus ? [PlaybackCapability.opus] : []))
    }

    func start() {}
    func reset() {}

    func end(_ error: SpiceClientError?) {
        continuation.finish()
    }

    func handle(_ message: RawMessage) throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try PlaybackServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .mode(let change):
            // CELT 0.5.1 was for peers older than Opus; a server that uses it did not ask whether it may.
            guard change.mode == .raw || change.mode == .opus else {
                throw .violation("audio of a mode that was not announced, \(change.mode.rawValue)")
            }
            mode = change.mode
        case .start(let start):
            guard start.format == .s16, start.channels >= 1, start.channels <= 8, start.frequency <= 384_000 else {
                throw .violation("audio of \(start.channels) channels at \(start.frequency) Hz")
            }
            channels = Int(start.channels)
            frequency = Int(start.frequency)
            decoder = mode == .opus ? OpusDecoder(channels: channels, frequency: frequency) : nil
            continuation.yield(.start(channels: channels, frequency: frequency))
        case .stop: continuation.yield(.stop)
        case .data(let data): try samples(data)
        case .volume(let volume): continuation.yield(.volume(volume.volume))
        case .mute(let mute): continuation.yield(.mute(mute.mute != 0))
        case .latency(let latency): continuation.yield(.latency(Int(latency.milliseconds)))
        case .base: break
        }
    }

    private func samples(_ message: PlaybackServerMessage.Data) throws(SpiceClientError) {
        let bytes = Array(message.data)
        guard bytes.count <= Self.longest else { throw .violation("\(bytes.count) bytes of audio at once") }
        switch mode {
        case .raw:
            let samples = (0..<bytes.count / 2).map {
                Int16(bitPattern: UInt16(bytes[$0 * 2]) | UInt16(bytes[$0 * 2 + 1]) << 8)
            }
            continuation.yield(.samples(samples, time: message.time))
        default:
            if decoder == nil { decoder = OpusDecoder(channels: channels, frequency: frequency) }
            guard let samples = decoder?.decode(bytes) else { throw .violation("audio that is not Opus") }
            continuation.yield(.samples(samples, time: message.time))
        }
    }
}
