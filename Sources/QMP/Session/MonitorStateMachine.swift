/// QEMU's monitor protocol (docs/interop/qmp-spec of QEMU 7.2).
///
/// Commands are pipelined; answers find their command by id, in whatever order they come. A command that carries
/// descriptors holds back the ones after it until it is answered: QEMU keeps only the descriptors of the last message.
struct MonitorStateMachine: QMPStateMachine {
    private enum Phase: Hashable {
        case awaitingGreeting
        case negotiating(QMPGreeting)
        case ready
        case ended(QMPError)
    }

    /// The id of `qmp_capabilities`; callers' ids start at 1.
    private static let negotiation: UInt64 = 0

    private var phase = Phase.awaitingGreeting
    private var framer: LineFramer
    private let limits: JSONLimits
    private var waiting: [QMPCommand] = []
    private var sent: [UInt64: String] = [:]
    /// The command with descriptors that has not been answered.
    private var barrier: UInt64?

    init(lineLimit: Int, limits: JSONLimits) {
        framer = LineFramer(limit: lineLimit, resetsAtDelimiter: false)
        self.limits = limits
    }

    mutating func connected() -> [QMPAction] { [] }

    mutating func submit(_ command: QMPCommand) -> [QMPAction] {
        if case .ended(let error) = phase { return [.fail(command.id, error)] }
        waiting.append(command)
        return flush()
    }

    mutating func abandon(_ id: UInt64, _ error: QMPError) -> [QMPAction] {
        if let index = waiting.firstIndex(where: { $0.id == id }) {
            waiting.remove(at: index)
            return [.fail(id, error)]
        }
        // Its answer may still come and is then dropped, like any with an unknown id. A barrier stays.
        guard sent.removeValue(forKey: id) != nil else { return [] }
        return [.fail(id, error)]
    }

    mutating func ended(_ error: QMPError) -> [QMPAction] {
        if case .ended = phase { return [] }
        phase = .ended(error)
        let open = (Array(sent.keys) + waiting.map(\.id)).filter { $0 != Self.negotiation }.sorted()
        sent = [:]
        waiting = []
        return open.map { .fail($0, error) } + [.close(error)]
    }

    mutating func received(_ bytes: some Collection<UInt8>) -> [QMPAction] {
        var actions: [QMPAction] = []
        for item in framer.append(bytes) {
            if case .ended = phase { break }
            switch item {
            case .tooLong: actions += ended(.lineTooLong(limit: framer.limit))
            case .line(let line, _): actions += handle(line)
            }
        }
        return actions
    }

    private mutating func flush() -> [QMPAction] {
        guard phase == .ready else { return [] }
        var actions: [QMPAction] = []
        while barrier == nil, let command = waiting.first {
            waiting.removeFirst()
            sent[command.id] = command.name
            if command.hasDescriptors { barrier = command.id }
            actions.append(.write(Self.encode(command), id: command.id))
        }
        return actions
    }

    private static func encode(_ command: QMPCommand) -> [UInt8] {
        var message: JSONObject = ["execute": .string(command.name)]
        if let arguments = command.arguments { message["arguments"] = .object(arguments) }
        message["id"] = JSONValue(command.id)
        return message.encoded() + [0x0D, 0x0A]
    }

    private mutating func handle(_ line: [UInt8]) -> [QMPAction] {
        let message: JSONObject
        do {
            guard let object = try JSONValue.parse(line, limits: limits).object else {
                return ended(.malformed("message is no object"))
            }
            message = object
        } catch {
            return ended(.malformed("\(error)"))
        }
        if let event = QMPEvent(message) { return [.event(event)] }
        if message["QMP"] != nil { return handleGreeting(message) }
        if let value = message["return"] { return answer(message["id"], .success(value)) }
        if let error = message["error"] {
            return answer(
                message["id"], .failure((error["class"]?.string ?? "GenericError", error["desc"]?.string ?? "")))
        }
        return ended(.malformed("message is neither answer nor event"))
    }

    private mutating func handleGreeting(_ message: JSONObject) -> [QMPAction] {
        guard phase == .awaitingGreeting else { return ended(.malformed("second greeting")) }
        guard let greeting = QMPGreeting(message) else { return ended(.malformed("greeting without version")) }
        phase = .negotiating(greeting)
        let command = QMPCommand(
            id: Self.negotiation, name: "qmp_capabilities", arguments: nil, hasDescriptors: false)
        sent[command.id] = command.name
        return [.write(Self.encode(command), id: nil)]
    }

    private enum Outcome {
        case success(JSONValue)
        case failure((errorClass: String, description: String))
    }

    private mutating func answer(_ id: JSONValue?, _ outcome: Outcome) -> [QMPAction] {
        let number: UInt64
        if let given = id?.uint64 {
            number = given
        } else if id == nil, case .failure = outcome, sent.count == 1, let only = sent.keys.first {
            // QEMU answers without id when it could not read the command at all.
            number = only
        } else {
            return ended(.malformed("answer without a usable id"))
        }
        if barrier == number { barrier = nil }
        guard let command = sent.removeValue(forKey: number) else { return flush() }
        if number == Self.negotiation { return negotiated(outcome) }
        switch outcome {
        case .success(let value):
            return [.succeed(number, value)] + flush()
        case .failure(let (errorClass, description)):
            let error = QMPError.commandFailed(command: command, errorClass: errorClass, description: description)
            return [.fail(number, error)] + flush()
        }
    }

    private mutating func negotiated(_ outcome: Outcome) -> [QMPAction] {
        switch (phase, outcome) {
        case (.negotiating(let greeting), .success):
            phase = .ready
            return [.ready(greeting)] + flush()
        case (_, .failure(let (errorClass, description))):
            return ended(
                .commandFailed(command: "qmp_capabilities", errorClass: errorClass, description: description))
        default:
            return ended(.malformed("unexpected answer to qmp_capabilities"))
        }
    }
}
