// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: QEMUMonitorDriver {
    public func qemuDomainMonitorCommand(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: QEMUDomainMonitorCommandReply = try await call(QEMUProcedure.domainMonitorCommand, QEMUDomainMonitorCommandArguments(dom: dom, cmd: cmd, flags: flags), context)
        return reply.result
    }

    public func qemuDomainAttach(_ context: CallContext, pidValue: UInt32, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: QEMUDomainAttachReply = try await call(QEMUProcedure.domainAttach, QEMUDomainAttachArguments(pidValue: pidValue, flags: flags), context)
        return reply.dom
    }

    public func qemuDomainAgentCommand(_ context: CallContext, dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32) async throws(VirtError) -> String? {
        let reply: QEMUDomainAgentCommandReply = try await call(QEMUProcedure.domainAgentCommand, QEMUDomainAgentCommandArguments(dom: dom, cmd: cmd, timeout: timeout, flags: flags), context)
        return reply.result
    }

    public func qemuDomainMonitorCommandWithFiles(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: QEMUDomainMonitorCommandWithFilesReply = try await call(QEMUProcedure.domainMonitorCommandWithFiles, QEMUDomainMonitorCommandWithFilesArguments(dom: dom, cmd: cmd, flags: flags), context)
        return reply.result
    }

}
