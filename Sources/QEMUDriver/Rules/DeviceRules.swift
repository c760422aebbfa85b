import Glibc
import VirtError
import VirtModel
import VirtPlan

/// What the rules about one device look at: the side of the domain that is to change, and the device as the caller
/// described it, completed.
struct DeviceRuleContext: Sendable {
    var domain: DomainSnapshot
    /// The definition that is to change.
    var definition: DomainDefinition
    var device: DeviceDefinition
    /// Where the device stands, for a removal or an update.
    var position: DevicePosition?
    /// What the host lacks to give its device away.
    var hostLack: VirtError?
    /// A device of the host that another guest has, and which.
    var takenDevice: (device: String, owner: String)?

    /// The device that is there now.
    var existing: DeviceDefinition? { position.flatMap { definition.device(at: $0) } }
    var target: String {
        if case .disk(let disk) = device { disk.target.dev } else { "" }
    }
    var controller: Controller? {
        if case .controller(let controller) = device { controller } else { nil }
    }
    var disk: Disk? {
        if case .disk(let disk) = existing ?? device { disk } else { nil }
    }
}

extension RulePhase {
    static let attachConfig: RulePhase = "attach-device-config"
    static let attachLive: RulePhase = "attach-device-live"
    static let detachConfig: RulePhase = "detach-device-config"
    static let detachLive: RulePhase = "detach-device-live"
    static let updateConfig: RulePhase = "update-device-config"
    static let updateLive: RulePhase = "update-device-live"
}

/// The rules of attaching and detaching devices, in the order in which libvirt 9.0 looks at them.
enum DeviceRules {
    typealias Facts = DeviceRuleContext

    static let table = RuleTable<DeviceRuleContext>(kinds + existing + modules + hostDevices + hotplug + removal)

    static func unsupported(_ text: String) -> VirtError { VirtError(.operationUnsupported, text, domain: .qemu) }
    static func invalid(_ text: String) -> VirtError { VirtError(.operationInvalid, text, domain: .qemu) }

    // MARK: Kinds of devices

    private static func takes(_ facts: Facts, _ names: Set<String>) -> Bool { names.contains(facts.device.typeName) }

    private static let common: Set<String> = [
        "disk", "lease", "interface", "hostdev", "controller", "chr", "filesystem", "rng", "memory", "redirdev",
        "shmem", "watchdog", "input", "vsock",
    ]

    private static let kinds: [Rule<Facts>] = [
        Rule(
            "DEV-KIND-CONFIG", in: [.attachConfig],
            refuses: { !takes($0, common.union(["sound"])) },
            error: { unsupported("persistent attach of device '\($0.device.typeName)' is not supported") },
            cause: { "a \($0.device.typeName) is part of the machine" },
            cures: ["change the whole definition: edit, or define with the device in it"]),
        Rule(
            "DEV-KIND-CONFIG", in: [.detachConfig], refuses: { !takes($0, common.union(["sound"])) },
            error: { unsupported("persistent detach of device '\($0.device.typeName)' is not supported") },
            cause: { "a \($0.device.typeName) is part of the machine" }, cures: ["change the whole definition: edit"]),
        Rule(
            "DEV-KIND-UPDATE", in: [.updateConfig],
            refuses: { !takes($0, ["disk", "graphics", "interface", "memory"]) },
            error: { unsupported("persistent update of device '\($0.device.typeName)' is not supported") },
            cause: { _ in "only disks, displays, network cards and memory can be updated" },
            cures: ["change the whole definition: edit", "detach the device and attach the changed one"]),
        Rule(
            "DEV-KIND-UPDATE", in: [.updateLive],
            refuses: { !takes($0, ["disk", "graphics", "interface", "memory"]) },
            error: {
                VirtError(
                    .configUnsupported, "live update of device '\($0.device.typeName)' is not supported",
                    domain: .qemu)
            },
            cause: { _ in "only disks, displays, network cards and memory can be updated" },
            cures: ["detach the device and attach the changed one", "change it for the next start: edit"]),
        Rule(
            "DEV-KIND-LIVE", in: [.attachLive], refuses: { !takes($0, common) },
            error: { unsupported("live attach of device '\($0.device.typeName)' is not supported") },
            cause: { "QEMU cannot plug a \($0.device.typeName) into a running guest" },
            cures: ["change the definition for the next start: edit"]),
        Rule(
            "DEV-KIND-LIVE", in: [.detachLive], refuses: { !takes($0, common) },
            error: { unsupported("live detach of device '\($0.device.typeName)' is not supported") },
            cause: { "QEMU cannot take a \($0.device.typeName) out of a running guest" },
            cures: ["change the definition for the next start: edit"]),
    ]

    // MARK: What is there already

