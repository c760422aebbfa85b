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
        .timeLimit(.minutes(1)), arguments: Move.allCases)
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
        let session = try await SpiceSession.connect(SpiceConfiguration(address: source.address))
        func type(_ text: String, until isThere: String, in name: String) async throws {
            for _ in 0..<100 {
                try await session.inputs().type(text, pause: .milliseconds(15))
                try await Task.sleep(for: .milliseconds(150))
                let typed = String(decoding: try Self.contents("\(folder.path)/\(name)"), as: UTF8.self)
                if typed.contains(isThere) { return }
            }
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
            func channels(_ machine: Machine) async throws -> Int {
                try await machine.query("query-spice").split(separator: "connection-id").count
            }
            for _ in 0..<50 {
                try await Task.sleep(for: .milliseconds(100))
                if try await channels(target) >= channels(source) { break }
            }
            try await Task.sleep(for: .milliseconds(700))
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
