import SpiceClient
import SpiceProtocol
import Testing

/// How a session gets to the target. QEMU leaves the third way to clients that it finds unprepared when the guest has
/// moved, as one is that hears of the move too late.
enum Move: CaseIterable {
    case seamless, semiSeamless, unprepared
}

extension QEMUTests {
    @Test(
        "SPICE-01 a session follows its guest to another QEMU: with its state handed over, and connected anew",
        .timeLimit(.minutes(8)), arguments: Move.allCases)
    func migration(_ move: Move) async throws {
        let folder = try Folder()
        let disk = try Self.echoDisk(in: folder)
        let options = "disable-ticketing=on,seamless-migration=\(move == .seamless ? "on" : "off")"
        func machine(_ name: String, _ more: [String]) async throws -> Machine {
            try await Machine(
                disk + ["-device", "VGA", "-serial", "file:\(folder.path)/\(name)"] + more, spice: options,
                isUnix: false)
        }
        let source = try await machine("source", [])
        let target = try await machine("target", ["-incoming", "unix:\(folder.path)/migration"])
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: source.address), transport: Capture.transport)
        func type(_ text: String, until isThere: String, in name: String) async throws {
            let hasArrived = try await eventually {
                try await session.inputs().type(text, pause: .milliseconds(15))
                try await Task.sleep(for: .milliseconds(120))
                let typed = String(decoding: try Self.contents("\(folder.path)/\(name)"), as: UTF8.self)
                return typed.contains(isThere)
            }
            if hasArrived { return }
            Issue.record("“\(text)” does not arrive at the \(name)")
        }
        try await type("a", until: "a", in: "source")
        _ = try await session.display().settledPicture(quiet: .milliseconds(200))

        try await source.command(
            """
            {"execute":"client_migrate_info","arguments":{"protocol":"spice","hostname":"127.0.0.1","port":\
            \(target.port)}}
            """)
        // A move that begins before the client has reached the target goes another way: the client connects anew.
        if move != .unprepared {
            let hasTold = try await eventually {
                let main = await session.statistics().first { $0.channel.type == .main }
                return main?.sent[102] ?? main?.sent[111] != nil
            }
            #expect(hasTold, "the client does not reach the target")
            // The source's main loop, which answers, also reads what the client has just told it.
            for _ in 0..<5 { _ = try await source.query("query-spice") }
        }
        try await source.command(
            #"{"execute":"migrate","arguments":{"uri":"unix:\#(folder.path)/migration"}}"#)
        var seen: [SpiceEvent] = []
        for await event in session.events {
            seen.append(event)
            if event == .migrated { break }
        }
        #expect(seen.contains(.migrating(host: "127.0.0.1")))
        #expect(
            move == .unprepared || !seen.contains { if case .channelClosed = $0 { true } else { false } }, "\(seen)")
        #expect(try await source.query("query-migrate").contains(#""status": "completed""#))

        // Only the target is left to see keys and to draw.
        try await source.command(#"{"execute":"quit"}"#)
        try await type("b", until: "b", in: "target")
        try await target.command(#"{"execute":"stop"}"#)
        let picture = try await session.display().settledPicture()
        #expect(picture.ppm() == (try await target.screendump()))
        let open = await session.openChannels.map(\.type)
        #expect(Set(open).isSuperset(of: [.main, .display, .inputs, .cursor]))
        await session.close()
    }
}
