/// When to ask a silent daemon whether it still lives, and when to give it up. Pure; times are milliseconds of any
/// monotonic clock.
///
/// As libvirt's `virKeepAlive`: after `interval` of silence a ping goes out; after `count` pings without a sound the
/// next interval ends the connection. Any message at all counts as a sound.
struct Keepalive: Sendable {
    enum Action: Equatable {
        case wait(Int64)
        case ping
        case giveUp
    }

    let interval: Int64
    let count: Int
    private var due: Int64
    private var unanswered = 0

    init(interval: Int64, count: Int, now: Int64) {
        self.interval = interval
        self.count = count
        due = now + interval
    }

    mutating func heard(now: Int64) {
        unanswered = 0
        due = now + interval
    }

    mutating func next(now: Int64) -> Action {
        guard now >= due else { return .wait(due - now) }
        guard unanswered < count else { return .giveUp }
        unanswered += 1
        due = now + interval
        return .ping
    }
}
