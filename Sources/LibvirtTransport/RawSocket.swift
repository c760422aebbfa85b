import CHostShims
import Glibc

/// The descriptor behind a channel, for what a channel cannot do: reading a message in one go and passing descriptors.
///
/// The channel owns it. To be used on the channel's event loop and only while the channel is active.
struct RawSocket {
    let descriptor: Int32

    enum Outcome<Value> {
        case done(Value)
        case wouldBlock
        /// End of file or an error; the channel's own next read or write reports it.
        case closed
    }

    /// Reads at most `count` bytes that are there already.
    func read(atMost count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            let received = recv(descriptor, buffer.baseAddress, count, Int32(MSG_DONTWAIT))
            initialized = max(0, received)
        }
    }

    /// Takes one descriptor with its byte; nil as value when the byte came without one.
    func receiveDescriptor() -> Outcome<Int32?> {
        var byte: UInt8 = 0
        var number: Int32 = -1
        var count = 1
        var truncated: Int32 = 0
        let received = apus_receive_descriptors(
            descriptor, &byte, 1, &number, &count, &truncated, Int32(MSG_DONTWAIT))
        if received < 0 { return errno == EAGAIN ? .wouldBlock : .closed }
        if received == 0 { return .closed }
        return .done(count == 1 ? number : nil)
    }

    /// Sends one descriptor with its byte.
    func send(descriptor number: Int32) -> Outcome<Void> {
        var byte: UInt8 = 0
        var passed = number
        let sent = apus_send_descriptors(descriptor, &byte, 1, &passed, 1, Int32(MSG_DONTWAIT))
        if sent == 1 { return .done(()) }
        return sent < 0 && (errno == EAGAIN || errno == ENOBUFS) ? .wouldBlock : .closed
    }
}
