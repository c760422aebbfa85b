import FoundationEssentials

/// Reads the interface table and writes everything that follows from it. Run in the package's folder.
func generate() throws {
    let root = FileManager.default.currentDirectoryPath
    let table = try Table(text: String(contentsOfFile: "\(root)/Protocol/libvirt.tsv", encoding: .utf8))
    let drivers = DriverEmitter(table: table)
    let dispatch = DispatchEmitter(table: table, drivers: drivers)
    let remote = RemoteEmitter(table: table, drivers: drivers)
    let messages = MessageEmitter(table: table)

    var groups: [Group: [(Program, Procedure)]] = [:]
    for program in table.programs {
        for procedure in program.procedures {
            guard let group = Group.of(procedure, program: program) else { continue }
            groups[group, default: []].append((program, procedure))
        }
    }

    var files: [String: String] = [
        "Sources/LibvirtProtocol/Generated/Structures.swift": messages.structures(),
        "Sources/LibvirtProtocol/Generated/Procedures.swift": ProcedureEmitter(table: table).procedures(),
        "Sources/VirtDriver/Generated/DriverEvent.swift": try EventEmitter(table: table).source(),
        "Sources/ApusDaemon/Generated/Handlers.swift": dispatch.handlers(),
        "Sources/ApusDaemon/Generated/Permissions.swift": dispatch.permissions(),
        "docs/compatibility.md": try CompatibilityEmitter(table: table, drivers: drivers, root: root).document(),
    ]
    let mirror = MirrorEmitter(table: table, drivers: drivers)
    files["Tests/RemoteDriverTests/Generated/Mirror.swift"] = mirror.index()
    for group in MirrorEmitter.groups {
        let calls = (groups[group] ?? []).filter { !$0.1.isEvent }
        files["Tests/RemoteDriverTests/Generated/\(group.rawValue)Mirror.swift"] = mirror.mirror(
            of: group, procedures: calls)
    }
    for group in Group.allCases {
        guard let all = groups[group] else { continue }
        let calls = all.filter { !$0.1.isEvent }
        files["Sources/LibvirtProtocol/Generated/\(group.rawValue)Messages.swift"] = messages.messages(of: all)
        files["Sources/VirtDriver/Generated/\(group.protocolName).swift"] = drivers.drivers(
            of: group, procedures: calls)
        files["Sources/ApusDaemon/Generated/\(group.rawValue)Dispatch.swift"] = try dispatch.dispatch(
            of: group, procedures: calls)
        files["Sources/RemoteDriver/Generated/\(group.rawValue)Calls.swift"] = remote.calls(
            of: group, procedures: calls)
    }
    files["Tests/LibvirtProtocolTests/Generated/MessageSamples.swift"] = SampleEmitter(table: table).source(
        messages.emitted.messages.sorted { $0.name < $1.name })
    let spice = try SpiceTable(text: String(contentsOfFile: "\(root)/Protocol/spice.tsv", encoding: .utf8))
    for (name, text) in SpiceEmitter(table: spice).files() {
        files["Sources/SpiceProtocol/Generated/\(name)"] = text
    }
    files["Tests/SpiceProtocolTests/Generated/MessageSamples.swift"] = SpiceSampleEmitter(table: spice).source()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let full = "\(root)/\(path)"
        let folder = String(full[..<(full.lastIndex(of: "/") ?? full.endIndex)])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if (try? String(contentsOfFile: full, encoding: .utf8)) == text { continue }
        try Data(text.utf8).write(to: URL(filePath: full), options: .atomic)
        print("wrote \(path)")
    }
}

try generate()
