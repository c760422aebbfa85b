import Glibc
import HostSystem
import NIOCore
import NIOPosix
import Synchronization
import Testing
import VirtError

@testable import QMP

private let binary = "/usr/bin/qemu-system-x86_64"
private let hasQEMU = access(binary, X_OK) == 0

/// Starts a QEMU whose monitor is one end of a socket pair, and gives the other end to `body`.
private func withQEMU(
    machine: [String] = ["-machine", "none"], onEvent: @escaping @Sendable (QMPEvent) -> Void = { _ in },
    onDisconnect: @escaping @Sendable (QMPError) -> Void = { _ in },
    _ body: (ChildProcess, QMPSession) async throws -> Void
) async throws {
    let sockets = try DescriptorPair.sockets()
    let remote = sockets.second.release()
    var request = SpawnRequest(
        executable: binary,
        arguments: [
            "-S", "-nodefaults", "-no-user-config", "-display", "none", "-chardev", "socket,id=monitor,fd=3",
            "-mon", "chardev=monitor,mode=control",
        ] + machine)
    request.standardError = .inherit
    request.descriptors = [.init(parent: remote, child: 3)]
    request.parentDeathSignal = SIGKILL
    let process = try ChildProcess.spawn(request)
    // Only QEMU may hold its end, or its exit would not close the connection.
    close(remote)
    do {
        let session = try await QMPSession.connect(
            sockets.first, on: MultiThreadedEventLoopGroup.singleton, onEvent: onEvent, onDisconnect: onDisconnect)
        try await body(process, session)
        await session.close()
    } catch {
        try process.send(signal: SIGKILL)
        throw error
    }
    try process.send(signal: SIGKILL)
    #expect(await process.waitForExit(within: .seconds(20)) != nil)
}

