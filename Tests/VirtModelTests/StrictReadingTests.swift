import Testing
import VirtError
import XMLTree

@testable import VirtModel

struct StrictReadingTests {
    /// Everything that libvirt writes itself is known.
    @Test(arguments: Fixtures.persistent)
    func canonicalFormsPass(path: String) throws {
        try DomainDefinition.refuseUnknown(in: try XMLDocument.parse(Fixtures.text(path)).root)
    }

    private func domain(_ more: String = "", devices: String = "", vcpu: String = "") throws -> XMLElement {
        try XMLDocument.parse(
            """
            <domain type='qemu'><name>x</name><memory unit='KiB'>65536</memory><vcpu\(vcpu)>1</vcpu>\(more)
            <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>\(devices)</devices></domain>
            """
        ).root
    }

    @Test func whatIsUnknownIsNamed() throws {
        for (element, text) in [
            (try domain("<wrong/>"), "unknown element 'wrong' in domain"),
            (try domain(vcpu: " bogus='1'"), "unknown attribute 'bogus' in domain/vcpu"),
            (try domain(devices: "<nonsense/>"), "unknown element 'nonsense' in domain/devices"),
            (
                try domain(devices: "<disk type='file' colour='x'><source file='/x'/><target dev='vda'/></disk>"),
                "unknown attribute 'colour' in domain/devices/disk"
            ),
        ] {
            let error = #expect(throws: VirtError.self) { try DomainDefinition.refuseUnknown(in: element) }
            #expect(error?.code == .xmlInvalidSchema)
            #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
        }
        try DomainDefinition.refuseUnknown(in: try domain("<metadata><a:b xmlns:a='urn:x' c='d'/></metadata>"))
    }
}
