import SpiceProtocol

/// What is known of the guest agent, and the pieces that wait for tokens.
struct AgentState: Sendable {
    /// Pieces that may wait: 16 MiB.
    private static let maximumQueue = 8192

    static let ownCapabilities = CapabilitySet([
        AgentCapability.mouseState, AgentCapability.monitorsConfig, AgentCapability.reply, AgentCapability.clipboard,
        AgentCapability.clipboardByDemand, AgentCapability.clipboardSelection,
        AgentCapability.monitorsConfigPosition, AgentCapability.fileTransferDetailedErrors,
        AgentCapability.clipboardNoReleaseOnRegrab, AgentCapability.clipboardGrabSerial,
    ])

    /// The number of the message that arranges monitors.
    static let monitorsConfig: UInt32 = 2

    private(set) var isConnected = false
    var capabilities: CapabilitySet?
    var received: [ClipboardSelection: AgentMessage.Clipboard] = [:]
    /// What the agent said last of each file that is being sent.
    private(set) var files: [UInt32: AgentFileStatus?] = [:]
    /// What the agent answered last, by the number of what was sent.
    private(set) var replies: [UInt32: AgentResult] = [:]
    var grabSerial: UInt32 = 0
    private var nextFile: UInt32 = 1
    private var tokens = 0
    private var queue: [[UInt8]] = []
    private var framer = AgentFramer()

    /// Forms of messages that both sides can do.
    var options: SpiceOptions {
        var options: SpiceOptions = []
        if capabilities?.contains(AgentCapability.clipboardSelection) == true { options.insert(.selection) }
        if capabilities?.contains(AgentCapability.clipboardGrabSerial) == true { options.insert(.serial) }
        return options
    }

    mutating func connect(tokens count: UInt32?) {
        isConnected = true
        if let count { tokens = Int(count) }
        capabilities = nil
        framer = AgentFramer()
    }

    mutating func disconnect() {
        self = AgentState()
    }

    mutating func addTokens(_ count: UInt32) {
        tokens = min(tokens + Int(count), Int(UInt32.max))
    }

    mutating func receive(_ piece: ArraySlice<UInt8>) throws(SpiceClientError) -> [RawMessage] {
        do { return try framer.append(piece) } catch { throw .malformed(error) }
    }

    mutating func enqueue(_ message: AgentMessage) throws(SpiceClientError) {
        let pieces: [[UInt8]]
        do { pieces = try AgentFramer.pieces(of: message, options: options) } catch { throw .malformed(error) }
        guard queue.count + pieces.count <= Self.maximumQueue else {
            throw .unavailable("the guest agent does not take what is sent to it")
        }
        queue += pieces
    }

    var hasRoom: Bool { queue.count < 64 }

    mutating func nextPiece() -> [UInt8]? {
        guard tokens > 0, !queue.isEmpty else { return nil }
        tokens -= 1
        return queue.removeFirst()
    }

    /// Notes an answer, if it is to something that was sent.
    mutating func note(_ result: AgentResult, to number: UInt32) {
        if number == Self.monitorsConfig { replies[number] = result }
    }

    mutating func takeReply(to number: UInt32) -> AgentResult? { replies.removeValue(forKey: number) }

    mutating func makeFileID() -> UInt32 {
        defer { nextFile &+= 1 }
        files[nextFile] = .some(nil)
        return nextFile
    }

    /// Notes what the agent says of a file; of files that are not being sent it has nothing to say.
    mutating func note(_ status: AgentFileStatus, of file: UInt32) {
        if files[file] != nil { files[file] = .some(status) }
    }

    mutating func forgetFile(_ file: UInt32) {
        files[file] = nil
    }
}
