import Glibc
import Testing
import VirtError

@testable import HostSystem

/// A made-up machine: the given files under a directory of its own.
private struct Machine {
    let host: Host
    private let directory: TemporaryDirectory

    init(_ files: [String: String]) throws {
        directory = try TemporaryDirectory()
        for (path, content) in files {
            let parent = path.split(separator: "/").dropLast().joined(separator: "/")
            try DirectoryHandle(directory.path).makeDirectories(parent)
            try AtomicFile.write("\(directory.path)/\(path)", text: content + "\n")
        }
        host = Host(root: directory.path)
    }
}

/// `sockets` x `cores` x `threads` processors, threads numbered last, in `nodes` NUMA nodes that share the sockets out.
private func files(nodes: Int, sockets: Int, cores: Int, threads: Int, offline: Set<Int> = []) -> [String: String] {
    let count = sockets * cores * threads
    let all = Array(0..<count)
    var files = [
        "sys/devices/system/cpu/present": NumberList.format(all),
        "sys/devices/system/cpu/online": NumberList.format(all.filter { !offline.contains($0) }),
        "sys/devices/system/node/online": NumberList.format(0..<nodes),
    ]
    for id in all {
        let core = id % (sockets * cores)
        let topology = "sys/devices/system/cpu/cpu\(id)/topology"
        guard !offline.contains(id) else { continue }
        files["\(topology)/physical_package_id"] = "\(core / cores)"
        files["\(topology)/die_id"] = "0"
        files["\(topology)/core_id"] = "\(core % cores)"
        files["\(topology)/thread_siblings_list"] = NumberList.format(
            all.filter { $0 % (sockets * cores) == core && !offline.contains($0) })
    }
    for node in 0..<nodes {
        let members = all.filter { ($0 % (sockets * cores)) / cores * nodes / sockets == node }
        let directory = "sys/devices/system/node/node\(node)"
        files["\(directory)/cpulist"] = NumberList.format(members)
        files["\(directory)/meminfo"] = "Node \(node) MemTotal: 1048576 kB\nNode \(node) MemFree: 524288 kB"
        files["\(directory)/distance"] = (0..<nodes).map { $0 == node ? "10" : "21" }.joined(separator: " ")
        files["\(directory)/hugepages/hugepages-2048kB/nr_hugepages"] = "\(node * 4)"
        files["\(directory)/hugepages/hugepages-2048kB/free_hugepages"] = "\(node * 3)"
    }
    return files
}

struct HostTests {
    @Test func twoSocketsWithThreads() throws {
        let machine = try Machine(files(nodes: 2, sockets: 2, cores: 4, threads: 2))
        let information = machine.host.nodeInformation
        #expect(information.processors == 16)
        #expect([information.nodes, information.sockets, information.cores, information.threads] == [2, 1, 4, 2])
        #expect(information.memory == 2 << 20)
        let cells = machine.host.cells
        #expect(cells.map(\.id) == [0, 1])
        #expect(cells[1].processors.map(\.id) == [4, 5, 6, 7, 12, 13, 14, 15])
        #expect(cells[1].processors.first?.siblings == [4, 12])
        #expect(cells[1].distances == [.init(node: 0, value: 21), .init(node: 1, value: 10)])
        #expect(cells[1].pages.last == HostPages(size: 2048, total: 4, free: 3))
        #expect(cells[1].pages.first?.total == (1_048_576 - 8192) / (cells[1].pages.first?.size ?? 1))
        #expect(machine.host.memoryFree == 1 << 30)
    }

    @Test func aNodeMayHaveManySockets() throws {
        let machine = try Machine(files(nodes: 1, sockets: 4, cores: 2, threads: 1))
        let information = machine.host.nodeInformation
        #expect([information.nodes, information.sockets, information.cores, information.threads] == [1, 4, 2, 1])
    }

