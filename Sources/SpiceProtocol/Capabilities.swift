/// The capability bits of a link, in words of 32.
public struct CapabilitySet: Hashable, Sendable {
    public var words: [UInt32]

    public init(words: [UInt32] = []) {
        self.words = words
    }

    public init(_ bits: [Int]) {
        words = []
        for bit in bits { insert(bit) }
    }

    public func contains(_ bit: Int) -> Bool {
        bit >= 0 && bit / 32 < words.count && words[bit / 32] >> UInt32(bit % 32) & 1 == 1
    }

    public mutating func insert(_ bit: Int) {
        while words.count <= bit / 32 { words.append(0) }
        words[bit / 32] |= 1 << UInt32(bit % 32)
    }
}

/// Capabilities of every channel (`spice/protocol.h`).
public enum CommonCapability {
    /// The client names the authentication it wants.
    public static let authSelection = 0
    public static let ticket = 1
    public static let sasl = 2
    /// Six-byte message headers.
    public static let miniHeader = 3
}

/// Capabilities of the main channel.
public enum MainCapability {
    public static let semiSeamlessMigration = 0
    public static let nameAndUUID = 1
    public static let agentConnectedTokens = 2
    public static let seamlessMigration = 3
}

/// Capabilities of display channels.
public enum DisplayCapability {
    public static let sizedStream = 0
    public static let monitorsConfig = 1
    public static let composite = 2
    public static let a8Surface = 3
    public static let streamReport = 4
    public static let lz4 = 5
    public static let preferredCompression = 6
    public static let scanout = 7
    public static let multiCodec = 8
    public static let mjpeg = 9
    public static let vp8 = 10
    public static let h264 = 11
    public static let preferredVideoCodec = 12
    public static let vp9 = 13
    public static let h265 = 14
}

/// Capabilities of playback channels.
public enum PlaybackCapability {
    public static let celt = 0
    public static let volume = 1
    public static let latency = 2
    public static let opus = 3
}

/// Capabilities of record channels.
public enum RecordCapability {
    public static let celt = 0
    public static let volume = 1
    public static let opus = 2
}

/// Capabilities of inputs channels.
public enum InputsCapability {
    public static let keyScancode = 0
}

/// Capabilities of byte channels: port, USB redirection, WebDAV.
public enum ByteStreamCapability {
    public static let lz4 = 0
}

/// Capabilities of the guest agent (`spice/vd_agent.h`).
public enum AgentCapability {
    public static let mouseState = 0
    public static let monitorsConfig = 1
    public static let reply = 2
    public static let clipboard = 3
    public static let displayConfig = 4
    public static let clipboardByDemand = 5
    public static let clipboardSelection = 6
    public static let sparseMonitorsConfig = 7
    public static let guestLineEndLF = 8
    public static let guestLineEndCRLF = 9
    public static let maximumClipboard = 10
    public static let audioVolumeSync = 11
    public static let monitorsConfigPosition = 12
    public static let fileTransferDisabled = 13
    public static let fileTransferDetailedErrors = 14
    public static let graphicsDeviceInfo = 15
    public static let clipboardNoReleaseOnRegrab = 16
    public static let clipboardGrabSerial = 17
}
