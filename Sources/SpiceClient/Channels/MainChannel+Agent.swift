public import SpiceProtocol

/// What the guest agent can be asked for. Each call throws ``SpiceClientError/unavailable(_:)`` without an agent and
/// ``SpiceClientError/timeout`` if it does not answer.
extension MainChannel {
    /// A monitor that the guest should have.
    public struct Monitor: Hashable, Sendable {
        public var width: Int
        public var height: Int
        public var x: Int
        public var y: Int

        public init(width: Int, height: Int, x: Int = 0, y: Int = 0) {
            self.width = width
            self.height = height
            self.x = x
            self.y = y
        }
    }

    /// Waits for the agent to be there and to have said what it can do.
    public func waitForAgent(timeout: Duration = .seconds(10)) async throws(SpiceClientError) {
        let clock = ContinuousClock()
        let limit = clock.now + timeout
        while !isAgentReady {
            guard clock.now < limit else { throw .timeout }
            do { try await Task.sleep(for: .milliseconds(5)) } catch { throw .closed }
        }
    }

    /// Asks the guest to arrange its monitors like this.
    ///
    /// - Parameter timeout: how long to wait for the agent to confirm it; nil does not. Where the display device takes
    ///   the arrangement itself, as qxl with its driver does, the agent does not hear of it.
    /// - Throws: ``SpiceClientError/unavailable(_:)`` if there is no agent or it refuses, ``SpiceClientError/timeout`` if
    ///   it does not confirm in time.
    public func setMonitors(_ monitors: [Monitor], timeout: Duration? = nil) async throws(SpiceClientError) {
        _ = update { $0.takeReply(to: AgentState.monitorsConfig) }
        try await sendAgent(
            .monitorsConfig(
                .init(
                    flags: .usePosition,
                    monitors: monitors.map {
                        AgentMonitor(
                            height: UInt32(clamping: $0.height), width: UInt32(clamping: $0.width), depth: 32,
                            x: Int32(clamping: $0.x), y: Int32(clamping: $0.y))
                    })))
        guard let timeout else { return }
        let result = try await awaitAgent(timeout: timeout) { $0.takeReply(to: AgentState.monitorsConfig) }
        guard result == .success else { throw .unavailable("the guest agent does not arrange monitors like this") }
    }

    /// Tells the guest that there are clipboard contents here, in these forms. When it wants them there is an event
    /// ``SpiceEvent/clipboardRequested(selection:type:)``; answer it with ``sendClipboard(_:type:selection:)``.
    public func offerClipboard(
        _ types: [ClipboardType], selection: ClipboardSelection = .clipboard
    ) async throws(SpiceClientError) {
        let serial = update { state in
            defer { state.grabSerial &+= 1 }
            return state.grabSerial
        }
        try await sendAgent(.clipboardGrab(.init(selection: selection, serial: serial, types: types)))
    }

    /// Sends clipboard contents that the guest asked for.
    public func sendClipboard(
        _ data: [UInt8], type: ClipboardType, selection: ClipboardSelection = .clipboard
    ) async throws(SpiceClientError) {
        try await sendAgent(.clipboard(.init(selection: selection, type: type, data: data[...])))
    }

    /// Tells the guest that what was offered is gone.
    public func releaseClipboard(selection: ClipboardSelection = .clipboard) async throws(SpiceClientError) {
        try await sendAgent(.clipboardRelease(.init(selection: selection)))
    }

    /// Fetches the guest's clipboard contents in one form.
    ///
    /// - Throws: ``SpiceClientError/unavailable(_:)`` if the guest does not have them in that form.
    public func clipboard(
        _ type: ClipboardType, selection: ClipboardSelection = .clipboard, timeout: Duration = .seconds(10)
    ) async throws(SpiceClientError) -> [UInt8] {
        _ = update { $0.received.removeValue(forKey: selection) }
        try await sendAgent(.clipboardRequest(.init(selection: selection, type: type)))
        let contents = try await awaitAgent(timeout: timeout) { $0.received[selection] }
        guard contents.type == type else { throw .unavailable("the guest has no such clipboard contents") }
        return Array(contents.data)
    }

    /// Sends a file to the guest, which puts it into the user's download folder.
    ///
    /// - Parameters:
    ///   - name: the file's name there, without a folder.
    ///   - chunks: the contents; `size` bytes in all.
    public func sendFile(
        name: String, size: UInt64, chunks: some AsyncSequence<[UInt8], any Error>, timeout: Duration = .seconds(30)
    ) async throws(SpiceClientError) {
        guard !name.contains("/"), !name.contains("\n"), !name.isEmpty else {
            throw .unavailable("a file name: \(name)")
        }
        let id = update { $0.makeFileID() }
        defer { update { $0.forgetFile(id) } }
        let description = Array("[vdagent-file-xfer]\nname=\(name)\nsize=\(size)\n".utf8) + [0]
        try await sendAgent(.fileStart(.init(id: id, description: description[...])))
        try await awaitFile(id, .canSendData, timeout: timeout)
        var left = size
        do {
            for try await chunk in chunks {
                guard chunk.count <= left else { throw SpiceClientError.unavailable("the file grew while it was sent") }
                left -= UInt64(chunk.count)
                for start in stride(from: 0, to: chunk.count, by: 1 << 16) {
                    _ = try await awaitAgent(timeout: timeout) { $0.hasRoom ? true : nil }
                    let piece = chunk[start..<min(start + 1 << 16, chunk.count)]
                    try await sendAgent(.fileData(.init(id: id, data: piece)))
                }
            }
        } catch let error as SpiceClientError {
            throw error
        } catch {
            try await sendAgent(.fileStatus(.init(id: id, status: .cancelled, detail: [])))
            throw .unavailable("\(error)")
        }
        try await awaitFile(id, .success, timeout: timeout)
    }

    private func awaitFile(
        _ id: UInt32, _ wanted: AgentFileStatus, timeout: Duration
    ) async throws(SpiceClientError) {
        let status = try await awaitAgent(timeout: timeout) { state in
            (state.files[id] ?? nil).flatMap { $0 == .canSendData && wanted != .canSendData ? nil : $0 }
        }
        guard status == wanted else { throw .unavailable("the guest refuses the file: \(status.name)") }
    }
}
