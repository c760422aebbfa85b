import SpiceClient
import SpiceProtocol
import Testing

private let oracleIsAvailable = (try? Child.run("pkg-config", ["--exists", "spice-server"]).succeeded) ?? false

/// Drawings and audio of a stock libspice-server; see Oracle/oracle.c.
@Suite(.serialized, .enabled(if: oracleIsAvailable))
struct OracleTests {
    private struct Program: Sendable {
        var folder: Folder
        var path: String
    }

    private static let program: Result<Program, any Error> = Result {
        let folder = try Folder()
        folder.keepToTheEnd()
        let source = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Oracle/oracle.c"
        let flags = try Child.run("pkg-config", ["--cflags", "--libs", "spice-server"]).output
        let words = flags.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        let path = folder.path + "/oracle"
        let result = try Child.run("cc", ["-O1", "-o", path, source] + words + ["-lpthread"])
        try #require(result.succeeded)
        return Program(folder: folder, path: path)
    }

    func start(
        _ compression: String, wan: String = "never", more: [String] = []
    ) async throws -> (Child, SpiceAddress) {
        let port = try Child.freePort()
        let child = try Child(try Self.program.get().path, ["\(port)", compression, wan, wan] + more)
        _ = try await child.read(to: "ready")
        return (child, SpiceAddress(plain: .tcp(host: "127.0.0.1", port: port)))
    }

    struct Mode: Sendable, CustomTestStringConvertible {
        var name: String
        var wan = "never"
        var preferred: ImageCompression?
        /// Types that have to be among the images.
        var types: Set<ImageType>

        var testDescription: String { "\(name), wan \(wan), preferred \(preferred?.name ?? "none")" }
    }

    private static let modes = [
        Mode(name: "off", types: [.bitmap, .fromCache]), Mode(name: "quic", types: [.quic]),
        Mode(name: "lz", types: [.lzRGB, .lzPalette]), Mode(name: "glz", types: [.glzRGB, .lzPalette]),
        Mode(name: "auto_lz", types: [.quic, .lzRGB, .lzPalette]),
        Mode(name: "auto_glz", types: [.quic, .glzRGB, .lzPalette]),
        Mode(name: "lz", preferred: .lz4, types: [.lz4]),
        Mode(name: "glz", wan: "always", types: [.zlibGLZ, .fromCacheLossless]),
        Mode(name: "auto_glz", wan: "always", types: [.jpeg, .jpegAlpha, .zlibGLZ]),
    ]

    @Test("SPICE-08 the modes below see every image type that the protocol has")
    func imageTypes() {
        let all = (UInt8(0)...UInt8.max).map(ImageType.init(rawValue:)).filter { !$0.name.allSatisfy(\.isNumber) }
        #expect(all.count == 12)
        #expect(Self.modes.reduce(into: Set([.surface])) { $0.formUnion($1.types) } == Set(all))
    }

    @Test(
        "SPICE-02 SPICE-08 every drawing operation and image format is drawn as the server draws it", arguments: modes)
    func drawings(_ mode: Mode) async throws {
        let (child, address) = try await start(mode.name, wan: mode.wan)
        let configuration = SpiceConfiguration(address: address, compression: mode.preferred)
        let session = try await SpiceSession.connect(configuration, transport: Capture.transport)
        let display = try await session.display()
        _ = try await display.picture()
        if mode.preferred != nil { try await Task.sleep(for: .milliseconds(100)) }
        child.write("draw")
        let lines = try await child.read(to: "done")
        let drawn = try await display.settledPicture(quiet: .milliseconds(400))
        let statistics = try #require(await session.statistics().first { $0.channel.type == .display })
        await session.close()

        let names = lines.filter { $0.hasPrefix("cell") }
        #expect(names.count == 125)
        // Surfaces are sources of drawings in every mode.
        let seen = Set(statistics.images.keys)
        #expect(mode.types.union([.surface]).isSubset(of: seen), "\(seen.map(\.name))")
        #expect(Set<UInt16>([104, 318]).union(302...313).isSubset(of: statistics.received.keys), "all operations")

        // A new client gets what the server itself has drawn.
        let second = try await SpiceSession.connect(SpiceConfiguration(address: address), transport: Capture.transport)
        let reference = try await second.display().settledPicture(quiet: .milliseconds(200))
        await second.close()
        let isLossy = mode.types.contains(.jpeg)
        var different: Set<Int> = []
        for y in 0..<drawn.height {
            for x in 0..<drawn.width {
                let (a, b) = (drawn.pixels[y * drawn.width + x], reference.pixels[y * drawn.width + x])
                if a != b { different.insert(y / 48 * 16 + x / 64) }
            }
        }
        if isLossy {
            // Whatever is beyond the cells is not touched by JPEG.
            #expect(different.allSatisfy { $0 < names.count })
        } else {
            #expect(different.isEmpty, "\(different.sorted().map { $0 < names.count ? names[$0] : "cell \($0)" })")
        }
    }

    @Test("SPICE-05 raw audio arrives sample by sample; Opus in the same amount", arguments: ["off", "quic"])
    func audio(_ compression: String) async throws {
        let (child, address) = try await start(compression)
        let session = try await SpiceSession.connect(SpiceConfiguration(address: address), transport: Capture.transport)
        let playback = try await session.playback()
        _ = try await session.display().picture()
        child.write("sound")
        var samples: [Int16] = []
        for await event in playback.audio {
            switch event {
            case .start(let channels, let frequency):
                #expect(channels == 2)
                #expect(frequency == 48000)
            case .samples(let more, _): samples += more
            default: break
            }
            if event == .stop { break }
        }
        await session.close()
        #expect(samples.count == 30 * 480 * 2)
        guard compression == "off" else { return }
        let expected = (0..<30 * 480).flatMap { step in
            [Int16(truncatingIfNeeded: step * 7), Int16(truncatingIfNeeded: step * 13)]
        }
        #expect(samples == expected)
    }
}
