import SpiceProtocol
import Testing

@testable import SpiceClient

/// What a source may say while a channel moves, in orders that a real one shows now and then only.
struct MigrationTests {
    private static func link(_ script: Script) async throws -> ChannelLink {
        let plan = ChannelLink.Plan(
            channel: ChannelID(type: .inputs, id: 0), sessionID: 1, endpoint: .unix(path: "/none"), isSecure: false,
            capabilities: InputsChannel.capabilities)
        return try await ChannelLink.open(plan, transport: script)
    }

    /// Runs a channel whose source says `messages`, and gives what the target was told after the greeting, the events
    /// and the modifiers that the channel knows then.
    private func move(
        _ messages: [InputsServerMessage]
    ) async throws -> (told: [UInt8], events: [SpiceEvent], modifiers: KeyboardModifiers) {
        let source = Script([try HostileServerTests.greeting()] + (try messages.map { try $0.framed() }))
        let target = Script([try HostileServerTests.greeting()])
        let context = SessionContext(images: SharedImages(dictionaryPixels: 1, cachePixels: 1))
        let destination = try await Self.link(target)
        let inputs = InputsChannel(link: try await Self.link(source), context: context)
        context.setTarget(destination, for: ChannelID(type: .inputs, id: 0))
        let greeted = target.written.count
        await inputs.run()
        var events: [SpiceEvent] = []
        for await event in context.events {
            events.append(event)
            if case .channelClosed = event { break }
        }
        return (Array(target.written[greeted...]), events, await inputs.keyboardModifiers)
    }

    @Test func `SPICE-01 what the source says before a channel's state is heeded, and the state carried along`()
        async throws
    {
        let state: [UInt8] = [1, 2, 3, 4, 5]
        let moved = try await move([
            .base(.migrate(.init(flags: [.needFlush, .needDataTransfer]))),
            .keyModifiers(.init(modifiers: .numLock)), .mouseMotionAck, .base(.migrateData(.init(data: state[...]))),
        ])
        #expect(moved.told.suffix(5) == state[...])
        #expect(moved.modifiers == .numLock)
        #expect(moved.events.first == .keyboardModifiers(.numLock))
        #expect(moved.events.contains(.migrated))
        #expect(moved.events.last == .channelClosed(ChannelID(type: .inputs, id: 0), nil))
    }

    @Test func `SPICE-01 a source that never sends the state, or moves twice, ends the channel`() async throws {
        let migrate = InputsServerMessage.base(.migrate(.init(flags: [.needFlush, .needDataTransfer])))
        for messages in [[migrate], [migrate, migrate], [migrate, .mouseMotionAck]] {
            let moved = try await move(messages)
            #expect(moved.told.isEmpty)
            guard case .channelClosed(_, .violation) = moved.events.last else {
                Issue.record("\(moved.events)")
                continue
            }
        }
    }
}
