import Glibc
import Testing
import VirtError

@testable import VirtPlan

struct JournalTests {
    /// A directory of its own that goes away with the test.
    private final class Directory {
        let path: String

        init() {
            var template = Array("/tmp/apus-journal-XXXXXX".utf8CString)
            path = template.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
            }
        }

        deinit {
            for found in Journal<WorldAction>.pending(in: path) { unlink(found.path) }
            rmdir(path)
        }
    }

    @Test("Lines put together by hand are the encoder's", arguments: [0, 7, 4096])
    func lines(step: Int) throws {
        let plan = samplePlan(count: 2, commit: 1).plan
        let entries: [JournalEntry<WorldAction>] = [
            .planned(plan), .started(step: step), .done(step: step), .undoing, .undone(step: step), .finished,
        ]
        for entry in entries {
            #expect(PlanJSON.bytes(entry) == entry.line)
            #expect(PlanJSON.value(JournalEntry<WorldAction>.self, from: entry.line) == entry)
        }
    }

    @Test("A journal cut off before its plan was whole is removed, one that makes no sense stays")
    func discardsWhatNeverBegan() throws {
        let directory = Directory()
        for (name, text) in [("torn", "{\"planned\":{"), ("empty", ""), ("foreign", "{\"of\":\"later\"}\n")] {
            let file = try #require(fopen("\(directory.path)/\(name).journal", "w"))
            fputs(text, file)
            fclose(file)
        }
        Journal<WorldAction>.discardUnstarted(in: directory.path)
        #expect(access("\(directory.path)/torn.journal", F_OK) != 0)
        #expect(access("\(directory.path)/empty.journal", F_OK) != 0)
        #expect(access("\(directory.path)/foreign.journal", F_OK) == 0)
        unlink("\(directory.path)/foreign.journal")
    }

    @Test func survivesAndIsContinued() async throws {
        let directory = Directory()
        let (plan, before, _) = samplePlan(count: 4, commit: nil)
        do {
            let journal = try Journal<WorldAction>(creatingIn: directory.path, identity: "a/b 1")
            try journal.append(.planned(plan), durable: true)
            try journal.append(.started(step: 0), durable: false)
            try journal.append(.done(step: 0), durable: false)
            try journal.append(.started(step: 1), durable: false)
        }
        let found = try #require(Journal<WorldAction>.pending(in: directory.path).first)
        #expect(found.path == "\(directory.path)/a_b_1.journal")
        #expect(found.interrupted.plan == plan)
        #expect(found.interrupted.started == 2)
        #expect(found.interrupted.recovery == .undo)
        var status = stat()
        #expect(lstat(found.path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)

        let world = World(before.union(["k0"]).subtracting(["k1"]))
        _ = await PlanEngine(world).recover(found.interrupted, journal: try found.reopen())
        #expect(world.keys == before)
        #expect(Journal<WorldAction>.pending(in: directory.path).isEmpty)
    }

    @Test func everyTornTailIsReadUpToItsLastWholeLine() throws {
        let directory = Directory()
        let (plan, _, _) = samplePlan(count: 3, commit: nil)
        let journal = try Journal<WorldAction>(creatingIn: directory.path, identity: "torn")
        try journal.append(.planned(plan), durable: true)
        var status = stat()
        stat(journal.path, &status)
        let planned = Int(status.st_size)
        for step in 0..<2 {
            try journal.append(.started(step: step), durable: false)
            try journal.append(.done(step: step), durable: false)
        }
        stat(journal.path, &status)
        for length in stride(from: Int(status.st_size), through: 0, by: -1) {
            #expect(truncate(journal.path, length) == 0)
            let found = Journal<WorldAction>.pending(in: directory.path).first
            #expect((found != nil) == (length >= planned - 1))
            if let found { #expect(found.interrupted.plan == plan) }
        }
        // A continued journal starts a new line after the torn one.
        try journal.append(.planned(plan), durable: false)
        stat(journal.path, &status)
        #expect(truncate(journal.path, Int(status.st_size) + 0) == 0)
        try journal.append(.started(step: 0), durable: false)
        stat(journal.path, &status)
        #expect(truncate(journal.path, Int(status.st_size) - 4) == 0)
        let torn = try #require(Journal<WorldAction>.pending(in: directory.path).first)
        #expect(torn.interrupted.started == 0)
        try torn.reopen().append(.undoing, durable: false)
        #expect(try #require(Journal<WorldAction>.pending(in: directory.path).first).interrupted.isUndoing)
    }

    @Test func doesNotFollowPlantedLinks() throws {
        let directory = Directory()
        #expect(symlink("/tmp/apus-journal-elsewhere", "\(directory.path)/link.journal") == 0)
        defer { unlink("\(directory.path)/link.journal") }
        #expect(throws: VirtError.self) { try Journal<WorldAction>(creatingIn: directory.path, identity: "link") }
        #expect(access("/tmp/apus-journal-elsewhere", F_OK) != 0)
    }
}
