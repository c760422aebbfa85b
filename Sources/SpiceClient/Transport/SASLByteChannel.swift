import SASL

/// A connection on which everything is encrypted as a SASL mechanism agreed on.
struct SASLByteChannel: SpiceByteChannel {
    let inner: any SpiceByteChannel
    let session: CyrusSession

    func read() async throws(SpiceClientError) -> [UInt8] {
        while true {
            let chunk = try await inner.read()
            if chunk.isEmpty { return chunk }
            // What came may be less than what can be decoded at once.
            let bytes = try decode(chunk)
            if !bytes.isEmpty { return bytes }
        }
    }

    func decode(_ chunk: [UInt8]) throws(SpiceClientError) -> [UInt8] {
        do { return try session.decode(chunk) } catch { throw .violation("encryption by SASL: \(error)") }
    }

    func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
        let coded: [UInt8]
        do { coded = try session.encode(bytes) } catch { throw .connection("encryption by SASL: \(error)") }
        try await inner.write(coded)
    }

    func close() { inner.close() }
}
