import Glibc
import LibvirtProtocol
import RemoteDriver
import Synchronization
import VirtDriver
import VirtError

/// Snapshots of running guests: how long the calls take, how long the guest stands still, what is written.
///
/// The memory ones boot the demo guest (`APUS_GUEST`), fill two fifths of its memory and go on writing to it. One guest
/// gives all four numbers of a size: what is not asked for yet is kept.
///
/// `memoryOwn` is the daemon's own share of `memoryTotal`: without what QEMU says that its transfer took.
///
/// `memoryPause` is the time that the guest's own clock lacks afterwards. QEMU stops that clock together with the guest,
/// so that the guest alone cannot see its pause: no gap shows in its monotonic clock, and its wall clock is derived from
/// the same counter. It therefore tells its clock, in nanoseconds, on its console over and over, and the host notes when
/// each line comes. The least difference between the two clocks before and after the snapshot leaves out what the way
/// takes; what it has grown by is the pause. `memoryGap` is the longest silence meanwhile as the host sees it: the
/// pause, and whatever else kept the guest from getting on, such as the first write to each page.
struct SnapshotMeasurements {
    let probe: Probe
    /// What a guest has given that nobody has asked for yet, by size and by name.
    private static let spare = Mutex<[String: [Double]]>([:])

    static let sizes = [256, 1024, 4096]

    static let all: [(name: String, rounds: Int, unit: String)] =
        [
            ("snapshotDiskOnly", 9, "us"), ("snapshotInternal", 6, "us"), ("revertInternal", 6, "us"),
            ("deleteOverlay-200MB", 3, "us"), ("chain-10", 3, "us"),
        ] + bare
        + sizes.flatMap { size in
            [
                ("memoryPause-\(size)", 3, "us"), ("memoryGap-\(size)", 3, "us"), ("memoryTotal-\(size)", 3, "us"),
                ("memoryOwn-\(size)", 3, "us"), ("memoryWritten-\(size)", 3, "KiB"),
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
            if let samples = try await measureBare(name, rounds) { return samples }
            let words = name.split(separator: "-")
            guard words.count == 2, let size = Int(words[1]), Self.sizes.contains(size) else { return nil }
            if let known = Self.take(name, rounds) { return known }
            for sample in try await memory(size, rounds) {
                Self.spare.withLock { spare in
                    spare["memoryPause-\(size)", default: []].append(sample.pause)
                    spare["memoryGap-\(size)", default: []].append(sample.gap)
                    spare["memoryTotal-\(size)", default: []].append(sample.total)
                    spare["memoryOwn-\(size)", default: []].append(sample.own)
                    spare["memoryWritten-\(size)", default: []].append(sample.written)
                }
            }
            return Self.take(name, rounds)
        }
    }

    private static func take(_ name: String, _ rounds: Int) -> [Double]? {
        spare.withLock { spare in
            guard let known = spare[name], known.count >= rounds else { return nil }
            spare[name] = Array(known.dropFirst(rounds))
            return Array(known.prefix(rounds))
        }
    }

    // MARK: Small guests

    static let directory = "/run/bench"
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

    func image(_ name: String, size: String = "1G") throws {
        try tool(["qemu-img", "create", "-q", "-f", "qcow2", "\(Self.directory)/\(name)", size])
    }

    func overlayImage(_ path: String, above base: String) throws {
        try tool(["qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", base, "-F", "qcow2", path, "1G"])
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
        remove(name)
    }

    /// Removes all files whose names begin so.
    func remove(_ name: String) {
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
        var gap: Double
        var total: Double
        /// What is left of the total when what QEMU says that its transfer took is taken off.
        var own: Double
        /// KiB.
        var written: Double
    }

