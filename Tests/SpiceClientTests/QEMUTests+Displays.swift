import Glibc
import SpiceClient
import SpiceProtocol
import Testing

/// A machine that runs Oracle/guest.c.
struct DrawingGuest {
    private static let program: Result<(folder: Folder, path: String), any Error> = Result {
        let folder = try Folder()
        folder.keepToTheEnd()
        let source = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Oracle/guest.c"
        let path = folder.path + "/guest"
        let result = try Child.run(
            "cc",
            [
                "-m32", "-ffreestanding", "-nostdlib", "-static", "-fno-pic", "-no-pie", "-fno-stack-protector",
                "-mgeneral-regs-only", "-O1", "-Wl,-n,-Ttext=0x100000,--build-id=none,--no-warn-rwx-segments",
                "-I/usr/include/spice-1", "-o", path, source,
            ])
        try #require(result.succeeded)
        return (folder, path)
    }

    let machine: QEMUTests.Machine

    /// Starts the machine with its devices; `name` is the display's, as the guest tells it.
    init(_ devices: [String], name: String, spice: String = "disable-ticketing=on") async throws {
        let folder = try Folder()
        machine = try await QEMUTests.Machine(
            ["-m", "128", "-kernel", try Self.program.get().path, "-serial", "file:\(folder.path)/serial"] + devices,
            spice: spice, isUnix: false, folder: folder)
        try await hasSaid(name.isEmpty ? "ready\n" : "ready \(name)\n")
    }

