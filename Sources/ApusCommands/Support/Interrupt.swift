import Dispatch
import Glibc

/// The user's ^C.
enum Interrupt {
    /// Returns at the next SIGINT, or when the task is cancelled.
    static func wait() async {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT)
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        source.setEventHandler { continuation.finish() }
        source.resume()
        for await _ in stream {}
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
