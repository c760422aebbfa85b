// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: every channel.
public enum BaseServerMessage: SpiceMessage {
    /// This channel moves to the target host.
    case migrate(Migrate)
    /// State to be handed to the target host as it is.
    case migrateData(MigrateData)
    /// Acknowledge every so many messages.
    case setAck(SetAck)
    /// To be answered with the same id and time.
    case ping(Ping)
    /// Handle nothing more before these messages.
    case waitForChannels(WaitForChannels)
    /// The server is about to close the channel.
    case disconnecting(Disconnecting)
    /// Something to tell the user.
    case notify(Notify)
    /// Messages inside a message; only with full headers.
    case list(List)

    /// This channel moves to the target host.
    public struct Migrate: Hashable, Sendable {
        public var flags: MigrateFlags
        public init(flags: MigrateFlags) {
            self.flags = flags
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            flags = try MigrateFlags(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try flags.encode(into: &writer)
        }
    }

    /// State to be handed to the target host as it is.
    public struct MigrateData: Hashable, Sendable {
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

    /// Acknowledge every so many messages.
    public struct SetAck: Hashable, Sendable {
        public var generation: UInt32
        public var window: UInt32
        public init(generation: UInt32, window: UInt32) {
            self.generation = generation
            self.window = window
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            generation = try reader.readUInt32()
            window = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(generation)
            writer.write(window)
        }
    }

    /// To be answered with the same id and time.
    public struct Ping: Hashable, Sendable {
        public var id: UInt32
        public var timestamp: UInt64
        public var data: ArraySlice<UInt8>
        public init(id: UInt32, timestamp: UInt64, data: ArraySlice<UInt8>) {
            self.id = id
            self.timestamp = timestamp
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            timestamp = try reader.readUInt64()
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(timestamp)
            writer.write(data)
        }
    }

    /// Handle nothing more before these messages.
    public struct WaitForChannels: Hashable, Sendable {
        public var waits: [ChannelWait]
        public init(waits: [ChannelWait]) {
            self.waits = waits
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt8())
            waits = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try ChannelWait(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(waits.count, as: UInt8.self)
            for element in waits { try element.encode(into: &writer) }
        }
    }

    /// The server is about to close the channel.
    public struct Disconnecting: Hashable, Sendable {
        public var timestamp: UInt64
        public var reason: LinkError
        public init(timestamp: UInt64, reason: LinkError) {
            self.timestamp = timestamp
            self.reason = reason
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            timestamp = try reader.readUInt64()
            reason = try LinkError(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(timestamp)
            try reason.encode(into: &writer)
        }
    }

    /// Something to tell the user.
    public struct Notify: Hashable, Sendable {
        public var timestamp: UInt64
        public var severity: NotifySeverity
        public var visibility: NotifyVisibility
        public var what: UInt32
        public var text: String
        public init(timestamp: UInt64, severity: NotifySeverity, visibility: NotifyVisibility, what: UInt32, text: String) {
            self.timestamp = timestamp
            self.severity = severity
            self.visibility = visibility
            self.what = what
            self.text = text
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            timestamp = try reader.readUInt64()
            severity = try NotifySeverity(from: &reader)
            visibility = try NotifyVisibility(from: &reader)
            what = try reader.readUInt32()
            let length = try reader.length(reader.readUInt32())
            text = try reader.readText(length)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(timestamp)
            try severity.encode(into: &writer)
            try visibility.encode(into: &writer)
            writer.write(what)
            try writer.writeCount(text.utf8.count, as: UInt32.self)
            writer.write(text, terminated: false)
        }
    }

