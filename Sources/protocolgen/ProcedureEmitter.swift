/// Emits the procedure numbers and what is known about each procedure.
struct ProcedureEmitter {
    let table: Table

    func procedures() -> String {
        var source = Source(imports: [])
        for program in table.programs where program.name != "net" {
            let type = Self.enumeration(program)
            source.line("/// Procedures and events of the \(program.name) program, \(program.number).")
            source.line("public enum \(type): Int32, CaseIterable, Sendable {")
            for procedure in program.procedures {
                source.line("case \(Naming.method(procedure.name)) = \(procedure.number)", indent: 1)
            }
            source.line()
            source.line("/// The program's number on the wire.", indent: 1)
            source.line("public static let program: UInt32 = \(program.number)", indent: 1)
            source.line()
            source.line(
                "/// The function of libvirt's public API that this procedure carries, as errors name it.", indent: 1)
            source.line("public var function: String {", indent: 1)
            source.line("switch self {", indent: 2)
            for procedure in program.procedures {
                let function = Naming.function(procedure.name, program: program.name)
                source.line("case .\(Naming.method(procedure.name)): \"\(function)\"", indent: 2)
            }
            source.line("}", indent: 2)
            source.line("}", indent: 1)
            emitSet("isEvent", "Whether the server sends it unasked.", program, into: &source) { $0.isEvent }
            emitSet("isHighPriority", "Whether its reply may overtake others.", program, into: &source) {
                $0.highPriority
            }
            emitSet(
                "opensStream", "Whether a successful reply opens a stream with the call's serial.", program,
                into: &source
            ) {
                $0.stream != nil
            }
            source.line("}")
            source.line()
        }
        return source.text
    }

    private func emitSet(
        _ name: String, _ doc: String, _ program: Program, into source: inout Source, where matches: (Procedure) -> Bool
    ) {
        let hits = program.procedures.filter(matches)
        source.line()
        source.line("/// \(doc)", indent: 1)
        source.line("public var \(name): Bool {", indent: 1)
        if hits.isEmpty {
            source.line("false", indent: 2)
        } else if hits.count == program.procedures.count {
            source.line("true", indent: 2)
        } else {
            source.line("switch self {", indent: 2)
            source.line("case \(hits.map { "." + Naming.method($0.name) }.joined(separator: ", ")): true", indent: 2)
            source.line("default: false", indent: 2)
            source.line("}", indent: 2)
        }
        source.line("}", indent: 1)
    }

    static func enumeration(_ program: Program) -> String {
        switch program.name {
        case "qemu": "QEMUProcedure"
        case "lxc": "LXCProcedure"
        default: Naming.upper(program.name) + "Procedure"
        }
    }
}
