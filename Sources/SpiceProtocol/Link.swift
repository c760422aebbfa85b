/// How a client proves that it may connect.
public struct AuthMechanism: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// A password encrypted with the server's public key.
    public static let ticket = AuthMechanism(rawValue: 1)
    public static let sasl = AuthMechanism(rawValue: 2)
}

/// Magic number, version and size in front of both sides' link messages.
public struct LinkHeader: Hashable, Sendable {
    /// Bytes on the wire.
    public static let byteCount = 16
    /// "REDQ" as a little-endian number.
    public static let magic: UInt32 = 0x5144_4552
    /// Larger link messages are refused; stock servers refuse them at 4096 bytes too.
    public static let maximumBodySize = 4096

    /// Bytes of the link message behind the header.
    public var bodySize: Int

    public init(bodySize: Int) {
        self.bodySize = bodySize
    }

    public init(_ bytes: [UInt8]) throws(SpiceError) {
        var reader = SpiceReader(bytes)
        let magic = try reader.readUInt32()
        guard magic == Self.magic else { throw .badMagic(magic) }
        let major = try reader.readUInt32()
        let minor = try reader.readUInt32()
        guard major == 2 else { throw .badVersion(major: major, minor: minor) }
        bodySize = Int(try reader.readUInt32())
        guard bodySize <= Self.maximumBodySize else {
            throw .tooLong(length: bodySize, limit: Self.maximumBodySize)
        }
    }

    public func bytes() throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter()
        writer.write(Self.magic)
        writer.write(UInt32(2))
        writer.write(UInt32(2))
        try writer.writeCount(bodySize, as: UInt32.self)
        return try writer.finish()
    }
}

/// What a client says first on every connection.
public struct LinkRequest: Hashable, Sendable {
    /// 0 on the main channel, else the session's id.
    public var sessionID: UInt32
    public var channel: ChannelID
    public var commonCapabilities: CapabilitySet
    public var channelCapabilities: CapabilitySet

    public init(
        sessionID: UInt32, channel: ChannelID, commonCapabilities: CapabilitySet, channelCapabilities: CapabilitySet
    ) {
        self.sessionID = sessionID
        self.channel = channel
        self.commonCapabilities = commonCapabilities
        self.channelCapabilities = channelCapabilities
    }

    public init(_ body: [UInt8]) throws(SpiceError) {
        var reader = SpiceReader(body)
        sessionID = try reader.readUInt32()
        channel = try ChannelID(from: &reader)
        (commonCapabilities, channelCapabilities) = try reader.readCapabilities(of: body)
    }

    /// The request with its header.
    public func bytes() throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter()
        writer.write(sessionID)
        try channel.encode(into: &writer)
        try writer.write(commonCapabilities, channelCapabilities, at: 18)
        let body = try writer.finish()
        return try LinkHeader(bodySize: body.count).bytes() + body
    }
}

/// The server's answer to a ``LinkRequest``.
public struct LinkReply: Hashable, Sendable {
    /// Bytes of the public key: a DER SubjectPublicKeyInfo with 1024 bits of RSA.
    public static let publicKeySize = 162

    public var error: LinkError
    public var publicKey: [UInt8]
    public var commonCapabilities: CapabilitySet
    public var channelCapabilities: CapabilitySet

    public init(
        error: LinkError, publicKey: [UInt8], commonCapabilities: CapabilitySet, channelCapabilities: CapabilitySet
    ) {
        self.error = error
        self.publicKey = publicKey
        self.commonCapabilities = commonCapabilities
        self.channelCapabilities = channelCapabilities
    }

    public init(_ body: [UInt8]) throws(SpiceError) {
        var reader = SpiceReader(body)
        error = try LinkError(from: &reader)
        publicKey = Array(try reader.readBytes(Self.publicKeySize))
        (commonCapabilities, channelCapabilities) = try reader.readCapabilities(of: body)
    }

    /// The reply with its header.
    public func bytes() throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter()
        try error.encode(into: &writer)
        try writer.write(publicKey[...], count: Self.publicKeySize)
        try writer.write(commonCapabilities, channelCapabilities, at: 178)
        let body = try writer.finish()
        return try LinkHeader(bodySize: body.count).bytes() + body
    }
}

extension SpiceReader {
    fileprivate mutating func readCapabilities(
        of body: [UInt8]
    ) throws(SpiceError) -> (common: CapabilitySet, channel: CapabilitySet) {
        let common = length(try readUInt32())
        let channel = length(try readUInt32())
        let offset = try readUInt32()
        guard offset <= body.count else { throw .badOffset(offset) }
        var words = SpiceReader(Array(body[Int(offset)...]))
        func read(_ count: Int) throws(SpiceError) -> CapabilitySet {
            guard count <= words.remaining / 4 else { throw .truncated(needed: count, available: words.remaining) }
            var set = CapabilitySet()
            for _ in 0..<count { set.words.append(try words.readUInt32()) }
            return set
        }
        return (try read(common), try read(channel))
    }
}

extension SpiceWriter {
    fileprivate mutating func write(
        _ common: CapabilitySet, _ channel: CapabilitySet, at offset: UInt32
    ) throws(SpiceError) {
        try writeCount(common.words.count, as: UInt32.self)
        try writeCount(channel.words.count, as: UInt32.self)
        write(offset)
        for word in common.words + channel.words { write(word) }
    }
}
