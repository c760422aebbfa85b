import Glibc
import Testing
import VirtError

@testable import QEMUDriver

@Suite(.enabled(if: access("/usr/bin/qemu-system-x86_64", X_OK) == 0), .timeLimit(.minutes(5)))
struct CapabilityProbeTests {
    @Test("a real QEMU tells version, machines, CPUs, devices and schema")
    func realQEMU() async throws {
        let capabilities = try await CapabilityProbe(binary: "/usr/bin/qemu-system-x86_64", triesKVM: false).run()
        #expect(capabilities.architecture == .x86_64)
        #expect(capabilities.version.major >= 7)
        #expect(capabilities.kvm == nil)
        #expect(capabilities.kvmState == .absent)
        #expect(capabilities.domainTypes(.whenPresent) == [.qemu])

        let tcg = try #require(capabilities.tcg)
        let q35 = try #require(tcg.machines.machine(named: "q35"))
        #expect(q35.name.hasPrefix("pc-q35-"))
        #expect(q35.maxCPUs >= 255)
        #expect(tcg.machines.machine(named: q35.name) == q35)
        #expect(tcg.machines.defaultMachine?.alias == "pc")
        #expect(tcg.machines.filter(\.isDefault).count == 1)
        #expect(tcg.machines.first?.isDefault == true)

        let epyc = try #require(tcg.cpus.first { $0.name == "EPYC-Milan" })
        #expect(epyc.blockers?.isEmpty == false)
        #expect(tcg.cpus.first { $0.name == "qemu64" }?.blockers == [])
        #expect(tcg.hostModel?.enabled().contains("lm") == true)

        #expect(capabilities.hasDevice("virtio-blk-pci"))
        #expect(!capabilities.hasDevice("no-such-device"))
        #expect(capabilities.hasProperty("virtio-blk-pci", "queue-size"))
        #expect(!capabilities.hasProperty("virtio-blk-pci", "no-such-property"))
        #expect(capabilities.hasCommand("blockdev-add"))
        #expect(capabilities.has(.deviceJSON))
        #expect(capabilities.hasOption("sandbox", "enable"))
    }

    @Test("a program that is no QEMU gives its own words", arguments: ["/bin/cat"])
    func notQEMU(binary: String) async throws {
        let error = await #expect(throws: VirtError.self) {
            try await CapabilityProbe(binary: binary, triesKVM: false, limit: .seconds(5)).run()
        }
        #expect(error?.code == .internalError)
        #expect(error?.message.contains("Failed to start QEMU binary /bin/cat for probing: ") == true)
        #expect(error?.message.contains("invalid option") == true)
    }

    @Test("a program that says nothing is given up after the limit")
    func silentProgram() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/silent"
        try directory.write("silent", "#!/bin/sh\nexec sleep 60\n")
        chmod(path, 0o700)
        let start = ContinuousClock.now
        await #expect(throws: VirtError.self) {
            try await CapabilityProbe(binary: path, triesKVM: false, limit: .seconds(1)).run()
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test("models of QEMU alone make a CPU map that names a guest's CPU")
    func mapFromQEMU() async throws {
        let probe = CapabilityProbe(binary: "/usr/bin/qemu-system-x86_64", triesKVM: false)
        let capabilities = try await probe.run()
        let tcg = try #require(capabilities.tcg)
        let map = try await CPUMapProbe(probe: probe).run(models: tcg.cpus)
        let haswell = try #require(map.model(named: "Haswell"))
        #expect(haswell.vendor == "Intel")
        #expect(haswell.features.contains("avx2"))
        #expect(map.model(named: "Haswell-v1") == nil)
        let cpu = try #require(OfferedCPU(map: map, capabilities: capabilities, accelerator: tcg).hostModel)
        let model = try #require(map.model(named: cpu.model))
        // The model plus and minus the named features is again what QEMU expanded to.
        let described = model.features.union(cpu.required).subtracting(cpu.disabled)
        let known = Set(map.features.map(\.name))
        #expect(described.intersection(known) == tcg.hostModel?.enabled().intersection(known))
    }

    @Test("a host without libvirt's CPU map names its processor by QEMU's models")
    func sourceWithoutMap() async throws {
        let source = ProcessorSource(directory: "/nonexistent", emulator: "/usr/bin/qemu-system-x86_64")
        async let first = source.cpuMap()
        async let second = source.cpuMap()
        #expect(await first == second)
        #expect(await source.cpuMap().model(named: "EPYC") != nil)
        let host = await source.host()
        let named = try #require(host.named)
        #expect(await source.cpuMap().model(named: named.model) != nil)
        #expect(named.disabled.isEmpty)
        #expect(await ProcessorSource(directory: "/nonexistent", emulator: nil).cpuMap().models.isEmpty)
    }
}
