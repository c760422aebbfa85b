// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: audio from the user.
public enum RecordServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// Begin to send samples.
    case start(Start)
    /// Send no more samples.
    case stop
    /// Volume of each channel, 0...65535.
    case volume(Volume)
    /// Whether there is silence.
    case mute(Mute)

    /// Begin to send samples.
    public struct Start: Hashable, Sendable {
        public var channels: UInt32
        public var format: AudioFormat
        public var frequency: UInt32
        public init(channels: UInt32, format: AudioFormat, frequency: UInt32) {
            self.channels = channels
            self.format = format
            self.frequency = frequency
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            channels = try reader.readUInt32()
            format = try AudioFormat(from: &reader)
            frequency = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(channels)
            try format.encode(into: &writer)
            writer.write(frequency)
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

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .start(try Start(from: &reader))
        case 102: self = .stop
        case 103: self = .volume(try Volume(from: &reader))
        case 104: self = .mute(try Mute(from: &reader))
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .start: 101
        case .stop: 102
        case .volume: 103
        case .mute: 104
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .start(let value): try value.encode(into: &writer)
        case .stop: break
        case .volume(let value): try value.encode(into: &writer)
        case .mute(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "start"
        case 102: "stop"
        case 103: "volume"
        case 104: "mute"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: audio from the user.
public enum RecordClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// Samples.
    case data(Data)
    /// How samples are coded from now on.
    case mode(Mode)
    /// The time of the first sample.
    case startMark(StartMark)

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

    /// The time of the first sample.
    public struct StartMark: Hashable, Sendable {
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

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        case 102: self = .mode(try Mode(from: &reader))
        case 103: self = .startMark(try StartMark(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        case .mode: 102
        case .startMark: 103
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        case .mode(let value): try value.encode(into: &writer)
        case .startMark(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        case 102: "mode"
        case 103: "startMark"
        default: BaseClientMessage.name(of: number)
        }
    }
}

