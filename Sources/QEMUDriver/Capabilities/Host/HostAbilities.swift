import CHostShims
import HostSystem

/// What the host adds to a binary's abilities.
struct HostAbilities: Hashable, Sendable {
    /// Devices can be given to guests (an IOMMU and the vfio driver).
    var hasVFIO: Bool
    /// `swtpm` and its helpers are installed.
    var hasSoftwareTPM: Bool
    /// The largest number of processors that KVM gives one guest; nil without KVM.
    var kvmMaxProcessors: Int?

    static func read(path: [String]) -> HostAbilities {
        HostAbilities(
            hasVFIO: !HostFile.names(in: "/sys/kernel/iommu_groups").isEmpty
                && SystemFile.exists("/dev/vfio/vfio"),
            hasSoftwareTPM: ["swtpm", "swtpm_setup", "swtpm_ioctl"].allSatisfy {
                EmulatorSearch(path: path).find($0) != nil
            },
            kvmMaxProcessors: Int(exactly: apus_kvm_max_processors()).flatMap { $0 > 0 ? $0 : nil })
    }
}
