/// How a wire type is declared, decoded and encoded in Swift.
struct SwiftType {
    let wire: WireType
    let table: Table

    /// The type as Swift spells it.
    var name: String {
        switch wire {
        case .primitive(let primitive):
            switch primitive {
            case .int: return "Int32"
            case .uint: return "UInt32"
            case .hyper: return "Int64"
            case .uhyper: return "UInt64"
            case .double: return "Double"
            case .char: return "Int8"
            case .uchar: return "UInt8"
            case .short: return "Int16"
            case .ushort: return "UInt16"
            case .bool: return "Bool"
            }
        case .string: return "String"
        case .opaque, .fixedOpaque, .fixedCharacters, .characters: return "[UInt8]"
        case .uuid: return "UUIDBytes"
        case .structure(let name): return Naming.structure(name)
        case .optional(let inner): return with(inner).name + "?"
        case .array(let inner, _): return "[" + with(inner).name + "]"
        }
    }

    private func with(_ wire: WireType) -> SwiftType { SwiftType(wire: wire, table: table) }

    /// The least number of bytes a value takes on the wire, so that a count can be checked before room is made.
    var minimumSize: Int {
        switch wire {
        case .primitive(let primitive):
            switch primitive {
            case .hyper, .uhyper, .double: return 8
            default: return 4
            }
        case .string, .opaque, .characters, .optional, .array: return 4
        case .fixedOpaque(let count): return (count + 3) / 4 * 4
        case .fixedCharacters(let count): return count * 4
        case .uuid: return 16
        case .structure(let name):
            if name.hasSuffix("typed_param") { return 12 }
            return table.structure(named: name)?.fields.reduce(0) { $0 + with($1.type).minimumSize } ?? 4
        }
    }

    /// An expression, to stand behind `try`, that reads one value from `reader`; arrays are read by ``decodeStatements(into:)``.
    private var decodeExpression: String {
        switch wire {
        case .primitive: return "reader.read\(name)()"
        case .string(let max): return "reader.readString(limit: \(max))"
        case .opaque(let max): return "reader.readOpaque(limit: \(max))"
        case .fixedOpaque(let count): return "reader.readOpaque(count: \(count))"
        case .fixedCharacters(let count): return "reader.readCharacters(count: \(count))"
        case .characters(let max): return "reader.readCharacters(limit: \(max))"
        case .uuid, .structure: return "\(name)(from: &reader)"
        case .optional(let inner): return "reader.readBool() ? \(with(inner).decodeExpression) : nil"
        case .array: return "[]"
        }
    }

    func decodeStatements(into field: String) -> [String] {
        guard case .array(let inner, let max) = wire else { return ["\(field) = try \(decodeExpression)"] }
        let element = with(inner)
        let local = field.filter { $0 != "`" }
        return [
            "let \(local)Count = try reader.readCount(limit: \(max), minimumSize: \(element.minimumSize))",
            "var \(local)Elements: [\(element.name)] = []",
            "\(local)Elements.reserveCapacity(\(local)Count)",
            "for _ in 0..<\(local)Count { \(local)Elements.append(try \(element.decodeExpression)) }",
            "\(field) = \(local)Elements",
        ]
    }

    func encodeStatements(_ value: String) -> [String] {
        switch wire {
        case .primitive: return ["writer.write(\(value))"]
        case .string(let max): return ["try writer.writeString(\(value), limit: \(max))"]
        case .opaque(let max): return ["try writer.writeOpaque(\(value), limit: \(max))"]
        case .fixedOpaque(let count): return ["try writer.writeOpaque(\(value), count: \(count))"]
        case .fixedCharacters(let count): return ["try writer.writeCharacters(\(value), count: \(count))"]
        case .characters(let max): return ["try writer.writeCharacters(\(value), limit: \(max))"]
        case .uuid, .structure: return ["try \(value).encode(into: &writer)"]
        case .optional(let inner):
            let body = with(inner).encodeStatements("present").joined(separator: "; ")
            return ["writer.write(\(value) != nil)", "if let present = \(value) { \(body) }"]
        case .array(let inner, let max):
            let body = with(inner).encodeStatements("element").joined(separator: "; ")
            return [
                "try writer.writeCount(\(value).count, limit: \(max))",
                "for element in \(value) { \(body) }",
            ]
        }
    }
}
