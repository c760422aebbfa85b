/// The way in that a client took. It decides what the client has to show and what it may do.
enum Service: String, Sendable, Hashable {
    case readWrite
    case readOnly
    case tcp
    case tls
    /// The admin program's socket, with calls of its own.
    case admin

    var isUnix: Bool { self == .readWrite || self == .readOnly || self == .admin }
}
