// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: MigrationDriver {
    public func domainMigratePrepare(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigratePrepareReply {
        return try await call(RemoteProcedure.domainMigratePrepare, DomainMigratePrepareArguments(uriIn: uriIn, flags: flags, dname: dname, resource: resource), context)
    }

    public func domainMigratePerform(_ context: CallContext, dom: DomainReference, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigratePerform, DomainMigratePerformArguments(dom: dom, cookie: cookie, uri: uri, flags: flags, dname: dname, resource: resource), context)
    }

    public func domainMigrateFinish(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64) async throws(VirtError) -> DomainReference {
        let reply: DomainMigrateFinishReply = try await call(RemoteProcedure.domainMigrateFinish, DomainMigrateFinishArguments(dname: dname, cookie: cookie, uri: uri, flags: flags), context)
        return reply.ddom
    }

    public func domainMigratePrepare2(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare2Reply {
        return try await call(RemoteProcedure.domainMigratePrepare2, DomainMigratePrepare2Arguments(uriIn: uriIn, flags: flags, dname: dname, resource: resource, domXml: domXml), context)
    }

    public func domainMigrateFinish2(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) async throws(VirtError) -> DomainReference {
        let reply: DomainMigrateFinish2Reply = try await call(RemoteProcedure.domainMigrateFinish2, DomainMigrateFinish2Arguments(dname: dname, cookie: cookie, uri: uri, flags: flags, retcode: retcode), context)
        return reply.ddom
    }

    public func domainMigratePrepareTunnel(_ context: CallContext, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigratePrepareTunnel, DomainMigratePrepareTunnelArguments(flags: flags, dname: dname, resource: resource, domXml: domXml), context)
    }

    public func domainMigrateSetMaxDowntime(_ context: CallContext, dom: DomainReference, downtime: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateSetMaxDowntime, DomainMigrateSetMaxDowntimeArguments(dom: dom, downtime: downtime, flags: flags), context)
    }

    public func domainMigrateSetMaxSpeed(_ context: CallContext, dom: DomainReference, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateSetMaxSpeed, DomainMigrateSetMaxSpeedArguments(dom: dom, bandwidth: bandwidth, flags: flags), context)
    }

    public func domainMigrateBegin3(_ context: CallContext, dom: DomainReference, xmlin: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigrateBegin3Reply {
        return try await call(RemoteProcedure.domainMigrateBegin3, DomainMigrateBegin3Arguments(dom: dom, xmlin: xmlin, flags: flags, dname: dname, resource: resource), context)
    }

    public func domainMigratePrepare3(_ context: CallContext, cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare3Reply {
        return try await call(RemoteProcedure.domainMigratePrepare3, DomainMigratePrepare3Arguments(cookieIn: cookieIn, uriIn: uriIn, flags: flags, dname: dname, resource: resource, domXml: domXml), context)
    }

    public func domainMigratePrepareTunnel3(_ context: CallContext, cookieIn: [UInt8], flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> [UInt8] {
        let reply: DomainMigratePrepareTunnel3Reply = try await call(RemoteProcedure.domainMigratePrepareTunnel3, DomainMigratePrepareTunnel3Arguments(cookieIn: cookieIn, flags: flags, dname: dname, resource: resource, domXml: domXml), context)
        return reply.cookieOut
    }

    public func domainMigratePerform3(_ context: CallContext, dom: DomainReference, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> [UInt8] {
        let reply: DomainMigratePerform3Reply = try await call(RemoteProcedure.domainMigratePerform3, DomainMigratePerform3Arguments(dom: dom, xmlin: xmlin, cookieIn: cookieIn, dconnuri: dconnuri, uri: uri, flags: flags, dname: dname, resource: resource), context)
        return reply.cookieOut
    }

    public func domainMigrateFinish3(_ context: CallContext, dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3Reply {
        return try await call(RemoteProcedure.domainMigrateFinish3, DomainMigrateFinish3Arguments(dname: dname, cookieIn: cookieIn, dconnuri: dconnuri, uri: uri, flags: flags, cancelled: cancelled), context)
    }

    public func domainMigrateConfirm3(_ context: CallContext, dom: DomainReference, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateConfirm3, DomainMigrateConfirm3Arguments(dom: dom, cookieIn: cookieIn, flags: flags, cancelled: cancelled), context)
    }

    public func domainMigrateGetMaxSpeed(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        let reply: DomainMigrateGetMaxSpeedReply = try await call(RemoteProcedure.domainMigrateGetMaxSpeed, DomainMigrateGetMaxSpeedArguments(dom: dom, flags: flags), context)
        return reply.bandwidth
    }

    public func domainMigrateGetCompressionCache(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        let reply: DomainMigrateGetCompressionCacheReply = try await call(RemoteProcedure.domainMigrateGetCompressionCache, DomainMigrateGetCompressionCacheArguments(dom: dom, flags: flags), context)
        return reply.cacheSize
    }

    public func domainMigrateSetCompressionCache(_ context: CallContext, dom: DomainReference, cacheSize: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateSetCompressionCache, DomainMigrateSetCompressionCacheArguments(dom: dom, cacheSize: cacheSize, flags: flags), context)
    }

    public func domainMigrateBegin3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) -> DomainMigrateBegin3ParamsReply {
        return try await call(RemoteProcedure.domainMigrateBegin3Params, DomainMigrateBegin3ParamsArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainMigratePrepare3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> DomainMigratePrepare3ParamsReply {
        return try await call(RemoteProcedure.domainMigratePrepare3Params, DomainMigratePrepare3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags), context)
    }

    public func domainMigratePrepareTunnel3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        let reply: DomainMigratePrepareTunnel3ParamsReply = try await call(RemoteProcedure.domainMigratePrepareTunnel3Params, DomainMigratePrepareTunnel3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags), context)
        return reply.cookieOut
    }

    public func domainMigratePerform3Params(_ context: CallContext, dom: DomainReference, dconnuri: String?, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        let reply: DomainMigratePerform3ParamsReply = try await call(RemoteProcedure.domainMigratePerform3Params, DomainMigratePerform3ParamsArguments(dom: dom, dconnuri: dconnuri, params: params, cookieIn: cookieIn, flags: flags), context)
        return reply.cookieOut
    }

    public func domainMigrateFinish3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3ParamsReply {
        return try await call(RemoteProcedure.domainMigrateFinish3Params, DomainMigrateFinish3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags, cancelled: cancelled), context)
    }

    public func domainMigrateConfirm3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateConfirm3Params, DomainMigrateConfirm3ParamsArguments(dom: dom, params: params, cookieIn: cookieIn, flags: flags, cancelled: cancelled), context)
    }

    public func domainMigrateStartPostCopy(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainMigrateStartPostCopy, DomainMigrateStartPostCopyArguments(dom: dom, flags: flags), context)
    }

    public func domainMigrateGetMaxDowntime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        let reply: DomainMigrateGetMaxDowntimeReply = try await call(RemoteProcedure.domainMigrateGetMaxDowntime, DomainMigrateGetMaxDowntimeArguments(dom: dom, flags: flags), context)
        return reply.downtime
    }

}
