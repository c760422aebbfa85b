public import VirtError

/// Which protocol is spoken on a session's socket.
public enum QMPPeer: Sendable, Hashable {
    /// QEMU's machine protocol: greeting, capabilities, ids, events.
    case monitor
    /// The guest agent: no greeting, no ids, no events, and a peer that is not to be trusted.
    case agent
}

/// Why a command has no result, or why a session ended.
public enum QMPError: Error, Hashable, Sendable {
    /// The peer executed the command and answered with an error.
    case commandFailed(command: String, errorClass: String, description: String)
    /// The peer closed the connection, or the connection broke for `reason`.
    case disconnected(reason: String?)
    /// The session was closed on our side.
    case closed
    /// No answer in time. The command may still be executed.
    case timedOut(command: String)
    /// The task that waited was cancelled. The command may still be executed.
    case cancelled(command: String)
    /// The peer sent what is no message of the protocol.
    case malformed(String)
    /// The peer sent a line longer than `limit` bytes.
    case lineTooLong(limit: Int)
    /// Descriptors could not be handed over.
    case descriptorsNotPassed(reason: String)
}

extension QMPError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .commandFailed(let command, let errorClass, let description):
            "command '\(command)' failed: \(description) (\(errorClass))"
        case .disconnected(let reason): reason.map { "disconnected: \($0)" } ?? "disconnected"
        case .closed: "session is closed"
        case .timedOut(let command): "no answer to '\(command)' in time"
        case .cancelled(let command): "waiting for '\(command)' was cancelled"
        case .malformed(let what): "malformed message: \(what)"
        case .lineTooLong(let limit): "message longer than \(limit) bytes"
        case .descriptorsNotPassed(let reason): "cannot pass descriptors: \(reason)"
        }
    }
}

extension QMPError {
    /// The error as libvirt 9.0 reports it to its clients.
    ///
    /// - Parameter domainName: the guest's name, which libvirt puts into the text of a lost monitor.
    public func virtError(of peer: QMPPeer = .monitor, domainName: String? = nil) -> VirtError {
        let error: VirtError
        switch (self, peer) {
        case (.commandFailed(let command, _, let description), .monitor):
            error = VirtError(.internalError, "unable to execute QEMU command '\(command)': \(description)")
        case (.commandFailed(let command, _, let description), .agent):
            error = VirtError(.internalError, "unable to execute QEMU agent command '\(command)': \(description)")
        case (.disconnected(nil), .monitor):
            error = VirtError(
                .internalError, "End of file from qemu monitor" + (domainName.map { " (vm='\($0)')" } ?? ""))
        case (.disconnected(let reason?), .monitor):
            error = VirtError(.systemError, "Unable to read from monitor: \(reason)")
        case (.disconnected(nil), .agent): error = VirtError(.internalError, "End of file from agent socket")
        case (.disconnected(let reason?), .agent):
            error = VirtError(.systemError, "Unable to read from agent: \(reason)")
        case (.closed, .monitor): error = VirtError(.operationFailed, "QEMU monitor was closed")
        case (.closed, .agent), (.timedOut, .agent):
            error = VirtError(.agentUnresponsive, "Guest agent not available for now")
        case (.timedOut(let command), .monitor):
            error = VirtError(.operationTimeout, "QEMU did not answer command '\(command)'")
        case (.cancelled(let command), _): error = VirtError(.operationAborted, "command '\(command)' was cancelled")
        case (.malformed(let what), _): error = VirtError(.internalError, "cannot parse json \(what)")
        case (.lineTooLong(let limit), .agent):
            error = VirtError(.internalError, "No complete agent response found in \(limit) bytes")
        case (.lineTooLong(let limit), .monitor):
            error = VirtError(.internalError, "No complete monitor response found in \(limit) bytes")
        case (.descriptorsNotPassed(let reason), _):
            error = VirtError(.systemError, "Unable to pass descriptors to QEMU: \(reason)")
        }
        return error.from(.qemu)
    }
}
