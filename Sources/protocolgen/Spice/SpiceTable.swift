/// A named value of an enumeration or a set of flags.
struct SpiceCase {
    let name: String
    let value: UInt64
}

/// One field of a structure or message.
struct SpiceField {
    let name: String
    /// Whether the field only counts or selects others and is not part of the Swift type.
    let isHidden: Bool
    let type: SpiceType
    /// What has to hold for the field to be there, as the table writes it.
    let condition: String?

    init(_ text: Substring) throws {
        guard let colon = text.firstIndex(of: ":") else { throw SpiceTableError("field without a type: \(text)") }
        var name = text[..<colon]
        isHidden = name.hasPrefix("#")
        if isHidden { name = name.dropFirst() }
        self.name = String(name)
        var type = text[text.index(after: colon)...]
        if let range = type.firstRange(of: " if ") {
            condition = String(type[range.upperBound...])
            type = type[..<range.lowerBound]
        } else {
            condition = nil
        }
        self.type = try SpiceType(type)
    }
}

/// An enumeration or a set of flags.
struct SpiceConstants {
    let name: String
    let storage: String
    let cases: [SpiceCase]
    let isFlags: Bool
    let meaning: String
}

/// A tagged choice.
struct SpiceUnion {
    struct Arm {
        let value: UInt64
        let name: String
        let type: SpiceType?
    }

    let name: String
    let tag: String
    let arms: [Arm]
    let meaning: String
}

/// A structure, or the body of a message.
struct SpiceStructure {
    let name: String
    /// The name of a value that the reader of the structure has to bring along.
    let parameter: String?
    let fields: [SpiceField]
    let meaning: String

    var visible: [SpiceField] { fields.filter { !$0.isHidden && !$0.type.isPadding } }
}

struct SpiceMessage {
    let number: Int
    let name: String
    let body: SpiceStructure
}

/// The messages of a channel in one direction.
struct SpiceChannel {
    let name: String
    let parent: String?
    let meaning: String
    var messages: [String: [SpiceMessage]] = [:]
}

struct SpiceTableError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// `Protocol/spice.tsv`.
struct SpiceTable {
    private(set) var constants: [SpiceConstants] = []
    private(set) var unions: [SpiceUnion] = []
    private(set) var structures: [SpiceStructure] = []
    private(set) var channels: [SpiceChannel] = []

    init(text: String) throws {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            var columns = line.split(separator: "\t", omittingEmptySubsequences: false).filter { !$0.isEmpty }
            guard let last = columns.popLast(), last.hasPrefix("\""), columns.count >= 2 else {
                throw SpiceTableError("row without a meaning: \(line)")
            }
            try add(kind: columns[0], name: columns[1], rest: columns[2...], meaning: String(last.dropFirst()))
        }
    }

    private mutating func add(
        kind: Substring, name: Substring, rest: ArraySlice<Substring>, meaning: String
    ) throws {
        switch kind {
        case "enum", "flags":
            constants.append(
                SpiceConstants(
                    name: String(name), storage: SpiceType.swiftInteger(rest.first ?? "") ?? "",
                    cases: try rest.dropFirst().map(Self.namedValue), isFlags: kind == "flags", meaning: meaning))
        case "union":
            let arms = try rest.dropFirst().map { text in
                let pair = text.split(separator: "=", maxSplits: 1)
                guard pair.count == 2, let value = UInt64(pair[0]) else { throw SpiceTableError("arm: \(text)") }
                let arm = pair[1].split(separator: ":", maxSplits: 1)
                return SpiceUnion.Arm(
                    value: value, name: String(arm[0]), type: try arm.count == 2 ? SpiceType(arm[1]) : nil)
            }
            unions.append(
                SpiceUnion(name: String(name), tag: String(rest.first ?? ""), arms: arms, meaning: meaning))
        case "struct":
            let parts = name.split(whereSeparator: { "()".contains($0) })
            structures.append(
                SpiceStructure(
                    name: String(parts[0]), parameter: parts.count > 1 ? String(parts[1]) : nil,
                    fields: try rest.map(SpiceField.init), meaning: meaning))
        case "channel":
            channels.append(
                SpiceChannel(name: String(name), parent: rest.first.map(String.init), meaning: meaning))
        case "message":
            try addMessage(channel: name, columns: Array(rest), meaning: meaning)
        default:
            throw SpiceTableError("unknown kind of row: \(kind)")
        }
    }

    private mutating func addMessage(channel: Substring, columns: [Substring], meaning: String) throws {
        guard columns.count >= 3, let number = Int(columns[1]),
            let index = channels.firstIndex(where: { $0.name == channel })
        else { throw SpiceTableError("message of \(channel): \(columns)") }
        let body = SpiceStructure(
            name: SpiceType.capitalized(String(columns[2])), parameter: nil,
            fields: try columns[3...].map(SpiceField.init), meaning: meaning)
        channels[index].messages[String(columns[0]), default: []].append(
            SpiceMessage(number: number, name: String(columns[2]), body: body))
    }

    private static func namedValue(_ text: Substring) throws -> SpiceCase {
        let pair = text.split(separator: "=")
        guard pair.count == 2, let value = UInt64(pair[1]) else { throw SpiceTableError("value: \(text)") }
        return SpiceCase(name: String(pair[0]), value: value)
    }
}
