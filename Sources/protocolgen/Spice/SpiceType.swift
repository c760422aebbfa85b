/// The type of a field in `Protocol/spice.tsv`.
indirect enum SpiceType {
    case integer(String)
    case named(String, argument: String?)
    case pointer(SpiceType, isOptional: Bool)
    /// Bytes: as many as the expression says, or all that are left.
    case bytes(String?)
    /// Characters; `terminated` counts a final NUL.
    case text(count: String, terminated: Bool)
    case textPointer(count: String, isOptional: Bool)
    case array(SpiceType, count: String?)
    case arrayPointer(SpiceType, count: String)
    case padding(Int)

    init(_ text: Substring) throws {
        let nameEnd = text.firstIndex { "(@?[".contains($0) } ?? text.endIndex
        let name = text[..<nameEnd]
        var rest = text[nameEnd...]
        var argument: String?
        if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            argument = String(rest[rest.index(after: rest.startIndex)..<close])
            rest = rest[rest.index(after: close)...]
        }
        var bracket: Substring?
        var before = ""
        var after = String(rest)
        if let open = rest.firstIndex(of: "["), let close = rest.lastIndex(of: "]") {
            bracket = rest[rest.index(after: open)..<close]
            before = String(rest[..<open])
            after = String(rest[rest.index(after: close)...])
        }
        let count = bracket.flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
        let element: SpiceType =
            Self.swiftInteger(name).map { .integer($0) } ?? .named(String(name), argument: argument)
        switch (name, bracket, before, after) {
        case ("bytes", _, "", ""): self = .bytes(bracket.map(String.init))
        case ("pad", let size?, "", ""): self = .padding(Int(size) ?? 0)
        case ("chars", _?, "", ""): self = .text(count: count ?? "", terminated: false)
        case ("text", _?, "", ""): self = .text(count: count ?? "", terminated: true)
        case ("text", _?, "", "@"): self = .textPointer(count: count ?? "", isOptional: false)
        case ("text", _?, "?", "@"): self = .textPointer(count: count ?? "", isOptional: true)
        case (_, nil, "", ""): self = element
        case (_, nil, "", "@"): self = .pointer(element, isOptional: false)
        case (_, nil, "", "?@"): self = .pointer(element, isOptional: true)
        case (_, _?, "", ""): self = .array(element, count: count)
        case (_, _?, "", "@"): self = .arrayPointer(element, count: count ?? "")
        default: throw SpiceTableError("type: \(text)")
        }
    }

    static func swiftInteger(_ name: Substring) -> String? {
        switch name {
        case "u8": "UInt8"
        case "u16": "UInt16"
        case "u32": "UInt32"
        case "u64": "UInt64"
        case "i16": "Int16"
        case "i32": "Int32"
        case "i64": "Int64"
        default: nil
        }
    }

    static func capitalized(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    var isPadding: Bool {
        if case .padding = self { true } else { false }
    }

    /// What a structure that needs a value of its reader gets.
    var parameter: String? {
        switch self {
        case .named(_, let argument?) where !argument.hasPrefix("#"): argument
        case .array(let element, _): element.parameter
        default: nil
        }
    }

    /// The hidden field that counts or selects this one.
    var governor: String? {
        switch self {
        case .bytes(let expression?) where expression.hasPrefix("#"): String(expression.dropFirst())
        case .text(let count, _), .textPointer(let count, _): count
        case .array(_, let count?), .arrayPointer(_, let count): count
        case .named(_, let argument?) where argument.hasPrefix("#"): String(argument.dropFirst())
        default: nil
        }
    }

    /// The Swift type, without what a condition adds.
    var swift: String {
        switch self {
        case .integer(let name), .named(let name, _): name
        case .pointer(let target, let isOptional): target.swift + (isOptional ? "?" : "")
        case .bytes: "ArraySlice<UInt8>"
        case .text: "String"
        case .textPointer(_, let isOptional): isOptional ? "String?" : "String"
        case .array(let element, _), .arrayPointer(let element, _):
            "[\(element.swift)]"
        case .padding: "Never"
        }
    }

    /// An expression that reads a value of this type.
    var reading: String {
        switch self {
        case .integer(let name): "try reader.read\(name)()"
        case .named(let name, let argument?) where argument.hasPrefix("#"):
            "try \(name)(from: &reader, tag: \(argument.dropFirst()))"
        case .named(let name, _?): "try \(name)(from: &reader, bits: bits)"
        case .named(let name, nil): "try \(name)(from: &reader)"
        case .pointer(let target, let isOptional):
            isOptional
                ? "try reader.readOptionalPointer(\(target.closure))" : "try reader.readPointer(\(target.closure))"
        case .bytes(nil): "reader.readRest()"
        case .bytes(let expression?): "try reader.readBytes(\(Self.length(expression)))"
        case .text(let count, _): "try reader.readText(\(count))"
        case .textPointer(let count, let isOptional):
            isOptional ? "try reader.readOptionalTextPointer(\(count))" : "try reader.readTextPointer(\(count))"
        case .array(let element, let count?): "try reader.readArray(\(count)) \(element.closure)"
        case .array(let element, nil): "try reader.readArrayToEnd \(element.closure)"
        case .arrayPointer(let element, let count): "try reader.readArrayPointer(\(count)) \(element.closure)"
        case .padding(let count): "_ = try reader.readBytes(\(count))"
        }
    }

    private var closure: String { "{ (reader: inout SpiceReader) throws(SpiceError) in \(reading) }" }

    /// A statement that writes `value`.
    func writing(_ value: String) -> String {
        switch self {
        case .integer, .bytes(nil): "writer.write(\(value))"
        case .bytes(let expression?) where expression.hasPrefix("#") || expression.hasPrefix("glyph"):
            "writer.write(\(value))"
        case .bytes(let expression?): "try writer.write(\(value), count: \(Self.length(expression)))"
        case .named(_, let argument?) where argument.hasPrefix("#"): "try \(value).encodePayload(into: &writer)"
        case .named: "try \(value).encode(into: &writer)"
        case .pointer(let target, let isOptional):
            "writer.write\(isOptional ? "Optional" : "")Pointer(\(value)) \(target.writingClosure)"
        case .text(_, let terminated): "writer.write(\(value), terminated: \(terminated))"
        case .textPointer: "writer.writeTextPointer(\(value))"
        case .array(let element, _): "for element in \(value) { \(element.writing("element")) }"
        case .arrayPointer(let element, _): "writer.writeArrayPointer(\(value)) \(element.writingClosure)"
        case .padding(let count): "writer.write(zeros: \(count))"
        }
    }

    private var writingClosure: String {
        "{ (writer: inout SpiceWriter, value) throws(SpiceError) in \(writing("value")) }"
    }

    /// The number that the governing field holds for `value`.
    func count(of value: String) -> String {
        switch self {
        case .bytes, .array, .arrayPointer: "\(value).count"
        case .text(_, let terminated): terminated ? "\(value).utf8.count + 1" : "\(value).utf8.count"
        case .textPointer(_, let isOptional):
            isOptional ? "\(value).map { $0.utf8.count + 1 } ?? 0" : "\(value).utf8.count + 1"
        default: value
        }
    }

    /// `#n`, `16`, `rows(stride,height)` or `glyph(bits,width,height)` as Swift.
    private static func length(_ expression: String) -> String {
        if expression.hasPrefix("#") { return String(expression.dropFirst()) }
        guard let open = expression.firstIndex(of: "(") else { return expression }
        let arguments = expression[open...].dropFirst().dropLast().split(separator: ",")
        return expression.hasPrefix("rows")
            ? "SpiceLength.rows(stride: \(arguments[0]), height: \(arguments[1]))"
            : "SpiceLength.glyph(bits: \(arguments[0]), width: \(arguments[1]), height: \(arguments[2]))"
    }

    /// A condition of the table as Swift; `side` is the reader or the writer.
    static func condition(_ text: String, side: String) -> String {
        if text.hasPrefix("@") { return "\(side).options.contains(.\(text.dropFirst()))" }
        if let range = text.firstRange(of: "!=") {
            return "\(text[..<range.lowerBound]).rawValue != \(text[range.upperBound...])"
        }
        let isNegative = text.hasPrefix("!")
        let parts = text.drop { $0 == "!" }.split(separator: "&")
        return "\(parts[0]).rawValue & \(parts[1]) \(isNegative ? "==" : "!=") 0"
    }
}
