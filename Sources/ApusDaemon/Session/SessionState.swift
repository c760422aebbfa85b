import LibvirtProtocol
import LibvirtTransport
import VirtError

/// What a client's session does next, decided from what has come in so far. Pure: events in, actions out; the session
/// carries them out.
struct SessionState {
    enum Action: Sendable {
        /// Run this call.
        case start(Frame, Procedure)
        /// Answer this message with an error.
        case refuse(MessageHeader, VirtError)
        /// Hand the packet to the stream that its serial names.
        case stream(Frame)
        /// Answer a keepalive ping.
        case pong
        /// Read no more until told to.
        case pauseReading
        case resumeReading
        /// Say goodbye: nothing more is answered.
        case close(reason: String)
    }

    /// Calls that may be unanswered at a time before reading stops (`max_client_requests`).
    var requestLimit: Int
    var isAuthenticated: Bool
    private(set) var running = 0
    private var isExclusiveRunning = false
    private var waiting: [(frame: Frame, procedure: Procedure)] = []
    private var isPaused = false
    private var isClosing = false

    private let isAdministration: Bool

    init(requestLimit: Int, isAuthenticated: Bool, isAdministration: Bool = false) {
        self.requestLimit = max(1, requestLimit)
        self.isAdministration = isAdministration
        self.isAuthenticated = isAuthenticated
    }

    /// Calls not answered yet, running or waiting.
    var unanswered: Int { running + waiting.count }

    mutating func received(_ frame: Frame) -> [Action] {
        guard !isClosing else { return [] }
        let header = frame.header
        if header.program == KeepaliveProcedure.program, header.version == 1, header.kind == .event {
            return header.procedure == KeepaliveProcedure.ping.rawValue ? [.pong] : []
        }
        let lookup = isAdministration ? Procedure.administration(header) : Procedure.lookup(header)
        if case .unknownProgram = lookup {
            return [
                .refuse(header, .rpc("Cannot find program \(header.program) version \(header.version)"))
            ]
        }
        switch header.kind {
        case .call, .callWithDescriptors: return call(frame, lookup)
        case .stream, .streamHole: return [.stream(frame)]
        // Nothing that a client sends; stock libvirt drops it as well.
        default: return []
        }
    }

    private mutating func call(_ frame: Frame, _ lookup: Procedure.Lookup) -> [Action] {
        let header = frame.header
        guard header.status == .ok else {
            return [.refuse(header, .rpc("Unexpected message status \(header.status.rawValue)"))]
        }
        guard case .found(let procedure) = lookup else {
            return [.refuse(header, .rpc("unknown procedure: \(header.procedure)"))]
        }
        guard isAuthenticated || procedure.isAuthentication else {
            return [.refuse(header, .rpc("authentication required"))]
        }
        waiting.append((frame, procedure))
        var actions = startWaiting()
        if unanswered >= requestLimit, !isPaused {
            isPaused = true
            actions.append(.pauseReading)
        }
        return actions
    }

    /// A call's reply has been written.
    mutating func answered(exclusive: Bool) -> [Action] {
        running -= 1
        if exclusive { isExclusiveRunning = false }
        guard !isClosing else { return [] }
        var actions = startWaiting()
        if isPaused, unanswered < requestLimit {
            isPaused = false
            actions.append(.resumeReading)
        }
        return actions
    }

    /// No further call is started.
    mutating func close() {
        isClosing = true
        waiting = []
    }

    /// Calls start in their order; one that changes the connection waits for those before it and holds up those after.
    private mutating func startWaiting() -> [Action] {
        var actions: [Action] = []
        while let next = waiting.first, !isExclusiveRunning, !next.procedure.isExclusive || running == 0 {
            waiting.removeFirst()
            running += 1
            isExclusiveRunning = next.procedure.isExclusive
            actions.append(.start(next.frame, next.procedure))
        }
        return actions
    }
}
