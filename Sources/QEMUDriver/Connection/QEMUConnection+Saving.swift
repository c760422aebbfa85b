public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    // MARK: Jobs

    public func domainGetJobInfo(
        _ context: CallContext, dom: DomainReference
    ) async throws(VirtError) -> DomainGetJobInfoReply {
        let entry = try findActive(dom)
        if let transfer = await entry.actor.transfer { return transfer.info }
        if let backup = try await backupInfo(entry) { return backup }
        return DomainGetJobInfoReply(
            type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0,
            memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0)
    }

    /// Flags: 1 the last job that has ended, 2 without forgetting it.
    public func domainGetJobStats(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetJobStatsReply {
        try Self.check(flags, allowed: 3, "qemuDomainGetJobStats")
        let entry = flags & 1 != 0 ? try find(dom) : try findActive(dom)
        let job =
            flags & 1 != 0 ? await entry.actor.takeCompletedTransfer(keep: flags & 2 != 0) : await entry.actor.transfer
        if job == nil, let backup = try await backupStats(entry, flags: flags) { return backup }
        guard let job else { return DomainGetJobStatsReply(type: 0, params: []) }
        return DomainGetJobStatsReply(type: job.type, params: job.parameters)
    }

    public func domainAbortJob(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        let actor = try findActive(dom).actor
        if try await actor.abortBackup() { return }
        try await actor.abortTransfer()
    }

    // MARK: Saving and restoring

    public func domainSave(_ context: CallContext, dom: DomainReference, to: String) async throws(VirtError) {
        try await domainSaveFlags(context, dom: dom, to: to, dxml: nil, flags: 0)
    }

    public func domainSaveFlags(
        _ context: CallContext, dom: DomainReference, to: String, dxml: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.state, "qemuDomainSaveFlags")
        try SaveFlags.checkState(flags)
        try await findActive(dom).actor.callSave(context, to: to, xml: dxml, flags: flags, isManaged: false)
    }

    /// Parameters: `file`, without which it is a managed save, and `dxml`, the description to keep with it.
    public func domainSaveParams(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.state, "qemuDomainSaveParams")
        try SaveFlags.checkState(flags)
        let entry = try findActive(dom)
        let given = try SaveFlags.read(params)
        let path = given.file ?? host.paths.managedSave(entry.snapshot.name)
        try await entry.actor.callSave(
            context, to: path, xml: given.description, flags: flags, isManaged: given.file == nil)
    }

    public func domainManagedSave(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.state, "qemuDomainManagedSave")
        try SaveFlags.checkState(flags)
        let entry = try findActive(dom)
        try await entry.actor.callSave(
            context, to: host.paths.managedSave(entry.snapshot.name), xml: nil, flags: flags, isManaged: true)
    }

    public func domainHasManagedSaveImage(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainHasManagedSaveImage")
        return try find(dom).snapshot.hasManagedSave ? 1 : 0
    }

    public func domainManagedSaveRemove(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainManagedSaveRemove")
        try await find(dom).actor.callManagedSaveRemove(context)
    }

    public func domainRestore(_ context: CallContext, from: String) async throws(VirtError) {
        try await domainRestoreFlags(context, from: from, dxml: nil, flags: 0)
    }

    public func domainRestoreFlags(
        _ context: CallContext, from: String, dxml: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.state | SaveFlags.resetNVRAM, "qemuDomainRestoreInternal")
        try SaveFlags.checkState(flags)
        let image = try SaveImage(path: from)
        let definition = try await host.compiler.load(dxml ?? image.xml)
        let (entry, _) = try claim(definition, mustBeInactive: true)
        try await entry.actor.callRestore(context, path: from, image, definition, flags: flags)
    }

    /// Parameters as those of ``domainSaveParams(_:dom:params:flags:)``; `file` is needed.
    public func domainRestoreParams(
        _ context: CallContext, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        let given = try SaveFlags.read(params)
        guard let file = given.file else {
            throw VirtError(
                .invalidArg, "missing path to restore from", domain: .qemu,
                cures: ["give the parameter 'file'", "start the domain to restore what was saved without a file"])
        }
        try await domainRestoreFlags(context, from: file, dxml: given.description, flags: flags)
    }

    public func domainSaveImageGetXMLDesc(
        _ context: CallContext, file: String, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 1, "qemuDomainSaveImageGetXMLDesc")
        return try await shown(try SaveImage(path: file), flags)
    }

    public func domainSaveImageDefineXML(
        _ context: CallContext, file: String, dxml: String, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.running | SaveFlags.paused, "qemuDomainSaveImageDefineXML")
        try SaveFlags.checkState(flags)
        try await define(dxml, in: file, flags)
    }

    public func domainManagedSaveGetXMLDesc(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 1, "qemuDomainManagedSaveGetXMLDesc")
        return try await shown(try SaveImage(path: try managedImage(dom)), flags)
    }

    public func domainManagedSaveDefineXML(
        _ context: CallContext, dom: DomainReference, dxml: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: SaveFlags.running | SaveFlags.paused, "qemuDomainManagedSaveDefineXML")
        let path = try managedImage(dom)
        try await define(dxml ?? "", in: path, flags)
    }

    private func managedImage(_ dom: DomainReference) throws(VirtError) -> String {
        let snapshot = try find(dom).snapshot
        guard snapshot.hasManagedSave else {
            throw VirtError(.operationInvalid, "domain does not have managed save image", domain: .qemu)
        }
        return host.paths.managedSave(snapshot.name)
    }

    private func shown(_ image: SaveImage, _ flags: UInt32) async throws(VirtError) -> String {
        let definition = try await host.compiler.load(image.xml)
        return host.compiler.write(definition, DefinitionForm(includesSecrets: flags & 1 != 0))
    }

    private func define(_ xml: String, in path: String, _ flags: UInt32) async throws(VirtError) {
        var image = try SaveImage(path: path)
        let old = try await host.compiler.load(image.xml)
        let new = try await host.compiler.load(xml)
        guard new.name == old.name, new.uuid == old.uuid else {
            throw VirtError(
                .configUnsupported, "Target domain name \(new.name) does not match source \(old.name)", domain: .domain)
        }
        image.xml = host.compiler.write(new, DefinitionForm(includesSecrets: true, isMigratable: true))
        if flags & SaveFlags.running != 0 { image.wasRunning = true }
        if flags & SaveFlags.paused != 0 { image.wasRunning = false }
        try image.rewrite(path)
    }

    // MARK: Core dumps

    public func domainCoreDump(
        _ context: CallContext, dom: DomainReference, to: String, flags: UInt32
    ) async throws(VirtError) {
        try await domainCoreDumpWithFormat(context, dom: dom, to: to, dumpformat: 0, flags: flags)
    }

    public func domainCoreDumpWithFormat(
        _ context: CallContext, dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32
    ) async throws(VirtError) {
        guard Int(dumpformat) < DumpFlags.formats.count else {
            throw VirtError(code: .invalidArg, domain: .domain, message: "dumpformat '\(dumpformat)' is not supported")
        }
        for (other, name) in [(DumpFlags.live, "VIR_DUMP_LIVE"), (DumpFlags.reset, "VIR_DUMP_RESET")] {
            try Self.exclude(flags, DumpFlags.crash, "VIR_DUMP_CRASH", other, name, domain: .domain)
        }
        try Self.exclude(
            flags, DumpFlags.live, "VIR_DUMP_LIVE", DumpFlags.reset, "VIR_DUMP_RESET", domain: .domain)
        try Self.check(flags, allowed: DumpFlags.all, "qemuDomainCoreDumpWithFormat")
        try await findActive(dom).actor.callDump(context, to: to, format: dumpformat, flags: flags)
    }
}

