/// Everything that is needed to start a QEMU process, decided before anything is done. It holds no descriptors: those
/// are made from it.
struct LaunchRequest: Codable, Hashable, Sendable {
    /// A unix socket to listen on, made by us and passed along already listening.
    struct Listener: Codable, Hashable, Sendable {
        var path: String
        /// The descriptor's number in QEMU, as its command line says.
        var descriptor: Int32
    }

    /// A file that QEMU writes a guest's output to, opened by us.
    struct File: Codable, Hashable, Sendable {
        var path: String
        /// Whether what is in it stays.
        var append: Bool
        var descriptor: Int32
    }

    /// A descriptor that an earlier step has opened (``HeldDescriptor``).
    struct Inherited: Codable, Hashable, Sendable {
        var key: String
        /// Which of several.
        var index: Int
        var descriptor: Int32
    }

    struct Variable: Codable, Hashable, Sendable {
        var name: String
        var value: String

        /// What every QEMU has in its environment; `directory` belongs to its run alone.
        static func standard(_ directory: String) -> [Variable] {
            [
                .init(name: "LC_ALL", value: "C"),
                .init(name: "PATH", value: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
                .init(name: "HOME", value: directory),
                .init(name: "XDG_DATA_HOME", value: "\(directory)/.local/share"),
                .init(name: "XDG_CACHE_HOME", value: "\(directory)/.cache"),
                .init(name: "XDG_CONFIG_HOME", value: "\(directory)/.config"),
            ]
        }
    }

    var executable: String
    var arguments: [String]
    var environment: [Variable]
    /// The first one is the monitor's.
    var listeners: [Listener]
    var files: [File] = []
    var inherited: [Inherited] = []
    /// `cgroup.procs` files of the groups that QEMU is in from the start.
    var controlGroups: [String]?
    var log: String
    /// First line of the log, after the time.
    var banner: String
    var owner: ProcessOwner?
    var maxFiles: UInt64?
    var maxCore: UInt64?
    /// Directory that belongs to this run alone; its path on a command line tells the process.
    var directory: String
}
