import Glibc
import LibvirtProtocol
import Testing
import VirtError
import VirtModel
import VirtPlan

@testable import QEMUDriver

/// Rows of the table that no guest without operating system, and none without KVM, comes to.
@Suite struct SnapshotRulesTests {
    private func context(
        _ state: RunState, cpu: String = "", memory: DiskSnapshotMode, flags: UInt32 = 0
    ) throws -> SnapshotRuleContext {
        let text = """
            <domain type='kvm'><name>a</name><memory>1024</memory><os><type>hvm</type></os>\(cpu)<devices>
            <disk type='file'><driver type='qcow2'/><source file='/a'/><target dev='vda' bus='virtio'/></disk>
            </devices></domain>
            """
        var domain = DomainSnapshot(name: "a", uuid: UUIDBytes.zero)
        domain.id = 1
        domain.state = state
        domain.live = SharedDefinition(try DomainDefinition.parse(text))
        domain.persistent = domain.live
        var context = SnapshotRuleContext(domain: domain, flags: flags)
        context.requested.name = "s"
        context.requested.memory.mode = memory
        if memory == .external { context.requested.memory.file = "/m" }
        context.aligned = context.alignment.aligned(context.requested, to: try #require(domain.live?.value))
        if flags & SnapshotCreateFlags.diskOnly != 0 { context.aligned.memory.mode = .no }
        return context
    }

    private func refusal(_ context: SnapshotRuleContext) -> VirtError? {
        let table = SnapshotRules.table
        return (table.refusal(in: .snapshotRequest, context) ?? table.refusal(in: .snapshotCreate, context))?.virtError
    }

    @Test("SNAP-18: a guest that has put itself to sleep gets no snapshot")
    func asleep() throws {
        let asleep = RunState.suspendedByGuest(0)
        let refused = try #require(refusal(context(asleep, memory: .internal)))
        #expect(refused.rule == "SNAP-18")
        #expect(refused.code == .operationUnsupported)
        #expect(refused.message.hasSuffix("qemu doesn't support taking snapshots of PMSUSPENDED guests"))
        #expect(!refused.cures.isEmpty)
        #expect(refusal(try context(asleep, memory: .external))?.rule == "SNAP-18")
        #expect(refusal(try context(asleep, memory: .no, flags: SnapshotCreateFlags.diskOnly))?.rule == "SNAP-18")
        #expect(refusal(try context(.running(.booted), memory: .internal)) == nil)
    }

    @Test("SNAP-19, S-11: an invariant clock keeps memory here, and both cures are named")
    func invariantClock() throws {
        let cpu = "<cpu mode='host-passthrough'><feature policy='require' name='invtsc'/></cpu>"
        let reason = "State blocked by non-migratable CPU device (invtsc flag)"
        for memory in [DiskSnapshotMode.internal, .external] {
            var facts = try context(.running(.booted), cpu: cpu, memory: memory)
            facts.migrationBlocker = reason
            let refused = try #require(refusal(facts))
            #expect(refused.rule == "SNAP-19")
            #expect(refused.code == .operationInvalid)
            #expect(refused.message.hasSuffix("cannot migrate domain: " + reason))
            #expect(refused.cause?.contains("invariant TSC") == true)
            #expect(refused.cures.contains("remove the feature invtsc from <cpu>"))
            #expect(refused.cures.contains { $0.contains("named CPU model") })
        }
        var facts = try context(.running(.booted), cpu: cpu, memory: .no, flags: SnapshotCreateFlags.diskOnly)
        facts.migrationBlocker = reason
        #expect(refusal(facts) == nil)
    }

    @Test("S-10: memory does not go where it could not be read again")
    func unfitMemoryFile() throws {
        for (kind, code) in [(HostFileKind.pipe, ESPIPE), (.directory, EISDIR), (.socket, ENXIO)] {
            var facts = try context(.running(.booted), memory: .external)
            let file = try #require(facts.aligned.memory.file)
            facts.files[file] = kind
            let refused = try #require(refusal(facts))
            #expect(refused.rule == "SNAP-MEMORY-FILE")
            #expect(refused.message.contains(String(cString: strerror(code))))
            #expect(refused.cause == "'\(file)' is a \(kind.rawValue)")
        }
        for kind in [HostFileKind.missing, .empty, .regular, .block, .other] {
            var facts = try context(.running(.booted), memory: .external)
            facts.files[try #require(facts.aligned.memory.file)] = kind
            #expect(refusal(facts)?.rule != "SNAP-MEMORY-FILE")
        }
    }

    @Test("QA-01: a disk with a block job takes no part, with the number that says which kind it is")
    func busy() throws {
        var facts = try context(.running(.booted), memory: .no, flags: SnapshotCreateFlags.diskOnly)
        var live = try #require(facts.domain.live?.value)
        live.devices.disks[0].mirror = DiskMirror()
        facts.domain.live = SharedDefinition(live)
        #expect(refusal(facts)?.code == .blockCopyActive)
        facts.aligned.disks[0].mode = .no
        #expect(refusal(facts)?.rule != "SNAP-BUSY")
    }
}
