/// What a directory of backups holds, as its `manifest.json` says it.
public struct BackupManifest: Sendable, Hashable, Codable {
    /// One disk's image in a backup.
    public struct Disk: Sendable, Hashable, Codable {
        /// For example `vda`.
        public var target: String
        /// Name of the image in the directory; always qcow2.
        public var file: String
        /// Image that holds what this one does not; nil for one that is whole.
        public var parent: String?
        /// Format that the guest's disk has.
        public var format: String
        /// Bytes that the image takes.
        public var size: UInt64
        /// SHA-256 of the image, in hexadecimal digits.
        public var sha256: String
    }

    /// All disks of a domain at one moment.
    public struct Entry: Sendable, Hashable, Codable {
        public var number: Int
        public var isIncremental: Bool
        /// Seconds since 1970.
        public var time: Int64
        /// The checkpoint that the next incremental one goes on from; nil where no disk can tell what changes.
        public var checkpoint: String?
        /// The domain's stored definition, or the running one's.
        public var definition: String
        public var disks: [Disk]
    }

    public static let currentVersion = 1

    public var version = currentVersion
    public var domain: String
    public var uuid: String
    /// Oldest first.
    public var backups: [Entry]

    public init(domain: String, uuid: String, backups: [Entry] = []) {
        self.domain = domain
        self.uuid = uuid
        self.backups = backups
    }

    /// The images that a disk of a backup is made of: its own first, then those below it.
    func chain(of disk: Disk) -> [Disk] {
        let all = backups.flatMap(\.disks)
        var chain = [disk]
        while let parent = chain.last?.parent, chain.count <= all.count,
            let next = all.first(where: { $0.file == parent })
        {
            chain.append(next)
        }
        return chain
    }
}
