import VirtError

/// The words in which a read-only connection is refused.
enum ReadOnlyRefusal {
    static func error(_ permission: Permission, function: String) -> VirtError {
        let text =
            permission.name == "read_secure"
            ? "\(function) with secure flag" : "read only access prevents \(function)"
        return VirtError(.operationDenied, text, domain: domain(of: permission.object))
    }

    /// The part of the stack that stock libvirt attributes a refusal to: the object's API, not a driver.
    private static func domain(of object: String) -> ErrorDomain {
        switch object {
        case "domain": .dom
        case "network", "network_port": .network
        case "storage_pool", "storage_vol": .storage
        case "interface": .interface
        case "node_device": .nodedev
        case "secret": .secret
        case "nwfilter", "nwfilter_binding": .nwfilter
        default: .none
        }
    }
}
