internal import VirtError
internal import XMLTree

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

// MARK: - Mapping

extension CharacterSource {
    /// The `type` attribute of the device that has this source.
    mutating func mapType(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, missing: nil) {
            .unsupported("unknown type presented to host for character device: \($0)")
        }
    }

    /// `<source>`, `<protocol>` and `<log>`.
    mutating func mapChildren(_ x: XMLMapper) throws(VirtError) {
        switch type {
        case .null, .vc, .stdio, .spicevmc: break
        case .pty, .dev, .file, .pipe: try mapPath(x)
        case .nmdm:
            try x.group("source") { () throws(VirtError) in
                try x.attribute("master", &self.master)
                try x.attribute("slave", &self.slave)
            }
        case .udp: try mapUDP(x)
        case .tcp: try mapTCP(x)
        case .unix: try mapUnix(x)
        case .spiceport, .dbus:
            try x.group("source") { () throws(VirtError) in try x.attribute("channel", &self.channel) }
        case .qemuVDAgent:
            try x.group("source") { () throws(VirtError) in
                try x.group("clipboard") { () throws(VirtError) in
                    try x.yesNo("copypaste", &self.clipboardCopyPaste)
                }
                try x.group("mouse") { () throws(VirtError) in try x.attribute("mode", &self.mouseMode) }
            }
        }
        try x.element("log", &log)
    }

    private mutating func mapPath(_ x: XMLMapper) throws(VirtError) {
        let hidden = x.isInactive && type == .pty
        try x.group("source", when: path != nil && !hidden) { () throws(VirtError) in
            try x.attribute("path", &self.path)
            try x.onOff("append", &self.append)
            try x.elements("seclabel", &self.securityLabels)
        }
        if x.isReading && hidden { path = nil }
        let needed = type != .pty
        try x.refuse(
            if: needed && path == nil, .internalXML("Missing source path attribute for char device"))
    }

    private mutating func mapUnix(_ x: XMLMapper) throws(VirtError) {
        try x.group("source", when: path != nil) { () throws(VirtError) in
            try x.attribute("mode", &self.mode)
            try x.attribute("path", &self.path)
            try x.element("reconnect", &self.reconnect)
            try x.elements("seclabel", &self.securityLabels)
        }
        if x.isReading && path != nil && mode == nil { mode = .connect }
    }

    private mutating func mapTCP(_ x: XMLMapper) throws(VirtError) {
        try x.group("source") { () throws(VirtError) in
            try x.attribute("mode", &self.mode)
            try x.attribute("host", &self.host)
            try x.attribute("service", &self.service)
            try x.yesNo("tls", &self.tls)
            try x.element("reconnect", &self.reconnect)
        }
        if x.isReading {
            if host == nil { throw VirtError.internalXML("Missing source host attribute for char device") }
            if service == nil { throw VirtError.internalXML("Missing source service attribute for char device") }
            if mode == nil { mode = .connect }
        }
        if wireProtocol == nil { wireProtocol = .raw }
        try x.group("protocol") { () throws(VirtError) in
            try x.attribute("type", &self.wireProtocol) { .unsupported("Unknown protocol '\($0)'") }
        }
    }

    private mutating func mapUDP(_ x: XMLMapper) throws(VirtError) {
        if x.isReading {
            for child in x.element.elements("source") {
                try x.read(child) { () throws(VirtError) in
                    var end = SocketMode.connect
                    try x.attribute("mode", &end)
                    switch end {
                    case .bind:
                        try x.attribute("host", &self.bindHost)
                        try x.attribute("service", &self.bindService)
                    case .connect:
                        try x.attribute("host", &self.host)
                        try x.attribute("service", &self.service)
                    }
                }
            }
            if service == nil { throw VirtError.internalXML("Missing source service attribute for char device") }
            return
        }
        if bindHost != nil || bindService != nil {
            try x.write("source") { () throws(VirtError) in
                x.literal("mode", "bind")
                try x.attribute("host", &self.bindHost)
                try x.attribute("service", &self.bindService)
            }
        }
        if host != nil || service != nil {
            try x.write("source") { () throws(VirtError) in
                x.literal("mode", "connect")
                try x.attribute("host", &self.host)
                try x.attribute("service", &self.service)
            }
        }
    }
}

extension ChardevReconnect: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("enabled", &enabled)
        try x.attribute("timeout", &timeout)
    }
}

extension CharacterLog: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("file", &file)
        try x.onOff("append", &append)
    }
}
