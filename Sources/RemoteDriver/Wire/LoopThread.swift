import Glibc
import HostSystem
import LibvirtProtocol
import Synchronization
import VirtError
import XDR

/// The thread of a ``ConnectionLoop``: what only it touches, and its loop.
struct LoopThread {
    let loop: ConnectionLoop
    var reader = FrameReader()
    var streams: [UInt32: StreamEnd] = [:]
    /// Packets of streams whose calls are not answered yet.
    var early: [UInt32: [IncomingMessage]] = [:]
    var earlyBytes = 0
    var keepalive: Keepalive?
    /// What is read from sockets goes through it. Most connections never see more than small messages.
    var buffer = [UInt8](repeating: 0, count: 4096)

    init(loop: ConnectionLoop) {
        self.loop = loop
    }

    mutating func run() {
        while true {
            let (closing, wanted, backlog, writing) = loop.state.withLock { state in
                (state.closing, state.keepalive, state.queuedBytes, !state.outbox.isEmpty)
            }
            if closing { return end(nil) }
            guard let timeout = tickKeepalive(wanted) else { return end(.keepaliveExpired) }
            let waiting = poll(
                timeout: timeout, writing: writing, mayRead: backlog < ConnectionLoop.outgoingLimit)
            loop.drainWakeups()
            if waiting.writable { _ = loop.state.withLock { loop.flush(&$0) } }
            if waiting.readable, let failure = receive() { return end(failure) }
            for (serial, ready) in waiting.streams { move(serial, ready) }
        }
    }

    private struct Ready {
        var readable = false
        var writable = false
        var streams: [(UInt32, Int16)] = []
    }

    private func poll(timeout: Int32, writing: Bool, mayRead: Bool) -> Ready {
        let stalled = streams.values.reduce(0) { $0 + $1.queued } >= ConnectionLoop.incomingLimit
        let interest = (stalled ? 0 : POLLIN) | (writing ? POLLOUT : 0)
        var set = [
            pollfd(fd: loop.wakeupDescriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: loop.socket.rawValue, events: Int16(interest), revents: 0),
        ]
        var order: [UInt32] = []
        for stream in streams.values {
            guard let events = stream.interest(mayRead: mayRead) else { continue }
            set.append(pollfd(fd: stream.descriptor, events: events, revents: 0))
            order.append(stream.serial)
        }
        guard Glibc.poll(&set, nfds_t(set.count), timeout) > 0 else { return Ready() }
        let bad = Int16(POLLHUP | POLLERR)
        var ready = Ready()
        ready.readable = set[1].revents & (Int16(POLLIN) | bad) != 0
        ready.writable = set[1].revents & Int16(POLLOUT) != 0
        for (serial, entry) in zip(order, set[2...]) where entry.revents != 0 {
            ready.streams.append((serial, entry.revents))
        }
        return ready
    }

    private mutating func receive() -> VirtError? {
        var descriptors: [Int32] = []
        switch SocketBytes.receive(loop.socket.rawValue, into: &buffer, descriptors: &descriptors) {
        case .wouldBlock: return nil
        case .endOfFile: return .endOfFile
        case .failed(let code): return .systemCall(code, "Unable to read from socket", domain: .rpc)
        case .moved(let count):
            do throws(VirtError) {
                reader.append(try loop.decrypted(buffer[..<count]), descriptors: descriptors)
            } catch {
                return error
            }
            if count == buffer.count { growBuffer() }
        }
        keepalive?.heard(now: Self.now())
        do throws(VirtError) {
            while let message = try reader.next() { handle(message) }
            guard earlyBytes <= ConnectionLoop.incomingLimit else {
                throw VirtError(.rpc, "too much of a stream came before the answer that opens it", domain: .rpc)
            }
        } catch {
            return error
        }
        return nil
    }

    /// More is under way than fits: fewer and larger reads from here on.
    private mutating func growBuffer() {
        let size = min(MessageLimits.streamChunk, buffer.count * 4)
        if size > buffer.count { buffer = [UInt8](repeating: 0, count: size) }
    }

    private mutating func move(_ serial: UInt32, _ ready: Int16) {
        if ready & Int16(POLLOUT) != 0, let step = streams[serial]?.deliver() { perform(step, serial) }
        if ready & Int16(POLLIN | POLLHUP | POLLERR) != 0, let step = streams[serial]?.collect(&buffer) {
            if case .data(let bytes) = step, bytes.count == buffer.count { growBuffer() }
            perform(step, serial)
        }
        closeIfDone(serial)
    }

    /// Poll's timeout in milliseconds (-1: none), or nil when the daemon is to be given up.
    private mutating func tickKeepalive(_ wanted: (interval: Int64, count: Int)?) -> Int32? {
        guard let wanted else { return -1 }
        let now = Self.now()
        if keepalive == nil { keepalive = Keepalive(interval: wanted.interval, count: wanted.count, now: now) }
        while true {
            switch keepalive?.next(now: now) {
            case .wait(let time): return Int32(clamping: time)
            case .ping: sendKeepalive(.ping)
            case .giveUp: return nil
            case nil: return -1
            }
        }
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Fails everything under way and lets go of every descriptor.
    private mutating func end(_ failure: VirtError?) {
        let (error, pending, outbox, isExpected) = loop.state.withLock { state in
            let error = failure ?? state.failure ?? .connectionIsClosed
            // Later calls hear that the connection is closed; only those under way hear why.
            state.failure = .connectionIsClosed
            state.closing = true
            defer {
                state.pending = [:]
                state.outbox = []
            }
            return (error, state.pending, state.outbox, state.farewell)
        }
        _ = shutdown(loop.socket.rawValue, Int32(SHUT_RDWR))
        for call in pending.values { call.answer.resume(returning: .failure(error)) }
        for stream in streams.values {
            stream.ended?(error)
            _ = close(stream.descriptor)
        }
        streams = [:]
        for case .descriptor(let number) in outbox { _ = close(number) }
        for number in reader.takeLeftovers() { _ = close(number) }
        loop.events.connectionEnded(isExpected ? nil : failure)
    }
}
