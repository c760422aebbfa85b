/// What a start of QEMU consists of: program, arguments, environment, and the descriptors it inherits.
public struct QEMUInvocation: Hashable, Sendable {
    /// A descriptor that the starting process opens and hands over.
    public enum Descriptor: Hashable, Sendable {
        /// The listening socket of the QMP monitor.
        case monitor
        /// A listening unix socket at `path`, for a character device.
        case unixListener(path: String)
        /// A file that a character device writes to, opened for appending or emptied first.
        case file(path: String, append: Bool)
        /// A tap device of the interface with this alias; multiqueue interfaces have several.
        case tap(alias: String, queue: Int)
        /// `/dev/vhost-net` for one queue of the interface with this alias.
        case vhostNet(alias: String, queue: Int)
        /// `/dev/vhost-vsock`, with the guest address `cid` set.
        case vhostVsock(cid: UInt32)
    }

    public var executable: String
    /// Arguments after the program's name.
    public var arguments: [String]
    /// Additions to the environment, in order.
    public var environment: [(name: String, value: String)]
    /// Descriptors by the number they have in the child: the first is ``firstDescriptor``.
    public var descriptors: [Descriptor]

    /// Number of the first inherited descriptor.
    public static let firstDescriptor = 3

    public static func == (left: QEMUInvocation, right: QEMUInvocation) -> Bool {
        left.executable == right.executable && left.arguments == right.arguments
            && left.descriptors == right.descriptors
            && left.environment.elementsEqual(right.environment) { $0.name == $1.name && $0.value == $1.value }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(executable)
        hasher.combine(arguments)
        hasher.combine(descriptors)
    }
}
