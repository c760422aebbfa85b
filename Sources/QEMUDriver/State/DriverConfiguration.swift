import HostSystem
import LibvirtProtocol
import VirtModel

/// How the driver runs: where its files are and with whose rights QEMU runs.
public struct DriverConfiguration: Sendable {
    public var mode: DriverMode
    public var paths: DriverPaths
    /// User and group of QEMU; nil keeps this process' own.
    public var user: String?
    public var group: String?
    /// Files that a guest uses are given to its user while it runs.
    public var dynamicOwnership = true
    /// Whose they were is noted in extended attributes.
    public var rememberOwner = true
    /// User and group of software TPMs; nil for this process' own.
    public var swtpmUser: String?
    public var swtpmGroup: String?
    /// `-sandbox on`.
    public var seccompSandbox = true
    /// How long a changing call waits for another one to end.
    public var jobTimeout: Duration = .seconds(30)
    /// Most open files of a QEMU process; nil keeps this process' limit.
    public var maxFiles: UInt64?
    /// Size of a core dump of QEMU in bytes; nil forbids none.
    public var maxCore: UInt64? = 0
    /// The host's UUID in capabilities, where the daemon's configuration gives one.
    public var hostUUID: String?
    /// Take the host's UUID from `/etc/machine-id` instead of the firmware.
    public var hostUUIDFromMachineID = false
    /// Certificates of the server that pulled backups are read from.
    public var backupTLS = TLSCertificates()
    /// Largest number of guests running at once; 0 sets no limit.
    public var maxDomains = 0

    /// Takes what `qemu.conf` sets and libvirt's defaults for the rest.
    public init(mode: DriverMode, prefix: String = "", environment: [String: String] = [:]) {
        self.mode = mode
        paths = DriverPaths(mode: mode, prefix: prefix, environment: environment)
        if mode == .system {
            user = "libvirt-qemu"
            group = "libvirt-qemu"
            swtpmUser = "tss"
            swtpmGroup = "tss"
        }
        guard let text = HostFile.text(paths.configuration) else { return }
        let settings = LibvirtConfiguration(text)
        if mode == .system {
            if let value = settings.string("user") { user = value }
            if let value = settings.string("group") { group = value }
            if let value = settings.string("swtpm_user") { swtpmUser = value }
            if let value = settings.string("swtpm_group") { swtpmGroup = value }
            if let value = settings.integer("dynamic_ownership") { dynamicOwnership = value != 0 }
            if let value = settings.integer("remember_owner") { rememberOwner = value != 0 }
        }
        backupTLS = TLSCertificates("backup", settings)
        if let value = settings.integer("seccomp_sandbox") { seccompSandbox = value != 0 }
        if let value = settings.integer("max_files"), value > 0 { maxFiles = UInt64(value) }
        switch settings.value("max_core") {
        case .string("unlimited")?: maxCore = nil
        case .integer(let value)? where value >= 0: maxCore = UInt64(value)
        default: break
        }
    }

    /// Takes what the daemon's own configuration (`libvirtd.conf`) says of the host: `host_uuid`, `host_uuid_source`.
    public mutating func takeHostIdentity(from path: String) {
        guard let text = HostFile.text(path) else { return }
        let settings = LibvirtConfiguration(text)
        if let value = settings.string("host_uuid"), UUIDBytes(value) != nil { hostUUID = value }
        if let value = settings.string("host_uuid_source") { hostUUIDFromMachineID = value == "machine-id" }
    }
}
