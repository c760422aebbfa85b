import CHostShims
import Glibc
import HostSystem
import Logging
import NIOPosix
import Synchronization
import VirtError

/// Waits for clients on the listening sockets, on a thread of its own.
///
/// Sockets are accepted here and not by a channel, because passing descriptors needs the socket itself.
final class Acceptor: Sendable {
    /// A client that has just come.
    struct Client: Sendable {
        let descriptor: Int32
        let service: Service
    }

    private struct State {
        var isStopped = false
        var hasRoom = true
    }

    private let listeners: [Listener]
    private let logger: Logger
    private let wakeUp: WakeUp
    private let state = Mutex(State())
    private let thread = NIOThreadPool(numberOfThreads: 1)

    init(listeners: [Listener], logger: Logger) throws(VirtError) {
        self.listeners = listeners
        self.logger = logger
        wakeUp = try WakeUp()
    }

    /// Starts; `accepted` owns the descriptors it is given.
    func start(_ accepted: @escaping @Sendable (Client) -> Void) {
        thread.start()
        thread.submit { _ in self.run(accepted) }
    }

    /// Ends accepting; the sockets stay bound.
    func stop() {
        state.withLock { $0.isStopped = true }
        wakeUp.signal()
    }

    /// Whether further clients may come; while not, they wait in the sockets' queues.
    func setRoom(_ hasRoom: Bool) {
        let changed = state.withLock { state in
            defer { state.hasRoom = hasRoom }
            return state.hasRoom != hasRoom
        }
        if changed { wakeUp.signal() }
    }

    private func run(_ accepted: @Sendable (Client) -> Void) {
        while true {
            let now = state.withLock { $0 }
            if now.isStopped { return }
            var watched = [pollfd(fd: wakeUp.number, events: Int16(POLLIN), revents: 0)]
            if now.hasRoom {
                watched += listeners.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
            }
            guard poll(&watched, nfds_t(watched.count), -1) >= 0 else { continue }
            wakeUp.clear()
            for (index, listener) in listeners.enumerated()
            where now.hasRoom && watched[index + 1].revents & Int16(POLLIN) != 0 {
                accept(on: listener, accepted)
            }
        }
    }

    private func accept(on listener: Listener, _ accepted: @Sendable (Client) -> Void) {
        let number = Glibc.accept(listener.number, nil, nil)
        if number >= 0 {
            _ = apus_fcntl(number, F_SETFD, FD_CLOEXEC)
            _ = apus_fcntl(number, F_SETFL, O_NONBLOCK)
            if !listener.service.isUnix { Self.tune(number) }
            return accepted(Client(descriptor: number, service: listener.service))
        }
        let code = errno
        if code == EMFILE || code == ENFILE || code == ENOMEM || code == ENOBUFS {
            // The client stays in the queue; trying again at once would only burn the processor.
            logger.error("cannot accept a client", metadata: ["error": "\(String(cString: apus_error_text(code)))"])
            usleep(100_000)
        }
    }
}

extension Acceptor {
    /// Small messages go out at once, and a peer whose machine is gone is noticed.
    private static func tune(_ number: Int32) {
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &on, size)
        setsockopt(number, SOL_SOCKET, SO_KEEPALIVE, &on, size)
    }
}

/// Ends another thread's poll.
final class WakeUp: Sendable {
    private let ends: DescriptorSetPair

    init() throws(VirtError) {
        var numbers: [Int32] = [-1, -1]
        guard apus_pipe(&numbers) == 0 else { throw .systemCall(errno, "cannot make a pipe") }
        for number in numbers { _ = apus_fcntl(number, F_SETFL, O_NONBLOCK) }
        ends = DescriptorSetPair(reading: numbers[0], writing: numbers[1])
    }

    var number: Int32 { ends.reading }

    func signal() {
        var byte: UInt8 = 1
        _ = write(ends.writing, &byte, 1)
    }

    func clear() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(ends.reading, &bytes, bytes.count) > 0 {}
    }
}

final class DescriptorSetPair: Sendable {
    let reading: Int32
    let writing: Int32

    init(reading: Int32, writing: Int32) {
        self.reading = reading
        self.writing = writing
    }

    deinit {
        _ = close(reading)
        _ = close(writing)
    }
}
