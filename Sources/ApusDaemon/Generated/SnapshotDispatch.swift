// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func domainSnapshotCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotCreateXMLArguments.self)
        try await call.require(Permission("domain", "snapshot"), on: arguments.dom)
        if arguments.flags & 64 != 0 { try await call.require(Permission("domain", "fs_freeze"), on: arguments.dom) }
        let result = try await call.hypervisor().domainSnapshotCreateXML(call.context, dom: arguments.dom, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(DomainSnapshotCreateXMLReply(snap: result))
    }

    static func domainSnapshotGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotGetXMLDescArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        if arguments.flags & 1 != 0 { try await call.require(Permission("domain", "read_secure"), on: arguments.snap) }
        let result = try await call.hypervisor().domainSnapshotGetXMLDesc(call.context, snap: arguments.snap, flags: arguments.flags)
        return try call.encode(DomainSnapshotGetXMLDescReply(xml: result))
    }

    static func domainSnapshotNum(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotNumArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainSnapshotNum(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainSnapshotNumReply(num: result))
    }

    static func domainSnapshotListNames(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotListNamesArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainSnapshotListNames(call.context, dom: arguments.dom, maxnames: arguments.maxnames, flags: arguments.flags)
        return try call.encode(DomainSnapshotListNamesReply(names: result))
    }

    static func domainSnapshotLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotLookupByNameArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainSnapshotLookupByName(call.context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
        return try call.encode(DomainSnapshotLookupByNameReply(snap: result))
    }

    static func domainHasCurrentSnapshot(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainHasCurrentSnapshotArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainHasCurrentSnapshot(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainHasCurrentSnapshotReply(result: result))
    }

    static func domainSnapshotCurrent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotCurrentArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainSnapshotCurrent(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainSnapshotCurrentReply(snap: result))
    }

    static func domainRevertToSnapshot(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRevertToSnapshotArguments.self)
        try await call.require(Permission("domain", "snapshot"), on: arguments.snap)
        try await call.hypervisor().domainRevertToSnapshot(call.context, snap: arguments.snap, flags: arguments.flags)
        return []
    }

    static func domainSnapshotDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotDeleteArguments.self)
        try await call.require(Permission("domain", "snapshot"), on: arguments.snap)
        try await call.hypervisor().domainSnapshotDelete(call.context, snap: arguments.snap, flags: arguments.flags)
        return []
    }

    static func domainSnapshotGetParent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotGetParentArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        let result = try await call.hypervisor().domainSnapshotGetParent(call.context, snap: arguments.snap, flags: arguments.flags)
        return try call.encode(DomainSnapshotGetParentReply(snap: result))
    }

    static func domainSnapshotNumChildren(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotNumChildrenArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        let result = try await call.hypervisor().domainSnapshotNumChildren(call.context, snap: arguments.snap, flags: arguments.flags)
        return try call.encode(DomainSnapshotNumChildrenReply(num: result))
    }

    static func domainSnapshotListChildrenNames(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotListChildrenNamesArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        let result = try await call.hypervisor().domainSnapshotListChildrenNames(call.context, snap: arguments.snap, maxnames: arguments.maxnames, flags: arguments.flags)
        return try call.encode(DomainSnapshotListChildrenNamesReply(names: result))
    }

    static func domainSnapshotIsCurrent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotIsCurrentArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        let result = try await call.hypervisor().domainSnapshotIsCurrent(call.context, snap: arguments.snap, flags: arguments.flags)
        return try call.encode(DomainSnapshotIsCurrentReply(current: result))
    }

    static func domainSnapshotHasMetadata(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotHasMetadataArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snap)
        let result = try await call.hypervisor().domainSnapshotHasMetadata(call.context, snap: arguments.snap, flags: arguments.flags)
        return try call.encode(DomainSnapshotHasMetadataReply(metadata: result))
    }

    static func domainListAllSnapshots(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainListAllSnapshotsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainListAllSnapshots(call.context, dom: arguments.dom, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func domainSnapshotListAllChildren(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSnapshotListAllChildrenArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.snapshot)
        return try call.encode(try await call.hypervisor().domainSnapshotListAllChildren(call.context, snapshot: arguments.snapshot, needResults: arguments.needResults, flags: arguments.flags))
    }

}
