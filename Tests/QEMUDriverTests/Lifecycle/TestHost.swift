import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import QMP
import Synchronization
import Testing
import VirtDriver
import VirtError

@testable import QEMUDriver

/// A driver of its own beneath a directory of its own. Guests that are left are killed with it.
final class TestHost: Sendable {
    let root: String
    let driver: QEMUDriver
    let connection: QEMUConnection
    let events = EventLog()
    private let keeper: Keeper

    init(root: String? = nil, jobTimeout: Duration = .seconds(30)) async throws {
        self.root = try root ?? Self.makeDirectory()
        keeper = try Keeper(root: self.root)
        var configuration = DriverConfiguration(mode: .embed(root: self.root))
        configuration.jobTimeout = jobTimeout
        driver = QEMUDriver(
            configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let uri = try ConnectionURI("qemu:///embed?root=\(self.root)")
        let set = try await driver.open(uri, connection: ConnectionID(rawValue: 1), readOnly: false)
        connection = try #require(set.hypervisor as? QEMUConnection)
        let events = events
        _ = connection.subscribe { events.add($0) }
    }

    static func makeDirectory() throws -> String {
        var template = Array("/tmp/apus-driver-XXXXXX".utf8CString)
        let path = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        return try #require(path)
    }

    var context: CallContext { CallContext(connection: ConnectionID(rawValue: 1)) }

    /// Ends all guests and removes everything.
    func remove() async {
        for entry in connection.host.table.all {
            _ = try? await entry.actor.destroy(nil, flags: 0)
        }
        keeper.leave()
        try? FileOperations.removeTree(root)
    }

    /// Lets go of the monitors as the death of the daemon would, without ending a guest.
    func abandon() async {
        for entry in connection.host.table.all { await entry.actor.abandonForTest() }
        await driver.releaseRoots()
    }

    func state(_ domain: DomainReference) async throws -> [Int32] {
        let reply = try await connection.domainGetState(context, dom: domain, flags: 0)
        return [reply.state, reply.reason]
    }

    static func xml(_ name: String, uuid: String = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee01", extra: String = "") -> String
    {
        """
        <domain type='qemu'><name>\(name)</name><uuid>\(uuid)</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>\
        <os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os><features><acpi/></features>\
        <devices><serial type='pty'/>\
        <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices>\(extra)</domain>
        """
    }
}

/// Ends the guests beneath a directory when this process ends without having done so: they are made to outlive it.
private struct Keeper {
    private let process: ChildProcess
    private let pipe: Int32

    init(root: String) throws {
        let ends = try DescriptorPair.pipe()
        let input = ends.first.release()
        defer { close(input) }
        pipe = ends.second.release()
        let script = """
            read line && exit
            for process in /proc/[0-9]*; do
                [ "${process#/proc/}" = $$ ] && continue
                grep -qsaF "$1/" "$process/cmdline" && kill -9 "${process#/proc/}"
            done
            """
        var request = SpawnRequest(
            executable: "/bin/sh", arguments: ["-c", script, "sh", root], environment: [("PATH", "/usr/bin:/bin")])
        request.standardInput = .descriptor(input)
        process = try ChildProcess.spawn(request)
    }

    /// Nothing is left to end.
    func leave() {
        _ = write(pipe, "\n", 1)
        close(pipe)
    }
}

extension DomainActor {
    func abandonForTest() async {
        // Nothing that QEMU does from here on concerns this actor.
        run += 1
        await monitor?.close()
        monitor = nil
    }
}

/// Events as `name event detail`, in order.
final class EventLog: Sendable {
    private let state = Mutex<[String]>([])

    func add(_ event: DriverEvent) {
        let text: String
        switch event {
        case .domainLifecycle(let dom, let event, let detail): text = "\(dom.name) \(event) \(detail)"
        case .domainAgentLifecycle(let dom, let state, let reason): text = "\(dom.name) agent \(state) \(reason)"
        case .domainReboot(let dom): text = "\(dom.name) reboot"
        case .domainControlError(let dom): text = "\(dom.name) control error"
        case .domainMetadataChange(let dom, let type, _): text = "\(dom.name) metadata \(type)"
        default: text = "\(event.kind.identity)"
        }
        state.withLock { $0.append(text) }
    }

    /// What was reported since the last call.
    func take() -> [String] {
        state.withLock { events in
            defer { events = [] }
            return events
        }
    }

    /// Waits until `count` events are there, for at most `limit`.
    func wait(_ count: Int, within limit: Duration = .seconds(20)) async -> [String] {
        let end = ContinuousClock.now + limit
        while state.withLock({ $0.count }) < count, ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(2))
        }
        return take()
    }
}

/// The error that `body` throws.
func failure(_ body: () async throws -> Void) async -> VirtError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? VirtError
    }
}

/// Takes the stream that a call opens.
final class StreamTaker: CallExchange {
    private let taken = Mutex<Int32>(-1)

    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        taken.withLock { $0 = descriptor }
    }

    func returnDescriptor(_ descriptor: Int32) throws(VirtError) { close(descriptor) }

    var descriptor: Int32 { taken.withLock { $0 } }

    deinit {
        let descriptor = taken.withLock { $0 }
        if descriptor >= 0 { close(descriptor) }
    }
}
