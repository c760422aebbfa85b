import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// What the guest's agent tells about the guest.
extension QEMUConnection {
    /// Types of `virDomainGetGuestInfo`.
    private enum InfoType {
        static let users: UInt32 = 1
        static let system: UInt32 = 2
        static let timeZone: UInt32 = 4
        static let hostName: UInt32 = 8
        static let fileSystems: UInt32 = 16
        static let disks: UInt32 = 32
        static let interfaces: UInt32 = 64
        static let all: UInt32 = 127
    }

    /// - Parameter types: 0 for everything that the agent knows.
    public func domainGetGuestInfo(
        _ context: CallContext, dom: DomainReference, types: UInt32, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        try Self.check(flags, allowed: 0, "qemuDomainGetGuestInfo")
        let unknown = types & ~InfoType.all
        guard unknown == 0 else {
            throw VirtError(
                .invalidArg, "unsupported guest information types '0x\(String(unknown, radix: 16))'", domain: .qemu)
        }
        let entry = try find(dom)
        let disks = entry.snapshot.current?.value.devices.disks ?? []
        let questions: [(UInt32, String, @Sendable (JSONValue) -> [TypedParameter])] = [
            (InfoType.users, "guest-get-users", GuestInfo.users),
            (InfoType.system, "guest-get-osinfo", GuestInfo.system),
            (InfoType.timeZone, "guest-get-timezone", GuestInfo.timeZone),
            (InfoType.hostName, "guest-get-host-name", GuestInfo.hostName),
            (InfoType.fileSystems, "guest-get-fsinfo", { GuestInfo.fileSystems($0, disks) }),
            (InfoType.disks, "guest-get-disks", { GuestInfo.disks($0, disks) }),
            (InfoType.interfaces, "guest-network-get-interfaces", GuestInfo.interfaces),
        ]
        var list: [TypedParameter] = []
        for (type, command, read) in questions where types == 0 || types & type != 0 {
            do throws(VirtError) {
                list += read(
                    try await entry.actor.callAgent(nil, call: "GetGuestInfo", command, domain: .qemu))
            } catch {
                // Asked for everything, what this agent cannot tell is left out.
                if types != 0 || error.code != .internalError { throw error }
            }
        }
        return list
    }

    /// Flag 1: from the leases of networks; 2 or none: from the agent.
    public func domainGetHostname(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 3, "qemuDomainGetHostname")
        let entry = try find(dom)
        if flags & 1 != 0 {
            guard entry.snapshot.isActive else { throw Self.notRunning }
            throw VirtError(.noHostname, "no hostname found for domain \(entry.snapshot.name)", domain: .qemu)
        }
        let answer = try await entry.actor.callAgent(nil, call: "GetHostname", "guest-get-host-name")
        guard let name = answer["host-name"]?.string else {
            throw VirtError(.noHostname, "no hostname found for domain \(entry.snapshot.name)", domain: .qemu)
        }
        return name
    }

    /// Source 0: leases of networks; 1: the agent; 2: the host's neighbours.
    public func domainInterfaceAddresses(
        _ context: CallContext, dom: DomainReference, source: UInt32, flags: UInt32
    ) async throws(VirtError) -> [DomainInterface] {
        try Self.check(flags, allowed: 0, "qemuDomainInterfaceAddresses")
        let entry = try find(dom)
        guard entry.snapshot.isActive else { throw Self.notRunning }
        switch source {
        // No network of this host hands out leases yet.
        case 0: return []
        case 1:
            return GuestInfo.addresses(
                try await entry.actor.callAgent(nil, call: "InterfaceAddresses", "guest-network-get-interfaces"))
        case 2:
            let neighbours = Neighbours.read()
            return (entry.snapshot.live?.value.devices.interfaces ?? []).compactMap { interface in
                guard let mac = interface.mac.map({ "\($0)" }), let device = interface.targetDevice else { return nil }
                let found = neighbours.filter { $0.mac == mac.lowercased() }
                guard !found.isEmpty else { return nil }
                return DomainInterface(
                    name: device, hwaddr: mac,
                    addrs: found.map { DomainIpAddr(type: 0, addr: $0.address, prefix: 0) })
            }
        default:
            throw VirtError(.argumentUnsupported, "Unknown IP address data source \(source)", domain: .qemu)
        }
    }
}

