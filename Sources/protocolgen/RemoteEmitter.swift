/// Emits the client's side of each procedure: encode, send, await the reply, decode. The mirror image of the dispatch.
struct RemoteEmitter {
    let table: Table
    let drivers: DriverEmitter

    func calls(of group: Group, procedures: [(Program, Procedure)]) -> String {
        let named = procedures.contains {
            $0.1.reply.count > 1 || ($0.1.arguments + $0.1.reply).contains { $0.type.isNamed }
        }
        var source = Source(imports: [
            "\(named ? "public " : "")import LibvirtProtocol", "public import VirtDriver", "public import VirtError",
            "import XDR",
        ])
        source.line("extension RemoteConnection: \(group.protocolName) {")
        for (program, procedure) in procedures { emit(program, procedure, into: &source) }
        source.line("}")
        return source.text
    }

    private func emit(_ program: Program, _ procedure: Procedure, into source: inout Source) {
        let names = MessageNames(program: program, procedure: procedure)
        source.line("public \(drivers.signature(program, procedure)) {", indent: 1)
        let labels = procedure.arguments.map { field in
            let name = Naming.field(field.name)
            return "\(name): \(name)"
        }
        let arguments =
            procedure.arguments.isEmpty ? "NoArguments()" : "\(names.arguments)(\(labels.joined(separator: ", ")))"
        let number = "\(ProcedureEmitter.enumeration(program)).\(Naming.method(procedure.name))"
        let call = "try await call(\(number), \(arguments), context)"
        switch procedure.reply.count {
        case 0: source.line(call, indent: 2)
        case 1:
            source.line("let reply: \(names.reply) = \(call)", indent: 2)
            source.line("return reply.\(Naming.field(procedure.reply[0].name))", indent: 2)
        default: source.line("return \(call)", indent: 2)
        }
        source.line("}", indent: 1)
        source.line()
    }
}
