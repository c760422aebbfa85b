import SpiceCodecs
import SpiceProtocol
import Synchronization

/// What the channels of a session share.
final class SessionContext: Sendable {
    private struct State {
        var serials: [ChannelID: UInt64] = [:]
        var targets: [ChannelID: ChannelLink] = [:]
        var mediaBase: (time: UInt32, at: ContinuousClock.Instant)?
        var isLeaving = false
    }

    let images: SharedImages
    let events: AsyncStream<SpiceEvent>
    private let continuation: AsyncStream<SpiceEvent>.Continuation
    private let state = Mutex(State())

    init(images: SharedImages) {
        self.images = images
        // Whoever does not listen loses the oldest events rather than memory.
        (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(256))
    }

    func emit(_ event: SpiceEvent) {
        continuation.yield(event)
    }

    func finish() {
        continuation.finish()
    }

    // MARK: Order between channels

    func handled(_ serial: UInt64, on channel: ChannelID) {
        state.withLock { $0.serials[channel] = serial }
    }

    /// Waits until other channels have handled the given messages.
    func wait(for waits: [ChannelWait]) async throws(SpiceClientError) {
        for wait in waits {
            let channel = ChannelID(type: wait.channelType, id: wait.channelID)
            try await poll { self.state.withLock { $0.serials[channel] ?? 0 } >= wait.messageSerial }
        }
    }

    /// Lets nobody wait for other channels any more.
    func leave() {
        state.withLock { $0.isLeaving = true }
    }

    /// Waits until `condition` holds; other channels make it so within milliseconds, or the server is broken.
    func poll(_ condition: () -> Bool) async throws(SpiceClientError) {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(30)
        while !condition() {
            guard clock.now < end else { throw .timeout }
            guard !state.withLock({ $0.isLeaving }) else { throw .closed }
            do { try await Task.sleep(for: .milliseconds(2)) } catch { throw .closed }
        }
    }

    // MARK: Migration

    func setTarget(_ link: ChannelLink, for channel: ChannelID) {
        state.withLock { $0.targets[channel] = link }
    }

    func takeTarget(_ channel: ChannelID) -> ChannelLink? {
        state.withLock { $0.targets.removeValue(forKey: channel) }
    }

    /// Whether a channel is going to move.
    func hasTarget(_ channel: ChannelID) -> Bool { state.withLock { $0.targets[channel] != nil } }

    /// Where a channel is going to move to.
    func target(of channel: ChannelID) -> ChannelLink? { state.withLock { $0.targets[channel] } }

    /// Notes that a channel has moved.
    ///
    /// - Returns: whether it is the last one.
    func hasMoved(_ channel: ChannelID) -> Bool {
        state.withLock { $0.targets.removeValue(forKey: channel) != nil && $0.targets.isEmpty }
    }

    // MARK: The clock of streams and audio

    func setMediaTime(_ time: UInt32) {
        state.withLock { $0.mediaBase = (time, ContinuousClock.now) }
    }

    /// The server's multimedia time now, in ms.
    var mediaTime: UInt32 {
        guard let base = state.withLock({ $0.mediaBase }) else { return 0 }
        let elapsed = base.at.duration(to: .now).components
        let milliseconds = elapsed.seconds &* 1000 &+ elapsed.attoseconds / 1_000_000_000_000_000
        return base.time &+ UInt32(truncatingIfNeeded: milliseconds)
    }
}
