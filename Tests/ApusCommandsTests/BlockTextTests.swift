import Testing
import XMLTree

@testable import Apus
@testable import ApusCommands

/// Texts of the verbs about disks, checkpoints and snapshots.
@Suite struct BlockTextTests {
    @Test(
        "Sizes are written as C's %.3lf writes them",
        arguments: [
            (0, "0.000 B"), (1023, "1023.000 B"), (1024, "1.000 KiB"), (196_616, "192.008 KiB"),
            (8_388_608, "8.000 MiB"), (3_000_000, "2.861 MiB"), ((1 << 30) - 1, "1024.000 MiB"),
            (UInt64.max, "16.000 EiB"), (3 << 59, "1.500 EiB"),
        ] as [(UInt64, String)])
    func sizes(bytes: UInt64, text: String) {
        #expect(Capacity.text(bytes) == text)
    }

    @Test(
        "Sizes are read with their units",
        arguments: [
            ("24M", 24 << 20), ("1", 1024), ("25165824b", 25_165_824), ("2KB", 2000), ("3GiB", 3 << 30),
            ("16E", nil), ("1X", nil), ("", nil), ("M", nil),
        ] as [(String, UInt64?)])
    func reading(text: String, bytes: UInt64?) {
        #expect(Capacity.read(text, unit: 1024) == bytes)
    }

    @Test("A tree is drawn as virsh draws it")
    func tree() {
        let items = [("a", nil), ("b", "a"), ("c", "b"), ("d", "a"), ("e", nil)] as [(String, String?)]
        let tree = TreeText(items: items.map { (name: $0.0, parent: $0.1) })
        #expect(tree.draw() == "a\n  |\n  +- b\n  |   |\n  |   +- c\n  |     \n  +- d\n    \ne\n\n")
        #expect(tree.draw(from: "b") == "b\n  |\n  +- c\n    \n")
    }

    @Test(
        "Progress is never told as complete before it is",
        arguments: [(0, 0, "  0"), (0, 10, "100"), (1, 100_000, " 99"), (50, 100, " 50"), (100, 100, "  0")]
            as [(UInt64, UInt64, String)])
    func percent(remaining: UInt64, total: UInt64, text: String) {
        #expect(BlockJobWait.percent(remaining, total) == text)
    }

    private static func snapshot(_ state: String, _ memory: String, _ mode: String) throws -> [String] {
        let xml = """
            <domainsnapshot><state>\(state)</state><memory snapshot='\(memory)'/>
            <disks><disk name='vda' snapshot='external'/><disk name='vdb' snapshot='\(mode)'/></disks>
            <domain><cpu mode='host-passthrough'/><devices>
            <disk><source file='/b'/><target dev='vdb'/></disk></devices></domain></domainsnapshot>
            """
        return SnapshotNotes(try XMLDocument.parse(xml).root).lines
    }

    @Test("SNAP-30: what a snapshot will not bring back is said")
    func notes() throws {
        #expect(try Self.snapshot("disk-snapshot", "no", "no").count == 1)
        #expect(try Self.snapshot("running", "external", "no").count == 2)
        #expect(try Self.snapshot("running", "external", "external").count == 1)
        #expect(try Self.snapshot("shutoff", "no", "external").isEmpty)
    }

    @Test("SNAP-30: firmware variables and what a TPM keeps are missed where they are not part of it")
    func firmwareNotes() throws {
        func lines(_ state: String, _ memory: String, _ disk: String) throws -> [String] {
            let xml = """
                <domainsnapshot><state>\(state)</state><memory snapshot='\(memory)'/>
                <disks><disk name='vda' snapshot='\(disk)'/></disks><domain><os><nvram>/v</nvram></os><devices>
                <tpm><backend type='emulator'/></tpm></devices></domain></domainsnapshot>
                """
            return SnapshotNotes(try XMLDocument.parse(xml).root).lines
        }
        #expect(try lines("shutoff", "no", "external").count == 2)
        #expect(try lines("running", "external", "external").count == 1)
        #expect(try lines("shutoff", "no", "internal").filter { $0.contains("firmware") }.isEmpty)
    }

    @Test("SNAP-25: how far a job is, how fast, and how long it takes still")
    func jobProgress() {
        func job(_ figures: [(String, UInt64)]) -> DomainJob {
            DomainJob(
                kindNumber: 2, figures: figures.map { DomainJob.Figure(name: $0.0, text: "\($0.1)", number: $0.1) })
        }
        let half = job([
            ("time_elapsed", 3000), ("memory_total", 400 << 20), ("memory_processed", 60 << 20),
            ("memory_remaining", 100 << 20),
        ])
        #expect(JobProgress.secondsLeft(half) == 1)
        #expect(JobProgress.rate(half) == 20 << 20)
        let line = JobProgress.line(half)
        #expect(line?.hasPrefix("[ 75 %], ") == true)
        #expect(line?.hasSuffix(", 1 s left") == true)
        #expect(JobProgress.line(job([("time_elapsed", 5)])) == nil)
        #expect(
            JobProgress.secondsLeft(job([("memory_total", 5), ("memory_remaining", 9), ("time_elapsed", 1)])) == nil)
    }

    private static func candidates(_ count: Int) -> [PruneCandidate] {
        (0..<count).map {
            PruneCandidate(name: "s\($0)", creationTime: Int64($0 / 2), rank: $0, isExternal: $0 % 3 != 0)
        }
    }

    @Test("SNAP-22: a policy names the oldest snapshots beyond its number, and external ones of chains too deep")
    func pruning() {
        let snapshots = Self.candidates(6)
        func names(_ policy: PrunePolicy, _ depths: [Int]) -> [String] {
            policy.excess(of: snapshots.reversed(), depths: depths).map(\.name)
        }
        #expect(names(PrunePolicy(), [9]) == [])
        #expect(names(PrunePolicy(keep: 4), [9]) == ["s0", "s1"])
        #expect(names(PrunePolicy(keep: 9), []) == [])
        #expect(names(PrunePolicy(depth: 4), [5, 2]) == ["s1"])
        #expect(names(PrunePolicy(depth: 1), [5]) == ["s1", "s2", "s4", "s5"])
        #expect(names(PrunePolicy(keep: 4, depth: 4), [5]) == ["s0", "s1"])
        #expect(names(PrunePolicy(keep: 0), [1]).count == 6)
    }
}
