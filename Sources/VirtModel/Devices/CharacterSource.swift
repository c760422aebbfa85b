/// The host's end of a character device: where its bytes come from and go to.
public struct CharacterSource: Hashable, Sendable {
    public var type: CharacterSourceType = .pty
    /// File, device, pipe, unix socket, or the terminal of a running domain.
    public var path: String?
    public var append: Bool?
    public var mode: SocketMode?
    /// TCP: address; UDP: address to connect to.
    public var host: String?
    public var service: String?
    /// UDP: local address.
    public var bindHost: String?
    public var bindService: String?
    public var wireProtocol: TCPProtocol?
    public var tls: Bool?
    public var reconnect: ChardevReconnect?
    /// Name of a SPICE port or D-Bus channel.
    public var channel: String?
    public var master: String?
    public var slave: String?
    /// qemu-vdagent only.
    public var mouseMode: SpiceMouseMode?
    public var clipboardCopyPaste: Bool?
    public var log: CharacterLog?
    public var securityLabels: [DeviceSecurityLabel] = []

    public init() {}

    public init(_ type: CharacterSourceType) {
        self.type = type
    }
}

public enum CharacterSourceType: String, XMLToken {
    case null, vc, pty, dev, file, pipe, stdio, udp, tcp, unix, spicevmc, spiceport, nmdm
    case qemuVDAgent = "qemu-vdagent"
    case dbus
}

public enum SocketMode: String, XMLToken {
    case connect, bind
}

public enum TCPProtocol: String, XMLToken {
    case raw, telnet, telnets, tls
}

/// Whether and how often QEMU reconnects a client socket.
public struct ChardevReconnect: Hashable, Sendable {
    public var enabled: Bool?
    /// Seconds between attempts.
    public var timeout: UInt32?

    public init() {}
}

/// Copy of the output kept in a file.
public struct CharacterLog: Hashable, Sendable {
    public var file = ""
    public var append: Bool?

    public init() {}
}
