public import LibvirtProtocol
public import VirtDriver
public import VirtError

/// Filters of `virConnectListAllDomains`; bits of one group are alternatives, groups restrict each other.
enum ListFilter {
    static let active: UInt32 = 1
    static let inactive: UInt32 = 2
    static let persistent: UInt32 = 4
    static let transient: UInt32 = 8
    static let running: UInt32 = 16
    static let paused: UInt32 = 32
    static let shutOff: UInt32 = 64
    static let other: UInt32 = 128
    static let managedSave: UInt32 = 256
    static let noManagedSave: UInt32 = 512
    static let autostart: UInt32 = 1024
    static let noAutostart: UInt32 = 2048
    static let hasSnapshot: UInt32 = 4096
    static let noSnapshot: UInt32 = 8192
    static let hasCheckpoint: UInt32 = 16384
    static let noCheckpoint: UInt32 = 32768
    static let all: UInt32 = 65535

    static func accepts(_ snapshot: DomainSnapshot, _ flags: UInt32) -> Bool {
        func group(_ choices: [(UInt32, Bool)]) -> Bool {
            let asked = choices.contains { flags & $0.0 != 0 }
            return !asked || choices.contains { flags & $0.0 != 0 && $0.1 }
        }
        let state = snapshot.state.state
        return group([(active, snapshot.isActive), (inactive, !snapshot.isActive)])
            && group([(persistent, snapshot.isPersistent), (transient, !snapshot.isPersistent)])
            && group([
                (running, state == 1), (paused, state == 3), (shutOff, state == 5),
                (other, state != 1 && state != 3 && state != 5),
            ])
            && group([(managedSave, snapshot.hasManagedSave), (noManagedSave, !snapshot.hasManagedSave)])
            && group([(autostart, snapshot.autostart), (noAutostart, !snapshot.autostart)])
            && group([(hasSnapshot, false), (noSnapshot, true)])
            && group([(hasCheckpoint, false), (noCheckpoint, true)])
    }
}

extension QEMUConnection {
    public func connectListAllDomains(
        _ context: CallContext, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> ConnectListAllDomainsReply {
        try Self.check(flags, allowed: ListFilter.all, "qemuConnectListAllDomains")
        if needResults == 0 {
            let count = host.table.count { ListFilter.accepts($0, flags) }
            return ConnectListAllDomainsReply(domains: [], ret: UInt32(count))
        }
        let found = host.table.references { flags == 0 || ListFilter.accepts($0, flags) }
        return ConnectListAllDomainsReply(domains: found, ret: UInt32(found.count))
    }

    public func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32] {
        let limit = try Self.limit(maxids, "maxids")
        return Array(host.table.references { $0.isActive }.map(\.id).sorted().prefix(limit))
    }

    /// The number of entries that a caller has room for, within what a message may hold.
    private static func limit(_ wanted: Int32, _ name: String) throws(VirtError) -> Int {
        guard wanted >= 0 else { throw VirtError(code: .rpc, domain: .rpc, message: "\(name) must be non-negative") }
        guard wanted <= 16384 else {
            throw VirtError(code: .rpc, domain: .rpc, message: "\(name) > REMOTE_DOMAIN_LIST_MAX")
        }
        return Int(wanted)
    }

    public func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        Int32(clamping: host.table.count { $0.isActive })
    }

    public func connectListDefinedDomains(
        _ context: CallContext, maxnames: Int32
    ) async throws(VirtError) -> [String] {
        let limit = try Self.limit(maxnames, "maxnames")
        return Array(host.table.references { !$0.isActive }.map(\.name).prefix(limit))
    }

    public func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        Int32(clamping: host.table.count { !$0.isActive })
    }

    public func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference {
        guard let entry = host.table.find(number: id) else {
            throw VirtError(.noDomain, "no domain with matching id \(id)", domain: .qemu)
        }
        return entry.snapshot.reference
    }

    public func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        guard let entry = host.table.find(name: name) else {
            throw VirtError(.noDomain, "no domain with matching name '\(name)'", domain: .qemu)
        }
        return entry.snapshot.reference
    }

    public func domainLookupByUUID(
        _ context: CallContext, uuid: UUIDBytes
    ) async throws(VirtError) -> DomainReference {
        guard let entry = host.table.find(uuid: uuid) else {
            throw VirtError(.noDomain, "no domain with matching uuid '\(uuid)'", domain: .qemu)
        }
        return entry.snapshot.reference
    }
}
