import Glibc
import VirtError

enum SocketGroup {
    /// The number of a group given by name or number.
    ///
    /// - Throws: error 67 when there is no such group.
    static func number(of name: String) throws(VirtError) -> UInt32 {
        if let number = UInt32(name) { return number }
        var entry = group()
        var found: UnsafeMutablePointer<group>?
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        guard getgrnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else {
            throw VirtError(
                .configUnsupported, "unix_sock_group: there is no group '\(name)'", domain: .conf,
                cures: ["create it with `groupadd --system \(name)`", "or name another group"])
        }
        return entry.gr_gid
    }
}
