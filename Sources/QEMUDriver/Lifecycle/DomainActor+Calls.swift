import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel

/// The calls that change a domain, each as the domain's one job. They bear the names that libvirt shows of a holder.
extension DomainActor {
    func callCreate(_ context: CallContext?, flags: UInt32) async throws(VirtError) -> DomainReference {
        try await withJob("remoteDispatchDomainCreateWithFlags") { () async throws(VirtError) in
            if try await startFromManagedSave(context, flags: flags) { return }
            try await start(context, flags: flags)
        }
        return reference
    }

    /// Starts a definition that came with the call. A domain made for it goes again where that fails.
    func callCreateXML(
        _ context: CallContext, _ definition: DomainDefinition, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        do throws(VirtError) {
            try await withJob("remoteDispatchDomainCreateXML") { () async throws(VirtError) in
                try await start(context, flags: flags, definition: definition)
            }
        } catch {
            if !snapshot.isPersistent, !snapshot.isActive { host.table.remove(uuid) }
            throw error
        }
        return reference
    }

    func callDefine(
        _ context: CallContext, _ definition: DomainDefinition, isNew: Bool
    ) async throws(VirtError) -> DomainReference {
        do throws(VirtError) {
            try await withJob("remoteDispatchDomainDefineXMLFlags") { () async throws(VirtError) in
                try await define(context, definition, isNew: isNew)
            }
        } catch {
            if isNew, !snapshot.isPersistent, !snapshot.isActive { host.table.remove(uuid) }
            throw error
        }
        return reference
    }

    func callUndefine(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainUndefineFlags") { () async throws(VirtError) in
            try await undefine(context, flags: flags)
        }
    }

    func callShutdown(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainShutdownFlags") { () async throws(VirtError) in
            try await shutdown(context, flags: flags)
        }
    }

    func callReboot(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainReboot") { () async throws(VirtError) in
            try await reboot(context, flags: flags)
        }
    }

    func callReset(_ context: CallContext) async throws(VirtError) {
        try await withJob("remoteDispatchDomainReset") { () async throws(VirtError) in try await reset(context) }
    }

    func callSuspend(_ context: CallContext) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSuspend") { () async throws(VirtError) in try await suspend(context) }
    }

    func callResume(_ context: CallContext) async throws(VirtError) {
        try await withJob("remoteDispatchDomainResume") { () async throws(VirtError) in try await resume(context) }
    }

    func callSetAutostart(_ context: CallContext, _ wanted: Bool) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetAutostart") { () async throws(VirtError) in
            try await setAutostart(context, wanted)
        }
    }

    func callRename(_ context: CallContext, to name: String) async throws(VirtError) {
        try await withJob("remoteDispatchDomainRename") { () async throws(VirtError) in
            try await rename(context, to: name)
        }
    }

    func callSetMetadata(
        _ context: CallContext, _ change: DomainMetadata, live: Bool, config: Bool
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetMetadata") { () async throws(VirtError) in
            try await changeDefinition(context, "metadata", live: live, config: config) {
                (definition) throws(VirtError) in try change.apply(to: &definition)
            }
        }
        host.events.emit(.domainMetadataChange(dom: reference, type: change.type, nsuri: change.uri))
    }

    /// Ends the domain if it is still tied to `connection`.
    func callAutodestroy(of connection: ConnectionID) async {
        guard snapshot.run?.autodestroy == connection else { return }
        try? await destroy(nil, flags: 0)
    }
}
