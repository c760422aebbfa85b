import HostSystem
public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

/// Counters and bandwidth of network interfaces.
extension QEMUConnection {
    /// The interface with this MAC address, or with this name on the host.
    private func interface(
        _ device: String, of definition: DomainDefinition?
    ) throws(VirtError) -> NetworkInterface {
        let all = definition?.devices.interfaces ?? []
        guard
            let found = all.first(where: { interface in
                interface.mac.map { "\($0)".lowercased() } == device.lowercased() || interface.targetDevice == device
            })
        else { throw VirtError(.invalidArg, "'\(device)' is not a known interface", domain: .domain) }
        return found
    }

    public func domainInterfaceStats(
        _ context: CallContext, dom: DomainReference, device: String
    ) async throws(VirtError) -> DomainInterfaceStatsReply {
        let entry = try findActive(dom)
        let found = try interface(device, of: entry.snapshot.live?.value)
        guard let name = found.targetDevice else {
            throw VirtError(.internalError, "Interface name not provided", domain: .none)
        }
        guard let counters = InterfaceCounters(of: found, named: name) else {
            throw VirtError(.internalError, "/proc/net/dev: Interface not found", domain: .none)
        }
        return DomainInterfaceStatsReply(
            rxBytes: counters.receivedBytes, rxPackets: counters.receivedPackets, rxErrs: counters.receiveErrors,
            rxDrop: counters.receiveDrops, txBytes: counters.sentBytes, txPackets: counters.sentPackets,
            txErrs: counters.sendErrors, txDrop: counters.sendDrops)
    }

    // MARK: Bandwidth

    public func domainGetInterfaceParameters(
        _ context: CallContext, dom: DomainReference, device: String, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetInterfaceParametersReply {
        try Self.check(flags, allowed: 7, "qemuDomainGetInterfaceParameters")
        let definition = try Self.definition(flags & 3, of: find(dom).snapshot).value
        if nparams == 0 {
            // How many there are does not depend on the interface, nor on whether there is one.
            return DomainGetInterfaceParametersReply(
                params: [], nparams: Int32(Self.bandwidthParameters(nil).count))
        }
        let all = try Self.bandwidthParameters(interface(device, of: definition).bandwidth)
        let given = TuningParameters.limited(all, nparams)
        return DomainGetInterfaceParametersReply(params: given, nparams: Int32(given.count))
    }

    private static func bandwidthParameters(_ bandwidth: Bandwidth?) -> [TypedParameter] {
        func value(_ name: String, _ number: UInt64?) -> TypedParameter {
            TypedParameter(name, .uint(UInt32(clamping: number ?? 0)))
        }
        let (inbound, outbound) = (bandwidth?.inbound, bandwidth?.outbound)
        return [
            value("inbound.average", inbound?.average), value("inbound.peak", inbound?.peak),
            value("inbound.burst", inbound?.burst), value("inbound.floor", inbound?.floor),
            value("outbound.average", outbound?.average), value("outbound.peak", outbound?.peak),
            value("outbound.burst", outbound?.burst),
        ]
    }

    public func domainSetInterfaceParameters(
        _ context: CallContext, dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetInterfaceParameters")
        try TuningParameters.check(params, names: Self.bandwidthParameters(nil).map(\.field))
        let entry = try find(dom)
        let found = try interface(device, of: Self.definition(flags & 3, of: entry.snapshot).value)
        guard [.network, .bridge, .ethernet, .direct].contains(found.type) else {
            throw VirtError(
                .configUnsupported,
                "setting bandwidth on interfaces of type '\(found.type.rawValue)' is not implemented yet",
                domain: .qemu, rule: "NET-BANDWIDTH-TYPE", cause: "there is no device on the host to limit")
        }
        let mac = found.mac
        let tuning = DomainTuning(
            name: "domiftune", job: "remoteDispatchDomainSetInterfaceParameters", flags: flags,
            live: { (snapshot) throws(VirtError) in
                guard let old = snapshot.live?.value.devices.interfaces.first(where: { $0.mac == mac }),
                    let target = old.targetDevice
                else { return [] }
                var new = old
                new.bandwidth = try Self.changed(old.bandwidth, params)
                return [
                    DomainTuning.LiveChange(
                        action: .shape(InterfacePlanner.shape(of: new, target)),
                        undo: .shape(InterfacePlanner.shape(of: old, target)))
                ]
            },
            change: { (definition, _) throws(VirtError) in
                guard let index = definition.devices.interfaces.firstIndex(where: { $0.mac == mac }) else { return }
                definition.devices.interfaces[index].bandwidth = try Self.changed(
                    definition.devices.interfaces[index].bandwidth, params)
            })
        try await entry.actor.callTune(context, tuning)
    }

    /// Rates with average 0 are taken away.
    private static func changed(
        _ old: Bandwidth?, _ parameters: [TypedParameter]
    ) throws(VirtError) -> Bandwidth? {
        // What is said of a direction replaces all that was said of it.
        func start(_ direction: String, _ rate: Bandwidth.Rate?) -> Bandwidth.Rate {
            parameters.contains { $0.field.hasPrefix(direction) } ? Bandwidth.Rate() : rate ?? Bandwidth.Rate()
        }
        var inbound = start("inbound.", old?.inbound)
        var outbound = start("outbound.", old?.outbound)
        for parameter in parameters {
            let value = try TuningParameters.unsigned(parameter)
            switch parameter.field {
            case "inbound.average": inbound.average = value
            case "inbound.peak": inbound.peak = value
            case "inbound.burst": inbound.burst = value
            case "inbound.floor": inbound.floor = value
            case "outbound.average": outbound.average = value
            case "outbound.peak": outbound.peak = value
            default: outbound.burst = value
            }
        }
        var bandwidth = Bandwidth()
        if inbound.average > 0 || inbound.floor > 0 { bandwidth.inbound = inbound }
        if outbound.average > 0 { bandwidth.outbound = outbound }
        return bandwidth == Bandwidth() ? nil : bandwidth
    }
}

/// What a guest has sent and received through a device of the host.
struct InterfaceCounters: Sendable {
    var receivedBytes: Int64 = 0
    var receivedPackets: Int64 = 0
    var receiveErrors: Int64 = 0
    var receiveDrops: Int64 = 0
    var sentBytes: Int64 = 0
    var sentPackets: Int64 = 0
    var sendErrors: Int64 = 0
    var sendDrops: Int64 = 0

    /// - Returns: nil where the host has no such device.
    init?(of interface: NetworkInterface, named name: String) {
        guard !name.contains("/"), name != ".", name != "..",
            let bytes = HostFile.text("/sys/class/net/\(name)/statistics/rx_bytes").flatMap({ Int64($0) })
        else { return nil }
        func counter(_ file: String) -> Int64 {
            HostFile.text("/sys/class/net/\(name)/statistics/\(file)").flatMap { Int64($0) } ?? 0
        }
        // What the host's end of a cable receives, the guest has sent; a macvtap has the guest's own view.
        let isHostView = interface.type != .direct
        receivedBytes = isHostView ? counter("tx_bytes") : bytes
        sentBytes = isHostView ? bytes : counter("tx_bytes")
        let (received, sent) = isHostView ? ("tx", "rx") : ("rx", "tx")
        receivedPackets = counter("\(received)_packets")
        receiveErrors = counter("\(received)_errors")
        receiveDrops = counter("\(received)_dropped")
        sentPackets = counter("\(sent)_packets")
        sendErrors = counter("\(sent)_errors")
        sendDrops = counter("\(sent)_dropped")
    }
}
