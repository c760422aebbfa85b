import Testing
import VirtError
import VirtModel

@testable import QEMUDriver

struct OwnershipPolicyTests {
    private let qemu = ProcessOwner(user: 107, group: 108)

    private func policy(_ definition: DomainDefinition, remembers: Bool = true, isOn: Bool = true) throws
        -> OwnershipPolicy
    {
        try OwnershipPolicy(definition, owner: qemu, isOn: isOn, remembers: remembers)
    }

    private func definition(_ devices: String, os: String = "", label: String = "") throws -> DomainDefinition {
        try DomainDefinition.parse(
            """
            <domain type='qemu'><name>x</name><uuid>aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee01</uuid><memory>65536</memory>
            <os><type arch='x86_64' machine='pc'>hvm</type>\(os)</os>
            <devices>\(devices)</devices>\(label)</domain>
            """)
    }

    private func disk(_ source: String, _ more: String = "", attributes: String = "type='file'") -> String {
        "<disk \(attributes)><source file='/images/\(source)'/><target dev='vda'/>\(more)</disk>"
    }

    /// What libvirtd 9.0 was seen to do with each kind of disk.
    @Test(arguments: [
        ("", FileClaim.Restoration.remembered), ("<shareable/>", .none), ("<readonly/>", .none),
    ])
    func topOfAChain(more: String, expected: FileClaim.Restoration) throws {
        let claims = try policy(definition(disk("a", more))).claims(for: definition(disk("a", more)))
        #expect(claims.map(\.path) == ["/images/a"])
        #expect(claims.map(\.restoration) == [expected])
        #expect(claims.map(\.owner) == [qemu])
    }

    @Test func layersBelowAreNeverGivenBack() throws {
        let chain =
            "<backingStore type='file'><format type='qcow2'/><source file='/images/b'/><backingStore/></backingStore>"
        let one = try definition(disk("a", chain))
        let claims = try policy(one).claims(for: one)
        #expect(claims.map(\.path) == ["/images/a", "/images/b"])
        #expect(claims.map(\.restoration) == [.remembered, .none])
    }

    @Test func labelsOfOneDisk() throws {
        let kept =
            "<disk type='file'><source file='/a'><seclabel model='dac' relabel='no'/></source><target dev='vda'/></disk>"
        let own =
            "<disk type='file'><source file='/a'><seclabel model='dac' relabel='yes'><label>+1:+2</label></seclabel></source><target dev='vda'/></disk>"
        #expect(try policy(definition(kept)).claims(for: definition(kept)).isEmpty)
        let claims = try policy(definition(own)).claims(for: definition(own))
        #expect(claims.map(\.owner) == [ProcessOwner(user: 1, group: 2)])
    }

    @Test(arguments: [
        ("<seclabel type='none' model='dac'/>", false, ProcessOwner(user: 107, group: 108)),
        ("<seclabel type='static' model='dac'><label>+1:+2</label></seclabel>", false, ProcessOwner(user: 1, group: 2)),
        (
            "<seclabel type='static' model='dac' relabel='yes'><label>+1:+2</label></seclabel>", true,
            ProcessOwner(user: 1, group: 2)
        ),
        (
            "<seclabel type='dynamic' model='dac'><baselabel>+1:+2</baselabel></seclabel>", true,
            ProcessOwner(user: 107, group: 108)
        ),
    ])
    func labelsOfTheDomain(label: String, relabels: Bool, owner: ProcessOwner) throws {
        let policy = try policy(definition("", label: label))
        #expect(policy.isOn == relabels)
        #expect(policy.owner == owner)
    }

    /// Kernel, initial ramdisk, firmware variables and outputs; each once, though a console repeats the serial port.
    @Test func everythingElse() throws {
        let one = try definition(
            "<serial type='file'><source path='/log'/><target port='0'/></serial>"
                + "<console type='file'><source path='/log'/><target type='serial' port='0'/></console>",
            os: "<kernel>/kernel</kernel><initrd>/initrd</initrd>")
        let claims = try policy(one).claims(for: one)
        #expect(claims.map(\.path) == ["/log", "/kernel", "/initrd"])
        #expect(Set(claims.map(\.restoration)) == [.remembered])
        #expect(Set(claims.map(\.holder)) == ["aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee01"])
        #expect(try policy(one, remembers: false).claims(for: one).map(\.restoration) == [.root, .root, .root])
        #expect(try policy(one, isOn: false).claims(for: one).isEmpty)
    }

    @Test(arguments: ["", "1", "1:2:3", "nobody-there:root", "root:nobody-there"])
    func labelsThatAreNone(text: String) {
        #expect(throws: VirtError.self) { try ProcessOwner.parse(label: text) }
    }
}
