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
