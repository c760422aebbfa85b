import ArgumentParser
import Glibc
import SpiceClient
import SpiceProtocol
import Synchronization

/// `apus display`.
struct DisplayCommand: SpiceSessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "display", abstract: "Show a guest's screen in the terminal, or record it.",
        discussion: """
            Without --record the picture is drawn with half blocks, or with sixels; Ctrl-C ends it.
            --record FILE.y4m makes a video; --record FOLDER/NAME.png makes NAME-0001.png and so on.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var server: SpiceTarget
    @Option(help: "Which display, from 0.") var screen: UInt8 = 0
    @Flag(help: "Draw with sixels.") var sixel = false
    @Option(help: "Write pictures to this file instead.") var record: String?
    @Option(help: "Pictures a second.") var rate: Int = 10
    @Option(help: "End after so many seconds.") var seconds: Double?

    var channels: Set<ChannelType> { [.display] }

    func validate() throws {
        if rate < 1 || rate > 60 { throw ValidationError("a rate between 1 and 60") }
        if let record, !record.hasSuffix(".y4m"), !record.hasSuffix(".png") {
            throw ValidationError("'\(record)' ends neither in .y4m nor in .png")
        }
        if record == nil, seconds == nil, !StandardStream.output.isTerminal {
            throw ValidationError("a screen can only be shown in a terminal; use --record or --seconds")
        }
    }

    func run(_ session: SpiceSession, _ output: Output) async throws {
        let display = try await session.display(screen)
        let end = End(seconds)
        let interrupt = Task {
            await Interrupt.wait()
            end.come()
        }
        defer { interrupt.cancel() }
        if let record {
            try await self.record(display, to: record, until: end, output)
        } else {
            try await show(display, until: end, output)
        }
    }

    private func show(
        _ display: DisplayChannel, until end: End, _ output: Output
    ) async throws {
        output.result("\u{1b}[?25l\u{1b}[2J")
        defer { output.result("\u{1b}[0m\u{1b}[?25h\n") }
        var last: Picture?
        while !end.hasCome(at: .now) {
            let picture = try await display.picture()
            if picture != last {
                last = picture
                let (columns, rows) = Self.terminalSize
                let text =
                    sixel
                    ? Sixel.encode(picture.scaled(toWidth: columns * 8, height: rows * 16))
                    : HalfBlocks.encode(picture.scaled(toWidth: columns, height: (rows - 1) * 2))
                output.result("\u{1b}[H" + text)
            }
            try await Task.sleep(for: .milliseconds(1000 / rate))
        }
    }

    private static var terminalSize: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 1 else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    private func record(
        _ display: DisplayChannel, to path: String, until end: End, _ output: Output
    ) async throws {
        let first = try await display.settledPicture(quiet: .milliseconds(50))
        let video = path.hasSuffix(".y4m") ? try OutputFile(path) : nil
        try video?.write(Y4M.header(first, rate: rate))
        var count = 0
        var due = ContinuousClock.now
        while !end.hasCome(at: due) {
            let picture: Picture
            do throws(SpiceClientError) { picture = try await display.picture() } catch {
                // A guest that ends, ends its video.
                guard error == .closed, count > 0 else { throw error }
                break
            }
            count += 1
            // A video has one size; what does not fit is cut off or left black.
            if let video {
                try video.write(Y4M.frame(picture.fitted(width: first.width, height: first.height)))
            } else if let bytes = PNGImage.encode(picture, level: 1) {
                let digits = String(count)
                let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                try OutputFile.write(bytes, to: "\(path.dropLast(4))-\(number).png")
            }
            due += .milliseconds(1000 / rate)
            try await Task.sleep(until: due, clock: .continuous)
        }
        output.chatter("\(count) pictures recorded\n")
    }
}

/// When a command ends: at a time, or with the user's ^C.
private final class End: Sendable {
    private let time: ContinuousClock.Instant?
    private let isInterrupted = Mutex(false)

    init(_ seconds: Double?) {
        time = seconds.map { .now + .seconds($0) }
    }

    func come() { isInterrupted.withLock { $0 = true } }

    func hasCome(at now: ContinuousClock.Instant) -> Bool {
        isInterrupted.withLock { $0 } || time.map { now >= $0 } ?? false
    }
}
