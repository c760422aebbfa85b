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
        let lookup = lookupPermission(procedure)
        for permission in procedure.permissions where permission.permission != "none" {
            source.line(try requirement(permission, procedure, isLookup: lookup != nil), indent: 2)
        }
        let labels = procedure.arguments.map { ", \(Naming.field($0.name)): arguments.\(Naming.field($0.name))" }
        let invocation = "try await call.\(Self.target(group)).\(method)(call.context\(labels.joined()))"
        switch procedure.reply.count {
        case 0:
            source.line(invocation, indent: 2)
            source.line("return []", indent: 2)
        case 1:
            let field = Naming.field(procedure.reply[0].name)
            emitCount(program, procedure, group, into: &source)
            let visible = try listing(procedure, "result")
            source.line("\(visible == nil ? "let" : "var") result = \(invocation)", indent: 2)
            if let visible { source.line("result = \(visible)", indent: 2) }
            if let lookup { source.line("try await call.requireFound(\(lookup), result)", indent: 2) }
            source.line("return try call.encode(\(names.reply)(\(field): result))", indent: 2)
        default:
            let list = procedure.reply.first.map { Naming.field($0.name) } ?? ""
            guard let visible = try listing(procedure, "reply.\(list)") else {
                source.line("return try call.encode(\(invocation))", indent: 2)
                break
            }
            // The count has to be that of the visible ones, also when only the count is asked for.
            let all = procedure.arguments.map { argument in
                let name = Naming.field(argument.name)
                return ", \(name): " + (argument.name == "need_results" ? "1" : "arguments.\(name)")
            }
            let filter = try permission(procedure.listingFilter)
            source.line("if call.isFiltered(\(filter)) {", indent: 2)
            source.line(
                "var reply = try await call.\(Self.target(group)).\(method)(call.context\(all.joined()))", indent: 3)
            source.line("reply.\(list) = \(visible)", indent: 3)
            source.line("reply.ret = UInt32(clamping: reply.\(list).count)", indent: 3)
            source.line("if arguments.needResults == 0 { reply.\(list) = [] }", indent: 3)
            source.line("return try call.encode(reply)", indent: 3)
            source.line("}", indent: 2)
            source.line("return try call.encode(\(invocation))", indent: 2)
        }
        source.line("}", indent: 1)
        source.line()
    }

    private func permission(_ permission: Permission?) throws -> String {
        guard let permission else { throw TableError(line: 0, reason: "a listing without a filter") }
        return "Permission(\"\(permission.object)\", \"\(permission.permission)\")"
    }

    /// For calls that find one object: the permission that is asked for once it has been found.
    private func lookupPermission(_ procedure: Procedure) -> String? {
        guard procedure.permissions.count == 1, let needed = procedure.permissions.first,
            ["getattr", "read"].contains(needed.permission), procedure.reply.count == 1,
            object(of: needed, in: procedure) == nil, case .structure(let found) = procedure.reply[0].type,
            Self.references[found]?.contains(needed.object) == true
        else { return nil }
        return "Permission(\"\(needed.object)\", \"\(needed.permission)\")"
    }

    /// Types that name an object, and the kinds of objects that they are or belong to.
    private static let references: [String: [String]] = [
        "remote_nonnull_domain": ["domain"], "remote_nonnull_domain_snapshot": ["domain"],
        "remote_nonnull_domain_checkpoint": ["domain"], "remote_nonnull_network": ["network"],
        "remote_nonnull_network_port": ["network_port", "network"], "remote_nonnull_storage_pool": ["storage_pool"],
        "remote_nonnull_storage_vol": ["storage_vol", "storage_pool"], "remote_nonnull_nwfilter": ["nwfilter"],
        "remote_nonnull_nwfilter_binding": ["nwfilter_binding"], "remote_nonnull_interface": ["interface"],
        "remote_nonnull_node_device": ["node_device"], "remote_nonnull_secret": ["secret"],
    ]

    /// The argument that a permission is about.
    private func object(of permission: Permission, in procedure: Procedure) -> String? {
        if let defined = definedObject(of: permission, in: procedure) { return defined }
        for argument in procedure.arguments {
            if case .structure(let type) = argument.type, Self.references[type]?.contains(permission.object) == true {
                return "arguments.\(Naming.field(argument.name))"
            }
            if permission.object == "node_device", argument.name == "name", case .string = argument.type {
                return "NamedObject(\"node_device\", name: arguments.\(Naming.field(argument.name)))"
            }
        }
        return nil
    }

    /// For calls that make an object of a description: the object that the description names.
    private func definedObject(of permission: Permission, in procedure: Procedure) -> String? {
        let kinds = ["DEFINE_XML", "CREATE_XML"].filter { procedure.name.contains($0) }
        guard !kinds.isEmpty, procedure.name.hasPrefix(permission.object.uppercased() + "_" + kinds[0]),
            let text = procedure.arguments.first(where: { ["xml", "xml_desc"].contains($0.name) })
        else { return nil }
        // Volumes and ports are part of something that is there already.
        let whole = procedure.arguments.first { ["pool", "network"].contains($0.name) }
        let parent = whole.map { ", in: arguments.\(Naming.field($0.name))" } ?? ""
        return "DefinedObject(\"\(permission.object)\", xml: arguments.\(Naming.field(text.name))\(parent))"
    }

    /// What is left of a listing when the client may not see everything.
    private func listing(_ procedure: Procedure, _ value: String) throws -> String? {
        guard procedure.listingFilter != nil, let field = procedure.reply.first else { return nil }
        guard case .array(let element, _) = field.type else { return nil }
        let isNumbers = element == .primitive(.int)
        return (isNumbers ? "try await " : "await ")
            + "call.visible(\(value), \(try permission(procedure.listingFilter)))"
    }

    /// Counts what the listing beside a counting call shows, when the client may not see everything.
    private func emitCount(_ program: Program, _ procedure: Procedure, _ group: Group, into source: inout Source) {
        guard let filter = procedure.listingFilter, procedure.name.contains("NUM_OF") else { return }
        let name = procedure.name.replacing("NUM_OF", with: "LIST")
        guard let list = program.procedures.first(where: { $0.name == name }),
            let listing = try? self.listing(list, "list"), let needed = try? permission(filter)
        else { return }
        let labels = list.arguments.map { argument in
            let label = Naming.field(argument.name)
            return ", \(label): " + (argument.name.hasPrefix("max") ? "16384" : "arguments.\(label)")
        }
        let method = drivers.methodName(program, list)
        source.line("if call.isFiltered(\(needed)) {", indent: 2)
        source.line(
            "let list = try await call.\(Self.target(group)).\(method)(call.context\(labels.joined()))", indent: 3)
        let names = MessageNames(program: program, procedure: procedure)
        let field = Naming.field(procedure.reply[0].name)
        source.line("let shown = \(listing)", indent: 3)
        source.line("return try call.encode(\(names.reply)(\(field): Int32(clamping: shown.count)))", indent: 3)
        source.line("}", indent: 2)
    }

    private func requirement(_ permission: Permission, _ procedure: Procedure, isLookup: Bool) throws -> String {
        let object = object(of: permission, in: procedure).map { ", on: \($0)" } ?? ""
        let name = "Permission(\"\(permission.object)\", \"\(permission.permission)\")\(object)"
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
            return "if arguments.\(Naming.field(argument)) == \(value) { try await call.require(\(name)) }"
        }
        if !permission.onlyWithFlags.isEmpty {
            let value = try mask(permission.onlyWithFlags)
            return "if arguments.flags & \(value) != 0 { try await call.require(\(name)) }"
        }
        if !permission.onlyWithoutFlags.isEmpty {
            let value = try mask(permission.onlyWithoutFlags)
            return "if arguments.flags & \(value) == 0 { try await call.require(\(name)) }"
        }
        return isLookup ? "try call.requireAny(\(name))" : "try await call.require(\(name))"
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

    /// Every permission that some procedure asks for, by the kind of object.
    func permissions() -> String {
        var names: [String: Set<String>] = [:]
        for procedure in table.programs.flatMap(\.procedures) {
            for permission in procedure.permissions + [procedure.listingFilter].compactMap({ $0 })
            where permission.permission != "none" {
                names[permission.object, default: []].insert(permission.permission)
            }
        }
        var source = Source(imports: [])
        source.line("extension Permission {")
        source.line("/// What can be allowed, by the kind of object.", indent: 1)
        source.line("static let known: [String: Set<String>] = [", indent: 1)
        for (object, permissions) in names.sorted(by: { $0.key < $1.key }) {
            let list = permissions.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
            source.line("\"\(object)\": [\(list)],", indent: 2)
        }
        source.line("]", indent: 1)
        source.line("}")
        return source.text
    }
}
