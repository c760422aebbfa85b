import Testing

@testable import QEMUDriver

@Suite struct HostTopologyTests {
    /// Two cells of two cores with two threads each; the last thread is offline.
    private func machine() throws -> TemporaryDirectory {
        let root = try TemporaryDirectory()
        try root.write("cpu/online", "0-6\n")
        for node in 0..<2 {
            try root.write(
                "node/node\(node)/meminfo", "Node \(node) MemTotal:       8192000 kB\nNode 0 MemFree: 1 kB\n")
            try root.write("node/node\(node)/distance", node == 0 ? "10 21\n" : "21 10\n")
            try root.write("node/node\(node)/hugepages/hugepages-2048kB/nr_hugepages", "\(node * 100)\n")
            try root.write("node/node\(node)/hugepages/hugepages-1048576kB/nr_hugepages", "0\n")
        }
        for id in 0..<8 {
            let node = id / 4
            let core = id % 4 / 2
            try root.write("node/node\(node)/cpu\(id)/present", "")
            let topology = "cpu/cpu\(id)/topology/"
            try root.write(topology + "physical_package_id", "\(node)\n")
            try root.write(topology + "die_id", "0\n")
            try root.write(topology + "core_id", "\(core)\n")
            try root.write(topology + "thread_siblings_list", "\(id / 2 * 2)-\(id / 2 * 2 + 1)\n")
            for (index, level, size, shared) in [(0, 1, "32K", "0-1"), (3, 3, "1536K", node == 0 ? "0-3" : "4-6")] {
                let cache = "cpu/cpu\(id)/cache/index\(index)/"
                try root.write(cache + "id", "\(node)\n")
                try root.write(cache + "level", "\(level)\n")
                try root.write(cache + "size", size + "\n")
                try root.write(cache + "type", "Unified\n")
                try root.write(cache + "shared_cpu_list", shared + "\n")
            }
        }
        return root
    }

    @Test("cells, processors and caches are read as the kernel shows them")
    func read() throws {
        let root = try machine()
        let topology = HostTopology.read(root: root.path)
        #expect(topology.cells.map(\.id) == [0, 1])
        let second = try #require(topology.cells.last)
        #expect(second.memoryKiB == 8_192_000)
        #expect(
            second.pages == [
                .init(size: 4, count: (8_192_000 - 204_800) / 4), .init(size: 2048, count: 100),
                .init(size: 1_048_576, count: 0),
            ])
        #expect(second.distances == [.init(cell: 0, value: 21), .init(cell: 1, value: 10)])
        #expect(second.processors.map(\.id) == [4, 5, 6, 7])
        #expect(second.processors.first?.place == .init(socket: 1, die: 0, core: 0, siblings: [4, 5]))
        #expect(second.processors.last?.place == nil)
        #expect(topology.caches.map(\.processors) == [[0, 1, 2, 3], [4, 5, 6]])
        #expect(topology.caches.map(\.level) == [3, 3])
        #expect(topology.shape == (1, 2, 2))
    }

    @Test("the host's XML spells cells, offline processors and caches as libvirt does")
    func xml() throws {
        let root = try machine()
        let processor = HostCPU(architecture: .x86_64, microcode: 0, pageSizes: [4])
        let host = HostCapabilities(
            uuid: "u", processor: processor, suspendTargets: [.memory], hasIOMMU: true, migrationTransports: ["tcp"],
            topology: HostTopology.read(root: root.path),
            securityModels: HostCapabilities.securityModels(
                .init(uuid: "u", securityDrivers: ["apparmor"], user: 64055, group: 64055)))
        let xml = ConnectCapabilities(host: host, guests: []).xml
        let expected = [
            "    <cpu>\n      <arch>x86_64</arch>\n      <topology sockets='1' dies='1' cores='2' threads='2'/>\n"
                + "      <pages unit='KiB' size='4'/>\n    </cpu>\n",
            "    <power_management>\n      <suspend_mem/>\n    </power_management>\n    <iommu support='yes'/>\n",
            "          <distances>\n            <sibling id='0' value='21'/>\n            <sibling id='1' value='10'/>\n",
            "            <cpu id='6' socket_id='1' die_id='0' core_id='1' siblings='6-7'/>\n            <cpu id='7'/>\n",
            "      <bank id='0' level='3' type='both' size='1536' unit='KiB' cpus='0-3'/>\n",
            "    <secmodel>\n      <model>apparmor</model>\n      <doi>0</doi>\n    </secmodel>\n",
            "      <baselabel type='kvm'>+64055:+64055</baselabel>\n",
        ]
        for part in expected { #expect(xml.contains(part), "\(part)") }
    }

    @Test("kernel lists are read and written", arguments: ["", "0", "0-3", "0,2,4-7", "1-2,9"])
    func lists(text: String) {
        #expect(SystemFile.format(SystemFile.list(text)) == text)
    }

    @Test("absurd lists do not exhaust memory", arguments: ["0-99999999999", "5-1", "a-b", "-", "1--2"])
    func absurdLists(text: String) {
        #expect(SystemFile.list(text).count < 3)
    }
}
