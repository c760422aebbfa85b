public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    // MARK: Definitions

    public func domainDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> DomainReference {
        try await domainDefineXMLFlags(context, xml: xml, flags: 0)
    }

    public func domainDefineXMLFlags(
        _ context: CallContext, xml: String, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        try Self.check(flags, allowed: 1, "qemuDomainDefineXMLFlags")
        let definition = try await host.compiler.read(xml, validate: flags & 1 != 0)
        let (entry, isNew) = try claim(definition, mustBeInactive: false)
        return try await entry.actor.callDefine(context, definition, isNew: isNew)
    }

    /// The domain of this name and UUID, made if there is none.
    func claim(
        _ definition: DomainDefinition, mustBeInactive: Bool
    ) throws(VirtError) -> (DomainTable.Entry, Bool) {
        let snapshot = DomainSnapshot(name: definition.name, uuid: definition.uuid)
        let (entry, isNew) = try host.table.claim(
            snapshot, name: snapshot.name, uuid: snapshot.uuid, mustBeInactive: mustBeInactive
        ) {
            DomainActor(snapshot: snapshot, host: host)
        }
        return (entry, isNew)
    }

    public func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainUndefineFlags(context, dom: dom, flags: 0)
    }

    public func domainUndefineFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: UndefineFlags.all, "qemuDomainUndefineFlags")
        if flags & UndefineFlags.nvram != 0, flags & UndefineFlags.keepNVRAM != 0 {
            throw VirtError(
                .operationInvalid, "cannot both keep and delete nvram", domain: .qemu, cures: ["give one of the two"])
        }
        if flags & UndefineFlags.tpm != 0, flags & UndefineFlags.keepTPM != 0 {
            throw VirtError(
                .operationInvalid, "cannot both keep and delete TPM", domain: .qemu, cures: ["give one of the two"])
        }
        try await find(dom).actor.callUndefine(context, flags: flags)
    }

    public func domainRename(
        _ context: CallContext, dom: DomainReference, newName: String?, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainRename")
        guard let newName, !newName.isEmpty else {
            var error = VirtError(
                code: .invalidArg, domain: .domain, message: "string new_name in virDomainRename must not be empty",
                strings: ["virDomainRename", "new_name"])
            error.int1 = 0
            throw error
        }
        if newName.contains("/") {
            throw VirtError(.xmlError, "name \(newName) cannot contain '/'", domain: .qemu)
        }
        try await find(dom).actor.callRename(context, to: newName)
        return 0
    }

    public func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        try find(dom).snapshot.autostart ? 1 : 0
    }

    public func domainSetAutostart(
        _ context: CallContext, dom: DomainReference, autostart: Int32
    ) async throws(VirtError) {
        try await find(dom).actor.callSetAutostart(context, autostart != 0)
    }

    // MARK: Running

    public func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try await domainCreateWithFlags(context, dom: dom, flags: 0)
    }

    public func domainCreateWithFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        let allowed =
            StartFlags.paused | StartFlags.autodestroy | StartFlags.bypassCache | StartFlags.forceBoot
            | StartFlags.resetNVRAM
        try Self.check(flags, allowed: allowed, "qemuDomainCreateWithFlags")
        return try await find(dom).actor.callCreate(context, flags: flags)
    }

    public func domainCreateXML(
        _ context: CallContext, xmlDesc: String, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        let allowed =
            StartFlags.paused | StartFlags.autodestroy | StartFlags.validate | StartFlags.resetNVRAM
        try Self.check(flags, allowed: allowed, "qemuDomainCreateXML")
        let definition = try await host.compiler.read(xmlDesc, validate: flags & StartFlags.validate != 0)
        let (entry, _) = try claim(definition, mustBeInactive: true)
        return try await entry.actor.callCreateXML(context, definition, flags: flags)
    }

    public func domainCreateXMLWithFiles(
        _ context: CallContext, xmlDesc: String, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        try Self.refuseFiles(context, "virDomainCreateXMLWithFiles")
        return try await domainCreateXML(context, xmlDesc: xmlDesc, flags: flags)
    }

    public func domainCreateWithFiles(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        try Self.refuseFiles(context, "virDomainCreateWithFiles")
        return try await domainCreateWithFlags(context, dom: dom, flags: flags)
    }

    /// QEMU guests take no files at their start, which libvirt refuses in the same way.
    private static func refuseFiles(_ context: CallContext, _ function: String) throws(VirtError) {
        if !context.descriptors.isEmpty { throw VirtError.noSupport(function) }
    }

    public func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainShutdownFlags(context, dom: dom, flags: 0)
    }

    public func domainShutdownFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: PowerFlags.acpi | PowerFlags.agent, "qemuDomainShutdownFlags")
        try await find(dom).actor.callShutdown(context, flags: flags)
    }

    public func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try Self.check(flags, allowed: PowerFlags.acpi | PowerFlags.agent, "qemuDomainReboot")
        try await find(dom).actor.callReboot(context, flags: flags)
    }

    public func domainReset(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainReset")
        try await find(dom).actor.callReset(context)
    }

    public func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await find(dom).actor.callSuspend(context)
    }

    public func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await find(dom).actor.callResume(context)
    }

    public func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await domainDestroyFlags(context, dom: dom, flags: 0)
    }

    public func domainDestroyFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: DomainActor.destroyGraceful, "qemuDomainDestroyFlags")
        try await find(dom).actor.destroy(context, flags: flags)
    }

    // MARK: Terminals

    public func domainOpenConsole(
        _ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: ConsoleFlags.force | ConsoleFlags.safe, "qemuDomainOpenConsole")
        try await find(dom).actor.openConsole(context, name: devName, flags: flags)
    }

    public func domainOpenChannel(
        _ context: CallContext, dom: DomainReference, name: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: ConsoleFlags.force, "qemuDomainOpenChannel")
        try await find(dom).actor.openChannel(context, name: name, flags: flags)
    }
}
