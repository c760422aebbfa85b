/// A command as a session's state machine sees it.
struct QMPCommand: Sendable {
    let id: UInt64
    let name: String
    let arguments: JSONObject?
    /// Whether descriptors travel with it.
    let hasDescriptors: Bool
}

/// What a state machine asks its channel handler to do, in order.
enum QMPAction: Hashable {
    /// Send these bytes, with the descriptors of command `id` where it has some.
    case write([UInt8], id: UInt64?)
    /// The session can be used.
    case ready(QMPGreeting?)
    case succeed(UInt64, JSONValue)
    case fail(UInt64, QMPError)
    case event(QMPEvent)
    /// The session is over. Close the connection; the commands have been failed by actions before this one.
    case close(QMPError)
}

/// A protocol without I/O: bytes and commands in, actions out.
protocol QMPStateMachine {
    /// The connection is up.
    mutating func connected() -> [QMPAction]
    mutating func received(_ bytes: some Collection<UInt8>) -> [QMPAction]
    mutating func submit(_ command: QMPCommand) -> [QMPAction]
    /// Nobody waits for the command any more; `error` is what its caller gets.
    mutating func abandon(_ id: UInt64, _ error: QMPError) -> [QMPAction]
    /// The connection is gone, or is to be closed from our side.
    mutating func ended(_ error: QMPError) -> [QMPAction]
}
