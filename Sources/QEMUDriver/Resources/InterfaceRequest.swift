/// The host's end of one network card: what is made for it, and taken away when the guest ends.
struct InterfaceRequest: Codable, Hashable, Sendable {
    enum Kind: Codable, Hashable, Sendable {
        /// A tap device that lives as long as QEMU has it open, as a port of a bridge or of nothing.
        case tap(bridge: String?)
        /// A tap device that somebody else has made and keeps (`managed='no'`).
        case existing
        /// A macvtap above a device of the host; the mode is one of `MACVLAN_MODE_...`.
        case macvtap(device: String, mode: UInt32)

        /// Whether it is made or taken as a tap device.
        var isTap: Bool { if case .macvtap = self { false } else { true } }
    }

    /// The card's alias, `net0`.
    var alias: String
    /// Name of the device on the host.
    var name: String
    var kind: Kind
    /// Hardware address of the host's end, where it is set.
    var address: [UInt8]?
    var mtu: UInt32?
    var queues: Int
    /// Packets have a virtio header in front.
    var hasHeader: Bool
    /// Whether the kernel's virtio backend (`/dev/vhost-net`) is opened too.
    var usesVhost: Bool
    /// Where the address of a device that is passed through is noted.
    var addressFile: String?
    /// Kept from talking to other ports of its bridge that are kept so; nil in plans of older daemons.
    var isIsolated: Bool?
    /// Limits of what passes; nil in plans of older daemons.
    var shape: TrafficShape?

    var summary: String {
        switch kind {
        case .tap(let bridge?): "make tap device \(name) for \(alias), a port of \(bridge)"
        case .tap(nil): "make tap device \(name) for \(alias)"
        case .existing: "open tap device \(name) for \(alias)"
        case .macvtap(let device, _): "make macvtap \(name) on \(device) for \(alias)"
        }
    }
}
