import Testing
import VirtError
import VirtModel
import XMLTree

@testable import QEMUDriver

struct InterfacePlannerTests {
    private func planner(reserves: Bool = true, hasVhostNet: Bool = false) -> InterfacePlanner {
        InterfacePlanner(
            networks: NetworkCatalogue(definitions: "/nowhere", state: "/nowhere"), names: InterfaceNames(),
            reserves: reserves, state: "/run/x", hasVhostNet: hasVhostNet)
    }

    private func interface(_ type: InterfaceType, model: String = "virtio", _ change: (inout NetworkInterface) -> Void)
        -> NetworkInterface
    {
        var interface = NetworkInterface()
        interface.type = type
        interface.model = model
        interface.mac = MACAddress("52:54:00:01:02:03")
        interface.info.alias = "net0"
        change(&interface)
        return interface
    }

    @Test func aBridge() throws {
        var one = interface(.bridge) { $0.source.bridge = "br0" }
        let request = try #require(try planner().plan(&one, isKVM: false))
        #expect(request.kind == .tap(bridge: "br0"))
        #expect(request.address == [0xfe, 0x54, 0, 1, 2, 3])
        #expect(request.hasHeader)
        #expect(one.targetDevice == request.name)
        #expect(request.name.hasPrefix("vnet"))
    }

    /// A card's address that begins like the host's gets another first byte there.
    @Test func addressesOfTheHostsEnd() {
        #expect(InterfacePlanner.hostAddress(of: [0x52, 1, 2, 3, 4, 5]) == [0xfe, 1, 2, 3, 4, 5])
        #expect(InterfacePlanner.hostAddress(of: [0xfe, 1, 2, 3, 4, 5]) == [0xfa, 1, 2, 3, 4, 5])
        #expect(InterfacePlanner.hostAddress(of: []) == nil)
    }

    @Test func namesAreGivenOutOnce() {
        let names = InterfaceNames()
        let asked = names.generate(["vnet", "vnet", "macvtap"], reserve: false)
        #expect(Set(asked).count == 3)
        #expect(names.generate(["vnet", "vnet", "macvtap"], reserve: true) == asked)
        #expect(Set(names.generate(["vnet", "vnet", "macvtap"], reserve: true)).isDisjoint(with: asked))
        names.note("vnet4000")
        #expect(names.generate(["vnet"], reserve: false) == ["vnet4001"])
    }

    @Test func vhostOnlyForKVM() throws {
        for (isKVM, has, name, expected) in [
            (false, true, InterfaceDriver.Name?.none, false), (true, true, nil, true), (true, true, .qemu, false),
            (true, false, nil, false),
        ] {
            var one = interface(.bridge) {
                $0.source.bridge = "br0"
                $0.driver.name = name
            }
            let request = try planner(hasVhostNet: has).plan(&one, isKVM: isKVM)
            #expect(request?.usesVhost == expected)
        }
        var explicit = interface(.bridge) { $0.driver.name = .vhost }
        let error = #expect(throws: VirtError.self) { try planner().plan(&explicit, isKVM: true) }
        #expect(error?.message.contains("vhost-net was requested for an interface, but is unavailable") == true)
    }

    @Test func whatWouldBeIgnoredIsRefused() {
        var filtered = interface(.bridge) {
            $0.source.bridge = "br0"
            $0.filter = FilterReference()
        }
        #expect(throws: VirtError.self) { try planner().plan(&filtered, isKVM: false) }
        var scripted = interface(.ethernet) { $0.script = "/etc/qemu-ifup" }
        #expect(throws: VirtError.self) { try planner().plan(&scripted, isKVM: false) }
    }

    @Test(arguments: [
        ("<network><bridge name='virbr0'/></network>", NetworkCatalogue.Plug.network(bridge: "virbr0")),
        ("<network><forward mode='nat'/><bridge name='virbr0'/></network>", .network(bridge: "virbr0")),
        ("<network><forward/><bridge name='virbr0'/></network>", .network(bridge: "virbr0")),
        ("<network><forward mode='bridge'/><bridge name='br0'/></network>", .bridge("br0")),
        ("<network><forward mode='bridge' dev='eth0'/></network>", .direct(devices: ["eth0"], mode: .bridge)),
        (
            "<network><forward mode='passthrough'><interface dev='a'/><interface dev='b'/></forward></network>",
            .direct(devices: ["a", "b"], mode: .passthrough)
        ),
    ])
    func plugs(text: String, expected: NetworkCatalogue.Plug) throws {
        #expect(try NetworkCatalogue.plug(of: XMLDocument.parse(text).root, "x") == expected)
    }

    @Test(arguments: ["nonet", "../x", "..", ""])
    func unknownNetworks(name: String) {
        let catalogue = NetworkCatalogue(definitions: "/nowhere", state: "/nowhere")
        let error = #expect(throws: VirtError.self) { try catalogue.plug(for: name) }
        #expect(error?.code == .noNetwork)
    }

    @Test func sharedFolders() {
        var filesystem = Filesystem()
        filesystem.source = "/a,b"
        #expect(HelperPlanner.virtiofsArguments(filesystem) == ["--fd=3", "-o", "source=/a,,b"])
        filesystem.binary.cache = .always
        filesystem.binary.xattr = true
        filesystem.binary.lockFlock = false
        filesystem.binary.threadPoolSize = 2
        #expect(
            HelperPlanner.virtiofsArguments(filesystem)
                == ["--fd=3", "-o", "source=/a,,b,cache=always,xattr,no_flock", "--thread-pool-size=2"])
    }
}
