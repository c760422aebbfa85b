import SpiceClient
import SpiceProtocol
import Testing

/// Reads a byte stream in pieces of one's own choice.
private struct Pieces {
    let port: PortChannel
    private var buffer: [UInt8] = []

    init(_ port: PortChannel) {
        self.port = port
    }

    mutating func take(_ count: Int) async throws -> [UInt8] {
        while buffer.count < count { buffer += try #require(await port.read()) }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// A line without its end.
    mutating func line() async throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[..<end], as: UTF8.self)
            }
            buffer += try #require(await port.read())
        }
    }

    /// The kind and contents of a packet of the USB redirection protocol, whose numbers have 32 bits at first.
    mutating func packet() async throws -> (kind: UInt32, body: [UInt8]) {
        let header = try await take(12)
        func word(_ start: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(header[start + $1]) << UInt32(8 * $1) } }
        return (word(0), try await take(Int(word(4))))
    }
}

extension QEMUTests {
    @Test("SPICE-07 ports, that of WebDAV too, carry bytes both ways, packed ones as well", .timeLimit(.minutes(5)))
    func port() async throws {
        // What answers on the port is QEMU's own monitor.
        let machine = try await Machine(
            [
                "-device", "VGA", "-chardev", "spiceport,id=p,name=org.apus.monitor.0", "-mon",
                "chardev=p,mode=control", "-chardev", "spiceport,id=w,name=org.spice-space.webdav.0", "-mon",
                "chardev=w,mode=control",
            ], isUnix: false)
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        let port = try await session.port()
        for await event in session.events {
            if event == .port(channel: 0, name: "org.apus.monitor.0", isOpen: true) { break }
        }
        #expect(await port.name == "org.apus.monitor.0")
        try await port.send(.opened)
        var pieces = Pieces(port)
        #expect(try await pieces.line().hasPrefix(#"{"QMP": "#))
        for byte in Array(#"{"execute":"qmp_capabilities"}"#.utf8) { try await port.write([byte]) }
        #expect(try await pieces.line().hasPrefix(#"{"return": {}}"#))
        // More than the port takes at once, and an answer that is sent packed. It has to be a short one: QEMU 7.2's
        // monitor stops for ever when it fills a port's 64 KiB twice.
        let padding = String(repeating: " ", count: 100_000)
        try await port.write(Array((padding + #"{"execute":"query-commands","id":"x"}"#).utf8))
        let answer = try await pieces.line()
        #expect(answer.hasPrefix(#"{"return": [{"#) && answer.utf8.count > 5000)
        #expect(answer.contains(#""id": "x"}"#))
        // A port of this name is a channel of its own kind.
        let folder = try await session.port(type: .webDAV)
        try await folder.send(.opened)
        var shared = Pieces(folder)
        #expect(try await shared.line().hasPrefix(#"{"QMP": "#))
        #expect(await folder.name == "org.spice-space.webdav.0")
        let statistics = try #require(await session.statistics().first { $0.channel.type == .port })
        #expect((statistics.received[102]?.messages ?? 0) > 0, "packed messages")
        #expect(statistics.bytesReceived < answer.utf8.count)
        await session.close()
    }

    @Test(
        "SPICE-19 a redirected USB device is plugged into the guest, whose firmware asks it who it is",
        .timeLimit(.minutes(5)))
    func usbRedirection() async throws {
        let machine = try await Machine([
            "-device", "VGA", "-device", "piix3-usb-uhci", "-chardev", "spicevmc,id=u,name=usbredir", "-device",
            "usb-redir,chardev=u,id=r",
        ])
        func devices() async throws -> String {
            machine.child.write(#"{"execute":"human-monitor-command","arguments":{"command-line":"info usb"}}"#)
            return try await machine.child.read(to: #"{"return""#).last ?? ""
        }
        #expect(try await !devices().contains("Speed 12 Mb/s"))
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        let port = try await session.port(type: .usbRedirection)
        var pieces = Pieces(port)
        let (kind, hello) = try await pieces.packet()
        #expect(kind == 0)
        #expect(String(decoding: hello.prefix(20), as: UTF8.self) == "qemu usb-redir guest")

        func packet(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
            [kind, 0, 0, 0, UInt8(body.count & 0xff), UInt8(body.count >> 8), 0, 0, 0, 0, 0, 0] + body
        }
        func zeroes(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
        let none = [UInt8](repeating: 255, count: 32)
        // Who we are; one interface of no particular class; only the control endpoints; a full-speed device.
        let name = Array("test".utf8)
        try await port.write(packet(0, name + zeroes(64 - name.count) + zeroes(4)))
        try await port.write(packet(4, [1, 0, 0, 0] + zeroes(32) + [255] + zeroes(31) + zeroes(64)))
        try await port.write(packet(5, [0] + none[1...].prefix(15) + [0] + none[1...].prefix(15) + zeroes(64)))
        try await port.write(packet(1, [1, 0, 0, 0, 0x34, 0x12, 0x78, 0x56]))
        _ = try await eventually { try await devices().contains("Speed 12 Mb/s") }
        #expect(try await devices().contains("Speed 12 Mb/s, Product USB Redirection Device, ID: r"))
        // The firmware looks at what is plugged in: resets the device (3), then asks it for its descriptor (100).
        try await machine.command(#"{"execute":"system_reset"}"#)
        var kinds: Set<UInt32> = []
        while !kinds.contains(100) { kinds.insert(try await pieces.packet().kind) }
        #expect(kinds.contains(3))
        await session.close()
    }
}
