/// Writes the Swift types of `Protocol/spice.tsv`.
struct SpiceEmitter {
    let table: SpiceTable

    private static func source() -> Source { Source(imports: [], table: "Protocol/spice.tsv") }

    /// Path below `Sources/SpiceProtocol/Generated` and text of every file.
    func files() -> [String: String] {
        var files = ["Constants.swift": constants(), "Structures.swift": structures()]
        for channel in table.channels {
            files["\(SpiceType.capitalized(channel.name))Messages.swift"] = messages(of: channel)
        }
        return files
    }

    private func constants() -> String {
        var out = Self.source()
        for row in table.constants {
            out.line("/// \(row.meaning)")
            let kind = row.isFlags ? "OptionSet, Hashable, Sendable" : "RawRepresentable, Hashable, Sendable"
            out.line("public struct \(row.name): \(kind) {")
            out.line("public var rawValue: \(row.storage)", indent: 1)
            out.line("public init(rawValue: \(row.storage)) { self.rawValue = rawValue }", indent: 1)
            for value in row.cases {
                let name = value.name == "init" || value.name == "break" ? "`\(value.name)`" : value.name
                out.line("public static let \(name) = \(row.name)(rawValue: \(value.value))", indent: 1)
            }
            out.line("init(from reader: inout SpiceReader) throws(SpiceError) {", indent: 1)
            out.line("self.init(rawValue: try reader.read\(row.storage)())", indent: 2)
            out.line("}", indent: 1)
            out.line("func encode(into writer: inout SpiceWriter) throws(SpiceError) {", indent: 1)
            out.line("writer.write(rawValue)", indent: 2)
            out.line("}", indent: 1)
            if !row.isFlags {
                out.line("/// The value's name, or its number.", indent: 1)
                out.line("public var name: String {", indent: 1)
                out.line("switch rawValue {", indent: 2)
                for value in row.cases { out.line("case \(value.value): \"\(value.name)\"", indent: 2) }
                out.line("default: String(rawValue)", indent: 2)
                out.line("}", indent: 2)
                out.line("}", indent: 1)
            }
            out.line("}")
            out.line()
        }
        return out.text
    }

    private func structures() -> String {
        var out = Self.source()
        for structure in table.structures { emit(structure, indent: 0, into: &out) }
        for union in table.unions { emit(union, into: &out) }
        return out.text
    }

    private func emit(_ union: SpiceUnion, into out: inout Source) {
        out.line("/// \(union.meaning)")
        out.line("public enum \(union.name): Hashable, Sendable {")
        for arm in union.arms {
            out.line("case \(arm.name)" + (arm.type.map { "(\($0.swift))" } ?? ""), indent: 1)
        }
        out.line("/// Which case this is on the wire.", indent: 1)
        out.line("public var tag: \(union.tag) {", indent: 1)
        out.line("switch self {", indent: 2)
        for arm in union.arms { out.line("case .\(arm.name): .init(rawValue: \(arm.value))", indent: 2) }
        out.line("}", indent: 2)
        out.line("}", indent: 1)
        out.line("init(from reader: inout SpiceReader) throws(SpiceError) {", indent: 1)
        out.line("try self.init(from: &reader, tag: \(union.tag)(from: &reader))", indent: 2)
        out.line("}", indent: 1)
        out.line("init(from reader: inout SpiceReader, tag: \(union.tag)) throws(SpiceError) {", indent: 1)
        out.line("switch tag.rawValue {", indent: 2)
        for arm in union.arms {
            let payload = arm.type.map { "(\($0.reading))" } ?? ""
            out.line("case \(arm.value): self = .\(arm.name)\(payload)", indent: 2)
        }
        out.line("default: throw .unknownVariant(type: \"\(union.name)\", value: Int(tag.rawValue))", indent: 2)
        out.line("}", indent: 2)
        out.line("}", indent: 1)
        out.line("func encode(into writer: inout SpiceWriter) throws(SpiceError) {", indent: 1)
        out.line("try tag.encode(into: &writer)", indent: 2)
        out.line("try encodePayload(into: &writer)", indent: 2)
        out.line("}", indent: 1)
        out.line("func encodePayload(into writer: inout SpiceWriter) throws(SpiceError) {", indent: 1)
        out.line("switch self {", indent: 2)
        for arm in union.arms {
            if let type = arm.type {
                out.line("case .\(arm.name)(let value): \(type.writing("value"))", indent: 2)
            } else {
                out.line("case .\(arm.name): break", indent: 2)
            }
        }
        out.line("}", indent: 2)
        out.line("}", indent: 1)
        out.line("}")
        out.line()
    }

