// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: the session.
public enum MainServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// Connect to the target host now.
    case migrateBegin(MigrateBegin)
    /// The migration does not take place.
    case migrateCancel
    /// First message of the session.
    case `init`(Init)
    /// The channels that there are.
    case channelsList(ChannelsList)
    /// The mouse mode changed.
    case mouseMode(MouseMode)
    /// The clock of streams and audio, in ms.
    case multimediaTime(MultimediaTime)
    /// The guest agent is there.
    case agentConnected
    /// The guest agent is gone.
    case agentDisconnected(AgentDisconnected)
    /// A piece of an agent message.
    case agentData(AgentData)
    /// So many more pieces may be sent to the agent.
    case agentToken(AgentToken)
    /// Leave this host and connect anew.
    case migrateSwitchHost(MigrateSwitchHost)
    /// Go on at the target host.
    case migrateEnd
    /// The guest's name.
    case name(Name)
    /// The guest's UUID.
    case uuid(Uuid)
    /// The guest agent is there, with so many tokens.
    case agentConnectedTokens(AgentConnectedTokens)
    /// Connect to the target host; nothing will be lost.
    case migrateBeginSeamless(MigrateBeginSeamless)
    /// The target can take over without loss.
    case migrateDestinationSeamlessAck
    /// The target can not take over without loss.
    case migrateDestinationSeamlessNack

    /// Connect to the target host now.
    public struct MigrateBegin: Hashable, Sendable {
        public var destination: MigrationDestination
        public init(destination: MigrationDestination) {
            self.destination = destination
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            destination = try MigrationDestination(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try destination.encode(into: &writer)
        }
    }

    /// First message of the session.
    public struct Init: Hashable, Sendable {
        public var sessionID: UInt32
        public var displayChannelsHint: UInt32
        public var supportedMouseModes: UInt32
        public var currentMouseMode: UInt32
        public var agentConnected: UInt32
        public var agentTokens: UInt32
        public var multimediaTime: UInt32
        public var ramHint: UInt32
        public init(sessionID: UInt32, displayChannelsHint: UInt32, supportedMouseModes: UInt32, currentMouseMode: UInt32, agentConnected: UInt32, agentTokens: UInt32, multimediaTime: UInt32, ramHint: UInt32) {
            self.sessionID = sessionID
            self.displayChannelsHint = displayChannelsHint
            self.supportedMouseModes = supportedMouseModes
            self.currentMouseMode = currentMouseMode
            self.agentConnected = agentConnected
            self.agentTokens = agentTokens
            self.multimediaTime = multimediaTime
            self.ramHint = ramHint
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            sessionID = try reader.readUInt32()
            displayChannelsHint = try reader.readUInt32()
            supportedMouseModes = try reader.readUInt32()
            currentMouseMode = try reader.readUInt32()
            agentConnected = try reader.readUInt32()
            agentTokens = try reader.readUInt32()
            multimediaTime = try reader.readUInt32()
            ramHint = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(sessionID)
            writer.write(displayChannelsHint)
            writer.write(supportedMouseModes)
            writer.write(currentMouseMode)
            writer.write(agentConnected)
            writer.write(agentTokens)
            writer.write(multimediaTime)
            writer.write(ramHint)
        }
    }

    /// The channels that there are.
    public struct ChannelsList: Hashable, Sendable {
        public var channels: [ChannelID]
        public init(channels: [ChannelID]) {
            self.channels = channels
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt32())
            channels = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try ChannelID(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(channels.count, as: UInt32.self)
            for element in channels { try element.encode(into: &writer) }
        }
    }

    /// The mouse mode changed.
    public struct MouseMode: Hashable, Sendable {
        public var supportedModes: MouseModes
        public var currentMode: MouseModes
        public init(supportedModes: MouseModes, currentMode: MouseModes) {
            self.supportedModes = supportedModes
            self.currentMode = currentMode
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            supportedModes = try MouseModes(from: &reader)
            currentMode = try MouseModes(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try supportedModes.encode(into: &writer)
            try currentMode.encode(into: &writer)
        }
    }

    /// The clock of streams and audio, in ms.
    public struct MultimediaTime: Hashable, Sendable {
        public var time: UInt32
        public init(time: UInt32) {
            self.time = time
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            time = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(time)
        }
    }

    /// The guest agent is gone.
    public struct AgentDisconnected: Hashable, Sendable {
        public var reason: LinkError
        public init(reason: LinkError) {
            self.reason = reason
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            reason = try LinkError(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try reason.encode(into: &writer)
        }
    }

    /// A piece of an agent message.
    public struct AgentData: Hashable, Sendable {
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

    /// So many more pieces may be sent to the agent.
    public struct AgentToken: Hashable, Sendable {
        public var count: UInt32
        public init(count: UInt32) {
            self.count = count
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            count = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(count)
        }
    }

    /// Leave this host and connect anew.
    public struct MigrateSwitchHost: Hashable, Sendable {
        public var destination: MigrationDestination
        public init(destination: MigrationDestination) {
            self.destination = destination
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            destination = try MigrationDestination(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try destination.encode(into: &writer)
        }
    }

    /// The guest's name.
    public struct Name: Hashable, Sendable {
        public var name: String
        public init(name: String) {
            self.name = name
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let length = try reader.length(reader.readUInt32())
            name = try reader.readText(length)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(name.utf8.count + 1, as: UInt32.self)
            writer.write(name, terminated: true)
        }
    }

    /// The guest's UUID.
    public struct Uuid: Hashable, Sendable {
        public var uuid: ArraySlice<UInt8>
        public init(uuid: ArraySlice<UInt8>) {
            self.uuid = uuid
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            uuid = try reader.readBytes(16)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.write(uuid, count: 16)
        }
    }

    /// The guest agent is there, with so many tokens.
    public struct AgentConnectedTokens: Hashable, Sendable {
        public var count: UInt32
        public init(count: UInt32) {
            self.count = count
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            count = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(count)
        }
    }

    /// Connect to the target host; nothing will be lost.
    public struct MigrateBeginSeamless: Hashable, Sendable {
        public var destination: MigrationDestination
        public var sourceVersion: UInt32
        public init(destination: MigrationDestination, sourceVersion: UInt32) {
            self.destination = destination
            self.sourceVersion = sourceVersion
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            destination = try MigrationDestination(from: &reader)
            sourceVersion = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try destination.encode(into: &writer)
            writer.write(sourceVersion)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .migrateBegin(try MigrateBegin(from: &reader))
        case 102: self = .migrateCancel
        case 103: self = .`init`(try Init(from: &reader))
        case 104: self = .channelsList(try ChannelsList(from: &reader))
        case 105: self = .mouseMode(try MouseMode(from: &reader))
        case 106: self = .multimediaTime(try MultimediaTime(from: &reader))
        case 107: self = .agentConnected
        case 108: self = .agentDisconnected(try AgentDisconnected(from: &reader))
        case 109: self = .agentData(try AgentData(from: &reader))
        case 110: self = .agentToken(try AgentToken(from: &reader))
        case 111: self = .migrateSwitchHost(try MigrateSwitchHost(from: &reader))
        case 112: self = .migrateEnd
        case 113: self = .name(try Name(from: &reader))
        case 114: self = .uuid(try Uuid(from: &reader))
        case 115: self = .agentConnectedTokens(try AgentConnectedTokens(from: &reader))
        case 116: self = .migrateBeginSeamless(try MigrateBeginSeamless(from: &reader))
        case 117: self = .migrateDestinationSeamlessAck
        case 118: self = .migrateDestinationSeamlessNack
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .migrateBegin: 101
        case .migrateCancel: 102
        case .`init`: 103
        case .channelsList: 104
        case .mouseMode: 105
        case .multimediaTime: 106
        case .agentConnected: 107
        case .agentDisconnected: 108
        case .agentData: 109
        case .agentToken: 110
        case .migrateSwitchHost: 111
        case .migrateEnd: 112
        case .name: 113
        case .uuid: 114
        case .agentConnectedTokens: 115
        case .migrateBeginSeamless: 116
        case .migrateDestinationSeamlessAck: 117
        case .migrateDestinationSeamlessNack: 118
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .migrateBegin(let value): try value.encode(into: &writer)
        case .migrateCancel: break
        case .`init`(let value): try value.encode(into: &writer)
        case .channelsList(let value): try value.encode(into: &writer)
        case .mouseMode(let value): try value.encode(into: &writer)
        case .multimediaTime(let value): try value.encode(into: &writer)
        case .agentConnected: break
        case .agentDisconnected(let value): try value.encode(into: &writer)
        case .agentData(let value): try value.encode(into: &writer)
        case .agentToken(let value): try value.encode(into: &writer)
        case .migrateSwitchHost(let value): try value.encode(into: &writer)
        case .migrateEnd: break
        case .name(let value): try value.encode(into: &writer)
        case .uuid(let value): try value.encode(into: &writer)
        case .agentConnectedTokens(let value): try value.encode(into: &writer)
        case .migrateBeginSeamless(let value): try value.encode(into: &writer)
        case .migrateDestinationSeamlessAck: break
        case .migrateDestinationSeamlessNack: break
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "migrateBegin"
        case 102: "migrateCancel"
        case 103: "init"
        case 104: "channelsList"
        case 105: "mouseMode"
        case 106: "multimediaTime"
        case 107: "agentConnected"
        case 108: "agentDisconnected"
        case 109: "agentData"
        case 110: "agentToken"
        case 111: "migrateSwitchHost"
        case 112: "migrateEnd"
        case 113: "name"
        case 114: "uuid"
        case 115: "agentConnectedTokens"
        case 116: "migrateBeginSeamless"
        case 117: "migrateDestinationSeamlessAck"
        case 118: "migrateDestinationSeamlessNack"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: the session.
public enum MainClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// No longer used.
    case clientInfo(ClientInfo)
    /// All channels are linked to the target.
    case migrateConnected
    /// The target could not be reached.
    case migrateConnectError
    /// Ask for the list of channels.
    case attachChannels
    /// Ask for a mouse mode.
    case mouseModeRequest(MouseModeRequest)
    /// The agent may send so many pieces.
    case agentStart(AgentStart)
    /// A piece of an agent message.
    case agentData(AgentData)
    /// The agent may send so many more pieces.
    case agentToken(AgentToken)
    /// The client is at the target now.
    case migrateEnd
    /// Ask the target to take over without loss.
    case migrateDestinationDoSeamless(MigrateDestinationDoSeamless)
    /// All channels are linked, and nothing will be lost.
    case migrateConnectedSeamless
    /// Reserved.
    case qualityIndicator(QualityIndicator)

    /// No longer used.
    public struct ClientInfo: Hashable, Sendable {
        public var cacheSize: UInt64
        public init(cacheSize: UInt64) {
            self.cacheSize = cacheSize
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            cacheSize = try reader.readUInt64()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(cacheSize)
        }
    }

    /// Ask for a mouse mode.
    public struct MouseModeRequest: Hashable, Sendable {
        public var mode: MouseModes
        public init(mode: MouseModes) {
            self.mode = mode
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            mode = try MouseModes(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try mode.encode(into: &writer)
        }
    }

    /// The agent may send so many pieces.
    public struct AgentStart: Hashable, Sendable {
        public var count: UInt32
        public init(count: UInt32) {
            self.count = count
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            count = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(count)
        }
    }

    /// A piece of an agent message.
    public struct AgentData: Hashable, Sendable {
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

    /// The agent may send so many more pieces.
    public struct AgentToken: Hashable, Sendable {
        public var count: UInt32
        public init(count: UInt32) {
            self.count = count
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            count = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(count)
        }
    }

    /// Ask the target to take over without loss.
    public struct MigrateDestinationDoSeamless: Hashable, Sendable {
        public var sourceVersion: UInt32
        public init(sourceVersion: UInt32) {
            self.sourceVersion = sourceVersion
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            sourceVersion = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(sourceVersion)
        }
    }

    /// Reserved.
    public struct QualityIndicator: Hashable, Sendable {
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
        case 101: self = .clientInfo(try ClientInfo(from: &reader))
        case 102: self = .migrateConnected
        case 103: self = .migrateConnectError
        case 104: self = .attachChannels
        case 105: self = .mouseModeRequest(try MouseModeRequest(from: &reader))
        case 106: self = .agentStart(try AgentStart(from: &reader))
        case 107: self = .agentData(try AgentData(from: &reader))
        case 108: self = .agentToken(try AgentToken(from: &reader))
        case 109: self = .migrateEnd
        case 110: self = .migrateDestinationDoSeamless(try MigrateDestinationDoSeamless(from: &reader))
        case 111: self = .migrateConnectedSeamless
        case 112: self = .qualityIndicator(try QualityIndicator(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .clientInfo: 101
        case .migrateConnected: 102
        case .migrateConnectError: 103
        case .attachChannels: 104
        case .mouseModeRequest: 105
        case .agentStart: 106
        case .agentData: 107
        case .agentToken: 108
        case .migrateEnd: 109
        case .migrateDestinationDoSeamless: 110
        case .migrateConnectedSeamless: 111
        case .qualityIndicator: 112
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .clientInfo(let value): try value.encode(into: &writer)
        case .migrateConnected: break
        case .migrateConnectError: break
        case .attachChannels: break
        case .mouseModeRequest(let value): try value.encode(into: &writer)
        case .agentStart(let value): try value.encode(into: &writer)
        case .agentData(let value): try value.encode(into: &writer)
        case .agentToken(let value): try value.encode(into: &writer)
        case .migrateEnd: break
        case .migrateDestinationDoSeamless(let value): try value.encode(into: &writer)
        case .migrateConnectedSeamless: break
        case .qualityIndicator(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "clientInfo"
        case 102: "migrateConnected"
        case 103: "migrateConnectError"
        case 104: "attachChannels"
        case 105: "mouseModeRequest"
        case 106: "agentStart"
        case 107: "agentData"
        case 108: "agentToken"
        case 109: "migrateEnd"
        case 110: "migrateDestinationDoSeamless"
        case 111: "migrateConnectedSeamless"
        case 112: "qualityIndicator"
        default: BaseClientMessage.name(of: number)
        }
    }
}

