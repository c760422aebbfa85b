import Glibc
import LibvirtProtocol
import RemoteDriver
import Synchronization
import VirtDriver
import VirtError

/// What is measured, by name. Every sample is in microseconds unless the name says otherwise.
struct Measurements {
    let probe: Probe

    /// Names in the order of the report, with the rounds of a full run.
    static let all: [(name: String, rounds: Int, unit: String)] =
        [
            ("connect", 60, "us"), ("getLibVersion", 60, "us"), ("nodeGetInfo", 60, "us"), ("lookupByName", 60, "us"),
            ("defineXML", 60, "us"), ("dumpXML", 60, "us"), ("defineToEvent", 60, "us"),
            ("listAllDomains-1000", 40, "us"),
            ("startup-1000", 5, "us"), ("resident-1000", 1, "KiB"), ("createPaused", 7, "us"), ("bareQEMU", 7, "us"),
            ("destroy", 7, "us"), ("killedToEvent", 20, "us"),
        ] + disks + clients + SnapshotMeasurements.all

    func measure(_ name: String, rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        let context = probe.context
        switch name {
        case "connect":
            return try await samples(rounds) {
                let set = try await probe.open(2)
                await set.hypervisor.close()
            }
        case "getLibVersion":
            return try await samples(rounds, batch: 50) { _ = try await hypervisor.connectGetLibVersion(context) }
        case "nodeGetInfo":
            return try await samples(rounds, batch: 20) { _ = try await hypervisor.nodeGetInfo(context) }
        case "lookupByName":
            _ = try await hypervisor.domainDefineXML(context, xml: Self.definition("bench"))
            return try await samples(rounds, batch: 50) {
                _ = try await hypervisor.domainLookupByName(context, name: "bench")
            }
        case "defineXML":
            let xml = Self.definition("bench")
            return try await samples(rounds) { _ = try await hypervisor.domainDefineXML(context, xml: xml) }
        case "dumpXML":
            let domain = try await hypervisor.domainDefineXML(context, xml: Self.definition("bench"))
            return try await samples(rounds, batch: 20) {
                _ = try await hypervisor.domainGetXMLDesc(context, dom: domain, flags: 0)
            }
        case "defineToEvent": return try await defineToEvent(rounds)
        case "listAllDomains-1000":
            try await populate()
            return try await samples(rounds) {
                let reply = try await hypervisor.connectListAllDomains(context, needResults: 1, flags: 0)
                guard reply.domains.count >= 1000 else { throw Failure(reason: "only \(reply.domains.count) domains") }
            }
        case "startup-1000":
            try await populate()
            var result: [Double] = []
            for _ in 0..<rounds {
                probe.stopDaemon()
                result.append(try await probe.startDaemon())
            }
            return result
        case "resident-1000": return [try probe.residentKiB()]
        case "createPaused", "destroy": return try await guest(rounds, wanted: name)
        case "killedToEvent": return try await killedToEvent(rounds)
        case "bareQEMU": return try bareQEMU(rounds)
        default:
            if let found = try await disk(name, rounds) { return found }
            if let found = try await SnapshotMeasurements(probe: probe).measure(name, rounds: rounds) { return found }
            if let result = try await client(name, rounds: rounds) { return result }
            throw Failure(reason: "nothing is called \(name)")
        }
    }

