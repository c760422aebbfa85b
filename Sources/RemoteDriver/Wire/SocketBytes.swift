import CHostShims
import Glibc
import HostSystem
import VirtError

/// Reads and writes a non-blocking unix socket, with descriptors.
enum SocketBytes {
    enum Outcome: Equatable {
        /// This many bytes went through.
        case moved(Int)
        case wouldBlock
        case endOfFile
        case failed(Int32)
    }

    /// Connects to the unix stream socket `path` and makes it non-blocking.
    ///
    /// - Throws: error 38 in stock libvirt's words.
    static func connect(path: String) throws(VirtError) -> Descriptor {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw .systemCall(ENOMEM, "Path \(path) too long for unix socket", domain: .rpc)
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = Descriptor(
            owning: socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0))
        guard descriptor.rawValue >= 0 else { throw .systemCall(errno, "Failed to create socket", domain: .rpc) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.connect(descriptor.rawValue, address, size)
            }
        }
        guard result == 0 else { throw connectFailure(errno, path) }
        setNonBlocking(descriptor.rawValue)
        return descriptor
    }

    private static func connectFailure(_ code: Int32, _ path: String) -> VirtError {
        var error = VirtError.systemCall(code, "Failed to connect socket to '\(path)'", domain: .rpc)
        switch code {
        case ENOENT, ECONNREFUSED:
            error.cause = "no daemon listens there"
            error.cures = [
                "start a daemon: apusd, or libvirtd", "do without one: qemu:///embed?root=DIR",
            ]
        case EACCES, EPERM:
            error.cause = "this user may not use the daemon's socket"
            error.cures = ["join the group libvirt", "use qemu:///session, or qemu:///embed?root=DIR"]
        default: break
        }
        return error
    }

    static func setNonBlocking(_ descriptor: Int32) {
        _ = apus_fcntl(descriptor, F_SETFL, apus_fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK)
    }

    static func send(_ socket: Int32, _ bytes: ArraySlice<UInt8>, descriptor: Int32? = nil) -> Outcome {
        var descriptors = [descriptor ?? -1]
        let count = bytes.withUnsafeBytes { raw in
            apus_send_descriptors(
                socket, raw.baseAddress, raw.count, &descriptors, descriptor == nil ? 0 : 1, Int32(MSG_DONTWAIT))
        }
        return outcome(count, zeroIsEnd: false)
    }

    /// Reads what is there into `buffer`; descriptors that came along are appended to `descriptors`.
    static func receive(_ socket: Int32, into buffer: inout [UInt8], descriptors: inout [Int32]) -> Outcome {
        var room = [Int32](repeating: -1, count: 64)
        var count = room.count
        var truncated: Int32 = 0
        let received = buffer.withUnsafeMutableBytes { raw in
            apus_receive_descriptors(
                socket, raw.baseAddress, raw.count, &room, &count, &truncated, Int32(MSG_DONTWAIT))
        }
        if received >= 0 { descriptors.append(contentsOf: room.prefix(count)) }
        return outcome(received, zeroIsEnd: true)
    }

    private static func outcome(_ count: Int, zeroIsEnd: Bool) -> Outcome {
        if count > 0 || (count == 0 && !zeroIsEnd) { return .moved(count) }
        if count == 0 { return .endOfFile }
        switch errno {
        case EAGAIN, EINTR: return .wouldBlock
        case let code: return .failed(code)
        }
    }
}
