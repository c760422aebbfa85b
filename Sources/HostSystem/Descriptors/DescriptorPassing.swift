import CHostShims
import Glibc
public import VirtError

/// Open descriptors sent over unix sockets (SCM_RIGHTS, unix(7)).
public enum DescriptorPassing {
    /// The kernel's bound on descriptors in one message.
    public static let most = 253

    /// A second descriptor of the open file behind `number`, closed on exec.
    public static func duplicate(_ number: Int32) throws(VirtError) -> Descriptor {
        let copy = apus_fcntl(number, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw .systemCall(currentErrno(), "cannot duplicate descriptor \(number)") }
        return Descriptor(owning: copy)
    }

    /// Sends bytes, and descriptors with the first of them, without blocking.
    ///
    /// - Parameter bytes: at least one; descriptors cannot travel alone.
    /// - Returns: how many bytes were sent, or nil where the socket has no room now; then nothing was sent.
    /// - Throws: error 38 with the errno.
    public static func send(_ bytes: [UInt8], descriptors: [Int32], to socket: Int32) throws(VirtError) -> Int? {
        guard !bytes.isEmpty, descriptors.count <= most else {
            throw .systemCall(EINVAL, "cannot send \(descriptors.count) descriptors with \(bytes.count) bytes")
        }
        let sent = apus_send_descriptors(
            socket, bytes, bytes.count, descriptors, descriptors.count, Int32(MSG_DONTWAIT))
        if sent >= 0 { return sent }
        let code = currentErrno()
        if code == EAGAIN { return nil }
        throw .systemCall(code, "cannot send \(descriptors.count) descriptors")
    }

    /// What one call received.
    public struct Received: Sendable {
        /// Empty at the end of the stream.
        public var bytes: [UInt8]
        /// Numbers that the caller now owns and has to close.
        public var descriptors: [Int32]
        /// More descriptors came than were allowed; the ones beyond are closed.
        public var isTruncated: Bool
    }

    /// Receives up to `byteLimit` bytes and at most `descriptorLimit` descriptors, closed on exec.
    ///
    /// - Returns: nil where a non-blocking socket has nothing now.
    /// - Throws: error 38 with the errno.
    public static func receive(
        from socket: Int32, byteLimit: Int, descriptorLimit: Int
    ) throws(VirtError) -> Received? {
        var bytes = [UInt8](repeating: 0, count: max(byteLimit, 1))
        var descriptors = [Int32](repeating: -1, count: max(min(descriptorLimit, most), 0))
        var count = descriptors.count
        var truncated: Int32 = 0
        let length = apus_receive_descriptors(socket, &bytes, bytes.count, &descriptors, &count, &truncated, 0)
        guard length >= 0 else {
            let code = currentErrno()
            if code == EAGAIN { return nil }
            throw .systemCall(code, "cannot receive descriptors")
        }
        return Received(
            bytes: Array(bytes[..<length]), descriptors: Array(descriptors[..<count]), isTruncated: truncated != 0)
    }
}
