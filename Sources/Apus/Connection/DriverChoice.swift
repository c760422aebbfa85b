import Glibc
import Logging
import QEMUDriver
import RemoteDriver
import TestDriver
import VirtDriver
import VirtError

/// Which driver serves a URI: one in this process where the URI asks for it, otherwise a daemon's.
enum DriverChoice {
    static func driver(for uri: ConnectionURI) throws(VirtError) -> any HypervisorDriver {
        if isLocal(uri), let driver = embedded.driver(for: uri.driver) { return driver }
        let remote = RemoteDriver()
        guard !elsewhere.contains(uri.driver) else {
            throw VirtError(
                .configUnsupported, "libvirt was built without the '\(uri.driver)' driver",
                cause: "hosts of this kind have no daemon that could be asked", cures: ["use virsh for this host"])
        }
        guard remote.schemes.contains(uri.driver) else {
            throw VirtError(
                code: .noConnect, domain: .none, message: "no connection driver available for \(uri)",
                strings: [uri.description], cause: "no driver answers to '\(uri.driver)'",
                cures: ["use one of: " + remote.schemes.sorted().joined(separator: ", ")])
        }
        return remote
    }

    /// Hypervisors that libvirt's clients speak to themselves.
    private static let elsewhere: Set<String> = [
        "esx", "gsx", "vpx", "hyperv", "openvz", "parallels", "vmwareplayer", "vmwarews", "vmwarefusion",
    ]

    /// `qemu:///embed` runs here, and so does every `test:` URI without a transport, as in libvirt.
    private static func isLocal(_ uri: ConnectionURI) -> Bool {
        guard uri.transport == nil, uri.host == nil else { return false }
        return uri.driver == "test" || uri.path == "/embed"
    }

    /// The drivers built into this library. Made once: connections to the same root share its guests.
    private static let embedded = DriverRegistry([
        QEMUDriver(configuration: DriverConfiguration(mode: .session, environment: environment), logger: logger),
        TestDriver(),
    ])

    private static var environment: [String: String] {
        var values: [String: String] = [:]
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values
    }

    /// Drivers in this process speak through errors; their log is for those who ask: `APUS_LOG=debug`.
    private static var logger: Logger {
        var logger = Logger(label: "apus")
        logger.logLevel = getenv("APUS_LOG").flatMap { Logger.Level(rawValue: String(cString: $0)) } ?? .critical
        return logger
    }
}
