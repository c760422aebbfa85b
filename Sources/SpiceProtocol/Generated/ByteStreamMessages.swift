// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: bytes both ways; usb redirection as it is.
public enum ByteStreamServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// Bytes to the client.
    case data(Data)
    /// Packed bytes to the client.
    case compressedData(CompressedData)

    /// Bytes to the client.
    public struct Data: Hashable, Sendable {
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

    /// Packed bytes to the client.
    public struct CompressedData: Hashable, Sendable {
        public var type: DataCompression
        public var unpackedSize: UInt32?
        public var data: ArraySlice<UInt8>
        public init(type: DataCompression, unpackedSize: UInt32? = nil, data: ArraySlice<UInt8>) {
            self.type = type
            self.unpackedSize = unpackedSize
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            type = try DataCompression(from: &reader)
            if type.rawValue != 0 {
                unpackedSize = try reader.readUInt32()
            } else {
                unpackedSize = nil
            }
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try type.encode(into: &writer)
            if type.rawValue != 0 {
                guard let value = unpackedSize else { throw .missingField("unpackedSize") }
                writer.write(value)
            }
            writer.write(data)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        case 102: self = .compressedData(try CompressedData(from: &reader))
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        case .compressedData: 102
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        case .compressedData(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        case 102: "compressedData"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: bytes both ways; usb redirection as it is.
public enum ByteStreamClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// Bytes to the guest.
    case data(Data)
    /// Packed bytes to the guest.
    case compressedData(CompressedData)

    /// Bytes to the guest.
    public struct Data: Hashable, Sendable {
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

    /// Packed bytes to the guest.
    public struct CompressedData: Hashable, Sendable {
        public var type: DataCompression
        public var unpackedSize: UInt32?
        public var data: ArraySlice<UInt8>
        public init(type: DataCompression, unpackedSize: UInt32? = nil, data: ArraySlice<UInt8>) {
            self.type = type
            self.unpackedSize = unpackedSize
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            type = try DataCompression(from: &reader)
            if type.rawValue != 0 {
                unpackedSize = try reader.readUInt32()
            } else {
                unpackedSize = nil
            }
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try type.encode(into: &writer)
            if type.rawValue != 0 {
                guard let value = unpackedSize else { throw .missingField("unpackedSize") }
                writer.write(value)
            }
            writer.write(data)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .data(try Data(from: &reader))
        case 102: self = .compressedData(try CompressedData(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .data: 101
        case .compressedData: 102
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .data(let value): try value.encode(into: &writer)
        case .compressedData(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "data"
        case 102: "compressedData"
        default: BaseClientMessage.name(of: number)
        }
    }
}

