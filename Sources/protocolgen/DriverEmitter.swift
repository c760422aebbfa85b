/// Emits the driver contract: one protocol a group, one method a procedure, each with a default that throws error 3.
struct DriverEmitter {
    let table: Table

    func drivers(of group: Group, procedures: [(Program, Procedure)]) -> String {
        let named = procedures.contains {
            $0.1.reply.count > 1 || ($0.1.arguments + $0.1.reply).contains { $0.type.isNamed }
        }
        var source = Source(imports: (named ? ["public import LibvirtProtocol"] : []) + ["public import VirtError"])
        source.line("/// \(group.purpose)")
        source.line("///")
        source.line(
            "/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function."
        )
        source.line("public protocol \(group.protocolName): Sendable {")
        for (program, procedure) in procedures {
            source.line("/// `\(Naming.function(procedure.name, program: program.name))`", indent: 1)
            source.line(signature(program, procedure), indent: 1)
        }
        source.line("}")
        source.line()
        source.line("extension \(group.protocolName) {")
        for (program, procedure) in procedures {
            source.line("public \(signature(program, procedure)) {", indent: 1)
            let function = Naming.function(procedure.name, program: program.name)
            source.line("throw VirtError.noSupport(\"\(function)\")", indent: 2)
            source.line("}", indent: 1)
        }
        source.line("}")
        return source.text
    }

    /// `func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError)`
    func signature(_ program: Program, _ procedure: Procedure) -> String {
        let parameters =
            ["_ context: CallContext"]
            + procedure.arguments.map {
                "\(Naming.field($0.name)): \(SwiftType(wire: $0.type, table: table).name)"
            }
        let result = resultType(program, procedure).map { " -> \($0)" } ?? ""
        return
            "func \(methodName(program, procedure))(\(parameters.joined(separator: ", "))) async throws(VirtError)\(result)"
    }

    func methodName(_ program: Program, _ procedure: Procedure) -> String {
        switch program.name {
        case "qemu": return "qemu" + Naming.upper(procedure.name)
        case "lxc": return "lxc" + Naming.upper(procedure.name)
        case "admin": return "admin" + Naming.upper(procedure.name)
        default: return Naming.method(procedure.name)
        }
    }

    private func resultType(_ program: Program, _ procedure: Procedure) -> String? {
        switch procedure.reply.count {
        case 0: return nil
        case 1: return SwiftType(wire: procedure.reply[0].type, table: table).name
        default: return MessageNames(program: program, procedure: procedure).reply
        }
    }
}