    /// All that the guest has said.
    var said: String {
        (try? QEMUTests.contents(machine.folder.path + "/serial")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func hasSaid(_ line: String) async throws {
        let isThere = try await eventually { said.contains(line) }
        try #require(isThere, "\(said)")
    }

    /// Has the guest do what it does on a key, and waits for it to say that it is done.
    func press(_ key: String, until line: String) async throws {
        try await machine.command(
            #"{"execute":"send-key","arguments":{"keys":[{"type":"qcode","data":"\#(key)"}]}}"#)
        try await hasSaid(line + "\n")
    }
}

extension QEMUTests {
    struct Coding: Sendable {
        var compression: String
        var jpeg = false
        var zlib = false
        /// Types of which images have to be among those that come.
        var types: Set<ImageType>

        static let all: [Coding] = [
            Coding(compression: "off", types: [.bitmap]), Coding(compression: "quic", types: [.quic]),
            Coding(compression: "lz", types: [.lzRGB]), Coding(compression: "glz", types: [.glzRGB]),
            Coding(compression: "auto_lz", types: [.quic, .lzRGB]),
            Coding(compression: "auto_glz", types: [.quic, .glzRGB]),
            Coding(compression: "glz", zlib: true, types: [.zlibGLZ]),
            Coding(compression: "auto_glz", jpeg: true, zlib: true, types: [.jpeg, .zlibGLZ]),
        ]

        var options: String {
            "disable-ticketing=on,image-compression=\(compression)"
                + ",jpeg-wan-compression=\(jpeg ? "always" : "never")"
                + ",zlib-glz-wan-compression=\(zlib ? "always" : "never")"
        }
    }

    static let displays = ["VGA": "VGA", "qxl-vga": "qxl", "virtio-vga": "virtio"]

    @Test(
        "SPICE-02 SPICE-08 SPICE-18 each display device with each compression: our picture, QEMU's and the stock client's",
        .enabled(if: Child.exists("spicy-screenshot")), .timeLimit(.minutes(10)))
    func displays() async throws {
        // Two at a time: that many processors there are at least.
        let cases = Self.displays.flatMap { display in Coding.all.map { (display.key, display.value, $0) } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, (device, name, coding)) in cases.enumerated() {
                if index >= 2 { try await group.next() }
                group.addTask { try await Self.compare(device, name, coding) }
            }
            try await group.waitForAll()
        }
    }

    private static func compare(_ device: String, _ name: String, _ coding: Coding) async throws {
        let what = Comment(rawValue: "\(device), \(coding)")
        let guest = try await DrawingGuest(["-device", device], name: name, spice: coding.options)
        let machine = guest.machine
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        let display = try await session.display()
        _ = try await display.picture()
        for step in 1...2 {
            try await guest.press("d", until: "drawn \(step)")
            guard coding.jpeg else {
                #expect(try await shows(display, machine), what)
                continue
            }
            let isClose = try await eventually {
                let picture = try await display.settledPicture(quiet: .milliseconds(100))
                let ratio = signalToNoise(picture.ppm(), try await machine.screendump())
                return ratio > 28 && ratio < .infinity
            }
            #expect(isClose, what)
        }
        func types() async throws -> Set<ImageType> {
            let statistics = try #require(await session.statistics().first { $0.channel.type == .display })
            return Set(statistics.images.keys)
        }
        let seen = try await types()
        #expect(coding.types.isSubset(of: seen), what)
        if coding.compression == "off" { #expect(seen.isSubset(of: [.bitmap, .fromCache]), what) }
        #expect(!seen.contains(.lz4), what)

        // Another coding, while the session runs.
        try await display.setCompression(.lz4)
        try await guest.press("d", until: "drawn 3")
        #expect(try await eventually { try await types().contains(.lz4) }, what)
        // A machine that is stopped does not have qxl's last commands drawn any more, for QEMU's own picture.
        let expected = try await machine.screendump()
        if !coding.jpeg { #expect(try await shows(display, machine), what) }
        try await machine.command(#"{"execute":"stop"}"#)
        if !coding.jpeg { #expect(try await shows(display, machine), what) }
        await session.close()

        // What a new client gets is never lossy.
        #expect(try await machine.stockScreenshot() == expected, what)
        let again = try await SpiceSession.connect(
            SpiceConfiguration(address: machine.address), transport: Capture.transport)
        #expect(try await shows(again.display(), machine), what)
        await again.close()
        #expect(try await machine.screendump() == expected, what)
    }

    /// Of one portable pixmap as a copy of another, in dB.
    private static func signalToNoise(_ one: [UInt8], _ other: [UInt8]) -> Double {
        guard one.count == other.count else { return 0 }
        var error = 0
        for index in one.indices {
            let difference = Int(one[index]) - Int(other[index])
            error += difference * difference
        }
        return error == 0 ? .infinity : 10 * log10(255 * 255 * Double(one.count) / Double(error))
    }

    @Test("SPICE-05 what the guest plays arrives sample by sample", .timeLimit(.minutes(5)))
    func sound() async throws {
        let guest = try await DrawingGuest(["-audiodev", "spice,id=a", "-device", "AC97,audiodev=a"], name: "")
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: guest.machine.address, allowsOpus: false), transport: Capture.transport)
        let playback = try await session.playback()
        async let played: Void = guest.press("s", until: "played")
        // As guest.c makes them.
        let expected = (0..<24_000).flatMap { step in
            [Int16(truncatingIfNeeded: step * 7 + 1), Int16(truncatingIfNeeded: step * 13 + 1)]
        }
        var samples: [Int16] = []
        for await event in playback.audio {
            switch event {
            case .start(let channels, let frequency):
                #expect(channels == 2)
                #expect(frequency == 48000)
            // Silence before it.
            case .samples(let more, _): samples += samples.isEmpty ? more.drop { $0 == 0 } : more[...]
            default: break
            }
            if samples.count >= expected.count { break }
        }
        try await played
        await session.close()
        #expect(samples.prefix(expected.count).elementsEqual(expected))
        #expect(samples.dropFirst(expected.count).allSatisfy { $0 == 0 })
    }

    /// A pixel of the guest's pointer: its colour, and whether it inverts.
    private static func pointer(_ type: CursorType, _ x: UInt32, _ y: UInt32) -> (UInt32, Bool) {
        let isMasked = y >= 8
        switch type {
        case .alpha: return (y * 17 << 24 | x * y << 16 | y * 17 << 8, false)
        case .mono: return (isMasked ? 0 : y < 4 ? 0xff00_0000 : 0xffff_ffff, y >= 12)
        case .color4: return (isMasked ? 0 : 0xff00_0000 | (x + y) % 16 * 0x111111, isMasked && (x + y) % 16 == 15)
        case .color16: return (isMasked ? 0 : 0xff00_0000 | x << 19 | y << 11 | (x ^ y) << 3, x == 15 && y == 15)
        default: return (isMasked ? 0 : 0xff00_0005 | x << 20 | y << 12, x == 0 && y == 15)
        }
    }

    @Test("SPICE-04 shape and place of the pointer that a guest with qxl sets", .timeLimit(.minutes(5)))
    func pointer() async throws {
        let guest = try await DrawingGuest(["-device", "qxl-vga"], name: "qxl")
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: guest.machine.address), transport: Capture.transport)
        let cursor = try await session.cursor()
        func isThere(_ number: Int, _ type: CursorType) async throws -> Bool {
            try await eventually {
                guard let shape = await cursor.shape else { return false }
                return shape.header.id == UInt64(98 + number) && shape.header.type == type
            }
        }
        for (number, type) in [CursorType.alpha, .mono, .color4, .color16, .color32, .alpha].enumerated() {
            try await guest.press("c", until: "cursor \(number + 1)")
            #expect(try await isThere(number + 1, type), "\(type)")
            let shape = try #require(await cursor.shape)
            #expect((shape.header.width, shape.header.height) == (16, 16))
            #expect((shape.header.hotSpotX, shape.header.hotSpotY) == (3, 5))
            #expect(await cursor.position == Point16(x: Int16(100 + number), y: 200))
            #expect(await cursor.isVisible)
            let pixels = (0..<256).map { Self.pointer(type, UInt32($0 % 16), UInt32($0 / 16)) }
            #expect(shape.argb == pixels.map(\.0), "\(type)")
            #expect(shape.inverting == pixels.map(\.1), "\(type)")
            let short = CursorChannel.Shape(header: shape.header, data: shape.data.dropLast())
            #expect(short.argb == nil && short.inverting == nil)
        }
        await session.close()
    }

    @Test("SPICE-03 motions and buttons of a mouse that knows no places, however fast they come")
    func mouse() async throws {
        let guest = try await DrawingGuest(["-device", "VGA"], name: "VGA")
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: guest.machine.address), transport: Capture.transport)
        let main = try await session.main()
        try await main.requestMouseMode(.server)
        #expect(await main.mouseMode == .server)
        let inputs = try await session.inputs()
        // More than may be on their way at once; the rest is added up.
        for _ in 0..<100 { try await inputs.move(dx: 3, dy: 2) }
        // QEMU's mouse keeps back what its queue has no room for until it hears of something else.
        func hasSaid(_ state: String) async throws -> Bool {
            try await eventually {
                try await inputs.move(dx: 0, dy: 0)
                return guest.said.contains("buttons \(state)\n")
            }
        }
        #expect(try await hasSaid("3002000"), "\(guest.said)")
        for (button, state) in [(MouseButton.left, "3002001"), (.right, "3002003")] {
            try await inputs.press(button)
            #expect(try await hasSaid(state), "\(guest.said)")
        }
        try await inputs.move(dx: -50, dy: 7)
        #expect(try await hasSaid("2502073"), "\(guest.said)")
        for (button, state) in [(MouseButton.left, "2502072"), (.right, "2502070")] {
            try await inputs.release(button)
            #expect(try await hasSaid(state), "\(guest.said)")
        }
        let statistics = try #require(await session.statistics().first { $0.channel.type == .inputs })
        #expect((statistics.received[111]?.messages ?? 0) > 0, "acknowledged")
        await session.close()
    }

    @Test("SPICE-02 a display's pictures as they change, none of them piled up", .timeLimit(.minutes(5)))
    func frames() async throws {
        let guest = try await DrawingGuest(["-device", "virtio-vga"], name: "virtio")
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: guest.machine.address), transport: Capture.transport)
        var frames = try await session.display().frames.makeAsyncIterator()
        let first = try #require(await frames.next())
        #expect((first.width, first.height) == (first.picture.width, first.picture.height), "the whole picture is new")
        for step in 1...3 { try await guest.press("d", until: "drawn \(step)") }
        let expected = try await guest.machine.screendump()
        var count = 0
        while let frame = try await frames.next() {
            count += 1
            #expect(frame.width > 0 && frame.x + frame.width <= frame.picture.width)
            #expect(frame.height > 0 && frame.y + frame.height <= frame.picture.height)
            if frame.picture.ppm() == expected { break }
        }
        // A picture of each drawing and of each part of it would be more.
        #expect(count < 60)
        await session.close()
        #expect(try await frames.next() == nil)
    }
}
