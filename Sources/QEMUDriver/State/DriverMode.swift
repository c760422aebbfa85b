/// Which of libvirt's three QEMU daemons a connection is to.
public enum DriverMode: Hashable, Sendable {
    /// `qemu:///system`: the host's guests, root's.
    case system
    /// `qemu:///session`: one user's guests.
    case session
    /// `qemu:///embed?root=DIR`: guests of this process' own, everything beneath one directory.
    case embed(root: String)
}
