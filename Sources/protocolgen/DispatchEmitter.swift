/// Emits the daemon's side of each procedure: decode, check the permissions, call the driver, encode.
struct DispatchEmitter {
    let table: Table
    let drivers: DriverEmitter

    /// Values of the flags and enumerators that permission conditions name.
    private static let flags: [String: Int] = [
        "VIR_DOMAIN_XML_SECURE": 1, "VIR_DOMAIN_XML_MIGRATABLE": 8, "VIR_DOMAIN_AFFECT_LIVE": 1,
        "VIR_DOMAIN_AFFECT_CONFIG": 2, "VIR_DOMAIN_REBOOT_GUEST_AGENT": 2, "VIR_DOMAIN_SHUTDOWN_GUEST_AGENT": 2,
        "VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE": 64, "VIR_DOMAIN_SNAPSHOT_XML_SECURE": 1,
        "VIR_DOMAIN_CHECKPOINT_XML_SECURE": 1, "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE": 1,
        "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT": 1, "VIR_NETWORK_UPDATE_AFFECT_LIVE": 1,
        "VIR_NETWORK_UPDATE_AFFECT_CONFIG": 2, "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE": 2, "VIR_DOMAIN_VCPU_GUEST": 8,
    ]

    func dispatch(of group: Group, procedures: [(Program, Procedure)]) throws -> String {
        var source = Source(imports: [
            "import LibvirtProtocol", "import VirtDriver", "import VirtError", "import XDR",
        ])
        source.line("extension Dispatch {")
        for (program, procedure) in procedures { try emit(program, procedure, group: group, into: &source) }
        source.line("}")
        return source.text
    }

    private func emit(_ program: Program, _ procedure: Procedure, group: Group, into source: inout Source) throws {
        let names = MessageNames(program: program, procedure: procedure)
        let method = drivers.methodName(program, procedure)
        source.line("static func \(method)(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {", indent: 1)
        if procedure.arguments.isEmpty {
            source.line("try call.decodeNothing()", indent: 2)
        } else {
            source.line("let arguments = try call.decode(\(names.arguments).self)", indent: 2)
        }
        for permission in procedure.permissions where permission.permission != "none" {
            source.line(try requirement(permission, procedure), indent: 2)
        }
        let labels = procedure.arguments.map { ", \(Naming.field($0.name)): arguments.\(Naming.field($0.name))" }
        let invocation = "try await call.\(Self.target(group)).\(method)(call.context\(labels.joined()))"
        switch procedure.reply.count {
        case 0:
            source.line(invocation, indent: 2)
            source.line("return []", indent: 2)
        case 1:
            let field = Naming.field(procedure.reply[0].name)
            source.line("let result = \(invocation)", indent: 2)
            source.line("return try call.encode(\(names.reply)(\(field): result))", indent: 2)
        default: source.line("return try call.encode(\(invocation))", indent: 2)
        }
        source.line("}", indent: 1)
        source.line()
    }

    private func requirement(_ permission: Permission, _ procedure: Procedure) throws -> String {
        let name = "Permission(\"\(permission.object)\", \"\(permission.permission)\")"
        func mask(_ names: [String]) throws -> Int {
            try names.reduce(0) { total, flag in
                guard let value = Self.flags[flag] else {
                    throw TableError(
                        line: 0, reason: "\(procedure.name): permission condition \(flag) has no known value")
                }
                return total | value
            }
        }
        if let argument = permission.argument {
            let value = try mask(permission.onlyWithFlags)
            return "if arguments.\(Naming.field(argument)) == \(value) { try call.require(\(name)) }"
        }
        if !permission.onlyWithFlags.isEmpty {
            let value = try mask(permission.onlyWithFlags)
            return "if arguments.flags & \(value) != 0 { try call.require(\(name)) }"
        }
        if !permission.onlyWithoutFlags.isEmpty {
            let value = try mask(permission.onlyWithoutFlags)
            return "if arguments.flags & \(value) == 0 { try call.require(\(name)) }"
        }
        return "try call.require(\(name))"
    }

    /// Where a group's calls go: the session itself or one of the connection's drivers.
    static func target(_ group: Group) -> String {
        switch group {
        case .session: "session"
        case .connect, .domain, .snapshot, .checkpoint, .migration, .qemuMonitor, .lxcNamespace:
            "hypervisor()"
        case .network: "network()"
        case .interface: "interface()"
        case .storage: "storage()"
        case .nodeDevice: "nodeDevice()"
        case .secret: "secret()"
        case .nwfilter: "nwfilter()"
        case .admin: "admin()"
        case .explain: "explainer"
        }
    }

    /// The table from procedure number to handler, one a program.
    func handlers() -> String {
        var source = Source(imports: ["import LibvirtProtocol", "import VirtError"])
        source.line("extension Dispatch {")
        for program in table.programs where !["net", "keepalive"].contains(program.name) {
            let type = ProcedureEmitter.enumeration(program)
            source.line("/// Handlers of the \(program.name) program; events have none.", indent: 1)
            source.line("static func handler(_ procedure: \(type)) -> Handler? {", indent: 1)
            source.line("switch procedure {", indent: 2)
            for procedure in program.procedures where !procedure.isEvent {
                source.line(
                    "case .\(Naming.method(procedure.name)): \(drivers.methodName(program, procedure))", indent: 2)
            }
            if program.procedures.contains(where: \.isEvent) { source.line("default: nil", indent: 2) }
            source.line("}", indent: 2)
            source.line("}", indent: 1)
            source.line()
        }
        source.line("}")
        return source.text
    }
}
