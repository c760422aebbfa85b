import Glibc
import SpiceClient
import SpiceProtocol
import Testing

private let agentIsAvailable = ["spice-vdagentd", "spice-vdagent", "Xvfb", "xclip"].allSatisfy(Child.exists)

extension QEMUTests {
    /// The stock agent: `spice-vdagentd` and `spice-vdagent` with an X server of their own. They run on this side of the
    /// guest's virtio ports, as the demo guest has no X: it hands the bytes on from one port to another.
    private final class Agent {
        private var programs: [Child] = []
        let display: String

        init(relay: String, folder: String) async throws {
            let server = try Child("Xvfb", ["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"])
            var number = ""
            while number.isEmpty { number = try await server.read(to: "").joined() }
            display = ":\(number)"
            programs = [server]
            programs.append(
                try Child(
                    "spice-vdagentd",
                    ["-x", "-X", "-f", "-u", "/dev/null", "-s", relay, "-S", "\(folder)/agent"]))
            try #require(try await eventually { access("\(folder)/agent", F_OK) == 0 })
            programs.append(
                try command(
                    "spice-vdagent -x -s \(relay) -S \(folder)/agent -f \(folder)/received -o 0 2>\(folder)/log"))
        }

        /// A program that sees the agent's X server.
        func command(_ text: String) throws -> Child {
            try Child("env", ["DISPLAY=\(display)", "HOME=/nonexistent", "sh", "-c", "exec \(text)"])
        }

        deinit {
            // The X server last.
            while !programs.isEmpty { programs.removeLast() }
        }
    }

    /// Waits for an event.
    private static func event(
        _ events: AsyncStream<SpiceEvent>, _ isWanted: (SpiceEvent) -> Bool
    ) async throws -> SpiceEvent {
        for await event in events where isWanted(event) { return event }
        throw SpiceClientError.closed
    }

    @Test(
        "SPICE-00 SPICE-01 clipboard both ways, files and monitors, with the stock agent behind a real guest's virtio port",
        .enabled(if: agentIsAvailable), .timeLimit(.minutes(8)))
    func agent() async throws {
        let build = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Guest/build.sh"
        let guest = try #require(try Child.run(build, []).output.split(separator: "\n").last)
        let script = """
            cd /dev/virtio-ports; until [ -c com.redhat.spice.0 ] && [ -c relay ]; do sleep 0.1; done
            exec 3<>com.redhat.spice.0 4<>relay
            while :; do cat <&3 >&4; sleep 0.1; done & while :; do cat <&4 >&3; sleep 0.1; done
            """
        let encoded = try Child.run("sh", ["-c", "printf '%s' '\(script)' | base64 -w0"]).output
        let folder = try Folder()
        let relay = folder.path + "/relay"
        let cmdline = String(decoding: try Self.contents("\(guest)/cmdline"), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let machine = try await Machine([
            "-m", "256", "-M", "q35", "-device", "VGA", "-kernel", "\(guest)/vmlinuz", "-initrd", "\(guest)/initrd",
            "-append", "\(cmdline) apus.exec=\(encoded)", "-serial", "file:\(folder.path)/serial",
            "-device", "virtio-serial-pci", "-chardev", "spicevmc,id=agent,name=vdagent",
            "-device", "virtserialport,chardev=agent,name=com.redhat.spice.0",
            "-chardev", "socket,id=relay,path=\(relay),server=on,wait=off",
            "-device", "virtserialport,chardev=relay,name=relay",
        ])
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        let events = session.events
        _ = try await Self.event(events) { $0 == .agent(isConnected: true) }
        mkdir(folder.path + "/received", 0o700)
        let agent = try await Agent(relay: relay, folder: folder.path)
        let main = try await session.main()
        try await main.waitForAgent(timeout: .seconds(120))

        // Monitors, which the stock agent confirms.
        try await main.setMonitors(
            [.init(width: 800, height: 600, x: 0, y: 0), .init(width: 640, height: 480, x: 800, y: 0)],
            timeout: .seconds(120))

        // From the guest.
        let text = "Grüße aus dem Gast, 今日は\n"
        let owner = try agent.command("xclip -selection clipboard -i -quiet /dev/stdin 2>/dev/null")
        owner.write(String(text.dropLast()))
        owner.closeInput()
        let offer = try await Self.event(events) { event in
            if case .clipboardOffered(.clipboard, let types) = event { return types.contains(.text) }
            return false
        }
        #expect(offer != .agent(isConnected: false))
        #expect(try await main.clipboard(.text, timeout: .seconds(120)) == Array(text.utf8))
        await #expect(throws: SpiceClientError.self) {
            _ = try await main.clipboard(.png, timeout: .seconds(3))
        }

        // To the guest: more than the agent's tokens let through at once.
        let lines = (0..<4000).map { "line \($0) of the client's clipboard" } + ["end"]
        let contents = Array((lines.joined(separator: "\n") + "\n").utf8)
        try await main.offerClipboard([.text])
        // xclip ends when its contents are replaced.
        try await owner.end()
        let reader = try agent.command("timeout 120 xclip -selection clipboard -o -t UTF8_STRING")
        let request = try await Self.event(events) { event in
            if case .clipboardRequested = event { return true }
            return false
        }
        #expect(request == .clipboardRequested(selection: .clipboard, type: .text))
        try await main.sendClipboard(contents, type: .text)
        #expect(try await reader.read(to: "end") == lines)

        // A file.
        let file = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7 ^ $0) }
        let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for start in stride(from: 0, to: file.count, by: 70_000) {
                continuation.yield(Array(file[start..<min(start + 70_000, file.count)]))
            }
            continuation.finish()
        }
        try await main.sendFile(name: "a file.bin", size: UInt64(file.count), chunks: chunks, timeout: .seconds(120))
        #expect(try Self.contents(folder.path + "/received/a file.bin") == file)

        // A name that leads out of the folder is not even sent.
        await #expect(throws: SpiceClientError.self) {
            try await main.sendFile(name: "../x", size: 0, chunks: AsyncThrowingStream { $0.finish() })
        }
        await session.close()
    }
}
