import Testing
import VirtError
import VirtModel

@Suite struct ValueTests {
    @Test func cpuSets() {
        #expect(CPUSet("0-3,^2,8")?.description == "0-1,3,8")
        #expect(CPUSet("5,4,3")?.members == [3, 4, 5])
        #expect(CPUSet("3-1") == nil)
        #expect(CPUSet("a") == nil)
        #expect(CPUSet("0-999999999") == nil)
        #expect(CPUSet("") == nil)
    }

    @Test func macAddresses() {
        #expect(MACAddress("52:54:00:AA:0:1")?.description == "52:54:00:aa:00:01")
        #expect(MACAddress("52:54:00:aa:00") == nil)
        #expect(MACAddress("52:54:00:aa:00:1ff") == nil)
    }

    @Test func singleDevices() throws {
        let text = """
            <disk type='file' device='disk'>
              <driver name='qemu' type='qcow2'/>
              <source file='/a'/>
              <target dev='vdb' bus='virtio'/>
            </disk>

            """
        let device = try DeviceDefinition.parse(text)
        guard case .disk(let disk) = device else {
            Issue.record("not a disk")
            return
        }
        #expect(disk.source.format == "qcow2")
        #expect(disk.target.bus == .virtio)
        #expect(device.formatted() == text)
        #expect(throws: VirtError.self) { try DeviceDefinition.parse("<gadget/>") }
    }

    @Test func secretsNeedTheSecureFlag() throws {
        let definition = try DomainDefinition.parse(Fixtures.text("Fixtures/own-gfx-spice.xml"))
        #expect(definition.devices.graphics.first?.password == "s<c")
        #expect(definition.formatted([.inactive, .secure]).contains("passwd='s&lt;c'"))
        #expect(!definition.formatted(.inactive).contains("s&lt;c"))
    }

    @Test func generatedNamesAreDroppedFromPersistentDefinitions() throws {
        let text = try Fixtures.text("LiveFixtures/corpus-16-serials.live.xml")
        let live = try DomainDefinition.parse(text, flags: [])
        let persistent = try DomainDefinition.parse(text)
        #expect(live.id != nil)
        #expect(live.devices.serials.contains { $0.source.path?.hasPrefix("/dev/pts/") == true })
        #expect(live.devices.serials.allSatisfy { $0.info.alias != nil })
        #expect(persistent.id == nil)
        #expect(persistent.devices.serials.allSatisfy { $0.source.type != .pty || $0.source.path == nil })
        #expect(!persistent.formatted(.inactive).contains("<alias name='serial"))
    }
}
