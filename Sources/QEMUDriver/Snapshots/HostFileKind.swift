import Glibc

/// What is at a path of the host.
enum HostFileKind: String, Codable, Sendable {
    case missing, empty, regular, block, pipe, directory, socket, other

    /// The error with which nothing can be written there and found again; nil where that is possible.
    var refusesMemory: Int32? {
        switch self {
        case .pipe: ESPIPE
        case .directory: EISDIR
        case .socket: ENXIO
        case .missing, .empty, .regular, .block, .other: nil
        }
    }

    static func of(_ path: String) -> HostFileKind {
        var info = stat()
        guard stat(path, &info) == 0 else { return .missing }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return info.st_size == 0 ? .empty : .regular
        case S_IFBLK: return .block
        case S_IFIFO: return .pipe
        case S_IFDIR: return .directory
        case S_IFSOCK: return .socket
        default: return .other
        }
    }
}
