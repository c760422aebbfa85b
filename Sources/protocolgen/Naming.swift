/// How names of the table become names in Swift and in libvirt's C API.
enum Naming {
    /// Words that libvirt's API spells in capitals.
    private static let acronyms: [String: String] = [
        "cpu": "CPU", "dhcp": "DHCP", "fd": "FD", "fsfreeze": "FSFreeze", "fsinfo": "FSInfo", "fsthaw": "FSThaw",
        "fstrim": "FSTrim", "id": "ID", "iothread": "IOThread", "mac": "MAC", "nmi": "NMI", "nwfilter": "NWFilter",
        "nwfilters": "NWFilters", "os": "OS", "pm": "PM", "scsi": "SCSI", "sev": "SEV", "ssh": "SSH", "uri": "URI",
        "uuid": "UUID", "wwn": "WWN", "xml": "XML",
    ]

    private static let reserved: Set<String> = [
        "nil", "in", "default", "case", "repeat", "self", "init", "protocol", "operator", "switch", "func",
    ]

    /// `DOMAIN_GET_XML_DESC` becomes `DomainGetXMLDesc`.
    static func upper(_ name: String) -> String {
        name.lowercased().split(separator: "_").map { word in
            acronyms[String(word)] ?? word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
    }

    /// `DOMAIN_GET_XML_DESC` becomes `domainGetXMLDesc`.
    static func method(_ name: String) -> String {
        let words = name.lowercased().split(separator: "_")
        guard let first = words.first else { return name }
        let head = first == "nwfilter" ? "nwfilter" : String(first)
        return head + upper(words.dropFirst().joined(separator: "_"))
    }

    /// A field of a structure: `xml_desc` becomes `xmlDesc`, `retStats` stays.
    static func field(_ name: String) -> String {
        let words = name.split(separator: "_")
        let head = words.first.map(String.init) ?? name
        let result = head + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        if result == "nil" { return "isNil" }
        return reserved.contains(result) ? "`\(result)`" : result
    }

    /// The function of libvirt's public API behind a procedure, as its errors name it.
    static func function(_ name: String, program: String) -> String {
        switch (program, name) {
        case ("remote", "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY"): return "virConnectDomainEventRegisterAny"
        case ("remote", "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY"): return "virConnectDomainEventDeregisterAny"
        case ("qemu", let name) where name.hasPrefix("DOMAIN_"):
            return "virDomainQemu" + upper(String(name.dropFirst(7)))
        case ("qemu", let name): return "virConnectDomainQemu" + upper(String(name.dropFirst(15)))
        case ("lxc", let name): return "virDomainLxc" + upper(String(name.dropFirst(7)))
        case ("admin", let name): return "virAdm" + upper(name)
        default: return "vir" + upper(name)
        }
    }

    private static let structures: [String: String] = [
        "remote_nonnull_domain": "DomainReference", "remote_nonnull_network": "NetworkReference",
        "remote_nonnull_network_port": "NetworkPortReference", "remote_nonnull_nwfilter": "NWFilterReference",
        "remote_nonnull_nwfilter_binding": "NWFilterBindingReference",
        "remote_nonnull_interface": "InterfaceReference", "remote_nonnull_storage_pool": "StoragePoolReference",
        "remote_nonnull_storage_vol": "StorageVolumeReference",
        "remote_nonnull_node_device": "NodeDeviceReference", "remote_nonnull_secret": "SecretReference",
        "remote_nonnull_domain_checkpoint": "CheckpointReference",
        "remote_nonnull_domain_snapshot": "SnapshotReference", "remote_typed_param": "TypedParameter",
        "admin_typed_param": "TypedParameter", "admin_nonnull_server": "AdminServerReference",
        "admin_nonnull_client": "AdminClientReference", "virNetMessageHeader": "MessageHeader",
        "virNetMessageNonnullDomain": "DomainReference", "virNetMessageNonnullNetwork": "NetworkReference",
        "virNetMessageError": "MessageError", "virNetStreamHole": "StreamHole",
    ]

    static func structure(_ name: String) -> String {
        if let known = structures[name] { return known }
        var rest = Substring(name)
        if rest.hasPrefix("remote_") { rest = rest.dropFirst(7) }
        if rest.hasSuffix("_ret") { return upper(String(rest.dropLast(4))) + "Reply" }
        if rest.hasSuffix("_msg") { return upper(String(rest.dropLast(4))) + "Message" }
        return upper(String(rest))
    }

    /// Structures written by hand, or under another name already.
    static let handWritten: Set<String> = [
        "remote_typed_param", "admin_typed_param", "remote_error", "virNetMessageHeader",
        "virNetMessageNonnullDomain", "virNetMessageNonnullNetwork",
    ]
}
