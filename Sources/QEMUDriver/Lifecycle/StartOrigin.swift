/// What a start makes the guest continue from.
enum StartOrigin: Sendable, Hashable {
    /// Nothing: its firmware.
    case boot
    /// The memory in an internal snapshot.
    case snapshot(name: String)
    /// Memory in a file, from a save or an external snapshot.
    case image(path: String, offset: Int, isManaged: Bool, bypassCache: Bool)
}
