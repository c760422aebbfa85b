import Apus
import Glibc
import Testing

/// BIND-SWIFT: the calls that no command makes, against whichever daemon a scenario has started. They are told apart
/// by what the daemon says, not by how it was reached, so one transport is enough: the one that carries descriptors.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: !LivePlaces.all.isEmpty)) struct LiveCallTests {
    private static let place = LivePlaces.all.first ?? ""
    private static let image = "/run/sandbox/work/rare.raw"
    private static let machine = """
        <domain type='qemu'><name>rare</name><memory unit='MiB'>64</memory><os><type arch='x86_64'
        machine='pc'>hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
        <graphics type='vnc' socket='/run/sandbox/work/rare.sock'/><video><model type='vga'/></video>
        <channel type='unix'><target type='virtio' name='talk'/></channel>
        <disk type='file'><driver name='qemu' type='raw'/><source file='\(image)'/>
        <target dev='vda'/></disk><memballoon model='none'/></devices></domain>
        """

    /// The error that a call ends with.
    private func code<Answer>(_ call: () async throws(VirtError) -> Answer) async -> ErrorCode? {
        do throws(VirtError) {
            _ = try await call()
            return nil
        } catch {
            return error.code
        }
    }

    private func image() throws {
        let file = open(Self.image, O_CREAT | O_WRONLY, 0o600)
        try #require(file >= 0)
        defer { _ = close(file) }
        try #require(write(file, "abcde", 5) == 5 && ftruncate(file, 1 << 20) == 0)
    }

    @Test func callsOfDomains() async throws {
        let connection = try await Connection.open(Self.place)
        try image()
        let domain = try await connection.define(Self.machine)
        #expect(try await domain.isUpdated() == false)
        #expect(await code { () throws(VirtError) in try await domain.start(passing: [0]) } == .noSupport)
        let machine = Self.machine
        #expect(await code { () throws(VirtError) in try await connection.create(machine, passing: [0]) } == .noSupport)
        #expect(try await domain.blocks(of: "vda", at: 2, size: 4) == Array("cde\0".utf8))
        #expect(try await domain.blocks(of: Self.image, at: 0, size: 2) == Array("ab".utf8))

        try await domain.start()
        let talk = try await domain.channel("talk")
        #expect(await code { () throws(VirtError) in try await domain.channel("talk") } == .operationFailed)
        #expect(await code { () throws(VirtError) in try await domain.channel("nothing") } == .internalError)
        let instead = try await domain.channel("talk", force: true)
        talk.cancel()
        instead.cancel()
        // The display's greeting, on a descriptor that came with the answer.
        let display = try await domain.graphics(skipsAuthentication: true)
        #expect(try await display.read()?.starts(with: Array("RFB ".utf8)) == true)
        display.cancel()

        try await agent(domain)
        try await descriptors(domain)
        if LivePlaces.isApusd {
            #expect(await code { () throws(VirtError) in try await domain.migrationDowntime() } == .noSupport)
        } else {
            try await moving(domain)
        }
        try await domain.destroy()
        try await domain.undefine()
        await connection.close()
    }

    /// Without an agent in the guest.
    private func agent(_ domain: Domain) async throws {
        try await domain.setAgentTimeout(5)
        try await domain.setAgentTimeout(-2)
        #expect(await code { () throws(VirtError) in try await domain.setAgentTimeout(-3) } == .invalidArg)
        #expect(
            await code { () throws(VirtError) in try await domain.authorizedKeys(of: "root") } == .argumentUnsupported)
        #expect(
            await code { () throws(VirtError) in
                try await domain.setAuthorizedKeys(["ssh-ed25519 AAAA"], of: "root", .append)
            } == .argumentUnsupported)
        #expect(await code { () throws(VirtError) in try await domain.freezeFileSystems() } == .argumentUnsupported)
        #expect(await code { () throws(VirtError) in try await domain.thawFileSystems() } == .argumentUnsupported)
        #expect(try await domain.securityLabels().map(\.label) == ["", "+0:+0"])
        #expect(try await domain.launchSecurity().isEmpty)
        let secret = [Parameter("sev-secret", .string("eA=="))]
        #expect(
            await code { () throws(VirtError) in try await domain.setLaunchSecurity(secret) } == .operationUnsupported)
    }

    /// Descriptors go along with calls.
    private func descriptors(_ domain: Domain) async throws {
        let file = open(Self.image, O_RDONLY)
        try #require(file >= 0)
        defer { _ = close(file) }
        let command = #"{"execute":"getfd","arguments":{"fdname":"mine"}}"#
        let wrong = #"{"execute":"closefd","arguments":{"fdname":"other"}}"#
        let unclaimed = #"{"execute":"query-status"}"#
        #expect(try await domain.monitorCommand(command, passing: [file]).contains(#""return""#))
        #expect(try await domain.monitorCommand(wrong, passing: [file]).contains(#""error""#))
        #expect(try await domain.monitorCommand(unclaimed, passing: [file]).contains("running"))
        if LivePlaces.isApusd {
            #expect(await code { () throws(VirtError) in try await domain.associate([file], as: "x") } == .noSupport)
        } else {
            try await domain.associate([file], as: "group")
        }
    }

    private func moving(_ domain: Domain) async throws {
        try await domain.setMigrationDowntime(250)
        #expect(try await domain.migrationDowntime() == 250)
        try await domain.setMigrationBandwidth(77)
        #expect(try await domain.migrationBandwidth() == 77)
        try await domain.setMigrationCache(1 << 27)
        #expect(try await domain.migrationCache() == 1 << 27)
        #expect(await code { () throws(VirtError) in try await domain.startPostCopy() } == .operationInvalid)
    }

    @Test func callsOfTheHost() async throws {
        let connection = try await Connection.open(Self.place)
        #expect(try await connection.freePages([4]).count == 1)
        let known = "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>"
        let unknown = "<cpu><arch>x86_64</arch><model>qemu63</model></cpu>"
        let here = try await connection.capabilities()
        let processor = try #require(here.firstRange(of: "<cpu>")?.lowerBound)
        let end = try #require(here.firstRange(of: "</cpu>")?.upperBound)
        #expect(try await connection.compareCPU(String(here[processor..<end])) == .identical)
        #expect(await code { () throws(VirtError) in try await connection.compareCPU(unknown) } == .internalError)
        #expect(try await connection.baselineCPU([known]).contains("qemu64"))
        #expect(
            await code { () throws(VirtError) in try await connection.confidentialGuests() } == .operationUnsupported)
        let choice = HypervisorChoice(architecture: "x86_64", machine: "pc", type: "qemu")
        let definition = Self.machine
        #expect([.superset, .identical].contains(try await connection.compareCPU(known, with: choice)))
        #expect(try await connection.baselineCPU([known], with: choice).contains("<cpu"))
        #expect(try await connection.nativeConfiguration(from: definition, format: "qemu-argv").contains("guest=rare"))
        // There are no pages of 3 KiB, and nobody sleeps for less than a minute, if at all.
        let pages = await code { () throws(VirtError) in try await connection.allocatePages([(size: 3, count: 1)]) }
        #expect(pages == .operationFailed)
        let sleep = await code { () throws(VirtError) in try await connection.suspendHost(.memory, seconds: 1) }
        #expect((LivePlaces.isApusd ? [.noSupport] : [.argumentUnsupported, .invalidArg]).contains(sleep))
        let back = await code { () throws(VirtError) in
            try await connection.domainXML(from: "/usr/bin/qemu", format: "qemu-argv")
        }
        #expect(back == .noSupport)
        await connection.close()
    }
}
