import LibvirtProtocol
import LibvirtTransport
import Logging
import NIOCore

/// Decides when to ping a silent client and when to give it up. Pure: told the time, says what to do.
struct KeepaliveState {
    enum Action: Equatable {
        case wait(TimeAmount)
        case ping(next: TimeAmount)
        case giveUp
    }

    private let interval: TimeAmount
    private let count: Int
    private var lastHeard: NIODeadline
    private var unanswered = 0

    init(interval: Int, count: Int, now: NIODeadline) {
        self.interval = .seconds(Int64(interval))
        self.count = count
        lastHeard = now
    }

    /// Any message shows that the client lives.
    mutating func heard(_ now: NIODeadline = .now()) {
        lastHeard = now
        unanswered = 0
    }

    mutating func tick(_ now: NIODeadline) -> Action {
        let silence = now - lastHeard
        guard unanswered > 0 || silence >= interval else { return .wait(interval - silence) }
        guard unanswered < count else { return .giveUp }
        unanswered += 1
        return .ping(next: interval)
    }
}

extension ClientSession {
    /// Starts pinging: the client has said that it answers.
    func startKeepalive() {
        let settings = environment.settings
        guard keepalive == nil, settings.keepaliveInterval > 0 else { return }
        keepalive = KeepaliveState(
            interval: settings.keepaliveInterval, count: max(0, settings.keepaliveCount), now: .now())
        scheduleKeepalive(.seconds(Int64(settings.keepaliveInterval)))
    }

    private func scheduleKeepalive(_ delay: TimeAmount) {
        channel.eventLoop.scheduleTask(in: delay) { [weak self] in
            self?.assumeIsolated { $0.keepaliveIsDue() }
        }
    }

    private func keepaliveIsDue() {
        guard channel.isActive, let action = keepalive?.tick(.now()) else { return }
        switch action {
        case .wait(let delay):
            scheduleKeepalive(delay)
        case .ping(let delay):
            let header = MessageHeader(
                program: KeepaliveProcedure.program, procedure: KeepaliveProcedure.ping.rawValue, kind: .event,
                serial: 0)
            send(Frame(header: header))
            scheduleKeepalive(delay)
        case .giveUp:
            logger.notice("closing connection", metadata: ["reason": "the client does not answer keepalive pings"])
            channel.close(promise: nil)
        }
    }
}
