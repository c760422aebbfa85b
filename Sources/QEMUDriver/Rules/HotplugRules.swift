import VirtError
import VirtModel
import VirtPlan

extension DeviceRules {
    // MARK: Plugging in

    /// What QEMU 7.2 can plug into a running guest, kind by kind and bus by bus.
    static let hotplug: [Rule<Facts>] = [
        Rule(
            "DEV-FLOPPY", in: [.attachLive], refuses: { $0.disk?.device == .floppy },
            error: { _ in unsupported("floppy device hotplug isn't supported") },
            cause: { _ in "the floppy controller has no hot plug" },
            cures: ["change the medium of a drive that is there: update-device", "attach with --config"]),
        Rule(
            "DEV-LUN-BUS", in: [.attachLive],
            refuses: { $0.disk?.device == .lun && $0.disk?.target.bus == .usb },
            error: { _ in
                VirtError(.configUnsupported, "disk device='lun' is not supported for usb bus", domain: .qemu)
            },
            cause: { _ in "USB storage cannot pass SCSI commands through" }, cures: ["use bus='scsi'"]),
        Rule(
            "DEV-CONTROLLER-KIND", in: [.attachLive],
            refuses: { $0.controller != nil && $0.controller?.type != .scsi },
            error: { unsupported("'\($0.controller?.type.rawValue ?? "")' controller cannot be hot plugged.") },
            cause: { _ in "only SCSI controllers can be plugged in" },
            cures: ["attach with --config: the controller is there after the next start"]),
        Rule(
            "DEV-CONTROLLER-TAKEN", in: [.attachLive],
            refuses: { facts in
                facts.controller.flatMap { wanted in
                    wanted.index.map { facts.definition.hasController(wanted.type, $0) }
                } ?? false
            },
            error: {
                VirtError(
                    .operationFailed,
                    "target \($0.controller?.type.rawValue ?? ""):\($0.controller?.index ?? 0) already exists",
                    domain: .qemu)
            },
            cause: { _ in "the guest has a controller of this type and index" }, cures: ["leave the index out"]),
        Rule(
            "DEV-INPUT-BUS", in: [.attachLive], refuses: { isBuiltIn($0.device) },
            error: { unsupported("input device on bus '\(bus($0.device))' cannot be hot plugged.") },
            cause: { _ in "PS/2 devices are part of the machine" }, cures: ["use bus='usb' or bus='virtio'"]),
        Rule(
            "DEV-WATCHDOG-MODEL", in: [.attachLive],
            refuses: { if case .watchdog(let dog) = $0.device { dog.model != .i6300esb } else { false } },
            error: { facts in
                let model = if case .watchdog(let dog) = facts.device { dog.model.rawValue } else { "" }
                return unsupported("hotplug of watchdog of model \(model) is not supported")
            },
            cause: { _ in "only a PCI device can be plugged in" },
            cures: ["use model='i6300esb'", "attach with --config"]),
        Rule(
            "DEV-ISA", in: [.attachLive], refuses: { isISA($0.device) },
            error: { _ in
                VirtError(
                    .internalError,
                    "unable to execute QEMU command 'device_add': Bus 'isa.0' does not support hotplugging",
                    domain: .qemu)
            },
            cause: { _ in "ISA ports are part of the machine" },
            cures: ["use <target type='usb-serial'/> or 'pci-serial'", "attach with --config"]),
        Rule(
            "DEV-FILESYSTEM-KIND", in: [.attachLive],
            refuses: { if case .filesystem(let share) = $0.device { share.driverType != .virtiofs } else { false } },
            error: { _ in unsupported("only virtiofs filesystems can be hotplugged") },
            cause: { _ in "9p shares are made when QEMU starts" },
            cures: ["use <driver type='virtiofs'/>", "attach with --config"]),
        Rule(
            "DEV-INTERFACE-KIND", in: [.attachLive],
            refuses: { facts in
                guard case .interface(let card) = facts.device else { return false }
                switch card.type {
                case .null, .vds, .vdpa, .hostdev: return true
                default: return false
                }
            },
            error: { _ in
                VirtError(
                    .configUnsupported, "this kind of network interface cannot be plugged in", domain: .qemu)
            },
            cause: { _ in "QEMU has no host's end for it that can be made while a guest runs" },
            cures: ["use type='user', 'bridge', 'network', 'direct' or 'ethernet'"]),
    ]

    private static func isBuiltIn(_ device: DeviceDefinition) -> Bool {
        guard case .input(let input) = device else { return false }
        return input.bus != .usb && input.bus != .virtio
    }

