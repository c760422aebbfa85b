import VirtError
import VirtModel

/// The argument of `chardev-add`: the host's end of a character device that joins a running guest.
enum ChardevBackend {
    static func properties(_ source: CharacterSource, identity: String, spiceName: String) throws(VirtError)
        -> DeviceProperties
    {
        var data = DeviceProperties()
        let type: String
        switch source.type {
        case .null: type = "null"
        case .vc: type = "vc"
        case .pty: type = "pty"
        case .stdio: type = "stdio"
        case .dev:
            type = "serial"
            data.add("device", source.path)
        case .pipe:
            type = "pipe"
            data.add("device", source.path)
        case .file:
            type = "file"
            data.add("out", source.path)
            data.add("append", source.append)
        case .udp:
            type = "udp"
            data.add("remote", inet(source.host ?? "", source.service ?? "0"))
            if source.bindHost != nil || source.bindService != nil {
                data.add("local", inet(source.bindHost ?? "", source.bindService ?? "0"))
            }
        case .tcp:
            type = "socket"
            data.add("addr", inet(source.host ?? "", source.service ?? "0"))
            addSocketMode(source, to: &data)
            if source.wireProtocol == .telnet { data.add("telnet", true) }
        case .unix:
            type = "socket"
            var address = DeviceProperties()
            var path = DeviceProperties()
            path.add("path", source.path)
            address.add("type", "unix")
            address.add("data", path)
            data.add("addr", address)
            addSocketMode(source, to: &data)
        case .spicevmc:
            type = "spicevmc"
            data.add("type", spiceName)
        case .spiceport:
            type = "spiceport"
            data.add("fqdn", source.channel)
        case .qemuVDAgent:
            type = "qemu-vdagent"
            data.add("clipboard", source.clipboardCopyPaste)
            data.add("mouse", source.mouseMode.map { $0 == .client })
        case .dbus:
            type = "dbus"
            data.add("name", source.channel)
        case .nmdm:
            throw VirtError(
                .configUnsupported, "unsupported chardev '\(source.type.rawValue)'", domain: .qemu,
                cause: "nmdm devices exist on FreeBSD only", cures: ["use type='pty' or type='unix'"])
        }
        if let log = source.log {
            data.add("logfile", log.file)
            data.add("logappend", log.append)
        }
        var backend = DeviceProperties()
        backend.add("type", type)
        backend.add("data", data)
        var result = DeviceProperties()
        result.add("id", identity)
        result.add("backend", backend)
        return result
    }

    private static func inet(_ host: String, _ port: String) -> DeviceProperties {
        var data = DeviceProperties()
        data.add("host", host)
        data.add("port", port)
        var address = DeviceProperties()
        address.add("type", "inet")
        address.add("data", data)
        return address
    }

    private static func addSocketMode(_ source: CharacterSource, to data: inout DeviceProperties) {
        if source.mode == .bind {
            data.add("wait", false)
            data.add("server", true)
        } else {
            data.add("server", false)
            if let reconnect = source.reconnect, let enabled = reconnect.enabled {
                data.add("reconnect", enabled ? reconnect.timeout ?? 0 : 0)
            }
        }
    }
}
