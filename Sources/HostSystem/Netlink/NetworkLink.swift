import CHostShims
import Glibc
public import VirtError

/// One network interface of the host, changed over rtnetlink: no program is started for it.
public struct NetworkLink: Hashable, Sendable {
    public var name: String
    public var index: Int32
    public var mtu: UInt32
    /// Hardware address, six bytes for Ethernet.
    public var address: [UInt8]

    /// How a macvtap or macvlan shares the device below it (`MACVLAN_MODE_...`).
    public enum Mode: UInt32, Sendable {
        case `private` = 1
        case vepa = 2
        case bridge = 4
        case passthrough = 8
    }

    /// Looks an interface up.
    ///
    /// - Returns: nil where there is none of that name.
    public static func find(_ name: String) throws(VirtError) -> NetworkLink? {
        guard isName(name) else { return nil }
        let session = try NetlinkSession()
        var message = session.message(.getLink, flags: NetlinkMessage.request)
        message.add(.name, name)
        do throws(VirtError) {
            let reply = try session.exchange(message, "cannot look up interface '\(name)'")
            guard let index = reply.index else { return nil }
            let mtu = reply.attributes[NetlinkMessage.Attribute.mtu.rawValue].flatMap {
                NetlinkReply.read($0, 0, as: UInt32.self)
            }
            return NetworkLink(
                name: name, index: index, mtu: mtu ?? 0,
                address: reply.attributes[NetlinkMessage.Attribute.address.rawValue] ?? [])
        } catch {
            if error.systemCallNumber == ENODEV { return nil }
            throw error
        }
    }

    /// Makes a macvtap above this interface.
    ///
    /// - Throws: error 38, with EEXIST where the name is taken and EBUSY where the mode does not allow another one.
    public func addMacvtap(_ name: String, mode: Mode, address: [UInt8]) throws(VirtError) {
        let session = try NetlinkSession()
        var message = session.message(
            .newLink,
            flags: NetlinkMessage.request | NetlinkMessage.acknowledge | NetlinkMessage.create
                | NetlinkMessage.exclusive)
        message.add(.link, UInt32(bitPattern: index))
        message.add(.address, address)
        message.add(.name, name)
        message.addKind("macvtap", settings: [(1, NetlinkMessage.bytes(of: mode.rawValue))])
        try session.exchange(message, "error creating macvtap interface \(name)@\(self.name)")
    }

    /// Changes what is not nil.
    ///
    /// - Parameter master: the bridge that it becomes a port of.
    public func set(
        up: Bool? = nil, mtu: UInt32? = nil, address: [UInt8]? = nil, master: NetworkLink? = nil
    ) throws(VirtError) {
        let session = try NetlinkSession()
        var message = session.message(
            .newLink, flags: NetlinkMessage.request | NetlinkMessage.acknowledge, index: index, up: up)
        if let mtu { message.add(.mtu, mtu) }
        if let address { message.add(.address, address) }
        if let master { message.add(.master, UInt32(bitPattern: master.index)) }
        try session.exchange(message, "cannot change interface '\(name)'")
    }

    /// Keeps this port of a bridge from talking to other isolated ports, or lets it.
    ///
    /// - Throws: error 38; EINVAL where it is no port or the kernel knows no isolation.
    public func set(isolated: Bool) throws(VirtError) {
        let session = try NetlinkSession()
        var message = session.message(
            .newLink, flags: NetlinkMessage.request | NetlinkMessage.acknowledge, index: index, family: 7)
        var port = NetlinkAttributes()
        // IFLA_BRPORT_ISOLATED
        port.add(33, [isolated ? 1 : 0])
        message.add(.portInfo, port.bytes)
        try session.exchange(message, "cannot change port '\(name)'")
    }

    /// Deletes the interface; one that is gone already is no error.
    public func delete() throws(VirtError) {
        let session = try NetlinkSession()
        let message = session.message(
            .deleteLink, flags: NetlinkMessage.request | NetlinkMessage.acknowledge, index: index)
        do throws(VirtError) {
            try session.exchange(message, "error destroying network device \(name)")
        } catch {
            if error.systemCallNumber != ENODEV { throw error }
        }
    }

    /// What the kernel takes as an interface's name.
    public static func isName(_ name: String) -> Bool {
        (1...15).contains(name.utf8.count) && name != "." && name != ".."
            && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 <= 0x20 }
    }
}

/// A netlink socket for one question.
private struct NetlinkSession: ~Copyable {
    private let socket: Descriptor
    private let sequence = UInt32.random(in: 1 ... .max)

    init() throws(VirtError) {
        // AF_NETLINK, NETLINK_ROUTE.
        let number = Glibc.socket(AF_NETLINK, Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .systemCall(currentErrno(), "cannot open netlink socket") }
        socket = Descriptor(owning: number)
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    func message(
        _ kind: NetlinkMessage.Kind, flags: UInt16, index: Int32 = 0, up: Bool? = nil, family: UInt16 = 0
    ) -> NetlinkMessage {
        NetlinkMessage(kind, flags: flags, sequence: sequence, index: index, up: up, family: family)
    }

    /// Sends a request and waits for its answer.
    ///
    /// - Throws: error 38 with what the kernel answered.
    @discardableResult
    func exchange(_ message: NetlinkMessage, _ what: String) throws(VirtError) -> NetlinkReply {
        let sent = message.bytes.withUnsafeBytes { send(socket.rawValue, $0.baseAddress, $0.count, 0) }
        guard sent == message.bytes.count else { throw .systemCall(currentErrno(), what) }
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(socket.rawValue, &buffer, buffer.count, 0)
            if count < 0 {
                let code = currentErrno()
                if code == EINTR { continue }
                throw .systemCall(code, what)
            }
            for reply in NetlinkReply.all(in: Array(buffer[..<count])) where reply.sequence == sequence {
                if let error = reply.error, error != 0 { throw .systemCall(error, what) }
                return reply
            }
            if count == 0 { throw .systemCall(EPIPE, what) }
        }
    }
}
