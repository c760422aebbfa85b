import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    /// Whether the guest's agent can be reached, as far as the guest has told.
    var isAgentConnected: Bool {
        snapshot.live.flatMap { LiveDevices.agentChannel(of: $0.value) }?.state == .connected
    }

    /// Refuses what needs the agent where there is none.
    func checkAgent() throws(VirtError) {
        // Of a paused guest too, as its agent does not run either.
        guard snapshot.state.isRunning else {
            throw VirtError(
                .operationInvalid, "domain is not running", domain: .qemu,
                cause: "the agent runs only while the guest does",
                cures: [snapshot.isActive ? "resume the domain first" : "start the domain first"])
        }
        guard let live = snapshot.live?.value, let channel = LiveDevices.agentChannel(of: live) else {
            throw VirtError(
                .argumentUnsupported, "QEMU guest agent is not configured", domain: .qemu,
                cause: "the domain has no channel named org.qemu.guest_agent.0",
                cures: ["add a unix channel with the virtio target org.qemu.guest_agent.0"])
        }
        if channel.state != .connected {
            throw VirtError(
                .agentUnresponsive, "QEMU guest agent is not connected", domain: .qemu,
                cause: "no process in the guest has opened the channel",
                cures: ["install and start qemu-guest-agent in the guest", "wait until the guest has booted"])
        }
    }

    /// Executes a command of the guest agent.
    ///
    /// - Parameter answers: false for commands such as `guest-shutdown`, which end the agent instead of answering.
    func agentExecute(
        _ name: String, _ arguments: JSONObject? = nil, timeout: Duration? = .seconds(5), answers: Bool = true
    ) async throws(VirtError) -> JSONValue {
        try checkAgent()
        guard let path = snapshot.live.flatMap({ LiveDevices.agentChannel(of: $0.value) })?.source.path else {
            throw VirtError(.agentUnresponsive, "QEMU guest agent is not connected", domain: .qemu)
        }
        let socket = try RunSocket.connect(path)
        let session: QMPSession
        do throws(QMPError) {
            session = try await QMPSession.connect(
                socket, on: host.eventLoops,
                configuration: .init(peer: .agent, connectTimeout: .seconds(5), logger: host.logger))
        } catch {
            throw error.virtError(of: .agent)
        }
        let result: Result<JSONValue, QMPError>
        do throws(QMPError) {
            result = .success(try await session.execute(name, arguments, timeout: answers ? timeout : .seconds(1)))
        } catch {
            result = .failure(error)
        }
        await session.close()
        do throws(QMPError) {
            return try result.get()
        } catch {
            if !answers {
                switch error {
                case .timedOut, .disconnected, .closed: return .object([:])
                default: break
                }
            }
            throw error.virtError(of: .agent)
        }
    }
}
