import CHostShims
import Glibc
public import VirtError

/// What can be limited or counted in a control group, by libvirt's names.
public enum CgroupController: String, Sendable {
    case cpu, cpuacct, cpuset, memory, blkio

    /// Its name in the unified hierarchy; nil for what every group there has.
    var unifiedName: String? {
        switch self {
        case .cpuacct: nil
        case .blkio: "io"
        default: rawValue
        }
    }
}

/// A text for one file of a control group.
public struct CgroupWrite: Codable, Hashable, Sendable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// - Throws: error 38 with what the kernel says, for example EINVAL for a value that it does not take.
    public func perform() throws(VirtError) {
        let number = apus_open(path, O_WRONLY | O_CLOEXEC, 0)
        let bytes = Array(text.utf8)
        var code = number < 0 ? currentErrno() : 0
        if number >= 0 {
            if Glibc.write(number, bytes, bytes.count) != bytes.count { code = currentErrno() }
            close(number)
        }
        if code != 0 { throw .systemCall(code, "Unable to write to '\(path)'").from(.cgroup) }
    }
}

/// One group in all hierarchies: translates between libvirt's settings and the files of either version.
public struct CgroupControls: Hashable, Sendable {
    public let hierarchies: [CgroupHierarchy]
    /// `/machine/qemu-1-web.libvirt-qemu`, the same in each.
    public let group: String

    public init(_ hierarchies: [CgroupHierarchy], group: String) {
        self.hierarchies = hierarchies
        self.group = group
    }

    /// A group within this one.
    public func child(_ name: String) -> CgroupControls { CgroupControls(hierarchies, group: "\(group)/\(name)") }

    /// The directory in which a controller's files of this group are, and the version; nil where it is not mounted.
    public func place(of controller: CgroupController) -> (path: String, isUnified: Bool)? {
        if let old = hierarchies.first(where: { $0.controllers.contains(controller.rawValue) }) {
            return (old.path + group, false)
        }
        guard let unified = hierarchies.first(where: \.isUnified) else { return nil }
        if let name = controller.unifiedName {
            let there = (HostFile.text("\(unified.path)/cgroup.controllers") ?? "").split(separator: " ")
            guard there.contains(Substring(name)) else { return nil }
        }
        return (unified.path + group, true)
    }

    /// Whether the controller is mounted and the group is there.
    public func has(_ controller: CgroupController) -> Bool {
        place(of: controller).map { access($0.path, F_OK) == 0 } ?? false
    }

    /// Names of the groups within this one, as far as the controller has them.
    public func children(of controller: CgroupController, prefix: String) -> [String] {
        guard let path = place(of: controller)?.path else { return [] }
        return HostFile.names(in: path).filter { $0.hasPrefix(prefix) && access("\(path)/\($0)/.", F_OK) == 0 }
    }

    // MARK: Settings

    /// Something that a group can be told.
    public enum Setting: Codable, Hashable, Sendable {
        case cpuShares(UInt64)
        /// Microseconds.
        case cpuPeriod(UInt64)
        /// Microseconds; below 0 for no limit.
        case cpuQuota(Int64)
        /// KiB; nil for no limit, here and below.
        case memoryHard(UInt64?)
        case memorySoft(UInt64?)
        /// Of memory and swap together, as version 1 counts it.
        case memorySwapHard(UInt64?)
        case blockWeight(UInt32)
        /// A device by its number, `8:0`; 0 for none of its own.
        case deviceWeight(String, UInt32)
        /// 0 for no limit.
        case deviceLimit(String, DeviceLimit, UInt64)
        /// A list of processors such as `0-3`.
        case processors(String)
        /// A list of NUMA nodes.
        case memoryNodes(String)
        /// Pages follow when the nodes change. Version 2 always does that.
        case migratesMemory

        var controller: CgroupController {
            switch self {
            case .cpuShares, .cpuPeriod, .cpuQuota: .cpu
            case .memoryHard, .memorySoft, .memorySwapHard: .memory
            case .blockWeight, .deviceWeight, .deviceLimit: .blkio
            case .processors, .memoryNodes, .migratesMemory: .cpuset
            }
        }
    }

    /// Kinds of limits on a block device, per second.
    public enum DeviceLimit: String, Codable, Hashable, Sendable, CaseIterable {
        case readBytes, writeBytes, readOperations, writeOperations

