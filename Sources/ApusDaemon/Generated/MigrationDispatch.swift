// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func domainMigratePrepare(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepareArguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        return try call.encode(try await call.hypervisor().domainMigratePrepare(call.context, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource))
    }

    static func domainMigratePerform(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePerformArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigratePerform(call.context, dom: arguments.dom, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource)
        return []
    }

    static func domainMigrateFinish(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateFinishArguments.self)
        try await call.require(Permission("domain", "migrate"))
        let result = try await call.hypervisor().domainMigrateFinish(call.context, dname: arguments.dname, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags)
        return try call.encode(DomainMigrateFinishReply(ddom: result))
    }

    static func domainMigratePrepare2(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepare2Arguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        return try call.encode(try await call.hypervisor().domainMigratePrepare2(call.context, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml))
    }

    static func domainMigrateFinish2(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateFinish2Arguments.self)
        try await call.require(Permission("domain", "migrate"))
        let result = try await call.hypervisor().domainMigrateFinish2(call.context, dname: arguments.dname, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags, retcode: arguments.retcode)
        return try call.encode(DomainMigrateFinish2Reply(ddom: result))
    }

    static func domainMigratePrepareTunnel(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepareTunnelArguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        try await call.hypervisor().domainMigratePrepareTunnel(call.context, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml)
        return []
    }

    static func domainMigrateSetMaxDowntime(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateSetMaxDowntimeArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateSetMaxDowntime(call.context, dom: arguments.dom, downtime: arguments.downtime, flags: arguments.flags)
        return []
    }

    static func domainMigrateSetMaxSpeed(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateSetMaxSpeedArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateSetMaxSpeed(call.context, dom: arguments.dom, bandwidth: arguments.bandwidth, flags: arguments.flags)
        return []
    }

    static func domainMigrateBegin3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateBegin3Arguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainMigrateBegin3(call.context, dom: arguments.dom, xmlin: arguments.xmlin, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource))
    }

    static func domainMigratePrepare3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepare3Arguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        return try call.encode(try await call.hypervisor().domainMigratePrepare3(call.context, cookieIn: arguments.cookieIn, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml))
    }

    static func domainMigratePrepareTunnel3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepareTunnel3Arguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        let result = try await call.hypervisor().domainMigratePrepareTunnel3(call.context, cookieIn: arguments.cookieIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml)
        return try call.encode(DomainMigratePrepareTunnel3Reply(cookieOut: result))
    }

    static func domainMigratePerform3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePerform3Arguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        let result = try await call.hypervisor().domainMigratePerform3(call.context, dom: arguments.dom, xmlin: arguments.xmlin, cookieIn: arguments.cookieIn, dconnuri: arguments.dconnuri, uri: arguments.uri, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource)
        return try call.encode(DomainMigratePerform3Reply(cookieOut: result))
    }

    static func domainMigrateFinish3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateFinish3Arguments.self)
        try await call.require(Permission("domain", "migrate"))
        return try call.encode(try await call.hypervisor().domainMigrateFinish3(call.context, dname: arguments.dname, cookieIn: arguments.cookieIn, dconnuri: arguments.dconnuri, uri: arguments.uri, flags: arguments.flags, cancelled: arguments.cancelled))
    }

    static func domainMigrateConfirm3(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateConfirm3Arguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateConfirm3(call.context, dom: arguments.dom, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled)
        return []
    }

    static func domainMigrateGetMaxSpeed(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateGetMaxSpeedArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        let result = try await call.hypervisor().domainMigrateGetMaxSpeed(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainMigrateGetMaxSpeedReply(bandwidth: result))
    }

    static func domainMigrateGetCompressionCache(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateGetCompressionCacheArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        let result = try await call.hypervisor().domainMigrateGetCompressionCache(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainMigrateGetCompressionCacheReply(cacheSize: result))
    }

    static func domainMigrateSetCompressionCache(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateSetCompressionCacheArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateSetCompressionCache(call.context, dom: arguments.dom, cacheSize: arguments.cacheSize, flags: arguments.flags)
        return []
    }

    static func domainMigrateBegin3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateBegin3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainMigrateBegin3Params(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags))
    }

    static func domainMigratePrepare3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepare3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        return try call.encode(try await call.hypervisor().domainMigratePrepare3Params(call.context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags))
    }

    static func domainMigratePrepareTunnel3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePrepareTunnel3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"))
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        let result = try await call.hypervisor().domainMigratePrepareTunnel3Params(call.context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags)
        return try call.encode(DomainMigratePrepareTunnel3ParamsReply(cookieOut: result))
    }

    static func domainMigratePerform3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigratePerform3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        let result = try await call.hypervisor().domainMigratePerform3Params(call.context, dom: arguments.dom, dconnuri: arguments.dconnuri, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags)
        return try call.encode(DomainMigratePerform3ParamsReply(cookieOut: result))
    }

    static func domainMigrateFinish3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateFinish3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"))
        return try call.encode(try await call.hypervisor().domainMigrateFinish3Params(call.context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled))
    }

    static func domainMigrateConfirm3Params(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateConfirm3ParamsArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateConfirm3Params(call.context, dom: arguments.dom, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled)
        return []
    }

    static func domainMigrateStartPostCopy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateStartPostCopyArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        try await call.hypervisor().domainMigrateStartPostCopy(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainMigrateGetMaxDowntime(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMigrateGetMaxDowntimeArguments.self)
        try await call.require(Permission("domain", "migrate"), on: arguments.dom)
        let result = try await call.hypervisor().domainMigrateGetMaxDowntime(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainMigrateGetMaxDowntimeReply(downtime: result))
    }

}
