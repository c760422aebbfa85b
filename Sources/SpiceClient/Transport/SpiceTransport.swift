/// Bytes both ways, in order: a socket, or whatever carries a channel.
public protocol SpiceByteChannel: Sendable {
    /// Waits for bytes; empty at the end. One reader at a time.
    func read() async throws(SpiceClientError) -> [UInt8]
    /// Hands over bytes and waits until they have left, so that a slow peer slows the writer.
    func write(_ bytes: [UInt8]) async throws(SpiceClientError)
    /// Ends both directions; a waiting read returns.
    func close()
    /// Ends both directions as ``close()`` does, after an attempt to send last words; it never waits for them.
    func close(after lastWords: [UInt8])
}

extension SpiceByteChannel {
    public func close(after lastWords: [UInt8]) { close() }
}

/// Opens connections; one for each channel of a session.
public protocol SpiceTransport: Sendable {
    /// - Parameter secure: whether the connection has to be encrypted.
    func connect(to endpoint: SpiceEndpoint, secure: Bool) async throws(SpiceClientError) -> any SpiceByteChannel
}
