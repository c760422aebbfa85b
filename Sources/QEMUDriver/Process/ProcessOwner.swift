import Glibc
import VirtError

/// The user and group that QEMU runs as.
struct ProcessOwner: Codable, Hashable, Sendable {
    var user: UInt32
    var group: UInt32

    /// Looks names up; a number, with or without `+` in front, is taken as it is.
    ///
    /// - Returns: nil where both are nil, or are this process' own.
    static func resolve(user: String?, group: String?) throws(VirtError) -> ProcessOwner? {
        guard user != nil || group != nil else { return nil }
        let owner = ProcessOwner(
            user: try user.map { (name) throws(VirtError) in try number(ofUser: name) } ?? getuid(),
            group: try group.map { (name) throws(VirtError) in try number(ofGroup: name) } ?? getgid())
        return owner.user == getuid() && owner.group == getgid() ? nil : owner
    }

    /// The groups that the user belongs to besides (`kvm`), for a user that has a name.
    var supplementaryGroups: [UInt32] {
        guard let entry = getpwuid(user) else { return [] }
        var groups = [gid_t](repeating: 0, count: 256)
        var count = Int32(groups.count)
        guard getgrouplist(entry.pointee.pw_name, entry.pointee.pw_gid, &groups, &count) >= 0 else { return [] }
        let own = Array(groups.prefix(Int(count)))
        return own.contains(group) ? own : own + [group]
    }

    /// This process' own.
    static var current: ProcessOwner { ProcessOwner(user: getuid(), group: getgid()) }

    /// The number of `+0`, which is no name and is not looked up: that asks files and services all over the host.
    private static func stated(_ name: String) -> UInt32? {
        name.first == "+" ? UInt32(name.dropFirst()) : nil
    }

    static func number(ofUser name: String) throws(VirtError) -> UInt32 {
        if let number = stated(name) { return number }
        if let entry = getpwnam(name) { return entry.pointee.pw_uid }
        if let number = UInt32(name) { return number }
        throw VirtError(.internalError, "Failed to find user record for name '\(name)'", domain: .conf)
    }

    static func number(ofGroup name: String) throws(VirtError) -> UInt32 {
        if let number = stated(name) { return number }
        if let entry = getgrnam(name) { return entry.pointee.gr_gid }
        if let number = UInt32(name) { return number }
        throw VirtError(.internalError, "Failed to find group record for name '\(name)'", domain: .conf)
    }
}
