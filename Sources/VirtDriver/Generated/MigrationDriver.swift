// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about migration.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol MigrationDriver: Sendable {
    /// `virDomainMigratePrepare`
    func domainMigratePrepare(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigratePrepareReply
    /// `virDomainMigratePerform`
    func domainMigratePerform(_ context: CallContext, dom: DomainReference, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError)
    /// `virDomainMigrateFinish`
    func domainMigrateFinish(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64) async throws(VirtError) -> DomainReference
    /// `virDomainMigratePrepare2`
    func domainMigratePrepare2(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare2Reply
    /// `virDomainMigrateFinish2`
    func domainMigrateFinish2(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) async throws(VirtError) -> DomainReference
    /// `virDomainMigratePrepareTunnel`
    func domainMigratePrepareTunnel(_ context: CallContext, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError)
    /// `virDomainMigrateSetMaxDowntime`
    func domainMigrateSetMaxDowntime(_ context: CallContext, dom: DomainReference, downtime: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainMigrateSetMaxSpeed`
    func domainMigrateSetMaxSpeed(_ context: CallContext, dom: DomainReference, bandwidth: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainMigrateBegin3`
    func domainMigrateBegin3(_ context: CallContext, dom: DomainReference, xmlin: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigrateBegin3Reply
    /// `virDomainMigratePrepare3`
    func domainMigratePrepare3(_ context: CallContext, cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare3Reply
    /// `virDomainMigratePrepareTunnel3`
    func domainMigratePrepareTunnel3(_ context: CallContext, cookieIn: [UInt8], flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> [UInt8]
    /// `virDomainMigratePerform3`
    func domainMigratePerform3(_ context: CallContext, dom: DomainReference, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> [UInt8]
    /// `virDomainMigrateFinish3`
    func domainMigrateFinish3(_ context: CallContext, dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3Reply
    /// `virDomainMigrateConfirm3`
    func domainMigrateConfirm3(_ context: CallContext, dom: DomainReference, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) async throws(VirtError)
    /// `virDomainMigrateGetMaxSpeed`
    func domainMigrateGetMaxSpeed(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64
    /// `virDomainMigrateGetCompressionCache`
    func domainMigrateGetCompressionCache(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64
    /// `virDomainMigrateSetCompressionCache`
    func domainMigrateSetCompressionCache(_ context: CallContext, dom: DomainReference, cacheSize: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainMigrateBegin3Params`
    func domainMigrateBegin3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) -> DomainMigrateBegin3ParamsReply
    /// `virDomainMigratePrepare3Params`
    func domainMigratePrepare3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> DomainMigratePrepare3ParamsReply
    /// `virDomainMigratePrepareTunnel3Params`
    func domainMigratePrepareTunnel3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8]
    /// `virDomainMigratePerform3Params`
    func domainMigratePerform3Params(_ context: CallContext, dom: DomainReference, dconnuri: String?, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8]
    /// `virDomainMigrateFinish3Params`
    func domainMigrateFinish3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3ParamsReply
    /// `virDomainMigrateConfirm3Params`
    func domainMigrateConfirm3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError)
    /// `virDomainMigrateStartPostCopy`
    func domainMigrateStartPostCopy(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainMigrateGetMaxDowntime`
    func domainMigrateGetMaxDowntime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64
}

extension MigrationDriver {
    public func domainMigratePrepare(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigratePrepareReply {
        throw VirtError.noSupport("virDomainMigratePrepare")
    }
    public func domainMigratePerform(_ context: CallContext, dom: DomainReference, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigratePerform")
    }
    public func domainMigrateFinish(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainMigrateFinish")
    }
    public func domainMigratePrepare2(_ context: CallContext, uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare2Reply {
        throw VirtError.noSupport("virDomainMigratePrepare2")
    }
    public func domainMigrateFinish2(_ context: CallContext, dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainMigrateFinish2")
    }
    public func domainMigratePrepareTunnel(_ context: CallContext, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigratePrepareTunnel")
    }
    public func domainMigrateSetMaxDowntime(_ context: CallContext, dom: DomainReference, downtime: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateSetMaxDowntime")
    }
    public func domainMigrateSetMaxSpeed(_ context: CallContext, dom: DomainReference, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateSetMaxSpeed")
    }
    public func domainMigrateBegin3(_ context: CallContext, dom: DomainReference, xmlin: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> DomainMigrateBegin3Reply {
        throw VirtError.noSupport("virDomainMigrateBegin3")
    }
    public func domainMigratePrepare3(_ context: CallContext, cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> DomainMigratePrepare3Reply {
        throw VirtError.noSupport("virDomainMigratePrepare3")
    }
    public func domainMigratePrepareTunnel3(_ context: CallContext, cookieIn: [UInt8], flags: UInt64, dname: String?, resource: UInt64, domXml: String) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainMigratePrepareTunnel3")
    }
    public func domainMigratePerform3(_ context: CallContext, dom: DomainReference, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, resource: UInt64) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainMigratePerform3")
    }
    public func domainMigrateFinish3(_ context: CallContext, dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3Reply {
        throw VirtError.noSupport("virDomainMigrateFinish3")
    }
    public func domainMigrateConfirm3(_ context: CallContext, dom: DomainReference, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateConfirm3")
    }
    public func domainMigrateGetMaxSpeed(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virDomainMigrateGetMaxSpeed")
    }
    public func domainMigrateGetCompressionCache(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virDomainMigrateGetCompressionCache")
    }
    public func domainMigrateSetCompressionCache(_ context: CallContext, dom: DomainReference, cacheSize: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateSetCompressionCache")
    }
    public func domainMigrateBegin3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) -> DomainMigrateBegin3ParamsReply {
        throw VirtError.noSupport("virDomainMigrateBegin3Params")
    }
    public func domainMigratePrepare3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> DomainMigratePrepare3ParamsReply {
        throw VirtError.noSupport("virDomainMigratePrepare3Params")
    }
    public func domainMigratePrepareTunnel3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainMigratePrepareTunnel3Params")
    }
    public func domainMigratePerform3Params(_ context: CallContext, dom: DomainReference, dconnuri: String?, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainMigratePerform3Params")
    }
    public func domainMigrateFinish3Params(_ context: CallContext, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) -> DomainMigrateFinish3ParamsReply {
        throw VirtError.noSupport("virDomainMigrateFinish3Params")
    }
    public func domainMigrateConfirm3Params(_ context: CallContext, dom: DomainReference, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateConfirm3Params")
    }
    public func domainMigrateStartPostCopy(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainMigrateStartPostCopy")
    }
    public func domainMigrateGetMaxDowntime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virDomainMigrateGetMaxDowntime")
    }
}
