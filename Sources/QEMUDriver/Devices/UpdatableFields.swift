import VirtError
import VirtModel

/// A field of a device that decides whether an update is possible, with the name that libvirt's texts give it.
struct DeviceField<Device> {
    var name: String
    var isSame: (Device, Device) -> Bool

    /// - Parameter given: only compared where the caller states it.
    init<Value: Equatable>(_ name: String, _ field: @escaping (Device) -> Value) {
        self.name = name
        isSame = { field($0) == field($1) }
    }

    init<Value: Equatable>(ifGiven name: String, _ field: @escaping (Device) -> Value?) {
        self.name = name
        isSame = { old, new in field(new) == nil || field(old) == field(new) }
    }
}

/// What may not change while a guest runs, in the order in which libvirt 9.0 compares. Everything else that an update
/// changes is taken over.
enum UpdatableFields {
    nonisolated(unsafe) private static let disk: [DeviceField<Disk>] = [
        DeviceField("device") { $0.device },
        DeviceField("bus") { $0.target.bus },
        DeviceField("target") { $0.target.dev },
        DeviceField("cylinders") { $0.geometry?.cylinders ?? 0 },
        DeviceField("heads") { $0.geometry?.heads ?? 0 },
        DeviceField("sectors") { $0.geometry?.sectors ?? 0 },
        DeviceField("trans") { $0.geometry?.translation },
        DeviceField("blockio logical_block_size") { $0.blockIO?.logicalBlockSize ?? 0 },
        DeviceField("blockio physical_block_size") { $0.blockIO?.physicalBlockSize ?? 0 },
        DeviceField("cache") { $0.driver.cache },
        DeviceField("error_policy") { $0.driver.errorPolicy },
        DeviceField("rerror_policy") { $0.driver.readErrorPolicy },
        DeviceField("io") { $0.driver.io },
        DeviceField("ioeventfd") { $0.driver.ioEventFD },
        DeviceField("event_idx") { $0.driver.eventIndex },
        DeviceField("copy_on_read") { $0.driver.copyOnRead },
        DeviceField("discard") { $0.driver.discard },
        DeviceField("iothread") { $0.driver.iothread },
        DeviceField("detect_zeroes") { $0.driver.detectZeroes },
        DeviceField("serial") { $0.serial },
        DeviceField("wwn") { $0.wwn },
        DeviceField("vendor") { $0.vendor },
        DeviceField("product") { $0.product },
        DeviceField("shareable") { $0.shareable },
        DeviceField("readonly") { $0.readonly },
        DeviceField(ifGiven: "alias") { $0.info.alias },
        DeviceField(ifGiven: "address") { $0.info.address },
    ]

    static func check(_ old: Disk, _ new: Disk) throws(VirtError) {
        guard let field = disk.first(where: { !$0.isSame(old, new) }) else { return }
        throw VirtError(
            .operationUnsupported, "cannot modify field '\(field.name)' of the disk", domain: .qemu,
            rule: "DEV-UPDATE-DISK", cause: "QEMU fixes '\(field.name)' when the disk is plugged in",
            cures: ["change it for the next start: --config", "detach the disk and attach the changed one"])
    }

    nonisolated(unsafe) private static let interface: [DeviceField<NetworkInterface>] = [
        DeviceField("model") { $0.model ?? "" },
        DeviceField("driver") { $0.driver },
        DeviceField("script") { $0.script ?? "" },
        DeviceField(ifGiven: "tap name") { $0.targetDevice },
        DeviceField(ifGiven: "alias") { $0.info.alias },
        DeviceField(ifGiven: "boot index") { $0.info.bootOrder },
        DeviceField("rom bar") { $0.info.rom?.bar },
        DeviceField("rom file") { $0.info.rom?.file ?? "" },
        DeviceField("rom enabled") { $0.info.rom?.enabled },
        DeviceField("mtu") { $0.mtu ?? 0 },
        DeviceField("virtio") { $0.driver.virtio },
        DeviceField("teaming") { $0.teaming },
    ]

    static func check(_ old: NetworkInterface, _ new: NetworkInterface) throws(VirtError) {
        guard let field = interface.first(where: { !$0.isSame(old, new) }) else { return }
        let text =
            switch field.name {
            case "model":
                "cannot modify network device model from \(old.model ?? "(default)") to \(new.model ?? "(default)")"
            case "driver": "cannot modify virtio network device driver attributes"
            case "script": "cannot modify network device script attribute"
            case "tap name": "cannot modify network device tap name"
            case "alias": "changing device 'alias' is not allowed"
            case "boot index": "cannot modify network device boot index setting"
            case "rom bar": "cannot modify network device rom bar setting"
            case "rom file": "cannot modify network rom file"
            case "rom enabled": "cannot modify network device rom enabled setting"
            case "mtu": "cannot modify MTU"
            case "teaming": "cannot modify teaming setting"
            default: "cannot modify virtio network device driver options"
            }
        throw VirtError(
            .operationUnsupported, text, domain: .qemu, rule: "DEV-UPDATE-INTERFACE",
            cause: "QEMU fixes '\(field.name)' when the card is plugged in",
            cures: ["change it for the next start: --config", "detach the card and attach the changed one"])
    }

    static func check(_ old: Graphics, _ new: Graphics) throws(VirtError) {
        func refuse(_ what: String, quote: String = "") -> VirtError {
            VirtError(
                .operationUnsupported, "cannot change \(what) on \(quote)\(new.type.rawValue)\(quote) graphics",
                domain: .qemu,
                rule: "DEV-UPDATE-GRAPHICS", cause: "QEMU opens its displays when it starts",
                cures: ["change it for the next start: --config"])
        }
        if old.listens.count != new.listens.count {
            throw refuse("the number of listen addresses")
        }
        for (one, other) in zip(old.listens, new.listens) {
            if one.type != other.type { throw refuse("listen address type", quote: "'") }
            if other.address != one.address { throw refuse("listen address setting", quote: "'") }
            if other.type == .network, other.network != one.network {
                throw refuse("listen address network setting", quote: "'")
            }
            if let socket = other.socket, socket != one.socket { throw refuse("listen socket setting", quote: "'") }
        }
        if (old.autoport ?? false) != (new.autoport ?? false) || (new.autoport != true && old.port != new.port) {
            throw refuse("port settings")
        }
        if old.keymap != new.keymap { throw refuse("keymap setting") }
    }
}
