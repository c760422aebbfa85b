// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func qemuDomainMonitorCommand(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUDomainMonitorCommandArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().qemuDomainMonitorCommand(call.context, dom: arguments.dom, cmd: arguments.cmd, flags: arguments.flags)
        return try call.encode(QEMUDomainMonitorCommandReply(result: result))
    }

    static func qemuDomainAttach(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUDomainAttachArguments.self)
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        let result = try await call.hypervisor().qemuDomainAttach(call.context, pidValue: arguments.pidValue, flags: arguments.flags)
        return try call.encode(QEMUDomainAttachReply(dom: result))
    }

    static func qemuDomainAgentCommand(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUDomainAgentCommandArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().qemuDomainAgentCommand(call.context, dom: arguments.dom, cmd: arguments.cmd, timeout: arguments.timeout, flags: arguments.flags)
        return try call.encode(QEMUDomainAgentCommandReply(result: result))
    }

    static func qemuDomainMonitorCommandWithFiles(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(QEMUDomainMonitorCommandWithFilesArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().qemuDomainMonitorCommandWithFiles(call.context, dom: arguments.dom, cmd: arguments.cmd, flags: arguments.flags)
        return try call.encode(QEMUDomainMonitorCommandWithFilesReply(result: result))
    }

}
