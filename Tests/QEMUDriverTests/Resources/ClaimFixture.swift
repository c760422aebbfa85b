import Glibc
import HostSystem
import Testing
import VirtError

@testable import QEMUDriver

/// A directory with files whose owners can be changed and noted, for tests that run as root.
final class ClaimFixture: Sendable {
    let directory: String
    static let qemu = ProcessOwner(user: 4711, group: 4712)

    /// Whether this process may change owners and note them where temporary files are.
    static let isPossible: Bool = {
        guard getuid() == 0, let fixture = try? ClaimFixture(), let path = try? fixture.file("probe") else {
            return false
        }
        defer { fixture.remove() }
        let file = try? Inode(path)
        guard let file else { return false }
        return (try? file.setAttribute("trusted.libvirt.security.dac", "x")) != nil
    }()

    init() throws {
        directory = try TestHost.makeDirectory()
    }

    /// A new file that belongs to user 12, group 13.
    func file(_ name: String) throws -> String {
        let path = "\(directory)/\(name)"
        try AtomicFile.write(path, text: name, durable: false)
        try Inode(path).setOwner(user: 12, group: 13)
        return path
    }

    func owner(_ path: String) throws -> [UInt32] {
        let owner = try Inode(path).owner()
        return [owner.user, owner.group]
    }

    func count(_ path: String) throws -> String? {
        try Inode(path).attribute("trusted.libvirt.security.ref_dac")
    }

    func notes(_ path: String) throws -> [String] {
        let file = try Inode(path)
        var found: [String] = []
        for name in [
            "libvirt.security.dac", "libvirt.security.ref_dac", "libvirt.security.timestamp_dac", "apus.holders",
        ] {
            if let value = try file.attribute("trusted.\(name)") { found.append("\(name)=\(value)") }
        }
        return found
    }

    func remove() {
        try? FileOperations.removeTree(directory)
    }
}