    private static func bus(_ device: DeviceDefinition) -> String {
        if case .input(let input) = device { input.bus?.rawValue ?? "" } else { "" }
    }

    private static func isISA(_ device: DeviceDefinition) -> Bool {
        switch device {
        case .serial(let serial):
            serial.targetModel == .isaSerial || serial.targetModel == .isaDebugCon || serial.targetModel == nil
        case .parallel: true
        default: false
        }
    }

    // MARK: Taking out

    static let removal: [Rule<Facts>] = [
        Rule(
            "DEV-JOB", in: [.detachLive],
            refuses: { facts in
                guard facts.disk?.mirror == nil, let target = facts.disk?.target.dev else { return false }
                return facts.domain.run?.blockJobs.contains { $0.disk == target } == true
            },
            error: {
                unsupported("disk '\($0.disk?.target.dev ?? "")' already in active block job")
            },
            cause: { facts in
                let job = facts.domain.run?.blockJobs.first { $0.disk == facts.disk?.target.dev }
                return "a \(job?.kind.rawValue ?? "block") job works on the disk"
            },
            cures: [
                "wait for the job", "end it first: blockjob --abort",
                "end it with the removal: apus detach-disk --abort-job",
            ]),
        Rule(
            "DEV-JOB", in: [.detachLive], refuses: { $0.disk?.mirror != nil },
            error: {
                VirtError(.blockCopyActive, "disk '\($0.target)' already in active block job", domain: .qemu)
            },
            cause: { "a \($0.disk?.mirror?.job.rawValue ?? "copy") job works on the disk" },
            cures: [
                "end the job first: blockjob --abort", "let the guest use the copy: blockjob --pivot",
                "end it with the removal: apus detach-disk --abort-job",
            ]),
        Rule(
            "DEV-DISK-BUS", in: [.detachLive],
            refuses: { facts in
                guard let disk = facts.disk, disk.device != .floppy else { return false }
                switch disk.target.bus {
                case .usb, .scsi: return false
                case .virtio: return disk.device == .cdrom
                default: return true
                }
            },
            error: { _ in unsupported("This type of disk cannot be hot unplugged") },
            cause: { "bus '\($0.disk?.target.bus?.rawValue ?? "")' has no hot plug" },
            cures: ["detach with --config: the disk is gone after the next start"]),
        Rule(
            "DEV-FLOPPY", in: [.detachLive], refuses: { $0.disk?.device == .floppy },
            error: { _ in unsupported("disk device type 'floppy' cannot be detached") },
            cause: { _ in "the floppy controller has no hot plug" }, cures: ["eject the medium with update-device"]),
        Rule(
            "DEV-CONTROLLER-KIND", in: [.detachLive],
            refuses: { $0.controller != nil && $0.controller?.type != .scsi },
            error: { unsupported("'\($0.controller?.type.rawValue ?? "")' controller cannot be hot unplugged.") },
            cause: { _ in "only SCSI controllers can be taken out" }, cures: ["detach with --config"]),
        Rule(
            "DEV-CONTROLLER-BUSY", in: [.detachLive], refuses: { isBusy($0) },
            error: { _ in VirtError(.operationFailed, "device cannot be detached: device is busy", domain: .qemu) },
            cause: { _ in "disks are connected to the controller" }, cures: ["detach its disks first"]),
        Rule(
            "DEV-INPUT-BUS", in: [.detachLive], refuses: { isBuiltIn($0.device) },
            error: { unsupported("input device on bus '\(bus($0.device))' cannot be detached") },
            cause: { _ in "PS/2 devices are part of the machine" }),
        Rule(
            "DEV-ISA", in: [.detachLive], refuses: { $0.existing.map(isISA) ?? false },
            error: { _ in
                VirtError(
                    .internalError,
                    "unable to execute QEMU command 'device_del': Bus 'isa.0' does not support hotplugging",
                    domain: .qemu)
            },
            cause: { _ in "ISA ports are part of the machine" }, cures: ["detach with --config"]),
    ]

    private static func isBusy(_ facts: Facts) -> Bool {
        guard let controller = facts.controller, controller.type == .scsi else { return false }
        let index = controller.index ?? 0
        return facts.definition.devices.disks.contains {
            $0.target.bus == .scsi && $0.info.driveAddress?.controller == index
        }
            || facts.definition.devices.hostDevices.contains {
                if case .scsi = $0.source { return $0.info.driveAddress?.controller == index }
                return false
            }
    }
}
