import Testing

@testable import RemoteDriver

@Suite struct KeepaliveTests {
    @Test func pingsAfterSilenceAndGivesUpAfterTheLastAnswerIsDue() {
        var keepalive = Keepalive(interval: 1000, count: 2, now: 0)
        #expect(keepalive.next(now: 400) == .wait(600))
        #expect(keepalive.next(now: 1000) == .ping)
        #expect(keepalive.next(now: 2000) == .ping)
        #expect(keepalive.next(now: 3000) == .giveUp)
    }

    @Test func anySoundStartsOver() {
        var keepalive = Keepalive(interval: 1000, count: 1, now: 0)
        #expect(keepalive.next(now: 1000) == .ping)
        keepalive.heard(now: 1500)
        #expect(keepalive.next(now: 2000) == .wait(500))
        #expect(keepalive.next(now: 2500) == .ping)
        #expect(keepalive.next(now: 3500) == .giveUp)
    }
}
