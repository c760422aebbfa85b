import Dispatch
import Glibc
import Synchronization
import Testing

/// A program that a test starts, with its standard input and output; it ends with the test, and with the test run if that
/// is killed.
final class Child {
    private(set) var pid: pid_t = 0
    private var input: Int32 = -1
    private var output: Int32 = -1
    private var pending: [UInt8] = []

    init(_ program: String, _ arguments: [String]) throws {
        var toChild: [Int32] = [0, 0]
        var fromChild: [Int32] = [0, 0]
        try #require(pipe(&toChild) == 0)
        try #require(pipe(&fromChild) == 0)
        for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (reading, writing) = (toChild[0], fromChild[1])
        // The kernel ends the program when the thread that started it is gone, so that has to be one that stays.
        let command = ["setpriv", "--pdeathsig", "KILL", "--", program] + arguments
        let (started, result) = Launcher.shared.run { Self.spawn(command, input: reading, output: writing) }
        pid = started
        close(toChild[0])
        close(fromChild[1])
        input = toChild[1]
        output = fromChild[0]
        try #require(result == 0, "\(program) could not be started")
    }

    private static func spawn(_ command: [String], input: Int32, output: Int32) -> (pid: pid_t, result: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var argv = command.map { strdup($0) } + [nil]
        defer { for argument in argv { free(argument) } }
        var pid: pid_t = 0
        let result = posix_spawnp(&pid, command[0], &actions, nil, &argv, environ)
        return (pid, result)
    }

    deinit {
        if input >= 0 { close(input) }
        close(output)
        guard pid > 0 else { return }
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
    }

    func write(_ line: String) {
        _ = Array((line + "\n").utf8).withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
    }

    func closeInput() {
        close(input)
        input = -1
    }

    /// Reads lines up to one that starts with `prefix`; all of them.
    func read(to prefix: String) async throws -> [String] {
        var taken: [String] = []
        let end = ContinuousClock.now + .seconds(120)
        while true {
            if let end = pending.firstIndex(of: 10) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending.removeFirst(end + 1)
                taken.append(line)
                if line.hasPrefix(prefix) { return taken }
                continue
            }
            var place = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            // Without blocking: the session under test needs the thread.
            while poll(&place, 1, 0) == 0 {
                try #require(ContinuousClock.now < end, "no line “\(prefix)…”")
                try await Task.sleep(for: .milliseconds(5))
            }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = Glibc.read(output, &buffer, buffer.count)
            try #require(count > 0, "the program ended before “\(prefix)…”")
            pending += buffer.prefix(count)
        }
    }

    /// Waits until the program has closed its output.
    func end() async throws {
        let end = ContinuousClock.now + .seconds(120)
        var place = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            try #require(ContinuousClock.now < end, "the program does not end")
            if poll(&place, 1, 0) == 0 {
                try await Task.sleep(for: .milliseconds(5))
            } else if Glibc.read(output, &buffer, buffer.count) <= 0 {
                return
            }
        }
    }

    /// Runs a program to its end; whether it succeeded, and what it printed.
    static func run(_ program: String, _ arguments: [String]) throws -> (succeeded: Bool, output: String) {
        let child = try Child(program, arguments)
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(child.output, &buffer, buffer.count)
            guard count > 0 else { break }
            text += String(decoding: buffer.prefix(count), as: UTF8.self)
        }
        var status: Int32 = 0
        waitpid(child.pid, &status, 0)
        child.pid = 0
        return (status == 0, text)
    }

    static func exists(_ program: String) -> Bool {
        (try? run("sh", ["-c", "command -v \(program) >/dev/null"]).succeeded) ?? false
    }

    /// A port that nobody listens on now, and that nobody else is told of. Below those that the kernel gives to
    /// connections, so that none of them takes it before it is used.
    static func freePort() throws -> Int {
        let ports = ports.withLock { next -> Range<Int> in
            defer { next += 10 }
            return next..<next + 10
        }
        return try #require(ports.first(where: isFree))
    }

    private static let ports = Mutex(20_000 + Int(getpid()) % 200 * 50)

    private static func isFree(_ port: Int) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}

/// A thread that lives as long as the process.
private final class Launcher: Sendable {
    static let shared = Launcher()
    private let queue = Mutex<[@Sendable () -> Void]>([])
    private let wanted = DispatchSemaphore(value: 0)

    private init() {
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let launcher = Unmanaged<Launcher>.fromOpaque(argument).takeUnretainedValue()
                while true {
                    launcher.wanted.wait()
                    launcher.queue.withLock { $0.removeFirst() }()
                }
            }, Unmanaged.passRetained(self).toOpaque())
    }

    /// Runs `body` on the thread and waits for it.
    func run<T: Sendable>(_ body: @escaping @Sendable () -> T) -> T {
        let result = Mutex<T?>(nil)
        let done = DispatchSemaphore(value: 0)
        queue.withLock { queue in
            queue.append {
                let value = body()
                result.withLock { $0 = value }
                done.signal()
            }
        }
        wanted.signal()
        done.wait()
        guard let value = result.withLock({ $0 }) else { preconditionFailure("the thread did not run it") }
        return value
    }
}

/// Waits until `condition` holds; two minutes suffice on the slowest machine.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
        if try await condition() { return true }
        try await Task.sleep(for: .milliseconds(30))
    }
    return false
}

/// A folder that is gone after the test.
final class Folder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/apus-spice.XXXXXX".utf8CString)
        path = try #require(mkdtemp(&template).map { String(cString: $0) })
    }

    deinit { remove() }

    /// Lets the folder live as long as the tests do.
    func keepToTheEnd() {
        Self.kept.withLock { folders in
            if folders.isEmpty {
                atexit {
                    for folder in Folder.kept.withLock({ $0 }) { folder.remove() }
                }
            }
            folders.append(self)
        }
    }

    private static let kept = Mutex<[Folder]>([])

    private func remove() {
        _ = try? Child.run("rm", ["-rf", path])
    }
}
