import VirtError
import VirtModel
import VirtPlan

/// Everything that planning a change to a domain may look at.
struct DomainRuleContext: Sendable {
    var domain: DomainSnapshot
    /// Who asks, by libvirt's name for the API's part: error domains differ between calls.
    var flags: UInt32 = 0
    var newName: String?
    var isNameFree = true
    var snapshotCount = 0
    var checkpointCount = 0
    var hasNVRAM = false
    /// What is to be started.
    var wanted: DomainDefinition?
    /// Devices of the host that other guests have.
    var hostDevices = HostDeviceUse()
    /// What the host lacks to give its devices away.
    var hostLack: VirtError?

    /// The first device that is asked for and another guest's.
    var takenDevice: (device: String, owner: String)? { wanted.flatMap { hostDevices.conflict(with: $0) } }

    /// The first security driver that is asked for and not there.
    var foreignLabel: String? {
        wanted?.securityLabels.compactMap(\.model).first { $0 != "dac" && $0 != "none" }
    }
}

extension RulePhase {
    static let start: RulePhase = "start"
    static let shutdown: RulePhase = "shutdown"
    static let reboot: RulePhase = "reboot"
    static let reset: RulePhase = "reset"
    static let suspend: RulePhase = "suspend"
    static let resume: RulePhase = "resume"
    static let destroy: RulePhase = "destroy"
    static let undefine: RulePhase = "undefine"
    static let autostart: RulePhase = "autostart"
    static let rename: RulePhase = "rename"
}

/// Flags of `virDomainUndefineFlags`.
enum UndefineFlags {
    static let managedSave: UInt32 = 1
    static let snapshotsMetadata: UInt32 = 2
    static let nvram: UInt32 = 4
    static let keepNVRAM: UInt32 = 8
    static let checkpointsMetadata: UInt32 = 16
    static let tpm: UInt32 = 32
    static let keepTPM: UInt32 = 64
    static let all: UInt32 = 127
}

