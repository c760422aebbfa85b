import HostSystem
import VirtDriver
import VirtError
import VirtModel
import XMLTree

/// The file in which a running domain's state outlives the daemon: libvirt's `<domstatus>`, with the identity of the
/// process added.
enum StatusFile {
    /// What a status file says.
    struct Content {
        var definition: DomainDefinition
        var state: RunState
        var run: RunFacts
        /// False where the file is libvirtd's, which notes only the process' number.
        var hasIdentity: Bool
    }

    static func warning(about name: String) -> String {
        // A name may hold what would end the comment.
        let safe = name.contains("--") ? name.filter { $0 != "-" } : name
        return """
            <!--
            This file was written by the virtualization daemon, which overwrites it
            without notice. To change the domain, use:
              virsh edit \(safe)
            -->


            """
    }

    /// nil for a domain that does not run.
    static func format(_ snapshot: DomainSnapshot, compiler: any DefinitionCompiler) -> String? {
        guard let live = snapshot.live, let run = snapshot.run else { return nil }
        let names = snapshot.state.names
        var root = XMLElement("domstatus")
        root.attributes = [
            XMLAttribute("state", names.state), XMLAttribute("reason", names.reason),
            XMLAttribute("pid", "\(run.process.pid)"),
        ]
        func add(_ name: String, _ attributes: [(String, String)] = [], _ children: [XMLElement] = []) {
            root.children.append(.element(make(name, attributes, children)))
        }
        for taint in run.taints { add("taint", [("flag", taint)]) }
        add("monitor", [("path", run.monitorPath), ("type", "unix")])
        add("process", [("start", "\(run.process.startTime)")])
        add(
            "vcpus", [],
            run.vcpuThreads.enumerated().map { make("vcpu", [("id", "\($0.offset)"), ("pid", "\($0.element)")]) })
        if run.fakeReboot { add("fakereboot") }
        if run.autodestroy != nil { add("autodestroy") }
        add("libDir", [("path", run.directory)])
        add("channelTargetDir", [("path", run.channelDirectory)])
        if !run.removals.isEmpty { add("removals", [], run.removals.map(\.element)) }
        add("nodename", [("index", "\(run.lastNodeNumber)")])
        if let backup = run.backup {
            var element = backup.definition.element
            element.attributes.append(XMLAttribute("started", "\(backup.started)"))
            root.children.append(.element(element))
        }
        add("blockjobs", [("active", run.blockJobs.isEmpty ? "no" : "yes")], run.blockJobs.map(\.element))
        var text = XMLDocument(root: root).root.formatted()
        let definition = live.statusText(compiler)
        let end = "</domstatus>"
        if let range = text.lastRange(of: end) {
            text.replaceSubrange(range, with: definition + end)
        }
        return warning(about: snapshot.name) + text
    }

    private static func make(
        _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
    ) -> XMLElement {
        XMLElement(
            name, attributes: attributes.map { XMLAttribute($0.0, $0.1) }, children: children.map { .element($0) })
    }

    static func parse(_ text: String, compiler: any DefinitionCompiler) throws(VirtError) -> Content {
        let root = try XMLDocument.parse(text).root
        guard root.name == "domstatus", let pid = root[attribute: "pid"].flatMap({ Int32($0) }),
            let domain = root.element("domain")
        else { throw VirtError(.internalError, "no domain config", domain: .qemu) }
        let definition = try compiler.loadLive(domain.formatted())
        let start = root.element("process")?[attribute: "start"].flatMap { UInt64($0) }
        var run = RunFacts(
            process: ProcessIdentity(pid: pid, startTime: start ?? 0),
            directory: root.element("libDir")?[attribute: "path"] ?? "",
            channelDirectory: root.element("channelTargetDir")?[attribute: "path"] ?? "",
            monitorPath: root.element("monitor")?[attribute: "path"] ?? "")
        run.taints = root.elements("taint").compactMap { $0[attribute: "flag"] }
        run.vcpuThreads =
            root.element("vcpus")?.elements("vcpu").compactMap { $0[attribute: "pid"].flatMap { Int32($0) } } ?? []
        run.fakeReboot = root.element("fakereboot") != nil
        run.removals = root.element("removals")?.elements("removal").compactMap { PendingRemoval($0) } ?? []
        run.blockJobs = root.element("blockjobs")?.elements("blockjob").compactMap { BlockJob($0) } ?? []
        if let element = root.element("domainbackup"), let definition = try? BackupDefinition(element) {
            let started = element[attribute: "started"].flatMap { UInt64($0) } ?? BackupState.now
            run.backup = BackupState(definition: definition, started: started)
        }
        run.lastNodeNumber = root.element("nodename")?[attribute: "index"].flatMap { UInt32($0) } ?? 0
        return Content(
            definition: definition,
            state: RunState(
                stateName: root[attribute: "state"] ?? "", reasonName: root[attribute: "reason"] ?? ""),
            run: run, hasIdentity: start != nil)
    }
}

extension String {
    /// The last place where `part` occurs.
    fileprivate func lastRange(of part: String) -> Range<String.Index>? {
        var end = endIndex
        while end > startIndex {
            guard let start = index(end, offsetBy: -part.count, limitedBy: startIndex) else { return nil }
            if self[start..<end] == part { return start..<end }
            end = index(before: end)
        }
        return nil
    }
}
