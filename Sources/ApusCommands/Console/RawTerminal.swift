import Glibc
import Synchronization

/// The user's terminal without line editing and signals by key, until ``restore()``; also restored when a signal ends
/// the process.
final class RawTerminal: Sendable {
    private let before: termios

    /// Nil where standard input is no terminal.
    init?() {
        var settings = termios()
        guard tcgetattr(0, &settings) == 0 else { return nil }
        before = settings
        cfmakeraw(&settings)
        Saved.settings = before
        Saved.isRaw = true
        for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE] { signal(number, restoreAndDie) }
        tcsetattr(0, TCSANOW, &settings)
    }

    func restore() {
        guard Saved.isRaw else { return }
        Saved.isRaw = false
        var settings = before
        tcsetattr(0, TCSANOW, &settings)
        for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE] { signal(number, SIG_DFL) }
    }

    deinit {
        restore()
    }
}

/// What the signal handler needs. Written before handlers are installed, read by them and by nobody else meanwhile.
private enum Saved {
    nonisolated(unsafe) static var settings = termios()
    nonisolated(unsafe) static var isRaw = false
}

/// Only calls that are allowed in a signal handler.
private func restoreAndDie(_ number: Int32) {
    if Saved.isRaw { tcsetattr(0, TCSANOW, &Saved.settings) }
    signal(number, SIG_DFL)
    raise(number)
}
