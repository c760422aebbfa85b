import Glibc
import HostSystem
import Synchronization
import Testing
import VirtError

@testable import QEMUDriver

@Suite struct CapabilityRegistryTests {
    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func increment() { count.withLock { $0 += 1 } }
    }

    private func binary(_ directory: TemporaryDirectory) throws -> String {
        try directory.write("qemu", "first")
        let path = directory.path + "/qemu"
        chmod(path, 0o700)
        return path
    }

    private func probe(_ counter: Counter) -> CapabilityRegistry.Probe {
        { identity async throws(VirtError) in
            counter.increment()
            try? await Task.sleep(for: .milliseconds(50))
            return .sample(emulator: identity.path)
        }
    }

    @Test("callers at the same time share one probe")
    func oneProbeAtATime() async throws {
        let directory = try TemporaryDirectory()
        let path = try binary(directory)
        let counter = Counter()
        let registry = CapabilityRegistry(cache: nil, probe: probe(counter))
        let answers = try await withThrowingTaskGroup(of: QEMUCapabilities.self) { group in
            for _ in 0..<20 { group.addTask { try await registry.capabilities(of: path) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 20)
        #expect(Set(answers).count == 1)
        #expect(counter.value == 1)
    }

    @Test("a changed binary is asked again")
    func changedBinary() async throws {
        let directory = try TemporaryDirectory()
        let path = try binary(directory)
        let counter = Counter()
        let registry = CapabilityRegistry(cache: CapabilityCache(directory: directory.path), probe: probe(counter))
        _ = try await registry.capabilities(of: path)
        _ = try await registry.capabilities(of: path)
        #expect(counter.value == 1)
        try directory.write("qemu", "second, and longer")
        chmod(path, 0o700)
        _ = try await registry.capabilities(of: path)
        #expect(counter.value == 2)
    }

    @Test("another registry finds the answer on disk")
    func answerOnDisk() async throws {
        let directory = try TemporaryDirectory()
        let path = try binary(directory)
        let counter = Counter()
        let cache = CapabilityCache(directory: directory.path + "/cache")
        let first = try await CapabilityRegistry(cache: cache, probe: probe(counter)).capabilities(of: path)
        let second = try await CapabilityRegistry(cache: cache, probe: probe(counter)).capabilities(of: path)
        #expect(first == second)
        #expect(counter.value == 1)
    }

    @Test("a failure is reported to all and not kept")
    func failureIsNotKept() async throws {
        let directory = try TemporaryDirectory()
        let path = try binary(directory)
        let counter = Counter()
        let registry = CapabilityRegistry(
            cache: nil,
            probe: { _ async throws(VirtError) in
                counter.increment()
                throw VirtError(.internalError, "no answer")
            })
        await #expect(throws: VirtError.self) { try await registry.capabilities(of: path) }
        await #expect(throws: VirtError.self) { try await registry.capabilities(of: path) }
        #expect(counter.value == 2)
    }

    @Test("a cache that cannot be written costs nothing but a warning")
    func unwritableCache() async throws {
        let directory = try TemporaryDirectory()
        let path = try binary(directory)
        let warnings = Counter()
        let registry = CapabilityRegistry(
            cache: CapabilityCache(directory: path + "/below-a-file"), warn: { _ in warnings.increment() },
            probe: probe(Counter()))
        #expect(try await registry.capabilities(of: path).emulator == path)
        #expect(warnings.value == 1)
    }

    @Test("errors name what is wrong with the path")
    func wrongPaths() async throws {
        let registry = CapabilityRegistry(cache: nil, probe: probe(Counter()))
        for (path, message) in [
            ("/nonexistent", "Cannot check QEMU binary /nonexistent: No such file or directory"),
            ("/etc/passwd", "QEMU binary /etc/passwd is not executable: Permission denied"),
            ("/usr", "QEMU binary /usr is not executable: Is a directory"),
        ] {
            let error = await #expect(throws: VirtError.self) { try await registry.capabilities(of: path) }
            #expect(error?.message == message)
            #expect(error?.code == .systemError)
        }
    }
}

@Suite struct CapabilityCacheTests {
    private func identity(_ path: String = "/usr/bin/qemu-system-x86_64") -> BinaryIdentity {
        BinaryIdentity(
            path: path, device: 1, inode: 2, size: 3, modifiedNanoseconds: 4, changedNanoseconds: 5,
            modulesChangedNanoseconds: 6, kernel: "6.1", microcode: 7, kvmDevicePresent: true)
    }

    @Test("what is stored is read back, private to its user")
    func roundTrip() throws {
        let directory = try TemporaryDirectory()
        let cache = CapabilityCache(directory: directory.path)
        let capabilities = QEMUCapabilities.sample()
        #expect(cache.load(identity()) == nil)
        try cache.store(capabilities, for: identity())
        #expect(cache.load(identity()) == capabilities)
        var status = stat()
        #expect(stat(cache.path(for: identity().path), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(HostFile.names(in: directory.path).count == 1)
        try cache.remove(identity().path)
        #expect(cache.load(identity()) == nil)
    }

    @Test("every part of the identity counts")
    func identityCounts() throws {
        let directory = try TemporaryDirectory()
        let cache = CapabilityCache(directory: directory.path)
        try cache.store(.sample(), for: identity())
        let changes: [(inout BinaryIdentity) -> Void] = [
            { $0.device += 1 }, { $0.inode += 1 }, { $0.size += 1 }, { $0.modifiedNanoseconds += 1 },
            { $0.changedNanoseconds += 1 }, { $0.modulesChangedNanoseconds += 1 }, { $0.kernel = "6.2" },
            { $0.microcode += 1 }, { $0.kvmDevicePresent = false },
        ]
        for change in changes {
            var other = identity()
            change(&other)
            #expect(cache.load(other) == nil)
        }
        #expect(cache.load(identity()) != nil)
    }

    @Test("damage anywhere is as good as no cache")
    func damage() throws {
        let directory = try TemporaryDirectory()
        let cache = CapabilityCache(directory: directory.path)
        try cache.store(.sample(), for: identity())
        let path = cache.path(for: identity().path)
        let whole = try HostFile.read(path)
        for length in stride(from: 0, to: whole.count, by: max(whole.count / 40, 1)) {
            try AtomicFile.write(path, Array(whole[..<length]), durable: false)
            #expect(cache.load(identity()) == nil)
        }
        let text = String(decoding: whole, as: UTF8.self)
        try AtomicFile.write(path, text: text.replacing("\"version\":1}", with: "\"version\":999}"), durable: false)
        #expect(cache.load(identity()) == nil)
    }

    @Test("binaries of the same name have files of their own")
    func sameName() {
        let cache = CapabilityCache(directory: "/cache")
        #expect(cache.path(for: "/usr/bin/qemu") != cache.path(for: "/opt/bin/qemu"))
        #expect(cache.path(for: "/usr/bin/qemu").hasPrefix("/cache/qemu-"))
    }
}

extension QEMUCapabilities {
    /// A small binary that never was.
    static func sample(
        emulator: String = "/usr/bin/qemu-system-x86_64", architecture: GuestArchitecture = .x86_64,
        types: Set<String> = ["virtio-blk-pci", "VGA"], kvmState: KVMState = .absent
    ) -> QEMUCapabilities {
        let machines = [
            MachineType(
                name: "pc-i440fx-9.9", alias: "pc", maxCPUs: 255, hotpluggableCPUs: true, isDefault: true,
                isDeprecated: false, numaMemorySupported: false, defaultCPUType: "qemu64-x86_64-cpu"),
            MachineType(
                name: "pc-q35-9.9", alias: "q35", maxCPUs: 288, hotpluggableCPUs: true, isDefault: false,
                isDeprecated: true, numaMemorySupported: false),
            MachineType(
                name: "none", maxCPUs: 1, hotpluggableCPUs: false, isDefault: false, isDeprecated: false,
                numaMemorySupported: false),
        ]
        let cpus = [
            CPUDefinition(name: "max", typeName: "max-x86_64-cpu", blockers: [], isDeprecated: false),
            CPUDefinition(name: "qemu64", typeName: "qemu64-x86_64-cpu", blockers: ["pni"], isDeprecated: false),
        ]
        let accelerator = AcceleratorCapabilities(machines: machines, cpus: cpus)
        return QEMUCapabilities(
            emulator: emulator, architecture: architecture, version: .init(major: 9, minor: 1, micro: 2),
            package: "sample", commands: ["query-vnc"], types: types, properties: ["VGA": ["vgamem_mb"]],
            options: ["sandbox": ["enable"]], schema: [.deviceJSON], characterBackends: ["pty"],
            migrationCapabilities: [], tpmModels: [], tpmBackends: [], hypervFeatures: [], gic: [], tcg: accelerator,
            kvm: kvmState == .absent ? nil : accelerator, kvmState: kvmState)
    }
}
