/// Reads the body of a message.
///
/// Total: any bytes give a value or a thrown ``SpiceError``. Nothing outside the body is read; payloads are slices of it
/// rather than copies, and the work is bounded by twice the body's size, however its offsets overlap.
public struct SpiceReader {
    private let body: [UInt8]
    private var offset = 0
    private var budget: Int
    let options: SpiceOptions

    public init(_ body: [UInt8], options: SpiceOptions = []) {
        self.body = body
        self.options = options
        // A message whose offsets do not overlap reads each byte once; two nearly adjacent users of one image are legal.
        budget = body.count * 2 + 64
    }

    /// Number of bytes up to the end of the body.
    public var remaining: Int { body.count - offset }

    private mutating func take(_ count: Int) throws(SpiceError) -> Int {
        guard count >= 0, count <= remaining else { throw .truncated(needed: count, available: remaining) }
        guard count <= budget else { throw .overlapping }
        budget -= count
        let start = offset
        offset += count
        return start
    }

    private mutating func readInteger<T: FixedWidthInteger>(_: T.Type) throws(SpiceError) -> T {
        let size = T.bitWidth / 8
        let start = try take(size)
        var value: T = 0
        for index in 0..<size { value |= T(truncatingIfNeeded: body[start + index]) << T(index * 8) }
        return value
    }

    public mutating func readUInt8() throws(SpiceError) -> UInt8 { body[try take(1)] }
    public mutating func readUInt16() throws(SpiceError) -> UInt16 { try readInteger(UInt16.self) }
    public mutating func readUInt32() throws(SpiceError) -> UInt32 { try readInteger(UInt32.self) }
    public mutating func readUInt64() throws(SpiceError) -> UInt64 { try readInteger(UInt64.self) }
    public mutating func readInt16() throws(SpiceError) -> Int16 { try readInteger(Int16.self) }
    public mutating func readInt32() throws(SpiceError) -> Int32 { try readInteger(Int32.self) }
    public mutating func readInt64() throws(SpiceError) -> Int64 { try readInteger(Int64.self) }

    /// A count or size as it can be compared with what is left.
    func length(_ value: some FixedWidthInteger) -> Int { Int(clamping: value) }

    public mutating func readBytes(_ count: Int) throws(SpiceError) -> ArraySlice<UInt8> {
        let start = try take(count)
        return body[start..<start + count]
    }

    /// All bytes that are left.
    public mutating func readRest() -> ArraySlice<UInt8> {
        defer { offset = body.count }
        return body[offset...]
    }

    /// `count` bytes as text up to the first NUL; what is not UTF-8 is replaced.
    mutating func readText(_ count: Int) throws(SpiceError) -> String {
        String(decoding: try readBytes(count).prefix { $0 != 0 }, as: UTF8.self)
    }

    mutating func readArray<T>(
        _ count: Int, _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> [T] {
        // No element takes less than a byte, so a count beyond the rest cannot be met.
        guard count <= remaining else { throw .truncated(needed: count, available: remaining) }
        var values: [T] = []
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func readArrayToEnd<T>(
        _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> [T] {
        var values: [T] = []
        while remaining > 0 { values.append(try read(&self)) }
        return values
    }

    /// Reads at an offset from the start of the body and comes back.
    private mutating func jump<T>(
        to target: UInt32, _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> T {
        guard target != 0, target <= body.count else { throw .badOffset(target) }
        let here = offset
        offset = Int(target)
        let value = try read(&self)
        offset = here
        return value
    }

    mutating func readPointer<T>(
        _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> T {
        try jump(to: readUInt32(), read)
    }

    mutating func readOptionalPointer<T>(
        _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> T? {
        let target = try readUInt32()
        return target == 0 ? nil : try jump(to: target, read)
    }

    mutating func readTextPointer(_ count: Int) throws(SpiceError) -> String {
        try readPointer { (reader: inout SpiceReader) throws(SpiceError) in try reader.readText(count) }
    }

    mutating func readOptionalTextPointer(_ count: Int) throws(SpiceError) -> String? {
        try readOptionalPointer { (reader: inout SpiceReader) throws(SpiceError) in try reader.readText(count) }
    }

    mutating func readArrayPointer<T>(
        _ count: Int, _ read: (inout SpiceReader) throws(SpiceError) -> T
    ) throws(SpiceError) -> [T] {
        let target = try readUInt32()
        if count == 0, target == 0 { return [] }
        return try jump(to: target) { (reader: inout SpiceReader) throws(SpiceError) in
            try reader.readArray(count, read)
        }
    }
}
