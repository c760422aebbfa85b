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
}
