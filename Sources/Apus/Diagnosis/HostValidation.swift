import Glibc
import HostSystem

/// What a host needs to run guests well.
public struct HostValidation {
    /// Prefix of `/proc`, `/sys` and `/dev`, for tests.
    var root = ""
    var probeKVM: () -> KVMAvailability = { KVMProbe.run() }
    var isExecutable: (String) -> Bool = { access($0, X_OK) == 0 }

    public init() {}

    /// Looks at everything.
    public func run() -> [DiagnosisCheck] {
        let flags = processorFlags()
        var checks = [processor(flags), device(), modules(flags), nested(flags), qemu()]
        checks += [
            exists("/dev/vhost-net", "vhost-net", "modprobe vhost_net: faster virtio networking"),
            exists("/dev/net/tun", "tap devices", "modprobe tun: network interfaces of guests"),
        ]
        checks += ["cpu", "cpuset", "memory", "io", "pids"].map(controller)
        checks += [memoryProtection(), iommu()]
        return checks
    }

    private func text(_ path: String) -> String? { HostFile.text(root + path, limit: 1 << 20) }
    private func isThere(_ path: String) -> Bool { access(root + path, F_OK) == 0 }

    private func processorFlags() -> Set<Substring> {
        let lines = text("/proc/cpuinfo")?.split(separator: "\n") ?? []
        guard let line = lines.first(where: { $0.hasPrefix("flags") || $0.hasPrefix("Features") }),
            let colon = line.firstIndex(of: ":")
        else { return [] }
        return Set(line[line.index(after: colon)...].split(separator: " "))
    }

    private func processor(_ flags: Set<Substring>) -> DiagnosisCheck {
        for (flag, name) in [("vmx", "VT-x"), ("svm", "AMD-V"), ("sie", "SIE")] where flags.contains(Substring(flag)) {
            return DiagnosisCheck("processor", .pass, "\(name) (\(flag))")
        }
        return DiagnosisCheck(
            "processor", .fail, "no virtualization extension: guests are emulated, which is slow",
            cure: "switch VT-x or AMD-V on in the firmware; inside a guest, switch nested virtualization on for it")
    }

    private func device() -> DiagnosisCheck {
        guard let reason = probeKVM().reason else { return DiagnosisCheck("/dev/kvm", .pass, "works") }
        guard isThere("/dev/kvm") else {
            return DiagnosisCheck("/dev/kvm", .fail, reason, cure: "modprobe kvm_intel or kvm_amd")
        }
        return DiagnosisCheck(
            "/dev/kvm", .fail, reason,
            cure: "join the group kvm if it cannot be opened; otherwise see `dmesg | grep kvm`")
    }

    private func module(_ flags: Set<Substring>) -> String? {
        flags.contains("vmx") ? "kvm_intel" : flags.contains("svm") ? "kvm_amd" : nil
    }

    private func modules(_ flags: Set<Substring>) -> DiagnosisCheck {
        guard let module = module(flags) else {
            return DiagnosisCheck("kvm module", .warn, "not needed: the processor has no extension")
        }
        return isThere("/sys/module/\(module)")
            ? DiagnosisCheck("kvm module", .pass, "\(module) is loaded")
            : DiagnosisCheck("kvm module", .fail, "\(module) is not loaded", cure: "modprobe \(module)")
    }

    private func nested(_ flags: Set<Substring>) -> DiagnosisCheck {
        guard let module = module(flags), let value = text("/sys/module/\(module)/parameters/nested") else {
            return DiagnosisCheck("nested virtualization", .warn, "not available")
        }
        return value.hasPrefix("Y") || value.hasPrefix("1")
            ? DiagnosisCheck("nested virtualization", .pass, "on")
            : DiagnosisCheck(
                "nested virtualization", .warn, "off: guests cannot have guests with KVM",
                cure: "options \(module) nested=1 in /etc/modprobe.d")
    }

    private func qemu() -> DiagnosisCheck {
        let directories = ["/usr/bin", "/usr/libexec", "/usr/local/bin"]
        let found = ["qemu-system-x86_64", "qemu-system-aarch64", "qemu-kvm"].flatMap { name in
            directories.map { "\($0)/\(name)" }
        }.first(where: isExecutable)
        return found.map { DiagnosisCheck("QEMU", .pass, $0) }
            ?? DiagnosisCheck("QEMU", .fail, "no QEMU for system emulation", cure: "apt install qemu-system-x86")
    }

    private func exists(_ path: String, _ subject: String, _ cure: String) -> DiagnosisCheck {
        isThere(path)
            ? DiagnosisCheck(subject, .pass, path)
            : DiagnosisCheck(subject, .warn, "\(path) is not there", cure: cure)
    }

    private func controller(_ name: String) -> DiagnosisCheck {
        let subject = "cgroup controller \(name)"
        if let unified = text("/sys/fs/cgroup/cgroup.controllers") {
            return unified.split(whereSeparator: \.isWhitespace).contains(Substring(name))
                ? DiagnosisCheck(subject, .pass, "version 2")
                : DiagnosisCheck(subject, .warn, "missing", cure: "enable it in the kernel's configuration")
        }
        let old = name == "io" ? "blkio" : name
        let lines = text("/proc/cgroups")?.split(separator: "\n") ?? []
        let fields = lines.map { $0.split(separator: "\t") }.first { $0.first == Substring(old) }
        return fields?.last == "1"
            ? DiagnosisCheck(subject, .pass, "version 1")
            : DiagnosisCheck(subject, .warn, "missing or disabled", cure: "boot without cgroup_disable=\(old)")
    }

    /// What QEMU needs to write a guest's memory while the guest runs on.
    private func memoryProtection() -> DiagnosisCheck {
        let subject = "memory snapshots without a pause"
        guard isThere("/dev/userfaultfd") || isThere("/proc/sys/vm/unprivileged_userfaultfd") else {
            return DiagnosisCheck(
                subject, .warn, "the kernel has no userfaultfd", cure: "a kernel with CONFIG_USERFAULTFD (5.7 or later)"
            )
        }
        return text("/proc/sys/vm/unprivileged_userfaultfd") == "1"
            ? DiagnosisCheck(subject, .pass, "for every QEMU")
            : DiagnosisCheck(
                subject, .warn, "only for a QEMU that runs as root",
                cure: "sysctl -w vm.unprivileged_userfaultfd=1, and in /etc/sysctl.d to keep it")
    }

    private func iommu() -> DiagnosisCheck {
        guard HostFile.names(in: root + "/sys/kernel/iommu_groups").isEmpty else {
            return DiagnosisCheck("IOMMU", .pass, "devices can be passed to guests")
        }
        return DiagnosisCheck(
            "IOMMU", .warn, "no groups: devices cannot be passed to guests",
            cure: "switch VT-d or AMD-Vi on in the firmware, and boot with intel_iommu=on where needed")
    }
}
