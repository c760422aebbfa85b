/// Emits the message types: one structure a table structure, arguments and replies one file a group.
struct MessageEmitter {
    let table: Table
    /// Every type emitted so far, for the samples of the tests.
    let emitted = EmittedMessages()

    func structures() -> String {
        var source = Source(imports: ["public import XDR"])
        var seen: Set<String> = []
        let wanted = referenced()
        for structure in table.structures where !Naming.handWritten.contains(structure.name) {
            let isDerived = structure.name.hasSuffix("_ret") || structure.name.hasSuffix("_msg")
            if isDerived && !wanted.contains(structure.name) { continue }
            let name = Naming.structure(structure.name)
            if !seen.insert(name).inserted { continue }
            emit(name, fields: structure.fields, doc: "Wire structure `\(structure.name)`.", into: &source)
        }
        return source.text
    }

    /// Names of all structures that stand inside another message.
    private func referenced() -> Set<String> {
        var result: Set<String> = []
        func visit(_ type: WireType) {
            switch type {
            case .structure(let name): result.insert(name)
            case .optional(let inner), .array(let inner, _): visit(inner)
            default: break
            }
        }
        for structure in table.structures { for field in structure.fields { visit(field.type) } }
        return result
    }

    func messages(of procedures: [(Program, Procedure)]) -> String {
        var source = Source(imports: ["public import XDR"])
        let embedded = referenced()
        for (program, procedure) in procedures {
            let base = MessageNames(program: program, procedure: procedure)
            let doc = "of `\(procedure.name)`, procedure \(procedure.number) of the \(program.name) program."
            if procedure.isEvent {
                if embedded.contains("remote_\(procedure.name.lowercased())_msg") { continue }
                emit(base.arguments, fields: procedure.arguments, doc: "Message \(doc)", into: &source)
                continue
            }
            if !procedure.arguments.isEmpty {
                emit(base.arguments, fields: procedure.arguments, doc: "Arguments \(doc)", into: &source)
            }
            if !procedure.reply.isEmpty, !embedded.contains("remote_\(procedure.name.lowercased())_ret") {
                emit(base.reply, fields: procedure.reply, doc: "Reply \(doc)", into: &source)
            }
        }
        return source.text
    }

    private func emit(_ name: String, fields: [Field], doc: String, into source: inout Source) {
        emitted.messages.append((name, fields))
        let typed = fields.map { (Naming.field($0.name), SwiftType(wire: $0.type, table: table)) }
        source.line("/// \(doc)")
        source.line("public struct \(name): XDRCodable, Hashable {")
        for (field, type) in typed { source.line("public var \(field): \(type.name)", indent: 1) }
        source.line()
        source.line("public init(\(typed.map { "\($0): \($1.name)" }.joined(separator: ", "))) {", indent: 1)
        for (field, _) in typed { source.line("self.\(field) = \(field)", indent: 2) }
        source.line("}", indent: 1)
        source.line()
        source.line("@_lifetime(reader: copy reader)", indent: 1)
        source.line("public init(from reader: inout XDRReader) throws(XDRError) {", indent: 1)
        for (field, type) in typed {
            for statement in type.decodeStatements(into: field) { source.line(statement, indent: 2) }
        }
        source.line("}", indent: 1)
        source.line()
        source.line("public func encode(into writer: inout XDRWriter) throws(XDRError) {", indent: 1)
        for (field, type) in typed {
            for statement in type.encodeStatements(field) { source.line(statement, indent: 2) }
        }
        source.line("}", indent: 1)
        source.line("}")
        source.line()
    }
}

/// The message types that have been emitted.
final class EmittedMessages {
    var messages: [(name: String, fields: [Field])] = []
}

/// Names of the message types of one procedure.
struct MessageNames {
    let arguments: String
    let reply: String

    init(program: Program, procedure: Procedure) {
        let prefix: String
        switch program.name {
        case "remote": prefix = ""
        case "qemu": prefix = "QEMU"
        case "lxc": prefix = "LXC"
        default: prefix = Naming.upper(program.name)
        }
        let base = prefix + Naming.upper(procedure.name)
        arguments = base + (procedure.isEvent ? "Message" : "Arguments")
        reply = base + "Reply"
    }
}
