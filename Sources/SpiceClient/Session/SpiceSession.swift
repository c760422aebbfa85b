public import SpiceProtocol

/// A connection to a guest's console: main channel and all others that the server has.
///
/// ```swift
/// let session = try await SpiceSession.connect(.init(address: SpiceAddress("spice://host:5900")))
/// let picture = try await session.display().settledPicture()
/// ```
public actor SpiceSession {
    let configuration: SpiceConfiguration
    let transport: any SpiceTransport
    nonisolated let context: SessionContext
    var address: SpiceAddress
    var sessionID: UInt32 = 0
    var channels: [ChannelID: any ChannelActor] = [:]
    private var tasks: [Task<Void, Never>] = []
    /// Channels of the target host while the guest moves there.
    var targetMain: ChannelLink?
    private var mainChannel: MainChannel?

    private init(configuration: SpiceConfiguration, transport: any SpiceTransport) {
        self.configuration = configuration
        self.transport = transport
        address = configuration.address
        context = SessionContext(
            images: SharedImages(
                dictionaryPixels: configuration.dictionaryPixels, cachePixels: configuration.cachePixels))
    }

    /// Connects the main channel and all others.
    ///
    /// - Throws: ``SpiceClientError/refused(_:)`` with ``LinkError/permissionDenied`` for a wrong password.
    public static func connect(
        _ configuration: SpiceConfiguration, transport: any SpiceTransport = NIOTransport()
    ) async throws(SpiceClientError) -> SpiceSession {
        let session = SpiceSession(configuration: configuration, transport: transport)
        do {
            try await session.open()
        } catch {
            await session.close()
            throw error
        }
        return session
    }

    /// What happens in the session, for one listener. If it is slow the oldest events are lost.
    public nonisolated var events: AsyncStream<SpiceEvent> { context.events }

    /// The main channel.
    public func main() throws(SpiceClientError) -> MainChannel {
        guard let mainChannel else { throw .closed }
        return mainChannel
    }

    /// A display.
    ///
    /// - Throws: ``SpiceClientError/unavailable(_:)`` if the guest has no such display.
    public func display(_ id: UInt8 = 0) throws(SpiceClientError) -> DisplayChannel { try channel(.display, id) }
    public func inputs() throws(SpiceClientError) -> InputsChannel { try channel(.inputs, 0) }
    public func cursor(_ id: UInt8 = 0) throws(SpiceClientError) -> CursorChannel { try channel(.cursor, id) }
    public func playback() throws(SpiceClientError) -> PlaybackChannel { try channel(.playback, 0) }
    public func record() throws(SpiceClientError) -> RecordChannel { try channel(.record, 0) }
    /// A port, WebDAV or USB redirection channel.
    public func port(_ id: UInt8 = 0, type: ChannelType = .port) throws(SpiceClientError) -> PortChannel {
        try channel(type, id)
    }

    /// The channels that are open.
    public var openChannels: [ChannelID] {
        channels.keys.sorted { ($0.type.rawValue, $0.id) < ($1.type.rawValue, $1.id) }
    }

    /// What passed on each channel.
    public func statistics() async -> [ChannelStatistics] {
        var all: [ChannelStatistics] = []
        for id in openChannels {
            if let channel = channels[id] { all.append(await channel.statistics()) }
        }
        return all
    }

    /// Ends the session.
    public func close() async {
        dropTargets()
        await settle()
        context.leave()
        for channel in channels.values {
            await channel.link.close()
            await channel.leave()
        }
        channels = [:]
        mainChannel = nil
        for task in tasks { await task.value }
        tasks = []
        context.finish()
    }

    /// Waits, briefly, until the server has spoken on each channel that a display's own thread serves. libspice-server
    /// up to 0.15.1 dies when a client leaves between the link of such a channel and that.
    private func settle() async {
        let end = ContinuousClock.now + .milliseconds(500)
        for (id, channel) in channels where id.type == .display || id.type == .cursor {
            while await channel.link.isUnheard, ContinuousClock.now < end {
                do { try await Task.sleep(for: .milliseconds(2)) } catch { return }
            }
        }
    }

    // MARK: Connecting

    private func channel<T>(_ type: ChannelType, _ id: UInt8) throws(SpiceClientError) -> T {
        guard let channel = channels[ChannelID(type: type, id: id)] as? T else {
            throw .unavailable("there is no \(type.name) channel \(id)")
        }
        return channel
    }

    func open() async throws(SpiceClientError) {
        sessionID = 0
        let link = try await link(ChannelID(type: .main, id: 0), address: address)
        let main = MainChannel(link: link, context: context) { [weak self] request in
            // The main channel goes on reading meanwhile: the answer may come on it.
            Task { await self?.migrate(request) }
        }
        mainChannel = main
        add(main, ChannelID(type: .main, id: 0))
        let (sessionID, list) = try await main.channels()
        self.sessionID = sessionID
        for channel in list where channel.type != .main {
            if let wanted = configuration.channels, !wanted.contains(channel.type) { continue }
            guard Self.capabilities(channel.type, configuration) != nil else { continue }
            let link = try await self.link(channel, address: address)
            if let actor = make(link) { add(actor, channel) }
        }
    }

    private func add(_ channel: some ChannelActor, _ id: ChannelID) {
        channels[id] = channel
        tasks.append(Task { await channel.run() })
    }

    private func make(_ link: ChannelLink) -> (any ChannelActor)? {
        switch link.channel.type {
        case .display:
            DisplayChannel(link: link, context: context, preferredCompression: configuration.compression)
        case .inputs: InputsChannel(link: link, context: context)
        case .cursor: CursorChannel(link: link, context: context)
        case .playback: PlaybackChannel(link: link, context: context)
        case .record: RecordChannel(link: link, context: context, opus: configuration.allowsOpus)
        case .port, .webDAV, .usbRedirection: PortChannel(link: link, context: context)
        default: nil
        }
    }

    /// What to announce for a kind of channel; nil for kinds that are not opened.
    private static func capabilities(_ type: ChannelType, _ configuration: SpiceConfiguration) -> CapabilitySet? {
        switch type {
        case .main: MainChannel.capabilities
        case .display: DisplayChannel.capabilities
        case .inputs: InputsChannel.capabilities
        case .cursor: CapabilitySet()
        case .playback: PlaybackChannel.capabilities(opus: configuration.allowsOpus)
        case .record: RecordChannel.capabilities(opus: configuration.allowsOpus)
        case .port, .webDAV, .usbRedirection: PortChannel.capabilities
        default: nil
        }
    }

    /// Links one channel, on the encrypted port where that is wanted or needed.
    func link(_ channel: ChannelID, address: SpiceAddress) async throws(SpiceClientError) -> ChannelLink {
        let wantsEncryption = configuration.secureChannels.contains(channel.type) || address.plain == nil
        func plan(_ endpoint: SpiceEndpoint?, _ isSecure: Bool) throws(SpiceClientError) -> ChannelLink.Plan {
            guard let endpoint else {
                throw .unavailable("the address has no \(isSecure ? "encrypted" : "plain") port")
            }
            return ChannelLink.Plan(
                channel: channel, sessionID: sessionID, endpoint: endpoint, isSecure: isSecure,
                webSocketPath: address.webSocketPath, user: configuration.user,
                password: configuration.password ?? address.password,
                capabilities: Self.capabilities(channel.type, configuration) ?? CapabilitySet())
        }
        if wantsEncryption { return try await ChannelLink.open(try plan(address.secure, true), transport: transport) }
        do {
            return try await ChannelLink.open(try plan(address.plain, false), transport: transport)
        } catch .refused(.needSecured) where address.secure != nil {
            return try await ChannelLink.open(try plan(address.secure, true), transport: transport)
        }
    }
}
