import Testing
import VirtError

@testable import QEMUDriver

@Suite struct CPUDecoderTests {
    private static let names = ["a", "b", "c", "d", "e", "f", "hle", "rtm"]

    private func model(
        _ name: String, _ features: Set<String>, vendor: String? = nil, signatures: [CPUMap.Signature] = [],
        removed: [String] = [], host: Bool = true, guest: Bool = true
    ) -> CPUMap.Model {
        CPUMap.Model(
            name: name, vendor: vendor, signatures: signatures, features: features, removed: removed,
            decodesHost: host, decodesGuest: guest)
    }

    private func map(_ models: [CPUMap.Model]) -> CPUMap {
        CPUMap(
            vendors: [.init(name: "Intel", signature: "GenuineIntel")],
            features: Self.names.map { .init(name: $0, aliases: [$0 + "-qemu"], isMigratable: true) }, models: models)
    }

    @Test("a host's model has nothing that the host lacks")
    func hostNeverLacks() {
        let decoder = CPUDecoder(map: map([model("small", ["a"]), model("big", ["a", "b", "c"])]), purpose: .host)
        let cpu = decoder.decode(features: ["a", "b", "d"], vendor: nil, signature: nil)
        #expect(cpu?.model == "small")
        #expect(cpu?.required == ["b", "d"])
        #expect(cpu?.disabled == [])
        #expect(decoder.decode(features: ["b"], vendor: nil, signature: nil) == nil)
    }

    @Test("a guest's model may lack features when that is the shorter description")
    func guestMayLack() {
        let decoder = CPUDecoder(
            map: map([model("small", ["a"]), model("big", ["a", "b", "c", "d", "e", "f"])]), purpose: .guest)
        let cpu = decoder.decode(features: ["a", "b", "c", "d", "e"], vendor: nil, signature: nil)
        #expect(cpu?.model == "big")
        #expect(cpu?.disabled == ["f"])
        // One feature more than the small model is shorter than four fewer than the big one.
        #expect(decoder.decode(features: ["a", "b"], vendor: nil, signature: nil)?.model == "small")
    }

    @Test("the processor's own signature beats a shorter description")
    func signatureWins() {
        let mine = CPUMap.Signature(family: 25, model: 1, steppings: [0, 1])
        let models = [model("own", ["a", "b", "c", "d"], signatures: [mine]), model("near", ["a"])]
        let decoder = CPUDecoder(map: map(models), purpose: .guest)
        let signature = CPUSignature(family: 25, model: 1, stepping: 1)
        #expect(decoder.decode(features: ["a"], vendor: nil, signature: signature)?.model == "own")
        let other = CPUSignature(family: 25, model: 1, stepping: 2)
        #expect(decoder.decode(features: ["a"], vendor: nil, signature: other)?.model == "near")
        #expect(decoder.decode(features: ["a"], vendor: nil, signature: nil)?.model == "near")
    }

    @Test("models of another vendor, not offered, or not for this purpose are passed over")
    func passedOver() {
        let models = [
            model("plain", ["a"]), model("foreign", ["a", "b"], vendor: "Intel"),
            model("hostOnly", ["a", "b"], guest: false),
        ]
        #expect(
            CPUDecoder(map: map(models), purpose: .guest).decode(features: ["a", "b"], vendor: "AMD", signature: nil)?
                .model == "plain")
        #expect(
            CPUDecoder(map: map(models), purpose: .guest).decode(
                features: ["a", "b"], vendor: "Intel", signature: nil)?
                .model == "foreign")
        #expect(
            CPUDecoder(map: map(models), purpose: .guest, offered: ["plain": []]).decode(
                features: ["a", "b"], vendor: "Intel", signature: nil)?.model == "plain")
        #expect(
            CPUDecoder(map: map(models), purpose: .host).decode(features: ["a", "b"], vendor: "AMD", signature: nil)?
                .model == "hostOnly")
    }

    @Test("what blocks a model and what it lost are named as disabled")
    func blockersAndRemoved() {
        let decoder = CPUDecoder(
            map: map([model("one", ["a"], removed: ["c", "b"])]), purpose: .guest,
            offered: ["one": ["d-qemu", "b", "unknown"]])
        let cpu = decoder.decode(features: ["a", "b"], vendor: nil, signature: nil)
        #expect(cpu?.required == ["b"])
        #expect(cpu?.disabled == ["d", "c"])
    }

    @Test("withdrawn transactional memory is not described")
    func transactions() {
        let decoder = CPUDecoder(map: map([model("one", ["a"])]), purpose: .host)
        let haswell = CPUSignature(family: 6, model: 60, stepping: 3)
        #expect(decoder.decode(features: ["a", "hle", "rtm"], vendor: "Intel", signature: haswell)?.required == [])
        #expect(decoder.decode(features: ["a", "hle"], vendor: "AMD", signature: haswell)?.required == ["hle"])
    }

    @Test("a signature is read from CPUID as processors spell it")
    func signatureBits() {
        #expect(CPUSignature(cpuid: 0x00a0_0f11) == CPUSignature(family: 25, model: 1, stepping: 1))
        #expect(CPUSignature(cpuid: 0x0003_06c3) == CPUSignature(family: 6, model: 60, stepping: 3))
    }
}

