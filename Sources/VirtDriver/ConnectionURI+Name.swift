public import VirtError

extension ConnectionURI {
    /// The URI that a client wrote, with libvirt's old spellings read and its usual slips named.
    ///
    /// - Throws: error 1 for one that cannot be meant, 5 for one without a driver's name, 8 for a wrong port.
    public static func named(_ name: String) throws(VirtError) -> ConnectionURI {
        if name == "xen" || name == "xen://" { return try ConnectionURI("xen:///system") }
        if name.hasPrefix(":") {
            throw VirtError(.internalError, "Unable to parse URI \(name)", domain: .uri)
        }
        guard name.contains(":") else {
            throw VirtError(
                .noConnect, "URI '\(name)' does not include a driver name",
                cures: ["write driver:///path, for example qemu:///system"])
        }
        let uri = try ConnectionURI(name)
        // A slash too few turns the path into a host name.
        if ["qemu", "vbox", "vz"].contains(uri.driver), uri.path.isEmpty, let host = uri.host,
            ["system", "session"].contains(host)
        {
            throw VirtError(
                .internalError, "invalid URI \(name) (maybe you want \(uri.driver):///\(host))",
                cures: ["use \(uri.driver):///\(host)"])
        }
        return uri
    }
}
