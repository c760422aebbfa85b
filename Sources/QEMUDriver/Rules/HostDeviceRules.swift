import VirtError
import VirtModel
import VirtPlan

extension DeviceRules {
    /// Devices of the host that a running guest is to get.
    static let hostDevices: [Rule<Facts>] = [
        Rule(
            "DEV-HOST-LACKS", in: [.attachLive], refuses: { $0.hostLack != nil },
            error: { $0.hostLack ?? unsupported("the host cannot give this device away") },
            cause: { _ in "the host lacks what giving one of its devices to a guest needs" },
            cures: ["switch the IOMMU on and load the module: modprobe vfio-pci", "look for the device on the host"]),
        Rule(
            "DEV-HOSTDEV-USED", in: [.attachLive], refuses: { $0.takenDevice != nil },
            error: {
                let taken = $0.takenDevice ?? (device: "", owner: "")
                return VirtError(
                    .operationInvalid, "\(taken.device) is in use by driver QEMU, domain \(taken.owner)", domain: .none)
            },
            cause: { "the running guest '\($0.takenDevice?.owner ?? "")' has it" },
            cures: ["detach it there", "destroy the other guest"]),
    ]
}
