/// Place of one processor (hardware thread) in its machine. Numbers are the kernel's, and need not be dense.
public struct HostProcessor: Sendable, Hashable {
    public var id: Int
    public var socket: Int
    public var die: Int
    public var core: Int
    /// The threads of the same core, this one included, ascending.
    public var siblings: [Int]
}

/// libvirt's `virNodeInfo`.
public struct NodeInformation: Sendable, Hashable {
    public var model: String
    /// KiB, of all NUMA nodes together.
    public var memory: UInt64
    /// Processors that are online.
    public var processors: Int
    /// Of the first processor; 0 where unknown.
    public var megahertz: Int
    /// NUMA nodes. Not to be multiplied: 1 where the machine is too uneven for the product to give its processors.
    public var nodes: Int
    /// Sockets of a node.
    public var sockets: Int
    /// Cores of a socket.
    public var cores: Int
    /// Threads of a core.
    public var threads: Int
}

extension Host {
    private static let processorDirectory = "/sys/devices/system/cpu"

    /// Processors that the machine has, online or not.
    public var presentProcessors: [Int] {
        let present = numbers("\(Self.processorDirectory)/present")
        return present.isEmpty ? Array(0..<max(processorsInStatistics.count, 1)) : present
    }

    /// Processors that run.
    public var onlineProcessors: [Int] {
        let online = numbers("\(Self.processorDirectory)/online")
        return online.isEmpty ? presentProcessors : online
    }

    private var processorsInStatistics: [Int] {
        (text("/proc/stat") ?? "").split(separator: "\n").compactMap { line in
            guard line.hasPrefix("cpu"), let name = line.split(separator: " ").first else { return nil }
            return Int(name.dropFirst(3))
        }
    }

    /// Where processor `id` sits; 0 for what the kernel does not tell, as for one that is offline.
    public func processor(_ id: Int) -> HostProcessor {
        let topology = "\(Self.processorDirectory)/cpu\(id)/topology"
        var siblings = numbers("\(topology)/thread_siblings_list")
        if siblings.isEmpty { siblings = [id] }
        return HostProcessor(
            id: id, socket: max(integer("\(topology)/physical_package_id") ?? 0, 0),
            die: max(integer("\(topology)/die_id") ?? 0, 0), core: max(integer("\(topology)/core_id") ?? 0, 0),
            siblings: siblings)
    }

    /// What `virNodeGetInfo` gives.
    public var nodeInformation: NodeInformation {
        let present = presentProcessors
        let online = Set(onlineProcessors)
        var groups = memoryNodes.map { node in numbers("\(Self.nodeDirectory)/node\(node)/cpulist") }
        if groups.allSatisfy(\.isEmpty) { groups = [present] }
        var sockets = 1
        var cores = 1
        var threads = 1
        for group in groups {
            let members = group.filter { online.contains($0) }.map { processor($0) }
            let bySocket = Dictionary(grouping: members, by: \.socket)
            sockets = max(sockets, bySocket.count)
            for members in bySocket.values {
                cores = max(cores, Set(members.map { [$0.die, $0.core] }).count)
                threads = max(threads, members.map { $0.siblings.count }.max() ?? 1)
            }
        }
        var information = NodeInformation(
            model: architecture, memory: memoryTotal / 1024, processors: online.count, megahertz: megahertz,
            nodes: groups.count, sockets: sockets, cores: cores, threads: threads)
        if groups.count * sockets * cores * threads != present.count {
            // No product of these gives the right number, so libvirt shows one flat socket.
            information.nodes = 1
            information.sockets = 1
            information.cores = present.count
            information.threads = 1
        }
        return information
    }

    /// Clock rate of the first processor that tells it, from `/proc/cpuinfo`; 0 where none does.
    public var megahertz: Int {
        for line in (text("/proc/cpuinfo") ?? "").split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, ["cpu MHz", "BogoMIPS", "cpu MHz dynamic"].contains(parts[0].trimmed) else {
                continue
            }
            if parts[0].trimmed == "BogoMIPS", architecture.hasPrefix("x86") { continue }
            return Int(parts[1].trimmed.prefix { $0.isNumber }) ?? 0
        }
        return 0
    }

    /// Flags of the first processor in `/proc/cpuinfo` (`flags`, or `Features` on ARM).
    public var processorFlags: Set<String> {
        for line in (text("/proc/cpuinfo") ?? "").split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, ["flags", "Features"].contains(parts[0].trimmed) else { continue }
            return Set(parts[1].split(separator: " ").map { String($0.trimmed) })
        }
        return []
    }
}
