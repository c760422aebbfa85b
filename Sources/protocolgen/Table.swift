import FoundationEssentials

/// What is wrong with the interface table, with the line it stands on.
struct TableError: Error, CustomStringConvertible {
    var line: Int
    var reason: String
    var description: String { "interface table, line \(line): \(reason)" }
}

/// A wire type as the table writes it, with every name resolved down to structures.
indirect enum WireType: Hashable {
    enum Primitive: String {
        case int, uint, hyper, uhyper, double, char, uchar, short, ushort, bool
    }

    case primitive(Primitive)
    case string(max: Int)
    case opaque(max: Int)
    case fixedOpaque(Int)
    case uuid
    case fixedCharacters(Int)
    case characters(max: Int)
    case structure(String)
    case optional(WireType)
    case array(WireType, max: Int)

    /// Whether a type of the protocol's own stands in it.
    var isNamed: Bool {
        switch self {
        case .uuid, .structure: true
        case .optional(let inner), .array(let inner, _): inner.isNamed
        default: false
        }
    }
}

struct Field {
    var name: String
    var type: WireType
}

struct Structure {
    var name: String
    var fields: [Field]
}

/// One permission that a procedure needs, with the condition under which it is needed.
struct Permission {
    var object: String
    var permission: String
    var onlyWithFlags: [String] = []
    var onlyWithoutFlags: [String] = []
    var argument: String?
}

struct Procedure {
    var number: Int
    var name: String
    var arguments: [Field]
    var reply: [Field]
    var isEvent: Bool
    var highPriority: Bool
    var stream: String?
    var permissions: [Permission]
    var listingFilter: Permission?
}

struct Program {
    var name: String
    var number: String
    var procedures: [Procedure] = []
}

/// The interface table, parsed: programs in file order, structures by name.
struct Table {
    private(set) var programs: [Program] = []
    private(set) var structures: [Structure] = []
    private var constants: [String: Int] = [
        "VIR_UUID_BUFLEN": 16, "VIR_SECURITY_MODEL_BUFLEN": 257, "VIR_SECURITY_LABEL_BUFLEN": 4097,
        "VIR_SECURITY_DOI_BUFLEN": 257,
    ]
    private var typedefs: [String: WireType] = [:]