/// The host's table of IPv4 neighbours (`/proc/net/arp`, proc(5)).
enum Neighbours {
    static func read() -> [(address: String, mac: String)] {
        guard let text = HostFile.text("/proc/net/arp") else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count >= 4, fields[3] != "00:00:00:00:00:00" else { return nil }
            return (String(fields[0]), fields[3].lowercased())
        }
    }
}

/// A disk of the guest as its agent describes it, matched with ours.
struct GuestDisk {
    /// Our name for it.
    var target: String?
    var serial: String?
    var device: String?
    var bus: String?

    init(_ item: JSONValue, _ disks: [Disk]) {
        serial = item["serial"]?.string
        device = item["dev"]?.string
        bus = item["bus-type"]?.string
        func part(_ name: String) -> UInt64 { item["pci-controller"]?[name]?.uint64 ?? .max }
        target =
            disks.first { disk in
                if case .pci(let address)? = disk.info.address {
                    return UInt64(address.domain) == part("domain") && UInt64(address.bus) == part("bus")
                        && UInt64(address.slot) == part("slot") && UInt64(address.function) == part("function")
                }
                if case .drive(let address)? = disk.info.address, disk.target.bus?.rawValue == bus {
                    return UInt64(address.bus) == item["bus"]?.uint64
                        && UInt64(address.target) == item["target"]?.uint64
                        && UInt64(address.unit) == item["unit"]?.uint64
                }
                return false
            }?.target.dev
    }
}

/// Answers of the agent as typed parameters, under libvirt's names.
enum GuestInfo {
    private static func text(_ name: String, _ value: JSONValue?) -> [TypedParameter] {
        value?.string.map { [TypedParameter(name, .string($0))] } ?? []
    }

    @Sendable static func users(_ answer: JSONValue) -> [TypedParameter] {
        let users = answer.array ?? []
        var list = [TypedParameter("user.count", .uint(UInt32(clamping: users.count)))]
        for (number, user) in users.enumerated() {
            list += text("user.\(number).name", user["user"])
            list += text("user.\(number).domain", user["domain"])
            if let time = user["login-time"]?.double {
                list.append(
                    TypedParameter("user.\(number).login-time", .ullong(UInt64(max(0, min(time, 1e15)) * 1000))))
            }
        }
        return list
    }

    @Sendable static func system(_ answer: JSONValue) -> [TypedParameter] {
        [
            "id", "name", "pretty-name", "version", "version-id", "machine", "variant", "variant-id",
            "kernel-release", "kernel-version",
        ].flatMap { text("os.\($0)", answer[$0]) }
    }

    @Sendable static func timeZone(_ answer: JSONValue) -> [TypedParameter] {
        text("timezone.name", answer["zone"])
            + [TypedParameter("timezone.offset", .int(Int32(clamping: answer["offset"]?.int64 ?? 0)))]
    }

    @Sendable static func hostName(_ answer: JSONValue) -> [TypedParameter] {
        text("hostname", answer["host-name"])
    }

