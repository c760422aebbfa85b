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
