import ApusDaemon
import Glibc
import QEMUDriver
import VirtDriver
import VirtError

/// The QEMU guests that this daemon serves.
struct Guests: Sendable {
    let driver: QEMUDriver
    private let uri: String

    init(_ options: DaemonOptions, _ log: DaemonLog) {
        let isSession = options.isSession || geteuid() != 0
        var environment: [String: String] = [:]
        for name in ["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
            environment[name] = getenv(name).map { String(cString: $0) }
        }
        let root = options.root.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        var configuration = DriverConfiguration(
            mode: isSession ? .session : .system, prefix: root ?? "", environment: environment)
        let home = environment["XDG_CONFIG_HOME"] ?? "\(environment["HOME"] ?? "")/.config"
        let directory = (root ?? "") + (isSession ? home : "/etc")
        configuration.takeHostIdentity(from: options.configuration ?? "\(directory)/libvirt/libvirtd.conf")
        driver = QEMUDriver(configuration: configuration, logger: log.logger("qemu"))
        uri = isSession ? "qemu:///session" : "qemu:///system"
    }

    /// Whether any guest runs; unknown counts as yes.
    var areActive: Bool {
        get async {
            do {
                let connection = ConnectionID(rawValue: 0)
                let drivers = try await driver.open(ConnectionURI(uri), connection: connection, readOnly: true)
                let count = try await drivers.hypervisor.connectNumOfDomains(
                    CallContext(connection: connection, isReadOnly: true))
                await drivers.hypervisor.close()
                return count > 0
            } catch {
                return true
            }
        }
    }
}