    private func samples(_ rounds: Int, batch: Int = 1, _ body: () async throws -> Void) async throws -> [Double] {
        for _ in 0..<3 { try await body() }
        var result: [Double] = []
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            for _ in 0..<batch { try await body() }
            result.append(probe.microseconds(since: start) / Double(batch))
        }
        return result
    }

    // MARK: Definitions

    static func definition(_ name: String, uuid: String? = nil) -> String {
        // The same name always gets the same UUID, so that a domain can be defined again.
        let number = name.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        let digits = String(number, radix: 16)
        let made =
            "6b1c2d3e-0000-4000-" + String(("0000" + digits).suffix(4)) + "-"
            + String(("000000000000" + digits).suffix(12))
        let identity = "<uuid>\(uuid ?? made)</uuid>"
        return """
            <domain type='qemu'><name>\(name)</name>\(identity)<memory unit='MiB'>128</memory><vcpu>1</vcpu>
            <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/><apic/></features>
            <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
            <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/var/lib/libvirt/images/\(name).qcow2'/>
            <target dev='vda' bus='virtio'/></disk>
            <interface type='user'><mac address='52:54:00:11:22:33'/><model type='virtio'/></interface>
            <serial type='pty'/><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
            <graphics type='vnc'/><video><model type='virtio'/></video><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
            </devices></domain>
            """
    }

    /// Defines a thousand domains, unless they are there.
    private func populate() async throws {
        let hypervisor = try probe.hypervisor()
        let present = try await hypervisor.connectListAllDomains(probe.context, needResults: 0, flags: 0).ret
        guard present < 1000 else { return }
        for index in 0..<1000 {
            _ = try await hypervisor.domainDefineXML(probe.context, xml: Self.definition("load-\(index)"))
        }
    }

    private func defineToEvent(_ rounds: Int) async throws -> [Double] {
        guard let remote = try probe.hypervisor() as? RemoteConnection else { throw Failure(reason: "no events here") }
        let (stream, continuation) = AsyncStream<ContinuousClock.Instant>.makeStream()
        let cancel = try await remote.subscribe(to: [EventKind(family: .domain, identity: 0)]) { event in
            if case .domainLifecycle(let domain, let event, _) = event, domain.name == "bench-event", event == 0 {
                continuation.yield(.now)
            }
        }
        defer { cancel() }
        var iterator = stream.makeAsyncIterator()
        var result: [Double] = []
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            _ = try await remote.domainDefineXML(probe.context, xml: Self.definition("bench-event"))
            guard let arrival = await iterator.next() else { throw Failure(reason: "no event") }
            let (seconds, attoseconds) = (arrival - start).components
            result.append(Double(seconds) * 1e6 + Double(attoseconds) / 1e12)
        }
        return result
    }

    // MARK: Guests

    private static let tiny = """
        <domain type='qemu'><name>bench-guest</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/><apic/></features>
        <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><controller type='usb' model='none'/>
        <serial type='pty'/><memballoon model='none'/></devices></domain>
        """

    private func guest(_ rounds: Int, wanted: String) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        var created: [Double] = []
        var destroyed: [Double] = []
        for _ in 0..<rounds {
            var start = ContinuousClock.now
            let domain = try await hypervisor.domainCreateXML(probe.context, xmlDesc: Self.tiny, flags: 1)
            created.append(probe.microseconds(since: start))
            start = .now
            try await hypervisor.domainDestroy(probe.context, dom: domain)
            destroyed.append(probe.microseconds(since: start))
        }
        return wanted == "destroy" ? destroyed : created
    }

    /// From the death of a running guest's QEMU by another's hand until a client hears of it.
    private func killedToEvent(_ rounds: Int) async throws -> [Double] {
        guard let remote = try probe.hypervisor() as? RemoteConnection else { throw Failure(reason: "no events here") }
        let (stream, continuation) = AsyncStream<ContinuousClock.Instant>.makeStream()
        let cancel = try await remote.subscribe(to: [EventKind(family: .domain, identity: 0)]) { event in
            // Event 5: stopped.
            if case .domainLifecycle(let domain, 5, _) = event, domain.name == "bench-guest" {
                continuation.yield(.now)
            }
        }
        defer { cancel() }
        var iterator = stream.makeAsyncIterator()
        var result: [Double] = []
        for _ in 0..<rounds {
            let domain = try await remote.domainCreateXML(probe.context, xmlDesc: Self.tiny, flags: 0)
            let pid = try probe.emulator(of: domain.name)
            let start = ContinuousClock.now
            kill(pid, SIGKILL)
            guard let arrival = await iterator.next() else { throw Failure(reason: "no event") }
            let (seconds, attoseconds) = (arrival - start).components
            result.append(Double(seconds) * 1e6 + Double(attoseconds) / 1e12)
        }
        return result
    }

    /// The same guest by hand: from the start of QEMU until its monitor greets.
    private func bareQEMU(_ rounds: Int) throws -> [Double] {
        var result: [Double] = []
        for _ in 0..<rounds {
            var ends: [Int32] = [-1, -1]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
                throw Failure(reason: "socketpair")
            }
            let words = [
                "qemu-system-x86_64", "-S", "-machine", "pc-q35-7.2,usb=off", "-accel", "tcg", "-m", "64",
                "-nodefaults",
                "-no-user-config", "-display", "none", "-chardev", "socket,id=m,fd=3", "-mon", "chardev=m,mode=control",
                "-serial", "pty",
            ]
            let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
            defer { close(null) }
            let start = ContinuousClock.now
            let child = try spawn(words, descriptors: [1: null, 2: null, 3: ends[1]])
            close(ends[1])
            var greeting = [UInt8](repeating: 0, count: 4096)
            guard read(ends[0], &greeting, greeting.count) > 0 else { throw Failure(reason: "QEMU did not greet") }
            result.append(probe.microseconds(since: start))
            kill(child, SIGKILL)
            var status: Int32 = 0
            waitpid(child, &status, 0)
            close(ends[0])
        }
        return result
    }
}