/// The rules of the lifecycle operations, in the order in which libvirt 9.0 looks at them.
enum DomainRules {
    static let table = RuleTable<DomainRuleContext>([
        Rule(
            "DOM-NOT-RUNNING", in: [.reboot, .reset, .suspend, .resume, .destroy],
            refuses: { !$0.domain.isActive },
            error: { _ in VirtError(.operationInvalid, "domain is not running", domain: .domain) },
            cause: { "'\($0.domain.name)' is shut off" }, cures: ["start it first"]),
        Rule(
            "DOM-NOT-RUNNING", in: [.shutdown], refuses: { !$0.domain.state.isRunning },
            error: { _ in VirtError(.operationInvalid, "domain is not running", domain: .qemu) },
            cause: { "'\($0.domain.name)' is shut off" }, cures: ["start it first"]),
        Rule(
            "DOM-RUNNING", in: [.start], refuses: { $0.domain.isActive },
            error: { _ in VirtError(.operationInvalid, "domain is already running", domain: .qemu) },
            cause: { "'\($0.domain.name)' runs with id \($0.domain.id)" },
            cures: ["destroy it first", "reset or reboot it to begin anew"]),
        Rule(
            "DOM-LABEL-MODEL", in: [.start], refuses: { $0.foreignLabel != nil },
            error: {
                VirtError(
                    .configUnsupported, "Security driver model '\($0.foreignLabel ?? "")' is not available",
                    domain: .security)
            },
            cause: { _ in "the definition asks for labels of a security driver that does not run here" },
            cures: ["remove that <seclabel>", "use <seclabel model='dac'>"]),
        Rule(
            "DOM-HOST-LACKS", in: [.start], refuses: { $0.hostLack != nil },
            error: { $0.hostLack ?? VirtError(.configUnsupported, "the host lacks a device", domain: .qemu) },
            cause: { _ in "the host lacks what giving one of its devices to a guest needs" },
            cures: ["switch the IOMMU on and load the module: modprobe vfio-pci", "take the device out: detach-device"]),
        Rule(
            "DOM-HOSTDEV-TAKEN", in: [.start], refuses: { $0.takenDevice != nil },
            error: {
                let taken = $0.takenDevice ?? (device: "", owner: "")
                return VirtError(
                    .operationInvalid, "\(taken.device) is in use by driver QEMU, domain \(taken.owner)", domain: .none)
            },
            cause: { "the running guest '\($0.takenDevice?.owner ?? "")' has it" },
            cures: ["detach it there", "destroy the other guest"]),
        Rule(
            "DOM-UNPAUSED", in: [.resume], refuses: { $0.domain.state.isRunning },
            error: { _ in VirtError(.operationInvalid, "domain is already running", domain: .qemu) },
            cause: { _ in "only a paused domain can be resumed" }),
        Rule(
            "DOM-PMSUSPENDED", in: [.resume, .suspend],
            refuses: { if case .suspendedByGuest = $0.domain.state { true } else { false } },
            error: { _ in VirtError(.operationInvalid, "domain is pmsuspended", domain: .qemu) },
            cause: { _ in "the guest has put itself to sleep" }, cures: ["wake it up with dompmwakeup"]),
        Rule(
            "DOM-TRANSIENT-UNDEFINE", in: [.undefine], refuses: { !$0.domain.isPersistent },
            error: { _ in VirtError(.operationInvalid, "cannot undefine transient domain", domain: .qemu) },
            cause: { "'\($0.domain.name)' has no definition that would stay" },
            cures: ["destroy it; it is gone then", "define it first to keep it"]),
        Rule(
            "DOM-UNDEFINE-SNAPSHOTS", in: [.undefine],
            refuses: {
                !$0.domain.isActive && $0.snapshotCount > 0 && $0.flags & UndefineFlags.snapshotsMetadata == 0
            },
            error: {
                VirtError(
                    .operationInvalid, "cannot delete inactive domain with \($0.snapshotCount) snapshots",
                    domain: .qemu)
            },
            cause: { _ in "the snapshots' descriptions would be lost" },
            cures: ["delete the snapshots first", "give --snapshots-metadata"]),
        Rule(
            "DOM-UNDEFINE-CHECKPOINTS", in: [.undefine],
            refuses: {
                !$0.domain.isActive && $0.checkpointCount > 0 && $0.flags & UndefineFlags.checkpointsMetadata == 0
            },
            error: {
                VirtError(
                    .operationInvalid, "cannot delete inactive domain with \($0.checkpointCount) checkpoints",
                    domain: .qemu)
            },
            cause: { _ in "the checkpoints' descriptions would be lost" },
            cures: ["delete the checkpoints first", "give --checkpoints-metadata"]),
        Rule(
            "DOM-UNDEFINE-SAVED", in: [.undefine],
            refuses: { $0.domain.hasManagedSave && $0.flags & UndefineFlags.managedSave == 0 },
            error: { _ in
                VirtError(
                    .operationInvalid, "Refusing to undefine while domain managed save image exists", domain: .qemu)
            },
            cause: { _ in "the saved memory could never be used again" },
            cures: ["give --managed-save to remove it too", "start the domain"]),
        Rule(
            "DOM-UNDEFINE-NVRAM", in: [.undefine],
            refuses: {
                !$0.domain.isActive && $0.hasNVRAM
                    && $0.flags & (UndefineFlags.nvram | UndefineFlags.keepNVRAM) == 0
            },
            error: { _ in VirtError(.operationInvalid, "cannot undefine domain with nvram", domain: .qemu) },
            cause: { _ in "the firmware's variables would be left behind without an owner" },
            cures: ["give --nvram to remove them", "give --keep-nvram to keep them"]),
        Rule(
            "DOM-TRANSIENT-AUTOSTART", in: [.autostart], refuses: { !$0.domain.isPersistent },
            error: { _ in VirtError(.operationInvalid, "cannot set autostart for transient domain", domain: .qemu) },
            cause: { _ in "a transient domain does not exist when the daemon starts" }, cures: ["define it first"]),
        Rule(
            "DOM-RENAME-ACTIVE", in: [.rename], refuses: { $0.domain.isActive },
            error: { _ in VirtError(.operationInvalid, "cannot rename active domain", domain: .qemu) },
            cause: { "'\($0.domain.name)' runs" }, cures: ["shut it down first"]),
        Rule(
            "DOM-RENAME-TRANSIENT", in: [.rename], refuses: { !$0.domain.isPersistent },
            error: { _ in VirtError(.operationInvalid, "cannot rename a transient domain", domain: .qemu) },
            cause: { _ in "only what is on disk has a name to change" }, cures: ["define it first"]),
        Rule(
            "DOM-RENAME-SAVED", in: [.rename], refuses: { $0.domain.hasManagedSave },
            error: { _ in
                VirtError(.operationInvalid, "domain with a managed saved state can't be renamed", domain: .qemu)
            },
            cause: { _ in "the saved image holds the old name" }, cures: ["remove the managed save image"]),
        Rule(
            "DOM-RENAME-SAME", in: [.rename], refuses: { $0.newName == $0.domain.name },
            error: { _ in VirtError(.operationInvalid, "Can't rename domain to itself", domain: .domain) },
            cause: { _ in "old and new name are the same" }),
        Rule(
            "DOM-RENAME-TAKEN", in: [.rename], refuses: { !$0.isNameFree },
            error: {
                VirtError(
                    .operationInvalid, "domain with name '\($0.newName ?? "")' already exists", domain: .domain)
            },
            cause: { _ in "another domain has this name" }, cures: ["choose another name"]),
    ])
}