    private func emit(_ structure: SpiceStructure, indent: Int, into out: inout Source) {
        let visible = structure.visible
        func type(_ field: SpiceField) -> String {
            let name = field.type.swift
            return field.condition != nil && !name.hasSuffix("?") ? name + "?" : name
        }
        out.line("/// \(structure.meaning)", indent: indent)
        out.line("public struct \(structure.name): Hashable, Sendable {", indent: indent)
        for field in visible { out.line("public var \(field.name): \(type(field))", indent: indent + 1) }
        let parameters = visible.map { field in
            "\(field.name): \(type(field))" + (type(field).hasSuffix("?") ? " = nil" : "")
        }
        out.line("public init(\(parameters.joined(separator: ", "))) {", indent: indent + 1)
        for field in visible { out.line("self.\(field.name) = \(field.name)", indent: indent + 2) }
        out.line("}", indent: indent + 1)
        let parameter = structure.parameter.map { ", \($0): Int" } ?? ""
        out.line("init(from reader: inout SpiceReader\(parameter)) throws(SpiceError) {", indent: indent + 1)
        for field in structure.fields { emitReading(field, of: structure, indent: indent + 2, into: &out) }
        out.line("}", indent: indent + 1)
        out.line("func encode(into writer: inout SpiceWriter) throws(SpiceError) {", indent: indent + 1)
        for field in structure.fields { emitWriting(field, of: structure, indent: indent + 2, into: &out) }
        out.line("}", indent: indent + 1)
        out.line("}", indent: indent)
        out.line()
    }

