import Testing
import XMLTree

@testable import ApusCommands

@Suite struct GuestDescriptionTests {
    private func xml(_ change: (inout GuestDescription) -> Void) throws -> XMLElement {
        var guest = GuestDescription(name: "a<b")
        change(&guest)
        return try XMLDocument.parse(guest.xml).root
    }

    @Test func aKernelGuestHasNoBootOrder() throws {
        let root = try xml {
            $0.kernel = "/k"
            $0.initrd = "/i"
            $0.commandLine = "console=ttyS0 a='b'"
        }
        let os = try #require(root.element("os"))
        #expect(root.element("name")?.text == "a<b")
        #expect(os.element("kernel")?.text == "/k")
        #expect(os.element("initrd")?.text == "/i")
        #expect(os.element("cmdline")?.text == "console=ttyS0 a='b'")
        #expect(os.elements("boot").isEmpty)
    }

    @Test func disksGetTargetsOfTheirBus() throws {
        let root = try xml { guest in
            guest.disks = (0..<28).map { .init(path: "/d\($0)", format: "qcow2", isCDROM: false) }
            guest.disks.append(.init(path: "/c.iso", format: "raw", isCDROM: true))
        }
        let targets = root.element("devices")?.elements("disk").compactMap {
            $0.element("target")?[attribute: "dev"]
        }
        #expect(targets?.first == "vda")
        #expect(targets?[25...27] == ["vdz", "vdaa", "vdab"])
        #expect(targets?.last == "sda")
        #expect(root.element("os")?.elements("boot").compactMap { $0[attribute: "dev"] } == ["cdrom", "hd"])
    }

    @Test("WIN-01: a setup CD and one with drivers are both in the guest, and the setup is what it boots")
    func driversDuringSetup() throws {
        let root = try xml { guest in
            guest.disks = [
                .init(path: "/system.qcow2", format: "qcow2", isCDROM: false),
                .init(path: "/setup.iso", format: "raw", isCDROM: true),
                .init(path: "/drivers.iso", format: "raw", isCDROM: true),
            ]
        }
        let drives = root.element("devices")?.elements("disk").filter { $0[attribute: "device"] == "cdrom" } ?? []
        #expect(drives.compactMap { $0.element("source")?[attribute: "file"] } == ["/setup.iso", "/drivers.iso"])
        #expect(drives.compactMap { $0.element("target")?[attribute: "dev"] } == ["sda", "sdb"])
        #expect(drives.allSatisfy { $0.element("readonly") != nil })
        #expect(root.element("os")?.element("boot")?[attribute: "dev"] == "cdrom")
    }

    @Test func theNetworkCanBeLeftOut() throws {
        #expect(try xml { $0.hasNetwork = true }.element("devices")?.elements("interface").count == 1)
        #expect(try xml { $0.hasNetwork = false }.element("devices")?.elements("interface").isEmpty == true)
    }

    @Test("DEV-20: ports of q35 stay free for what is plugged in later, each with a number of its own")
    func freePorts() throws {
        func ports(_ change: (inout GuestDescription) -> Void) throws -> [String] {
            try xml(change).element("devices")?.elements("controller").compactMap { $0[attribute: "index"] } ?? []
        }
        let (some, more) = (try ports { $0.hotplugPorts = 2 }, try ports { $0.hotplugPorts = 6 })
        #expect(more.count == some.count + 4)
        #expect(Set(more).count == more.count && !more.contains("0"))
        #expect(try ports { $0.hotplugPorts = 0 }.isEmpty)
        #expect(try ports { $0.machine = "pc" }.isEmpty)
    }
}