/// Flags of `virDomainSaveFlags` and its kin.
enum SaveFlags {
    static let bypassCache: UInt32 = 1
    static let running: UInt32 = 2
    static let paused: UInt32 = 4
    static let resetNVRAM: UInt32 = 8
    static let state = bypassCache | running | paused

    static func checkState(_ flags: UInt32) throws(VirtError) {
        try QEMUConnection.exclude(
            flags, running, "VIR_DOMAIN_SAVE_RUNNING", paused, "VIR_DOMAIN_SAVE_PAUSED", domain: .domain)
    }

    /// The parameters of the calls that take a list of them.
    static func read(_ parameters: [TypedParameter]) throws(VirtError) -> (file: String?, description: String?) {
        try TuningParameters.check(parameters, names: ["file", "dxml"])
        var given: (file: String?, description: String?)
        for parameter in parameters {
            let text = try TuningParameters.text(parameter)
            if parameter.field == "file" { given.file = text } else { given.description = text }
        }
        return given
    }
}

/// Flags of `virDomainCoreDump`.
enum DumpFlags {
    static let crash: UInt32 = 1
    static let live: UInt32 = 2
    static let bypassCache: UInt32 = 4
    static let reset: UInt32 = 8
    static let memoryOnly: UInt32 = 16
    static let all: UInt32 = 31
    static let formats = ["elf", "kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp"]
}
