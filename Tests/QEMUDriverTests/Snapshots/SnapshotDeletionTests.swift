import Testing
import VirtError
import VirtModel

@testable import QEMUDriver

/// Which files a deletion takes along.
@Suite struct SnapshotDeletionTests {
    private func definition(_ path: String) throws -> DomainDefinition {
        try DomainDefinition.parse(
            """
            <domain type='qemu'><name>a</name><memory>1024</memory><os><type>hvm</type></os><devices>
            <disk type='file'><driver type='qcow2'/><source file='\(path)'/><target dev='vda' bus='virtio'/></disk>
            </devices></domain>
            """)
    }

    private func snapshot(_ name: String, of path: String, overlay: String) throws -> SnapshotDefinition {
        var snapshot = SnapshotDefinition()
        snapshot.name = name
        snapshot.domain = try definition(path)
        var disk = SnapshotDisk(name: "vda")
        disk.mode = .external
        disk.source.path = overlay
        snapshot.disks = [disk]
        return snapshot
    }

    /// `s` was taken of /base and gone back to twice: /lost is left from the first time, /now is used.
    private func facts(made: [String]) -> SnapshotDeletion.Facts {
        var facts = SnapshotDeletion.Facts()
        let above = ["/lost", "/now"].map { SnapshotMerge.Image(path: $0, format: "qcow2") }
        facts.standing = ["/base": above]
        facts.existing = ["/base", "/lost", "/now"]
        facts.made = made
        return facts
    }

    private func deletion(_ facts: SnapshotDeletion.Facts, present: String = "/now") throws -> SnapshotDeletion {
        var tree = SnapshotTree()
        tree.put(try snapshot("s", of: "/base", overlay: "/first"))
        return SnapshotDeletion(
            tree: tree, live: nil, persistent: try definition(present), facts: facts, isActive: false)
    }

    @Test("SNAP-14: an overlay of our own that nothing needs goes; one that somebody made or needs stays")
    func orphans() throws {
        var ours = try deletion(facts(made: ["/lost", "/now"]))
        ours.delete("s")
        #expect(ours.orphans == ["/lost"])
        ours.remove(ours.orphans)
        #expect(ours.removed == ["/lost"])

        var theirs = try deletion(facts(made: ["/now"]))
        theirs.delete("s")
        #expect(theirs.orphans.isEmpty)

        var foreign = facts(made: ["/lost", "/now"])
        foreign.foreign = ["/lost"]
        #expect(try deletion(foreign).orphans.isEmpty)

        var saved = facts(made: ["/lost", "/now"])
        saved.saved = ["/lost", "/base"]
        #expect(try deletion(saved).orphans.isEmpty)
    }

    @Test("SNAP-14: what stands below an image that is needed is needed")
    func below() throws {
        var chain = facts(made: ["/lost", "/now"])
        chain.standing["/lost"] = [SnapshotMerge.Image(path: "/top", format: "qcow2")]
        chain.existing.insert("/top")
        #expect(try deletion(chain, present: "/top").orphans == ["/now"])
        #expect(try deletion(chain, present: "/lost").orphans == ["/now"])
    }
}
