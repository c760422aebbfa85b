public import SpiceCodecs
public import SpiceProtocol

/// Why a session or one of its channels could not be set up or go on.
public enum SpiceClientError: Error, Equatable, Sendable {
    /// The address is not one of a SPICE server; the text says why.
    case badAddress(String)
    /// No connection: the operating system's or the TLS library's words.
    case connection(String)
    /// The server ended the connection.
    case closed
    /// The server refused the link or the password.
    case refused(LinkError)
    /// The server wants a password and none was given, or only a form of authentication that is not supported.
    case authentication(String)
    /// The server sent something that is not SPICE.
    case malformed(SpiceError)
    /// SPICE can not be had over a WebSocket here, or not any more.
    case webSocket(WebSocketError)
    /// The server sent an image that can not be decoded.
    case image(CodecError)
    /// The server broke a rule of the protocol; the text says which.
    case violation(String)
    /// What was asked for is not there: no such channel, surface or agent.
    case unavailable(String)
    /// It took too long.
    case timeout
}
