/// `<qemu:commandline>`: arguments and environment handed to QEMU as they are.
public struct QEMUCommandLine: Hashable, Sendable {
    public struct Variable: Hashable, Sendable {
        public var name = ""
        public var value: String?

        public init() {}
    }

    public var arguments: [String] = []
    public var environment: [Variable] = []

    public init() {}
}

/// `<qemu:capabilities>`.
public struct QEMUCapabilityOverrides: Hashable, Sendable {
    public var add: [String] = []
    public var remove: [String] = []

    public init() {}
}

/// `<qemu:override>`: properties of one device.
public struct QEMUDeviceOverride: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case string, signed, unsigned, bool, remove
    }
    public struct Property: Hashable, Sendable {
        public var name = ""
        public var type: Kind = .string
        public var value: String?

        public init() {}
    }

    public var alias = ""
    public var frontend: [Property] = []

    public init() {}
}
