import CHostShims
import Glibc
public import VirtError

/// A mounted hierarchy of control groups, version 1 or 2 (cgroups(7)).
public struct CgroupHierarchy: Codable, Hashable, Sendable {
    public var path: String
    /// Controllers of a version 1 hierarchy; empty for the unified one.
    public var controllers: [String]

    public var isUnified: Bool { controllers.isEmpty }

    /// The hierarchies of `/proc/mounts` that guests are put into, as libvirt does: version 1 for the controllers that
    /// limit something, and the unified one. Where both are there, accounting and devices are the unified one's.
    public static func parse(mounts text: String) -> [CgroupHierarchy] {
        var found: [CgroupHierarchy] = []
        var unified: CgroupHierarchy?
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ").map(String.init)
            guard fields.count >= 4 else { continue }
            if fields[2] == "cgroup2" {
                if unified == nil { unified = CgroupHierarchy(path: fields[1], controllers: []) }
            } else if fields[2] == "cgroup" {
                let known = fields[3].split(separator: ",").map(String.init).filter(limiting.contains)
                if !known.isEmpty { found.append(CgroupHierarchy(path: fields[1], controllers: known)) }
            }
        }
        guard let unified else { return found }
        // Accounting is the unified one's where there is one.
        for index in found.indices { found[index].controllers.removeAll { $0 == "cpuacct" } }
        return found.filter { !$0.controllers.isEmpty } + [unified]
    }

    private static let limiting: Set<String> = ["cpu", "cpuacct", "cpuset", "memory", "blkio", "freezer"]

    /// Those that this process may change.
    public static func usable() -> [CgroupHierarchy] {
        parse(mounts: HostFile.text("/proc/mounts") ?? "").filter { access($0.path, W_OK) == 0 }
    }

    /// Makes the group `name` below the group `parent`; those above it are made too if they are in `implied`.
    ///
    /// - Throws: error 38 where that is not possible.
    public func make(_ group: String, implied: String) throws(VirtError) {
        var place = ""
        let failure =
            isUnified
            ? "Failed to create cgroup '\(path + group)'"
            : "Failed to create v1 controller \(controllers.first ?? "") for group"
        for part in group.split(separator: "/") {
            let parent = path + place
            place += "/\(part)"
            // A partition of the user's own is the user's to make.
            let isOurs = place == implied || place == group
            guard isOurs else {
                if access(path + place, F_OK) == 0 { continue }
                throw .systemCall(ENOENT, failure).from(.cgroup)
            }
            if mkdir(path + place, 0o755) != 0 {
                let code = currentErrno()
                if code == EEXIST { continue }
                throw .systemCall(code, failure).from(.cgroup)
            }
            inherit(from: parent, to: path + place)
        }
    }

    /// What a new group needs before a process can be in it.
    private func inherit(from parent: String, to group: String) {
        if isUnified {
            // As many as there are; each by itself, as one that cannot be had must not keep the others away.
            for controller in (HostFile.text("\(parent)/cgroup.controllers") ?? "").split(
                whereSeparator: \.isWhitespace)
            where ["cpu", "cpuset", "memory", "io", "pids"].contains(controller) {
                write("+\(controller)", to: "\(parent)/cgroup.subtree_control")
            }
        } else if controllers.contains("cpuset") {
            for file in ["cpuset.cpus", "cpuset.mems"] {
                write(HostFile.text("\(parent)/\(file)") ?? "", to: "\(group)/\(file)")
            }
        }
    }

    @discardableResult
    private func write(_ text: String, to file: String) -> Int32 {
        let number = apus_open(file, O_WRONLY | O_CLOEXEC, 0)
        guard number >= 0 else { return currentErrno() }
        defer { close(number) }
        let bytes = Array(text.utf8)
        return Glibc.write(number, bytes, bytes.count) == bytes.count ? 0 : currentErrno()
    }

    /// Whether a guest's threads are told apart in it. The other controllers know only the guest as a whole.
    public var dividesThreads: Bool {
        if !isUnified { return controllers.contains { ["cpu", "cpuacct", "cpuset"].contains($0) } }
        let there = (HostFile.text("\(path)/cgroup.controllers") ?? "").split(separator: " ")
        return there.contains("cpu") || there.contains("cpuset")
    }

    /// Makes a group for some of the threads of the processes in `group`.
    ///
    /// - Throws: error 38 where that is not possible.
    public func makeThreadGroup(_ name: String, in group: String) throws(VirtError) {
        let place = "\(path)\(group)/\(name)"
        if mkdir(place, 0o755) != 0 {
            let code = currentErrno()
            // One that is there has settings of its own by now.
            if code == EEXIST { return }
            throw .systemCall(code, "Failed to create controller \(place)").from(.cgroup)
        }
        guard isUnified else { return inherit(from: path + group, to: place) }
        let code = write("threaded", to: "\(place)/cgroup.type")
        if code != 0 { throw .systemCall(code, "Unable to write to '\(place)/cgroup.type'").from(.cgroup) }
        for controller in ["cpu", "cpuset"] { write("+\(controller)", to: "\(path)\(group)/cgroup.subtree_control") }
    }

    /// Moves one thread into a group that was made for threads.
    public func move(thread: Int32, to group: String) throws(VirtError) {
        let file = "\(path)\(group)/\(isUnified ? "cgroup.threads" : "tasks")"
        let code = write("\(thread)", to: file)
        // It may have ended meanwhile.
        if code != 0, code != ESRCH { throw .systemCall(code, "Unable to write to '\(file)'").from(.cgroup) }
    }

    /// Moves a process with all its threads into a group.
    public func move(_ pid: Int32, to group: String) throws(VirtError) {
        let code = write("\(pid)", to: "\(path)\(group)/cgroup.procs")
        if code != 0 { throw .systemCall(code, "Unable to write to '\(path)\(group)/cgroup.procs'") }
    }

    /// Removes a group and those below it; what still holds a process stays.
    public func remove(_ group: String) {
        Self.removeTree(path + group, depth: 0)
    }

    private static func removeTree(_ path: String, depth: Int) {
        guard depth < 8 else { return }
        for name in HostFile.names(in: path) {
            var status = stat()
            if lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                removeTree("\(path)/\(name)", depth: depth + 1)
            }
        }
        // The last process may still be on its way out.
        for _ in 0..<20 {
            if rmdir(path) == 0 || currentErrno() != EBUSY { return }
            usleep(5_000)
        }
    }
}
