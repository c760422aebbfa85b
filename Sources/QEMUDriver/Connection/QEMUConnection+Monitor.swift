public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtPlan

extension QEMUConnection {
    /// Sends a command to a guest's monitor as it is. Flag 1: the human monitor's language.
    public func qemuDomainMonitorCommand(
        _ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 1, "qemuDomainQemuMonitorCommandWithFiles")
        return try await findActive(dom).actor.callMonitorCommand(context, cmd, human: flags & 1 != 0)
    }

    /// The same with descriptors of the caller's, which the command can name.
    public func qemuDomainMonitorCommandWithFiles(
        _ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32
    ) async throws(VirtError) -> String {
        try await qemuDomainMonitorCommand(context, dom: dom, cmd: cmd, flags: flags)
    }

    /// Sends a command to a guest's agent as it is.
    ///
    /// - Parameter timeout: seconds; -2 waits for ever, -1 takes the default of 5, 0 sends without waiting.
    public func qemuDomainAgentCommand(
        _ context: CallContext, dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32
    ) async throws(VirtError) -> String? {
        try Self.check(flags, allowed: 0, "qemuDomainAgentCommand")
        return try await findActive(dom).actor.callAgentCommand(context, cmd, timeout: timeout)
    }
}

extension DomainActor {
    func callMonitorCommand(
        _ context: CallContext, _ text: String, human: Bool
    ) async throws(VirtError) -> String {
        try await withJob("qemuDispatchDomainMonitorCommand") { () async throws(VirtError) in
            var plan = newPlan("qemu-monitor-command")
            plan.add(.command(name: text))
            if let explain = context.explain {
                explain(plan.explanation())
                throw .explained
            }
            taint("custom-monitor")
            if human {
                do throws(QMPError) {
                    return try await connectedMonitor(or: .closed).execute(
                        "human-monitor-command", ["command-line": .string(text)], descriptors: context.descriptors
                    ).string ?? ""
                } catch {
                    throw error.virtError(of: .monitor, domainName: snapshot.name)
                }
            }
            return try await rawCommand(text, context.descriptors)
        }
    }

    /// Executes a command given as JSON; an error of QEMU is an answer like any other.
    private func rawCommand(_ text: String, _ descriptors: [Int32]) async throws(VirtError) -> String {
        let request = try Self.parse(text)
        guard let name = request["execute"]?.string else {
            throw VirtError(.internalError, "unexpected JSON command '\(text)'", domain: .qemu)
        }
        let id: JSONValue = request["id"] ?? .string("libvirt-\(Monotonic.nanoseconds() % 100_000)")
        do throws(QMPError) {
            let value = try await connectedMonitor(or: .closed).execute(
                name, request["arguments"]?.object, descriptors: descriptors)
            return JSONValue.object(["return": value, "id": id]).text
        } catch {
            guard case .commandFailed(_, let errorClass, let description) = error else {
                throw error.virtError(of: .monitor, domainName: snapshot.name)
            }
            return JSONValue.object([
                "id": id, "error": .object(["class": .string(errorClass), "desc": .string(description)]),
            ]).text
        }
    }

    private func connectedMonitor(or error: QMPError) throws(QMPError) -> QMPSession {
        guard let monitor else { throw error }
        return monitor
    }

    private static func parse(_ text: String) throws(VirtError) -> JSONValue {
        do {
            return try JSONValue.parse(text)
        } catch {
            throw VirtError(.internalError, "cannot parse json \(text): \(error)", domain: .none)
        }
    }

    func callAgentCommand(
        _ context: CallContext, _ text: String, timeout: Int32
    ) async throws(VirtError) -> String? {
        try checkAgent()
        let request = try Self.parse(text)
        guard let name = request["execute"]?.string else {
            throw VirtError(.internalError, "unexpected JSON command '\(text)'", domain: .qemu)
        }
        if let explain = context.explain {
            var plan = newPlan("qemu-agent-command")
            plan.add(.agentCommand(name: name))
            explain(plan.explanation())
            throw .explained
        }
        let limit: Duration? =
            switch timeout {
            case -2: nil
            case ..<1: .seconds(5)
            default: .seconds(Int(timeout))
            }
        let value = try await agentExecute(
            name, request["arguments"]?.object, timeout: limit, answers: timeout != 0)
        return timeout == 0 ? nil : JSONValue.object(["return": value]).text
    }

    /// Notes, once a run, something that deserves no support.
    func taint(_ flag: String) {
        guard snapshot.run?.taints.contains(flag) == false else { return }
        snapshot.run?.taints.append(flag)
        LaunchLog(path: host.paths.log(snapshot.name)).note("Domain id=\(snapshot.id) is tainted: \(flag)")
        saveStatus()
    }
}
