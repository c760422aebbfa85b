import SpiceCodecs
public import SpiceProtocol

/// Bytes both ways: a named port, WebDAV, or a USB redirection, the protocol of which is up to the caller.
public actor PortChannel: ChannelActor {
    /// Bytes that wait for a reader; beyond that the server is not read until someone reads.
    private static let maximumWaiting = 1 << 20

    nonisolated let context: SessionContext
    /// Port, WebDAV or USB redirection, and its number.
    public nonisolated let channel: ChannelID
    var link: ChannelLink
    private var portName: String?
    private var open = false
    private var hasEnded = false
    private var waiting: [[UInt8]] = []
    private var size = 0
    private var reader: CheckedContinuation<Void, Never>?
    private var writer: CheckedContinuation<Void, Never>?

    init(link: ChannelLink, context: SessionContext) {
        channel = link.channel
        self.link = link
        self.context = context
    }

    static let capabilities = CapabilitySet([ByteStreamCapability.lz4])

    func start() {}
    func reset() {}

    func leave() {
        hasEnded = true
        writer?.resume()
        writer = nil
    }

    func end(_ error: SpiceClientError?) {
        leave()
        reader?.resume()
        reader = nil
    }

    /// The port's name; nil for channels without one.
    public var name: String? { portName }
    /// Whether the guest has the port open.
    public var isOpen: Bool { open }

    /// The next bytes from the guest; nil at the end. One reader at a time.
    public func read() async -> [UInt8]? {
        while waiting.isEmpty, !hasEnded { await withCheckedContinuation { reader = $0 } }
        guard !waiting.isEmpty else { return nil }
        let bytes = waiting.removeFirst()
        size -= bytes.count
        if size < Self.maximumWaiting {
            writer?.resume()
            writer = nil
        }
        return bytes
    }

    /// Sends bytes to the guest.
    public func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
        try await link.send(ByteStreamClientMessage.data(.init(data: bytes[...])))
    }

    /// Tells the guest that the port was opened, closed or broken on this side.
    public func send(_ event: PortEvent) async throws(SpiceClientError) {
        try await link.send(PortClientMessage.event(.init(event: event)))
    }

    func handle(_ message: RawMessage) async throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try PortServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .`init`(let first):
            portName = String(first.name.prefix(1024))
            setOpen(first.opened != 0)
        case .event(let event):
            if event.event == .opened { setOpen(true) }
            if event.event == .closed { setOpen(false) }
        case .byteStream(.data(let data)): await receive(Array(data.data))
        case .byteStream(.compressedData(let data)): await receive(try Self.unpacked(data))
        case .byteStream(.base): break
        }
    }

    private func setOpen(_ isOpen: Bool) {
        open = isOpen
        context.emit(.port(channel: channel.id, name: portName ?? "", isOpen: isOpen))
    }

    private static func unpacked(
        _ data: ByteStreamServerMessage.CompressedData
    ) throws(SpiceClientError) -> [UInt8] {
        guard data.type == .lz4 else { return Array(data.data) }
        let size = Int(data.unpackedSize ?? 0)
        // LZ4 packs 255 bytes into one at best.
        guard size <= data.data.count * 255 + 64 else { throw .violation("\(size) bytes from \(data.data.count)") }
        guard let bytes = LZ4Block.unpack(Array(data.data), size: size) else {
            throw .violation("data that is not LZ4")
        }
        return bytes
    }

    private func receive(_ bytes: [UInt8]) async {
        guard !bytes.isEmpty else { return }
        waiting.append(bytes)
        size += bytes.count
        reader?.resume()
        reader = nil
        while size >= Self.maximumWaiting, !hasEnded { await withCheckedContinuation { writer = $0 } }
    }
}
