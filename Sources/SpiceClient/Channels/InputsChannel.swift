public import SpiceProtocol

/// Keyboard and pointer.
public actor InputsChannel: ChannelActor {
    /// Motions that may be on their way at once; the server acknowledges every fourth.
    private static let maximumMotions = 8

    nonisolated let context: SessionContext
    var link: ChannelLink
    private var motions = 0
    private var pendingMotion: (dx: Int32, dy: Int32)?
    private var pendingPosition: (x: UInt32, y: UInt32, display: UInt8)?
    private var buttons: MouseButtons = []
    private var modifiers: KeyboardModifiers = []

    init(link: ChannelLink, context: SessionContext) {
        self.link = link
        self.context = context
    }

    static let capabilities = CapabilitySet([InputsCapability.keyScancode])

    func start() {}
    func end(_ error: SpiceClientError?) {}

    func reset() {
        motions = 0
        pendingMotion = nil
        pendingPosition = nil
    }

    func handle(_ message: RawMessage) async throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try InputsServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .`init`(let first): modifiers = first.modifiers
        case .keyModifiers(let change):
            modifiers = change.modifiers
            context.emit(.keyboardModifiers(change.modifiers))
        case .mouseMotionAck:
            motions = max(0, motions - 4)
            try await sendMotion()
        case .base: break
        }
    }

    /// The keyboard's lights.
    public var keyboardModifiers: KeyboardModifiers { modifiers }

    /// Sets the keyboard's lights.
    public func setKeyboardModifiers(_ modifiers: KeyboardModifiers) async throws(SpiceClientError) {
        try await link.send(InputsClientMessage.keyModifiers(.init(modifiers: modifiers)))
    }

    /// Presses a key.
    ///
    /// - Parameter scancode: PC set 1; extended keys as 0x1XX (0xe0 before the code).
    public func press(_ scancode: Int) async throws(SpiceClientError) {
        try await link.send(InputsClientMessage.keyDown(.init(code: Self.code(scancode, isUp: false))))
    }

    /// Releases a key.
    public func release(_ scancode: Int) async throws(SpiceClientError) {
        try await link.send(InputsClientMessage.keyUp(.init(code: Self.code(scancode, isUp: true))))
    }

    private static func code(_ scancode: Int, isUp: Bool) -> UInt32 {
        let code = UInt32(truncatingIfNeeded: scancode & 0x7f) | (isUp ? 0x80 : 0)
        return scancode & 0x100 != 0 ? 0xe0 | code << 8 : code
    }

    /// Types text as on a US keyboard.
    ///
    /// - Throws: ``SpiceClientError/unavailable(_:)`` for characters that it does not have.
    public func type(_ text: String, pause: Duration = .milliseconds(5)) async throws(SpiceClientError) {
        for character in text {
            guard let key = USKeyboard.key(for: character) else {
                throw .unavailable("no key for “\(character)” on a US keyboard")
            }
            try await press([key], pause: pause)
        }
    }

    /// Presses keys together and releases them in reverse order.
    public func press(
        _ keys: [USKeyboard.Key], pause: Duration = .milliseconds(5)
    ) async throws(SpiceClientError) {
        var codes: [Int] = []
        for key in keys {
            if key.needsShift, !codes.contains(USKeyboard.shift) { codes.append(USKeyboard.shift) }
            codes.append(key.scancode)
        }
        for code in codes { try await press(code) }
        try? await Task.sleep(for: pause)
        for code in codes.reversed() { try await release(code) }
        try? await Task.sleep(for: pause)
    }

    /// Moves the pointer by so much, in server mouse mode. Motions that the server is not ready for are added up.
    public func move(dx: Int, dy: Int) async throws(SpiceClientError) {
        let before = pendingMotion ?? (0, 0)
        pendingMotion = (before.dx &+ Int32(clamping: dx), before.dy &+ Int32(clamping: dy))
        try await sendMotion()
    }

    /// Moves the pointer to a place, in client mouse mode. Of places that the server is not ready for the last counts.
    public func move(toX x: Int, y: Int, display: UInt8 = 0) async throws(SpiceClientError) {
        pendingPosition = (UInt32(clamping: x), UInt32(clamping: y), display)
        try await sendMotion()
    }

    /// - Parameter always: also if the server is not ready for more, because a button must not change elsewhere.
    private func sendMotion(always: Bool = false) async throws(SpiceClientError) {
        guard always || motions < Self.maximumMotions else { return }
        if let motion = pendingMotion {
            pendingMotion = nil
            motions += 1
            try await link.send(
                InputsClientMessage.mouseMotion(.init(dx: motion.dx, dy: motion.dy, buttons: buttons)))
        }
        if let position = pendingPosition {
            pendingPosition = nil
            motions += 1
            try await link.send(
                InputsClientMessage.mousePosition(
                    .init(x: position.x, y: position.y, buttons: buttons, display: position.display)))
        }
    }

    /// Holds a button down.
    public func press(_ button: MouseButton) async throws(SpiceClientError) {
        try await sendMotion(always: true)
        buttons.insert(Self.bit(button))
        try await link.send(InputsClientMessage.mousePress(.init(button: button, buttons: buttons)))
    }

    /// Lets a button go.
    public func release(_ button: MouseButton) async throws(SpiceClientError) {
        try await sendMotion(always: true)
        buttons.remove(Self.bit(button))
        try await link.send(InputsClientMessage.mouseRelease(.init(button: button, buttons: buttons)))
    }

    private static func bit(_ button: MouseButton) -> MouseButtons {
        guard button.rawValue >= 1, button.rawValue <= 7 else { return [] }
        return MouseButtons(rawValue: 1 << (UInt16(button.rawValue) - 1))
    }
}
