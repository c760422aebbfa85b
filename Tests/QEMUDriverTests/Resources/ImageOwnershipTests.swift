import HostSystem
import Testing
import VirtError
import VirtPlan

@testable import QEMUDriver

@Suite(.enabled(if: ClaimFixture.isPossible), .serialized)
struct ImageOwnershipTests {
    private func claim(_ path: String, _ holder: String, _ restoration: FileClaim.Restoration = .remembered)
        -> FileClaim
    {
        FileClaim(path: path, owner: ClaimFixture.qemu, holder: holder, restoration: restoration)
    }

    /// Any order of claims and releases of three domains, each repeated at will as after a crash: the file is QEMU's
    /// while one of them has it, the count is theirs, and at the end the first owner has it back.
    @Test func everyOrderComesBack() throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let path = try fixture.file("image")
        var random = SystemRandomNumberGenerator()
        for _ in 0..<40 {
            var holders: Set<String> = []
            for _ in 0..<12 {
                let holder = ["a", "b", "c"].randomElement(using: &random) ?? "a"
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    if Bool.random(using: &random) {
                        try ImageOwnership.claim(claim(path, holder))
                        holders.insert(holder)
                    } else {
                        try ImageOwnership.release(claim(path, holder))
                        holders.remove(holder)
                    }
                }
                #expect(try fixture.owner(path) == (holders.isEmpty ? [12, 13] : [4711, 4712]))
                #expect(try fixture.count(path) == (holders.isEmpty ? nil : "\(holders.count)"))
            }
            for holder in holders { try ImageOwnership.release(claim(path, holder)) }
            #expect(try fixture.notes(path).isEmpty)
        }
    }

    /// The daemon died between announcing a reference and counting it, or between counting and settling it.
    @Test(arguments: [("x=2", "1"), ("x=2", "2"), ("y x=2", "1"), ("y x=2", "2")])
    func aHalfMadeClaimIsFinishedOrDropped(holders: String, count: String) throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        for finishes in [true, false] {
            let path = try fixture.file("image-\(finishes)")
            try ImageOwnership.claim(claim(path, "y"))
            let file = try Inode(path)
            try file.setAttribute("trusted.apus.holders", holders)
            try file.setAttribute("trusted.libvirt.security.ref_dac", count)
            if finishes {
                try ImageOwnership.claim(claim(path, "x"))
                #expect(try fixture.count(path) == "2")
            }
            try ImageOwnership.release(claim(path, "x"))
            if holders.hasPrefix("y") || count == "2" { #expect(try fixture.count(path) == "1") }
        }
    }

    @Test func notesOfAnEarlierBootAreVoid() throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let path = try fixture.file("image")
        try ImageOwnership.claim(claim(path, "a"))
        try Inode(path).setAttribute("trusted.libvirt.security.timestamp_dac", "1000")
        try ImageOwnership.claim(claim(path, "b"))
        #expect(try fixture.count(path) == "1")
        // Who had it before the first claim is not known any more.
        try ImageOwnership.release(claim(path, "b"))
        #expect(try fixture.owner(path) == [4711, 4712])
    }

    /// libvirtd's references have no names.
    @Test func referencesOfLibvirtdAreRespected() throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let path = try fixture.file("image")
        let file = try Inode(path)
        try file.setAttribute("trusted.libvirt.security.dac", "+12:+13")
        try file.setAttribute("trusted.libvirt.security.ref_dac", "1")
        try file.setAttribute("trusted.libvirt.security.timestamp_dac", "\(Host.bootTime ?? 0)")
        try file.setOwner(user: 4711, group: 4712)
        try ImageOwnership.claim(claim(path, "a"))
        #expect(try fixture.count(path) == "2")
        try ImageOwnership.release(claim(path, "a"))
        #expect(try fixture.count(path) == "1")
        // A guest that libvirtd started, and whose end we see.
        try ImageOwnership.release(claim(path, "b"))
        #expect(try fixture.owner(path) == [12, 13])
    }

    @Test func anotherOwnerIsRefused() throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let path = try fixture.file("image")
        try ImageOwnership.claim(claim(path, "a"))
        var other = claim(path, "b")
        other.owner.user = 1
        let error = #expect(throws: VirtError.self) { try ImageOwnership.claim(other) }
        #expect(error?.code == .operationInvalid)
        #expect(error?.rule == "OWNER-IN-USE")
        #expect(try fixture.count(path) == "1")
        #expect(try fixture.owner(path) == [4711, 4712])
    }

    @Test func theMemoryMovesWithTheImage() throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let (base, overlay) = (try fixture.file("base"), try fixture.file("overlay"))
        try ImageOwnership.claim(claim(base, "a"))
        try ImageOwnership.moveMemory(from: base, to: overlay)
        try ImageOwnership.moveMemory(from: base, to: overlay)
        #expect(try fixture.notes(base).isEmpty)
        #expect(try fixture.count(overlay) == "1")
        try Inode(overlay).setOwner(user: 4711, group: 4712)
        try ImageOwnership.release(claim(overlay, "a"))
        #expect(try fixture.owner(overlay) == [12, 13])
    }

    @Test func aMissingFileIsAnErrorOnlyToClaim() throws {
        let missing = claim("/nowhere/image", "a")
        let error = #expect(throws: VirtError.self) { try ImageOwnership.claim(missing) }
        #expect(error?.message == "unable to stat: /nowhere/image: No such file or directory")
        #expect(error?.domain == .security)
        try ImageOwnership.release(missing)
    }

    // MARK: Plans

    /// Fails at one step, after it was carried out or instead.
    private struct Failing: PlanExecutor {
        var failing: Int
        var afterwards: Bool
        let steps: [DomainAction]

        func perform(_ action: DomainAction) async throws(VirtError) {
            let fails = steps.firstIndex(of: action) == failing
            if fails, !afterwards { throw VirtError(.internalError, "injected") }
            try await HostActions().perform(action)
            if fails { throw VirtError(.internalError, "injected") }
        }
    }

    private func plan(_ paths: [String]) -> Plan<DomainAction> {
        var plan = Plan<DomainAction>("start", subject: "x", title: "x")
        plan.addClaims(paths.map { claim($0, "x") })
        plan.add(.writeFile(path: "\(paths[0]).other", content: ""), undo: .removeFile(path: "\(paths[0]).other"))
        return plan
    }

    @Test(arguments: 0..<5, [true, false])
    func aFailureGivesEverythingBack(step: Int, afterwards: Bool) async throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let paths = try ["one", "two", "three", "four"].map { try fixture.file($0) }
        // Another domain has one of them too.
        try ImageOwnership.claim(claim(paths[1], "other"))
        let plan = plan(paths)
        let executor = Failing(failing: step, afterwards: afterwards, steps: plan.steps.map(\.action))
        await #expect(throws: VirtError.self) { try await PlanEngine(executor).run(plan) }
        for path in [paths[0], paths[2], paths[3]] {
            #expect(try fixture.owner(path) == [12, 13])
            #expect(try fixture.notes(path).isEmpty)
        }
        #expect(try fixture.count(paths[1]) == "1")
        #expect(try fixture.owner(paths[1]) == [4711, 4712])
    }

    /// The daemon dies in front of or behind each step; its next start takes the plan back, twice if it dies again.
    @Test(arguments: 0..<5, [true, false])
    func aCrashIsTakenBack(step: Int, wasDone: Bool) async throws {
        let fixture = try ClaimFixture()
        defer { fixture.remove() }
        let paths = try ["one", "two", "three", "four"].map { try fixture.file($0) }
        try ImageOwnership.claim(claim(paths[1], "other"))
        let plan = plan(paths)
        let journal = try Journal<DomainAction>(creatingIn: fixture.directory, identity: "x")
        try journal.append(.planned(plan), durable: false)
        for index in 0...step {
            try journal.append(.started(step: index), durable: false)
            if index < step || wasDone { try await HostActions().perform(plan.steps[index].action) }
        }
        for _ in 0..<2 {
            for found in Journal<DomainAction>.pending(in: fixture.directory) {
                _ = await PlanEngine(HostActions()).recover(found.interrupted, journal: try found.reopen())
            }
        }
        for path in [paths[0], paths[2], paths[3]] { #expect(try fixture.owner(path) == [12, 13]) }
        #expect(try fixture.count(paths[1]) == "1")
    }
}
