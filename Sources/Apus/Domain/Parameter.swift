import LibvirtProtocol

/// A named value, as tuning and statistics come in (`virTypedParameter`).
public struct Parameter: Sendable, Hashable {
    public var name: String
    public var value: ParameterValue

    public init(_ name: String, _ value: ParameterValue) {
        self.name = name
        self.value = value
    }

    init(_ parameter: TypedParameter) {
        name = parameter.field
        value =
            switch parameter.value {
            case .int(let number): .int(number)
            case .uint(let number): .uint(number)
            case .llong(let number): .long(number)
            case .ullong(let number): .ulong(number)
            case .double(let number): .double(number)
            case .boolean(let flag): .bool(flag)
            case .string(let text): .string(text)
            }
    }

    var typed: TypedParameter {
        let wire: TypedParameterValue =
            switch value {
            case .int(let number): .int(number)
            case .uint(let number): .uint(number)
            case .long(let number): .llong(number)
            case .ulong(let number): .ullong(number)
            case .double(let number): .double(number)
            case .bool(let flag): .boolean(flag)
            case .string(let text): .string(text)
            }
        return TypedParameter(name, wire)
    }
}

/// A value of one of the types that libvirt tells apart.
public enum ParameterValue: Sendable, Hashable {
    case int(Int32)
    case uint(UInt32)
    case long(Int64)
    case ulong(UInt64)
    case double(Double)
    case bool(Bool)
    case string(String)
}
