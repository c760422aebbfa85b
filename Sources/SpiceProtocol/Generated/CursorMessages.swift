// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: the pointer's shape.
public enum CursorServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// The pointer at first.
    case `init`(Init)
    /// Forget the pointer and the cache.
    case reset
    /// A new shape.
    case set(Set)
    /// The pointer moved.
    case move(Move)
    /// No pointer.
    case hide
    /// Shadows behind the pointer.
    case trail(Trail)
    /// Drop a shape from the cache.
    case invalidateOne(InvalidateOne)
    /// Drop all shapes.
    case invalidateAll

    /// The pointer at first.
    public struct Init: Hashable, Sendable {
        public var position: Point16
        public var trailLength: UInt16
        public var trailFrequency: UInt16
        public var visible: UInt8
        public var cursor: Cursor
        public init(position: Point16, trailLength: UInt16, trailFrequency: UInt16, visible: UInt8, cursor: Cursor) {
            self.position = position
            self.trailLength = trailLength
            self.trailFrequency = trailFrequency
            self.visible = visible
            self.cursor = cursor
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            position = try Point16(from: &reader)
            trailLength = try reader.readUInt16()
            trailFrequency = try reader.readUInt16()
            visible = try reader.readUInt8()
            cursor = try Cursor(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try position.encode(into: &writer)
            writer.write(trailLength)
            writer.write(trailFrequency)
            writer.write(visible)
            try cursor.encode(into: &writer)
        }
    }

    /// A new shape.
    public struct Set: Hashable, Sendable {
        public var position: Point16
        public var visible: UInt8
        public var cursor: Cursor
        public init(position: Point16, visible: UInt8, cursor: Cursor) {
            self.position = position
            self.visible = visible
            self.cursor = cursor
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            position = try Point16(from: &reader)
            visible = try reader.readUInt8()
            cursor = try Cursor(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try position.encode(into: &writer)
            writer.write(visible)
            try cursor.encode(into: &writer)
        }
    }

    /// The pointer moved.
    public struct Move: Hashable, Sendable {
        public var position: Point16
        public init(position: Point16) {
            self.position = position
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            position = try Point16(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try position.encode(into: &writer)
        }
    }

    /// Shadows behind the pointer.
    public struct Trail: Hashable, Sendable {
        public var length: UInt16
        public var frequency: UInt16
        public init(length: UInt16, frequency: UInt16) {
            self.length = length
            self.frequency = frequency
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            length = try reader.readUInt16()
            frequency = try reader.readUInt16()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(length)
            writer.write(frequency)
        }
    }

    /// Drop a shape from the cache.
    public struct InvalidateOne: Hashable, Sendable {
        public var id: UInt64
        public init(id: UInt64) {
            self.id = id
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt64()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .`init`(try Init(from: &reader))
        case 102: self = .reset
        case 103: self = .set(try Set(from: &reader))
        case 104: self = .move(try Move(from: &reader))
        case 105: self = .hide
        case 106: self = .trail(try Trail(from: &reader))
        case 107: self = .invalidateOne(try InvalidateOne(from: &reader))
        case 108: self = .invalidateAll
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .`init`: 101
        case .reset: 102
        case .set: 103
        case .move: 104
        case .hide: 105
        case .trail: 106
        case .invalidateOne: 107
        case .invalidateAll: 108
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .`init`(let value): try value.encode(into: &writer)
        case .reset: break
        case .set(let value): try value.encode(into: &writer)
        case .move(let value): try value.encode(into: &writer)
        case .hide: break
        case .trail(let value): try value.encode(into: &writer)
        case .invalidateOne(let value): try value.encode(into: &writer)
        case .invalidateAll: break
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "init"
        case 102: "reset"
        case 103: "set"
        case 104: "move"
        case 105: "hide"
        case 106: "trail"
        case 107: "invalidateOne"
        case 108: "invalidateAll"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: the pointer's shape.
public enum CursorClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        switch number {
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        switch self { case .base(let message): try message.body(options: options) }
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        default: BaseClientMessage.name(of: number)
        }
    }
}

