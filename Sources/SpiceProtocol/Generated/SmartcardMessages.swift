// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: smartcards of the user.
public enum SmartcardServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// A command to a card.
    case data(Data)

    /// A command to a card.
    public struct Data: Hashable, Sendable {
        public var type: SmartcardMessage
        public var readerID: UInt32
        public var data: ArraySlice<UInt8>
        public init(type: SmartcardMessage, readerID: UInt32, data: ArraySlice<UInt8>) {
            self.type = type
            self.readerID = readerID
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            type = try SmartcardMessage(from: &reader)
            readerID = try reader.readUInt32()
            let length = try reader.length(reader.readUInt32())
            data = try reader.readBytes(length)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try type.encode(into: &writer)
            writer.write(readerID)
            try writer.writeCount(data.count, as: UInt32.self)
            writer.write(data)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: smartcards of the user.
public enum SmartcardClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// An event or a card's answer.
    case data(Data)

    /// An event or a card's answer.
    public struct Data: Hashable, Sendable {
        public var type: SmartcardMessage
        public var readerID: UInt32
        public var data: ArraySlice<UInt8>
        public init(type: SmartcardMessage, readerID: UInt32, data: ArraySlice<UInt8>) {
            self.type = type
            self.readerID = readerID
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            type = try SmartcardMessage(from: &reader)
            readerID = try reader.readUInt32()
            let length = try reader.length(reader.readUInt32())
            data = try reader.readBytes(length)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try type.encode(into: &writer)
            writer.write(readerID)
            try writer.writeCount(data.count, as: UInt32.self)
            writer.write(data)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        default: BaseClientMessage.name(of: number)
        }
    }
}

