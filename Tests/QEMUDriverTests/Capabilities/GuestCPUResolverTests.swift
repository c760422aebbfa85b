import Glibc
import HostSystem
import NIOPosix
import QMP
import Testing
import VirtError
import VirtModel

@testable import QEMUDriver

@Suite struct GuestCPUResolverTests {
    private var resolver: GuestCPUResolver {
        let features = ["a", "b", "c", "d", "e"].map { CPUMap.Feature(name: $0, aliases: [], isMigratable: true) }
        func model(_ name: String, _ features: Set<String>) -> CPUMap.Model {
            CPUMap.Model(
                name: name, signatures: [], features: features, removed: [], decodesHost: true, decodesGuest: true)
        }
        var capabilities = QEMUCapabilities.sample()
        capabilities.tcg?.cpus.append(CPUDefinition(name: "m", typeName: "m", blockers: [], isDeprecated: false))
        capabilities.tcg?.hostModel = CPUModelExpansion(
            name: "max", flags: ["a": true, "b": true, "c": true, "d": false], nonMigratable: ["c"],
            knowsMigratability: true)
        return GuestCPUResolver(
            map: CPUMap(vendors: [], features: features, models: [model("m", ["a", "d"]), model("n", ["a"])]),
            capabilities: capabilities, domainType: .qemu, policy: .whenUsable)
    }

    private func cpu(_ mode: GuestCPU.Mode, _ model: String? = nil, _ features: [CPUFeature] = []) -> GuestCPU {
        var cpu = GuestCPU()
        cpu.mode = mode
        cpu.model = model
        cpu.match = model == nil ? nil : .exact
        cpu.features = features
        return cpu
    }

    @Test("host-model becomes a model with features that can migrate; named features win")
    func hostModel() throws {
        let result = try resolver.resolved(
            cpu(.hostModel, nil, [CPUFeature("b", .disable), CPUFeature("e", .optional)]))
        #expect(result.mode == .custom)
        #expect(result.match == .exact)
        #expect(result.fallback == .forbid)
        #expect(result.model == "m")
        #expect(
            result.features == [CPUFeature("b", .disable), CPUFeature("d", .disable), CPUFeature("e", .disable)])
    }

    @Test("a mode that the hypervisor lacks is refused with libvirt's text")
    func refused() {
        let error = #expect(throws: VirtError.self) { try resolver.resolved(cpu(.hostPassthrough)) }
        #expect(error?.code == .configUnsupported)
        #expect(error?.message.contains("CPU mode 'host-passthrough' for x86_64 qemu domain on ") == true)
        #expect(throws: Never.self) { try resolver.resolved(cpu(.maximum)) }
    }

    @Test("what QEMU adds is required, what it drops is disabled, and a full check refuses both")
    func updated() throws {
        let defined = cpu(.custom, "m", [CPUFeature("b", .require)])
        let live = try resolver.updated(defined, enabled: ["a", "c"], unavailable: ["b"])
        #expect(
            live.features == [CPUFeature("b", .disable), CPUFeature("c", .require), CPUFeature("d", .disable)])
        #expect(live.check == .full)
        #expect(try resolver.updated(live, enabled: ["a", "c"], unavailable: []) == live)

        var strict = defined
        strict.check = .full
        let error = #expect(throws: VirtError.self) {
            try resolver.updated(strict, enabled: ["a", "c"], unavailable: ["b"])
        }
        #expect(
            error?.message
                == "operation failed: guest CPU doesn't match specification: extra features: c, missing features: b,d")
        let maximum = cpu(.maximum)
        #expect(try resolver.updated(maximum, enabled: ["a"], unavailable: []) == maximum)
    }

    @Test("feature words are read as CPUID")
    func featureWords() {
        let data = CPUIDData(featureWords: [
            ["cpuid-register": "ECX", "cpuid-input-eax": 1, "features": 2_147_491_841],
            ["cpuid-register": "EDX", "cpuid-input-eax": 7, "cpuid-input-ecx": 1, "features": 4],
            ["cpuid-register": "EDX", "cpuid-input-eax": -1, "features": 4], ["features": "x"], 7,
        ])
        #expect(
            data.leaves == [
                CPUIDLeaf(leaf: 1, subleaf: 0): CPUIDRegisters(ecx: 2_147_491_841),
                CPUIDLeaf(leaf: 7, subleaf: 1): CPUIDRegisters(edx: 4),
            ])
    }

    @Test(
        "a running guest's CPU is described as libvirt describes it",
        .enabled(if: StockLibvirtd.isAvailable), .timeLimit(.minutes(5)),
        arguments: [("qemu64", ["hypervisor", "lahf_lm"]), ("Nehalem", ["hypervisor"])])
    func liveFeatures(model: String, extra: [String]) async throws {
        let sockets = try DescriptorPair.sockets()
        var request = SpawnRequest(
            executable: StockLibvirtd.emulator,
            arguments: [
                "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "pc,accel=tcg", "-cpu", model,
                "-chardev", "socket,id=monitor,fd=3", "-mon", "chardev=monitor,mode=control",
            ], environment: [])
        request.descriptors = [.init(parent: sockets.second.rawValue, child: 3)]
        request.parentDeathSignal = SIGKILL
        let child = try ChildProcess.spawn(request)
        let session = try await QMPSession.connect(sockets.first, on: MultiThreadedEventLoopGroup.singleton)
        let map = try CPUMap.load()
        let found = try await LiveCPUFeatures.query(map: map, session: session)
        await session.close()
        try child.send(signal: SIGKILL)
        _ = await child.waitForExit()
        let live = try #require(found)
        var resolver = resolver
        resolver.map = map
        let result = try resolver.updated(
            cpu(.custom, model), enabled: live.enabled, unavailable: live.unavailable)
        #expect(result.features == extra.map { CPUFeature($0, .require) })
    }
}