    /// Messages inside a message; only with full headers.
    public struct List: Hashable, Sendable {
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

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 1: self = .migrate(try Migrate(from: &reader))
        case 2: self = .migrateData(try MigrateData(from: &reader))
        case 3: self = .setAck(try SetAck(from: &reader))
        case 4: self = .ping(try Ping(from: &reader))
        case 5: self = .waitForChannels(try WaitForChannels(from: &reader))
        case 6: self = .disconnecting(try Disconnecting(from: &reader))
        case 7: self = .notify(try Notify(from: &reader))
        case 8: self = .list(try List(from: &reader))
        default: throw .unknownMessage(number)
        }
    }
    public var number: UInt16 {
        switch self {
        case .migrate: 1
        case .migrateData: 2
        case .setAck: 3
        case .ping: 4
        case .waitForChannels: 5
        case .disconnecting: 6
        case .notify: 7
        case .list: 8
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .migrate(let value): try value.encode(into: &writer)
        case .migrateData(let value): try value.encode(into: &writer)
        case .setAck(let value): try value.encode(into: &writer)
        case .ping(let value): try value.encode(into: &writer)
        case .waitForChannels(let value): try value.encode(into: &writer)
        case .disconnecting(let value): try value.encode(into: &writer)
        case .notify(let value): try value.encode(into: &writer)
        case .list(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 1: "migrate"
        case 2: "migrateData"
        case 3: "setAck"
        case 4: "ping"
        case 5: "waitForChannels"
        case 6: "disconnecting"
        case 7: "notify"
        case 8: "list"
        default: nil
        }
    }
}

/// What the client says on a channel of this kind: every channel.
public enum BaseClientMessage: SpiceMessage {
    /// The acknowledgement window is in force.
    case ackSync(AckSync)
    /// A window of messages was handled.
    case ack
    /// The answer to a ping.
    case pong(Pong)
    /// Nothing more comes to the old host.
    case migrateFlushMark
    /// State from the old host.
    case migrateData(MigrateData)
    /// The client is about to close the channel.
    case disconnecting(Disconnecting)

    /// The acknowledgement window is in force.
    public struct AckSync: Hashable, Sendable {
        public var generation: UInt32
        public init(generation: UInt32) {
            self.generation = generation
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            generation = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(generation)
        }
    }

    /// The answer to a ping.
    public struct Pong: Hashable, Sendable {
        public var id: UInt32
        public var timestamp: UInt64
        public init(id: UInt32, timestamp: UInt64) {
            self.id = id
            self.timestamp = timestamp
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            timestamp = try reader.readUInt64()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(timestamp)
        }
    }

    /// State from the old host.
    public struct MigrateData: Hashable, Sendable {
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

    /// The client is about to close the channel.
    public struct Disconnecting: Hashable, Sendable {
        public var timestamp: UInt64
        public var reason: LinkError
        public init(timestamp: UInt64, reason: LinkError) {
            self.timestamp = timestamp
            self.reason = reason
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            timestamp = try reader.readUInt64()
            reason = try LinkError(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(timestamp)
            try reason.encode(into: &writer)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 1: self = .ackSync(try AckSync(from: &reader))
        case 2: self = .ack
        case 3: self = .pong(try Pong(from: &reader))
        case 4: self = .migrateFlushMark
        case 5: self = .migrateData(try MigrateData(from: &reader))
        case 6: self = .disconnecting(try Disconnecting(from: &reader))
        default: throw .unknownMessage(number)
        }
    }
    public var number: UInt16 {
        switch self {
        case .ackSync: 1
        case .ack: 2
        case .pong: 3
        case .migrateFlushMark: 4
        case .migrateData: 5
        case .disconnecting: 6
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .ackSync(let value): try value.encode(into: &writer)
        case .ack: break
        case .pong(let value): try value.encode(into: &writer)
        case .migrateFlushMark: break
        case .migrateData(let value): try value.encode(into: &writer)
        case .disconnecting(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 1: "ackSync"
        case 2: "ack"
        case 3: "pong"
        case 4: "migrateFlushMark"
        case 5: "migrateData"
        case 6: "disconnecting"
        default: nil
        }
    }
}