    init(text: String) throws {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            do {
                try read(line: String(line))
            } catch let error as TableError {
                throw TableError(line: index + 1, reason: error.reason)
            }
        }
        for program in programs {
            for procedure in program.procedures where procedure.permissions.isEmpty && !procedure.isEvent {
                throw TableError(line: 0, reason: "\(program.name) procedure \(procedure.name) has no acl entry")
            }
        }
    }

    func structure(named name: String) -> Structure? { structures.first { $0.name == name } }

    private mutating func read(line: String) throws {
        if line.hasPrefix("# program ") {
            let words = line.split(separator: " ")
            guard words.count >= 4 else { return }
            programs.append(Program(name: String(words[2]), number: String(words[3])))
            return
        }
        if line.hasPrefix("#") || line.isEmpty { return }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch cells[0] {
        case "const":
            if cells.count > 2, let value = integer(cells[2]) { constants[cells[1]] = value }
        case "typedef": try readTypedef(cells[1])
        case "struct": structures.append(Structure(name: cells[1], fields: try fields(cells[2])))
        case "enum": typedefs[cells[1]] = .primitive(.int)
        case "union": break
        case "proc", "event": try readProcedure(cells)
        default: throw TableError(line: 0, reason: "unknown row kind '\(cells[0])'")
        }
    }

    private func integer(_ text: String) -> Int? {
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        return Int(text) ?? constants[text]
    }

    private mutating func readTypedef(_ text: String) throws {
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        guard parts.count == 2 else { throw TableError(line: 0, reason: "a typedef reads name: type") }
        typedefs[parts[0]] = parts[0] == "remote_uuid" ? .uuid : try type(parts[1])
    }

    private mutating func readProcedure(_ cells: [String]) throws {
        guard cells.count >= 4, let number = Int(cells[1]), !programs.isEmpty else {
            throw TableError(line: 0, reason: "a procedure reads number, name, (arguments), -> (reply), annotations")
        }
        let isEvent = cells[0] == "event"
        let reply = cells.count > 4 && cells[4].hasPrefix("-> ") ? String(cells[4].dropFirst(3)) : "()"
        var procedure = Procedure(
            number: number, name: cells[2], arguments: try fields(cells[3]), reply: try fields(reply), isEvent: isEvent,
            highPriority: false, permissions: [])
        let annotations = cells.count > 5 ? cells[5] : ""
        for note in annotations.split(separator: ";").map({ $0.trimmed }) {
            if note == "priority high" { procedure.highPriority = true }
            if note.hasPrefix("readstream") { procedure.stream = "read" }
            if note.hasPrefix("writestream") { procedure.stream = "write" }
            if note.hasPrefix("acl filter: ") {
                procedure.listingFilter = try permission(String(note.dropFirst(12)))
            } else if note.hasPrefix("acl ") {
                procedure.permissions.append(try permission(String(note.dropFirst(4))))
            }
        }
        // A structure named after a reply or an event message may stand inside another message.
        let prefix = "remote_" + procedure.name.lowercased()
        structures.append(
            Structure(
                name: prefix + (isEvent ? "_msg" : "_ret"), fields: isEvent ? procedure.arguments : procedure.reply))
        programs[programs.count - 1].procedures.append(procedure)
    }

    private func permission(_ text: String) throws -> Permission {
        if text == "none" { return Permission(object: "none", permission: "none") }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 2 else {
            throw TableError(line: 0, reason: "permission '\(text)' reads object:permission")
        }
        var result = Permission(object: parts[0], permission: parts[1])
        if parts.count == 5 {
            result.argument = parts[3]
            result.onlyWithFlags = [parts[4]]
        } else if parts.count > 2 {
            for part in parts[2...] where !part.isEmpty {
                let names = part.split(separator: "|").map(String.init)
                if part.hasPrefix("!") {
                    result.onlyWithoutFlags = [String(names[0].dropFirst())] + names.dropFirst()
                } else {
                    result.onlyWithFlags = names
                }
            }
        }
        return result
    }

    private func fields(_ text: String) throws -> [Field] {
        let inner = text.dropFirst().dropLast().trimmed
        if inner.isEmpty { return [] }
        return try inner.split(separator: ",").map { part in
            let halves = part.split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard halves.count == 2 else { throw TableError(line: 0, reason: "field '\(part)' reads name: type") }
            return Field(name: halves[0], type: try type(halves[1]))
        }
    }

    private func type(_ text: String) throws -> WireType {
        if text.hasSuffix("?") { return .optional(try type(String(text.dropLast()))) }
        if text.hasSuffix(">"), let open = text.firstIndex(of: "<") {
            let base = String(text[..<open])
            guard let limit = integer(String(text[open...].dropFirst("<max ".count).dropLast())) else {
                throw TableError(line: 0, reason: "no such limit in '\(text)'")
            }
            switch base {
            case "string": return .string(max: limit)
            case "opaque": return .opaque(max: limit)
            case "char": return .characters(max: limit)
            default: return .array(try type(base), max: limit)
            }
        }
        if text.hasSuffix("]"), let open = text.firstIndex(of: "[") {
            let base = String(text[..<open])
            guard let count = integer(String(text[text.index(after: open)...].dropLast())) else {
                throw TableError(line: 0, reason: "no such length in '\(text)'")
            }
            switch base {
            case "opaque": return .fixedOpaque(count)
            case "char": return .fixedCharacters(count)
            default: throw TableError(line: 0, reason: "fixed arrays of \(base) are not in the protocol")
            }
        }
        if let primitive = WireType.Primitive(rawValue: text) { return .primitive(primitive) }
        switch text {
        case "unsigned": return .primitive(.uint)
        case "virNetMessageType", "virNetMessageStatus": return .primitive(.int)
        default: return typedefs[text] ?? .structure(text)
        }
    }
}

extension StringProtocol {
    var trimmed: String {
        var view = Substring(self)
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
