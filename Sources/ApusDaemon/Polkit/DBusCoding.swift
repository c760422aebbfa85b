/// Writes values as D-Bus does: little-endian, each aligned to its size, counted from the beginning of the message or
/// of its body (D-Bus Specification, "Marshaling").
struct DBusWriter {
    private(set) var bytes: [UInt8] = []

    mutating func align(_ size: Int) {
        while !bytes.count.isMultiple(of: size) { bytes.append(0) }
    }

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func word(_ value: UInt32) {
        align(4)
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func long(_ value: UInt64) {
        align(8)
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// A string; what the protocol's strings cannot hold is left out.
    mutating func string(_ value: String) {
        let text = value.utf8.filter { $0 != 0 }
        word(UInt32(clamping: text.count))
        bytes.append(contentsOf: text)
        bytes.append(0)
    }

    mutating func signature(_ value: String) {
        byte(UInt8(clamping: value.utf8.count))
        bytes.append(contentsOf: value.utf8)
        bytes.append(0)
    }

    /// An array; its length does not count the padding before the first element.
    mutating func array(alignment: Int, _ write: (inout DBusWriter) -> Void) {
        word(0)
        let place = bytes.count - 4
        align(alignment)
        let start = bytes.count
        write(&self)
        let length = UInt32(clamping: bytes.count - start)
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: length >> UInt32(8 * index)) }
    }
}

/// Reads values as ``DBusWriter`` writes them. Any bytes give a value or an error.
struct DBusReader {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func take(_ count: Int) throws(DBusError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - offset else { throw DBusError("ends too soon") }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    mutating func align(_ size: Int) throws(DBusError) {
        _ = try take((size - offset % size) % size)
    }

    mutating func byte() throws(DBusError) -> UInt8 {
        try take(1).first ?? 0
    }

    mutating func word() throws(DBusError) -> UInt32 {
        try align(4)
        return try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func flag() throws(DBusError) -> Bool {
        try word() != 0
    }

    mutating func string() throws(DBusError) -> String {
        let text = try take(Int(try word()))
        _ = try byte()
        return String(decoding: text, as: UTF8.self)
    }

    mutating func signature() throws(DBusError) -> String {
        let text = try take(Int(try byte()))
        _ = try byte()
        return String(decoding: text, as: UTF8.self)
    }

    /// A dictionary from strings to strings (`a{ss}`).
    mutating func dictionary() throws(DBusError) -> [String: String] {
        let length = Int(try word())
        try align(8)
        let end = offset + length
        var result: [String: String] = [:]
        while offset < end {
            try align(8)
            let key = try string()
            result[key] = try string()
        }
        return result
    }
}
