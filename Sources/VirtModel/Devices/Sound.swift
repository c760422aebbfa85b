internal import VirtError

/// A `<sound>` card.
public struct SoundDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case sb16, es1370, pcspk, ac97, ich6, ich9, usb, ich7
    }
    public enum Codec: String, XMLToken {
        case duplex, micro, output
    }

    public var model: Model = .ich6
    public var codecs: [Codec] = []
    public var audioID: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// An `<audio>` backend of the host.
public struct AudioBackend: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case none, alsa, coreaudio, jack, oss, pulseaudio, sdl, spice, file, dbus
    }

    public var id: UInt32 = 0
    public var type: Kind = .none
    /// Microseconds between timer runs.
    public var timerPeriod: UInt32?
    public var input = AudioDirection()
    public var output = AudioDirection()
    /// sdl: driver name.
    public var driver: String?
    /// file: path.
    public var path: String?
    /// pulseaudio: server.
    public var serverName: String?
    /// oss.
    public var tryMMap: Bool?
    public var exclusive: Bool?
    public var dspPolicy: Int32?

    public init() {}
}

/// `<input>` or `<output>` of an audio backend.
public struct AudioDirection: Hashable, Sendable {
    public var mixingEngine: Bool?
    public var fixedSettings: Bool?
    public var voices: UInt32?
    public var bufferLength: UInt32?
    public var settings: AudioSettings?
    public var dev: String?
    public var bufferCount: UInt32?
    public var tryPoll: Bool?
    public var name: String?
    public var streamName: String?
    public var latency: UInt32?
    public var serverName: String?
    public var clientName: String?
    public var connectPorts: String?
    public var exactName: Bool?

    public init() {}
}

public struct AudioSettings: Hashable, Sendable {
    public enum Format: String, XMLToken {
        case s8, u8, s16, u16, s32, u32, f32
    }

    public var frequency: UInt32?
    public var channels: UInt32?
    public var format: Format?

    public init() {}
}

// MARK: - Mapping

extension SoundDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model, required: true)
        try x.elements("codec", &codecs, new: Codec.duplex) { (codec: inout Codec) throws(VirtError) in
            try x.attribute("type", &codec) { .unsupported("unknown codec type '\($0)'") }
        }
        try x.group("audio") { () throws(VirtError) in try x.positive("id", &self.audioID, required: true) }
        try info.map(x)
    }
}

extension AudioBackend: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var number: UInt32? = x.isReading ? nil : id
        try x.positive("id", &number, required: true)
        id = number ?? id
        try x.attribute("type", &type, required: true)
        try x.attribute("timerPeriod", &timerPeriod)
        switch type {
        case .sdl: try x.attribute("driver", &driver)
        case .file: try x.attribute("path", &path)
        case .pulseaudio: try x.attribute("serverName", &serverName)
        case .oss:
            try x.yesNo("tryMMap", &tryMMap)
            try x.yesNo("exclusive", &exclusive)
            try x.attribute("dspPolicy", &dspPolicy)
        case .none, .alsa, .coreaudio, .jack, .spice, .dbus: break
        }
        try x.group("input") { () throws(VirtError) in try self.input.map(x, self.type) }
        try x.group("output") { () throws(VirtError) in try self.output.map(x, self.type) }
    }
}

extension AudioDirection {
    mutating func map(_ x: XMLMapper, _ type: AudioBackend.Kind) throws(VirtError) {
        try x.yesNo("mixingEngine", &mixingEngine)
        try x.yesNo("fixedSettings", &fixedSettings)
        try x.attribute("voices", &voices)
        try x.attribute("bufferLength", &bufferLength)
        switch type {
        case .alsa, .coreaudio, .oss, .sdl:
            try x.attribute("dev", &dev)
            try x.attribute("bufferCount", &bufferCount)
            try x.yesNo("tryPoll", &tryPoll)
        case .jack:
            try x.attribute("serverName", &serverName)
            try x.attribute("clientName", &clientName)
            try x.attribute("connectPorts", &connectPorts)
            try x.yesNo("exactName", &exactName)
        case .pulseaudio:
            try x.attribute("name", &name)
            try x.attribute("streamName", &streamName)
            try x.attribute("latency", &latency)
        case .none, .spice, .file, .dbus: break
        }
        try x.element("settings", &settings, whenEmpty: .omit)
    }
}

extension AudioSettings: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("frequency", &frequency)
        try x.attribute("channels", &channels)
        try x.attribute("format", &format)
    }
}
