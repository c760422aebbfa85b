// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

extension Permission {
    /// What can be allowed, by the kind of object.
    static let known: [String: Set<String>] = [
        "connect": ["detect_storage_pools", "getattr", "interface_transaction", "pm_control", "read", "search_domains", "search_interfaces", "search_networks", "search_node_devices", "search_nwfilter_bindings", "search_nwfilters", "search_secrets", "search_storage_pools", "write"],
        "domain": ["block_read", "block_write", "checkpoint", "core_dump", "delete", "fs_freeze", "fs_trim", "getattr", "hibernate", "init_control", "inject_nmi", "mem_read", "migrate", "open_device", "open_graphics", "open_namespace", "pm_control", "read", "read_secure", "reset", "save", "screenshot", "send_input", "send_signal", "set_password", "set_time", "snapshot", "start", "stop", "suspend", "write"],
        "interface": ["delete", "getattr", "read", "save", "start", "stop", "write"],
        "network": ["delete", "getattr", "read", "save", "search_ports", "start", "stop", "write"],
        "network_port": ["create", "delete", "getattr", "read", "write"],
        "node_device": ["delete", "detach", "getattr", "read", "start", "stop", "write"],
        "nwfilter": ["delete", "getattr", "read", "save", "write"],
        "nwfilter_binding": ["create", "delete", "getattr", "read"],
        "secret": ["delete", "getattr", "read", "read_secure", "save", "write"],
        "storage_pool": ["delete", "format", "getattr", "read", "refresh", "save", "search_storage_vols", "start", "stop", "write"],
        "storage_vol": ["create", "data_read", "data_write", "delete", "format", "getattr", "read", "resize"],
    ]
}
