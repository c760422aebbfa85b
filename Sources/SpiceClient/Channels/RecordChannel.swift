import SpiceProtocol

/// Audio to the guest.
public actor RecordChannel: ChannelActor {
    nonisolated let context: SessionContext
    var link: ChannelLink
    private let wantsOpus: Bool
    private var encoder: OpusEncoder?
    private var format: (channels: Int, frequency: Int)?
    private var pending: [Int16] = []
    private var hasMark = false

    init(link: ChannelLink, context: SessionContext, opus: Bool) {
        self.link = link
        self.context = context
        wantsOpus = opus && link.serverCapabilities.contains(RecordCapability.opus)
    }

    static func capabilities(opus: Bool) -> CapabilitySet {
        CapabilitySet([RecordCapability.volume] + (opus ? [RecordCapability.opus] : []))
    }

    func start() {}

    func reset() {
        format = nil
        pending = []
    }

    func end(_ error: SpiceClientError?) {
        format = nil
    }

    func handle(_ message: RawMessage) async throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try RecordServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .start(let start):
            guard start.format == .s16, start.channels >= 1, start.channels <= 8 else {
                throw .violation("recording of \(start.channels) channels")
            }
            format = (Int(start.channels), Int(start.frequency))
            pending = []
            hasMark = false
            encoder =
                wantsOpus ? OpusEncoder(channels: Int(start.channels), frequency: Int(start.frequency)) : nil
            try await link.send(
                RecordClientMessage.mode(
                    .init(time: context.mediaTime, mode: encoder == nil ? .raw : .opus, data: [])))
        case .stop: format = nil
        case .volume, .mute, .base: break
        }
    }

    /// Channels and samples a second that the guest wants; nil while it does not record.
    public var wanted: (channels: Int, frequency: Int)? { format }

    /// Sends samples, channels interleaved; nothing happens while the guest does not record.
    public func send(_ samples: [Int16]) async throws(SpiceClientError) {
        guard let format else { return }
        let time = context.mediaTime
        if !hasMark {
            hasMark = true
            try await link.send(RecordClientMessage.startMark(.init(time: time)))
        }
        guard let encoder else {
            let bytes = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
            return try await link.send(RecordClientMessage.data(.init(time: time, data: bytes[...])))
        }
        pending += samples
        let frame = OpusEncoder.frame * format.channels
        while pending.count >= frame {
            let packet = encoder.encode(Array(pending.prefix(frame)))
            pending.removeFirst(frame)
            guard let packet else { continue }
            try await link.send(RecordClientMessage.data(.init(time: time, data: packet[...])))
        }
    }
}
