// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: MigrationDriver {
    func domainMigratePrepare(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigratePrepareReply {
        return try reflect("domainMigratePrepare", DomainMigratePrepareArguments(uriIn: uriIn, flags: flags, dname: dname, resource: resource), DomainMigratePrepareReply.self)
    }
    func domainMigratePerform(_ context: CallContext, dom: DomainReference, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) {
        _ = try reflect("domainMigratePerform", DomainMigratePerformArguments(dom: dom, cookie: cookie, uri: uri, flags: flags, dname: dname, resource: resource), NoArguments.self)
    }
    func domainMigrateFinish(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64) async throws(VirtError) -> DomainReference {
        return try reflect("domainMigrateFinish", DomainMigrateFinishArguments(dname: dname, cookie: cookie, uri: uri, flags: flags), DomainMigrateFinishReply.self).ddom
    }
    func domainMigratePrepare2(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare2Reply {
        return try reflect("domainMigratePrepare2", DomainMigratePrepare2Arguments(uriIn: uriIn, flags: flags, dname: dname, resource: resource, domXml: domXml), DomainMigratePrepare2Reply.self)
    }
    func domainMigrateFinish2(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) async throws(VirtError) -> DomainReference {
        return try reflect("domainMigrateFinish2", DomainMigrateFinish2Arguments(dname: dname, cookie: cookie, uri: uri, flags: flags, retcode: retcode), DomainMigrateFinish2Reply.self).ddom
    }
    func domainMigratePrepareTunnel(_ context: CallContext, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) {
        _ = try reflect("domainMigratePrepareTunnel", DomainMigratePrepareTunnelArguments(flags: flags, dname: dname, resource: resource, domXml: domXml), NoArguments.self)
    }
    func domainMigrateSetMaxDowntime(_ context: CallContext, dom: DomainReference, downtime: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainMigrateSetMaxDowntime", DomainMigrateSetMaxDowntimeArguments(dom: dom, downtime: downtime, flags: flags), NoArguments.self)
    }
    func domainMigrateSetMaxSpeed(_ context: CallContext, dom: DomainReference, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainMigrateSetMaxSpeed", DomainMigrateSetMaxSpeedArguments(dom: dom, bandwidth: bandwidth, flags: flags), NoArguments.self)
    }
    func domainMigrateBegin3(_ context: CallContext, dom: DomainReference, xmlin: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigrateBegin3Reply {
        return try reflect("domainMigrateBegin3", DomainMigrateBegin3Arguments(dom: dom, xmlin: xmlin, flags: flags, dname: dname, resource: resource), DomainMigrateBegin3Reply.self)
    }
    func domainMigratePrepare3(_ context: CallContext, cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare3Reply {
        return try reflect("domainMigratePrepare3", DomainMigratePrepare3Arguments(cookieIn: cookieIn, uriIn: uriIn, flags: flags, dname: dname, resource: resource, domXml: domXml), DomainMigratePrepare3Reply.self)
    }
    func domainMigratePrepareTunnel3(_ context: CallContext, cookieIn: [UInt8], flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> [UInt8] {
        return try reflect("domainMigratePrepareTunnel3", DomainMigratePrepareTunnel3Arguments(cookieIn: cookieIn, flags: flags, dname: dname, resource: resource, domXml: domXml), DomainMigratePrepareTunnel3Reply.self).cookieOut
    }
    func domainMigratePerform3(_ context: CallContext, dom: DomainReference, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> [UInt8] {
        return try reflect("domainMigratePerform3", DomainMigratePerform3Arguments(dom: dom, xmlin: xmlin, cookieIn: cookieIn, dconnuri: dconnuri, uri: uri, flags: flags, dname: dname, resource: resource), DomainMigratePerform3Reply.self).cookieOut
    }
    func domainMigrateFinish3(_ context: CallContext, dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3Reply {
        return try reflect("domainMigrateFinish3", DomainMigrateFinish3Arguments(dname: dname, cookieIn: cookieIn, dconnuri: dconnuri, uri: uri, flags: flags, cancelled: cancelled), DomainMigrateFinish3Reply.self)
    }
    func domainMigrateConfirm3(_ context: CallContext, dom: DomainReference, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) async throws(VirtError) {
        _ = try reflect("domainMigrateConfirm3", DomainMigrateConfirm3Arguments(dom: dom, cookieIn: cookieIn, flags: flags, cancelled: cancelled), NoArguments.self)
    }
    func domainMigrateGetMaxSpeed(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        return try reflect("domainMigrateGetMaxSpeed", DomainMigrateGetMaxSpeedArguments(dom: dom, flags: flags), DomainMigrateGetMaxSpeedReply.self).bandwidth
    }
    func domainMigrateGetCompressionCache(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        return try reflect("domainMigrateGetCompressionCache", DomainMigrateGetCompressionCacheArguments(dom: dom, flags: flags), DomainMigrateGetCompressionCacheReply.self).cacheSize
    }
    func domainMigrateSetCompressionCache(_ context: CallContext, dom: DomainReference, cacheSize: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainMigrateSetCompressionCache", DomainMigrateSetCompressionCacheArguments(dom: dom, cacheSize: cacheSize, flags: flags), NoArguments.self)
    }
    func domainMigrateBegin3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) -> DomainMigrateBegin3ParamsReply {
        return try reflect("domainMigrateBegin3Params", DomainMigrateBegin3ParamsArguments(dom: dom, params: params, flags: flags), DomainMigrateBegin3ParamsReply.self)
    }
    func domainMigratePrepare3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> DomainMigratePrepare3ParamsReply {
        return try reflect("domainMigratePrepare3Params", DomainMigratePrepare3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags), DomainMigratePrepare3ParamsReply.self)
    }
    func domainMigratePrepareTunnel3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        return try reflect("domainMigratePrepareTunnel3Params", DomainMigratePrepareTunnel3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags), DomainMigratePrepareTunnel3ParamsReply.self).cookieOut
    }
    func domainMigratePerform3Params(_ context: CallContext, dom: DomainReference, dconnuri: String?, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        return try reflect("domainMigratePerform3Params", DomainMigratePerform3ParamsArguments(dom: dom, dconnuri: dconnuri, params: params, cookieIn: cookieIn, flags: flags), DomainMigratePerform3ParamsReply.self).cookieOut
    }
    func domainMigrateFinish3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3ParamsReply {
        return try reflect("domainMigrateFinish3Params", DomainMigrateFinish3ParamsArguments(params: params, cookieIn: cookieIn, flags: flags, cancelled: cancelled), DomainMigrateFinish3ParamsReply.self)
    }
    func domainMigrateConfirm3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) {
        _ = try reflect("domainMigrateConfirm3Params", DomainMigrateConfirm3ParamsArguments(dom: dom, params: params, cookieIn: cookieIn, flags: flags, cancelled: cancelled), NoArguments.self)
    }
    func domainMigrateStartPostCopy(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainMigrateStartPostCopy", DomainMigrateStartPostCopyArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainMigrateGetMaxDowntime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        return try reflect("domainMigrateGetMaxDowntime", DomainMigrateGetMaxDowntimeArguments(dom: dom, flags: flags), DomainMigrateGetMaxDowntimeReply.self).downtime
    }
}

extension MirrorCall {
    static let migrationCalls: [MirrorCall] = [
        MirrorCall("domainMigratePrepare", DomainMigratePrepareArguments.self) { remote, context, arguments in
            return try await remote.domainMigratePrepare(context, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource)
        },
        MirrorCall("domainMigratePerform", DomainMigratePerformArguments.self) { remote, context, arguments in
            try await remote.domainMigratePerform(context, dom: arguments.dom, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource)
            return NoArguments()
        },
        MirrorCall("domainMigrateFinish", DomainMigrateFinishArguments.self) { remote, context, arguments in
            return DomainMigrateFinishReply(ddom: try await remote.domainMigrateFinish(context, dname: arguments.dname, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags))
        },
        MirrorCall("domainMigratePrepare2", DomainMigratePrepare2Arguments.self) { remote, context, arguments in
            return try await remote.domainMigratePrepare2(context, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml)
        },
        MirrorCall("domainMigrateFinish2", DomainMigrateFinish2Arguments.self) { remote, context, arguments in
            return DomainMigrateFinish2Reply(ddom: try await remote.domainMigrateFinish2(context, dname: arguments.dname, cookie: arguments.cookie, uri: arguments.uri, flags: arguments.flags, retcode: arguments.retcode))
        },
        MirrorCall("domainMigratePrepareTunnel", DomainMigratePrepareTunnelArguments.self) { remote, context, arguments in
            try await remote.domainMigratePrepareTunnel(context, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml)
            return NoArguments()
        },
        MirrorCall("domainMigrateSetMaxDowntime", DomainMigrateSetMaxDowntimeArguments.self) { remote, context, arguments in
            try await remote.domainMigrateSetMaxDowntime(context, dom: arguments.dom, downtime: arguments.downtime, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainMigrateSetMaxSpeed", DomainMigrateSetMaxSpeedArguments.self) { remote, context, arguments in
            try await remote.domainMigrateSetMaxSpeed(context, dom: arguments.dom, bandwidth: arguments.bandwidth, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainMigrateBegin3", DomainMigrateBegin3Arguments.self) { remote, context, arguments in
            return try await remote.domainMigrateBegin3(context, dom: arguments.dom, xmlin: arguments.xmlin, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource)
        },
        MirrorCall("domainMigratePrepare3", DomainMigratePrepare3Arguments.self) { remote, context, arguments in
            return try await remote.domainMigratePrepare3(context, cookieIn: arguments.cookieIn, uriIn: arguments.uriIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml)
        },
        MirrorCall("domainMigratePrepareTunnel3", DomainMigratePrepareTunnel3Arguments.self) { remote, context, arguments in
            return DomainMigratePrepareTunnel3Reply(cookieOut: try await remote.domainMigratePrepareTunnel3(context, cookieIn: arguments.cookieIn, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource, domXml: arguments.domXml))
        },
        MirrorCall("domainMigratePerform3", DomainMigratePerform3Arguments.self) { remote, context, arguments in
            return DomainMigratePerform3Reply(cookieOut: try await remote.domainMigratePerform3(context, dom: arguments.dom, xmlin: arguments.xmlin, cookieIn: arguments.cookieIn, dconnuri: arguments.dconnuri, uri: arguments.uri, flags: arguments.flags, dname: arguments.dname, resource: arguments.resource))
        },
        MirrorCall("domainMigrateFinish3", DomainMigrateFinish3Arguments.self) { remote, context, arguments in
            return try await remote.domainMigrateFinish3(context, dname: arguments.dname, cookieIn: arguments.cookieIn, dconnuri: arguments.dconnuri, uri: arguments.uri, flags: arguments.flags, cancelled: arguments.cancelled)
        },
        MirrorCall("domainMigrateConfirm3", DomainMigrateConfirm3Arguments.self) { remote, context, arguments in
            try await remote.domainMigrateConfirm3(context, dom: arguments.dom, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled)
            return NoArguments()
        },
        MirrorCall("domainMigrateGetMaxSpeed", DomainMigrateGetMaxSpeedArguments.self) { remote, context, arguments in
            return DomainMigrateGetMaxSpeedReply(bandwidth: try await remote.domainMigrateGetMaxSpeed(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainMigrateGetCompressionCache", DomainMigrateGetCompressionCacheArguments.self) { remote, context, arguments in
            return DomainMigrateGetCompressionCacheReply(cacheSize: try await remote.domainMigrateGetCompressionCache(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainMigrateSetCompressionCache", DomainMigrateSetCompressionCacheArguments.self) { remote, context, arguments in
            try await remote.domainMigrateSetCompressionCache(context, dom: arguments.dom, cacheSize: arguments.cacheSize, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainMigrateBegin3Params", DomainMigrateBegin3ParamsArguments.self) { remote, context, arguments in
            return try await remote.domainMigrateBegin3Params(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        },
        MirrorCall("domainMigratePrepare3Params", DomainMigratePrepare3ParamsArguments.self) { remote, context, arguments in
            return try await remote.domainMigratePrepare3Params(context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags)
        },
        MirrorCall("domainMigratePrepareTunnel3Params", DomainMigratePrepareTunnel3ParamsArguments.self) { remote, context, arguments in
            return DomainMigratePrepareTunnel3ParamsReply(cookieOut: try await remote.domainMigratePrepareTunnel3Params(context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags))
        },
        MirrorCall("domainMigratePerform3Params", DomainMigratePerform3ParamsArguments.self) { remote, context, arguments in
            return DomainMigratePerform3ParamsReply(cookieOut: try await remote.domainMigratePerform3Params(context, dom: arguments.dom, dconnuri: arguments.dconnuri, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags))
        },
        MirrorCall("domainMigrateFinish3Params", DomainMigrateFinish3ParamsArguments.self) { remote, context, arguments in
            return try await remote.domainMigrateFinish3Params(context, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled)
        },
        MirrorCall("domainMigrateConfirm3Params", DomainMigrateConfirm3ParamsArguments.self) { remote, context, arguments in
            try await remote.domainMigrateConfirm3Params(context, dom: arguments.dom, params: arguments.params, cookieIn: arguments.cookieIn, flags: arguments.flags, cancelled: arguments.cancelled)
            return NoArguments()
        },
        MirrorCall("domainMigrateStartPostCopy", DomainMigrateStartPostCopyArguments.self) { remote, context, arguments in
            try await remote.domainMigrateStartPostCopy(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainMigrateGetMaxDowntime", DomainMigrateGetMaxDowntimeArguments.self) { remote, context, arguments in
            return DomainMigrateGetMaxDowntimeReply(downtime: try await remote.domainMigrateGetMaxDowntime(context, dom: arguments.dom, flags: arguments.flags))
        },
    ]
}
