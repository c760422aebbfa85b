import Glibc
import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// Keyboard, screen and interrupts of a running guest.
extension QEMUConnection {
    public func domainInjectNMI(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainInjectNMI")
        try await find(dom).actor.callMachine(
            context, job: "remoteDispatchDomainInjectNMI", name: "inject-nmi", .injectNMI)
    }

    public func domainSendKey(
        _ context: CallContext, dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32],
        flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainSendKey")
        guard codeset < KeyCodes.setCount else {
            throw VirtError(
                code: .invalidArg, domain: .domain, message: "Unsupported codeset '\(codeset)'",
                cures: ["give one of the \(KeyCodes.setCount) code sets: linux, xt, ..., qnum"])
        }
        var keys: [UInt32] = []
        for code in keycodes {
            guard let number = KeyCodes.number(of: code, in: codeset) else {
                // libvirt names this one set, whichever was asked for.
                throw VirtError(
                    .internalError, "cannot translate keycode \(code) of xt_kbd codeset to qnum keycode",
                    domain: .qemu)
            }
            keys.append(number)
        }
        try await find(dom).actor.callMachine(
            context, job: "remoteDispatchDomainSendKey", name: "send-key", .pressKeys(keys, hold: holdtime))
    }

    public func domainScreenshot(
        _ context: CallContext, dom: DomainReference, screen: UInt32, flags: UInt32
    ) async throws(VirtError) -> String? {
        try Self.check(flags, allowed: 0, "qemuDomainScreenshot")
        return try await find(dom).actor.screenshot(context, screen: screen)
    }

    // MARK: Graphics

    /// Connects a socket of the caller's to a display. Flag 1: without asking for a password.
    public func domainOpenGraphics(
        _ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainOpenGraphics")
        guard let descriptor = context.descriptors.first, context.descriptors.count == 1 else {
            throw VirtError(.internalError, "no file descriptor passed", domain: .rpc)
        }
        try await find(dom).actor.openGraphics(idx, descriptor, skipsPassword: flags & 1 != 0, "OpenGraphics")
    }

    public func domainOpenGraphicsFD(
        _ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainOpenGraphicsFD")
        let entry = try find(dom)
        guard entry.snapshot.isActive else { throw Self.notRunning }
        let pair = try DescriptorPair.sockets()
        try await entry.actor.openGraphics(
            idx, pair.first.rawValue, skipsPassword: flags & 1 != 0, "OpenGraphicsFD")
        try context.exchange.returnDescriptor(pair.second.release())
    }
}

extension DomainActor {
    /// Takes a picture of a screen and opens it as the call's stream.
    ///
    /// - Returns: the picture's media type.
    func screenshot(_ context: CallContext, screen: UInt32) async throws(VirtError) -> String {
        try await withJob("remoteDispatchDomainScreenshot") { () async throws(VirtError) in
            guard snapshot.isActive, let live = snapshot.live?.value else { throw QEMUConnection.notRunning }
            guard !live.devices.videos.isEmpty else {
                throw VirtError(
                    .operationInvalid, "no screens to take screenshot from", domain: .qemu, rule: "SCREEN-NONE",
                    cause: "the domain has no video device")
            }
            guard let place = Self.screen(screen, live.devices.videos) else {
                throw VirtError(.operationInvalid, "no such screen ID", domain: .qemu, rule: "SCREEN-UNKNOWN")
            }
            let file = try SharedFile(in: host.paths.cache, prefix: "qemu.screendump", owner: host.owner)
            defer { file.remove() }
            var arguments: JSONObject = ["filename": .string(file.path)]
            if place.head > 0 || place.alias != live.devices.videos.first?.info.alias {
                arguments["device"] = .string(place.alias ?? "")
                arguments["head"] = JSONValue(place.head)
            }
            arguments["format"] = "png"
            try await command("screendump", arguments)
            let picture = try file.open()
            try context.exchange.openStream(descriptor: picture.release(), readable: true, writable: false)
            return "image/png"
        }
    }

    /// The video device and its head that show a screen; screens are counted over all devices.
    private static func screen(_ number: UInt32, _ videos: [VideoDevice]) -> (alias: String?, head: UInt32)? {
        var rest = number
        for video in videos {
            let heads = max(1, video.heads ?? 1)
            if rest < heads { return (video.info.alias, rest) }
            rest -= heads
        }
        return nil
    }

    /// Hands a connected socket to the display server in QEMU.
    func openGraphics(
        _ index: UInt32, _ descriptor: Int32, skipsPassword: Bool, _ call: String
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomain\(call)") { () async throws(VirtError) in
            guard snapshot.isActive, let graphics = snapshot.live?.value.devices.graphics else {
                throw QEMUConnection.notRunning
            }
            guard index < UInt32(graphics.count) else {
                throw VirtError(.internalError, "No graphics backend with index \(index)", domain: .qemu)
            }
            let kind = graphics[Int(index)].type.rawValue
            guard kind == "vnc" || kind == "spice" else {
                throw VirtError(
                    .internalError, "Can only open VNC or SPICE graphics backends, not \(kind)", domain: .qemu)
            }
            let name = "graphicsfd"
            let monitor = try connectedMonitor()
            do throws(QMPError) {
                try await monitor.execute("getfd", ["fdname": .string(name)], descriptors: [descriptor])
                try await monitor.execute(
                    "add_client",
                    ["protocol": .string(kind), "fdname": .string(name), "skipauth": .bool(skipsPassword)])
            } catch {
                throw error.virtError(of: .monitor, domainName: snapshot.name)
            }
        }
    }
}