    private func memory(_ size: Int, _ rounds: Int) async throws -> [MemorySample] {
        let guest = try guestDirectory()
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
        let before = try await beats.offset()
        let start = ContinuousClock.now
        _ = try await hypervisor.domainSnapshotCreateXML(probe.context, dom: domain, xmlDesc: xml, flags: 0)
        let total = probe.microseconds(since: start)
        let after = try await beats.offset()
        let info = try await hypervisor.qemuDomainMonitorCommand(
            probe.context, dom: domain, cmd: #"{"execute":"query-migrate"}"#, flags: 0)
        let told = info.split(separator: #""total-time":"#).dropFirst().first?.drop { $0 == " " }
        guard let transfer = told.flatMap({ Double($0.prefix(while: \.isNumber)) }) else {
            throw Failure(reason: "QEMU does not say how long its transfer took: \(info)")
        }
        var facts = stat()
        guard stat(file, &facts) == 0 else { throw Failure(reason: "no memory was written") }
        let written = Double(facts.st_blocks) / 2
        unlink(file)
        return MemorySample(
            pause: max(0, after - before), gap: beats.longestGap(since: start), total: total,
            own: total - transfer * 1000, written: written)
    }

    func guestDirectory() throws -> String {
        guard let guest = getenv("APUS_GUEST") else {
            throw Failure(reason: "APUS_GUEST must name the demo guest's directory")
        }
        return String(cString: guest)
    }

    /// The command line of a kernel whose guest fills its memory, writes to it all the time and tells its clock.
    func busyWords(_ size: Int, _ guest: String) throws -> String {
        let script = """
            (while :; do { read a; read b; read c; } </proc/timer_list; echo "NOW $c"; usleep 1000; done) &
            mount -t tmpfs -o size=90% none /tmp; dd if=/dev/urandom of=/tmp/seed bs=1M count=8 2>/dev/null
            fill() { n=0; while [ $n -lt \(size * 2 / 5 / 8) ]; do cat /tmp/seed >/tmp/f$n; n=$((n+1)); done; }
            fill; echo GUEST-BUSY; while :; do fill; done
            """
        return try read("\(guest)/cmdline") + " apus.exec=" + Self.base64(script)
    }

    private func busy(_ name: String, _ size: Int, _ guest: String) throws -> String {
        let words = try busyWords(size, guest)
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

/// The guest's clock as its console tells it, line by line, and when each line came.
final class Heartbeat: Sendable {
    private struct Beat {
        var arrival: ContinuousClock.Instant
        /// Nanoseconds of the guest's monotonic clock.
        var clock: Int64
    }

    private struct State {
        var beats: [Beat] = []
        var isBusy = false
        var isStopped = false
    }

    private let state = Mutex(State())
    private let descriptor: Int32
    private let start = ContinuousClock.now

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
        var pending: [UInt8] = []
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            let now = ContinuousClock.now
            guard count > 0, !state.withLock({ $0.isStopped }) else { break }
            pending += buffer[..<count]
            while let end = pending.firstIndex(of: 10) {
                take(String(decoding: pending[..<end], as: UTF8.self), now)
                pending.removeFirst(end + 1)
            }
        }
        close(descriptor)
    }

    /// A line such as `NOW now at 9153243599 nsecs`.
    private func take(_ line: String, _ now: ContinuousClock.Instant) {
        let words = line.split { $0 == " " || $0 == "\r" }
        state.withLock { state in
            if words.last == "GUEST-BUSY" { state.isBusy = true }
            guard words.count == 5, words[0] == "NOW", let clock = Int64(words[3]) else { return }
            state.beats.append(Beat(arrival: now, clock: clock))
        }
    }

    func waitUntilBusy() async throws {
        for _ in 0..<1800 {
            if state.withLock({ $0.isBusy }) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Failure(reason: "the guest does not get busy")
    }

    /// By how much the host's clock is ahead of the guest's from now on, in microseconds: the least difference of many,
    /// as lines may be late but never early.
    func offset() async throws -> Double {
        let from = ContinuousClock.now
        for _ in 0..<600 {
            try await Task.sleep(for: .milliseconds(100))
            let beats = state.withLock { $0.beats.filter { $0.arrival >= from } }
            guard beats.count >= 60 else { continue }
            let differences = beats.map { Self.microseconds($0.arrival - start) - Double($0.clock) / 1000 }
            return differences.min() ?? 0
        }
        throw Failure(reason: "the guest does not tell its clock")
    }

    /// The longest silence since then, in microseconds.
    func longestGap(since start: ContinuousClock.Instant) -> Double {
        let arrivals = state.withLock { $0.beats.map(\.arrival).filter { $0 >= start } }
        var last = start
        var longest = Duration.zero
        for arrival in arrivals {
            longest = max(longest, arrival - last)
            last = arrival
        }
        return Self.microseconds(longest)
    }

    private static func microseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }

    func stop() {
        state.withLock { $0.isStopped = true }
    }
}