    static func fileSystems(_ answer: JSONValue, _ ours: [Disk]) -> [TypedParameter] {
        guard let systems = answer.array, !systems.isEmpty else { return [] }
        var list = [TypedParameter("fs.count", .uint(UInt32(clamping: systems.count)))]
        for (number, system) in systems.enumerated() {
            let name = "fs.\(number)"
            list += text("\(name).name", system["name"])
            list += text("\(name).mountpoint", system["mountpoint"])
            list += text("\(name).fstype", system["type"])
            if let bytes = system["total-bytes"]?.uint64 {
                list.append(TypedParameter("\(name).total-bytes", .ullong(bytes)))
            }
            if let bytes = system["used-bytes"]?.uint64 {
                list.append(TypedParameter("\(name).used-bytes", .ullong(bytes)))
            }
            let disks = system["disk"]?.array ?? []
            list.append(TypedParameter("\(name).disk.count", .uint(UInt32(clamping: disks.count))))
            for (index, item) in disks.enumerated() {
                let disk = GuestDisk(item, ours)
                let values = [("alias", disk.target), ("serial", disk.serial), ("device", disk.device)]
                for (field, value) in values {
                    if let value { list.append(TypedParameter("\(name).disk.\(index).\(field)", .string(value))) }
                }
            }
        }
        return list
    }

    static func disks(_ answer: JSONValue, _ ours: [Disk]) -> [TypedParameter] {
        guard let disks = answer.array, !disks.isEmpty else { return [] }
        var list = [TypedParameter("disk.count", .uint(UInt32(clamping: disks.count)))]
        for (number, item) in disks.enumerated() {
            let name = "disk.\(number)"
            list += text("\(name).name", item["name"])
            list.append(TypedParameter("\(name).partition", .boolean(item["partition"]?.bool ?? false)))
            let dependencies = item["dependencies"]?.array ?? []
            if !dependencies.isEmpty {
                list.append(
                    TypedParameter("\(name).dependency.count", .uint(UInt32(clamping: dependencies.count))))
                for (index, value) in dependencies.enumerated() {
                    list += text("\(name).dependency.\(index).name", value)
                }
            }
            if let address = item["address"] {
                let disk = GuestDisk(address, ours)
                let values = [("serial", disk.serial), ("alias", disk.target)]
                for (field, value) in values {
                    if let value { list.append(TypedParameter("\(name).\(field)", .string(value))) }
                }
            }
            list += text("\(name).guest_alias", item["alias"])
        }
        return list
    }

    @Sendable static func interfaces(_ answer: JSONValue) -> [TypedParameter] {
        let interfaces = addresses(answer)
        guard !interfaces.isEmpty else { return [] }
        var list = [TypedParameter("if.count", .uint(UInt32(clamping: interfaces.count)))]
        for (number, interface) in interfaces.enumerated() {
            let name = "if.\(number)"
            list.append(TypedParameter("\(name).name", .string(interface.name)))
            if let mac = interface.hwaddr { list.append(TypedParameter("\(name).hwaddr", .string(mac))) }
            list.append(TypedParameter("\(name).addr.count", .uint(UInt32(clamping: interface.addrs.count))))
            for (index, address) in interface.addrs.enumerated() {
                list += [
                    TypedParameter("\(name).addr.\(index).type", .string(address.type == 0 ? "ipv4" : "ipv6")),
                    TypedParameter("\(name).addr.\(index).addr", .string(address.addr)),
                    TypedParameter("\(name).addr.\(index).prefix", .uint(address.prefix)),
                ]
            }
        }
        return list
    }

    /// The guest's interfaces. Aliases (`eth0:1`) count to the interface itself.
    static func addresses(_ answer: JSONValue) -> [DomainInterface] {
        var list: [DomainInterface] = []
        for item in answer.array ?? [] {
            guard let full = item["name"]?.string, let name = full.split(separator: ":").first.map(String.init) else {
                continue
            }
            let addresses = (item["ip-addresses"]?.array ?? []).compactMap { address -> DomainIpAddr? in
                guard let text = address["ip-address"]?.string else { return nil }
                return DomainIpAddr(
                    type: address["ip-address-type"]?.string == "ipv6" ? 1 : 0, addr: text,
                    prefix: UInt32(clamping: address["prefix"]?.int64 ?? 0))
            }
            if let index = list.firstIndex(where: { $0.name == name }) {
                list[index].addrs += addresses
            } else {
                list.append(
                    DomainInterface(name: name, hwaddr: item["hardware-address"]?.string, addrs: addresses))
            }
        }
        return list
    }
}
