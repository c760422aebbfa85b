import Glibc
import Testing
import VirtError

@testable import HostSystem

struct CgroupTests {
    @Test func mountsOfBothVersions() {
        let hybrid = """
            tmpfs /sys/fs/cgroup tmpfs rw 0 0
            cgroup /sys/fs/cgroup/cpu cgroup rw,relatime,cpu 0 0
            cgroup /sys/fs/cgroup/cpuacct cgroup rw,relatime,cpuacct 0 0
            cgroup /sys/fs/cgroup/cpuset cgroup rw,relatime,cpuset 0 0
            cgroup /sys/fs/cgroup/systemd cgroup rw,relatime,name=systemd 0 0
            cgroup2 /sys/fs/cgroup/unified cgroup2 rw,relatime 0 0
            """
        let found = CgroupHierarchy.parse(mounts: hybrid)
        #expect(found.map(\.path) == ["/sys/fs/cgroup/cpu", "/sys/fs/cgroup/cpuset", "/sys/fs/cgroup/unified"])
        let old = CgroupHierarchy.parse(mounts: hybrid.split(separator: "\n").dropLast().joined(separator: "\n"))
        #expect(old.map(\.controllers) == [["cpu"], ["cpuacct"], ["cpuset"]])
        #expect(found.map(\.isUnified) == [false, false, true])
        #expect(CgroupHierarchy.parse(mounts: "").isEmpty)
        #expect(CgroupHierarchy.parse(mounts: "cgroup2\nx y").isEmpty)
    }

    /// A directory stands for a hierarchy: groups are directories.
    @Test func groupsAreMadeAndRemoved() throws {
        let temporary = try TemporaryDirectory()
        let directory = temporary.path
        do {
            let hierarchy = CgroupHierarchy(path: directory, controllers: ["freezer"])
            try hierarchy.make("/machine/qemu-1-x.libvirt-qemu", implied: "/machine")
            try hierarchy.make("/machine/qemu-1-x.libvirt-qemu", implied: "/machine")
            #expect(HostFile.names(in: "\(directory)/machine") == ["qemu-1-x.libvirt-qemu"])
            let error = #expect(throws: VirtError.self) { try hierarchy.move(1, to: "/machine/nothing") }
            #expect(error?.systemCallNumber == 2)
            hierarchy.remove("/machine/qemu-1-x.libvirt-qemu")
            hierarchy.remove("/machine/qemu-1-x.libvirt-qemu")
            #expect(HostFile.names(in: "\(directory)/machine").isEmpty)
            // Users' own partitions have to be there already.
            #expect(throws: VirtError.self) { try hierarchy.make("/own.partition/qemu-1-x", implied: "/machine") }
        }
    }

