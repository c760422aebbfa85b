/// A file that a running domain's QEMU has to be able to open, and whose owner is changed for that.
struct FileClaim: Codable, Hashable, Sendable {
    /// What becomes of the file when the domain lets go of it.
    enum Restoration: String, Codable, Hashable, Sendable {
        /// Its owner was noted in extended attributes of the file, and the last domain to let go gives it back.
        case remembered
        /// It goes to root, as nobody noted whose it was (`remember_owner = 0`).
        case root
        /// It stays QEMU's: other guests, perhaps on other hosts, may be reading it (images below the top of a chain,
        /// read-only and shareable disks).
        case none
    }

    var path: String
    var owner: ProcessOwner
    /// The UUID of the domain.
    var holder: String
    var restoration: Restoration

    init(path: String, owner: ProcessOwner, holder: String, restoration: Restoration = .remembered) {
        self.path = path
        self.owner = owner
        self.holder = holder
        self.restoration = restoration
    }
}
