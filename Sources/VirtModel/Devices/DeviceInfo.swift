internal import VirtError

/// What every device carries besides its own properties.
public struct DeviceInfo: Hashable, Sendable {
    /// The device's name towards QEMU. Persistent definitions keep it only when the user chose it (`ua-` prefix).
    public var alias: String?
    public var address: DeviceAddress?
    /// Position in the boot sequence, from 1.
    public var bootOrder: UInt32?
    public var bootLoadParameter: String?
    public var rom: DeviceROM?
    /// Firmware index that fixes the name of a PCI network device in the guest.
    public var acpiIndex: UInt32?
    /// First port of a companion USB controller (`<master startport>`).
    public var masterStartPort: UInt32?

    public init(alias: String? = nil, address: DeviceAddress? = nil, bootOrder: UInt32? = nil) {
        self.alias = alias
        self.address = address
        self.bootOrder = bootOrder
    }

    /// The PCI place, when the device has one.
    public var pciAddress: PCIAddress? {
        if case .pci(let address)? = address { return address }
        return nil
    }
}

/// Option ROM of a PCI device.
public struct DeviceROM: Hashable, Sendable {
    public var enabled: Bool?
    public var bar: Bool?
    public var file: String?

    public init() {}
}

/// Switches that virtio devices share (attributes of their `<driver>`).
public struct VirtioOptions: Hashable, Sendable {
    public var iommu: Bool?
    public var ats: Bool?
    public var packed: Bool?
    public var pagePerVQ: Bool?

    public init() {}
}

// MARK: - Mapping

extension VirtioOptions {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.onOff("iommu", &iommu)
        try x.onOff("ats", &ats)
        try x.onOff("packed", &packed)
        try x.onOff("page_per_vq", &pagePerVQ)
    }

    /// A `<driver>` that holds nothing else.
    mutating func mapDriver(_ x: XMLMapper) throws(VirtError) {
        try x.group("driver") { () throws(VirtError) in try self.map(x) }
    }
}

extension DeviceInfo {
    /// Which of the shared children a kind of device may have.
    struct Children: OptionSet {
        let rawValue: Int

        static let boot = Children(rawValue: 1)
        static let rom = Children(rawValue: 2)
    }

    /// Maps the children that stand last in every device.
    mutating func map(_ x: XMLMapper, _ allowed: Children = []) throws(VirtError) {
        if allowed.contains(.boot) {
            try x.group("boot", when: bootOrder != nil) { () throws(VirtError) in
                try x.positive("order", &self.bootOrder, required: true)
                try x.attribute("loadparm", &self.bootLoadParameter)
            }
        }
        try mapAlias(x)
        try x.group("master", when: masterStartPort != nil) { () throws(VirtError) in
            try x.attribute("startport", &self.masterStartPort)
        }
        if allowed.contains(.rom) {
            try x.group("rom", when: rom != nil) { () throws(VirtError) in
                var value = self.rom ?? DeviceROM()
                try x.yesNo("enabled", &value.enabled)
                try x.onOff("bar", &value.bar)
                try x.attribute("file", &value.file)
                self.rom = value
            }
        }
        try x.group("acpi", when: acpiIndex != nil) { () throws(VirtError) in
            try x.attribute("index", &self.acpiIndex)
        }
        try DeviceAddress.map(&address, x)
    }

    /// Reading a persistent definition keeps only aliases that the user chose; writing never drops one.
    mutating func mapAlias(_ x: XMLMapper) throws(VirtError) {
        try x.group("alias", when: alias != nil) { () throws(VirtError) in
            try x.attribute("name", &self.alias)
        }
        if x.isReading && x.isInactive && alias?.hasPrefix("ua-") != true { alias = nil }
    }
}
