import Glibc
import LibvirtProtocol
import RemoteDriver
import Synchronization
import VirtDriver
import VirtError

/// Snapshots of running guests: how long the calls take, how long the guest stands still, what is written.
///
/// The memory ones boot the demo guest (`APUS_GUEST`), fill two fifths of its memory and go on writing to it.
struct SnapshotMeasurements {
    let probe: Probe

    static let sizes = [256, 1024, 4096]

    static let all: [(name: String, rounds: Int, unit: String)] =
        [
            ("snapshotDiskOnly", 9, "us"), ("snapshotInternal", 6, "us"), ("revertInternal", 6, "us"),
            ("deleteOverlay-200MB", 3, "us"), ("chain-10", 3, "us"),
        ]
        + sizes.flatMap { size in
            [
                ("memoryPause-\(size)", 3, "us"), ("memoryTotal-\(size)", 3, "us"), ("memoryWritten-\(size)", 3, "KiB"),
            ]
        }

    func measure(_ name: String, rounds: Int) async throws -> [Double]? {
        switch name {
        case "snapshotDiskOnly": return try await diskOnly(rounds)
        case "snapshotInternal": return try await internals(rounds).created
        case "revertInternal": return try await internals(rounds).reverted
        case "deleteOverlay-200MB": return try await deleteOverlay(rounds)
        case "chain-10": return try await chain(rounds)
        default:
            let words = name.split(separator: "-")
            guard words.count == 2, let size = Int(words[1]), Self.sizes.contains(size) else { return nil }
            switch words[0] {
            case "memoryPause": return try await memory(size, rounds).map(\.pause)
            case "memoryTotal": return try await memory(size, rounds).map(\.total)
            case "memoryWritten": return try await memory(size, rounds).map(\.written)
            default: return nil
            }
        }
    }

    // MARK: Small guests

    private static let directory = "/run/bench"
    private static let diskOnlyFlag: UInt32 = 1 << 4

    private func small(_ name: String) -> String {
        """
        <domain type='qemu'><name>\(name)</name><memory unit='MiB'>256</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
        <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><controller type='usb' model='none'/>
        <disk type='file'><driver name='qemu' type='qcow2'/><source file='\(Self.directory)/\(name)'/>
        <target dev='vda' bus='virtio'/></disk><memballoon model='none'/></devices></domain>
        """
    }

    private func image(_ name: String, size: String = "1G") throws {
        try tool(["qemu-img", "create", "-q", "-f", "qcow2", "\(Self.directory)/\(name)", size])
    }

    private func tool(_ words: [String]) throws {
        let child = try spawn(words, descriptors: [:])
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard status == 0 else { throw Failure(reason: words.joined(separator: " ")) }
    }

    /// Runs `body` with a running small guest that is gone afterwards, with its snapshots and files.
    private func withSmall<Value>(_ body: (DomainReference) async throws -> Value) async throws -> Value {
        let name = "snapshots"
        try image(name)
        let hypervisor = try probe.hypervisor()
        _ = try await hypervisor.domainDefineXML(probe.context, xml: small(name))
        let domain = try await hypervisor.domainLookupByName(probe.context, name: name)
        try await hypervisor.domainCreate(probe.context, dom: domain)
        do {
            let value = try await body(domain)
            await clean(domain, name)
            return value
        } catch {
            await clean(domain, name)
            throw error
        }
    }

    private func clean(_ domain: DomainReference, _ name: String) async {
        guard let hypervisor = try? probe.hypervisor() else { return }
        try? await hypervisor.domainDestroy(probe.context, dom: domain)
        // 2: with the descriptions of its snapshots.
        try? await hypervisor.domainUndefineFlags(probe.context, dom: domain, flags: 2)
        for file in Self.files() where file.hasPrefix(name) { unlink("\(Self.directory)/\(file)") }
    }

    private static func files() -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    private func overlay(_ name: String, _ file: String) -> String {
        """
        <domainsnapshot><name>\(name)</name><disks><disk name='vda' snapshot='external'>
        <source file='\(Self.directory)/\(file)'/></disk></disks></domainsnapshot>
        """
    }

    private func timed(_ body: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return probe.microseconds(since: start)
    }

    private func diskOnly(_ rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        return try await withSmall { domain in
            var result: [Double] = []
            for round in 0..<rounds {
                result.append(
                    try await timed {
                        _ = try await hypervisor.domainSnapshotCreateXML(
                            probe.context, dom: domain, xmlDesc: overlay("s\(round)", "snapshots.\(round)"),
                            flags: Self.diskOnlyFlag)
                    })
            }
            return result
        }
    }