    @Test func unevenMachinesAreShownFlat() throws {
        let machine = try Machine(files(nodes: 1, sockets: 1, cores: 4, threads: 2, offline: [1, 5]))
        let information = machine.host.nodeInformation
        #expect(information.processors == 6)
        #expect([information.nodes, information.sockets, information.cores, information.threads] == [1, 1, 8, 1])
        #expect(machine.host.presentProcessors.count == 8)
        #expect(machine.host.onlineProcessors == [0, 2, 3, 4, 6, 7])
    }

    @Test func aKernelWithoutNUMAHasOneCell() throws {
        let machine = try Machine([
            "proc/meminfo": "MemTotal: 2048 kB\nMemFree: 1024 kB\nBuffers: 3 kB\nCached: 4 kB",
            "sys/devices/system/cpu/present": "0-1", "sys/devices/system/cpu/online": "0-1",
        ])
        #expect(machine.host.cells.count == 1)
        #expect(machine.host.cells.first?.processors.map(\.id) == [0, 1])
        #expect(machine.host.memoryTotal == 2 << 20)
        #expect(machine.host.memoryStatistics == MemoryStatistics(total: 2048, free: 1024, buffers: 3, cached: 4))
        #expect(throws: VirtError.self) { try machine.host.memoryStatistics(ofNode: 0) }
    }

    @Test func processorTimesAreNanoseconds() throws {
        let machine = try Machine(["proc/stat": "cpu  10 1 20 300 4 5 6 7 0 0\ncpu1 1 0 2 3 4 5 6 0 0 0\nintr 1"])
        let tick = UInt64(1_000_000_000 / sysconf(Int32(_SC_CLK_TCK)))
        #expect(
            try machine.host.processorStatistics()
                == ProcessorStatistics(user: 11 * tick, kernel: 31 * tick, idle: 300 * tick, waitingForIO: 4 * tick))
        #expect(try machine.host.processorStatistics(of: 1).idle == 3 * tick)
        let error = try #require(throws: VirtError.self) { try machine.host.processorStatistics(of: 0) }
        #expect(error.code == .invalidArg)
    }

    @Test func placeholderUUIDsAreRefused() throws {
        let dmi = "sys/class/dmi/id/product_uuid"
        let zero = try Machine([dmi: "00000000-0000-0000-0000-000000000000"])
        #expect(zero.host.uuid(from: .firmware) == nil)
        let short = try Machine([dmi: "1234"])
        #expect(short.host.uuid(from: .firmware) == nil)
        let good = try Machine([
            dmi: "03000200-0400-0500-0006-000700080009", "etc/machine-id": "3D1219C7c4c5404aaa1f6d2a48adfda4",
        ])
        #expect(good.host.uuid(from: .firmware) == "03000200-0400-0500-0006-000700080009")
        #expect(good.host.uuid(from: .machineID) == "3d1219c7-c4c5-404a-aa1f-6d2a48adfda4")
    }

    @Test(arguments: [
        ("", []), ("0", [0]), ("0-3,8", [0, 1, 2, 3, 8]), ("5,1-2", [1, 2, 5]), (" 1 - 2 ", [1, 2]),
    ])
    func numberListsAreRead(text: String, numbers: [Int]) {
        #expect(NumberList.parse(text) == numbers)
    }

    @Test(arguments: ["a", "1-", "-1", "3-1", "1--2", "0-99999999", "1-2-3", "9999999999999999999999"])
    func otherTextIsNoNumberList(text: String) {
        #expect(NumberList.parse(text) == nil)
    }

    @Test func numberListsAreWrittenShort() {
        #expect(NumberList.format([3, 1, 2, 7, 9, 8]) == "1-3,7-9")
        #expect(NumberList.format([]) == "")
    }

    @Test func theRunningMachineIsConsistent() throws {
        let host = Host()
        let information = host.nodeInformation
        #expect(information.processors == sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        #expect(information.memory > 0 && !information.model.isEmpty && !host.name.isEmpty)
        #expect(Set(host.cells.flatMap { $0.processors.map(\.id) }) == Set(host.onlineProcessors))
        #expect(host.memoryFree <= host.memoryTotal)
        #expect(try host.processorStatistics().idle > 0)
        #expect(throws: VirtError.self) { try host.processorStatistics(of: 100_000) }
    }
}