    private static let existing: [Rule<Facts>] = [
        Rule(
            "DEV-TARGET-TAKEN", in: [.attachConfig],
            refuses: { facts in facts.definition.devices.disks.contains { $0.target.dev == facts.target } },
            error: { invalid("target \($0.target) already exists") },
            cause: { "the definition has a disk '\($0.target)'" },
            cures: ["choose another target", "change the medium of a CD-ROM or floppy with update-device"]),
        Rule(
            "DEV-TARGET-PENDING", in: [.attachLive], refuses: { pending($0) != nil },
            error: { duplicated($0) },
            cause: { "the removal of '\($0.target)' is pending since \(pending($0).map(time) ?? "")" },
            cures: ["wait until the guest lets go of it", "reset the guest: that completes the removal"]),
        Rule(
            "DEV-TARGET-TAKEN", in: [.attachLive],
            refuses: { facts in facts.definition.devices.disks.contains { $0.target.dev == facts.target } },
            error: { duplicated($0) }, cause: { "the running guest has a disk '\($0.target)'" },
            cures: ["choose another target"]),
        Rule(
            "DEV-ADDRESS-TAKEN", in: [.attachConfig, .attachLive],
            refuses: { facts in
                guard case .disk(let disk) = facts.device, let place = disk.info.driveAddress else { return false }
                return facts.definition.devices.disks.contains {
                    $0.target.bus == disk.target.bus && $0.info.driveAddress == place
                }
            },
            error: { _ in invalid("Domain already contains a disk with that address") },
            cause: { "another disk has the drive address of '\($0.target)'" },
            cures: ["leave the address out", "choose another target: it decides about the address"]),
        Rule(
            "DEV-CONTROLLER-TAKEN", in: [.attachConfig], refuses: { sameController($0) },
            error: { invalid("controller index='\($0.controller?.index ?? 0)' already exists") },
            cause: { _ in "the definition has a controller of this type and index" }, cures: ["leave the index out"]),
        Rule(
            "DEV-CONSOLE", in: [.attachConfig], refuses: { isSerialConsole($0.device) },
            error: { _ in unsupported("attaching serial console is not supported") },
            cause: { _ in "the first console is the first serial port under another name" },
            cures: ["attach a <serial>", "attach a console with <target type='virtio'/>"]),
        Rule(
            "DEV-CONSOLE", in: [.attachLive], refuses: { isSerialConsole($0.device) },
            error: { _ in
                VirtError(.configUnsupported, "unsupported console target type serial", domain: .qemu)
            },
            cause: { _ in "a serial port cannot be plugged into a running guest" },
            cures: ["attach a console with <target type='virtio'/>"]),
        Rule(
            "DEV-CHARDEV-TAKEN", in: [.attachConfig, .attachLive],
            refuses: { facts in
                guard facts.device.typeName == "chr" else { return false }
                if case .channel(let channel) = facts.device, channel.targetType == .virtio {
                    return facts.definition.devices.channels.contains {
                        $0.targetType == .virtio && $0.name == channel.name
                    }
                }
                return DeviceMatching(facts.definition).find(facts.device) != nil
            },
            error: { _ in invalid("chardev already exists") }, cause: { _ in "the guest has the same device" }),
        Rule(
            "DEV-HOSTDEV-TAKEN", in: [.attachConfig], refuses: { isKnown($0, ["hostdev", "shmem"]) },
            error: { _ in invalid("device is already in the domain configuration") },
            cause: { _ in "the definition has the same device" }),
        Rule(
            "DEV-FILESYSTEM-TAKEN", in: [.attachConfig], refuses: { isKnown($0, ["filesystem"]) },
            error: { _ in invalid("Target already exists") },
            cause: { _ in "another share has this tag" }, cures: ["choose another <target dir='...'/>"]),
        Rule(
            "DEV-WATCHDOG-TAKEN", in: [.attachConfig, .attachLive],
            refuses: { $0.device.typeName == "watchdog" && !$0.definition.devices.watchdogs.isEmpty },
            error: { _ in invalid("domain already has a watchdog") }, cause: { _ in "a guest has one watchdog at most" }
        ),
        Rule(
            "DEV-VSOCK-TAKEN", in: [.attachConfig],
            refuses: { $0.device.typeName == "vsock" && $0.definition.devices.vsock != nil },
            error: { _ in invalid("domain already has a vsock device") },
            cause: { _ in "a guest has one vsock at most" }),
        Rule(
            "DEV-VSOCK-TAKEN", in: [.attachLive],
            refuses: { $0.device.typeName == "vsock" && $0.definition.devices.vsock != nil },
            error: { _ in invalid("the domain already has a vsock device") },
            cause: { _ in "a guest has one vsock at most" }),
    ]

    private static func pending(_ facts: Facts) -> PendingRemoval? {
        guard let disk = facts.definition.devices.disks.first(where: { $0.target.dev == facts.target }) else {
            return nil
        }
        return facts.domain.run?.removals.first { $0.alias == disk.info.alias }
    }

    private static func time(_ removal: PendingRemoval) -> String { UTCTime.text(removal.since) }

    private static func duplicated(_ facts: Facts) -> VirtError {
        let old = facts.definition.devices.disks.first { $0.target.dev == facts.target }
        let new = facts.disk?.source.path ?? "(null)"
        return VirtError(
            .xmlError,
            "target '\(facts.target)' duplicated for disk sources '\(old?.source.path ?? "(null)")' and '\(new)'",
            domain: .domain)
    }

    private static func sameController(_ facts: Facts) -> Bool {
        guard let wanted = facts.controller, let index = wanted.index else { return false }
        return facts.definition.hasController(wanted.type, index)
    }

    private static func isSerialConsole(_ device: DeviceDefinition) -> Bool {
        guard case .console(let console) = device else { return false }
        return console.targetType == .serial || console.targetType == nil
    }

    private static func isKnown(_ facts: Facts, _ kinds: Set<String>) -> Bool {
        kinds.contains(facts.device.typeName) && DeviceMatching(facts.definition).find(facts.device) != nil
    }
}

/// Seconds since 1970 as a time of day that people read.
enum UTCTime {
    static func text(_ seconds: Int64) -> String {
        var time = time_t(seconds)
        var parts = tm()
        guard gmtime_r(&time, &parts) != nil else { return "\(seconds)" }
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) UTC"
    }
}
