// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: keyboard and pointer.
public enum InputsServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// The keyboard's lights at first.
    case `init`(Init)
    /// The keyboard's lights changed.
    case keyModifiers(KeyModifiers)
    /// Four motions were handled.
    case mouseMotionAck

    /// The keyboard's lights at first.
    public struct Init: Hashable, Sendable {
        public var modifiers: KeyboardModifiers
        public init(modifiers: KeyboardModifiers) {
            self.modifiers = modifiers
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            modifiers = try KeyboardModifiers(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try modifiers.encode(into: &writer)
        }
    }

    /// The keyboard's lights changed.
    public struct KeyModifiers: Hashable, Sendable {
        public var modifiers: KeyboardModifiers
        public init(modifiers: KeyboardModifiers) {
            self.modifiers = modifiers
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            modifiers = try KeyboardModifiers(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try modifiers.encode(into: &writer)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .`init`(try Init(from: &reader))
        case 102: self = .keyModifiers(try KeyModifiers(from: &reader))
        case 111: self = .mouseMotionAck
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .`init`: 101
        case .keyModifiers: 102
        case .mouseMotionAck: 111
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .`init`(let value): try value.encode(into: &writer)
        case .keyModifiers(let value): try value.encode(into: &writer)
        case .mouseMotionAck: break
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "init"
        case 102: "keyModifiers"
        case 111: "mouseMotionAck"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: keyboard and pointer.
public enum InputsClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// A key goes down: PC scan code set 1, bytes from the lowest.
    case keyDown(KeyDown)
    /// A key goes up: the scan code with its top bit set.
    case keyUp(KeyUp)
    /// Set the keyboard's lights.
    case keyModifiers(KeyModifiers)
    /// Scan codes as they are.
    case keyScancode(KeyScancode)
    /// The pointer moved so far.
    case mouseMotion(MouseMotion)
    /// The pointer is there.
    case mousePosition(MousePosition)
    /// A button goes down.
    case mousePress(MousePress)
    /// A button goes up.
    case mouseRelease(MouseRelease)

    /// A key goes down: PC scan code set 1, bytes from the lowest.
    public struct KeyDown: Hashable, Sendable {
        public var code: UInt32
        public init(code: UInt32) {
            self.code = code
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            code = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(code)
        }
    }

    /// A key goes up: the scan code with its top bit set.
    public struct KeyUp: Hashable, Sendable {
        public var code: UInt32
        public init(code: UInt32) {
            self.code = code
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            code = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(code)
        }
    }

    /// Set the keyboard's lights.
    public struct KeyModifiers: Hashable, Sendable {
        public var modifiers: KeyboardModifiers
        public init(modifiers: KeyboardModifiers) {
            self.modifiers = modifiers
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            modifiers = try KeyboardModifiers(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try modifiers.encode(into: &writer)
        }
    }

    /// Scan codes as they are.
    public struct KeyScancode: Hashable, Sendable {
        public var data: ArraySlice<UInt8>
        public init(data: ArraySlice<UInt8>) {
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(data)
        }
    }

    /// The pointer moved so far.
    public struct MouseMotion: Hashable, Sendable {
        public var dx: Int32
        public var dy: Int32
        public var buttons: MouseButtons
        public init(dx: Int32, dy: Int32, buttons: MouseButtons) {
            self.dx = dx
            self.dy = dy
            self.buttons = buttons
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            dx = try reader.readInt32()
            dy = try reader.readInt32()
            buttons = try MouseButtons(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(dx)
            writer.write(dy)
            try buttons.encode(into: &writer)
        }
    }

    /// The pointer is there.
    public struct MousePosition: Hashable, Sendable {
        public var x: UInt32
        public var y: UInt32
        public var buttons: MouseButtons
        public var display: UInt8
        public init(x: UInt32, y: UInt32, buttons: MouseButtons, display: UInt8) {
            self.x = x
            self.y = y
            self.buttons = buttons
            self.display = display
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            x = try reader.readUInt32()
            y = try reader.readUInt32()
            buttons = try MouseButtons(from: &reader)
            display = try reader.readUInt8()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(x)
            writer.write(y)
            try buttons.encode(into: &writer)
            writer.write(display)
        }
    }

    /// A button goes down.
    public struct MousePress: Hashable, Sendable {
        public var button: MouseButton
        public var buttons: MouseButtons
        public init(button: MouseButton, buttons: MouseButtons) {
            self.button = button
            self.buttons = buttons
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            button = try MouseButton(from: &reader)
            buttons = try MouseButtons(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try button.encode(into: &writer)
            try buttons.encode(into: &writer)
        }
    }

    /// A button goes up.
    public struct MouseRelease: Hashable, Sendable {
        public var button: MouseButton
        public var buttons: MouseButtons
        public init(button: MouseButton, buttons: MouseButtons) {
            self.button = button
            self.buttons = buttons
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            button = try MouseButton(from: &reader)
            buttons = try MouseButtons(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try button.encode(into: &writer)
            try buttons.encode(into: &writer)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .keyDown(try KeyDown(from: &reader))
        case 102: self = .keyUp(try KeyUp(from: &reader))
        case 103: self = .keyModifiers(try KeyModifiers(from: &reader))
        case 104: self = .keyScancode(try KeyScancode(from: &reader))
        case 111: self = .mouseMotion(try MouseMotion(from: &reader))
        case 112: self = .mousePosition(try MousePosition(from: &reader))
        case 113: self = .mousePress(try MousePress(from: &reader))
        case 114: self = .mouseRelease(try MouseRelease(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .keyDown: 101
        case .keyUp: 102
        case .keyModifiers: 103
        case .keyScancode: 104
        case .mouseMotion: 111
        case .mousePosition: 112
        case .mousePress: 113
        case .mouseRelease: 114
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .keyDown(let value): try value.encode(into: &writer)
        case .keyUp(let value): try value.encode(into: &writer)
        case .keyModifiers(let value): try value.encode(into: &writer)
        case .keyScancode(let value): try value.encode(into: &writer)
        case .mouseMotion(let value): try value.encode(into: &writer)
        case .mousePosition(let value): try value.encode(into: &writer)
        case .mousePress(let value): try value.encode(into: &writer)
        case .mouseRelease(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "keyDown"
        case 102: "keyUp"
        case 103: "keyModifiers"
        case 104: "keyScancode"
        case 111: "mouseMotion"
        case 112: "mousePosition"
        case 113: "mousePress"
        case 114: "mouseRelease"
        default: BaseClientMessage.name(of: number)
        }
    }
}

