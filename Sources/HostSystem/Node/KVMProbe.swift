import CHostShims
import Glibc

/// What `/dev/kvm` is worth on this host.
public enum KVMAvailability: Sendable, Hashable {
    /// Ordinary guests run with it.
    case usable
    /// It is there, but guests would not run; why, in a sentence for a person.
    case present(unusableBecause: String)
    /// It is not there; why, and what helps.
    case absent(because: String)

    public var isUsable: Bool { self == .usable }

    /// Why not, or nil.
    public var reason: String? {
        switch self {
        case .usable: nil
        case .present(let reason), .absent(let reason): reason
        }
    }
}

/// Finds out by use, not by looks, whether KVM works: libvirt only checks that the device can be opened.
public enum KVMProbe {
    /// Opens the device, makes a machine and a processor and runs three instructions in real mode, then checks that
    /// the processor has the extension that KVM proper is built on.
    ///
    /// Takes about a millisecond; at most `limit`, whatever the device does. Blocks the thread meanwhile.
    public static func run(
        device: String = "/dev/kvm", host: Host = Host(), limit: Duration = .seconds(2)
    ) -> KVMAvailability {
        var status = stat()
        guard stat(device, &status) == 0 else {
            let hint = hasExtension(host) ? "load the kvm module" : "the processor shows no virtualization extension"
            return .absent(because: "\(device) does not exist; \(hint)")
        }
        var report = apus_kvm_report()
        let milliseconds = Int32(
            clamping: limit / .milliseconds(1) > 1e9 ? 1_000_000_000 : Int(limit / .milliseconds(1)))
        switch apus_kvm_probe(device, milliseconds, &report) {
        case 0: return judge(report, device: device, host: host)
        case 1: return .present(unusableBecause: "\(device) did not answer within \(limit)")
        default:
            return .present(unusableBecause: "cannot probe \(device): \(text(currentErrno()))")
        }
    }

    static func judge(_ report: apus_kvm_report, device: String, host: Host) -> KVMAvailability {
        let because = report.error == 0 ? "" : ": \(text(report.error))"
        switch apus_kvm_stage(rawValue: UInt32(clamping: report.stage)) {
        case APUS_KVM_OPEN where report.error == EACCES || report.error == EPERM:
            return .present(unusableBecause: "cannot open \(device)\(because); add the user to the group kvm")
        case APUS_KVM_OPEN:
            return .present(unusableBecause: "cannot open \(device)\(because)")
        case APUS_KVM_VERSION where report.error == 0:
            return .present(unusableBecause: "\(device) has API version \(report.value), not 12")
        case APUS_KVM_VERSION:
            return .present(unusableBecause: "\(device) is not KVM\(because)")
        case APUS_KVM_CREATE_VM:
            return .present(unusableBecause: "\(device) makes no virtual machine\(because)")
        case APUS_KVM_MEMORY:
            return .present(unusableBecause: "\(device) gives a guest no memory\(because)")
        case APUS_KVM_CREATE_VCPU:
            return .present(unusableBecause: "\(device) makes no virtual processor\(because)")
        case APUS_KVM_RUN where report.error == 0:
            return .present(unusableBecause: "\(device) ends a real-mode guest with exit reason \(report.value)")
        case APUS_KVM_RUN:
            return .present(unusableBecause: "\(device) does not run a guest\(because)")
        default:
            break
        }
        guard isX86(host) else { return .usable }
        guard report.out_byte == Int32(UInt8(ascii: "K")) else {
            return .present(unusableBecause: "\(device) runs a guest, but not correctly")
        }
        var missing: [String] = []
        if report.cpuid_known != 0 { missing = missingFeatures(report, host: host) }
        guard hasExtension(host) else {
            let more = missing.isEmpty ? "" : ", and it hides \(missing.joined(separator: ", ")) from guests"
            return .present(
                unusableBecause:
                    "the processor shows neither vmx nor svm, so \(device) is not backed by hardware virtualization\(more); "
                    + "ordinary kernels do not boot with it")
        }
        guard missing.isEmpty else {
            return .present(unusableBecause: "\(device) gives guests no \(missing.joined(separator: ", "))")
        }
        return .usable
    }

    private static func isX86(_ host: Host) -> Bool {
        host.architecture == "x86_64" || host.architecture.hasSuffix("86")
    }

    /// Whether `/proc/cpuinfo` shows VMX or SVM; always so on other architectures, which show nothing there.
    private static func hasExtension(_ host: Host) -> Bool {
        guard isX86(host) else { return true }
        let flags = host.processorFlags
        return flags.contains("vmx") || flags.contains("svm")
    }

    /// What every 64-bit kernel needs, and SSE3, which every processor with virtualization has.
    private static func missingFeatures(_ report: apus_kvm_report, host: Host) -> [String] {
        let needed: [(name: String, register: UInt32, bit: UInt32)] = [
            ("pni", report.cpuid_1_ecx, 0), ("fpu", report.cpuid_1_edx, 0), ("tsc", report.cpuid_1_edx, 4),
            ("msr", report.cpuid_1_edx, 5), ("pae", report.cpuid_1_edx, 6), ("cx8", report.cpuid_1_edx, 8),
            ("cmov", report.cpuid_1_edx, 15), ("fxsr", report.cpuid_1_edx, 24), ("sse", report.cpuid_1_edx, 25),
            ("sse2", report.cpuid_1_edx, 26), ("lm", report.cpuid_80000001_edx, 29),
        ]
        let flags = host.processorFlags
        return needed.filter { $0.register >> $0.bit & 1 == 0 && flags.contains($0.name) }.map(\.name)
    }

    private static func text(_ code: Int32) -> String {
        String(cString: apus_error_text(code))
    }
}
