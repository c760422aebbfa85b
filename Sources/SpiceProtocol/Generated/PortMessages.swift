// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: bytes both ways with a name; also webdav.
public enum PortServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case byteStream(ByteStreamServerMessage)
    /// Name and state of the port.
    case `init`(Init)
    /// What happened in the guest.
    case event(Event)

    /// Name and state of the port.
    public struct Init: Hashable, Sendable {
        public var name: String
        public var opened: UInt8
        public init(name: String, opened: UInt8) {
            self.name = name
            self.opened = opened
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let length = try reader.length(reader.readUInt32())
            name = try reader.readTextPointer(length)
            opened = try reader.readUInt8()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(name.utf8.count + 1, as: UInt32.self)
            writer.writeTextPointer(name)
            writer.write(opened)
        }
    }

    /// What happened in the guest.
    public struct Event: Hashable, Sendable {
        public var event: PortEvent
        public init(event: PortEvent) {
            self.event = event
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            event = try PortEvent(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try event.encode(into: &writer)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 201: self = .`init`(try Init(from: &reader))
        case 202: self = .event(try Event(from: &reader))
        default: self = .byteStream(try ByteStreamServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .byteStream(let message): message.number
        case .`init`: 201
        case .event: 202
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .byteStream(let message): return try message.body(options: options)
        case .`init`(let value): try value.encode(into: &writer)
        case .event(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 201: "init"
        case 202: "event"
        default: ByteStreamServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: bytes both ways with a name; also webdav.
public enum PortClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case byteStream(ByteStreamClientMessage)
    /// What happened at the client.
    case event(Event)

    /// What happened at the client.
    public struct Event: Hashable, Sendable {
        public var event: PortEvent
        public init(event: PortEvent) {
            self.event = event
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            event = try PortEvent(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try event.encode(into: &writer)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 201: self = .event(try Event(from: &reader))
        default: self = .byteStream(try ByteStreamClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .byteStream(let message): message.number
        case .event: 201
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .byteStream(let message): return try message.body(options: options)
        case .event(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 201: "event"
        default: ByteStreamClientMessage.name(of: number)
        }
    }
}