        /// Its file in version 1 and its key in version 2.
        var names: (file: String, key: String) {
            switch self {
            case .readBytes: ("blkio.throttle.read_bps_device", "rbps")
            case .writeBytes: ("blkio.throttle.write_bps_device", "wbps")
            case .readOperations: ("blkio.throttle.read_iops_device", "riops")
            case .writeOperations: ("blkio.throttle.write_iops_device", "wiops")
            }
        }
    }

    /// What to write for a setting; nil where its controller is not mounted, or has no such thing.
    public func write(_ setting: Setting) -> CgroupWrite? {
        guard let place = place(of: setting.controller) else { return nil }
        func file(_ old: String, _ oldText: String, _ new: String, _ newText: String) -> CgroupWrite {
            CgroupWrite(path: "\(place.path)/\(place.isUnified ? new : old)", text: place.isUnified ? newText : oldText)
        }
        func limit(_ kib: UInt64?, _ old: String, _ new: String) -> CgroupWrite {
            let bytes = kib.flatMap { $0 >= 1 << 53 ? nil : "\($0 << 10)" }
            return file(old, bytes ?? "-1", new, bytes ?? "max")
        }
        switch setting {
        case .cpuShares(let value): return file("cpu.shares", "\(value)", "cpu.weight", "\(value)")
        case .cpuPeriod(let value):
            // Version 2 has one file for both.
            let quota = (HostFile.text("\(place.path)/cpu.max") ?? "max").split(separator: " ").first ?? "max"
            return file("cpu.cfs_period_us", "\(value)", "cpu.max", "\(quota) \(value)")
        case .cpuQuota(let value):
            return file("cpu.cfs_quota_us", "\(max(value, -1))", "cpu.max", value < 0 ? "max" : "\(value)")
        case .memoryHard(let value): return limit(value, "memory.limit_in_bytes", "memory.max")
        case .memorySoft(let value): return limit(value, "memory.soft_limit_in_bytes", "memory.high")
        case .memorySwapHard(let value): return limit(value, "memory.memsw.limit_in_bytes", "memory.swap.max")
        case .blockWeight(let value):
            let name = weightFile(place)
            return CgroupWrite(
                path: "\(place.path)/\(name)", text: name == "io.weight" ? "default \(value)" : "\(value)")
        case .deviceWeight(let device, let value):
            let name = weightFile(place)
            let none = name == "io.weight" ? "default" : "0"
            return CgroupWrite(
                path: "\(place.path)/\(name)\(name == "io.weight" ? "" : "_device")",
                text: "\(device) \(value == 0 ? none : "\(value)")")
        case .deviceLimit(let device, let kind, let value):
            return file(
                kind.names.file, "\(device) \(value)", "io.max",
                "\(device) \(kind.names.key)=\(value == 0 ? "max" : "\(value)")")
        case .processors(let list): return file("cpuset.cpus", list, "cpuset.cpus", list)
        case .memoryNodes(let list): return file("cpuset.mems", list, "cpuset.mems", list)
        case .migratesMemory:
            return place.isUnified ? nil : CgroupWrite(path: "\(place.path)/cpuset.memory_migrate", text: "1")
        }
    }

    /// What to write in order to be where we are now, after `setting` was written.
    public func undo(of setting: Setting) -> CgroupWrite? {
        guard let write = write(setting), let place = place(of: setting.controller) else { return nil }
        let text = HostFile.text(write.path) ?? ""
        switch setting {
        case .deviceWeight(let device, _):
            let line = text.split(separator: "\n").first { $0.hasPrefix("\(device) ") }
            return self.write(.deviceWeight(device, line.flatMap { UInt32($0.dropFirst(device.count + 1)) } ?? 0))
        case .deviceLimit(let device, let kind, _):
            let line = text.split(separator: "\n").first { $0.hasPrefix("\(device) ") } ?? ""
            let words = line.split(separator: " ").dropFirst()
            let value =
                place.isUnified
                ? words.first { $0.hasPrefix("\(kind.names.key)=") }?.split(separator: "=").last : words.first
            return self.write(.deviceLimit(device, kind, value.flatMap { UInt64($0) } ?? 0))
        case .blockWeight: return blockWeight.flatMap { self.write(.blockWeight($0)) }
        default: return text.isEmpty ? nil : CgroupWrite(path: write.path, text: text)
        }
    }