    /// Version 2, of which a plain directory with the same files says what is written where.
    @Test func settingsOfVersionTwo() throws {
        let temporary = try TemporaryDirectory()
        let root = temporary.path
        try AtomicFile.write("\(root)/cgroup.controllers", text: "cpuset cpu io memory pids\n", durable: false)
        let controls = CgroupControls([CgroupHierarchy(path: root, controllers: [])], group: "/machine/g")
        #expect(!controls.has(.cpu))
        #expect(mkdir("\(root)/machine", 0o700) == 0 && mkdir("\(root)/machine/g", 0o700) == 0)
        #expect(controls.has(.cpu) && controls.has(.cpuacct) && controls.has(.blkio))
        let group = "\(root)/machine/g"
        try AtomicFile.write("\(group)/cpu.max", text: "max 100000\n", durable: false)
        try AtomicFile.write("\(group)/io.max", text: "8:0 rbps=1048576 wbps=max riops=max wiops=max\n", durable: false)
        try AtomicFile.write("\(group)/io.weight", text: "default 100\n8:16 300\n", durable: false)
        try AtomicFile.write("\(group)/memory.max", text: "max\n", durable: false)
        try AtomicFile.write(
            "\(group)/cpu.stat", text: "usage_usec 30\nuser_usec 20\nsystem_usec 10\n", durable: false)
        let cases: [(CgroupControls.Setting, String, String, String?)] = [
            (.cpuShares(200), "cpu.weight", "200", nil), (.cpuPeriod(50_000), "cpu.max", "max 50000", "max 100000"),
            (.cpuQuota(20_000), "cpu.max", "20000", "max 100000"), (.cpuQuota(-1), "cpu.max", "max", "max 100000"),
            (.memoryHard(1024), "memory.max", "1048576", "max"), (.memoryHard(nil), "memory.max", "max", "max"),
            (.memorySoft(1), "memory.high", "1024", nil), (.memorySwapHard(1), "memory.swap.max", "1024", nil),
            (.blockWeight(50), "io.weight", "default 50", "default 100"),
            (.deviceWeight("8:16", 20), "io.weight", "8:16 20", "8:16 300"),
            (.deviceWeight("8:32", 20), "io.weight", "8:32 20", "8:32 default"),
            (.deviceLimit("8:0", .readBytes, 5), "io.max", "8:0 rbps=5", "8:0 rbps=1048576"),
            (.deviceLimit("8:0", .writeOperations, 5), "io.max", "8:0 wiops=5", "8:0 wiops=max"),
            (.processors("0-1"), "cpuset.cpus", "0-1", nil), (.memoryNodes("0"), "cpuset.mems", "0", nil),
        ]
        for (setting, file, text, undo) in cases {
            #expect(controls.write(setting) == CgroupWrite(path: "\(group)/\(file)", text: text))
            #expect(controls.undo(of: setting)?.text == undo, "\(setting)")
        }
        #expect(controls.write(.migratesMemory) == nil)
        #expect(controls.cpuPeriod == 100_000 && controls.cpuQuota == Int64(UInt64.max / 1000))
        #expect(controls.blockWeight == 100 && controls.memoryHardLimit == nil)
        #expect(controls.cpuTime == 30_000 && controls.cpuTimes == nil)
        #expect(controls.userAndSystemTime.map { [$0.user, $0.system] } == [20_000, 10_000])
        try #require(controls.write(.memoryHard(1024))).perform()
        #expect(controls.memoryHardLimit == 1024)
        try #require(controls.write(.cpuQuota(20_000))).perform()
    }

    @Test func settingsOfVersionOne() throws {
        let temporary = try TemporaryDirectory()
        let root = temporary.path
        let hierarchies = ["cpu", "memory", "blkio", "cpuset"].map {
            CgroupHierarchy(path: "\(root)/\($0)", controllers: [$0])
        }
        let controls = CgroupControls(hierarchies, group: "/g")
        for hierarchy in hierarchies {
            #expect(mkdir(hierarchy.path, 0o700) == 0 && mkdir("\(hierarchy.path)/g", 0o700) == 0)
        }
        try AtomicFile.write("\(root)/blkio/g/blkio.bfq.weight", text: "100\n", durable: false)
        try AtomicFile.write("\(root)/blkio/g/blkio.throttle.read_iops_device", text: "8:0 7\n", durable: false)
        try AtomicFile.write("\(root)/memory/g/memory.limit_in_bytes", text: "9223372036854771712\n", durable: false)
        #expect(controls.has(.memory) && !controls.has(.cpuacct) && controls.cpuTime == nil)
        #expect(controls.memoryHardLimit == nil)
        #expect(
            controls.write(.memoryHard(nil))
                == CgroupWrite(path: "\(root)/memory/g/memory.limit_in_bytes", text: "-1"))
        #expect(controls.write(.blockWeight(5))?.path == "\(root)/blkio/g/blkio.bfq.weight")
        #expect(controls.undo(of: .deviceLimit("8:0", .readOperations, 9))?.text == "8:0 7")
        #expect(controls.undo(of: .deviceLimit("8:1", .readOperations, 9))?.text == "8:1 0")
        #expect(controls.write(.cpuQuota(-9))?.text == "-1")
        let missing = CgroupWrite(path: "\(root)/cpu/g/cpu.shares", text: "1")
        let error = #expect(throws: VirtError.self) { try missing.perform() }
        #expect(error?.systemCallNumber == 2)
        #expect(controls.children(of: .cpu, prefix: "vcpu").isEmpty)
        try hierarchies[0].makeThreadGroup("vcpu0", in: "/g")
        #expect(controls.children(of: .cpu, prefix: "vcpu") == ["vcpu0"])
    }
}
