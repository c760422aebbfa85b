import Glibc
import HostSystem

/// The `<host>` part of the capabilities: what this machine is, whatever hypervisor runs on it.
struct HostCapabilities: Hashable, Sendable {
    enum SuspendTarget: String, Hashable, Sendable, CaseIterable {
        case memory = "suspend_mem"
        case disk = "suspend_disk"
        case hybrid = "suspend_hybrid"
    }

    struct SecurityModel: Hashable, Sendable {
        struct BaseLabel: Hashable, Sendable {
            var type: DomainVirtType
            var label: String
        }
        var name: String
        var domainOfInterpretation: String
        var baseLabels: [BaseLabel]
    }

    var uuid: String
    var processor: HostCPU
    var suspendTargets: Set<SuspendTarget>
    var hasIOMMU: Bool
    var migrationTransports: [String]
    var topology: HostTopology
    var securityModels: [SecurityModel]
}

extension HostCapabilities {
    /// What a driver's configuration adds to the facts of the machine.
    struct Settings: Hashable, Sendable {
        var uuid: String
        /// `security_driver` of qemu.conf; libvirt reports `none` where no mandatory one is active.
        var securityDrivers: [String]
        /// User and group that QEMU runs as; nil leaves the discretionary model out (unprivileged driver).
        var user: UInt32?
        var group: UInt32?
    }

    static func read(settings: Settings, processor: HostCPU) -> HostCapabilities {
        HostCapabilities(
            uuid: settings.uuid, processor: processor, suspendTargets: suspendTargets(),
            hasIOMMU: !HostFile.names(in: "/sys/kernel/iommu_groups").isEmpty,
            migrationTransports: ["tcp", "rdma"], topology: HostTopology.read(),
            securityModels: securityModels(settings))
    }

    static func securityModels(_ settings: Settings) -> [SecurityModel] {
        var models = settings.securityDrivers.map {
            SecurityModel(name: $0, domainOfInterpretation: "0", baseLabels: [])
        }
        if models.isEmpty { models = [SecurityModel(name: "none", domainOfInterpretation: "0", baseLabels: [])] }
        if let user = settings.user, let group = settings.group {
            let label = "+\(user):+\(group)"
            models.append(
                SecurityModel(
                    name: "dac", domainOfInterpretation: "0",
                    baseLabels: [.init(type: .kvm, label: label), .init(type: .qemu, label: label)]))
        }
        return models
    }

    /// The sleep states that can be asked for: those of the kernel, where a login manager takes the request.
    private static func suspendTargets() -> Set<SuspendTarget> {
        guard SystemFile.exists("/run/systemd/seats") else { return [] }
        let states = Set((SystemFile.text("/sys/power/state") ?? "").split(separator: " "))
        var targets: Set<SuspendTarget> = []
        if states.contains("mem") { targets.insert(.memory) }
        if states.contains("disk") { targets.insert(.disk) }
        if targets.count == 2 { targets.insert(.hybrid) }
        return targets
    }
}
