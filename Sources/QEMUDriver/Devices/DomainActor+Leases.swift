import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Leases of a running domain. They are no devices of the guest: without a lock manager only the definition knows them,
/// and as with libvirt then the same one may be there twice.
extension DomainActor {
    func addLeases(_ leases: [LeaseDevice], of live: DomainDefinition, to plan: inout Plan<DomainAction>) {
        let texts = { (leases: [LeaseDevice]) in leases.map { DeviceDefinition.lease($0).formatted([]) } }
        plan.add(.device(.setLeases(texts(leases))), undo: .device(.setLeases(texts(live.devices.leases))))
    }

    /// The leases of the running domain without one.
    ///
    /// - Throws: error 8 where there is none of this key and lockspace.
    func leases(of live: DomainDefinition, without lease: LeaseDevice) throws(VirtError) -> [LeaseDevice] {
        var leases = live.devices.leases
        guard let index = leases.firstIndex(where: lease.isSame) else {
            throw VirtError(.invalidArg, lease.missingText, domain: .qemu)
        }
        leases.remove(at: index)
        return leases
    }
}

extension LeaseDevice {
    /// Whether both name the same resource of the lock manager.
    func isSame(_ other: LeaseDevice) -> Bool { key == other.key && lockspace == other.lockspace }

    var missingText: String { "Lease \(key) in lockspace \(lockspace ?? "<null>") does not exist" }
}