    private func emitReading(_ field: SpiceField, of structure: SpiceStructure, indent: Int, into out: inout Source) {
        if field.type.isPadding {
            let condition = field.condition.map { "if \(SpiceType.condition($0, side: "reader")) { " } ?? ""
            out.line("\(condition)\(field.type.reading)\(condition.isEmpty ? "" : " }")", indent: indent)
            return
        }
        if field.isHidden {
            let isTag = structure.fields.contains { other in
                if case .named = other.type { other.type.governor == field.name } else { false }
            }
            let value = isTag ? field.type.reading : "reader.length(\(field.type.reading))"
            if let condition = field.condition {
                out.line("var \(field.name) = 0", indent: indent)
                let test = SpiceType.condition(condition, side: "reader")
                out.line("if \(test) { \(field.name) = \(value.tried) }", indent: indent)
            } else {
                out.line("let \(field.name) = \(value.tried)", indent: indent)
            }
            return
        }
        if let value = field.type.parameter { out.line("let bits = \(value)", indent: indent) }
        if let condition = field.condition {
            out.line("if \(SpiceType.condition(condition, side: "reader")) {", indent: indent)
            out.line("\(field.name) = \(field.type.reading)", indent: indent + 1)
            out.line("} else {", indent: indent)
            out.line("\(field.name) = nil", indent: indent + 1)
            out.line("}", indent: indent)
        } else {
            out.line("\(field.name) = \(field.type.reading)", indent: indent)
        }
    }

    private func emitWriting(_ field: SpiceField, of structure: SpiceStructure, indent: Int, into out: inout Source) {
        var body: [String] = []
        let condition = field.condition.map { SpiceType.condition($0, side: "writer") }
        func unwrap(_ governed: SpiceField) -> String {
            guard governed.condition != nil, !governed.type.swift.hasSuffix("?") else { return governed.name }
            let needed = "guard let value = \(governed.name) else { throw .missingField(\"\(governed.name)\") }"
            // A counter without a condition of its own counts nothing where there is nothing.
            guard field.condition != nil else { return "(\(governed.name) ?? [])" }
            body.append(needed)
            return "value"
        }
        if field.isHidden, let governed = structure.fields.first(where: { $0.type.governor == field.name }) {
            if case .named = governed.type {
                body.append("try \(governed.name).tag.encode(into: &writer)")
            } else {
                let count = governed.type.count(of: unwrap(governed))
                body.append("try writer.writeCount(\(count), as: \(field.type.swift).self)")
            }
        } else {
            let value = field.isHidden || field.type.isPadding ? "" : unwrap(field)
            body.append(field.type.writing(value))
        }
        if let condition {
            out.line("if \(condition) {", indent: indent)
            for line in body { out.line(line, indent: indent + 1) }
            out.line("}", indent: indent)
        } else {
            for line in body { out.line(line, indent: indent) }
        }
    }

    // MARK: Messages

    static func enumName(_ channel: String, _ direction: String) -> String {
        let name = SpiceType.capitalized(channel)
        return direction == "both" ? "\(name)Message" : "\(name)\(SpiceType.capitalized(direction))Message"
    }

    private func messages(of channel: SpiceChannel) -> String {
        var out = Self.source()
        let directions = channel.messages.keys.contains("both") ? ["both"] : ["server", "client"]
        for direction in directions {
            let messages = channel.messages[direction] ?? []
            let name = Self.enumName(channel.name, direction)
            let whom =
                switch direction {
                case "server": "What the server says on a channel of this kind: "
                case "client": "What the client says on a channel of this kind: "
                default: "What both sides say: "
                }
            out.line("/// \(whom)\(channel.meaning.lowercased())")
            out.line("public enum \(name): SpiceMessage {")
            if let parent = channel.parent {
                let parentName = Self.enumName(parent, direction)
                out.line("/// A message of every channel like this.", indent: 1)
                out.line("case \(parent)(\(parentName))", indent: 1)
            }
            for message in messages {
                out.line("/// \(message.body.meaning)", indent: 1)
                let payload = message.body.fields.isEmpty ? "" : "(\(message.body.name))"
                out.line("case \(message.name.escaped)\(payload)", indent: 1)
            }
            out.line()
            for message in messages where !message.body.fields.isEmpty {
                emit(message.body, indent: 1, into: &out)
            }
            emitCoding(messages, parent: channel.parent.map { ($0, Self.enumName($0, direction)) }, into: &out)
            out.line("}")
            out.line()
        }
        return out.text
    }

    private func emitCoding(_ messages: [SpiceMessage], parent: (String, String)?, into out: inout Source) {
        out.line(
            "public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {", indent: 1)
        let withFields = messages.contains { !$0.body.fields.isEmpty }
        if withFields { out.line("var reader = SpiceReader(body, options: options)", indent: 2) }
        out.line("switch number {", indent: 2)
        for message in messages {
            let payload = message.body.fields.isEmpty ? "" : "(try \(message.body.name)(from: &reader))"
            out.line("case \(message.number): self = .\(message.name.escaped)\(payload)", indent: 2)
        }
        if let parent {
            out.line(
                "default: self = .\(parent.0)(try \(parent.1)(number: number, body: body, options: options))", indent: 2
            )
        } else {
            out.line("default: throw .unknownMessage(number)", indent: 2)
        }
        out.line("}", indent: 2)
        out.line("}", indent: 1)
        out.line("public var number: UInt16 {", indent: 1)
        out.line("switch self {", indent: 2)
        if let parent { out.line("case .\(parent.0)(let message): message.number", indent: 2) }
        for message in messages { out.line("case .\(message.name.escaped): \(message.number)", indent: 2) }
        out.line("}", indent: 2)
        out.line("}", indent: 1)
        out.line("public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {", indent: 1)
        if let parent, messages.isEmpty {
            out.line("switch self { case .\(parent.0)(let message): try message.body(options: options) }", indent: 2)
            out.line("}", indent: 1)
            emitNames(messages, parent: parent, into: &out)
            return
        }
        out.line("\(withFields ? "var" : "let") writer = SpiceWriter(options: options)", indent: 2)
        out.line("switch self {", indent: 2)
        if let parent {
            out.line("case .\(parent.0)(let message): return try message.body(options: options)", indent: 2)
        }
        for message in messages {
            if message.body.fields.isEmpty {
                out.line("case .\(message.name.escaped): break", indent: 2)
            } else {
                out.line("case .\(message.name.escaped)(let value): try value.encode(into: &writer)", indent: 2)
            }
        }
        out.line("}", indent: 2)
        out.line("return try writer.finish()", indent: 2)
        out.line("}", indent: 1)
        emitNames(messages, parent: parent, into: &out)
    }

    private func emitNames(_ messages: [SpiceMessage], parent: (String, String)?, into out: inout Source) {
        out.line("public static func name(of number: UInt16) -> String? {", indent: 1)
        out.line("switch number {", indent: 2)
        for message in messages { out.line("case \(message.number): \"\(message.name)\"", indent: 2) }
        out.line("default: \(parent.map { "\($0.1).name(of: number)" } ?? "nil")", indent: 2)
        out.line("}", indent: 2)
        out.line("}", indent: 1)
    }
}

extension String {
    /// The name with backticks where Swift keeps it for itself.
    fileprivate var escaped: String { self == "init" ? "`init`" : self }

    /// `f(try g())` as `try f(g())`, which is how the compiler wants it.
    fileprivate var tried: String {
        guard let range = firstRange(of: "(try "), !hasPrefix("try") else { return self }
        return "try " + replacingCharacters(in: range)
    }

    private func replacingCharacters(in range: Range<String.Index>) -> String {
        String(self[..<range.lowerBound]) + "(" + String(self[range.upperBound...])
    }
}
