import Apus

extension ParameterValue {
    /// As virsh shows a value: `yes` and `no` for a truth, six decimals for a fraction.
    var text: String {
        switch self {
        case .int(let number): String(number)
        case .uint(let number): String(number)
        case .long(let number): String(number)
        case .ulong(let number): String(number)
        case .double(let number): Decimal.fixed(number, 6)
        case .bool(let flag): flag ? "yes" : "no"
        case .string(let text): text
        }
    }

    /// As `domstats` shows it: a truth as 0 or 1.
    var plainText: String {
        if case .bool(let flag) = self { flag ? "1" : "0" } else { text }
    }

    var json: JSONText {
        switch self {
        case .int(let number): .integer(number)
        case .uint(let number): .integer(number)
        case .long(let number): .integer(number)
        case .ulong(let number): .integer(number)
        case .double(let number): number.isFinite ? .number("\(number)") : .null
        case .bool(let flag): .bool(flag)
        case .string(let text): .string(text)
        }
    }

    /// The number of an integer value.
    var number: UInt64? {
        switch self {
        case .int(let number): UInt64(exactly: number)
        case .uint(let number): UInt64(number)
        case .long(let number): UInt64(exactly: number)
        case .ulong(let number): number
        default: nil
        }
    }
}

extension [Parameter] {
    var json: JSONText { .object(map { ($0.name, $0.value.json) }) }
}
