import Testing
import VirtError

@testable import QEMUDriver

/// `virConnectCompareCPU` and `virConnectBaselineCPU` beside stock libvirtd: results, error numbers, domains and texts.
@Suite(.serialized, .enabled(if: StockLibvirtd.isAvailable), .timeLimit(.minutes(5)))
struct CPUCallComparisonTests {
    private func host(_ model: String, _ vendor: String? = nil, _ features: String...) -> String {
        let vendor = vendor.map { "<vendor>\($0)</vendor>" } ?? ""
        let features = features.map { "<feature name='\($0)'/>" }.joined()
        return "<cpu><arch>x86_64</arch><model>\(model)</model>\(vendor)\(features)</cpu>"
    }

    private let descriptions = [
        "<cpu/>", "<cpu mode='host-passthrough'/>", "<cpu mode='bogus'/>", "<foo/>", "<cpu", "",
        "<cpu><arch>x86_64</arch><model>kvm64</model></cpu>", "<cpu match='exact'><model>EPYC</model></cpu>",
        "<cpu><model>bogus</model></cpu>", "<cpu><arch>aarch64</arch><model>kvm64</model></cpu>",
        "<cpu><arch>i686</arch><model>kvm32</model></cpu>", "<cpu><arch>bogus</arch><model>kvm64</model></cpu>",
        "<cpu><arch>x86_64</arch></cpu>", "<cpu match='exact'><arch>x86_64</arch><model>Haswell</model></cpu>",
        "<cpu><model>kvm64</model><vendor>Intel</vendor></cpu>", "<cpu><vendor>AMD</vendor></cpu>",
        "<cpu><model>kvm64</model><vendor>Nobody</vendor></cpu>", "<cpu><feature name='vme'/></cpu>",
        "<cpu><arch>x86_64</arch><model>kvm64</model><vendor>AMD</vendor><feature name='vme'/></cpu>",
        "<cpu><model>qemu64</model><feature policy='forbid' name='aes'/></cpu>",
        "<cpu><model>qemu64</model><feature policy='disable' name='svm'/></cpu>",
        "<cpu><model>kvm64</model><feature policy='x' name='y'/></cpu>",
        "<cpu><model>kvm64</model><feature name='vme'/><feature name='vme'/></cpu>",
        "<cpu><model>kvm64</model><feature policy='require'/></cpu>",
        "<cpu><model>kvm64</model><feature policy='require' name='nosuch'/></cpu>",
        "<cpu><model>EPYC</model><feature policy='optional' name='svm'/></cpu>",
        "<cpu match='strict'><model>kvm64</model></cpu>", "<cpu match='minimum'><model>kvm64</model></cpu>",
        "<cpu match='bogus'><model>Haswell</model></cpu>", "<cpu><model>Haswell</model></cpu>",
    ]

    @Test("comparisons equal stock libvirtd's")
    func compare() async throws {
        let calls = descriptions.flatMap { xml in
            [UInt32(0), 1].map { StockLibvirtd.Call(name: "compareCPU", arguments: [xml], flags: $0) }
        }
        let service = try CapabilityService.forTests()
        try await expectEqual(calls) { call async throws(VirtError) in
            let result = try await service.compareCPU(xml: call.arguments[0], failsIncompatible: call.flags == 1)
            return "\(result.rawValue)"
        }
    }

    @Test("baselines equal stock libvirtd's")
    func baseline() async throws {
        let sets: [[String]] = [
            [host("kvm64", "AMD", "vme", "osxsave", "invtsc", "xsaves")],
            [host("EPYC", "AMD"), host("EPYC-Rome", "AMD")],
            [host("Haswell", "Intel"), host("Broadwell", "Intel")],
            [host("Skylake-Server", "Intel"), host("Cascadelake-Server", "Intel"), host("Haswell", "Intel", "invtsc")],
            [host("kvm64", nil, "avx", "aes"), host("Nehalem")], [host("486"), host("kvm64")],
            [host("Opteron_G3", "AMD"), host("Opteron_G5", "AMD")], [host("EPYC", "AMD"), host("Haswell")],
            [host("Haswell", "AMD"), host("Haswell", "AMD")], [host("EPYC", "Nobody"), host("EPYC")],
            [host("EPYC"), "<cpu><arch>x86_64</arch></cpu>"], [host("bogus")],
            [host("Haswell"), host("Haswell", "Intel")], [host("Haswell", "Intel"), host("Haswell")], ["<cpu/>"],
            ["<foo/>"], [host("Icelake-Server", "Intel")], [host("Snowridge", "Intel"), host("Cooperlake", "Intel")],
            [host("kvm64", nil, "nosuch")],
            [host("qemu64"), host("phenom", "AMD"), host("EPYC-Milan", "AMD", "avx512f")],
        ]
        let calls = sets.flatMap { set in
            [UInt32(0), 1, 2, 3].map {
                StockLibvirtd.Call(name: "baselineCPU", arguments: set, flags: $0, asList: true)
            }
        }
        let service = try CapabilityService.forTests()
        try await expectEqual(calls) { call async throws(VirtError) in
            try await service.baselineCPU(xml: call.arguments, options: .init(rawValue: call.flags))
        }
    }

    private func expectEqual(
        _ calls: [StockLibvirtd.Call], _ ours: (StockLibvirtd.Call) async throws(VirtError) -> String
    ) async throws {
        let stock = try await StockLibvirtd.outcomes(of: calls)
        #expect(stock.count == calls.count)
        for (call, expected) in zip(calls, stock) {
            do throws(VirtError) {
                #expect(StockLibvirtd.Outcome(result: try await ours(call)) == expected, "\(call)")
            } catch {
                let outcome = StockLibvirtd.Outcome(
                    code: error.code.rawValue, domain: error.domain.rawValue, message: error.message)
                #expect(outcome == expected, "\(call)")
            }
        }
    }
}
