/// What a call may do to an object: libvirt's access control vocabulary (`remote_protocol.x`, "acl" annotations).
struct Permission: Hashable, Sendable {
    /// The kind of object: `connect`, `domain`, `storage_pool` ...
    let object: String
    /// What is done to it: `getattr`, `read`, `write`, `start` ...
    let name: String

    init(_ object: String, _ name: String) {
        self.object = object
        self.name = name
    }

    /// The driver that the kind of object belongs to, as libvirt names it to clients and to polkit.
    var driver: String {
        switch object {
        case "connect", "domain": "QEMU"
        case "network", "network_port": "bridge"
        case "node_device", "interface": "udev"
        case "nwfilter_binding": "nwfilter"
        case "storage_pool", "storage_vol": "storage"
        default: object
        }
    }

    /// Whether a client of the read-only socket has it: looking, listing and searching are reading.
    var isForReaders: Bool {
        name == "getattr" || name == "read" || name.hasPrefix("search_")
    }
}
