import SASL
import VirtError

/// What callers and the loop's thread share, behind one lock.
struct LoopState {
    struct PendingCall {
        let answer: CheckedContinuation<Result<CallReply, VirtError>, Never>
        let stream: StreamWish?
    }

    /// The stream that a call opens when it succeeds.
    struct StreamWish: Sendable {
        let procedure: Int32
        let writable: Bool
        let ended: StreamEnded?
    }

    var lastSerial: UInt32 = 0
    var pending: [UInt32: PendingCall] = [:]
    /// Calls given up before their answer came. A stream that such a call opens has to be aborted.
    var abandoned: [UInt32: StreamWish?] = [:]
    var outbox: [OutgoingPiece] = []
    /// How much of the outbox's first piece is already gone.
    var sent = 0
    var keepalive: (interval: Int64, count: Int)?
    /// Encrypts what goes out and decrypts what comes in; nil before it was agreed on, and mostly afterwards.
    var encryption: CyrusSession?
    /// Set once: no call gets through any more.
    var failure: VirtError?
    var closing = false
    /// This end has said goodbye: that the other one hangs up now is in order.
    var farewell = false

    var queuedBytes: Int {
        outbox.reduce(-sent) { total, piece in
            switch piece {
            case .bytes(let bytes): total + bytes.count
            case .descriptor: total + 1
            }
        }
    }

    mutating func nextSerial() -> UInt32 {
        repeat { lastSerial &+= 1 } while pending[lastSerial] != nil || abandoned[lastSerial] != nil
        return lastSerial
    }
}

/// A successful answer.
struct CallReply: Sendable {
    var body: [UInt8]
    /// Descriptors that came along; owned by the receiver.
    var descriptors: [Int32]
    /// The caller's end of the stream that the call opened; owned by the receiver.
    var stream: Int32?
}
