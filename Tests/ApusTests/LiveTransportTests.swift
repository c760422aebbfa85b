import Apus
import Testing

/// URI-10, BIND-SWIFT: the same calls over every transport, against whichever daemon a scenario has started
/// (`Tests/InteropTests/Scenarios/transports.sh`).
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: !LivePlaces.all.isEmpty)) struct LiveTransportTests {
    @Test(arguments: LivePlaces.all) func everyKindOfCall(_ uri: String) async throws {
        let connection = try await Connection.open(uri)
        let (ends, ending) = AsyncStream.makeStream(of: VirtError?.self)
        connection.onEnd { ending.yield($0) }
        try await manyAtOnce(connection)
        try await cancelled(connection)
        try await refused(connection)
        try await lifecycle(connection)
        try await everyKindOfObject(connection)
        await connection.close()
        var endings = ends.makeAsyncIterator()
        #expect(await endings.next() == .some(nil))
        await #expect(throws: VirtError.self) { try await connection.hostname() }

        let reader = try await Connection.open(uri, readOnly: true)
        await #expect { try await reader.define(Self.machine) } throws: {
            ($0 as? VirtError)?.code == .operationDenied
        }
        #expect(try await reader.driverName() == "QEMU")
        await reader.close()
    }

    /// Answers may overtake each other; each finds its question.
    private func manyAtOnce(_ connection: Connection) async throws {
        try await connection.keepAlive(interval: 5, count: 3)
        let host = try await connection.hostname()
        let size = try await connection.capabilities().utf8.count
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    switch number % 3 {
                    case 0: try await connection.hostname() == host
                    case 1: try await connection.capabilities().utf8.count == size
                    default: try await connection.libraryVersion() >= Version(major: 9, minor: 0, release: 0)
                    }
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    private func cancelled(_ connection: Connection) async throws {
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await connection.hostname()
        }
        await #expect { try await call.value } throws: { ($0 as? VirtError)?.code == .operationAborted }
        #expect(try await connection.hostname().isEmpty == false)
    }

    private func refused(_ connection: Connection) async throws {
        await #expect { try await connection.domain(named: "nobody") } throws: {
            ($0 as? VirtError)?.code == .noDomain
        }
        await #expect { try await connection.define("<domain>") } throws: {
            [.xmlDetail, .xmlError].contains(($0 as? VirtError)?.code)
        }
    }

    private static let machine = """
        <domain type='qemu'><name>live</name><memory unit='MiB'>64</memory><os><type arch='x86_64'
        machine='pc'>hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
        <graphics type='vnc' socket='/run/sandbox/work/live.sock'/><video><model type='vga'/></video>
        <serial type='pty'/>
        <disk type='file'><driver name='qemu' type='qcow2'/><source file='/run/sandbox/work/live.qcow2'/>
        <target dev='vda'/></disk><memballoon model='none'/></devices></domain>
        """

    private func lifecycle(_ connection: Connection) async throws {
        let events = try await connection.events(.lifecycle)
        let monitor = try await connection.monitorEvents(named: "STOP")
        let domain = try await connection.define(Self.machine)
        let snapshot = try await domain.createSnapshot("<domainsnapshot><name>first</name></domainsnapshot>")
        #expect(try await snapshot.hasMetadata())
        #expect(try await snapshot.isCurrent())
        #expect(try await domain.snapshots().map(\.name) == ["first"])
        let description = try await snapshot.xml()
        #expect(description.contains("<name>first</name>") && description.contains("<state>shutoff</state>"))
        try await snapshot.revert()
        try await snapshot.delete()
        #expect(try await domain.currentSnapshot() == nil)

        try await domain.start()
        try await streams(domain)
        try await domain.suspend()
        #expect(try await domain.state() == .paused)
        try await domain.resume()
        try await domain.destroy()
        try await domain.undefine()
        let seen = try await collect(events) { $0.change.isUndefined && $0.domain.name == "live" }.filter {
            $0.domain.name == "live"
        }.map(\.change.kind)
        // Reverting says that it is defined anew, and how a guest is started and ended depends on the daemon.
        let expected: [DomainLifecycleEvent.Kind] = [.defined, .started, .suspended, .resumed, .stopped, .undefined]
        var rest = seen[...]
        for kind in expected {
            guard let index = rest.firstIndex(of: kind) else {
                Issue.record("no \(kind) in its place in \(seen)")
                break
            }
            rest = rest[(index + 1)...]
        }
        #expect(try await collect(monitor) { _ in true }.first?.domain.name == "live")
    }

    private func streams(_ domain: Domain) async throws {
        // More than sockets hold, and a reader that lets it wait.
        let screenshot = try await domain.screenshot()
        #expect(screenshot.type.hasPrefix("image/"))
        var picture: [UInt8] = []
        for try await bytes in screenshot.bytes {
            if picture.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
            picture += bytes
        }
        #expect(picture.starts(with: Array("P6".utf8)) || picture.starts(with: [0x89, 0x50]))
        // One that is left in the middle leaves the connection as it was.
        for try await _ in try await domain.screenshot().bytes { break }
        #expect(try await domain.memory(at: 0xffff0, size: 16, .physical).count == 16)
        let console = try await domain.console()
        // A console belongs to one at a time. Nothing may be closed while another takes it over: libvirtd 9.0 then stops
        // for good, as the thread that closes and the thread that opens wait for each other's lock.
        await #expect(throws: VirtError.self) { _ = try await domain.console() }
        let reading = Task { try await console.read() }
        let other = try await domain.console(options: .force)
        // Who waits for a guest that says nothing can be called off.
        reading.cancel()
        _ = try? await reading.value
        other.cancel()
    }

    /// Lists of everything; a daemon without a driver for it says so.
    private func everyKindOfObject(_ connection: Connection) async throws {
        func listed(_ list: () async throws(VirtError) -> Int) async {
            do throws(VirtError) {
                _ = try await list()
            } catch {
                #expect(error.code == .noSupport, "\(error)")
            }
        }
        await listed { () throws(VirtError) in try await connection.networks().count }
        await listed { () throws(VirtError) in try await connection.storagePools().count }
        await listed { () throws(VirtError) in try await connection.nodeDevices().count }
        await listed { () throws(VirtError) in try await connection.interfaces().count }
        await listed { () throws(VirtError) in try await connection.secrets().count }
        await listed { () throws(VirtError) in try await connection.packetFilters().count }
        await listed { () throws(VirtError) in try await connection.packetFilterBindings().count }
    }
}

extension DomainEvent.Change {
    fileprivate var kind: DomainLifecycleEvent.Kind? {
        if case .lifecycle(let event) = self { event.kind } else { nil }
    }

    fileprivate var isUndefined: Bool { kind == .undefined }
}
