import HostSystem
import VirtError
import VirtModel
import XMLTree

/// What guests' interfaces need to know of virtual networks, read from the files in which libvirt keeps definitions and
/// run state of its networks.
struct NetworkCatalogue: Sendable {
    /// Definitions, `NAME.xml`.
    var definitions: String
    /// Networks that are active, `NAME.xml`.
    var state: String

    /// Where an interface of a network is plugged in.
    enum Plug: Hashable, Sendable {
        /// A bridge that belongs to the network (isolated, NAT, routed, open).
        case network(bridge: String)
        /// A bridge of the host.
        case bridge(String)
        /// Devices of the host to put a macvtap on.
        case direct(devices: [String], mode: InterfaceSource.DirectMode)
    }

    /// - Throws: error 43 for an unknown network, error 55 for one that is not active, error 67 for one whose kind
    ///   cannot be used.
    func plug(for name: String) throws(VirtError) -> Plug {
        guard !name.contains("/"), name != ".", name != ".." else { throw Self.missing(name) }
        guard let text = HostFile.text("\(state)/\(name).xml") else {
            guard HostFile.text("\(definitions)/\(name).xml") != nil else { throw Self.missing(name) }
            throw VirtError(
                .operationInvalid, "network '\(name)' is not active", domain: .network, rule: "NET-INACTIVE",
                cause: "the interface's network is defined, but has not been started",
                cures: ["start it: virsh net-start \(name)"])
        }
        let root = try XMLDocument.parse(text).root
        guard let network = root.name == "network" ? root : root.element("network") else {
            throw VirtError(.internalError, "no network config", domain: .network)
        }
        return try Self.plug(of: network, name)
    }

    static func plug(of network: XMLElement, _ name: String) throws(VirtError) -> Plug {
        let forward = network.element("forward")
        let bridge = network.element("bridge")?[attribute: "name"]
        let kind = forward.map { $0[attribute: "mode"] ?? "nat" } ?? "none"
        switch (kind, bridge) {
        case ("none", let bridge?), ("nat", let bridge?), ("route", let bridge?), ("open", let bridge?):
            return .network(bridge: bridge)
        case ("bridge", let bridge?): return .bridge(bridge)
        case ("bridge", nil), ("private", _), ("vepa", _), ("passthrough", _):
            var devices = forward?.elements("interface").compactMap { $0[attribute: "dev"] } ?? []
            if devices.isEmpty, let device = forward?[attribute: "dev"] { devices = [device] }
            if let mode = InterfaceSource.DirectMode(rawValue: kind), !devices.isEmpty {
                return .direct(devices: devices, mode: mode)
            }
            throw VirtError(
                .internalError,
                "network '\(name)' uses a direct mode, but has no forward dev and no interface pool", domain: .network)
        default:
            throw VirtError(
                .configUnsupported, "interfaces of network '\(name)' cannot be connected", domain: .network,
                cause: "its forward mode is '\(kind)'")
        }
    }

    private static func missing(_ name: String) -> VirtError {
        VirtError(
            .noNetwork, "no network with matching name '\(name)'", domain: .network, rule: "NET-MISSING",
            cause: "the interface names a network that is not defined on this host",
            cures: ["define it: virsh net-define", "use an existing one: virsh net-list --all"])
    }
}
