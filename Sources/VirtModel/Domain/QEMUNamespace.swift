internal import VirtError
internal import XMLTree

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

// MARK: - Mapping

extension DomainDefinition {
    /// Namespace of the elements that only the QEMU driver knows.
    static let qemuNamespace = "http://libvirt.org/schemas/domain/qemu/1.0"

    /// Something is written in QEMU's namespace, so the root declares it.
    var usesQEMUNamespace: Bool {
        qemuCommandLine != nil || qemuCapabilities != nil || qemuDeprecation != nil || !qemuOverrides.isEmpty
    }

    /// The `qemu:` children of `<domain>`.
    mutating func mapQEMU(_ x: XMLMapper) throws(VirtError) {
        if x.isReading && !Self.qemuNamespaceIsBound(x.element) { return }
        try x.element("qemu:commandline", &qemuCommandLine)
        try x.element("qemu:capabilities", &qemuCapabilities)
        try x.group("qemu:deprecation") { () throws(VirtError) in try x.attribute("behavior", &self.qemuDeprecation) }
        try x.group("qemu:override") { () throws(VirtError) in
            try x.elements("qemu:device", &self.qemuOverrides)
        }
    }

    private static func qemuNamespaceIsBound(_ root: XMLElement) -> Bool {
        if root[attribute: "xmlns:qemu"] == qemuNamespace { return true }
        return root.elements.contains { $0[attribute: "xmlns:qemu"] == qemuNamespace }
    }
}

extension QEMUCommandLine: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.elements("qemu:arg", &arguments, new: "") { (argument: inout String) throws(VirtError) in
            try x.attribute("value", &argument, missing: Self.refusal("No qemu command-line argument specified"))
        }
        try x.elements("qemu:env", &environment)
    }

    fileprivate static func refusal(_ text: String) -> VirtError {
        VirtError(.internalError, text, domain: .qemu)
    }
}

extension QEMUCommandLine.Variable: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, missing: QEMUCommandLine.refusal("No qemu environment name specified"))
        if x.isReading { try check() }
        try x.attribute("value", &value)
    }

    private func check() throws(VirtError) {
        guard let first = name.utf8.first else {
            throw QEMUCommandLine.refusal("Empty qemu environment name specified")
        }
        guard Self.isLetter(first) else {
            throw QEMUCommandLine.refusal("Invalid environment name, it must begin with a letter or underscore")
        }
        guard name.utf8.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) }) else {
            throw QEMUCommandLine.refusal(
                "Invalid environment name, it must contain only alphanumerics and underscore")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }
}

extension QEMUCapabilityOverrides: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try Self.names("qemu:add", &add, x)
        try Self.names("qemu:del", &remove, x)
    }

    private static func names(_ element: String, _ values: inout [String], _ x: XMLMapper) throws(VirtError) {
        try x.elements(element, &values, new: "") { (name: inout String) throws(VirtError) in
            try x.attribute("capability", &name, missing: QEMUCommandLine.refusal("No QEMU capability specified"))
        }
    }
}

extension QEMUDeviceOverride: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("alias", &alias, required: true)
        try x.group("qemu:frontend") { () throws(VirtError) in try x.elements("qemu:property", &self.frontend) }
    }
}

extension QEMUDeviceOverride.Property: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, required: true)
        try x.attribute("type", &type, required: true)
        try x.attribute("value", &value)
    }
}
