import VirtDriver
import VirtError

/// Finds the driver that a connection URI asks for, and says in libvirt's words when there is none.
enum ConnectionOpener {
    /// The URI behind `name`; none means the host's own default.
    static func uri(_ name: String?, isSession: Bool) throws(VirtError) -> ConnectionURI {
        guard let name, !name.isEmpty else {
            return ConnectionURI(driver: "qemu", path: isSession ? "/session" : "/system")
        }
        return try ConnectionURI.named(name)
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
