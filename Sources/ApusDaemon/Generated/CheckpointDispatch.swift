// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func domainCheckpointCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointCreateXMLArguments.self)
        try await call.require(Permission("domain", "checkpoint"), on: arguments.dom)
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "fs_freeze"), on: arguments.dom) }
        let result = try await call.hypervisor().domainCheckpointCreateXML(call.context, dom: arguments.dom, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(DomainCheckpointCreateXMLReply(checkpoint: result))
    }

    static func domainCheckpointGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointGetXMLDescArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.checkpoint)
        if arguments.flags & 1 != 0 { try await call.require(Permission("domain", "read_secure"), on: arguments.checkpoint) }
        let result = try await call.hypervisor().domainCheckpointGetXMLDesc(call.context, checkpoint: arguments.checkpoint, flags: arguments.flags)
        return try call.encode(DomainCheckpointGetXMLDescReply(xml: result))
    }

    static func domainListAllCheckpoints(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainListAllCheckpointsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainListAllCheckpoints(call.context, dom: arguments.dom, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func domainCheckpointListAllChildren(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointListAllChildrenArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.checkpoint)
        return try call.encode(try await call.hypervisor().domainCheckpointListAllChildren(call.context, checkpoint: arguments.checkpoint, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func domainCheckpointLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointLookupByNameArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainCheckpointLookupByName(call.context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
        return try call.encode(DomainCheckpointLookupByNameReply(checkpoint: result))
    }

    static func domainCheckpointGetParent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointGetParentArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.checkpoint)
        let result = try await call.hypervisor().domainCheckpointGetParent(call.context, checkpoint: arguments.checkpoint, flags: arguments.flags)
        return try call.encode(DomainCheckpointGetParentReply(parent: result))
    }

    static func domainCheckpointDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCheckpointDeleteArguments.self)
        try await call.require(Permission("domain", "checkpoint"), on: arguments.checkpoint)
        try await call.hypervisor().domainCheckpointDelete(call.context, checkpoint: arguments.checkpoint, flags: arguments.flags)
        return []
    }

    static func domainBackupBegin(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBackupBeginArguments.self)
        try await call.require(Permission("domain", "checkpoint"), on: arguments.dom)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBackupBegin(call.context, dom: arguments.dom, backupXml: arguments.backupXml, checkpointXml: arguments.checkpointXml, flags: arguments.flags)
        return []
    }

    static func domainBackupGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBackupGetXMLDescArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainBackupGetXMLDesc(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainBackupGetXMLDescReply(xml: result))
    }

}
