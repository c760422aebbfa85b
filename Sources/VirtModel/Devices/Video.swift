internal import VirtError

/// A `<video>` card.
public struct VideoDevice: Hashable, Sendable {
    public enum DriverName: String, XMLToken {
        case qemu
        case vhostUser = "vhostuser"
    }
    public enum VGAConf: String, XMLToken {
        case io, on, off
    }

    public var model: VideoModel?
    /// Memory of the card in KiB.
    public var vram: UInt32?
    public var ram: UInt32?
    public var vram64: UInt32?
    public var vgamem: UInt32?
    public var heads: UInt32?
    public var blob: Bool?
    /// The first card; QEMU's command line and addresses follow it.
    public var primary = false
    public var acceleration: VideoAcceleration?
    public var resolution: VideoResolution?
    public var driverName: DriverName?
    public var vgaConf: VGAConf?
    public var virtio = VirtioOptions()
    public var info = DeviceInfo()

    public init() {}
}

public enum VideoModel: String, XMLToken {
    case vga, cirrus, vmvga, xen, vbox, qxl, parallels, virtio, gop, none, bochs, ramfb
}

public struct VideoAcceleration: Hashable, Sendable {
    public var accel2D: Bool?
    public var accel3D: Bool?
    public var renderNode: String?

    public init() {}
}

public struct VideoResolution: Hashable, Sendable {
    public var x: UInt32 = 0
    public var y: UInt32 = 0

    public init() {}
}

// MARK: - Mapping

extension VideoDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.group("driver") { () throws(VirtError) in
            try self.virtio.map(x)
            try x.attribute("name", &self.driverName)
            try x.attribute("vgaconf", &self.vgaConf)
        }
        try x.group("model") { () throws(VirtError) in
            try x.attribute("type", &self.model) { .unsupported("unknown video model '\($0)'") }
            try x.attribute("ram", &self.ram) { .malformed("cannot parse video ram '\($0)'") }
            try x.attribute("vram", &self.vram) { .malformed("cannot parse video vram '\($0)'") }
            try x.attribute("vram64", &self.vram64) { .malformed("cannot parse video vram64 '\($0)'") }
            try x.attribute("vgamem", &self.vgamem) { .malformed("cannot parse video vgamem '\($0)'") }
            try x.attribute("heads", &self.heads) { .malformed("cannot parse video heads '\($0)'") }
            try x.yes("primary", &self.primary)
            try x.onOff("blob", &self.blob)
            try x.element("acceleration", &self.acceleration, whenEmpty: .omit)
            try x.element("resolution", &self.resolution)
        }
        try info.map(x)
    }
}

extension VideoAcceleration: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("accel3d", &accel3D)
        try x.yesNo("accel2d", &accel2D)
        try x.attribute("rendernode", &renderNode)
    }
}

extension VideoResolution: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("x", &self.x, required: true)
        try x.attribute("y", &y, required: true)
    }
}
