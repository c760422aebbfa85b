import Glibc
import LibvirtProtocol

/// This side's end of one stream: a descriptor on the one hand, packets on the other. Used by the loop's thread only.
struct StreamEnd {
    let serial: UInt32
    let procedure: Int32
    /// The loop's end of a socket pair; the caller holds the other.
    let descriptor: Int32
    let writable: Bool
    let ended: StreamEnded?
    /// What came from the daemon and the caller has not read yet.
    private var queue: [Piece] = []
    private(set) var queued = 0
    /// The daemon has sent its last byte.
    private(set) var remoteEnded = false
    /// The caller has closed its end, or only reads and has everything.
    private(set) var finishing = false

    private enum Piece {
        case bytes(ArraySlice<UInt8>)
        case zeros(Int64)
    }

    /// What the loop has to do after an event on the descriptor.
    enum Step: Equatable {
        case nothing
        /// Send these bytes.
        case data([UInt8])
        /// Tell the daemon that this side is done, and wait for its answer.
        case finish
    }

    init(serial: UInt32, procedure: Int32, descriptor: Int32, writable: Bool, ended: StreamEnded?) {
        self.serial = serial
        self.procedure = procedure
        self.descriptor = descriptor
        self.writable = writable
        self.ended = ended
    }

    /// What to poll the descriptor for; nil to leave it out.
    func interest(mayRead: Bool) -> Int16? {
        var events: Int32 = 0
        if !finishing && mayRead { events |= POLLIN }
        if !queue.isEmpty { events |= POLLOUT }
        return events == 0 ? nil : Int16(events)
    }

    mutating func received(_ bytes: [UInt8]) {
        if bytes.isEmpty {
            remoteEnded = true
        } else {
            queue.append(.bytes(bytes[...]))
            queued += bytes.count
        }
    }

    mutating func received(hole: Int64) {
        if hole > 0 { queue.append(.zeros(hole)) }
    }

    /// Hands queued bytes to the caller as far as it takes them.
    mutating func deliver() -> Step {
        while let piece = queue.first {
            let bytes: ArraySlice<UInt8>
            switch piece {
            case .bytes(let slice): bytes = slice
            case .zeros(let count): bytes = ArraySlice(repeating: 0, count: Int(min(count, 65536)))
            }
            switch SocketBytes.send(descriptor, bytes) {
            case .moved(let count):
                switch piece {
                case .bytes(let slice):
                    queued -= count
                    queue[0] = .bytes(slice.dropFirst(count))
                    if count == slice.count { queue.removeFirst() }
                case .zeros(let left):
                    queue[0] = .zeros(left - Int64(count))
                    if left == Int64(count) { queue.removeFirst() }
                }
            case .wouldBlock: return .nothing
            case .endOfFile, .failed:
                // The caller reads no more; what is left has nobody to go to.
                queue = []
                queued = 0
                return finish()
            }
        }
        return remoteEnded ? finish() : .nothing
    }

    /// Takes bytes from the caller.
    mutating func collect(_ buffer: inout [UInt8]) -> Step {
        let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT)) }
        if count > 0 { return writable ? .data(Array(buffer[..<count])) : .nothing }
        if count < 0, errno == EAGAIN || errno == EINTR { return .nothing }
        return finish()
    }

    private mutating func finish() -> Step {
        guard !finishing else { return .nothing }
        finishing = true
        return .finish
    }
}