    /// Schedulers have weights under names of their own.
    private func weightFile(_ place: (path: String, isUnified: Bool)) -> String {
        let names = place.isUnified ? ("io.weight", "io.bfq.weight") : ("blkio.weight", "blkio.bfq.weight")
        // Before the group is there its parents say what it will have.
        var directory = place.path
        while access(directory, F_OK) != 0, let slash = directory.lastIndex(of: "/"), slash != directory.startIndex {
            directory = String(directory[..<slash])
        }
        return access("\(directory)/\(names.0)", F_OK) != 0 && access("\(directory)/\(names.1)", F_OK) == 0
            ? names.1 : names.0
    }
}

// MARK: - Reading

extension CgroupControls {
    private func text(_ controller: CgroupController, _ old: String, _ new: String) -> String? {
        place(of: controller).flatMap { HostFile.text("\($0.path)/\($0.isUnified ? new : old)") }
    }

    /// Relative share of processor time.
    public var cpuShares: UInt64? { text(.cpu, "cpu.shares", "cpu.weight").flatMap { UInt64($0) } }

    /// Microseconds.
    public var cpuPeriod: UInt64? {
        guard let text = text(.cpu, "cpu.cfs_period_us", "cpu.max") else { return nil }
        return text.split(separator: " ").last.flatMap { UInt64($0) }
    }

    /// Microseconds; where there is no limit, version 1 has -1, and version 2 what libvirt calls that.
    public var cpuQuota: Int64? {
        guard let text = text(.cpu, "cpu.cfs_quota_us", "cpu.max"), let word = text.split(separator: " ").first else {
            return nil
        }
        return word == "max" ? Int64(UInt64.max / 1000) : Int64(word)
    }

    /// KiB; nil for none.
    public var memoryHardLimit: UInt64? { limit("memory.limit_in_bytes", "memory.max") }
    public var memorySoftLimit: UInt64? { limit("memory.soft_limit_in_bytes", "memory.high") }
    public var memorySwapHardLimit: UInt64? { limit("memory.memsw.limit_in_bytes", "memory.swap.max") }

    private func limit(_ old: String, _ new: String) -> UInt64? {
        // Version 1 has the largest number of whole pages for none.
        guard let value = text(.memory, old, new).flatMap({ UInt64($0) }), value < UInt64(Int64.max) - 65535 else {
            return nil
        }
        return value >> 10
    }

    public var blockWeight: UInt32? {
        guard let place = place(of: .blkio), let text = HostFile.text("\(place.path)/\(weightFile(place))") else {
            return nil
        }
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        return UInt32(line.hasPrefix("default ") ? String(line.dropFirst(8)) : line)
    }

    public var memoryNodes: String? { text(.cpuset, "cpuset.mems", "cpuset.mems") }

    /// Nanoseconds that the group's threads have run.
    public var cpuTime: UInt64? {
        guard let place = place(of: .cpuacct) else { return nil }
        if place.isUnified { return statistic("usage_usec", in: "\(place.path)/cpu.stat").map { $0 &* 1000 } }
        return HostFile.text("\(place.path)/cpuacct.usage").flatMap { UInt64($0) }
    }

    /// The same for each processor of the host, which version 2 does not know.
    public var cpuTimes: [UInt64]? {
        guard let place = place(of: .cpuacct), !place.isUnified else { return nil }
        return HostFile.text("\(place.path)/cpuacct.usage_percpu")?.split(separator: " ").compactMap { UInt64($0) }
    }

    /// Nanoseconds in the guests' user space and in the kernel.
    public var userAndSystemTime: (user: UInt64, system: UInt64)? {
        guard let place = place(of: .cpuacct) else { return nil }
        let file = "\(place.path)/\(place.isUnified ? "cpu.stat" : "cpuacct.stat")"
        let names = place.isUnified ? ("user_usec", "system_usec") : ("user", "system")
        guard let user = statistic(names.0, in: file), let system = statistic(names.1, in: file) else { return nil }
        // Version 1 counts ticks, of which there are a hundred in a second.
        let unit: UInt64 = place.isUnified ? 1000 : 10_000_000
        return (user &* unit, system &* unit)
    }

    private func statistic(_ name: String, in file: String) -> UInt64? {
        let line = HostFile.text(file)?.split(separator: "\n").first { $0.hasPrefix("\(name) ") }
        return line?.split(separator: " ").last.flatMap { UInt64($0) }
    }
}
