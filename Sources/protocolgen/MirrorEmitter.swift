/// Emits, for tests, the other end of every driver call: a driver that records what it is asked, and the calls to ask
/// it. What a test sends through client, wire and dispatch has to arrive unchanged, and so has the reply.
struct MirrorEmitter {
    let table: Table
    let drivers: DriverEmitter

    /// Groups whose calls end at a driver. The session's own calls, and those of other sockets, do not.
    static let groups: [Group] = Group.allCases.filter { ![.session, .admin, .explain].contains($0) }

    func mirror(of group: Group, procedures: [(Program, Procedure)]) -> String {
        var source = Source(imports: [
            "import LibvirtProtocol", "import RemoteDriver", "import VirtDriver", "import VirtError",
        ])
        source.line("extension RecordingDriver: \(group.protocolName) {")
        for (program, procedure) in procedures { record(program, procedure, into: &source) }
        source.line("}")
        source.line()
        source.line("extension MirrorCall {")
        source.line("static let \(lowered(group)): [MirrorCall] = [", indent: 1)
        for (program, procedure) in procedures { call(program, procedure, into: &source) }
        source.line("]", indent: 1)
        source.line("}")
        return source.text
    }

    /// The list of all groups' calls.
    func index() -> String {
        var source = Source(imports: [])
        source.line("extension MirrorCall {")
        source.line("/// Every call that ends at a driver.", indent: 1)
        let names = Self.groups.map(lowered).joined(separator: ", ")
        source.line("static let all: [MirrorCall] = [\(names)].flatMap { $0 }", indent: 1)
        source.line("}")
        return source.text
    }

    private func lowered(_ group: Group) -> String {
        group.rawValue.prefix(1).lowercased() + group.rawValue.dropFirst() + "Calls"
    }

    private func record(_ program: Program, _ procedure: Procedure, into source: inout Source) {
        let names = MessageNames(program: program, procedure: procedure)
        source.line("\(drivers.signature(program, procedure)) {", indent: 1)
        let method = drivers.methodName(program, procedure)
        let labels = procedure.arguments.map { "\(Naming.field($0.name)): \(Naming.field($0.name))" }
        let arguments =
            procedure.arguments.isEmpty ? "NoArguments()" : "\(names.arguments)(\(labels.joined(separator: ", ")))"
        let reply = procedure.reply.isEmpty ? "NoArguments" : names.reply
        let answer = "try reflect(\"\(method)\", \(arguments), \(reply).self)"
        switch procedure.reply.count {
        case 0: source.line("_ = \(answer)", indent: 2)
        case 1: source.line("return \(answer).\(Naming.field(procedure.reply[0].name))", indent: 2)
        default: source.line("return \(answer)", indent: 2)
        }
        source.line("}", indent: 1)
    }

    private func call(_ program: Program, _ procedure: Procedure, into source: inout Source) {
        let names = MessageNames(program: program, procedure: procedure)
        let method = drivers.methodName(program, procedure)
        let type = procedure.arguments.isEmpty ? "NoArguments" : names.arguments
        let value = procedure.arguments.isEmpty ? "_" : "arguments"
        source.line("MirrorCall(\"\(method)\", \(type).self) { remote, context, \(value) in", indent: 2)
        let labels = procedure.arguments.map { ", \(Naming.field($0.name)): arguments.\(Naming.field($0.name))" }
        let invocation = "try await remote.\(method)(context\(labels.joined()))"
        switch procedure.reply.count {
        case 0:
            source.line(invocation, indent: 3)
            source.line("return NoArguments()", indent: 3)
        case 1:
            source.line("return \(names.reply)(\(Naming.field(procedure.reply[0].name)): \(invocation))", indent: 3)
        default: source.line("return \(invocation)", indent: 3)
        }
        source.line("},", indent: 2)
    }
}
