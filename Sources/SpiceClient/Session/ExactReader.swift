import SpiceProtocol

/// Reads given numbers of bytes, as the handshake needs them.
struct ExactReader {
    private let bytes: any SpiceByteChannel
    private var buffer: [UInt8] = []

    /// - Parameter pending: what came already.
    init(_ bytes: any SpiceByteChannel, pending: [UInt8] = []) {
        self.bytes = bytes
        buffer = pending
    }

    /// What came beyond what was read.
    var rest: [UInt8] { buffer }

    mutating func read(_ count: Int) async throws(SpiceClientError) -> [UInt8] {
        while buffer.count < count {
            let chunk = try await bytes.read()
            guard !chunk.isEmpty else { throw .closed }
            buffer += chunk
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// A little-endian number.
    mutating func number() async throws(SpiceClientError) -> UInt32 {
        var reader = SpiceReader(try await read(4))
        return try malformed { () throws(SpiceError) in try reader.readUInt32() }
    }
}
