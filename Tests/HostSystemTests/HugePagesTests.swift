import Glibc
import Testing

@testable import HostSystem

@Suite struct HugePagesTests {
    @Test("memory that wants huge pages and has too few of them is found")
    func ranges() {
        let smaps = """
            7f0000000000-7f0004000000 rw-p 00000000 00:00 0
            Anonymous:         65536 kB
            AnonHugePages:      4096 kB
            VmFlags: rd wr mr mw me ac sd hg
            7f0010000000-7f0014000000 rw-p 00000000 00:00 0
            Anonymous:         65536 kB
            AnonHugePages:     63488 kB
            VmFlags: rd wr mr mw me ac sd hg
            7f0020000000-7f0024000000 rw-p 00000000 00:00 0
            Anonymous:         65536 kB
            AnonHugePages:         0 kB
            VmFlags: rd wr mr mw me ac sd
            7f0030000000-7f0030200000 rw-p 00000000 00:00 0
            Anonymous:          2048 kB
            AnonHugePages:         0 kB
            VmFlags: rd wr mr mw me ac sd hg
            """
        #expect(HugePages.split(smaps: smaps) == [0x7f00_0000_0000..<0x7f00_0400_0000])
    }

    @Test("what is in the memory stays, and what nobody has written to stays out")
    func content() throws {
        let size = 64 << 20
        let address = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        let memory = try #require(address == MAP_FAILED ? nil : address)
        defer { munmap(memory, size) }
        // Small pages, as the memory has not asked for others yet; the second half is never touched.
        for place in stride(from: 0, to: size / 2, by: 4096) {
            memory.storeBytes(of: UInt64(place), toByteOffset: place, as: UInt64.self)
        }
        madvise(memory, size, MADV_HUGEPAGE)
        var pages = HugePages(pid: getpid())
        let half = UInt64(UInt(bitPattern: memory)) + UInt64(size / 2)
        let ours = pages.candidates.filter { $0 >= half - UInt64(size / 2) && $0 < half + UInt64(size / 2) }
        #expect(ours.allSatisfy { $0 < half })
        var rounds = 0
        while pages.restore(4), rounds < 1000 { rounds += 1 }
        #expect(rounds < 1000)
        for place in stride(from: 0, to: size / 2, by: 4096) {
            #expect(memory.load(fromByteOffset: place, as: UInt64.self) == UInt64(place))
        }
    }

    @Test("a process that is not there has none")
    func none() {
        var pages = HugePages(pid: -1)
        #expect(pages.candidates.isEmpty)
        let isMore = pages.restore(1)
        #expect(!isMore)
    }
}
