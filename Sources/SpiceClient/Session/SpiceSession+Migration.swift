import SpiceProtocol

/// The session follows a guest that moves to another host.
///
/// Three kinds: switch host (leave and connect anew), semi-seamless (connect to the target beforehand, nothing is carried
/// along), seamless (each channel hands its state over).
extension SpiceSession {
    func migrate(_ request: MigrationRequest) async {
        switch request {
        case .begin(let destination, let version):
            context.emit(.migrating(host: destination.host))
            do throws(SpiceClientError) {
                try await prepare(destination, version: version)
            } catch {
                dropTargets()
                context.emit(.notification(severity: .error, text: "the target can not be connected: \(error)"))
                try? await source(MainClientMessage.migrateConnectError)
            }
        case .cancel: dropTargets()
        case .end: await finishMigration()
        case .switchHost(let destination):
            context.emit(.migrating(host: destination.host))
            await switchHost(destination)
        }
    }

    private func source(_ message: MainClientMessage) async throws(SpiceClientError) {
        guard let main = try? main() else { throw .closed }
        try await main.link.send(message)
    }

    private static func address(_ destination: MigrationDestination, from old: SpiceAddress) -> SpiceAddress {
        func endpoint(_ port: UInt16) -> SpiceEndpoint? {
            port == 0 || port == .max ? nil : .tcp(host: destination.host, port: Int(port))
        }
        // The target is a SPICE server itself, without the gateway that the source may have in front of it.
        return SpiceAddress(
            plain: endpoint(destination.port), secure: endpoint(destination.securePort), password: old.password,
            webSocketPath: old.webSocketPath.map { _ in "/" })
    }

    private func prepare(_ destination: MigrationDestination, version: UInt32?) async throws(SpiceClientError) {
        let target = Self.address(destination, from: address)
        let mainID = ChannelID(type: .main, id: 0)
        let main = try await link(mainID, address: target)
        var isSeamless = false
        if let version {
            try await main.send(
                MainClientMessage.migrateDestinationDoSeamless(.init(sourceVersion: version)))
            isSeamless = try await seamlessAnswer(main)
        }
        for channel in openChannels where channel != mainID {
            context.setTarget(try await link(channel, address: target), for: channel)
        }
        context.setTarget(main, for: mainID)
        address = target
        try await source(isSeamless ? .migrateConnectedSeamless : .migrateConnected)
    }

    /// Whether the target can take everything over.
    private func seamlessAnswer(_ main: ChannelLink) async throws(SpiceClientError) -> Bool {
        while let message = try await main.next() {
            try await main.handled()
            switch message.number {
            case 117: return true
            case 118: return false
            default: continue
            }
        }
        throw .closed
    }

    func dropTargets() {
        for channel in openChannels { context.takeTarget(channel)?.close() }
    }

    /// After a move without hand-over: all channels go on at the target, which knows nothing of them yet.
    private func finishMigration() async {
        context.images.reset()
        for id in openChannels {
            guard let channel = channels[id] else { continue }
            if await channel.switchToTarget() {
                try? await channel.start()
                if id.type == .main { try? await channel.link.send(MainClientMessage.migrateEnd) }
            }
        }
        context.emit(.migrated)
    }

    private func switchHost(_ destination: MigrationDestination) async {
        let target = Self.address(destination, from: address)
        for channel in channels.values { await channel.link.close() }
        channels = [:]
        context.images.reset()
        address = target
        do throws(SpiceClientError) {
            try await open()
            context.emit(.migrated)
        } catch {
            context.emit(.channelClosed(ChannelID(type: .main, id: 0), error))
        }
    }
}
