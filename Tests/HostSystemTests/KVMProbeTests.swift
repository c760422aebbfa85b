import CHostShims
import Glibc
import Testing

@testable import HostSystem

struct KVMProbeTests {
    private func report(_ stage: apus_kvm_stage, error: Int32 = 0, value: Int32 = 0) -> apus_kvm_report {
        var report = apus_kvm_report()
        report.stage = Int32(stage.rawValue)
        report.error = error
        report.value = value
        report.out_byte = Int32(UInt8(ascii: "K"))
        report.cpuid_known = 1
        report.cpuid_1_ecx = .max
        report.cpuid_1_edx = .max
        report.cpuid_80000001_edx = .max
        return report
    }

    private func judge(_ report: apus_kvm_report, flags: String) throws -> KVMAvailability {
        let directory = try TemporaryDirectory()
        try DirectoryHandle(directory.path).makeDirectories("proc")
        try AtomicFile.write("\(directory.path)/proc/cpuinfo", text: "flags\t\t: \(flags)\n")
        return withExtendedLifetime(directory) {
            KVMProbe.judge(report, device: "/dev/kvm", host: Host(root: directory.path))
        }
    }

    @Test(.enabled(if: Host().architecture == "x86_64", "the guest is x86 code"))
    func hardwareIsTakenOnlyWithItsFlag() throws {
        #expect(try judge(report(APUS_KVM_DONE), flags: "fpu lm svm pni") == .usable)
        #expect(try judge(report(APUS_KVM_DONE), flags: "fpu lm vmx pni") == .usable)
        let software = try judge(report(APUS_KVM_DONE), flags: "fpu lm pni")
        #expect(!software.isUsable && software.reason?.contains("neither vmx nor svm") == true)
    }

    @Test(.enabled(if: Host().architecture == "x86_64", "the guest is x86 code"))
    func whatTheHostHasTheGuestNeeds() throws {
        var hiding = report(APUS_KVM_DONE)
        hiding.cpuid_1_ecx &= ~1
        #expect(try judge(hiding, flags: "lm svm pni").reason == "/dev/kvm gives guests no pni")
        var wrong = report(APUS_KVM_DONE)
        wrong.out_byte = -1
        #expect(try !judge(wrong, flags: "lm svm pni").isUsable)
    }

    @Test func everyEarlierStageHasItsReason() throws {
        let cases: [(apus_kvm_report, String)] = [
            (
                report(APUS_KVM_OPEN, error: EACCES),
                "cannot open /dev/kvm: Permission denied; add the user to the group kvm"
            ),
            (report(APUS_KVM_OPEN, error: ENODEV), "cannot open /dev/kvm: No such device"),
            (report(APUS_KVM_VERSION, value: 11), "/dev/kvm has API version 11, not 12"),
            (report(APUS_KVM_VERSION, error: ENOTTY), "/dev/kvm is not KVM: Inappropriate ioctl for device"),
            (report(APUS_KVM_CREATE_VM, error: EBUSY), "/dev/kvm makes no virtual machine: Device or resource busy"),
            (report(APUS_KVM_RUN, value: 17), "/dev/kvm ends a real-mode guest with exit reason 17"),
        ]
        for (report, reason) in cases { #expect(try judge(report, flags: "lm svm pni").reason == reason) }
    }

    @Test func devicesThatAreNotKVMAreToldApart() {
        #expect(KVMProbe.run(device: "/dev/null").reason == "/dev/null is not KVM: Inappropriate ioctl for device")
        guard case .absent = KVMProbe.run(device: "/dev/no-such-device") else {
            Issue.record("missing device is not absent")
            return
        }
    }

    @Test func theProbeIsBoundedInTime() throws {
        // Opening a FIFO for reading and writing does not block, so it answers; what matters is the time.
        let start = ContinuousClock.now
        let result = KVMProbe.run(limit: .seconds(2))
        #expect(start.duration(to: .now) < .seconds(10))
        let flags = Host().processorFlags
        if Host().architecture == "x86_64", !flags.contains("vmx"), !flags.contains("svm") {
            #expect(!result.isUsable)
        }
    }
}
