import HostSystem
import VirtError
import VirtModel

/// The control groups of one run: the same group in each hierarchy.
struct CgroupRequest: Codable, Hashable, Sendable {
    var hierarchies: [CgroupHierarchy]
    /// `/machine/qemu-1-web.libvirt-qemu`.
    var group: String

    /// libvirt's partition of guests that name none; it is made where it is missing.
    static let partition = "/machine"

    /// nil where guests are not put into groups: there are none, or we may not change them.
    init?(_ hierarchies: [CgroupHierarchy], partition: String, id: Int32, name: String) {
        guard !hierarchies.isEmpty else { return nil }
        self.hierarchies = hierarchies
        group = Self.path(of: partition) + "/qemu-\(id)-\(Self.machineName(name)).libvirt-qemu"
    }

    func make() throws(VirtError) {
        for hierarchy in hierarchies { try hierarchy.make(group, implied: Self.partition) }
    }

    /// What a process writes itself into in order to be in the groups.
    var membershipFiles: [String] { hierarchies.map { "\($0.path)\(group)/cgroup.procs" } }

    var controls: CgroupControls { CgroupControls(hierarchies, group: group) }

    func remove() {
        for hierarchy in hierarchies { hierarchy.remove(group) }
    }

    /// Partitions of users' own bear a suffix on disk.
    private static func path(of partition: String) -> String {
        var parts: [String] = []
        for part in partition.split(separator: "/") where part != ".." && part != "." {
            parts.append(parts.isEmpty && part == "machine" || part.contains(".") ? String(part) : "\(part).partition")
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func machineName(_ name: String) -> String {
        var text = ""
        for character in name.prefix(64) {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if isPlain || character == "_" || (character == "-" && text.last != "-") {
                text.append(character)
            } else if character == ".", text.last != ".", !text.isEmpty {
                text.append(character)
            }
        }
        return text
    }
}

extension DriverHost {
    /// The groups of a running or starting domain; nil for drivers without privileges.
    func cgroup(of live: DomainDefinition) -> CgroupRequest? {
        guard configuration.mode == .system else { return nil }
        return CgroupRequest(
            CgroupHierarchy.usable(), partition: live.resource?.partition ?? CgroupRequest.partition,
            id: live.id ?? 0, name: live.name)
    }
}
