import Glibc
import HostSystem
import VirtError

/// Makes and removes the host's ends of network cards.
enum InterfaceConnector {
    /// Descriptors for QEMU, which the caller closes.
    struct Opened {
        var taps: [Int32]
        var vhosts: [Int32]
    }

    /// Makes what the request describes.
    static func open(_ request: InterfaceRequest) async throws(VirtError) -> Opened {
        let opened = try openDevices(request)
        guard let shape = request.shape else { return opened }
        do throws(VirtError) {
            try await TrafficControl.begin(shape, isTap: request.kind.isTap)
            return opened
        } catch {
            for number in opened.taps + opened.vhosts { close(number) }
            throw error
        }
    }

    private static func openDevices(_ request: InterfaceRequest) throws(VirtError) -> Opened {
        let taps: [Int32]
        switch request.kind {
        case .tap(let bridge):
            if try NetworkLink.find(request.name) != nil {
                throw VirtError(
                    .operationInvalid, "The \(request.name) interface already exists", domain: .none,
                    rule: "NET-NAME-TAKEN", cause: "the name in <target dev='...'/> belongs to another device",
                    cures: ["leave <target> out to have a name chosen", "delete the device: ip link delete"])
            }
            taps = try TapDevice.open(request.name, queues: request.queues, hasHeader: request.hasHeader)
            do throws(VirtError) {
                try configure(request, bridge: bridge)
            } catch {
                for number in taps { close(number) }
                throw error
            }
        case .existing:
            guard try NetworkLink.find(request.name) != nil else {
                throw VirtError(
                    .internalError, "target managed='no' but specified dev doesn't exist", domain: .qemu,
                    cures: ["make it: ip tuntap add dev \(request.name) mode tap"])
            }
            taps = try TapDevice.open(request.name, queues: request.queues, hasHeader: request.hasHeader)
        case .macvtap(let device, let mode): taps = try openMacvtap(request, device, mode)
        }
        let vhosts = request.usesVhost ? VhostDevice.openNet(queues: request.queues) : []
        return Opened(taps: taps, vhosts: vhosts)
    }

    private static func configure(_ request: InterfaceRequest, bridge: String?) throws(VirtError) {
        guard let link = try NetworkLink.find(request.name) else {
            throw VirtError(.internalError, "tap device \(request.name) has gone", domain: .qemu)
        }
        if let address = request.address { try link.set(address: address) }
        guard let bridge else {
            if let mtu = request.mtu { try link.set(mtu: mtu) }
            try link.set(up: true)
            return
        }
        guard let master = try NetworkLink.find(bridge) else {
            throw .systemCall(ENODEV, "Cannot get interface MTU on '\(bridge)'")
        }
        try link.set(mtu: request.mtu ?? master.mtu)
        do throws(VirtError) {
            try link.set(master: master)
        } catch {
            throw .systemCall(
                error.systemCallNumber ?? EINVAL, "Unable to add bridge \(bridge) port \(request.name)")
        }
        if request.isIsolated == true { try isolate(request.name, onBridge: bridge, true) }
        try link.set(up: true)
    }

    /// Makes a tap device a port of another bridge.
    ///
    /// - Throws: error 9 where there is no such bridge, error 38 where the kernel refuses; it is where it was then.
    static func move(_ name: String, to bridge: String, from old: String) throws(VirtError) {
        guard let link = try NetworkLink.find(name) else {
            throw VirtError(.internalError, "tap device \(name) has gone", domain: .qemu)
        }
        guard let master = try NetworkLink.find(bridge) else {
            throw VirtError(
                .operationFailed, "bridge \(bridge) doesn't exist", domain: .qemu,
                cures: ["make it first: ip link add \(bridge) type bridge"])
        }
        do throws(VirtError) {
            try link.set(master: master)
        } catch {
            if let back = try NetworkLink.find(old) { try? link.set(master: back) }
            throw .systemCall(error.systemCallNumber ?? EINVAL, "Unable to add bridge \(bridge) port \(name)")
        }
    }

    /// Keeps a port of a bridge from talking to other isolated ports, or lets it.
    static func isolate(_ name: String, onBridge bridge: String, _ isolated: Bool) throws(VirtError) {
        guard let link = try NetworkLink.find(name) else {
            throw VirtError(.internalError, "tap device \(name) has gone", domain: .qemu)
        }
        do throws(VirtError) {
            try link.set(isolated: isolated)
        } catch {
            throw .systemCall(
                error.systemCallNumber ?? EINVAL,
                "Unable to set bridge \(bridge) port \(name) isolated to \(isolated ? 1 : 0)")
        }
    }

    private static func openMacvtap(
        _ request: InterfaceRequest, _ device: String, _ mode: UInt32
    ) throws(VirtError) -> [Int32] {
        guard let below = try NetworkLink.find(device), let mode = NetworkLink.Mode(rawValue: mode) else {
            throw .systemCall(ENODEV, "Unable to get index for interface \(device)")
        }
        if let file = request.addressFile, let address = request.address {
            // Noted before it is changed, and not again by a repetition.
            if !FileOperations.exists(file) { try AtomicFile.write(file, text: hex(below.address), durable: false) }
            try below.set(address: address)
        }
        do throws(VirtError) {
            try below.addMacvtap(request.name, mode: mode, address: request.address ?? [])
            guard let link = try NetworkLink.find(request.name) else {
                throw VirtError(.internalError, "macvtap \(request.name) has gone", domain: .qemu)
            }
            if let mtu = request.mtu { try link.set(mtu: mtu) }
            try link.set(up: true)
            return try TapDevice.openMacvtap(link, queues: request.queues, hasHeader: request.hasHeader)
        } catch {
            try? removeDevice(request)
            throw error
        }
    }

    /// Removes what does not end with QEMU. Nothing happens where that has been done already.
    static func remove(_ request: InterfaceRequest) async throws(VirtError) {
        if let shape = request.shape, shape.isLimited { await TrafficControl.clear(shape) }
        try removeDevice(request)
    }

    private static func removeDevice(_ request: InterfaceRequest) throws(VirtError) {
        guard case .macvtap(let device, _) = request.kind else { return }
        // The name may have been another device's, and the making of ours failed for that.
        if let link = try NetworkLink.find(request.name), link.address == request.address { try link.delete() }
        guard let file = request.addressFile, let noted = HostFile.text(file) else { return }
        if let address = bytes(noted), let below = try NetworkLink.find(device) { try below.set(address: address) }
        try FileOperations.remove(file)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let parts = text.split(separator: ":").map { UInt8($0, radix: 16) }
        return parts.count == 6 && !parts.contains(nil) ? parts.compactMap { $0 } : nil
    }
}
