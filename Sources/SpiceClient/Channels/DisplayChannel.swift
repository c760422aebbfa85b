import SpiceCodecs
public import SpiceProtocol

/// A display channel: surfaces that the server draws on, and videos.
public actor DisplayChannel: ChannelActor {
    struct Video {
        var surface: UInt32
        var codec: VideoCodec
        var isTopDown: Bool
        var destination: Rect
        var clip: Clip
        var report: StreamReport?
    }

    /// What the server wants to know of a video now and then.
    struct StreamReport {
        var uniqueID: UInt32
        var window: UInt32
        var start: UInt32?
        var frames: UInt32 = 0
        var drops: UInt32 = 0
    }

    nonisolated let context: SessionContext
    /// The channel's number; each has a primary surface of its own.
    public nonisolated let id: UInt8
    var link: ChannelLink
    let preferredCompression: ImageCompression?
    var surfaces: [UInt32: Surface] = [:]
    var palettes: [UInt64: SpiceCodecs.Palette] = [:]
    var videos: [UInt32: Video] = [:]
    var primary: UInt32?
    var isMarked = false
    private(set) var heads: [Head] = []
    private var generation = 0
    /// Who listens, and what has changed since each last looked.
    private var listeners: [(listener: WeakListener, damage: Box)] = []
    private var hasEnded = false
    private var failure: SpiceClientError?
    private var waiters: [CheckedContinuation<Void, Never>] = []
    let clock = ContinuousClock()

    init(link: ChannelLink, context: SessionContext, preferredCompression: ImageCompression?) {
        id = link.channel.id
        self.link = link
        self.context = context
        self.preferredCompression = preferredCompression
    }

    static let capabilities = CapabilitySet([
        DisplayCapability.sizedStream, DisplayCapability.monitorsConfig, DisplayCapability.composite,
        DisplayCapability.a8Surface, DisplayCapability.streamReport, DisplayCapability.lz4,
        DisplayCapability.preferredCompression, DisplayCapability.multiCodec, DisplayCapability.mjpeg,
    ])

    func start() async throws(SpiceClientError) {
        try await link.send(
            DisplayClientMessage.`init`(
                .init(
                    pixmapCacheID: 1, pixmapCacheSize: Int64(context.images.cachePixels), dictionaryID: 1,
                    dictionarySize: Int32(clamping: context.images.dictionaryPixels))))
        if let preferredCompression { try await setCompression(preferredCompression) }
    }

    func reset() {
        surfaces = [:]
        palettes = [:]
        videos = [:]
        primary = nil
        isMarked = false
    }

    func end(_ error: SpiceClientError?) {
        hasEnded = true
        failure = error
        wake()
    }

    // MARK: For users

    /// Asks the server for another coding of images, while the session goes on.
    ///
    /// - Throws: ``SpiceClientError/unavailable(_:)`` if the server can not change it.
    public func setCompression(_ compression: ImageCompression) async throws(SpiceClientError) {
        guard link.serverCapabilities.contains(DisplayCapability.preferredCompression) else {
            throw .unavailable("the server does not let clients choose the compression")
        }
        try await link.send(DisplayClientMessage.preferredCompression(.init(compression: compression)))
    }

    /// The primary surface's size, once it can be shown.
    public var size: (width: Int, height: Int)? {
        guard isMarked, let primary, let surface = surfaces[primary] else { return nil }
        return (surface.width, surface.height)
    }

    /// The monitors, as parts of the primary surface.
    public var monitors: [Head] { heads }

    /// The primary surface as it is now; waits for it to be ready to be shown.
    ///
    /// - Throws: ``SpiceClientError/timeout``, or why the channel ended.
    public func picture(timeout: Duration = .seconds(10)) async throws(SpiceClientError) -> Picture {
        let end = clock.now + timeout
        while true {
            try checkOpen()
            if isMarked, let primary, let surface = surfaces[primary] { return surface.picture }
            guard clock.now < end else { throw .timeout }
            await change(within: .milliseconds(50))
        }
    }

    /// The picture once nothing has been drawn for `quiet`, or as it is at the timeout.
    public func settledPicture(
        quiet: Duration = .milliseconds(300), timeout: Duration = .seconds(10)
    ) async throws(SpiceClientError) -> Picture {
        let end = clock.now + timeout
        _ = try await picture(timeout: timeout)
        var last = generation
        var since = clock.now
        while clock.now < end {
            await change(within: .milliseconds(20))
            if last != generation {
                last = generation
                since = clock.now
            } else if clock.now - since >= quiet {
                break
            }
            try checkOpen()
        }
        return try await picture()
    }

    /// Pictures, each with what changed since the one before. A slow consumer misses pictures, not changes; nothing
    /// piles up.
    public nonisolated var frames: DisplayFrames { DisplayFrames(channel: self) }

    /// Waits for something to be drawn and gives the new picture; nil when the channel has ended.
    func nextFrame(
        for listener: FrameListener, after known: Int
    ) async throws(SpiceClientError) -> (frame: DisplayFrame, generation: Int)? {
        while true {
            if generation != known, isMarked, let primary, let surface = surfaces[primary] {
                let changed = takeDamage(listener, surface)
                let frame = DisplayFrame(
                    picture: surface.picture, x: changed.left, y: changed.top, width: max(0, changed.width),
                    height: max(0, changed.height))
                return (frame, generation)
            }
            if hasEnded {
                if let failure { throw failure }
                return nil
            }
            await withCheckedContinuation { waiters.append($0) }
        }
    }

    /// What has changed since `listener` last asked; all of the surface at first.
    private func takeDamage(_ listener: FrameListener, _ surface: Surface) -> Box {
        guard let index = listeners.firstIndex(where: { $0.listener.value === listener }) else {
            listeners.removeAll { $0.listener.value == nil }
            listeners.append((WeakListener(value: listener), Box(left: 0, top: 0, right: 0, bottom: 0)))
            return surface.box
        }
        defer { listeners[index].damage = Box(left: 0, top: 0, right: 0, bottom: 0) }
        return listeners[index].damage.intersection(surface.box)
    }

    private func checkOpen() throws(SpiceClientError) {
        if hasEnded { throw failure ?? .closed }
    }

    /// Returns when something is drawn, or later.
    private func change(within limit: Duration) async {
        try? await Task.sleep(for: limit < .milliseconds(10) ? limit : .milliseconds(10))
    }

    private func wake() {
        let sleeping = waiters
        waiters = []
        for waiter in sleeping { waiter.resume() }
    }

    /// Notes that a part of a surface has changed.
    func changed(_ surface: UInt32, _ box: Box) {
        guard surface == primary, !box.isEmpty else { return }
        generation &+= 1
        for index in listeners.indices { listeners[index].damage = listeners[index].damage.union(box) }
        wake()
    }

    func setHeads(_ heads: [Head]) {
        self.heads = heads
    }
}

