import SpiceProtocol

/// A channel of a session: its link and what it does with messages.
protocol ChannelActor: Actor {
    var link: ChannelLink { get set }
    nonisolated var context: SessionContext { get }
    /// Sends what the channel has to say first.
    func start() async throws(SpiceClientError)
    func handle(_ message: RawMessage) async throws(SpiceClientError)
    /// Forgets state that the new server does not know of, after a migration that did not carry it along.
    func reset() async
    /// Stops waiting for the session's user, who is about to leave.
    func leave() async
    /// Wakes everyone who waits for something that will not come any more.
    func end(_ error: SpiceClientError?) async
}

extension ChannelActor {
    func leave() {}

    /// Handles messages until the connection ends.
    func run() async {
        var failure: SpiceClientError?
        do throws(SpiceClientError) {
            try await start()
            while let (message, current) = try await nextMessage() {
                try await process(message, from: current)
            }
            failure = nil
        } catch {
            failure = error == .closed ? nil : error
        }
        link.close()
        context.takeTarget(link.channel)?.close()
        await end(failure)
        context.emit(.channelClosed(link.channel, failure))
    }

    /// The next message and whence it came; nil at the end. A link that was left for a migration's target ends without
    /// the channel ending.
    private func nextMessage() async throws(SpiceClientError) -> (RawMessage, ChannelLink)? {
        while true {
            let current = link
            do throws(SpiceClientError) {
                if let message = try await current.next() {
                    // What the source still said, the target knows nothing of.
                    if current !== link { continue }
                    return (message, current)
                }
            } catch {
                if current === link, !context.hasTarget(current.channel) { throw error }
            }
            // A source whose guest has gone may close its channels before it says so on the main one.
            let end = ContinuousClock.now + .seconds(30)
            while current === link {
                guard context.hasTarget(current.channel), ContinuousClock.now < end else { return nil }
                do { try await Task.sleep(for: .milliseconds(5)) } catch { return nil }
            }
        }
    }

    private func process(_ message: RawMessage, from source: ChannelLink) async throws(SpiceClientError) {
        if try await !handleBase(message) { try await handle(message) }
        context.handled(message.serial, on: source.channel)
        if source === link { try await source.handled() }
    }

    /// Messages that every channel has.
    private func handleBase(_ message: RawMessage) async throws(SpiceClientError) -> Bool {
        guard message.number <= 8 else { return false }
        let base = try malformed { () throws(SpiceError) in
            try BaseServerMessage(number: message.number, body: message.body)
        }
        switch base {
        case .waitForChannels(let wait): try await context.wait(for: wait.waits)
        case .notify(let notify):
            // Events wait for their listener, so each is kept short.
            context.emit(.notification(severity: notify.severity, text: String(notify.text.prefix(4096))))
        case .disconnecting(let end) where end.reason != .ok: throw .refused(end.reason)
        case .migrate(let request): try await migrate(request.flags)
        case .disconnecting, .migrateData, .setAck, .ping, .list: break
        }
        return true
    }

    /// Moves this channel to the target host and carries its state along if the server says so.
    private func migrate(_ flags: MigrateFlags) async throws(SpiceClientError) {
        // Until it has moved the others are not told that all have, and the source may still be needed.
        guard let target = context.target(of: link.channel) else {
            throw .violation("migration of a channel without a target")
        }
        let source = link
        if flags.contains(.needFlush) { try await source.send(BaseClientMessage.migrateFlushMark) }
        if flags.contains(.needDataTransfer) {
            let data = try await migrationData(from: source)
            try await target.send(BaseClientMessage.migrateData(.init(data: data[...])))
        }
        link = target
        source.close()
        if context.hasMoved(target.channel) { context.emit(.migrated) }
    }

    /// The channel's state on the source.
    ///
    /// The source says what it still had to say before it: a lamp of the keyboard, an acknowledgement.
    private func migrationData(from source: ChannelLink) async throws(SpiceClientError) -> [UInt8] {
        while let message = try await source.next() {
            switch message.number {
            case 1: throw .violation("a second migration before the data of the first")
            case 2: return message.body
            default: try await process(message, from: source)
            }
        }
        throw .violation("migration without its data")
    }

    /// Goes on at the target host with nothing carried along.
    func switchToTarget() async -> Bool {
        guard let target = context.takeTarget(link.channel) else { return false }
        let source = link
        link = target
        await reset()
        source.close()
        return true
    }

    /// What passed on the channel.
    public func statistics() async -> ChannelStatistics {
        await link.statistics
    }
}
