public import SpiceProtocol

/// The session's own channel: mouse mode, guest agent, migration.
public actor MainChannel: ChannelActor {
    nonisolated let context: SessionContext
    var link: ChannelLink
    private let session: @Sendable (MigrationRequest) async -> Void
    private(set) var initialization: MainServerMessage.Init?
    private var channelsList: [ChannelID]?
    private var failure: SpiceClientError?
    private var hasEnded = false
    private var currentMouseMode: MouseModes = []
    private(set) var agent = AgentState()
    var migrationAnswer: Bool?

    init(
        link: ChannelLink, context: SessionContext,
        migration: @escaping @Sendable (MigrationRequest) async -> Void
    ) {
        self.link = link
        self.context = context
        session = migration
    }

    static let capabilities = CapabilitySet([
        MainCapability.semiSeamlessMigration, MainCapability.nameAndUUID, MainCapability.agentConnectedTokens,
        MainCapability.seamlessMigration,
    ])

    func start() {}

    func reset() {
        agent.disconnect()
    }

    func end(_ error: SpiceClientError?) {
        hasEnded = true
        failure = error
        agent.disconnect()
    }

    // MARK: For users

    /// The current mouse mode.
    public var mouseMode: MouseModes { currentMouseMode }

    /// Asks for a mouse mode; the server tells with an event when it is in force.
    public func requestMouseMode(_ mode: MouseModes) async throws(SpiceClientError) {
        try await link.send(MainClientMessage.mouseModeRequest(.init(mode: mode)))
    }

    /// Whether the guest agent is there and has said what it can do.
    public var isAgentReady: Bool { agent.isConnected && agent.capabilities != nil }

    // MARK: Messages

    func handle(_ message: RawMessage) async throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try MainServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .`init`(let first):
            initialization = first
            currentMouseMode = MouseModes(rawValue: UInt16(truncatingIfNeeded: first.currentMouseMode))
            context.setMediaTime(first.multimediaTime)
            try await link.send(MainClientMessage.attachChannels)
            if first.agentConnected != 0 { try await agentConnected(tokens: first.agentTokens) }
        case .channelsList(let list): channelsList = list.channels
        case .mouseMode(let mode):
            currentMouseMode = mode.currentMode
            context.emit(.mouseMode(mode.currentMode))
        case .multimediaTime(let time): context.setMediaTime(time.time)
        case .name(let name): context.emit(.name(String(name.name.prefix(1024))))
        case .uuid(let uuid): context.emit(.uuid(Array(uuid.uuid)))
        case .agentConnected: try await agentConnected(tokens: nil)
        case .agentConnectedTokens(let tokens): try await agentConnected(tokens: tokens.count)
        case .agentDisconnected:
            agent.disconnect()
            context.emit(.agent(isConnected: false))
        case .agentToken(let tokens):
            agent.addTokens(tokens.count)
            try await sendPending()
        case .agentData(let piece): try await agentData(piece.data)
        case .migrateBegin(let begin): await session(.begin(begin.destination, version: nil))
        case .migrateBeginSeamless(let begin):
            await session(.begin(begin.destination, version: begin.sourceVersion))
        case .migrateCancel: await session(.cancel)
        case .migrateEnd: await session(.end)
        case .migrateSwitchHost(let host): await session(.switchHost(host.destination))
        case .migrateDestinationSeamlessAck: migrationAnswer = true
        case .migrateDestinationSeamlessNack: migrationAnswer = false
        case .base: break
        }
    }

    /// The channels that the server has, once it has said so.
    func channels() async throws(SpiceClientError) -> (sessionID: UInt32, channels: [ChannelID]) {
        let clock = ContinuousClock()
        let limit = clock.now + .seconds(30)
        while true {
            if let initialization, let channelsList { return (initialization.sessionID, channelsList) }
            if hasEnded { throw failure ?? .closed }
            guard clock.now < limit else { throw .timeout }
            do { try await Task.sleep(for: .milliseconds(2)) } catch { throw .closed }
        }
    }

    // MARK: Guest agent

    private func agentConnected(tokens: UInt32?) async throws(SpiceClientError) {
        agent.connect(tokens: tokens)
        try await link.send(MainClientMessage.agentStart(.init(count: UInt32.max)))
        try await sendAgent(
            .announceCapabilities(.init(request: 1, capabilities: AgentState.ownCapabilities.words)))
        context.emit(.agent(isConnected: true))
    }

    private func agentData(_ piece: ArraySlice<UInt8>) async throws(SpiceClientError) {
        for raw in try agent.receive(piece) {
            let message: AgentMessage
            do {
                message = try AgentMessage(number: raw.number, body: raw.body, options: agent.options)
            } catch .unknownMessage {
                continue
            } catch {
                throw .malformed(error)
            }
            try await handleAgent(message)
        }
    }

    private func handleAgent(_ message: AgentMessage) async throws(SpiceClientError) {
        switch message {
        case .announceCapabilities(let announcement):
            agent.capabilities = CapabilitySet(words: announcement.capabilities)
            if announcement.request != 0 {
                try await sendAgent(
                    .announceCapabilities(.init(request: 0, capabilities: AgentState.ownCapabilities.words)))
            }
        case .clipboardGrab(let grab):
            if let serial = grab.serial { agent.grabSerial = max(agent.grabSerial, serial) }
            context.emit(
                .clipboardOffered(selection: grab.selection ?? .clipboard, types: Array(grab.types.prefix(64))))
        case .clipboardRelease(let release):
            context.emit(.clipboardReleased(selection: release.selection ?? .clipboard))
        case .clipboardRequest(let request):
            context.emit(.clipboardRequested(selection: request.selection ?? .clipboard, type: request.type))
        case .clipboard(let contents): agent.received[contents.selection ?? .clipboard] = contents
        case .reply(let reply): agent.note(reply.error, to: reply.type)
        case .fileStatus(let status): agent.note(status.status, of: status.id)
        default: break
        }
    }

    /// Sends as many pieces as there are tokens; the rest waits for more.
    func sendAgent(_ message: AgentMessage) async throws(SpiceClientError) {
        guard agent.isConnected else { throw .unavailable("there is no guest agent") }
        try agent.enqueue(message)
        try await sendPending()
    }

    private func sendPending() async throws(SpiceClientError) {
        while let piece = agent.nextPiece() {
            try await link.send(MainClientMessage.agentData(.init(data: piece[...])))
        }
    }

    func update<T: Sendable>(_ body: @Sendable (inout AgentState) -> T) -> T {
        body(&agent)
    }

    /// Waits until the agent's state gives an answer.
    func awaitAgent<T: Sendable>(
        timeout: Duration, _ answer: @Sendable (inout AgentState) -> T?
    ) async throws(SpiceClientError) -> T {
        let clock = ContinuousClock()
        let limit = clock.now + timeout
        while true {
            if let result = answer(&agent) { return result }
            guard agent.isConnected, !hasEnded else { throw .unavailable("the guest agent went away") }
            guard clock.now < limit else { throw .timeout }
            do { try await Task.sleep(for: .milliseconds(5)) } catch { throw .closed }
        }
    }
}

/// What the server asks of the session as the guest moves.
enum MigrationRequest: Sendable {
    /// Connect to the target; `version` says that the source can hand everything over.
    case begin(MigrationDestination, version: UInt32?)
    case cancel
    case end
    case switchHost(MigrationDestination)
}
