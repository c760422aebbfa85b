/// A request of the kernel's routing protocol about one network interface (netlink(7), rtnetlink(7)), as bytes.
///
/// Everything is in the host's byte order and padded to four bytes.
struct NetlinkMessage: Hashable, Sendable {
    /// Message types of rtnetlink.
    enum Kind: UInt16, Sendable {
        case newLink = 16
        case deleteLink = 17
        case getLink = 18
    }

    /// Attributes of a link (`IFLA_...`).
    enum Attribute: UInt16, Sendable {
        case address = 1
        case name = 3
        case mtu = 4
        case link = 5
        case master = 10
        /// Settings of a port of a bridge; nested (`NLA_F_NESTED`).
        case portInfo = 0x800c
        case linkInfo = 18
    }

    /// What is inside of ``Attribute/linkInfo``.
    enum Info: UInt16, Sendable {
        case kind = 1
        case data = 2
    }

    static let request: UInt16 = 1
    static let acknowledge: UInt16 = 4
    static let exclusive: UInt16 = 0x200
    static let create: UInt16 = 0x400
    private static let headerSize = 16

    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - index: number of the interface, 0 where it is named by an attribute.
    ///   - up: new state of the interface, nil leaves it.
    ///   - family: 7 for a bridge's view of the interface, 0 for its own.
    init(_ kind: Kind, flags: UInt16, sequence: UInt32, index: Int32 = 0, up: Bool? = nil, family: UInt16 = 0) {
        append(UInt32(0))
        append(kind.rawValue)
        append(flags)
        append(sequence)
        append(UInt32(0))
        // struct ifinfomsg: family, padding, type, index, flags, mask of the flags to change.
        append(family)
        append(UInt16(0))
        append(index)
        append(UInt32(up == true ? 1 : 0))
        append(UInt32(up == nil ? 0 : 1))
        noteLength()
    }

    mutating func add(_ attribute: Attribute, _ value: [UInt8]) {
        addAttribute(attribute.rawValue, value)
        noteLength()
    }

    mutating func add(_ attribute: Attribute, _ number: UInt32) {
        add(attribute, Self.bytes(of: number))
    }

    mutating func add(_ attribute: Attribute, _ text: String) {
        add(attribute, Array(text.utf8) + [0])
    }

    /// The kind of a link to be created, with its own settings.
    mutating func addKind(_ kind: String, settings: [(UInt16, [UInt8])] = []) {
        var inner = NetlinkAttributes()
        inner.add(Info.kind.rawValue, Array(kind.utf8))
        if !settings.isEmpty {
            var data = NetlinkAttributes()
            for (number, value) in settings { data.add(number, value) }
            inner.add(Info.data.rawValue, data.bytes)
        }
        add(.linkInfo, inner.bytes)
    }

    private mutating func addAttribute(_ number: UInt16, _ value: [UInt8]) {
        var attributes = NetlinkAttributes()
        attributes.add(number, value)
        bytes += attributes.bytes
    }

    private mutating func noteLength() {
        bytes.replaceSubrange(0..<4, with: Self.bytes(of: UInt32(truncatingIfNeeded: bytes.count)))
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        bytes += Self.bytes(of: number)
    }

    static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number) { Array($0) }
    }
}

/// A row of attributes.
struct NetlinkAttributes {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ number: UInt16, _ value: [UInt8]) {
        bytes += NetlinkMessage.bytes(of: UInt16(truncatingIfNeeded: value.count + 4))
        bytes += NetlinkMessage.bytes(of: number)
        bytes += value
        bytes += [UInt8](repeating: 0, count: (4 - value.count % 4) % 4)
    }
}

/// What the kernel answered, decoded. Total: any bytes give a reply or nil.
struct NetlinkReply: Hashable, Sendable {
    var type: UInt16
    var sequence: UInt32
    /// The errno of an error message, 0 for an acknowledgement; nil for other messages.
    var error: Int32?
    /// Number of the interface that a link message is about.
    var index: Int32?
    var attributes: [UInt16: [UInt8]] = [:]

    /// The messages in one datagram.
    static func all(in bytes: [UInt8]) -> [NetlinkReply] {
        var replies: [NetlinkReply] = []
        var offset = 0
        while let length = read(bytes, offset, as: UInt32.self), length >= 16, Int(length) <= bytes.count - offset {
            if let reply = NetlinkReply(Array(bytes[offset..<offset + Int(length)])) { replies.append(reply) }
            offset += (Int(length) + 3) / 4 * 4
        }
        return replies
    }

    private init?(_ message: [UInt8]) {
        guard let type = Self.read(message, 4, as: UInt16.self), let sequence = Self.read(message, 8, as: UInt32.self)
        else { return nil }
        self.type = type
        self.sequence = sequence
        if type == 2 {
            guard let code = Self.read(message, 16, as: Int32.self) else { return nil }
            error = code == .min ? .max : -code
            return
        }
        guard type == NetlinkMessage.Kind.newLink.rawValue else { return }
        index = Self.read(message, 20, as: Int32.self)
        var offset = 32
        while let length = Self.read(message, offset, as: UInt16.self), length >= 4,
            Int(length) <= message.count - offset, let number = Self.read(message, offset + 2, as: UInt16.self)
        {
            attributes[number & 0x3fff] = Array(message[offset + 4..<offset + Int(length)])
            offset += (Int(length) + 3) / 4 * 4
        }
    }

    static func read<Number: FixedWidthInteger>(_ bytes: [UInt8], _ offset: Int, as type: Number.Type) -> Number? {
        let size = Number.bitWidth / 8
        guard offset >= 0, offset <= bytes.count - size else { return nil }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
    }
}
