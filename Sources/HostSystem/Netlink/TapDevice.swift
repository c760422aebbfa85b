import CHostShims
import Glibc
public import VirtError

/// Opens the host's ends of guests' network cards.
public enum TapDevice {
    private static let tap: UInt16 = 0x0002
    private static let multiQueue: UInt16 = 0x0100
    private static let noPacketInformation: UInt16 = 0x1000
    private static let networkHeader: UInt16 = 0x4000
    private static let setInterface: UInt = 0x4004_54ca
    private static let getInterface: UInt = 0x8004_54d2

    /// Makes the tap device `name`, or opens the one that is there: it lives as long as somebody has it open.
    ///
    /// - Parameters:
    ///   - queues: how many descriptors to open; more than one makes it a multiqueue device.
    ///   - hasHeader: each packet has a virtio header in front (`IFF_VNET_HDR`).
    /// - Returns: the open descriptors, for the caller to close.
    public static func open(_ name: String, queues: Int = 1, hasHeader: Bool) throws(VirtError) -> [Int32] {
        var flags = tap | noPacketInformation
        if queues > 1 { flags |= multiQueue }
        if hasHeader { flags |= networkHeader }
        return try collect(queues) { () throws(VirtError) in
            let number = apus_open("/dev/net/tun", O_RDWR | O_CLOEXEC, 0)
            guard number >= 0 else {
                throw .systemCall(currentErrno(), "Unable to open /dev/net/tun, is tun module loaded?")
            }
            var request = interfaceRequest(name, flags)
            guard apus_ioctl_pointer(number, setInterface, &request) >= 0 else {
                let code = currentErrno()
                close(number)
                throw .systemCall(code, "Unable to create tap device \(name)")
            }
            return number
        }
    }

    /// Opens the character device of a macvtap. Its node may appear a moment after the interface.
    public static func openMacvtap(
        _ link: NetworkLink, queues: Int = 1, hasHeader: Bool
    ) throws(VirtError) -> [Int32] {
        let path = "/dev/tap\(link.index)"
        return try collect(queues) { () throws(VirtError) in
            var number = apus_open(path, O_RDWR | O_CLOEXEC, 0)
            for _ in 0..<50 where number < 0 {
                usleep(20_000)
                number = apus_open(path, O_RDWR | O_CLOEXEC, 0)
            }
            guard number >= 0 else {
                throw .systemCall(currentErrno(), "cannot open macvtap tap device \(path)")
            }
            var request = [UInt8](repeating: 0, count: 40)
            guard apus_ioctl_pointer(number, getInterface, &request) >= 0 else {
                close(number)
                throw VirtError(.internalError, "cannot get interface flags on macvtap tap")
            }
            var flags = UInt16(request[16]) | UInt16(request[17]) << 8
            flags = hasHeader ? flags | networkHeader : flags & ~networkHeader
            if queues > 1 { flags |= multiQueue }
            var changed = interfaceRequest(link.name, flags)
            guard apus_ioctl_pointer(number, setInterface, &changed) >= 0 else {
                close(number)
                throw VirtError(.internalError, "cannot set interface flags on macvtap tap")
            }
            return number
        }
    }

    private static func collect(
        _ count: Int, _ open: () throws(VirtError) -> Int32
    ) throws(VirtError) -> [Int32] {
        var opened: [Int32] = []
        do throws(VirtError) {
            for _ in 0..<max(1, count) { opened.append(try open()) }
        } catch {
            for number in opened { close(number) }
            throw error
        }
        return opened
    }

    /// `struct ifreq`: sixteen bytes of name, then the flags.
    private static func interfaceRequest(_ name: String, _ flags: UInt16) -> [UInt8] {
        var bytes = Array(name.utf8.prefix(15))
        bytes += [UInt8](repeating: 0, count: 40 - bytes.count)
        bytes[16] = UInt8(truncatingIfNeeded: flags)
        bytes[17] = UInt8(truncatingIfNeeded: flags >> 8)
        return bytes
    }
}
