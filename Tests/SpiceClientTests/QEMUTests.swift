import Glibc
import SpiceClient
import SpiceProtocol
import Testing

/// Sessions with a real QEMU.
@Suite(.serialized, .enabled(if: Child.exists("qemu-system-x86_64")))
struct QEMUTests {
    /// The disk with the boot sector below.
    static func echoDisk(in folder: Folder) throws -> [String] {
        let disk = folder.path + "/boot"
        let file = open(disk, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        _ = echo.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        // A whole floppy, so that the firmware knows its geometry.
        ftruncate(file, 1_474_560)
        return ["-drive", "if=floppy,format=raw,read-only=on,file=\(disk)"]
    }

    /// A boot sector that sends each key's character to the serial port and to the screen.
    private static let echo: [UInt8] =
        [
            0xb4, 0x00, 0xcd, 0x16, 0xba, 0xf8, 0x03, 0xee, 0xb4, 0x0e, 0xcd, 0x10, 0xeb, 0xf2,
        ] + [UInt8](repeating: 0, count: 496) + [0x55, 0xaa]

    /// A running machine.
    final class Machine {
        let folder: Folder
        let child: Child
        let address: SpiceAddress
        private(set) var port = 0

        init(
            _ arguments: [String], spice: String = "disable-ticketing=on", isUnix: Bool = true,
            environment: [String] = [], folder: Folder? = nil
        ) async throws {
            let folder = try folder ?? Folder()
            self.folder = folder
            let place: String
            if isUnix {
                address = SpiceAddress(plain: .unix(path: folder.path + "/spice"))
                place = "unix=on,addr=\(folder.path)/spice"
            } else {
                port = try Child.freePort()
                address = SpiceAddress(plain: .tcp(host: "127.0.0.1", port: port))
                place = "addr=127.0.0.1,port=\(port)"
            }
            child = try Child(
                "env",
                environment + [
                    "qemu-system-x86_64", "-accel", "tcg", "-display", "none", "-nodefaults", "-m", "32", "-qmp",
                    "stdio",
                ] + arguments + ["-spice", "\(place),\(spice)"])
            _ = try await child.read(to: "{\"QMP\"")
            try await command(#"{"execute":"qmp_capabilities"}"#)
        }

        func command(_ text: String) async throws {
            child.write(text)
            let lines = try await child.read(to: #"{"return""#)
            #expect(!lines.contains { $0.hasPrefix(#"{"error""#) }, "\(lines)")
        }

        /// A query's answer, as it came.
        func query(_ name: String) async throws -> String {
            child.write(#"{"execute":"\#(name)"}"#)
            return try await child.read(to: #"{"return""#).last ?? ""
        }

        /// The picture as the stock client sees it.
        func stockScreenshot() async throws -> [UInt8] {
            let file = folder.path + "/stock.ppm"
            let uri = port == 0 ? "spice+unix://\(folder.path)/spice" : "spice://127.0.0.1:\(port)"
            try await Child("sh", ["-c", "exec timeout 60 spicy-screenshot --uri=\(uri) -o \(file) 2>&1"]).end()
            return try QEMUTests.contents(file)
        }

        /// The picture as QEMU sees it.
        func screendump() async throws -> [UInt8] {
            try await command(#"{"execute":"screendump","arguments":{"filename":"\#(folder.path)/dump"}}"#)
            return try QEMUTests.contents(folder.path + "/dump")
        }
    }

    /// Waits until the firmware has written something.
    private static func hasDrawn(_ machine: Machine) async throws -> Bool {
        try await eventually { Set(try await machine.screendump().dropFirst(20)).count > 1 }
    }

    /// Whether the client's picture becomes QEMU's own. Commands may still be on their way through qxl's ring.
    static func shows(_ display: DisplayChannel, _ machine: Machine) async throws -> Bool {
        try await eventually {
            let picture = try await display.settledPicture(quiet: .milliseconds(100))
            return picture.ppm() == (try await machine.screendump())
        }
    }

    static func contents(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        try #require(file >= 0, "\(path)")
        defer { close(file) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = read(file, &buffer, buffer.count), count > 0 { all += buffer.prefix(count) }
        return all
    }

    @Test(
        "SPICE-02 SPICE-18 SPICE-21 a stopped machine's picture is QEMU's own, byte for byte, also over WebSocket",
        arguments: ["VGA", "qxl-vga", "virtio-vga"])
    func screenshot(device: String) async throws {
        let machine = try await Machine(["-device", device])
        #expect(try await Self.hasDrawn(machine), "SeaBIOS writes something")
        try await machine.command(#"{"execute":"stop"}"#)
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        #expect(try await Self.shows(session.display(), machine))
        await session.close()
        // libspice-server finds out by the first bytes, on any kind of socket.
        let web = try await SpiceSession.connect(
            SpiceConfiguration(address: SpiceAddress("spice+ws+unix://\(machine.folder.path)/spice")))
        #expect(try await Self.shows(web.display(), machine))
        #expect(Set(await web.openChannels.map(\.type)).isSuperset(of: [.main, .display, .inputs, .cursor]))
        await web.close()
        let expected = try await machine.screendump()
        #expect(try await machine.stockScreenshot() == expected)
    }

    @Test("SPICE-03 typed keys reach the guest; SPICE-22 a password is asked for and checked")
    func keysAndPassword() async throws {
        let folder = try Folder()
        let machine = try await Machine(
            try Self.echoDisk(in: folder) + [
                "-device", "VGA", "-serial", "file:\(folder.path)/serial",
                "-object", "secret,id=s,data=open sesame",
            ], spice: "password-secret=s")
        await #expect(throws: SpiceClientError.refused(.permissionDenied)) {
            _ = try await SpiceSession.connect(
                SpiceConfiguration(address: machine.address, password: "guess"), transport: Capture.transport)
        }
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address, password: "open sesame"), transport: Capture.transport)
        let inputs = try await session.inputs()
        let text = "Hello, World! {1+2} ~\"'\\?"
        var typed = ""
        // Keys count from the moment on at which the boot sector runs.
        func read() throws {
            typed = String(decoding: try Self.contents(folder.path + "/serial"), as: UTF8.self)
        }
        let isRunning = try await eventually {
            try await inputs.type("x")
            try await Task.sleep(for: .milliseconds(100))
            try read()
            return typed.hasSuffix("x")
        }
        #expect(isRunning)
        try await inputs.type(text, pause: .milliseconds(15))
        _ = try await eventually {
            try read()
            return typed.hasSuffix(text)
        }
        #expect(typed.hasSuffix("x" + text), "\(typed)")
        await session.close()
    }
}
