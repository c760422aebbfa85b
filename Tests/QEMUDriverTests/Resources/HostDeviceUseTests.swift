import LibvirtProtocol
import Testing
import VirtError
import VirtModel
import VirtPlan

@testable import QEMUDriver

/// A device of the host serves one guest at a time.
struct HostDeviceUseTests {
    private func definition(_ name: String, _ devices: String) throws -> DomainDefinition {
        try DomainDefinition.parse(
            """
            <domain type='qemu'><name>\(name)</name><memory>65536</memory><os><type>hvm</type></os>
            <devices>\(devices)</devices></domain>
            """)
    }

    private let pci = """
        <hostdev mode='subsystem' type='pci' managed='yes'>
        <source><address domain='0' bus='0x1a' slot='2' function='1'/></source></hostdev>
        """
    private let usb =
        "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='12'/></source></hostdev>"
    private let stick =
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1d6b'/><product id='0x2'/></source></hostdev>"

    @Test func anotherGuestsDeviceIsFound() throws {
        let use = HostDeviceUse([try definition("one", pci + usb), try definition("two", stick)])
        #expect(
            try use.conflict(with: definition("x", pci)).map { [$0.device, $0.owner] } == [
                "PCI device 0000:1a:02.1", "one",
            ])
        #expect(try use.conflict(with: definition("x", usb))?.device == "USB device 001:014")
        #expect(
            try use.conflict(with: definition("x", stick)).map { [$0.device, $0.owner] } == [
                "USB device 1d6b:0002", "two",
            ])
        #expect(try use.conflict(with: definition("x", "")) == nil)
        #expect(try HostDeviceUse().conflict(with: definition("x", pci + usb + stick)) == nil)
    }

    @Test func theRuleRefusesTheStart() throws {
        var context = DomainRuleContext(domain: DomainSnapshot(name: "x", uuid: .zero))
        context.wanted = try definition("x", pci)
        #expect(DomainRules.table.refusal(in: .start, context) == nil)
        context.hostDevices = HostDeviceUse([try definition("one", pci)])
        let error = DomainRules.table.refusal(in: .start, context)?.virtError
        #expect(error?.code == .operationInvalid && error?.rule == "DOM-HOSTDEV-TAKEN")
        #expect(
            error?.message
                == "Requested operation is not valid: PCI device 0000:1a:02.1 is in use by driver QEMU, domain one")
    }
}