/// The error that a command ends with.
private func failure(_ body: () async throws(QMPError) -> JSONValue) async -> QMPError? {
    do throws(QMPError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

@Suite(.enabled(if: hasQEMU, "needs qemu-system-x86_64"), .timeLimit(.minutes(5)))
struct QEMUTests {
    @Test func greetsAndAnswers() async throws {
        try await withQEMU { _, session in
            let greeting = try #require(session.greeting)
            #expect(greeting.version >= 7_000_000)
            let version = try await session.execute("query-version")
            #expect(version["qemu"]?["major"]?.int == greeting.major)
            #expect(try await session.execute("query-status")["status"]?.string != nil)
        }
    }

    @Test func errorsCarryClassAndDescription() async throws {
        try await withQEMU { _, session in
            let error = await failure { () throws(QMPError) in try await session.execute("no-such-command") }
            guard case .commandFailed("no-such-command", "CommandNotFound", let description)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(error?.virtError().code == .internalError)
            #expect(
                error?.virtError().message
                    == "internal error: unable to execute QEMU command 'no-such-command': \(description)")
        }
    }

    @Test func pipelinesManyCommands() async throws {
        try await withQEMU { _, session in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        if number.isMultiple(of: 3) {
                            let error = await failure { () throws(QMPError) in
                                try await session.execute("bad-\(number)")
                            }
                            guard case .commandFailed("bad-\(number)", _, _)? = error else {
                                Issue.record("answer of another command: \(String(describing: error))")
                                return
                            }
                        } else {
                            let name = try await session.execute("query-name")
                            #expect(name == [:])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("Commands sent in order are executed in order, also behind one that fails")
    func sendsInOrder() async throws {
        try await withQEMU { _, session in
            let object: (String) -> (String, JSONObject?) = { id in
                ("object-add", ["qom-type": "rng-builtin", "id": .string(id)])
            }
            let answers = session.send(inOrder: [
                object("one"), object("one"), object("two"), ("object-del", ["id": "one"]), ("query-name", nil),
            ])
            let results = await answers.results()
            #expect(results.count == 5)
            guard case .failure(.commandFailed("object-add", _, _))? = results.dropFirst().first else {
                Issue.record("\(results)")
                return
            }
            for index in [0, 2, 3, 4] { #expect(try results[index].get() == [:]) }
            try await session.execute("object-del", ["id": "two"])
            #expect(await session.send(inOrder: []).results().isEmpty)
        }
    }

    @Test("Whoever is cancelled does not wait for answers; one whose session ends gets that for each")
    func endsWhileAnswersAreMissing() async throws {
        try await withQEMU { process, session in
            let cancelled = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await session.send(inOrder: [("query-name", nil), ("query-status", nil)]).results()
            }
            for result in await cancelled.value {
                if case .failure(let error) = result {
                    guard case .cancelled = error else { throw error }
                }
            }
            try process.send(signal: SIGSTOP)
            let answers = session.send(inOrder: [("query-name", nil), ("query-status", nil)])
            let waiting = Task { await answers.results() }
            try process.send(signal: SIGKILL)
            let end = Result<JSONValue, QMPError>.failure(.disconnected(reason: nil))
            #expect(await waiting.value == [end, end])
        }
    }

    @Test func readsTheWholeSchema() async throws {
        try await withQEMU { _, session in
            let schema = try await session.execute("query-qmp-schema")
            #expect(try #require(schema.array).count > 500)
        }
    }

    @Test func deliversEventsInOrderByBothWays() async throws {
        let seen = Mutex<[String]>([])
        let note: @Sendable (QMPEvent) -> Void = { event in seen.withLock { $0.append(event.name) } }
        try await withQEMU(machine: ["-machine", "pc", "-accel", "tcg"], onEvent: note) { process, session in
            let events = session.events()
            try await session.execute("cont")
            try await session.execute("stop")
            try await session.execute("cont")
            try await session.execute("quit")
            var streamed: [String] = []
            for await event in events {
                #expect(event.seconds > 1_600_000_000)
                streamed.append(event.name)
            }
            #expect(streamed == ["RESUME", "STOP", "RESUME", "SHUTDOWN"])
            #expect(seen.withLock { $0 } == streamed)
            #expect(await session.waitUntilEnded() == .disconnected(reason: nil))
            #expect(await process.waitForExit(within: .seconds(20)) == .code(0))
        }
    }

    @Test func passesDescriptors() async throws {
        try await withQEMU { _, session in
            let pipe = try DescriptorPair.pipe()
            let number = pipe.second.rawValue
            #expect(try await session.execute("getfd", ["fdname": "one"], descriptors: [number]) == [:])
            #expect(try await session.execute("closefd", ["fdname": "one"]) == [:])
            // Many at once: each has to arrive with its own command.
            try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await session.execute("add-fd", ["fdset-id": 7], descriptors: [number])["fd"]?.int
                    }
                    group.addTask {
                        try await session.execute("query-status")
                        return nil
                    }
                }
                var given = Set<Int>()
                for try await fd in group { if let fd { given.insert(fd) } }
                #expect(given.count == 20)
            }
            let sets = try await session.execute("query-fdsets")
            #expect(sets.array?.first?["fds"]?.array?.count == 20)
            await #expect(throws: QMPError.self) {
                try await session.execute("getfd", ["fdname": "bad"], descriptors: [12345])
            }
            #expect(try await session.execute("query-status")["status"] != nil)
        }
    }

    @Test func killedQEMUFailsCommandsAtOnce() async throws {
        let ended = Mutex<QMPError?>(nil)
        let note: @Sendable (QMPError) -> Void = { error in ended.withLock { $0 = error } }
        try await withQEMU(onDisconnect: note) { process, session in
            try process.send(signal: SIGSTOP)
            let waiting = Task { await failure { () throws(QMPError) in try await session.execute("query-status") } }
            await #expect(throws: QMPError.timedOut(command: "query-name")) {
                try await session.execute("query-name", timeout: .milliseconds(50))
            }
            let cancelled = Task { await failure { () throws(QMPError) in try await session.execute("query-uuid") } }
            cancelled.cancel()
            #expect(await cancelled.value == .cancelled(command: "query-uuid"))
            try process.send(signal: SIGKILL)
            #expect(await waiting.value == .disconnected(reason: nil))
            #expect(await session.waitUntilEnded() == .disconnected(reason: nil))
            #expect(ended.withLock { $0 } == .disconnected(reason: nil))
            await #expect(throws: QMPError.disconnected(reason: nil)) { try await session.execute("query-status") }
        }
    }

    @Test func connectGivesUpOnASilentPeer() async throws {
        let sockets = try DescriptorPair.sockets()
        var outcome: QMPError?
        do throws(QMPError) {
            _ = try await QMPSession.connect(
                sockets.first, on: MultiThreadedEventLoopGroup.singleton,
                configuration: .init(connectTimeout: .milliseconds(50)))
        } catch {
            outcome = error
        }
        #expect(outcome == .timedOut(command: "qmp_capabilities"))
        // Our end is closed.
        #expect(try sockets.second.readAll().isEmpty)
    }

    @Test func aPeerThatHasGoneIsToldAsSuch() async throws {
        for _ in 0..<20 {
            let sockets = try DescriptorPair.sockets()
            let remote = sockets.second.release()
            close(remote)
            var outcome: QMPError?
            do throws(QMPError) {
                _ = try await QMPSession.connect(sockets.first, on: MultiThreadedEventLoopGroup.singleton)
            } catch {
                outcome = error
            }
            #expect(outcome == .disconnected(reason: nil))
        }
    }

    @Test func tooManyDescriptorsCostTheCommandOnly() async throws {
        try await withQEMU { _, session in
            let many = [Int32](repeating: 0, count: 254)
            let error = await failure { () throws(QMPError) in
                try await session.execute("getfd", ["fdname": "x"], descriptors: many)
            }
            #expect(error == .descriptorsNotPassed(reason: "more than 253 with one command"))
            let status = try await session.execute("query-status")
            #expect(status["status"] != nil)
        }
    }
}
