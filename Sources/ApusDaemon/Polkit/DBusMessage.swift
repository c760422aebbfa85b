/// A message of the D-Bus wire protocol, as far as asking a question takes it (D-Bus Specification, "Message Protocol").
struct DBusMessage: Sendable, Equatable {
    enum Kind: UInt8, Sendable {
        case call = 1
        case reply = 2
        case error = 3
        case signal = 4
    }

    var kind: Kind
    var serial: UInt32
    var path: String?
    var interface: String?
    var member: String?
    var destination: String?
    var errorName: String?
    var replySerial: UInt32?
    var signature = ""
    var body: [UInt8] = []

    /// Bytes of the part of the header that says how long the rest is.
    static let prefixSize = 16
    /// Answers to our questions are a few hundred bytes; more is nothing that we asked for.
    static let limit = 1 << 20

    func encoded() -> [UInt8] {
        var writer = DBusWriter()
        writer.byte(UInt8(ascii: "l"))
        writer.byte(kind.rawValue)
        writer.byte(0)
        writer.byte(1)
        writer.word(UInt32(clamping: body.count))
        writer.word(serial)
        writer.array(alignment: 8) { fields in
            func field(_ number: UInt8, _ type: String, _ write: (inout DBusWriter) -> Void) {
                fields.align(8)
                fields.byte(number)
                fields.signature(type)
                write(&fields)
            }
            if let path { field(1, "o") { $0.string(path) } }
            if let interface { field(2, "s") { $0.string(interface) } }
            if let member { field(3, "s") { $0.string(member) } }
            if let errorName { field(4, "s") { $0.string(errorName) } }
            if let replySerial { field(5, "u") { $0.word(replySerial) } }
            if let destination { field(6, "s") { $0.string(destination) } }
            if !signature.isEmpty { field(8, "g") { $0.signature(signature) } }
        }
        writer.align(8)
        return writer.bytes + body
    }

    /// How long the message is whose first ``prefixSize`` bytes these are.
    static func size(ofPrefix prefix: ArraySlice<UInt8>) throws(DBusError) -> Int {
        var reader = DBusReader(Array(prefix))
        guard try reader.byte() == UInt8(ascii: "l") else { throw DBusError("not in this machine's byte order") }
        _ = try reader.byte()
        _ = try reader.byte()
        guard try reader.byte() == 1 else { throw DBusError("unknown version of the protocol") }
        let body = Int(try reader.word())
        _ = try reader.word()
        let fields = Int(try reader.word())
        let size = prefixSize + (fields + 7) / 8 * 8 + body
        guard size <= limit else { throw DBusError("a message of \(size) bytes") }
        return size
    }

    init(kind: Kind, serial: UInt32) {
        self.kind = kind
        self.serial = serial
    }

    init(_ bytes: [UInt8]) throws(DBusError) {
        var reader = DBusReader(bytes)
        _ = try reader.byte()
        guard let kind = Kind(rawValue: try reader.byte()) else { throw DBusError("unknown kind of message") }
        _ = try reader.byte()
        _ = try reader.byte()
        let length = Int(try reader.word())
        self.init(kind: kind, serial: try reader.word())
        let end = Int(try reader.word()) + Self.prefixSize
        while reader.offset < end {
            try reader.align(8)
            let number = try reader.byte()
            switch (number, try reader.signature()) {
            case (1, "o"): path = try reader.string()
            case (2, "s"): interface = try reader.string()
            case (3, "s"): member = try reader.string()
            case (4, "s"): errorName = try reader.string()
            case (5, "u"): replySerial = try reader.word()
            case (6, "s"): destination = try reader.string()
            case (8, "g"): signature = try reader.signature()
            // Sender, and whatever later versions add as one of these types.
            case (_, "s"), (_, "o"): _ = try reader.string()
            case (_, "u"): _ = try reader.word()
            case (_, "g"): _ = try reader.signature()
            case (_, let type): throw DBusError("header field of type '\(type)'")
            }
        }
        try reader.align(8)
        body = Array(try reader.take(length))
    }
}

/// Bytes that are no D-Bus message, or not one that answers a question.
struct DBusError: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
