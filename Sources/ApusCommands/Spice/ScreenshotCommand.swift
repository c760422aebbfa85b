import ArgumentParser
import Glibc
import SpiceClient
import SpiceProtocol

/// `apus screenshot --spice`.
struct ScreenshotCommand: SpiceSessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "screenshot", abstract: "Save what a guest shows, as its display server sends it.",
        discussion: "FILE ends in .png or .ppm; - is standard output, as PPM.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var server: SpiceTarget
    @Argument(help: "Where to.", completion: .file(extensions: ["png", "ppm"])) var file: String
    @Flag(help: "Take it from the SPICE display.") var spice = false
    @Option(help: "Which display, from 0.") var screen: UInt8 = 0

    var channels: Set<ChannelType> { [.display] }

    func validate() throws {
        if !spice && !server.isURI { throw ValidationError("command requires --spice option") }
        if file != "-", !file.hasSuffix(".png"), !file.hasSuffix(".ppm") {
            throw ValidationError("'\(file)' ends neither in .png nor in .ppm")
        }
    }

    func run(_ session: SpiceSession, _ output: Output) async throws {
        let picture = try await session.display(screen).settledPicture()
        let bytes = file.hasSuffix(".png") ? PNGImage.encode(picture) : picture.ppm()
        guard let bytes else { throw CommandFailure("Failed to encode the picture") }
        if file == "-" { return StandardStream.output.write(bytes) }
        try OutputFile.write(bytes, to: file)
        if output.isJSON {
            output.json([
                "file": .string(file), "width": .integer(picture.width), "height": .integer(picture.height),
            ])
        } else {
            output.chatter("Screenshot saved to \(file), \(picture.width)x\(picture.height)\n")
        }
    }
}

/// Files that a command makes.
final class OutputFile {
    private let descriptor: Int32

    /// Creates a file, or empties one that is there.
    init(_ path: String) throws(CommandFailure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("cannot create file '\(path)': \(String(cString: strerror(errno)))")
        }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else {
                throw CommandFailure("cannot write: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(max(0, count))
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        try OutputFile(path).write(bytes)
    }
}
