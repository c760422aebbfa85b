public import VirtError
public import XMLTree

/// One device on its own, as attach, update and detach calls take it.
public enum DeviceDefinition: Hashable, Sendable {
    case disk(Disk)
    case controller(Controller)
    case lease(LeaseDevice)
    case filesystem(Filesystem)
    case interface(NetworkInterface)
    case smartcard(SmartcardDevice)
    case serial(SerialDevice)
    case parallel(ParallelDevice)
    case console(ConsoleDevice)
    case channel(ChannelDevice)
    case input(InputDevice)
    case tpm(TPMDevice)
    case graphics(Graphics)
    case sound(SoundDevice)
    case audio(AudioBackend)
    case video(VideoDevice)
    case hostDevice(HostDevice)
    case redirectedDevice(RedirectedDevice)
    case hub(HubDevice)
    case watchdog(WatchdogDevice)
    case memoryBalloon(MemoryBalloon)
    case rng(RNGDevice)
    case nvram(NVRAMDevice)
    case panic(PanicDevice)
    case sharedMemory(SharedMemory)
    case memory(MemoryDevice)
    case iommu(IOMMUDevice)
    case vsock(VsockDevice)

    /// Parses the XML of a single device; its root element tells the kind.
    ///
    /// - Throws: libvirt's error for malformed XML, an unknown kind of device or a wrong value.
    public static func parse(_ text: String, flags: DomainXMLFlags = .inactive) throws(VirtError) -> DeviceDefinition {
        try parse(XMLDocument.parse(text, name: "(device_definition)", domain: .domain).root, flags: flags)
    }

    /// Reads a device element.
    public static func parse(
        _ element: XMLElement, flags: DomainXMLFlags = .inactive
    ) throws(VirtError) -> DeviceDefinition {
        guard let kind = kinds[element.name] else {
            throw VirtError(.configUnsupported, "unknown device type '\(element.name)'", domain: .domain)
        }
        return try kind(element, flags)
    }

    /// The device in libvirt's canonical form.
    public func formatted(_ flags: DomainXMLFlags = [], level: Int = 0) -> String {
        func write<T: XMLMapped>(_ name: String, _ value: T) -> String {
            XMLMapper.format(name, value, flags: flags, level: level)
        }
        return switch self {
        case .disk(let value): write("disk", value)
        case .controller(let value): write("controller", value)
        case .lease(let value): write("lease", value)
        case .filesystem(let value): write("filesystem", value)
        case .interface(let value): write("interface", value)
        case .smartcard(let value): write("smartcard", value)
        case .serial(let value): write("serial", value)
        case .parallel(let value): write("parallel", value)
        case .console(let value): write("console", value)
        case .channel(let value): write("channel", value)
        case .input(let value): write("input", value)
        case .tpm(let value): write("tpm", value)
        case .graphics(let value): write("graphics", value)
        case .sound(let value): write("sound", value)
        case .audio(let value): write("audio", value)
        case .video(let value): write("video", value)
        case .hostDevice(let value): write("hostdev", value)
        case .redirectedDevice(let value): write("redirdev", value)
        case .hub(let value): write("hub", value)
        case .watchdog(let value): write("watchdog", value)
        case .memoryBalloon(let value): write("memballoon", value)
        case .rng(let value): write("rng", value)
        case .nvram(let value): write("nvram", value)
        case .panic(let value): write("panic", value)
        case .sharedMemory(let value): write("shmem", value)
        case .memory(let value): write("memory", value)
        case .iommu(let value): write("iommu", value)
        case .vsock(let value): write("vsock", value)
        }
    }

    private typealias Reader = @Sendable (XMLElement, DomainXMLFlags) throws(VirtError) -> DeviceDefinition

    private static func reader<T: XMLMapped>(_ wrap: @escaping @Sendable (T) -> DeviceDefinition) -> Reader {
        { (element: XMLElement, flags: DomainXMLFlags) throws(VirtError) in
            var value = T()
            try value.map(XMLMapper(reading: element, flags: flags))
            return wrap(value)
        }
    }

    private static let kinds: [String: Reader] = [
        "disk": reader { .disk($0) },
        "controller": reader { .controller($0) },
        "lease": reader { .lease($0) },
        "filesystem": reader { .filesystem($0) },
        "interface": reader { .interface($0) },
        "smartcard": reader { .smartcard($0) },
        "serial": reader { .serial($0) },
        "parallel": reader { .parallel($0) },
        "console": reader { .console($0) },
        "channel": reader { .channel($0) },
        "input": reader { .input($0) },
        "tpm": reader { .tpm($0) },
        "graphics": reader { .graphics($0) },
        "sound": reader { .sound($0) },
        "audio": reader { .audio($0) },
        "video": reader { .video($0) },
        "hostdev": reader { .hostDevice($0) },
        "redirdev": reader { .redirectedDevice($0) },
        "hub": reader { .hub($0) },
        "watchdog": reader { .watchdog($0) },
        "memballoon": reader { .memoryBalloon($0) },
        "rng": reader { .rng($0) },
        "nvram": reader { .nvram($0) },
        "panic": reader { .panic($0) },
        "shmem": reader { .sharedMemory($0) },
        "memory": reader { .memory($0) },
        "iommu": reader { .iommu($0) },
        "vsock": reader { .vsock($0) },
    ]
}
