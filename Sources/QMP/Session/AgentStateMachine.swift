/// The guest agent's protocol (qga/qapi-schema.json of QEMU 7.2).
///
/// The guest is free to send anything at any time, so one command is out at a time, and whenever it is not certain
/// that the next line answers the next command, a `guest-sync-delimited` with a fresh number goes first and
/// everything up to its answer is dropped. Whatever the guest sends costs at most the current command.
struct AgentStateMachine: QMPStateMachine {
    private enum Current: Hashable {
        case nothing
        case synchronizing(UInt64)
        case command(UInt64)
    }

    private var framer: LineFramer
    private let limits: JSONLimits
    private var nextNumber: () -> UInt64
    private var waiting: [QMPCommand] = []
    private var current = Current.nothing
    private var name = ""
    private var isSynchronized = false
    private var endError: QMPError?

    /// - Parameter numbers: source of numbers that the guest cannot foresee.
    init(
        lineLimit: Int, limits: JSONLimits,
        numbers: @escaping () -> UInt64 = { UInt64.random(in: 1...UInt64(Int64.max)) }
    ) {
        framer = LineFramer(limit: lineLimit, resetsAtDelimiter: true)
        self.limits = limits
        nextNumber = numbers
    }

    mutating func connected() -> [QMPAction] { [.ready(nil)] }

    mutating func submit(_ command: QMPCommand) -> [QMPAction] {
        if let endError { return [.fail(command.id, endError)] }
        waiting.append(command)
        return flush()
    }

    mutating func abandon(_ id: UInt64, _ error: QMPError) -> [QMPAction] {
        if current == .command(id) {
            isSynchronized = false
            current = .nothing
            return [.fail(id, error)] + flush()
        }
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return [] }
        waiting.remove(at: index)
        // The agent may have been restarted and have lost the request: the next command asks anew.
        if index == 0, case .synchronizing = current { current = .nothing }
        return [.fail(id, error)] + flush()
    }

    mutating func ended(_ error: QMPError) -> [QMPAction] {
        guard endError == nil else { return [] }
        endError = error
        var open = waiting.map(\.id)
        if case .command(let id) = current { open.insert(id, at: 0) }
        waiting = []
        current = .nothing
        return open.map { .fail($0, error) } + [.close(error)]
    }

    mutating func received(_ bytes: some Collection<UInt8>) -> [QMPAction] {
        guard endError == nil else { return [] }
        var actions: [QMPAction] = []
        for item in framer.append(bytes) {
            switch item {
            case .tooLong: actions += spoiled(.lineTooLong(limit: framer.limit))
            case .line(let line, let delimited): actions += handle(line, delimited: delimited)
            }
        }
        return actions
    }

    private mutating func flush() -> [QMPAction] {
        guard current == .nothing, let command = waiting.first else { return [] }
        if !isSynchronized {
            let number = nextNumber()
            current = .synchronizing(number)
            let message: JSONObject = [
                "execute": "guest-sync-delimited", "arguments": ["id": JSONValue(number)],
            ]
            // 0xFF makes the agent drop a half-sent command of ours.
            return [.write([0xFF] + message.encoded() + [0x0A], id: nil)]
        }
        waiting.removeFirst()
        current = .command(command.id)
        name = command.name
        var message: JSONObject = ["execute": .string(command.name)]
        if let arguments = command.arguments { message["arguments"] = .object(arguments) }
        return [.write(message.encoded() + [0x0A], id: command.id)]
    }

    /// The guest sent something unusable: the current command is lost, and so is synchronization.
    private mutating func spoiled(_ error: QMPError) -> [QMPAction] {
        guard case .command(let id) = current else { return [] }
        isSynchronized = false
        current = .nothing
        return [.fail(id, error)] + flush()
    }

    private mutating func handle(_ line: [UInt8], delimited: Bool) -> [QMPAction] {
        switch current {
        case .nothing:
            // Nobody asked; a late answer, or noise.
            isSynchronized = false
            return []
        case .synchronizing(let number):
            guard delimited, let message = try? JSONValue.parse(line, limits: limits),
                message["return"]?.uint64 == number
            else { return [] }
            isSynchronized = true
            current = .nothing
            return flush()
        case .command(let id):
            let message: JSONValue
            do {
                message = try JSONValue.parse(line, limits: limits)
            } catch {
                return spoiled(.malformed("\(error)"))
            }
            if let value = message["return"] {
                current = .nothing
                return [.succeed(id, value)] + flush()
            }
            if let error = message["error"] {
                current = .nothing
                let failure = QMPError.commandFailed(
                    command: name, errorClass: error["class"]?.string ?? "GenericError",
                    description: error["desc"]?.string ?? "")
                return [.fail(id, failure)] + flush()
            }
            return spoiled(.malformed("message is no answer"))
        }
    }
}
