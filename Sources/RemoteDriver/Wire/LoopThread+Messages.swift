import Glibc
import HostSystem
import LibvirtProtocol
import Synchronization
import VirtError
import XDR

extension LoopThread {
    mutating func handle(_ message: IncomingMessage) {
        let header = message.header
        if isEarly(header) { return keepEarly(message) }
        switch header.kind {
        case .reply, .replyWithDescriptors: handleReply(message)
        case .stream: handleStream(message)
        case .streamHole:
            if let hole = try? StreamHole(xdr: message.body) { streams[header.serial]?.received(hole: hole.length) }
            deliver(header.serial)
        case .event where header.program == KeepaliveProcedure.program:
            if header.procedure == KeepaliveProcedure.ping.rawValue { sendKeepalive(.pong) }
        case .event: loop.events.handle(header, message.body)
        default: for number in message.descriptors { _ = close(number) }
        }
    }

    /// Whether a message belongs to a stream whose call has not been answered. libvirtd starts a stream before it sends
    /// the answer, so that on a busy host the first bytes, or all of them and the end, overtake it.
    private func isEarly(_ header: MessageHeader) -> Bool {
        guard header.kind == .stream || header.kind == .streamHole, streams[header.serial] == nil else { return false }
        return loop.state.withLock { $0.pending[header.serial]?.stream != nil }
    }

    private mutating func keepEarly(_ message: IncomingMessage) {
        earlyBytes += message.body.count + MessageHeader.size
        early[message.header.serial, default: []].append(message)
    }

    private mutating func takeEarly(_ serial: UInt32) -> [IncomingMessage] {
        let messages = early.removeValue(forKey: serial) ?? []
        for message in messages { earlyBytes -= message.body.count + MessageHeader.size }
        return messages
    }

    func sendKeepalive(_ procedure: KeepaliveProcedure) {
        let header = MessageHeader(
            program: KeepaliveProcedure.program, procedure: procedure.rawValue, kind: .event, serial: 0)
        if let bytes = try? OutgoingMessage.bytes(header) { loop.send(bytes) }
    }

    private mutating func handleReply(_ message: IncomingMessage) {
        let serial = message.header.serial
        let overtaking = takeEarly(serial)
        let succeeded = message.header.status == .ok
        let (call, orphan) = loop.state.withLock { state in
            (state.pending.removeValue(forKey: serial), state.abandoned.removeValue(forKey: serial))
        }
        guard let call else {
            for number in message.descriptors { _ = close(number) }
            if succeeded, case .some(.some(let wish)) = orphan { abort(serial, procedure: wish.procedure) }
            return
        }
        guard succeeded else {
            for number in message.descriptors { _ = close(number) }
            call.answer.resume(returning: .failure(VirtError(wire: message.body)))
            return
        }
        var reply = CallReply(body: message.body, descriptors: message.descriptors)
        if let wish = call.stream {
            do {
                reply.stream = try openStream(serial, wish)
            } catch {
                abort(serial, procedure: wish.procedure)
                call.answer.resume(returning: .failure(error))
                return
            }
        }
        call.answer.resume(returning: .success(reply))
        for message in overtaking { handle(message) }
    }

    /// Makes this side's end of a stream at once, before the packet behind the reply is looked at.
    private mutating func openStream(_ serial: UInt32, _ wish: LoopState.StreamWish) throws(VirtError) -> Int32 {
        var pair = [Int32](repeating: -1, count: 2)
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
            throw .systemCall(errno, "cannot make a socket pair for the stream", domain: .rpc)
        }
        SocketBytes.setNonBlocking(pair[0])
        streams[serial] = StreamEnd(
            serial: serial, procedure: wish.procedure, descriptor: pair[0], writable: wish.writable, ended: wish.ended)
        return pair[1]
    }

    private mutating func handleStream(_ message: IncomingMessage) {
        let serial = message.header.serial
        guard streams[serial] != nil else { return }
        switch message.header.status {
        case .continue:
            streams[serial]?.received(message.body)
            deliver(serial)
        case .ok:
            streams[serial]?.received([])
            deliver(serial)
            if streams[serial]?.finishing == true { remove(serial, nil) }
        default: remove(serial, VirtError(wire: message.body))
        }
    }

    private mutating func deliver(_ serial: UInt32) {
        if let step = streams[serial]?.deliver() { perform(step, serial) }
        closeIfDone(serial)
    }

    mutating func perform(_ step: StreamEnd.Step, _ serial: UInt32) {
        guard let stream = streams[serial] else { return }
        switch step {
        case .nothing: break
        case .data(let bytes): sendStream(serial, stream.procedure, .continue, bytes)
        case .finish: sendStream(serial, stream.procedure, .ok, [])
        }
    }

    /// Lets go of the caller's descriptor as soon as nothing can go either way; the daemon's answer is still to come.
    mutating func closeIfDone(_ serial: UInt32) {
        guard let stream = streams[serial], stream.finishing, stream.remoteEnded, stream.queued == 0 else { return }
        _ = shutdown(stream.descriptor, Int32(SHUT_RDWR))
    }

    private mutating func remove(_ serial: UInt32, _ error: VirtError?) {
        guard let stream = streams.removeValue(forKey: serial) else { return }
        stream.ended?(error)
        _ = close(stream.descriptor)
    }

    private func sendStream(_ serial: UInt32, _ procedure: Int32, _ status: MessageStatus, _ body: [UInt8]) {
        let header = MessageHeader(
            program: RemoteProcedure.program, procedure: procedure, kind: .stream, serial: serial, status: status)
        if let bytes = try? OutgoingMessage.bytes(header, body: body) { loop.send(bytes) }
    }

    /// Gives up a stream that nobody here takes.
    private func abort(_ serial: UInt32, procedure: Int32) {
        sendStream(serial, procedure, .error, [])
    }
}
