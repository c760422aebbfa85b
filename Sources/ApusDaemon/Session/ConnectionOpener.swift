import VirtDriver
import VirtError

/// Finds the driver that a connection URI asks for, and says in libvirt's words when there is none.
enum ConnectionOpener {
    /// The URI behind `name`; none means the host's own default.
    static func uri(_ name: String?) throws(VirtError) -> ConnectionURI {
        guard let name, !name.isEmpty else { return try ConnectionURI("qemu:///system") }
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

    static func driver(
        for uri: ConnectionURI, name: String, in registry: DriverRegistry
    ) throws(VirtError) -> any HypervisorDriver {
        guard uri.transport == nil || uri.transport == "unix", uri.host == nil else {
            throw VirtError(
                .noConnect, name, cause: "this daemon serves its own host and does not pass connections on",
                cures: ["let the client connect to \(uri) itself"])
        }
        guard let driver = registry.driver(for: uri.driver) else {
            throw VirtError(
                .noConnect, name, cause: "no driver for '\(uri.driver)' is part of this daemon",
                cures: ["use one of: \(registry.drivers.flatMap(\.schemes).joined(separator: ", "))"])
        }
        return driver
    }
}
