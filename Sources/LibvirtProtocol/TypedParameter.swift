public import XDR

/// The value of a typed parameter (`virTypedParameter`).
public enum TypedParameterValue: Hashable, Sendable, XDRCodable {
    case int(Int32)
    case uint(UInt32)
    case llong(Int64)
    case ullong(UInt64)
    case double(Double)
    case boolean(Bool)
    case string(String)

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let type = try reader.readInt32()
        switch type {
        case 1: self = .int(try reader.readInt32())
        case 2: self = .uint(try reader.readUInt32())
        case 3: self = .llong(try reader.readInt64())
        case 4: self = .ullong(try reader.readUInt64())
        case 5: self = .double(try reader.readDouble())
        case 6: self = .boolean(try reader.readInt32() != 0)
        case 7: self = .string(try reader.readString(limit: 4_194_304))
        default: throw .unknownDiscriminant(type)
        }
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        switch self {
        case .int(let value):
            writer.write(Int32(1))
            writer.write(value)
        case .uint(let value):
            writer.write(Int32(2))
            writer.write(value)
        case .llong(let value):
            writer.write(Int32(3))
            writer.write(value)
        case .ullong(let value):
            writer.write(Int32(4))
            writer.write(value)
        case .double(let value):
            writer.write(Int32(5))
            writer.write(value)
        case .boolean(let value):
            writer.write(Int32(6))
            writer.write(Int32(value ? 1 : 0))
        case .string(let value):
            writer.write(Int32(7))
            try writer.writeString(value, limit: 4_194_304)
        }
    }
}

/// A named value (`virTypedParameter`).
public struct TypedParameter: Hashable, Sendable, XDRCodable {
    public var field: String
    public var value: TypedParameterValue

    public init(field: String, value: TypedParameterValue) {
        self.field = field
        self.value = value
    }

    public init(_ field: String, _ value: TypedParameterValue) {
        self.init(field: field, value: value)
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        field = try reader.readString(limit: 4_194_304)
        value = try TypedParameterValue(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(field, limit: 4_194_304)
        try value.encode(into: &writer)
    }
}
