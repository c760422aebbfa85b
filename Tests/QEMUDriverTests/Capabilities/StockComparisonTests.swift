import Glibc
import HostSystem
import Testing
import VirtError

@testable import QEMUDriver

/// Byte for byte what stock libvirtd answers on the same machine.
///
/// Both are asked with the policy that libvirt has, `whenPresent`; what ours does by default is in `KVMPolicyTests`.
@Suite(.serialized, .enabled(if: StockLibvirtd.isAvailable), .timeLimit(.minutes(5)))
struct StockComparisonTests {
    /// The memory of some virtual machines changes while they run.
    private func withoutMemory(_ xml: String) -> String {
        xml.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.contains("<memory unit='KiB'>") && !$0.contains("<pages unit='KiB' size='4'>")
        }.joined(separator: "\n")
    }

    @Test("host capabilities, domain capabilities and their errors equal stock libvirtd's")
    func answersEqual() async throws {
        let requests: [DomainCapabilitiesRequest] = [
            .init(), .init(machine: "pc"), .init(machine: "q35"), .init(machine: "pc-i440fx-4.1"),
            .init(virtType: "qemu"), .init(virtType: "kvm"), .init(virtType: "none"),
            .init(machine: "q35", virtType: "qemu"), .init(machine: "q35", virtType: "kvm"),
            .init(machine: "isapc", virtType: "qemu"), .init(machine: "microvm", virtType: "qemu"),
            .init(architecture: "i686"), .init(architecture: "i686", machine: "q35", virtType: "qemu"),
            .init(emulator: StockLibvirtd.emulator, architecture: "i686"),
            .init(emulator: "/usr/bin/qemu-system-i386"), .init(emulator: "/nonexistent"),
            .init(emulator: "/etc/passwd"), .init(emulator: "/usr"), .init(emulator: "relative"),
            .init(emulator: "/nonexistent", virtType: "bogus"), .init(architecture: "bogus", virtType: "bogus"),
            .init(architecture: "aarch64"), .init(architecture: "armv7l", virtType: "lxc"),
            .init(emulator: StockLibvirtd.emulator, architecture: "aarch64"),
            .init(emulator: "/usr/bin/qemu-system-i386", virtType: "lxc"),
            .init(emulator: "/usr/bin/qemu-system-i386", machine: "bogus"),
            .init(machine: "bogus"), .init(machine: "none"), .init(machine: "bogus", virtType: "lxc"),
            .init(virtType: "bogus"), .init(virtType: "lxc"), .init(virtType: "hvf"), .init(virtType: "KVM"),
        ]
        let stock = try await StockLibvirtd.answers(to: [["capabilities"]] + requests.map(command))
        let service = try CapabilityService.forTests()

        let ours = await service.connectCapabilities().xml
        #expect(withoutMemory(ours + "\n") == withoutMemory(stock[0].output))

        for (request, answer) in zip(requests, stock.dropFirst()) {
            do throws(VirtError) {
                let xml = try await service.domainCapabilities(request).xml
                #expect(xml + "\n" == answer.output, "\(request)")
            } catch {
                #expect(answer.errors.contains("error: \(error.message)\n"), "\(request): \(error.message)")
            }
        }
    }

    @Test("CPU model names equal stock libvirtd's")
    func modelNamesEqual() async throws {
        let names = ["x86_64", "i686", "aarch64", "ppc64", "ppc64le", "s390x", "mips", "riscv64", "bogus"]
        let stock = try await StockLibvirtd.answers(to: names.map { ["cpu-models", $0] })
        let service = try CapabilityService.forTests()
        for (name, answer) in zip(names, stock) {
            do throws(VirtError) {
                let names = try await service.cpuModelNames(architecture: name)
                #expect(names == answer.output.split(separator: "\n").map(String.init), "\(name)")
            } catch {
                #expect(answer.errors.contains("error: \(error.message)\n"), "\(name): \(error.message)")
            }
        }
    }

    private func command(_ request: DomainCapabilitiesRequest) -> [String] {
        var words = ["domcapabilities"]
        for (option, value) in [
            ("--emulatorbin", request.emulator), ("--arch", request.architecture), ("--machine", request.machine),
            ("--virttype", request.virtType),
        ] {
            if let value { words += [option, value] }
        }
        return words
    }
}

extension CapabilityService {
    /// A service as stock libvirtd is configured in these tests.
    static func forTests(_ policy: KVMPolicy = .whenPresent) throws -> CapabilityService {
        CapabilityService(
            registry: CapabilityRegistry(cache: nil), search: EmulatorSearch(path: ["/usr/bin"]),
            settings: .init(uuid: StockLibvirtd.uuid, securityDrivers: [], user: 0, group: 0), policy: policy,
            cpuMap: try CPUMap.load())
    }
}
