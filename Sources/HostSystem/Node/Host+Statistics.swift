import Glibc
public import VirtError

/// Time that processors spent, in nanoseconds since boot.
public struct ProcessorStatistics: Sendable, Hashable {
    /// In user mode, niced or not.
    public var user: UInt64
    /// In the kernel, interrupts included.
    public var kernel: UInt64
    public var idle: UInt64
    public var waitingForIO: UInt64
}

/// Memory in KiB.
public struct MemoryStatistics: Sendable, Hashable {
    public var total: UInt64
    public var free: UInt64
    /// nil for a single NUMA node, which does not tell.
    public var buffers: UInt64?
    /// nil for a single NUMA node, which does not tell.
    public var cached: UInt64?
}

extension Host {
    /// Times of one processor, or of all together (nil).
    ///
    /// - Throws: error 8 for a processor that is not online.
    public func processorStatistics(of processor: Int? = nil) throws(VirtError) -> ProcessorStatistics {
        let wanted = processor.map { "cpu\($0)" } ?? "cpu"
        for line in (text("/proc/stat") ?? "").split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let name = fields.first, name == wanted else { continue }
            let ticks = fields.dropFirst().map { UInt64($0) ?? 0 }
            guard ticks.count >= 5 else { break }
            let perSecond = UInt64(max(sysconf(Int32(_SC_CLK_TCK)), 1))
            func nanoseconds(_ indices: Int...) -> UInt64 {
                let sum = indices.reduce(UInt64(0)) { $0 &+ ($1 < ticks.count ? ticks[$1] : 0) }
                return sum &* (1_000_000_000 / perSecond)
            }
            return ProcessorStatistics(
                user: nanoseconds(0, 1), kernel: nanoseconds(2, 5, 6), idle: nanoseconds(3),
                waitingForIO: nanoseconds(4))
        }
        throw VirtError(code: .invalidArg, domain: .none, message: "Invalid cpuNum in virHostCPUGetStatsLinux")
    }

    /// Memory of the whole machine.
    public var memoryStatistics: MemoryStatistics {
        let values = memoryFields("/proc/meminfo")
        return MemoryStatistics(
            total: values["MemTotal"] ?? 0, free: values["MemFree"] ?? 0, buffers: values["Buffers"],
            cached: values["Cached"])
    }

    /// Memory of one NUMA node.
    ///
    /// - Throws: error 8 for a node that does not exist.
    public func memoryStatistics(ofNode node: Int) throws(VirtError) -> MemoryStatistics {
        let values = memoryFields("\(Self.nodeDirectory)/node\(node)/meminfo")
        guard let total = values["MemTotal"], let free = values["MemFree"] else {
            throw VirtError(
                code: .invalidArg, domain: .none,
                message: "cellNum in virHostMemGetStats must be less than or equal to \(lastNode)")
        }
        return MemoryStatistics(total: total, free: free, buffers: nil, cached: nil)
    }

    var lastNode: Int { memoryNodes.last ?? 0 }

    /// Lines `Name: 123 kB`, with or without `Node 0 ` in front.
    func memoryFields(_ path: String) -> [String: UInt64] {
        var values: [String: UInt64] = [:]
        for line in (text(path) ?? "").split(separator: "\n") {
            var words = line.split(separator: " ")
            if words.first == "Node" { words.removeFirst(min(2, words.count)) }
            guard words.count >= 2, let name = words.first, name.hasSuffix(":"), let value = UInt64(words[1]) else {
                continue
            }
            values[String(name.dropLast())] = value
        }
        return values
    }
}
