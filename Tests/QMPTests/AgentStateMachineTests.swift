import Testing

@testable import QMP

private func agent(limit: Int = 200) -> Recorder<AgentStateMachine> {
    var next: UInt64 = 100
    var recorder = Recorder(
        AgentStateMachine(lineLimit: limit, limits: JSONLimits()) {
            next += 1
            return next
        })
    _ = recorder.take()
    return recorder
}

private func sync(_ number: Int) -> QMPAction {
    .write(
        [0xFF] + Array("{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":\(number)}}\n".utf8), id: nil)
}

private func answer(_ number: Int) -> [UInt8] {
    [0xFF] + Array("{\"return\": \(number)}\n".utf8)
}

struct AgentStateMachineTests {
    @Test func everySplitOfTheStreamGivesTheSameActions() {
        let stream =
            Array("stale {\"return\": 1}\n{\"error\": {\"class\": \"GenericError\", \"desc\": \"x\"}}\n{\"retu".utf8)
            + answer(101) + Array("{\"return\": {\"a\": 1}}\n{\"error\": {\"class\": \"C\", \"desc\": \"d\"}}\n".utf8)
        func run(_ parts: [[UInt8]]) -> [QMPAction] {
            var recorder = agent()
            recorder.submit(1, "guest-ping")
            recorder.submit(2, "guest-info", ["x": true])
            for part in parts { recorder.receive(part) }
            return recorder.take()
        }
        let whole = run([stream])
        #expect(
            whole == [
                sync(101), .write("{\"execute\":\"guest-ping\"}\n", id: 1), .succeed(1, ["a": 1]),
                .write("{\"execute\":\"guest-info\",\"arguments\":{\"x\":true}}\n", id: 2),
                .fail(2, .commandFailed(command: "guest-info", errorClass: "C", description: "d")),
            ])
        #expect(run(stream.map { [$0] }) == whole)
        for place in 1..<stream.count {
            #expect(run([Array(stream[..<place]), Array(stream[place...])]) == whole, "split at \(place)")
        }
    }

    @Test func onlyTheDelimitedAnswerWithTheRightNumberSynchronizes() {
        var recorder = agent()
        recorder.submit(1, "guest-ping")
        _ = recorder.take()
        recorder.receive("{\"return\": 101}\n")
        recorder.receive(answer(100))
        recorder.receive([0xFF] + Array("garbage\n".utf8))
        #expect(recorder.take() == [])
        recorder.receive(answer(101))
        #expect(recorder.take() == [.write("{\"execute\":\"guest-ping\"}\n", id: 1)])
    }

    @Test func aLateAnswerNeverReachesAnotherCommand() {
        var recorder = agent()
        recorder.submit(1, "guest-exec")
        recorder.receive(answer(101))
        _ = recorder.take()
        recorder.abandon(1, .timedOut(command: "guest-exec"))
        recorder.submit(2, "guest-ping")
        #expect(recorder.take() == [.fail(1, .timedOut(command: "guest-exec")), sync(102)])
        recorder.receive("{\"return\": {\"late\": 1}}\n")
        recorder.receive(answer(102))
        recorder.receive("{\"return\": {}}\n")
        #expect(recorder.take() == [.write("{\"execute\":\"guest-ping\"}\n", id: 2), .succeed(2, [:])])
    }

    @Test func aSilentAgentIsAskedAnewByTheNextCommand() {
        var recorder = agent()
        recorder.submit(1, "guest-ping")
        recorder.abandon(1, .timedOut(command: "guest-ping"))
        recorder.submit(2, "guest-ping")
        #expect(recorder.take() == [sync(101), .fail(1, .timedOut(command: "guest-ping")), sync(102)])
    }

    @Test func noiseBetweenCommandsCostsASynchronization() {
        var recorder = agent()
        recorder.submit(1, "a")
        recorder.receive(answer(101))
        recorder.receive("{\"return\": {}}\n{\"return\": \"forged\"}\n")
        _ = recorder.take()
        recorder.submit(2, "b")
        #expect(recorder.take() == [sync(102)])
    }

    @Test(arguments: ["garbage\n", "{}\n", "[1]\n", String(repeating: "x", count: 300) + "\n"])
    func rubbishCostsOneCommandOnly(rubbish: String) throws {
        var recorder = agent()
        recorder.submit(1, "a")
        recorder.submit(2, "b")
        recorder.receive(answer(101))
        _ = recorder.take()
        recorder.receive(rubbish)
        let actions = recorder.take()
        #expect(actions.count == 2 && actions.last == sync(102))
        guard case .fail(1, _)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        recorder.receive(answer(102))
        recorder.receive("{\"return\": 7}\n")
        #expect(recorder.take() == [.write("{\"execute\":\"b\"}\n", id: 2), .succeed(2, 7)])
    }

    @Test func endlessNoiseIsBounded() {
        var recorder = agent()
        for _ in 0..<1000 { recorder.receive([UInt8](repeating: 0x20, count: 1000)) }
        #expect(recorder.take() == [])
        recorder.submit(1, "a")
        recorder.receive([0xFF] + answer(101))
        recorder.receive("{\"return\": {}}\n")
        #expect(recorder.take().last == .succeed(1, [:]))
    }

    @Test func theEndFailsEverything() {
        var recorder = agent()
        recorder.submit(1, "a")
        recorder.submit(2, "b")
        recorder.receive(answer(101))
        _ = recorder.take()
        recorder.actions += recorder.machine.ended(.closed)
        #expect(recorder.take() == [.fail(1, .closed), .fail(2, .closed), .close(.closed)])
        recorder.submit(3, "c")
        #expect(recorder.take() == [.fail(3, .closed)])
    }
}
