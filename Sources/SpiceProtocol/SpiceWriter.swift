/// Writes the body of a message; what offsets point at goes behind the fields, in order.
public struct SpiceWriter {
    private var bytes: [UInt8] = []
    private var pending: [(place: Int, write: (inout SpiceWriter) throws(SpiceError) -> Void)] = []
    let options: SpiceOptions

    public init(options: SpiceOptions = []) {
        self.options = options
    }

    public mutating func write<T: FixedWidthInteger>(_ value: T) {
        for index in 0..<T.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: value >> T(index * 8))) }
    }

    public mutating func write(_ value: ArraySlice<UInt8>) {
        bytes.append(contentsOf: value)
    }

    mutating func write(_ value: ArraySlice<UInt8>, count: Int) throws(SpiceError) {
        guard value.count == count else { throw .wrongLength(length: value.count, expected: count) }
        bytes.append(contentsOf: value)
    }

    mutating func write(_ value: String, terminated: Bool) {
        bytes.append(contentsOf: value.utf8)
        if terminated { bytes.append(0) }
    }

    mutating func write(zeros count: Int) {
        bytes.append(contentsOf: repeatElement(0, count: count))
    }

    /// Writes `count` as a `type`.
    public mutating func writeCount<T: FixedWidthInteger>(_ count: Int, as type: T.Type) throws(SpiceError) {
        guard let value = T(exactly: count) else { throw .tooLong(length: count, limit: Int(clamping: T.max)) }
        write(value)
    }

    /// Leaves room for an offset and writes what it points at later.
    mutating func writePointer<T>(
        _ value: T, _ write: @escaping (inout SpiceWriter, T) throws(SpiceError) -> Void
    ) {
        pending.append(
            (bytes.count, { (writer: inout SpiceWriter) throws(SpiceError) in try write(&writer, value) }))
        self.write(UInt32(0))
    }

    mutating func writeOptionalPointer<T>(
        _ value: T?, _ write: @escaping (inout SpiceWriter, T) throws(SpiceError) -> Void
    ) {
        guard let value else { return self.write(UInt32(0)) }
        writePointer(value, write)
    }

    mutating func writeTextPointer(_ value: String?) {
        writeOptionalPointer(value) { (writer: inout SpiceWriter, text) throws(SpiceError) in
            writer.write(text, terminated: true)
        }
    }

    mutating func writeArrayPointer<T>(
        _ values: [T], _ write: @escaping (inout SpiceWriter, T) throws(SpiceError) -> Void
    ) {
        guard !values.isEmpty else { return self.write(UInt32(0)) }
        writePointer(values) { (writer: inout SpiceWriter, values) throws(SpiceError) in
            for value in values { try write(&writer, value) }
        }
    }

    /// The finished body.
    public consuming func finish() throws(SpiceError) -> [UInt8] {
        var index = 0
        while index < pending.count {
            let (place, write) = pending[index]
            guard let target = UInt32(exactly: bytes.count) else {
                throw .tooLong(length: bytes.count, limit: Int(UInt32.max))
            }
            for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: target >> UInt32(byte * 8)) }
            try write(&self)
            index += 1
        }
        return bytes
    }
}
