import Logging
import NIOCore

extension ClientSession {
    /// Closes the connection when the client neither authenticates nor says anything for too long. Such clients hold
    /// places that others wait for. The time in which polkit asks the user does not count.
    func watchLogin() {
        let limit = environment.settings.loginSeconds
        guard limit > 0 else { return }
        channel.eventLoop.scheduleTask(in: .seconds(Int64(limit))) { [weak self] in
            self?.assumeIsolated { $0.loginIsDue() }
        }
    }

    private func loginIsDue() {
        guard channel.isActive, !isUserAsked, !state.isAuthenticated || !hasSpoken else { return }
        logger.notice(
            "closing connection",
            metadata: ["reason": "\(hasSpoken ? "no authentication in time" : "the client said nothing")"])
        channel.close(promise: nil)
    }
}
