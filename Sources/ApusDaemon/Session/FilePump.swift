import CHostShims
import Glibc
import LibvirtTransport
import NIOPosix

/// Makes a regular file look like a socket: files cannot be waited for, so a thread of its own copies.
enum FilePump {
    static func isFile(_ descriptor: Int32) -> Bool {
        var information = stat()
        return fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    /// Starts copying between the file and a socket pair.
    ///
    /// - Returns: the other end of the pair, or -1 with errno set.
    static func start(_ request: SessionExchange.StreamRequest) -> Int32 {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { return -1 }
        let pair = DescriptorSet(owning: [ends[0]])
        let thread = NIOThreadPool(numberOfThreads: 1)
        thread.start()
        thread.submit { _ in
            if let file = request.descriptor.numbers.first, let socket = pair.numbers.first {
                request.writable ? copy(from: socket, to: file) : copy(from: file, to: socket)
                // Readers of the socket get its end of file now, not when the last owner lets go.
                shutdown(socket, Int32(SHUT_RDWR))
            }
            thread.shutdownGracefully { _ in }
        }
        return ends[1]
    }

    private static func copy(from source: Int32, to target: Int32) {
        var buffer = [UInt8](repeating: 0, count: 262_144)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            var offset = 0
            while offset < count {
                let written = buffer[offset..<count].withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                offset += written
            }
        }
    }
}
