public import XDR

/// What a message is (`virNetMessageType`), open so that kinds of newer peers can be refused by name.
public struct MessageKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    public static let call = MessageKind(rawValue: 0)
    public static let reply = MessageKind(rawValue: 1)
    public static let event = MessageKind(rawValue: 2)
    public static let stream = MessageKind(rawValue: 3)
    public static let callWithDescriptors = MessageKind(rawValue: 4)
    public static let replyWithDescriptors = MessageKind(rawValue: 5)
    public static let streamHole = MessageKind(rawValue: 6)
}

/// How a message ended (`virNetMessageStatus`); for streams `continue` carries data and `ok` finishes.
public struct MessageStatus: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    public static let ok = MessageStatus(rawValue: 0)
    public static let error = MessageStatus(rawValue: 1)
    public static let `continue` = MessageStatus(rawValue: 2)
}

/// The header in front of every message (`virNetMessageHeader`): six words.
public struct MessageHeader: XDRCodable, Hashable {
    public var program: UInt32
    public var version: UInt32
    public var procedure: Int32
    public var kind: MessageKind
    public var serial: UInt32
    public var status: MessageStatus

    /// Bytes that a header takes.
    public static let size = 24

    public init(
        program: UInt32, version: UInt32 = 1, procedure: Int32, kind: MessageKind, serial: UInt32,
        status: MessageStatus = .ok
    ) {
        self.program = program
        self.version = version
        self.procedure = procedure
        self.kind = kind
        self.serial = serial
        self.status = status
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        program = try reader.readUInt32()
        version = try reader.readUInt32()
        procedure = try reader.readInt32()
        kind = MessageKind(rawValue: try reader.readInt32())
        serial = try reader.readUInt32()
        status = MessageStatus(rawValue: try reader.readInt32())
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(program)
        writer.write(version)
        writer.write(procedure)
        writer.write(kind.rawValue)
        writer.write(serial)
        writer.write(status.rawValue)
    }
}

/// Limits of the framing (`virnetprotocol.x`), in bytes unless said otherwise.
public enum MessageLimits {
    /// The length word in front of a message.
    public static let lengthWord = 4
    /// The largest message, its length word included.
    public static let message = 33_554_432
    /// The largest payload behind a header.
    public static let payload = message - lengthWord - MessageHeader.size
    /// The most descriptors with one message.
    public static let descriptors = 32
    /// The most stream bytes in one packet that every peer takes.
    public static let streamChunk = 262_120
}
