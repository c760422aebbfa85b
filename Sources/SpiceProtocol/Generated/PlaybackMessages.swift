// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: audio to the user.
public enum PlaybackServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// Samples.
    case data(Data)
    /// How samples are coded from now on.
    case mode(Mode)
    /// Audio begins.
    case start(Start)
    /// Audio ends.
    case stop
    /// Volume of each channel, 0...65535.
    case volume(Volume)
    /// Whether there is silence.
    case mute(Mute)
    /// How much to buffer at least.
    case latency(Latency)

    /// Samples.
    public struct Data: Hashable, Sendable {
        public var time: UInt32
        public var data: ArraySlice<UInt8>
        public init(time: UInt32, data: ArraySlice<UInt8>) {
            self.time = time
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            time = try reader.readUInt32()
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(time)
            writer.write(data)
        }
    }

    /// How samples are coded from now on.
    public struct Mode: Hashable, Sendable {
        public var time: UInt32
        public var mode: AudioMode
        public var data: ArraySlice<UInt8>
        public init(time: UInt32, mode: AudioMode, data: ArraySlice<UInt8>) {
            self.time = time
            self.mode = mode
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            time = try reader.readUInt32()
            mode = try AudioMode(from: &reader)
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(time)
            try mode.encode(into: &writer)
            writer.write(data)
        }
    }

    /// Audio begins.
    public struct Start: Hashable, Sendable {
        public var channels: UInt32
        public var format: AudioFormat
        public var frequency: UInt32
        public var time: UInt32
        public init(channels: UInt32, format: AudioFormat, frequency: UInt32, time: UInt32) {
            self.channels = channels
            self.format = format
            self.frequency = frequency
            self.time = time
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            channels = try reader.readUInt32()
            format = try AudioFormat(from: &reader)
            frequency = try reader.readUInt32()
            time = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(channels)
            try format.encode(into: &writer)
            writer.write(frequency)
            writer.write(time)
        }
    }

    /// Volume of each channel, 0...65535.
    public struct Volume: Hashable, Sendable {
        public var volume: [UInt16]
        public init(volume: [UInt16]) {
            self.volume = volume
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt8())
            volume = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try reader.readUInt16() }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(volume.count, as: UInt8.self)
            for element in volume { writer.write(element) }
        }
    }

    /// Whether there is silence.
    public struct Mute: Hashable, Sendable {
        public var mute: UInt8
        public init(mute: UInt8) {
            self.mute = mute
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            mute = try reader.readUInt8()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(mute)
        }
    }

    /// How much to buffer at least.
    public struct Latency: Hashable, Sendable {
        public var milliseconds: UInt32
        public init(milliseconds: UInt32) {
            self.milliseconds = milliseconds
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            milliseconds = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(milliseconds)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        case 102: self = .mode(try Mode(from: &reader))
        case 103: self = .start(try Start(from: &reader))
        case 104: self = .stop
        case 105: self = .volume(try Volume(from: &reader))
        case 106: self = .mute(try Mute(from: &reader))
        case 107: self = .latency(try Latency(from: &reader))
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        case .mode: 102
        case .start: 103
        case .stop: 104
        case .volume: 105
        case .mute: 106
        case .latency: 107
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        case .mode(let value): try value.encode(into: &writer)
        case .start(let value): try value.encode(into: &writer)
        case .stop: break
        case .volume(let value): try value.encode(into: &writer)
        case .mute(let value): try value.encode(into: &writer)
        case .latency(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        case 102: "mode"
        case 103: "start"
        case 104: "stop"
        case 105: "volume"
        case 106: "mute"
        case 107: "latency"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: audio to the user.
public enum PlaybackClientMessage: SpiceMessage {
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

