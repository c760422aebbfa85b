import Glibc

/// What is at a path of the host.
enum HostFileKind: String, Codable, Sendable {
    case missing, empty, regular, block, pipe, other

    static func of(_ path: String) -> HostFileKind {
        var info = stat()
        guard stat(path, &info) == 0 else { return .missing }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return info.st_size == 0 ? .empty : .regular
        case S_IFBLK: return .block
        case S_IFIFO: return .pipe
        default: return .other
        }
    }
}
