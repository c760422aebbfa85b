import Testing

@testable import QMP

private let greeting = """
    {"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"}, "capabilities": ["oob"]}}\r

    """

private func ready() -> Recorder<MonitorStateMachine> {
    var recorder = Recorder(MonitorStateMachine(lineLimit: 4096, limits: JSONLimits()))
    recorder.receive(greeting)
    recorder.receive("{\"return\": {}, \"id\": 0}\r\n")
    _ = recorder.take()
    return recorder
}

struct MonitorStateMachineTests {
    @Test func everySplitOfTheStreamGivesTheSameActions() throws {
        let stream = Array(
            (greeting + "{\"return\": {}, \"id\": 0}\r\n"
                + "{\"timestamp\": {\"seconds\": 5, \"microseconds\": 6}, \"event\": \"STOP\"}\r\n"
                + "{\"return\": {\"a\": \"ä\"}, \"id\": 2}\r\n\r\n"
                + "{\"id\": 1, \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}\r\n"
                + "{\"event\": \"RESUME\", \"data\": {\"x\": 1}, \"timestamp\": {\"seconds\": 7, \"microseconds\": 8}}\n")
                .utf8)
        func run(_ parts: [[UInt8]]) -> [QMPAction] {
            var recorder = Recorder(MonitorStateMachine(lineLimit: 4096, limits: JSONLimits()))
            recorder.submit(1, "one")
            recorder.submit(2, "two")
            for part in parts { recorder.receive(part) }
            return recorder.take()
        }
        let whole = run([stream])
        let message = try JSONValue.parse(greeting).object ?? [:]
        let version = try #require(QMPGreeting(message))
        #expect(version.version == 7_002_022 && version.package == "Debian" && version.capabilities == ["oob"])
        #expect(
            whole == [
                .write("{\"execute\":\"qmp_capabilities\",\"id\":0}\r\n", id: nil), .ready(version),
                .write("{\"execute\":\"one\",\"id\":1}\r\n", id: 1),
                .write("{\"execute\":\"two\",\"id\":2}\r\n", id: 2),
                .event(QMPEvent(name: "STOP", seconds: 5, microseconds: 6)), .succeed(2, ["a": "ä"]),
                .fail(1, .commandFailed(command: "one", errorClass: "GenericError", description: "no")),
                .event(QMPEvent(name: "RESUME", data: ["x": 1], seconds: 7, microseconds: 8)),
            ])
        #expect(run(stream.map { [$0] }) == whole)
        for place in 1..<stream.count {
            #expect(run([Array(stream[..<place]), Array(stream[place...])]) == whole, "split at \(place)")
        }
    }

    @Test func commandsWithDescriptorsHoldBackTheNext() {
        var recorder = ready()
        recorder.submit(1, "getfd", ["fdname": "a"], descriptors: true)
        recorder.submit(2, "getfd", ["fdname": "b"], descriptors: true)
        recorder.submit(3, "query-status")
        #expect(
            recorder.take() == [.write("{\"execute\":\"getfd\",\"arguments\":{\"fdname\":\"a\"},\"id\":1}\r\n", id: 1)])
        // Even when nobody waits any more: its descriptors are under way.
        recorder.abandon(1, .timedOut(command: "getfd"))
        #expect(recorder.take() == [.fail(1, .timedOut(command: "getfd"))])
        recorder.receive("{\"return\": {}, \"id\": 1}\n")
        #expect(
            recorder.take() == [.write("{\"execute\":\"getfd\",\"arguments\":{\"fdname\":\"b\"},\"id\":2}\r\n", id: 2)])
        recorder.receive("{\"error\": {\"class\": \"C\", \"desc\": \"d\"}, \"id\": 2}\n")
        #expect(
            recorder.take() == [
                .fail(2, .commandFailed(command: "getfd", errorClass: "C", description: "d")),
                .write("{\"execute\":\"query-status\",\"id\":3}\r\n", id: 3),
            ])
    }

    @Test func lateAndUnknownAnswersAreDropped() {
        var recorder = ready()
        recorder.submit(1, "a")
        recorder.abandon(1, .timedOut(command: "a"))
        _ = recorder.take()
        recorder.receive("{\"return\": {}, \"id\": 1}\n{\"return\": 5, \"id\": 99}\n")
        #expect(recorder.take() == [])
        recorder.abandon(1, .timedOut(command: "a"))
        #expect(recorder.take() == [])
    }

    @Test func aWaitingCommandIsAbandonedWithoutBeingSent() {
        var recorder = Recorder(MonitorStateMachine(lineLimit: 4096, limits: JSONLimits()))
        recorder.submit(1, "a")
        recorder.abandon(1, .cancelled(command: "a"))
        #expect(recorder.take() == [.fail(1, .cancelled(command: "a"))])
        recorder.receive(greeting)
        recorder.receive("{\"return\": {}, \"id\": 0}\n")
        #expect(recorder.take().count == 2)
    }

    @Test func anErrorWithoutIdBelongsToTheOnlyCommand() {
        var recorder = ready()
        recorder.submit(1, "a")
        _ = recorder.take()
        recorder.receive("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\n")
        #expect(
            recorder.take() == [
                .fail(1, .commandFailed(command: "a", errorClass: "GenericError", description: "JSON parse error"))
            ])
        recorder.submit(2, "b")
        recorder.submit(3, "c")
        _ = recorder.take()
        recorder.receive("{\"error\": {}}\n")
        let error = QMPError.malformed("answer without a usable id")
        #expect(recorder.take() == [.fail(2, error), .fail(3, error), .close(error)])
    }

    @Test(arguments: [
        "garbage\n", "[]\n", "{}\n", "{\"return\": 1}\n", "{\"return\": 1, \"id\": \"x\"}\n",
        "{\"return\": 1, \"id\": -1}\n",
        "{\"QMP\": {}}\n", "\u{0}\u{1}\n", "{\"event\": 5}\n",
    ])
    func whatIsNoMessageEndsTheSession(line: String) throws {
        var recorder = ready()
        recorder.submit(1, "a")
        _ = recorder.take()
        recorder.receive(line)
        let actions = recorder.take()
        guard actions.count == 2, case .fail(1, let first) = actions[0], case .close(let second) = actions[1],
            case .malformed = first
        else {
            Issue.record("\(actions)")
            return
        }
        #expect(first == second)
        recorder.submit(2, "b")
        #expect(recorder.take() == [.fail(2, first)])
        recorder.receive("{\"return\": {}, \"id\": 2}\n")
        #expect(recorder.take() == [])
    }

    @Test func badGreetingsEndTheSession() {
        for line in [
            "{\"QMP\": {}}\n", "{\"QMP\": {\"version\": {\"qemu\": {\"major\": 7, \"minor\": 2000, \"micro\": 1}}}}\n",
        ] {
            var recorder = Recorder(MonitorStateMachine(lineLimit: 4096, limits: JSONLimits()))
            recorder.receive(line)
            #expect(recorder.take() == [.close(.malformed("greeting without version"))])
        }
        var refused = Recorder(MonitorStateMachine(lineLimit: 4096, limits: JSONLimits()))
        refused.receive(greeting + "{\"error\": {\"class\": \"C\", \"desc\": \"d\"}, \"id\": 0}\n")
        #expect(
            refused.take().last
                == .close(.commandFailed(command: "qmp_capabilities", errorClass: "C", description: "d")))
    }

    @Test func endlessLinesAreBounded() {
        var recorder = ready()
        for _ in 0..<1000 { recorder.receive([UInt8](repeating: 0x61, count: 1000)) }
        #expect(recorder.take() == [.close(.lineTooLong(limit: 4096))])
    }

    @Test func theEndFailsEverythingOnce() {
        var recorder = ready()
        recorder.submit(1, "getfd", descriptors: true)
        recorder.submit(2, "b")
        _ = recorder.take()
        recorder.actions += recorder.machine.ended(.disconnected(reason: nil))
        recorder.actions += recorder.machine.ended(.closed)
        let error = QMPError.disconnected(reason: nil)
        #expect(recorder.take() == [.fail(1, error), .fail(2, error), .close(error)])
    }
}
