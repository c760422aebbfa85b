import QMP
import VirtError

/// A monitor command with its arguments, in a form that a plan can hold and a journal can note.
struct MonitorCommand: Codable, Hashable, Sendable {
    var name: String
    /// The arguments as JSON text; nil where the command takes none.
    var arguments: String?

    init(_ name: String, _ arguments: JSONObject? = nil) {
        self.name = name
        self.arguments = arguments.map { JSONValue.object($0).text }
    }

    /// - Throws: error 1 where a damaged journal holds something else than a JSON object.
    func decodedArguments() throws(VirtError) -> JSONObject? {
        guard let arguments else { return nil }
        return try Self.object(arguments)
    }

    /// Reads back what a plan holds as text.
    static func object(_ text: String) throws(VirtError) -> JSONObject {
        guard case .object(let object)? = try? JSONValue.parse(text) else {
            throw VirtError(.internalError, "arguments in a plan are not a JSON object", domain: .qemu)
        }
        return object
    }
}

extension DomainActor {
    /// Executes monitor commands in their order without waiting for one before the next is sent.
    ///
    /// - Throws: the first failure. Those after it may have been executed all the same.
    @discardableResult
    func commands(_ list: [(name: String, arguments: JSONObject?)]) async throws(VirtError) -> [JSONValue] {
        var values: [JSONValue] = []
        for result in try await outcomes(of: list) { values.append(try result.get()) }
        return values
    }

    /// Executes monitor commands as ``commands(_:)`` does, and says what became of each.
    func outcomes(
        of list: [(name: String, arguments: JSONObject?)]
    ) async throws(VirtError) -> [Result<JSONValue, VirtError>] {
        let name = snapshot.name
        return try await connectedMonitor().send(inOrder: list).results().map { result in
            result.mapError { $0.virtError(of: .monitor, domainName: name) }
        }
    }

    /// Executes a command out of a plan.
    @discardableResult
    func command(_ planned: MonitorCommand) async throws(VirtError) -> JSONValue {
        try await command(planned.name, try planned.decodedArguments())
    }

    /// Commands that make what a device needs: QEMU has them all at once. The device itself comes when all of that is
    /// there: it would take something else of the same name, and the guest may keep it until it is reset.
    nonisolated func mayFollowAtOnce(_ action: DomainAction) -> Bool {
        if case .device(.command(let planned)) = action { planned.name != "device_add" } else { false }
    }

    func perform(together actions: [DomainAction]) async throws(VirtError) {
        var commands: [(name: String, arguments: JSONObject?)] = []
        for case .device(.command(let planned)) in actions {
            commands.append((planned.name, try planned.decodedArguments()))
        }
        try await self.commands(commands)
    }
}
