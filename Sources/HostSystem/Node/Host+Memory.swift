import Glibc

/// Pages of one size in one NUMA node.
public struct HostPages: Sendable, Hashable {
    /// KiB of one page.
    public var size: UInt64
    /// For the ordinary size: what the huge pages leave.
    public var total: UInt64
    public var free: UInt64
}

/// A NUMA node: libvirt's `<cell>`.
public struct HostCell: Sendable, Hashable {
    public struct Distance: Sendable, Hashable {
        public var node: Int
        /// 10 is local (ACPI SLIT).
        public var value: Int
    }

    public var id: Int
    /// KiB.
    public var memory: UInt64
    /// KiB.
    public var freeMemory: UInt64
    /// Ascending by size.
    public var pages: [HostPages]
    public var distances: [Distance]
    public var processors: [HostProcessor]
}

/// One cache that some processors share: libvirt's `<bank>`.
public struct HostCacheBank: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case data, code, both
    }

    public var id: Int
    public var level: Int
    public var kind: Kind
    /// Bytes.
    public var size: UInt64
    public var processors: [Int]
}

extension Host {
    static let nodeDirectory = "/sys/devices/system/node"

    /// The NUMA nodes that are online; empty on a kernel that knows none.
    public var memoryNodes: [Int] {
        numbers("\(Self.nodeDirectory)/online")
    }

    /// Bytes of memory: of all NUMA nodes together, else the kernel's total.
    public var memoryTotal: UInt64 { memorySum("MemTotal") }

    /// Bytes of free memory, from the same source as ``memoryTotal``.
    public var memoryFree: UInt64 { memorySum("MemFree") }

    private func memorySum(_ field: String) -> UInt64 {
        let perNode = memoryNodes.compactMap { memoryFields("\(Self.nodeDirectory)/node\($0)/meminfo")[field] }
        let sum = perNode.isEmpty ? memoryFields("/proc/meminfo")[field] ?? 0 : perNode.reduce(0, &+)
        return sum &* 1024
    }

    /// KiB of the pages that the kernel offers, ascending; the first is the ordinary one.
    public var pageSizes: [UInt64] {
        let ordinary = UInt64(max(sysconf(Int32(_SC_PAGESIZE)), 4096)) / 1024
        return [ordinary] + hugePageSizes(in: "/sys/kernel/mm/hugepages")
    }

    private func hugePageSizes(in directory: String) -> [UInt64] {
        names(directory).compactMap { name in
            guard name.hasPrefix("hugepages-"), name.hasSuffix("kB") else { return nil }
            return UInt64(name.dropFirst(10).dropLast(2))
        }.sorted()
    }

    /// All NUMA nodes; one with everything in it where the kernel knows none.
    public var cells: [HostCell] {
        let online = onlineProcessors
        let nodes = memoryNodes
        guard !nodes.isEmpty else {
            let values = memoryFields("/proc/meminfo")
            let total = values["MemTotal"] ?? 0
            let free = values["MemFree"] ?? 0
            return [
                HostCell(
                    id: 0, memory: total, freeMemory: free,
                    pages: pages(directory: "/sys/kernel/mm/hugepages", total: total, free: free), distances: [],
                    processors: online.map { processor($0) })
            ]
        }
        return nodes.map { node in
            let directory = "\(Self.nodeDirectory)/node\(node)"
            let values = memoryFields("\(directory)/meminfo")
            let total = values["MemTotal"] ?? 0
            let free = values["MemFree"] ?? 0
            let distances = (text("\(directory)/distance") ?? "").split(separator: " ").map { Int($0) ?? 0 }
            return HostCell(
                id: node, memory: total, freeMemory: free,
                pages: pages(directory: "\(directory)/hugepages", total: total, free: free),
                distances: zip(nodes, distances).filter { $0.1 > 0 }.map { .init(node: $0.0, value: $0.1) },
                processors: numbers("\(directory)/cpulist").filter { online.contains($0) }.map { processor($0) })
        }
    }

    private func pages(directory: String, total: UInt64, free: UInt64) -> [HostPages] {
        let ordinary = pageSizes.first ?? 4
        let huge = hugePageSizes(in: directory).map { size -> HostPages in
            let pool = "\(directory)/hugepages-\(size)kB"
            return HostPages(
                size: size, total: UInt64(integer("\(pool)/nr_hugepages") ?? 0),
                free: UInt64(integer("\(pool)/free_hugepages") ?? 0))
        }
        let reserved = huge.reduce(UInt64(0)) { $0 &+ $1.size &* $1.total }
        let left = total > reserved ? total - reserved : 0
        return [HostPages(size: ordinary, total: left / ordinary, free: free / ordinary)] + huge
    }

    /// Caches from level 3 on, by level and id, as libvirt's capabilities list them.
    public var cacheBanks: [HostCacheBank] {
        var banks: [[Int]: HostCacheBank] = [:]
        for processor in onlineProcessors {
            let directory = "/sys/devices/system/cpu/cpu\(processor)/cache"
            for name in names(directory) where name.hasPrefix("index") {
                let cache = "\(directory)/\(name)"
                guard let id = integer("\(cache)/id"), let level = integer("\(cache)/level"), level >= 3,
                    let text = text("\(cache)/size"), text.hasSuffix("K"), let size = UInt64(text.dropLast()),
                    size < 1 << 50
                else { continue }
                let kind: HostCacheBank.Kind =
                    switch self.text("\(cache)/type") {
                    case "Data": .data
                    case "Instruction": .code
                    default: .both
                    }
                banks[[level, id, kind == .both ? 0 : 1]] = HostCacheBank(
                    id: id, level: level, kind: kind, size: size * 1024,
                    processors: numbers("\(cache)/shared_cpu_list"))
            }
        }
        return banks.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }
}
