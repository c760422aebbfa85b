public import SpiceProtocol

/// Something that happened in a session.
public enum SpiceEvent: Equatable, Sendable {
    /// The guest's name, as the server told it.
    case name(String)
    /// The guest's UUID, 16 bytes.
    case uuid([UInt8])
    case mouseMode(MouseModes)
    /// The guest agent came or went.
    case agent(isConnected: Bool)
    /// Something to tell the user.
    case notification(severity: NotifySeverity, text: String)
    /// The guest has clipboard contents in these forms; ``MainChannel/clipboard(_:selection:)`` fetches them.
    case clipboardOffered(selection: ClipboardSelection, types: [ClipboardType])
    case clipboardReleased(selection: ClipboardSelection)
    /// The guest wants what was offered with ``MainChannel/offerClipboard(_:selection:)``.
    case clipboardRequested(selection: ClipboardSelection, type: ClipboardType)
    case keyboardModifiers(KeyboardModifiers)
    /// A display's picture can be shown, or has another size.
    case display(channel: UInt8, width: Int, height: Int)
    /// The guest opened or closed a port.
    case port(channel: UInt8, name: String, isOpen: Bool)
    /// The guest moves to another host; the session goes with it.
    case migrating(host: String)
    case migrated
    case channelClosed(ChannelID, SpiceClientError?)
}
