/// A message as it came: number and body.
public struct RawMessage: Hashable, Sendable {
    public var number: UInt16
    public var body: [UInt8]
    /// Position among the channel's messages, from 1; other channels wait for it.
    public var serial: UInt64

    public init(number: UInt16, body: [UInt8], serial: UInt64) {
        self.number = number
        self.body = body
        self.serial = serial
    }
}

/// Cuts a channel's bytes into messages.
///
/// Pure: bytes in, messages out. Memory grows with the bytes that came, not with the size a header announces.
public struct MessageFramer: Sendable {
    /// Messages above this size are refused: an uncompressed picture of 8192×6144 fits.
    public static let defaultLimit = 192 << 20

    private let isMini: Bool
    private let limit: Int
    private var header: [UInt8] = []
    private var body: [UInt8] = []
    private var bodySize: Int?
    private var nextSerial: UInt64 = 1
    private var ready: [RawMessage] = []
    private var firstReady = 0

    public init(miniHeaders: Bool, limit: Int = MessageFramer.defaultLimit) {
        isMini = miniHeaders
        self.limit = limit
    }

    /// Takes bytes as they come.
    public mutating func append(_ bytes: [UInt8]) throws(SpiceError) {
        var rest = bytes[...]
        let headerSize = isMini ? 6 : 18
        while true {
            if bodySize == nil {
                let missing = headerSize - header.count
                header.append(contentsOf: rest.prefix(missing))
                rest = rest.dropFirst(missing)
                guard header.count == headerSize else { return }
                let size = parsedHeader().size
                guard size <= limit else { throw .tooLong(length: size, limit: limit) }
                bodySize = size
                body.reserveCapacity(min(size, 1 << 20))
            }
            let missing = (bodySize ?? 0) - body.count
            body.append(contentsOf: rest.prefix(missing))
            rest = rest.dropFirst(missing)
            guard body.count == bodySize else { return }
            try finishMessage()
        }
    }

    /// The next whole message.
    public mutating func next() -> RawMessage? {
        guard firstReady < ready.count else { return nil }
        defer {
            firstReady += 1
            if firstReady == ready.count {
                ready.removeAll(keepingCapacity: true)
                firstReady = 0
            }
        }
        return ready[firstReady]
    }

    private func integer(_ offset: Int, _ size: Int) -> UInt64 {
        header[offset..<offset + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func parsedHeader() -> (serial: UInt64, number: UInt16, size: Int, subList: UInt32) {
        let start = isMini ? 0 : 8
        return (
            isMini ? nextSerial : integer(0, 8), UInt16(truncatingIfNeeded: integer(start, 2)),
            Int(integer(start + 2, 4)), isMini ? 0 : UInt32(truncatingIfNeeded: integer(14, 4))
        )
    }

    private mutating func finishMessage() throws(SpiceError) {
        let (serial, number, _, subList) = parsedHeader()
        // Only full headers carry sub-messages; they come before the message that carries them.
        if subList != 0 { try unpack(list: subList, serial: serial) }
        // A list message is nothing but its sub-messages.
        if subList == 0 || number != 8 { ready.append(RawMessage(number: number, body: body, serial: serial)) }
        nextSerial = serial &+ 1
        header.removeAll(keepingCapacity: true)
        body = []
        bodySize = nil
    }

    private mutating func unpack(list: UInt32, serial: UInt64) throws(SpiceError) {
        guard list <= body.count else { throw .badOffset(list) }
        var reader = SpiceReader(Array(body[Int(list)...]))
        var budget = body.count
        for _ in 0..<Int(try reader.readUInt16()) {
            let offset = try reader.readUInt32()
            guard offset <= body.count else { throw .badOffset(offset) }
            var sub = SpiceReader(Array(body[Int(offset)...].prefix(6)))
            let number = try sub.readUInt16()
            let size = Int(try sub.readUInt32())
            guard size <= body.count - Int(offset) - 6 else {
                throw .truncated(needed: size, available: body.count - Int(offset) - 6)
            }
            budget -= size + 6
            guard budget >= 0 else { throw .overlapping }
            let start = Int(offset) + 6
            ready.append(RawMessage(number: number, body: Array(body[start..<start + size]), serial: serial))
        }
    }
}