    private func internals(_ rounds: Int) async throws -> (created: [Double], reverted: [Double]) {
        let hypervisor = try probe.hypervisor()
        return try await withSmall { domain in
            var created: [Double] = []
            var reverted: [Double] = []
            for round in 0..<rounds {
                var made: SnapshotReference?
                created.append(
                    try await timed {
                        made = try await hypervisor.domainSnapshotCreateXML(
                            probe.context, dom: domain,
                            xmlDesc: "<domainsnapshot><name>i\(round)</name></domainsnapshot>", flags: 0)
                    })
                guard let made else { continue }
                reverted.append(
                    try await timed {
                        try await hypervisor.domainRevertToSnapshot(probe.context, snap: made, flags: 0)
                    })
            }
            return (created, reverted)
        }
    }

    private func deleteOverlay(_ rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        return try await withSmall { domain in
            var result: [Double] = []
            for round in 0..<rounds {
                let made = try await hypervisor.domainSnapshotCreateXML(
                    probe.context, dom: domain, xmlDesc: overlay("s\(round)", "snapshots.\(round)"),
                    flags: Self.diskOnlyFlag)
                try await write(200, to: domain)
                result.append(
                    try await timed {
                        try await hypervisor.domainSnapshotDelete(probe.context, snap: made, flags: 0)
                    })
            }
            return result
        }
    }

    /// Writes so many MiB through QEMU, as a guest would.
    private func write(_ megabytes: Int, to domain: DomainReference) async throws {
        let hypervisor = try probe.hypervisor()
        for place in stride(from: 0, to: megabytes, by: 50) {
            let line = "qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend \"write -P 7 \(place)M 50M\""
            // 1: a line of QEMU's human monitor.
            _ = try await hypervisor.qemuDomainMonitorCommand(probe.context, dom: domain, cmd: line, flags: 1)
        }
    }

    /// Ten overlays made and, from the oldest on, deleted.
    private func chain(_ rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        var result: [Double] = []
        for _ in 0..<rounds {
            result.append(
                try await withSmall { domain in
                    try await timed {
                        var made: [SnapshotReference] = []
                        for number in 0..<10 {
                            made.append(
                                try await hypervisor.domainSnapshotCreateXML(
                                    probe.context, dom: domain, xmlDesc: overlay("s\(number)", "snapshots.\(number)"),
                                    flags: Self.diskOnlyFlag))
                        }
                        for snapshot in made {
                            try await hypervisor.domainSnapshotDelete(probe.context, snap: snapshot, flags: 0)
                        }
                    }
                })
        }
        return result
    }

    // MARK: Memory

    private struct MemorySample {
        /// Microseconds.
        var pause: Double
        var total: Double
        /// KiB.
        var written: Double
    }

    private func memory(_ size: Int, _ rounds: Int) async throws -> [MemorySample] {
        guard let guest = getenv("APUS_GUEST").map({ String(cString: $0) }) else {
            throw Failure(reason: "APUS_GUEST must name the demo guest's directory")
        }
        let hypervisor = try probe.hypervisor()
        let name = "memory"
        try image(name)
        _ = try await hypervisor.domainDefineXML(probe.context, xml: try busy(name, size, guest))
        let domain = try await hypervisor.domainLookupByName(probe.context, name: name)
        do {
            try await hypervisor.domainCreate(probe.context, dom: domain)
            let xml = try await hypervisor.domainGetXMLDesc(probe.context, dom: domain, flags: 0)
            guard let terminal = xml.split(separator: "'").first(where: { $0.hasPrefix("/dev/pts/") }) else {
                throw Failure(reason: "the guest has no console")
            }
            let beats = try Heartbeat(terminal: String(terminal))
            try await beats.waitUntilBusy()
            var result: [MemorySample] = []
            for round in 0..<rounds {
                result.append(try await sample(domain, round, beats))
            }
            beats.stop()
            await clean(domain, name)
            return result
        } catch {
            await clean(domain, name)
            throw error
        }
    }

