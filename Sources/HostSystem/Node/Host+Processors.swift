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
        let shape = processorShape
        var information = NodeInformation(
            model: architecture, memory: memoryTotal / 1024, processors: shape.online, megahertz: megahertz,
            nodes: shape.nodes, sockets: shape.sockets, cores: shape.cores, threads: shape.threads)
        if shape.nodes * shape.sockets * shape.cores * shape.threads != shape.present {
            // No product of these gives the right number, so libvirt shows one flat socket.
            information.nodes = 1
            information.sockets = 1
            information.cores = shape.present
            information.threads = 1
        }
        return information
    }

    /// Clock rate of the first processor that tells it, from `/proc/cpuinfo`; 0 where none does.
    public var megahertz: Int {
        let isX86 = architecture.hasPrefix("x86")
        for (name, value) in firstProcessorFields where ["cpu MHz", "BogoMIPS", "cpu MHz dynamic"].contains(name) {
            if name == "BogoMIPS", isX86 { continue }
            return Int(String(value.prefix { $0.isNumber })) ?? 0
        }
        return 0
    }

    /// Names and values of the first block of `/proc/cpuinfo`, in its order.
    ///
    /// Compares bytes: the file is read often, and has a block for each processor.
    public var firstProcessorFields: [(name: String, value: String)] {
        guard let text = text("/proc/cpuinfo") else { return [] }
        var fields: [(name: String, value: String)] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty {
                if fields.isEmpty { continue }
                break
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = line[..<colon].trimmingBlanks
            let value = line[line.index(after: colon)...].trimmingBlanks
            fields.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
        return fields
    }

    /// Flags of the first processor in `/proc/cpuinfo` (`flags`, or `Features` on ARM).
    public var processorFlags: Set<String> {
        let fields = firstProcessorFields.first { $0.name == "flags" || $0.name == "Features" }
        return Set(fields?.value.split(separator: " ").map { String($0) } ?? [])
    }
}

extension Substring.UTF8View {
    /// Without the blanks and tabs around it.
    fileprivate var trimmingBlanks: Substring.UTF8View {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let rest = drop(while: isBlank)
        let end = rest.lastIndex { !isBlank($0) }.map(rest.index(after:)) ?? rest.startIndex
        return rest[..<end]
    }
}