extension Surface {
    /// The surface in 8 bits a channel.
    var picture: Picture {
        Picture(width: width, height: height, pixels: pixels.map { kind.wide($0) & 0xff_ffff })
    }
}

/// A picture and what changed in it.
public struct DisplayFrame: Hashable, Sendable {
    public var picture: Picture
    /// The rectangle that covers all changes.
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
}

/// Tells one iterator of a display's pictures from another.
final class FrameListener: Sendable {}

/// An iterator, for as long as it is there.
struct WeakListener {
    weak var value: FrameListener?
}

/// The pictures of a display as they change.
public struct DisplayFrames: AsyncSequence, Sendable {
    public typealias Element = DisplayFrame
    public typealias Failure = SpiceClientError

    let channel: DisplayChannel

    public struct AsyncIterator: AsyncIteratorProtocol {
        let channel: DisplayChannel
        private let listener = FrameListener()
        private var generation = 0

        init(channel: DisplayChannel) {
            self.channel = channel
        }

        public mutating func next() async throws(SpiceClientError) -> DisplayFrame? {
            guard let (frame, generation) = try await channel.nextFrame(for: listener, after: generation) else {
                return nil
            }
            self.generation = generation
            return frame
        }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(SpiceClientError) -> DisplayFrame? {
            guard let (frame, generation) = try await channel.nextFrame(for: listener, after: generation) else {
                return nil
            }
            self.generation = generation
            return frame
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(channel: channel) }
}