    private func sample(_ domain: DomainReference, _ round: Int, _ beats: Heartbeat) async throws -> MemorySample {
        let hypervisor = try probe.hypervisor()
        let file = "\(Self.directory)/memory.state\(round)"
        let xml = """
            <domainsnapshot><name>m\(round)</name><memory snapshot='external' file='\(file)'/>
            <disks><disk name='vda' snapshot='external'><source file='\(Self.directory)/memory.\(round)'/></disk></disks>
            </domainsnapshot>
            """
        let start = ContinuousClock.now
        _ = try await hypervisor.domainSnapshotCreateXML(probe.context, dom: domain, xmlDesc: xml, flags: 0)
        let total = probe.microseconds(since: start)
        // The first beat after the pause may still be on its way.
        try await Task.sleep(for: .milliseconds(200))
        var facts = stat()
        guard stat(file, &facts) == 0 else { throw Failure(reason: "no memory was written") }
        let written = Double(facts.st_blocks) / 2
        unlink(file)
        return MemorySample(pause: beats.longestGap(since: start), total: total, written: written)
    }

    private func busy(_ name: String, _ size: Int, _ guest: String) throws -> String {
        let script = """
            dd if=/dev/urandom of=/tmp/seed bs=1M count=8 2>/dev/null
            fill() { n=0; while [ $n -lt \(size * 2 / 5 / 8) ]; do cat /tmp/seed >/tmp/f$n; n=$((n+1)); done; }
            mount -t tmpfs -o size=90% none /tmp 2>/dev/null; dd if=/dev/urandom of=/tmp/seed bs=1M count=8 2>/dev/null
            fill; echo GUEST-BUSY; while :; do fill; done
            """
        let words = try read("\(guest)/cmdline") + " apus.counter=2 apus.exec=" + Self.base64(script)
        return """
            <domain type='qemu'><name>\(name)</name><memory unit='MiB'>\(size)</memory><vcpu>2</vcpu>
            <os><type arch='x86_64' machine='q35'>hvm</type><kernel>\(guest)/vmlinuz</kernel>
            <initrd>\(guest)/initrd</initrd><cmdline>\(words)</cmdline></os><features><acpi/></features>
            <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><controller type='usb' model='none'/>
            <disk type='file'><driver name='qemu' type='qcow2'/><source file='\(Self.directory)/\(name)'/>
            <target dev='vda' bus='virtio'/></disk><serial type='pty'/><memballoon model='none'/></devices></domain>
            """
    }

    private func read(_ path: String) throws -> String {
        guard let file = fopen(path, "re") else { throw Failure(reason: "cannot read \(path)") }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer[..<count].filter { $0 != 10 }, as: UTF8.self)
    }

    private static func base64(_ text: String) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(text.utf8)
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let value = (0..<3).reduce(0) { $0 << 8 | ($1 < part.count ? Int(part[start + $1]) : 0) }
            for index in 0..<4 {
                result.append(index <= part.count ? digits[value >> (18 - 6 * index) & 63] : "=")
            }
        }
        return result
    }
}

/// The guest's counter on its console: when each line of it came.
final class Heartbeat: Sendable {
    private struct State {
        var arrivals: [ContinuousClock.Instant] = []
        var isBusy = false
        var isStopped = false
    }

    private let state = Mutex(State())
    private let descriptor: Int32

    init(terminal: String) throws {
        descriptor = open(terminal, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(reason: "cannot open \(terminal)") }
        var mode = termios()
        tcgetattr(descriptor, &mode)
        cfmakeraw(&mode)
        tcsetattr(descriptor, TCSANOW, &mode)
        var thread = pthread_t()
        let ours = Unmanaged.passRetained(self)
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Heartbeat>.fromOpaque(argument).takeRetainedValue().listen()
                return nil
            }, ours.toOpaque())
        pthread_detach(thread)
    }

    private func listen() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var tail = ""
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            let now = ContinuousClock.now
            guard count > 0, !state.withLock({ $0.isStopped }) else { break }
            tail += String(decoding: buffer[..<count], as: UTF8.self)
            let isBusy = tail.contains("GUEST-BUSY")
            tail = String(tail.suffix(32))
            state.withLock { state in
                state.arrivals.append(now)
                if isBusy { state.isBusy = true }
            }
        }
        close(descriptor)
    }

    func waitUntilBusy() async throws {
        for _ in 0..<1800 {
            if state.withLock({ $0.isBusy }) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Failure(reason: "the guest does not get busy")
    }

    /// The longest silence since then, in microseconds.
    func longestGap(since start: ContinuousClock.Instant) -> Double {
        let arrivals = state.withLock { $0.arrivals.filter { $0 >= start } }
        var last = start
        var longest = Duration.zero
        for arrival in arrivals {
            longest = max(longest, arrival - last)
            last = arrival
        }
        let (seconds, attoseconds) = longest.components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }

    func stop() {
        state.withLock { $0.isStopped = true }
    }
}
