import CHostShims
import Glibc
import HostSystem
import LibvirtProtocol
import SASL
import Synchronization
import VirtError

/// One connection's socket, and the thread that waits on it.
///
/// Callers write straight to the socket when nothing is queued, so that a call costs one system call and no hop; the
/// thread reads, wakes callers, moves stream bytes and answers pings.
final class ConnectionLoop: Sendable {
    let socket: Descriptor
    private let wakeup: DescriptorPair
    let state = Mutex(LoopState())
    let events: EventHub

    /// Bytes waiting for a stream's reader above which the socket is not read any more, and bytes waiting for the
    /// socket above which no stream is read.
    static let incomingLimit = 16 << 20
    static let outgoingLimit = 1 << 20

    init(socket: consuming Descriptor, events: EventHub) throws(VirtError) {
        self.socket = socket
        wakeup = try DescriptorPair.pipe()
        SocketBytes.setNonBlocking(wakeup.first.rawValue)
        SocketBytes.setNonBlocking(wakeup.second.rawValue)
        self.events = events
    }

    func start() throws(VirtError) {
        let context = Unmanaged.passRetained(self)
        let code = apus_start_thread(
            { raw in
                guard let raw else { return }
                var thread = LoopThread(loop: Unmanaged<ConnectionLoop>.fromOpaque(raw).takeRetainedValue())
                thread.run()
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw .systemCall(code, "Unable to start the connection's thread", domain: .rpc)
        }
    }

    /// Ends the connection: calls under way fail with `error`, the socket closes.
    func shutDown(_ error: VirtError = .connectionIsClosed) {
        state.withLock { state in
            state.closing = true
            if state.failure == nil { state.failure = error }
        }
        wake()
    }

    func wake() {
        // A full pipe wakes as well.
        var byte: UInt8 = 1
        _ = write(wakeup.second.rawValue, &byte, 1)
    }

    func drainWakeups() {
        var bytes: UInt64 = 0
        while read(wakeup.first.rawValue, &bytes, 8) == 8 {}
    }

    var wakeupDescriptor: Int32 { wakeup.first.rawValue }

    /// Queues a message and writes as much as the socket takes.
    ///
    /// - Parameter descriptors: owned by the loop from here on.
    func send(_ bytes: [UInt8], descriptors: [Int32] = []) {
        let left = state.withLock { state in
            guard let bytes = Self.encrypted(bytes, &state) else { return true }
            state.outbox.append(.bytes(bytes))
            for descriptor in descriptors { state.outbox.append(.descriptor(descriptor)) }
            return flush(&state)
        }
        if left { wake() }
    }

    /// In the order of the queue, as each message is encrypted with what came before it. Nil ends the connection.
    private static func encrypted(_ bytes: [UInt8], _ state: inout LoopState) -> [UInt8]? {
        guard let encryption = state.encryption else { return bytes }
        do throws(CyrusError) {
            return try encryption.encode(bytes)
        } catch {
            state.closing = true
            if state.failure == nil {
                state.failure = VirtError(.rpc, "cannot encrypt a message: \(error)", domain: .rpc)
            }
            return nil
        }
    }

    /// Encrypts everything from here on, in both directions (RFC 4422, section 3.7).
    func encrypt(by session: CyrusSession) {
        state.withLock { $0.encryption = session }
    }

    /// What came over the wire, decrypted where that was agreed on.
    func decrypted(_ bytes: ArraySlice<UInt8>) throws(VirtError) -> ArraySlice<UInt8> {
        guard let encryption = state.withLock({ $0.encryption }) else { return bytes }
        do throws(CyrusError) {
            return try encryption.decode(Array(bytes))[...]
        } catch {
            throw VirtError(
                .rpc, "cannot decrypt a message: \(error)", domain: .rpc,
                cause: "somebody has changed what was sent, or something else is at the other end")
        }
    }

    /// Writes what is queued as far as the socket takes it. True if something is left.
    func flush(_ state: inout LoopState) -> Bool {
        while let piece = state.outbox.first {
            let outcome: SocketBytes.Outcome
            switch piece {
            case .bytes(let bytes): outcome = SocketBytes.send(socket.rawValue, bytes[state.sent...])
            case .descriptor(let number): outcome = SocketBytes.send(socket.rawValue, [0], descriptor: number)
            }
            switch (outcome, piece) {
            case (.moved(let count), .bytes(let bytes)):
                state.sent += count
                guard state.sent == bytes.count else { return true }
                state.sent = 0
                state.outbox.removeFirst()
            case (.moved, .descriptor(let number)):
                _ = close(number)
                state.outbox.removeFirst()
            case (.wouldBlock, _): return true
            // Broken: the reading side finds out and says why.
            case (.endOfFile, _), (.failed, _): return true
            }
        }
        return false
    }
}
