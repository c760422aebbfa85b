import Testing
import VirtError
import VirtPlan
import XMLTree

@testable import ApusCommands

@Suite struct ConversionPlanTests {
    private static let definition = """
        <domain type='qemu'><name>win</name><devices>
        <disk type='file' device='cdrom'><target dev='sdb' bus='sata'/></disk>
        <disk type='file' device='disk'><source file='/images/win.qcow2'/><target dev='sda' bus='sata'/><boot order='1'/>
        <address type='drive' controller='0' bus='0' target='0' unit='0'/></disk></devices></domain>
        """

    private func request(_ xml: String = definition, _ change: (inout ConversionRequest) -> Void = { _ in }) throws
        -> ConversionRequest
    {
        var request = ConversionRequest(
            name: "win", uuid: "5f1c0c6e-8c3b-4d6e-9a44-000000000001", definition: try XMLDocument.parse(xml).root,
            isRunning: false)
        change(&request)
        return request
    }

    private func definitions(_ plan: Plan<ConversionAction>) throws -> [XMLElement] {
        try plan.steps.compactMap { step in
            guard case .define(let xml, _) = step.action else { return nil }
            return try XMLDocument.parse(xml).root
        }
    }

    @Test("WIN-02: the helper comes first, then the system disk moves without its old place")
    func recipe() throws {
        let plan = try request().plan { _ in false }
        let (prepared, switched) = (try definitions(plan)[0], try definitions(plan)[1])
        let helped = prepared.element("devices")?.elements("disk") ?? []
        #expect(helped.count == 3)
        #expect(helped[2].element("target")?[attribute: "bus"] == "virtio")
        #expect(helped[2].element("source")?[attribute: "file"] == "/images/win-virtio-helper.qcow2")
        #expect(helped[1].element("target")?[attribute: "bus"] == "sata")
        let moved = try #require(switched.element("devices")?.elements("disk"))
        #expect(moved.count == 2)
        #expect(moved[1].element("target")?[attribute: "dev"] == "vda")
        #expect(moved[1].element("target")?[attribute: "bus"] == "virtio")
        #expect(moved[1].element("address") == nil)
        #expect(moved[1].element("boot")?[attribute: "order"] == "1")
    }

    @Test("WIN-03: nothing is switched before the driver was seen, and a proof stands at the end")
    func guardOfTheSwitch() throws {
        let steps = try request().plan { _ in false }.steps.map(\.action)
        let proof = try #require(steps.firstIndex(of: .awaitDriver))
        let switching = try #require(
            steps.lastIndex { if case .define = $0 { true } else { false } })
        #expect(proof < switching)
        #expect(steps.last == .awaitDriver)
    }

    @Test func whatRunsIsShutDownFirstAndStartedAgainByUndoing() throws {
        let plan = try request { $0.isRunning = true }.plan { _ in false }
        #expect(plan.steps.first?.action == .shutDown)
        #expect(plan.steps.first?.undo == [.start])
    }

    @Test(arguments: [
        ("sdz", definition, "CONV-DISK"), ("sdb", definition, "CONV-DISK"),
        ("sda", definition.replacing("bus='sata'/><boot", with: "bus='virtio'/><boot"), "CONV-DONE"),
        ("sda", definition.replacing("file='/images", with: "dev='/dev"), "CONV-FILE"),
    ])
    func refusals(_ disk: String, _ xml: String, _ rule: String) throws {
        let request = try request(xml) { $0.disk = disk }
        let error = #expect(throws: VirtError.self) { try request.plan { _ in false } }
        #expect(error?.rule == rule)
        #expect(error?.cures.isEmpty == false)
    }

    @Test func anotherImageIsNotOverwritten() throws {
        let request = try request()
        let error = #expect(throws: VirtError.self) { try request.plan { $0 == "/images/win-virtio-helper.qcow2" } }
        #expect(error?.rule == "CONV-HELPER")
    }
}
