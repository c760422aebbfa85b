/// Where everything lies: libvirt's own layout, so that a host can change between the two.
///
/// Source: "Directories" of libvirt's QEMU driver page, and what libvirtd 9.0 creates.
public struct DriverPaths: Hashable, Sendable {
    /// Definitions: `NAME.xml`.
    public var definitions: String
    /// Links to the definitions of domains that start with the daemon.
    public var autostart: String
    /// Run state: `NAME.xml` and `NAME.pid` of running domains.
    public var state: String
    /// What lasts: a directory a running domain, saved memory, snapshots, firmware variables.
    public var library: String
    public var logs: String
    public var cache: String
    /// Sockets of guest channels, one directory a running domain.
    public var channels: String
    public var saved: String
    public var nvram: String
    public var snapshots: String
    public var checkpoints: String
    /// Ours alone: plans that are under way.
    public var journal: String
    /// Definitions and run state of virtual networks.
    public var networks: String { "\(definitions)/networks" }
    public var networkState: String
    /// Software TPMs: what they keep, their sockets, their logs.
    public var tpmStates: String
    public var tpmSockets: String { "\(state)/swtpm" }
    public var tpmLogs: String
    /// `qemu.conf`.
    public var configuration: String

    /// - Parameters:
    ///   - prefix: put in front of the system's paths (`--root`); empty for the real ones.
    ///   - environment: looked at for the XDG directories of a session.
    public init(mode: DriverMode, prefix: String = "", environment: [String: String] = [:]) {
        switch mode {
        case .system:
            definitions = "\(prefix)/etc/libvirt/qemu"
            state = "\(prefix)/run/libvirt/qemu"
            library = "\(prefix)/var/lib/libvirt/qemu"
            logs = "\(prefix)/var/log/libvirt/qemu"
            cache = "\(prefix)/var/cache/libvirt/qemu"
            channels = "\(library)/channel/target"
            saved = "\(library)/save"
            nvram = "\(library)/nvram"
            networkState = "\(prefix)/run/libvirt/network"
            tpmStates = "\(prefix)/var/lib/libvirt/swtpm"
            tpmLogs = "\(prefix)/var/log/swtpm/libvirt/qemu"
            configuration = "\(prefix)/etc/libvirt/qemu.conf"
        case .session:
            let home = environment["HOME"] ?? "/"
            let base = prefix + (environment["XDG_CONFIG_HOME"] ?? "\(home)/.config") + "/libvirt"
            let caches = prefix + (environment["XDG_CACHE_HOME"] ?? "\(home)/.cache") + "/libvirt"
            definitions = "\(base)/qemu"
            state = prefix + (environment["XDG_RUNTIME_DIR"] ?? "\(home)/.cache") + "/libvirt/qemu/run"
            library = "\(base)/qemu/lib"
            logs = "\(caches)/qemu/log"
            cache = "\(caches)/qemu/cache"
            channels = "\(base)/qemu/channel/target"
            saved = "\(base)/qemu/save"
            nvram = "\(base)/qemu/nvram"
            networkState = prefix + (environment["XDG_RUNTIME_DIR"] ?? "\(home)/.cache") + "/libvirt/network"
            tpmStates = "\(base)/qemu/swtpm"
            tpmLogs = logs
            configuration = "\(base)/qemu.conf"
        case .embed(let root):
            definitions = "\(root)/etc/qemu"
            state = "\(root)/run/qemu"
            library = "\(root)/lib/qemu"
            logs = "\(root)/log/qemu"
            cache = "\(root)/cache/qemu"
            channels = "\(library)/channel/target"
            saved = "\(library)/save"
            nvram = "\(library)/nvram"
            networkState = "\(root)/run/network"
            tpmStates = "\(root)/lib/swtpm"
            tpmLogs = "\(root)/log/swtpm"
            configuration = "\(root)/etc/qemu.conf"
        }
        autostart = "\(definitions)/autostart"
        snapshots = "\(library)/snapshot"
        checkpoints = "\(library)/checkpoint"
        journal = "\(library)/journal"
    }

    /// Every directory that has to exist, with its mode as libvirtd makes it.
    var directories: [(path: String, mode: UInt32)] {
        [
            (definitions, 0o700), (autostart, 0o700), (state, 0o755), (library, 0o751), (logs, 0o700), (cache, 0o750),
            (channels, 0o755), (saved, 0o755), (nvram, 0o755), (snapshots, 0o755), (checkpoints, 0o755),
            (journal, 0o700),
        ]
    }

    func definition(_ name: String) -> String { "\(definitions)/\(name).xml" }
    func autostartLink(_ name: String) -> String { "\(autostart)/\(name).xml" }
    func status(_ name: String) -> String { "\(state)/\(name).xml" }
    func pidFile(_ name: String) -> String { "\(state)/\(name).pid" }
    func log(_ name: String) -> String { "\(logs)/\(name).log" }
    func managedSave(_ name: String) -> String { "\(saved)/\(name).save" }

    /// The running domain's own directory. Its name is cut so that socket paths stay short, as libvirt does.
    func domainLibrary(id: Int32, name: String) -> String { "\(library)/\(Self.runName(id, name))" }
    func domainChannels(id: Int32, name: String) -> String { "\(channels)/\(Self.runName(id, name))" }

    /// `ID-NAME`, which helpers' files begin with.
    func runName(id: Int32, name: String) -> String { "\(id)-\(String(name.prefix(20)))" }

    private static func runName(_ id: Int32, _ name: String) -> String {
        "domain-\(id)-\(String(name.prefix(20)))"
    }
}
