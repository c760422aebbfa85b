/// What a child process gets: everything that is not named here it does not have.
///
/// No shell is involved. The child starts with default signal dispositions, an empty signal mask, and no descriptor
/// other than those in ``standardInput``, ``standardOutput``, ``standardError`` and ``descriptors``.
public struct SpawnRequest: Sendable {
    /// One of the three standard streams of the child.
    public enum Stream: Sendable, Hashable {
        /// `/dev/null`.
        case null
        /// The parent's own stream.
        case inherit
        /// An open descriptor of the parent; the parent keeps its own.
        case descriptor(Int32)
    }

    /// One open descriptor of the parent and the number that it gets in the child.
    public struct PassedDescriptor: Sendable, Hashable {
        public var parent: Int32
        public var child: Int32

        public init(parent: Int32, child: Int32) {
            self.parent = parent
            self.child = child
        }
    }

    /// The identity that the child takes on, by number: names are looked up before, in the parent.
    public struct Identity: Sendable, Hashable {
        public var user: UInt32
        public var group: UInt32
        public var supplementaryGroups: [UInt32]

        public init(user: UInt32, group: UInt32, supplementaryGroups: [UInt32] = []) {
            self.user = user
            self.group = group
            self.supplementaryGroups = supplementaryGroups
        }
    }

    /// A soft and a hard limit, as in `setrlimit(2)`.
    public struct Limit: Sendable, Hashable {
        public var soft: UInt64
        public var hard: UInt64

        public init(soft: UInt64, hard: UInt64) {
            self.soft = soft
            self.hard = hard
        }

        public init(_ both: UInt64) {
            self.init(soft: both, hard: both)
        }

        public static let unlimited = Limit(.max)
    }

    /// Absolute path of the program; `PATH` is not searched.
    public var executable: String
    /// The argument vector without element 0.
    public var arguments: [String]
    /// Element 0 of the argument vector, where it shall differ from ``executable``.
    public var argumentZero: String?
    /// The whole environment, as `NAME=value` in this order. The parent's is not inherited.
    public var environment: [(name: String, value: String)]
    /// Working directory, or the parent's.
    public var workingDirectory: String?
    public var standardInput: Stream = .null
    public var standardOutput: Stream = .null
    public var standardError: Stream = .null
    /// Descriptors beside the standard streams. Child numbers are 3 or more and differ from each other.
    public var descriptors: [PassedDescriptor] = []
    /// `setsid(2)`: a session of its own, away from the parent's terminal and its signals.
    public var newSession = true
    /// The `cgroup.procs` files of control groups that the child is in from its first instruction.
    public var controlGroups: [String] = []
    /// nil keeps the parent's.
    public var identity: Identity?
    /// File mode creation mask; nil keeps the parent's.
    public var fileCreationMask: UInt32?
    /// RLIMIT_CORE in bytes; nil keeps the parent's.
    public var coreSizeLimit: Limit?
    /// RLIMIT_NOFILE; nil keeps the parent's.
    public var openFilesLimit: Limit?
    /// RLIMIT_NPROC; nil keeps the parent's.
    public var processesLimit: Limit?
    /// RLIMIT_MEMLOCK in bytes; nil keeps the parent's.
    public var lockedMemoryLimit: Limit?
    /// Empties the capability bounding set, so that even root's child has no capability.
    public var dropCapabilities = false
    /// Signal that the kernel sends to the child when this process ends, in whatever way. nil, the default, lets the child
    /// outlive its parent.
    public var parentDeathSignal: Int32?

    public init(
        executable: String, arguments: [String] = [], environment: [(name: String, value: String)] = [],
        workingDirectory: String? = nil
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
    }

    /// For tests: take the path of kernels without `clone3(2)`.
    var avoidsClone3 = false
}
