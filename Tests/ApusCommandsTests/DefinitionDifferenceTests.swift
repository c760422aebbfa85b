import Testing
import XMLTree

@testable import ApusCommands

/// DEV-03, DEV-06, DEV-11: a live and a stored definition side by side.
@Suite struct DefinitionDifferenceTests {
    private func differences(_ live: String, _ stored: String) throws -> [DefinitionDifference] {
        func root(_ devices: String) throws -> XMLElement {
            try XMLDocument.parse("<domain><memory>1</memory><devices>\(devices)</devices></domain>").root
        }
        return DefinitionDifference.between(live: try root(live), stored: try root(stored), processor: nil)
    }

    private let disk = "<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>"

    @Test func aRunShowsMoreThanItsDefinition() throws {
        let live = """
            <disk type='file'><source file='/a' index='3'/><backingStore/><target dev='vda' bus='virtio'/>\
            <alias name='virtio-disk0'/></disk><serial type='pty'><source path='/dev/pts/3'/></serial>
            """
        #expect(try differences(live, disk + "<serial type='pty'/>").isEmpty)
    }

    @Test func whatOnlyRunsIsLost() throws {
        let found = try differences(disk, "")
        #expect(found == [DefinitionDifference(element: "disk vda", field: "", live: "present", stored: nil)])
        #expect(found.first?.mark == .lostOnPowerOff)
    }

    @Test func whatIsOnlyStoredWaits() throws {
        let found = try differences("", disk)
        #expect(found == [DefinitionDifference(element: "disk vda", field: "", live: nil, stored: "present")])
        #expect(found.first?.mark == .pendingRestart)
    }

    @Test func fieldsAreNamed() throws {
        let found = try differences(disk, disk.replacing("/a", with: "/b"))
        #expect(
            found == [DefinitionDifference(element: "disk vda", field: "source@file", live: "/a", stored: "/b")])
        #expect(found.first?.mark == .pendingRestart)
    }

    @Test func theProcessorIsTheOneAskedFor() throws {
        func root(_ processor: String) throws -> XMLElement {
            try XMLDocument.parse("<domain>\(processor)</domain>").root
        }
        let asked = "<cpu mode='custom'><model>qemu64</model><feature policy='disable' name='svm'/></cpu>"
        let live = try root("<cpu mode='custom' check='full'><model>qemu64</model><feature name='lahf_lm'/></cpu>")
        let same = DefinitionDifference.between(
            live: live, stored: try root(asked), processor: try root(asked).element("cpu"))
        #expect(same.isEmpty)
        let changed = asked.replacing("disable", with: "require")
        let found = DefinitionDifference.between(
            live: live, stored: try root(changed), processor: try root(asked).element("cpu"))
        #expect(
            found == [
                DefinitionDifference(
                    element: "cpu", field: "feature[svm]@policy", live: "disable", stored: "require")
            ])
    }
}
