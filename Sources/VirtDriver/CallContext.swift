public import VirtError

/// Who asks: identity and rights of the client, as far as the transport could tell.
public struct ClientIdentity: Sendable, Hashable {
    public var userID: UInt32?
    public var groupID: UInt32?
    public var processID: Int32?
    public var userName: String?
    public var saslUserName: String?
    public var x509DistinguishedName: String?

    public init(
        userID: UInt32? = nil, groupID: UInt32? = nil, processID: Int32? = nil, userName: String? = nil,
        saslUserName: String? = nil, x509DistinguishedName: String? = nil
    ) {
        self.userID = userID
        self.groupID = groupID
        self.processID = processID
        self.userName = userName
        self.saslUserName = saslUserName
        self.x509DistinguishedName = x509DistinguishedName
    }
}

/// Names one connection for as long as it lives; autodestroy guests are tied to it.
public struct ConnectionID: Hashable, Sendable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }
}

/// What comes along with a call beside its arguments.
public struct CallContext: Sendable {
    /// The connection that the call came in on.
    public var connection: ConnectionID
    public var identity: ClientIdentity
    public var isReadOnly: Bool
    /// Descriptors that came with the message (CALL_WITH_FDS). They are closed after the call; a driver that keeps
    /// one duplicates it.
    public var descriptors: [Int32]
    /// Where a driver puts descriptors to return with the reply, and the stream that the call opens.
    public var exchange: any CallExchange
    /// Set when the call is only to be explained: a driver hands its plan, as JSON, to this function instead of
    /// executing it, and then throws ``VirtError/explained``.
    public var explain: (@Sendable (String) -> Void)?

    public init(
        connection: ConnectionID, identity: ClientIdentity = ClientIdentity(), isReadOnly: Bool = false,
        descriptors: [Int32] = [], exchange: any CallExchange = NoExchange(),
        explain: (@Sendable (String) -> Void)? = nil
    ) {
        self.connection = connection
        self.identity = identity
        self.isReadOnly = isReadOnly
        self.descriptors = descriptors
        self.exchange = exchange
        self.explain = explain
    }
}

extension VirtError {
    /// Ends a call that was only explained, after its plan was handed over. Never reaches a client.
    public static let explained = VirtError(.operationAborted, "the call was explained, not executed")
}

/// The caller's end of what a call hands over besides its reply.
///
/// Both ends of the wire implement it: the daemon turns a descriptor into stream packets, and the client turns stream
/// packets into a descriptor again, so a driver sees no difference between a caller in its process and one far away.
public protocol CallExchange: Sendable {
    /// Gives the stream that the call opens its other end: a descriptor (pty, socket, pipe, file) that now belongs to
    /// the stream. End of file on it finishes the stream.
    ///
    /// - Parameters:
    ///   - descriptor: owned by the stream from here on, also when this throws.
    ///   - readable: bytes flow from the descriptor to the caller.
    ///   - writable: bytes flow from the caller to the descriptor.
    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError)

    /// Breaks the stream off that the call opened, any time later: its other end sees `error` instead of an orderly end.
    ///
    /// - Parameter done: called once the other end cannot take what follows for an orderly end any more.
    func failStream(_ error: VirtError, then done: @escaping @Sendable () -> Void)

    /// Sends a descriptor along with the reply; it belongs to the exchange from here on.
    func returnDescriptor(_ descriptor: Int32) throws(VirtError)
}

extension CallExchange {
    public func failStream(_ error: VirtError, then done: @escaping @Sendable () -> Void) {
        done()
    }
}

/// For callers that take neither a stream nor descriptors.
public struct NoExchange: CallExchange {
    public init() {}

    public func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        throw VirtError(.invalidStream, "a call that opens a stream", cause: "the caller did not provide a stream")
    }

    public func returnDescriptor(_ descriptor: Int32) throws(VirtError) {
        throw VirtError(.argumentUnsupported, "the caller cannot take file descriptors")
    }
}
