import Synchronization

/// How a machine's processors are arranged, as far as `virNodeInfo` tells it.
struct ProcessorShape: Sendable {
    var present: Int
    var online: Int
    var nodes: Int
    var sockets = 1
    var cores = 1
    var threads = 1
}

extension Host {
    /// Reading it takes some files for each processor, and it changes only when a processor comes or goes.
    var processorShape: ProcessorShape {
        let present = presentProcessors
        let online = onlineProcessors
        let key = ProcessorShapes.Key(root: root, present: present, online: online)
        if let known = ProcessorShapes.known.withLock({ $0[key] }) { return known }
        let shape = shape(present: present, online: Set(online))
        ProcessorShapes.known.withLock { known in
            if known.count >= 8 { known.removeAll() }
            known[key] = shape
        }
        return shape
    }

    private func shape(present: [Int], online: Set<Int>) -> ProcessorShape {
        var groups = memoryNodes.map { node in numbers("\(Self.nodeDirectory)/node\(node)/cpulist") }
        if groups.allSatisfy(\.isEmpty) { groups = [present] }
        var shape = ProcessorShape(present: present.count, online: online.count, nodes: groups.count)
        for group in groups {
            let members = group.filter { online.contains($0) }.map { processor($0) }
            let bySocket = Dictionary(grouping: members, by: \.socket)
            shape.sockets = max(shape.sockets, bySocket.count)
            for members in bySocket.values {
                shape.cores = max(shape.cores, Set(members.map { [$0.die, $0.core] }).count)
                shape.threads = max(shape.threads, members.map { $0.siblings.count }.max() ?? 1)
            }
        }
        return shape
    }
}

/// Shapes that have been read, by what they depend on.
private enum ProcessorShapes {
    struct Key: Hashable, Sendable {
        var root: String
        var present: [Int]
        var online: [Int]
    }

    static let known = Mutex<[Key: ProcessorShape]>([:])
}
