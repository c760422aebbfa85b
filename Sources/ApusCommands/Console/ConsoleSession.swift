import Apus
import Glibc

/// Ties the user's terminal to a guest's console until the guest ends or the user types ^].
struct ConsoleSession {
    /// Why it ended.
    enum End: Sendable {
        case guestClosed
        case left
        /// The text that was waited for has come.
        case found
    }

    let domain: Domain
    let output: Output
    var device: String?
    var options: ConsoleOptions = []
    /// Let a paused guest run once the console listens, so that nothing of its output is lost.
    var resumes = false
    /// Leave when a line with this text has come.
    var until: String?

    /// What the user leaves with: ^], as telnet and virsh have it, unless something else was asked for.
    private let escape: ConsoleEscape?

    init(_ domain: Domain, _ global: GlobalOptions, output: Output) {
        self.domain = domain
        self.output = output
        escape = ConsoleEscape(global.escape)
    }

    @discardableResult
    func run() async throws(CommandFailure) -> End {
        let (device, options) = (device, options)
        let console = try await attempt { () async throws(VirtError) in
            try await domain.console(device, options: options)
        }
        let interactive = until == nil && isatty(0) == 1
        output.chatter("Connected to domain '\(domain.name)'\n")
        if interactive, let escape {
            let key = escape.name == "^]" ? " (Ctrl + ])" : ""
            output.chatter("Escape character is \(escape.name)\(key)\n")
        }
        let terminal = interactive ? RawTerminal() : nil
        if resumes {
            try await attempt("Failed to resume domain '\(domain.name)'") { () async throws(VirtError) in
                try await domain.resume()
            }
        }
        let keyboard = interactive ? try? ByteChannel(descriptor: 0, owns: false) : nil
        let result = await pump(console, keyboard)
        terminal?.restore()
        if interactive { output.chatter("\n") }
        do {
            return try result.get()
        } catch {
            throw CommandFailure(nil, error)
        }
    }

    private func pump(_ console: ByteChannel, _ keyboard: ByteChannel?) async -> Result<End, VirtError> {
        let watch = until.map(TextWatch.init)
        return await withTaskGroup(of: Result<End, VirtError>.self) { group in
            group.addTask { await Self.show(console, watch) }
            if let keyboard {
                let escape = escape?.byte
                group.addTask { await Self.type(keyboard, console, until: escape) }
            }
            let first = await group.next() ?? .success(.guestClosed)
            group.cancelAll()
            return first
        }
    }

    private static func show(_ console: ByteChannel, _ watch: TextWatch?) async -> Result<End, VirtError> {
        var watch = watch
        do throws(VirtError) {
            while let bytes = try await console.read() {
                StandardStream.output.write(bytes)
                if watch?.sees(bytes) == true { return .success(.found) }
            }
            return .success(.guestClosed)
        } catch {
            return .failure(error)
        }
    }

    private static func type(
        _ keyboard: ByteChannel, _ console: ByteChannel, until escape: UInt8?
    ) async -> Result<End, VirtError> {
        do throws(VirtError) {
            while let bytes = try await keyboard.read() {
                if let place = bytes.firstIndex(where: { $0 == escape }) {
                    if place > 0 { try await console.write(Array(bytes[..<place])) }
                    return .success(.left)
                }
                try await console.write(bytes)
            }
            return .success(.left)
        } catch {
            return .failure(error)
        }
    }
}
