import CHostShims
import Glibc
import HostSystem
import NIOPosix
import Synchronization
import VirtError

/// Signals as a stream of values. Handlers, and not ignored or blocked signals: those would be inherited by guests.
enum Signals {
    enum Request: Sendable {
        case stop
        case reload
    }

    private static let pipeEnd = Atomic<Int32>(-1)

    /// Starts listening for TERM, INT and HUP; PIPE is ignored, writes report it.
    static func start() throws(VirtError) -> AsyncStream<Request> {
        var ends: [Int32] = [-1, -1]
        guard apus_pipe(&ends) == 0 else { throw .systemCall(errno, "cannot make a pipe") }
        _ = apus_fcntl(ends[1], F_SETFL, O_NONBLOCK)
        pipeEnd.store(ends[1], ordering: .sequentiallyConsistent)
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGTERM, SIGINT, SIGHUP] {
            signal(number) { number in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Signals.pipeEnd.load(ordering: .relaxed), &byte, 1)
                errno = saved
            }
        }
        let (stream, continuation) = AsyncStream<Request>.makeStream()
        let reading = ends[0]
        let thread = NIOThreadPool(numberOfThreads: 1)
        thread.start()
        thread.submit { _ in
            var byte: UInt8 = 0
            while true {
                let count = read(reading, &byte, 1)
                if count == 1 {
                    continuation.yield(Int32(byte) == SIGHUP ? .reload : .stop)
                } else if count == 0 || errno != EINTR {
                    return
                }
            }
        }
        return stream
    }
}
