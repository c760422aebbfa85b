import Glibc
import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

/// The inside of one sandbox: starts the daemon and measures it on command.
///
/// A command is a line `NAME ROUNDS`; the answer is a line of samples, or `error TEXT`.
final class Probe {
    let daemonPath: String
    /// Whether libvirt's own daemon is measured.
    var isStock: Bool { daemonPath.hasSuffix("/libvirtd") }
    private var daemon: pid_t = -1
    private var connection: DriverSet?
    let context = CallContext(connection: ConnectionID(rawValue: 1))
    static let uri = "qemu+unix:///system?socket=/run/libvirt/libvirt-sock"

    init(daemonPath: String) {
        self.daemonPath = daemonPath
    }

    func run() async {
        do {
            try await startDaemon()
            answer("ready")
        } catch {
            answer("error \(error)")
            return
        }
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 2, let rounds = Int(words[1]) else {
                answer("error '\(line)' is not NAME ROUNDS")
                continue
            }
            do {
                let samples = try await Measurements(probe: self).measure(String(words[0]), rounds: rounds)
                answer("samples " + samples.map { String($0) }.joined(separator: " "))
            } catch let error as VirtError {
                answer("error \(error.message)")
            } catch {
                answer("error \(error)")
            }
        }
        stopDaemon()
    }

    /// One line, at once: standard output is a pipe.
    private func answer(_ line: String) {
        let bytes = Array((line.filter { $0 != "\n" } + "\n").utf8)
        _ = write(1, bytes, bytes.count)
    }

    // MARK: The daemon

    /// Starts the daemon and waits until it answers; returns the microseconds that took.
    @discardableResult
    func startDaemon() async throws -> Double {
        let start = ContinuousClock.now
        let null = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
        let log = Glibc.open("/run/bench/daemon.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer {
            close(null)
            close(log)
        }
        daemon = try spawn([daemonPath], descriptors: [0: null, 1: log, 2: log])
        for _ in 0..<60_000 {
            if let set = try? await open(1) {
                connection = set
                return microseconds(since: start)
            }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Failure(reason: "\(daemonPath) does not answer")
    }

    func stopDaemon() {
        connection = nil
        kill(daemon, SIGTERM)
        var status: Int32 = 0
        // A stock daemon may hang while it ends; nobody measures its end.
        for _ in 0..<300 {
            if waitpid(daemon, &status, WNOHANG) != 0 { return }
            usleep(10_000)
        }
        kill(daemon, SIGKILL)
        waitpid(daemon, &status, 0)
    }

    /// Processor time that the daemon's threads have had, in microseconds.
    func daemonProcessorTime() throws -> Double {
        let folder = "/proc/\(daemon)/task"
        guard let tasks = opendir(folder) else { throw Failure(reason: "the daemon is gone") }
        defer { closedir(tasks) }
        var total = 0.0
        while let entry = readdir(tasks) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != "..", let file = fopen("\(folder)/\(name)/schedstat", "re") else { continue }
            defer { fclose(file) }
            var buffer = [CChar](repeating: 0, count: 128)
            if fgets(&buffer, 128, file) != nil { total += atof(buffer) / 1000 }
        }
        return total
    }

    /// Memory of the daemon that is resident, in KiB.
    func residentKiB() throws -> Double { try Self.residentKiB(of: daemon) }

    /// Memory of a process that is resident, in KiB.
    static func residentKiB(of process: pid_t) throws -> Double {
        guard let file = fopen("/proc/\(process)/status", "re") else {
            throw Failure(reason: "process \(process) is gone")
        }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 256)
        while fgets(&buffer, 256, file) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if line.hasPrefix("VmRSS:"),
                let value = line.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
            {
                return Double(value) ?? 0
            }
        }
        throw Failure(reason: "no VmRSS")
    }

    /// The process of a running guest's QEMU.
    func emulator(of name: String) throws -> pid_t {
        guard let file = fopen("/run/libvirt/qemu/\(name).pid", "re") else {
            throw Failure(reason: "no pid of \(name)")
        }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 32)
        guard fgets(&buffer, 32, file) != nil, case let pid = pid_t(atoi(buffer)), pid > 0 else {
            throw Failure(reason: "no pid of \(name)")
        }
        return pid
    }

    // MARK: Connections

    func open(_ number: UInt64) async throws(VirtError) -> DriverSet {
        try await RemoteDriver().open(
            ConnectionURI(Self.uri), connection: ConnectionID(rawValue: number), readOnly: false)
    }

    func hypervisor() throws -> any HypervisorConnection {
        guard let connection else { throw Failure(reason: "not connected") }
        return connection.hypervisor
    }

    func microseconds(since start: ContinuousClock.Instant) -> Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }
}

struct Failure: Error, CustomStringConvertible {
    var reason: String
    var description: String { reason }
}
