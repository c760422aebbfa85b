import CHostShims
import Glibc
public import VirtError

/// The kernel's own ends of virtio devices.
public enum VhostDevice {
    private static let setGuestCID: UInt = 0x4008_af60

    /// Opens `/dev/vhost-vsock` and takes an address for the guest.
    ///
    /// - Parameter cid: the address, or nil for the first free one from 3 on.
    /// - Returns: an open descriptor for the caller to close, and the address.
    /// - Throws: error 67 where the host has no such device; error 38 with EADDRINUSE where the address is taken.
    public static func openVsock(cid: UInt32?) throws(VirtError) -> (descriptor: Int32, cid: UInt32) {
        let number = apus_open("/dev/vhost-vsock", O_RDWR | O_CLOEXEC, 0)
        guard number >= 0 else {
            throw VirtError(
                .configUnsupported, "unable to open vhost-vsock device",
                cause: "/dev/vhost-vsock: \(String(cString: apus_error_text(currentErrno())))",
                cures: ["load the module: modprobe vhost_vsock"])
        }
        var candidate = cid ?? 3
        while true {
            var value = UInt64(candidate)
            if apus_ioctl_pointer(number, setGuestCID, &value) == 0 { return (number, candidate) }
            let code = currentErrno()
            guard cid == nil, code == EADDRINUSE, candidate < .max - 1 else {
                close(number)
                throw .systemCall(
                    code, cid == nil ? "failed to acquire guest cid" : "failed to set guest cid \(candidate)")
            }
            candidate += 1
        }
    }

    /// Opens `/dev/vhost-net` once a queue. Empty where that is not possible.
    public static func openNet(queues: Int) -> [Int32] {
        var opened: [Int32] = []
        for _ in 0..<max(1, queues) {
            let number = apus_open("/dev/vhost-net", O_RDWR | O_CLOEXEC, 0)
            guard number >= 0 else {
                for number in opened { close(number) }
                return []
            }
            opened.append(number)
        }
        return opened
    }
}
