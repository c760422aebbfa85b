import Testing

@testable import HostSystem

@Suite struct WriteTrackingTests {
    @Test("ranges with write protection are found among a process's memory")
    func ranges() {
        let smaps = """
            55d0c0a00000-55d0c0b00000 r-xp 00000000 08:01 42                         /usr/bin/x
            Size:               1024 kB
            VmFlags: rd ex mr mw me sd
            7f99d4000000-7f99e4000000 rw-p 00000000 00:00 0
            Size:             262144 kB
            VmFlags: rd wr mr mw me dc ac sd uw
            7f99e4000000-7f99e4001000 rw-p 00000000 00:00 0
            VmFlags: rd wr mr mw me uwx
            """
        #expect(WriteTracking.protectedRanges(smaps: smaps) == [0x7f99_d400_0000..<0x7f99_e400_0000])
    }

    @Test("a process without such memory is left alone, and one that is not there too")
    func none() {
        #expect(WriteTracking.release(pid: 1) == 0)
        #expect(WriteTracking.release(pid: -1) == 0)
    }
}
