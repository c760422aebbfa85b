import Glibc
import HostSystem
import VirtError

/// Starts the user's own daemon when a client needs one and none is there.
enum SessionDaemon {
    /// `LIBVIRT_AUTOSTART=0` forbids it.
    static var isWanted: Bool {
        getenv("LIBVIRT_AUTOSTART").map { String(cString: $0) } != "0"
    }

    /// Starts it and connects as soon as it listens.
    ///
    /// - Throws: error 38 when there is no daemon to start or it does not come up.
    static func start(_ path: String) async throws(VirtError) -> Descriptor {
        let (program, arguments) = try find()
        var request = SpawnRequest(executable: program, arguments: arguments, environment: environment)
        request.workingDirectory = "/"
        let child = try ChildProcess.spawn(request)
        let end = ContinuousClock.now + .seconds(15)
        while true {
            let failure: VirtError
            do throws(VirtError) {
                return try SocketBytes.connect(path: path)
            } catch {
                failure = error
            }
            // Another client's daemon may have been faster: ours then ends, and theirs is as good.
            let isOver = ContinuousClock.now > end
            if isOver {
                var error = failure
                error.cause = "\(program) (process \(child.pid)) was started and does not listen"
                throw error
            }
            do {
                try await Task.sleep(for: .milliseconds(20))
            } catch {
                throw failure
            }
        }
    }

    private static func find() throws(VirtError) -> (String, [String]) {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let directory = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? ""
        if let program = ProgramTransport.find(directory + "/apusd") ?? ProgramTransport.find("apusd") {
            return (program, ["--session", "--timeout", "120"])
        }
        for name in ["libvirtd", "/usr/sbin/libvirtd"] {
            if let program = ProgramTransport.find(name) { return (program, ["--timeout=120"]) }
        }
        throw VirtError.systemCall(
            ENOENT, "Failed to find a daemon to start for this session", domain: .rpc)
    }

    private static var environment: [(name: String, value: String)] {
        [
            "HOME", "PATH", "USER", "LOGNAME", "LANG", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
            "XDG_DATA_HOME", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
        ].compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    }
}
