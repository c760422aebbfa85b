@testable import QMP

/// Runs a state machine and keeps what it asks for.
struct Recorder<Machine: QMPStateMachine> {
    var machine: Machine
    var actions: [QMPAction] = []

    init(_ machine: Machine) {
        self.machine = machine
        actions = self.machine.connected()
    }

    mutating func receive(_ bytes: [UInt8]) { actions += machine.received(bytes) }
    mutating func receive(_ text: String) { receive(Array(text.utf8)) }

    mutating func submit(_ id: UInt64, _ name: String, _ arguments: JSONObject? = nil, descriptors: Bool = false) {
        actions += machine.submit(
            QMPCommand(id: id, name: name, arguments: arguments, hasDescriptors: descriptors))
    }

    mutating func abandon(_ id: UInt64, _ error: QMPError) { actions += machine.abandon(id, error) }

    /// What was asked for since the last call.
    mutating func take() -> [QMPAction] {
        defer { actions = [] }
        return actions
    }
}

extension QMPAction {
    static func write(_ text: String, id: UInt64?) -> QMPAction { .write(Array(text.utf8), id: id) }
}
