import HostSystem
import VirtError
import VirtModel
import VirtPlan

/// Everything that one run needs of its host, decided before the first step.
struct StartResources: Sendable {
    var claims: [FileClaim] = []
    var interfaces: [InterfaceRequest] = []
    var vsock: UInt32?
    var tpm: TPMStateRequest?
    var helpers: [HelperRequest] = []
    var cgroup: CgroupRequest?
    var limits: [CgroupWrite] = []

    /// Decides it for a definition that is about to start, and fills in there what was decided.
    init(
        for live: inout DomainDefinition, host: DriverHost, policy: OwnershipPolicy, directory: String, reserves: Bool
    ) throws(VirtError) {
        interfaces = try host.interfacePlanner(reserves: reserves).plan(&live)
        let helperPlanner = host.helperPlanner(owner: policy.owner == .current ? nil : policy.owner)
        try helperPlanner.complete(&live)
        tpm = try helperPlanner.tpmState(for: live)
        helpers = try host.helpers(of: live, directory, policy)
        vsock = try Self.chooseVsock(&live)
        claims = try policy.claims(for: live)
        cgroup = host.cgroup(of: live)
        if cgroup != nil, live.resource?.partition == nil {
            live.resource = live.resource ?? ResourcePartition()
            live.resource?.partition = CgroupRequest.partition
        }
        limits = try GroupLimits.writes(for: live, controls: cgroup?.controls)
    }

    /// Gives the vsock device of a definition its address, the first free one where none is stated.
    ///
    /// - Returns: nil where there is no such device.
    /// - Throws: error 67 where the host has no vsock, error 38 where the address is taken.
    static func chooseVsock(_ live: inout DomainDefinition) throws(VirtError) -> UInt32? {
        guard let device = live.devices.vsock else { return nil }
        let isChosen = device.cidAuto == true || device.cidAddress == nil
        let opened: (descriptor: Int32, cid: UInt32)
        do throws(VirtError) {
            opened = try VhostDevice.openVsock(cid: isChosen ? nil : device.cidAddress)
        } catch {
            throw error.from(.qemu)
        }
        _ = Descriptor(owning: opened.descriptor)
        live.devices.vsock?.cidAddress = opened.cid
        return opened.cid
    }

    /// Adds the steps in front of QEMU's start, in an order in which each finds what it builds on.
    func addSteps(to plan: inout Plan<DomainAction>) {
        for interface in interfaces {
            plan.add(.resource(.openInterface(interface)), undo: .resource(.closeInterface(interface)))
        }
        if let vsock { plan.add(.resource(.openVsock(cid: vsock)), undo: .resource(.closeVsock)) }
        if let tpm { plan.add(.resource(.prepareTPM(tpm))) }
        for helper in helpers {
            plan.add(.resource(.startHelper(helper)), undo: .resource(.stopHelper(helper)))
        }
        plan.addClaims(claims)
        if let cgroup { plan.add(.resource(.makeCgroup(cgroup)), undo: .resource(.removeCgroup(cgroup))) }
        if !limits.isEmpty { plan.add(.resource(.limitCgroup(limits))) }
    }

    /// Adds the steps that give back what a running domain has, once its QEMU has ended.
    static func addCleanup(
        of live: DomainDefinition, directory: String, host: DriverHost, to plan: inout Plan<DomainAction>
    ) {
        if let cgroup = host.cgroup(of: live) { plan.add(.resource(.removeCgroup(cgroup))) }
        if let policy = try? host.ownership(of: live) {
            for helper in (try? host.helpers(of: live, directory, policy)) ?? [] {
                plan.add(.resource(.stopHelper(helper)))
            }
            plan.addReleases((try? policy.claims(for: live)) ?? [])
        }
        for interface in host.interfacePlanner(reserves: false).requests(for: live) {
            plan.add(.resource(.closeInterface(interface)))
        }
    }
}

extension DriverHost {
    /// The programs that serve the devices of a live definition.
    func helpers(
        of live: DomainDefinition, _ directory: String, _ policy: OwnershipPolicy
    ) throws(VirtError) -> [HelperRequest] {
        try helperPlanner(owner: policy.owner == .current ? nil : policy.owner)
            .helpers(for: live, directory: directory)
    }

    /// - Parameter reserves: names of devices that are given out stay taken.
    func interfacePlanner(reserves: Bool) -> InterfacePlanner {
        InterfacePlanner(
            networks: NetworkCatalogue(definitions: paths.networks, state: paths.networkState),
            names: interfaceNames, reserves: reserves, state: paths.state, exclusive: exclusiveDevices(),
            hasVhostNet: FileOperations.exists("/dev/vhost-net"))
    }

    /// Devices of the host that a running guest has for itself.
    private func exclusiveDevices() -> Set<String> {
        var devices: Set<String> = []
        for entry in table.all {
            for interface in entry.snapshot.live?.value.devices.interfaces ?? []
            where interface.source.directMode == .passthrough {
                if let device = interface.source.device { devices.insert(device) }
            }
        }
        return devices
    }
}