@Suite struct CPUMapLoaderTests {
    @Test("a map is read from its index and parts")
    func load() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "index.xml",
            """
            <?xml version="1.0"?>
            <cpus><!-- a comment --><arch name='x86'><include filename='parts.xml'/></arch>
            <arch name='ppc64'><include filename='other.xml'/></arch></cpus>
            """)
        try directory.write(
            "parts.xml",
            """
            <cpus>
              <vendor name='AMD' string='AuthenticAMD'/>
              <feature name='one'><cpuid eax_in='0x07' ecx_in='0x01' ebx='0x00000010'/>
                <alias name='first' source='qemu'/><alias name='eins' source='linux'/></feature>
              <feature name='two' migratable='no'><msr index='0x10a' edx='0x00000001' eax='0x00000002'/></feature>
              <model name='old'><feature name='one'/><vendor name='AMD'/></model>
              <model name='new'><model name='old'/><decode host='off' guest='on'/>
                <signature family='6' model='85' stepping='5-7'/>
                <feature name='two'/><feature name='three' removed='yes'/></model>
            </cpus>
            """)
        try directory.write("other.xml", "<cpus><model name='POWER11'/></cpus>")
        let map = try CPUMap.load(directory: directory.path)
        #expect(map.vendor(signature: "AuthenticAMD") == "AMD")
        #expect(
            map.features == [
                .init(
                    name: "one", aliases: ["first"], isMigratable: true,
                    location: .cpuid(CPUIDLeaf(leaf: 7, subleaf: 1), CPUIDRegisters(ebx: 0x10))),
                .init(
                    name: "two", aliases: [], isMigratable: false, location: .msr(index: 0x10a, mask: 0x1_0000_0002)),
            ])
        let new = try #require(map.model(named: "new"))
        #expect(new.vendor == "AMD")
        #expect(new.features == ["one", "two"])
        #expect(new.removed == ["three"])
        #expect(new.signatures == [.init(family: 6, model: 85, steppings: [5, 6, 7])])
        #expect(!new.decodesHost)
        #expect(new.decodesGuest)
        #expect(CPUMap.modelNames(of: "ppc64", directory: directory.path) == ["POWER11"])

        var data = CPUIDData()
        data.leaves[CPUIDLeaf(leaf: 7, subleaf: 1)] = CPUIDRegisters(ebx: 0x31)
        data.registers[0x10a] = 0x1_0000_0000
        #expect(data.features(map) == ["one"])
    }

    @Test(
        "a map that is not one is refused",
        arguments: [
            "", "<cpus", "<cpus>", "<cpus></arch>", "<cpus>text</cpus>", "<cpus a='1' a='2'/>", "<cpus a='&lt;'/>",
            "<!-- ", "<?x", "<cpus/>", "<cpus><arch name='x86'><include filename='../index.xml'/></arch></cpus>",
            "<cpus><arch name='x86'><include filename='missing.xml'/></arch></cpus>",
            String(repeating: "<a>", count: 5000),
        ])
    func refused(index: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write("index.xml", index)
        #expect(throws: VirtError.self) { try CPUMap.load(directory: directory.path) }
    }
}
