import Testing
import VirtError

@testable import QEMUDriver

@Suite struct DefinitionFactsTests {
    @Test("machines are found by name and alias, the default one is known, 'none' is no machine")
    func emulatorFacts() throws {
        let facts = EmulatorFacts(.sample(kvmState: .unusable(missing: ["pni"])), policy: .whenUsable)
        #expect(facts.architecture == "x86_64")
        #expect(facts.machines["pc"]?.canonicalName == "pc-i440fx-9.9")
        #expect(facts.machines["pc-i440fx-9.9"]?.canonicalName == "pc-i440fx-9.9")
        #expect(facts.machines["pc"]?.defaultCPU == "qemu64")
        #expect(facts.machines["q35"]?.maximumCPUs == 288)
        #expect(facts.machines["none"] == nil)
        #expect(facts.defaultMachine == "pc-i440fx-9.9")
        #expect(facts.has("VGA"))
        #expect(!facts.kvmUsable)
        #expect(EmulatorFacts(.sample(kvmState: .usable), policy: .whenUsable).kvmUsable)
    }

    @Test("emulators of the host's path are the defaults; one that a definition names is added")
    func service() async throws {
        let directory = try TemporaryDirectory()
        for name in ["bin/qemu-system-x86_64", "bin/qemu-system-aarch64", "own/qemu"] {
            try directory.write(name, "")
            try directory.makeExecutable(name)
        }
        let registry = CapabilityRegistry(
            cache: nil,
            probe: { identity async throws(VirtError) in
                if identity.path.hasSuffix("aarch64") { throw VirtError(.internalError, "broken") }
                return .sample(emulator: identity.path)
            })
        let service = CapabilityService(
            registry: registry, search: EmulatorSearch(path: [directory.path + "/bin"]),
            settings: .init(uuid: "u", securityDrivers: []), cpuMap: CPUMap(vendors: [], features: [], models: []))
        let own = directory.path + "/own/qemu"
        let facts = try await service.definitionFacts(emulator: own)
        let standard = directory.path + "/bin/qemu-system-x86_64"
        #expect(facts.defaultEmulators == ["x86_64": standard, "i686": standard])
        #expect(Set(facts.emulators.keys) == [standard, own])
        await #expect(throws: VirtError.self) { try await service.definitionFacts(emulator: "/nonexistent") }
    }
}
