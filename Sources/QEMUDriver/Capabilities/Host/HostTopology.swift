import Glibc
import HostSystem

/// NUMA cells, processors and caches of the host, as `/sys` shows them.
struct HostTopology: Hashable, Sendable {
    struct Pages: Hashable, Sendable {
        /// In KiB.
        var size: Int
        var count: Int
    }

    struct Processor: Hashable, Sendable {
        struct Place: Hashable, Sendable {
            var socket: Int
            var die: Int
            var core: Int
            /// Threads of the same core, this one included.
            var siblings: [Int]
        }
        var id: Int
        /// nil while it is offline.
        var place: Place?
    }

    struct Cell: Hashable, Sendable {
        var id: Int
        var memoryKiB: Int
        var pages: [Pages]
        var distances: [Distance]
        var processors: [Processor]
    }

    struct Distance: Hashable, Sendable {
        var cell: Int
        var value: Int
    }

    struct Cache: Hashable, Sendable {
        var id: Int
        var level: Int
        /// `both`, `code` or `data`.
        var type: String
        var sizeKiB: Int
        var processors: [Int]
    }

    var cells: [Cell]
    var caches: [Cache]

    /// Sockets of a cell, cores of a socket, threads of a core: the largest of each.
    var shape: (sockets: Int, cores: Int, threads: Int) {
        var sockets = 1
        var cores = 1
        var threads = 1
        for cell in cells {
            var coresBySocket: [Int: Set<[Int]>] = [:]
            for place in cell.processors.compactMap(\.place) {
                coresBySocket[place.socket, default: []].insert([place.die, place.core])
                threads = max(threads, place.siblings.count)
            }
            sockets = max(sockets, coresBySocket.count)
            cores = max(cores, coresBySocket.values.map(\.count).max() ?? 1)
        }
        let processors = cells.reduce(0) { $0 + $1.processors.count }
        // An irregular machine is described flat.
        guard cells.count * sockets * cores * threads == processors else { return (1, max(processors, 1), 1) }
        return (sockets, cores, threads)
    }
}

extension HostTopology {
    /// Size of an ordinary page in KiB.
    static var basePageSize: Int { max(sysconf(Int32(_SC_PAGESIZE)) / 1024, 1) }

    /// Size in KiB from the name of a directory such as `hugepages-2048kB`.
    static func pageSize(_ name: String) -> Int? {
        guard name.hasPrefix("hugepages-"), name.hasSuffix("kB") else { return nil }
        return Int(name.dropFirst(10).dropLast(2))
    }

    /// Reads the running host; `root` stands for `/sys/devices/system` in tests.
    static func read(root: String = "/sys/devices/system") -> HostTopology {
        let nodes = HostFile.names(in: root + "/node").compactMap { number($0, after: "node") }.sorted()
        let online = SystemFile.text(root + "/cpu/online").map(SystemFile.list)
        let cells =
            nodes.isEmpty
            ? [flatCell(root, online)]
            : nodes.map { cell($0, root, online, nodes) }
        return HostTopology(cells: cells, caches: caches(root, cells.flatMap(\.processors)))
    }

    private static func number(_ name: String, after prefix: String) -> Int? {
        name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
    }

    private static func cell(_ id: Int, _ root: String, _ online: [Int]?, _ nodes: [Int]) -> Cell {
        let directory = "\(root)/node/node\(id)"
        let memory = total(SystemFile.text(directory + "/meminfo") ?? "")
        let values = (SystemFile.text(directory + "/distance") ?? "").split(separator: " ").compactMap { Int($0) }
        let distances = zip(nodes, values).filter { $0.1 > 0 }.map { Distance(cell: $0.0, value: $0.1) }
        let numbers = HostFile.names(in: directory).compactMap { number($0, after: "cpu") }.sorted()
        return Cell(
            id: id, memoryKiB: memory, pages: pages(directory + "/hugepages", memory), distances: distances,
            processors: numbers.map { processor($0, root, online) })
    }

    /// A kernel without NUMA has everything in one cell.
    private static func flatCell(_ root: String, _ online: [Int]?) -> Cell {
        let memory = total(SystemFile.text("/proc/meminfo") ?? "")
        let numbers = SystemFile.text(root + "/cpu/present").map(SystemFile.list) ?? online ?? [0]
        return Cell(
            id: 0, memoryKiB: memory, pages: pages("/sys/kernel/mm/hugepages", memory), distances: [],
            processors: numbers.map { processor($0, root, online) })
    }

    private static func total(_ meminfo: String) -> Int {
        for line in meminfo.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let at = words.firstIndex(of: "MemTotal:"), words.count > at + 1 { return Int(words[at + 1]) ?? 0 }
        }
        return 0
    }

    /// Pages of each size; ordinary ones are what the large ones leave.
    private static func pages(_ directory: String, _ memory: Int) -> [Pages] {
        let huge = HostFile.names(in: directory).compactMap { name in
            pageSize(name).map { Pages(size: $0, count: SystemFile.number("\(directory)/\(name)/nr_hugepages") ?? 0) }
        }
        let taken = huge.reduce(0) { $0 &+ $1.size &* $1.count }
        let base = Pages(size: basePageSize, count: max(memory &- taken, 0) / basePageSize)
        return [base] + huge.sorted { $0.size < $1.size }
    }

    private static func processor(_ id: Int, _ root: String, _ online: [Int]?) -> Processor {
        guard online?.contains(id) ?? true else { return Processor(id: id, place: nil) }
        let directory = "\(root)/cpu/cpu\(id)/topology/"
        let siblings = SystemFile.text(directory + "thread_siblings_list").map(SystemFile.list) ?? [id]
        return Processor(
            id: id,
            place: .init(
                socket: SystemFile.number(directory + "physical_package_id") ?? 0,
                die: max(SystemFile.number(directory + "die_id") ?? 0, 0),
                core: SystemFile.number(directory + "core_id") ?? 0, siblings: siblings))
    }

    /// Caches that processors share: from the third level on, each once.
    private static func caches(_ root: String, _ processors: [Processor]) -> [Cache] {
        var found: [Cache] = []
        for processor in processors where processor.place != nil {
            let directory = "\(root)/cpu/cpu\(processor.id)/cache"
            for name in HostFile.names(in: directory) where name.hasPrefix("index") {
                guard let cache = cache("\(directory)/\(name)"), cache.level >= 3, !found.contains(cache) else {
                    continue
                }
                found.append(cache)
            }
        }
        return found.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
    }

    private static func cache(_ directory: String) -> Cache? {
        guard let id = SystemFile.number(directory + "/id"), let level = SystemFile.number(directory + "/level"),
            let size = SystemFile.text(directory + "/size"), size.hasSuffix("K"), let kib = Int(size.dropLast()),
            let shared = SystemFile.text(directory + "/shared_cpu_list")
        else { return nil }
        let types = ["Unified": "both", "Instruction": "code", "Data": "data"]
        guard let type = types[SystemFile.text(directory + "/type") ?? ""] else { return nil }
        return Cache(id: id, level: level, type: type, sizeKiB: kib, processors: SystemFile.list(shared))
    }
}
