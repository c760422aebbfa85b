import SpiceProtocol

/// One linked connection: handshake, framing, acknowledgements, pings and counting.
actor ChannelLink {
    /// What a link needs to know of its session.
    struct Plan: Sendable {
        var channel: ChannelID
        var sessionID: UInt32
        var endpoint: SpiceEndpoint
        var isSecure: Bool
        /// What to ask a web server for, if the channel is to be a WebSocket.
        var webSocketPath: String?
        var user: String?
        var password: String?
        var capabilities: CapabilitySet
    }

    nonisolated let channel: ChannelID
    /// The server's capabilities for this kind of channel.
    nonisolated let serverCapabilities: CapabilitySet

    private let bytes: any SpiceByteChannel
    private let usesMiniHeaders: Bool
    private var framer: MessageFramer
    private var window: UInt32 = 0
    private var unacknowledged: UInt32 = 0
    private var sentSerial: UInt64 = 0
    private var hasEnded = false
    private(set) var statistics: ChannelStatistics

    /// What a handshake leads to.
    private struct Handshake: Sendable {
        /// What messages go over: the connection, or its encryption.
        var bytes: any SpiceByteChannel
        var isEncrypted: Bool
        var miniHeaders: Bool
        var capabilities: CapabilitySet
        /// What came behind the handshake.
        var rest: [UInt8]
    }

    private init(plan: Plan, _ handshake: Handshake, linkTime: Duration) {
        channel = plan.channel
        bytes = handshake.bytes
        serverCapabilities = handshake.capabilities
        usesMiniHeaders = handshake.miniHeaders
        framer = MessageFramer(miniHeaders: handshake.miniHeaders)
        statistics = ChannelStatistics(channel: plan.channel)
        statistics.isEncrypted = handshake.isEncrypted
        statistics.linkTime = linkTime
    }

    /// Connects, links and authenticates.
    static func open(_ plan: Plan, transport: any SpiceTransport) async throws(SpiceClientError) -> ChannelLink {
        let clock = ContinuousClock()
        let start = clock.now
        var bytes = try await transport.connect(to: plan.endpoint, secure: plan.isSecure)
        do {
            if let path = plan.webSocketPath {
                bytes = try await WebSocketByteChannel.open(bytes, host: plan.endpoint.authority, resource: path)
            }
            let result = try await handshake(plan, bytes)
            let link = ChannelLink(plan: plan, result, linkTime: clock.now - start)
            // The first messages may come together with the end of the handshake.
            try await link.take(result.rest)
            return link
        } catch {
            bytes.close()
            throw error
        }
    }

    private static func handshake(
        _ plan: Plan, _ bytes: any SpiceByteChannel
    ) async throws(SpiceClientError) -> Handshake {
        let common = CapabilitySet([
            CommonCapability.authSelection, CommonCapability.ticket, CommonCapability.sasl,
            CommonCapability.miniHeader,
        ])
        let request = LinkRequest(
            sessionID: plan.sessionID, channel: plan.channel, commonCapabilities: common,
            channelCapabilities: plan.capabilities)
        try await bytes.write(try malformed { () throws(SpiceError) in try request.bytes() })
        var input = ExactReader(bytes)
        let headerBytes = try await input.read(LinkHeader.byteCount)
        let header = try malformed { () throws(SpiceError) in try LinkHeader(headerBytes) }
        let body = try await input.read(header.bodySize)
        // A refusal may be shorter than a whole reply.
        var refusal = SpiceReader(body)
        if let code = try? refusal.readUInt32(), code != 0 { throw .refused(LinkError(rawValue: code)) }
        let reply = try malformed { () throws(SpiceError) in try LinkReply(body) }
        let protected = try await authenticate(plan, reply, bytes, &input)
        let code = LinkError(rawValue: try await input.number())
        guard code == .ok else { throw .refused(code) }
        let mini = reply.commonCapabilities.contains(CommonCapability.miniHeader)
        return Handshake(
            bytes: protected ?? bytes, isEncrypted: plan.isSecure || protected != nil, miniHeaders: mini,
            capabilities: reply.channelCapabilities, rest: input.rest)
    }

    /// Shows who we are, by SASL where the server has it and else by the ticket that every server had from the start.
    ///
    /// Returns the connection as it is from now on, if that is encrypted by SASL.
    private static func authenticate(
        _ plan: Plan, _ reply: LinkReply, _ bytes: any SpiceByteChannel, _ input: inout ExactReader
    ) async throws(SpiceClientError) -> (any SpiceByteChannel)? {
        let password = plan.password ?? ""
        if reply.commonCapabilities.contains(CommonCapability.authSelection) {
            let takesSASL = reply.commonCapabilities.contains(CommonCapability.sasl)
            guard takesSASL || reply.commonCapabilities.contains(CommonCapability.ticket) else {
                throw .authentication("the server takes neither passwords nor SASL")
            }
            var writer = SpiceWriter()
            writer.write((takesSASL ? AuthMechanism.sasl : .ticket).rawValue)
            try await bytes.write(try malformed { () throws(SpiceError) in try writer.finish() })
            if takesSASL {
                return try await SASLLogin.run(
                    user: plan.user, password: password, host: plan.endpoint.host, isSecure: plan.isSecure, bytes,
                    &input)
            }
        }
        try await bytes.write(try Ticket.encrypt(password, publicKey: reply.publicKey))
        return nil
    }

    /// The next message that is not about the connection itself; nil at its end.
    func next() async throws(SpiceClientError) -> RawMessage? {
        while true {
            while let message = framer.next() {
                statistics.count(received: message)
                if try await handle(message) { continue }
                return message
            }
            let chunk: [UInt8]
            do throws(SpiceClientError) { chunk = try await bytes.read() } catch {
                hasEnded = true
                throw error
            }
            if chunk.isEmpty {
                hasEnded = true
                return nil
            }
            try take(chunk)
        }
    }

    /// Whether the server has yet to send its first message.
    var isUnheard: Bool { !hasEnded && statistics.received.isEmpty }

    private func take(_ chunk: [UInt8]) throws(SpiceClientError) {
        statistics.bytesReceived += chunk.count
        do { try framer.append(chunk) } catch { throw .malformed(error) }
    }

    /// Tells the server that a message was handled; to be called once for each of ``next()``.
    func handled() async throws(SpiceClientError) {
        guard window > 0 else { return }
        unacknowledged += 1
        if unacknowledged >= window {
            unacknowledged = 0
            try await send(BaseClientMessage.ack)
        }
    }

    private func handle(_ message: RawMessage) async throws(SpiceClientError) -> Bool {
        guard message.number == 3 || message.number == 4 else { return false }
        let base = try malformed { () throws(SpiceError) in
            try BaseServerMessage(number: message.number, body: message.body)
        }
        switch base {
        case .setAck(let request):
            window = request.window
            unacknowledged = 0
            try await send(BaseClientMessage.ackSync(.init(generation: request.generation)))
        case .ping(let ping):
            try await handled()
            try await send(BaseClientMessage.pong(.init(id: ping.id, timestamp: ping.timestamp)))
        default: return false
        }
        return true
    }

    func send(_ message: some SpiceMessage) async throws(SpiceClientError) {
        let data: [UInt8]
        sentSerial += 1
        do {
            data = try usesMiniHeaders ? message.framed() : message.framed(serial: sentSerial)
        } catch {
            throw .malformed(error)
        }
        statistics.count(sent: message.number, bytes: data.count - (usesMiniHeaders ? 6 : 18))
        statistics.bytesSent += data.count
        try await bytes.write(data)
    }

    func count(image type: ImageType, coded: Int, raw: Int, decoding: Duration) {
        statistics.images[type, default: .init()].images += 1
        statistics.images[type, default: .init()].codedBytes += coded
        statistics.images[type, default: .init()].rawBytes += raw
        statistics.images[type, default: .init()].decoding += decoding
    }

    nonisolated func close() {
        bytes.close()
    }
}

/// Runs `body` and passes a decoding error on as the client's.
func malformed<T>(_ body: () throws(SpiceError) -> T) throws(SpiceClientError) -> T {
    do { return try body() } catch { throw .malformed(error) }
}
