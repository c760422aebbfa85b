import FoundationEssentials
import Testing

@testable import QEMUDriver

/// SNAP-C2: the overlays that are made without a process are those that `qemu-img` makes.
struct QCOW2ImageTests {
    @Test(
        arguments: [
            (512, "/base", "raw"), (8 << 20, "/images/a.qcow2", "qcow2"), (512 << 20, "/i", "vpc"),
            ((512 << 20) + 512, "/with spaces and ünicode", "qcow2"), (10 << 30, "relative.img", "parallels"),
            (4 << 40, "/4T", "raw"), (5 << 40, "/a name of " + String(repeating: "many/", count: 200), "luks"),
            (1 << 46, "/most", "raw"),
        ] as [(UInt64, String, String)])
    func isWhatQEMUWrites(_ capacity: UInt64, _ base: String, _ format: String) async throws {
        let directory = FileManager.default.temporaryDirectory.path + "/apus-qcow2-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/overlay"
        try await ImageTool.run(["create", "-q", "-f", "qcow2", "-u", "-b", base, "-F", format, path, "\(capacity)"])
        let made = try #require(QCOW2Image(capacity: capacity, backingFile: base, backingFormat: format)).bytes
        let expected = FileManager.default.contents(atPath: path).map(Array.init) ?? []
        #expect(made.count == expected.count)
        #expect(made == expected, "differs at \(zip(made, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? -1)")
        #expect(ImageHeader(made, format: "qcow2")?.capacity == capacity)
    }

    @Test func leavesToQEMUWhatIsOutOfTheOrdinary() {
        #expect(QCOW2Image(capacity: 0, backingFile: "/a", backingFormat: "raw") == nil)
        #expect(QCOW2Image(capacity: 1000, backingFile: "/a", backingFormat: "raw") == nil)
        #expect(QCOW2Image(capacity: 1 << 47, backingFile: "/a", backingFormat: "raw") == nil)
        #expect(QCOW2Image(capacity: .max - 511, backingFile: "/a", backingFormat: "raw") == nil)
        #expect(QCOW2Image(capacity: 512, backingFile: "", backingFormat: "raw") == nil)
        let long = String(repeating: "a", count: 1024)
        #expect(QCOW2Image(capacity: 512, backingFile: long, backingFormat: "raw") == nil)
        #expect(QCOW2Image(capacity: 512, backingFile: "/a", backingFormat: "") == nil)
    }
}
