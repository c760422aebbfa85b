import Glibc

/// A QEMU and its monitor, without any daemon.
struct BareMonitor {
    private let socket: Int32
    private let process: pid_t

    init(_ arguments: [String]) throws {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            throw Failure(reason: "socketpair")
        }
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(null) }
        process = try spawn(
            [
                "qemu-system-x86_64", "-machine", "pc-q35-7.2,usb=off", "-accel", "tcg", "-nodefaults",
                "-no-user-config", "-display", "none", "-chardev", "socket,id=m,fd=3", "-mon",
                "chardev=m,mode=control",
            ] + arguments, descriptors: [1: null, 2: null, 3: ends[1]])
        close(ends[1])
        socket = ends[0]
        try read(until: "QMP")
        try ask(#"{"execute":"qmp_capabilities"}"#)
    }

    /// Sends a command and reads until its answer, or until a word of an event, has come as well.
    ///
    /// - Returns: what was read.
    @discardableResult func ask(_ command: String, until event: String? = nil) throws -> String {
        let bytes = Array((command + "\r\n").utf8)
        guard write(socket, bytes, bytes.count) == bytes.count else { throw Failure(reason: "QEMU does not listen") }
        return try read(until: "\"return\"", event)
    }

    /// Gives QEMU a file of ours under a name.
    func pass(_ file: Int32, as name: String) throws {
        var bytes = Array(#"{"execute":"getfd","arguments":{"fdname":"\#(name)"}}"#.utf8)
        let length = bytes.count
        // A header with its one descriptor, and what that lacks to a whole word.
        var control: [UInt64] = [20, UInt64(SCM_RIGHTS) << 32 | UInt64(SOL_SOCKET), UInt64(UInt32(file))]
        let sent = bytes.withUnsafeMutableBytes { bytes in
            control.withUnsafeMutableBytes { control in
                var part = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
                return withUnsafeMutablePointer(to: &part) { part in
                    var message = msghdr()
                    message.msg_iov = part
                    message.msg_iovlen = 1
                    message.msg_control = control.baseAddress
                    message.msg_controllen = control.count
                    return sendmsg(socket, &message, 0)
                }
            }
        }
        guard sent == length else { throw Failure(reason: "QEMU does not listen") }
        try read(until: "\"return\"")
    }

    @discardableResult private func read(until word: String, _ event: String? = nil) throws -> String {
        var text = ""
        while !(text.contains(word) && event.map { text.contains($0) } ?? true) {
            var bytes = [UInt8](repeating: 0, count: 8192)
            let count = Glibc.read(socket, &bytes, bytes.count)
            guard count > 0 else { throw Failure(reason: "QEMU has ended") }
            text += String(decoding: bytes[..<count], as: UTF8.self)
            if text.contains("\"error\"") { throw Failure(reason: text) }
        }
        return text
    }

    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(socket)
    }
}
