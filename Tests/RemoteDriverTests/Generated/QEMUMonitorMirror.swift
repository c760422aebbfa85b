// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: QEMUMonitorDriver {
    func qemuDomainMonitorCommand(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("qemuDomainMonitorCommand", QEMUDomainMonitorCommandArguments(dom: dom, cmd: cmd, flags: flags), QEMUDomainMonitorCommandReply.self).result
    }
    func qemuDomainAttach(_ context: CallContext, pidValue: UInt32, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("qemuDomainAttach", QEMUDomainAttachArguments(pidValue: pidValue, flags: flags), QEMUDomainAttachReply.self).dom
    }
    func qemuDomainAgentCommand(_ context: CallContext, dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32) async throws(VirtError) -> String? {
        return try reflect("qemuDomainAgentCommand", QEMUDomainAgentCommandArguments(dom: dom, cmd: cmd, timeout: timeout, flags: flags), QEMUDomainAgentCommandReply.self).result
    }
    func qemuDomainMonitorCommandWithFiles(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("qemuDomainMonitorCommandWithFiles", QEMUDomainMonitorCommandWithFilesArguments(dom: dom, cmd: cmd, flags: flags), QEMUDomainMonitorCommandWithFilesReply.self).result
    }
}

extension MirrorCall {
    static let qEMUMonitorCalls: [MirrorCall] = [
        MirrorCall("qemuDomainMonitorCommand", QEMUDomainMonitorCommandArguments.self) { remote, context, arguments in
            return QEMUDomainMonitorCommandReply(result: try await remote.qemuDomainMonitorCommand(context, dom: arguments.dom, cmd: arguments.cmd, flags: arguments.flags))
        },
        MirrorCall("qemuDomainAttach", QEMUDomainAttachArguments.self) { remote, context, arguments in
            return QEMUDomainAttachReply(dom: try await remote.qemuDomainAttach(context, pidValue: arguments.pidValue, flags: arguments.flags))
        },
        MirrorCall("qemuDomainAgentCommand", QEMUDomainAgentCommandArguments.self) { remote, context, arguments in
            return QEMUDomainAgentCommandReply(result: try await remote.qemuDomainAgentCommand(context, dom: arguments.dom, cmd: arguments.cmd, timeout: arguments.timeout, flags: arguments.flags))
        },
        MirrorCall("qemuDomainMonitorCommandWithFiles", QEMUDomainMonitorCommandWithFilesArguments.self) { remote, context, arguments in
            return QEMUDomainMonitorCommandWithFilesReply(result: try await remote.qemuDomainMonitorCommandWithFiles(context, dom: arguments.dom, cmd: arguments.cmd, flags: arguments.flags))
        },
    ]
}
