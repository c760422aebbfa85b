import Glibc
import LibvirtProtocol
import Synchronization
import VirtDriver
public import VirtError

/// A picture of what a guest shows.
public struct Screenshot: Sendable {
    /// Its MIME type, for example `image/x-portable-pixmap`.
    public var type: String
    /// Its bytes, as they come.
    public var bytes: ByteChannel
}

extension Domain {
    /// What the guest shows now.
    ///
    /// - Parameter screen: which one, from 0.
    public func screenshot(screen: UInt32 = 0) async throws(VirtError) -> Screenshot {
        let exchange = TransferExchange()
        let type = try await connection.hypervisor.domainScreenshot(
            try connection.change("virDomainScreenshot", exchange), dom: reference, screen: screen, flags: 0)
        return Screenshot(
            type: type ?? "image/x-portable-pixmap", bytes: try exchange.opened("virDomainScreenshot"))
    }

    /// Connects to a channel of the guest, as programs on the host do.
    ///
    /// - Parameters:
    ///   - name: of the channel's target; nil for the first one.
    ///   - force: disconnect whoever is connected.
    public func channel(_ name: String? = nil, force: Bool = false) async throws(VirtError) -> ByteChannel {
        let exchange = TransferExchange()
        try await connection.hypervisor.domainOpenChannel(
            try connection.change("virDomainOpenChannel", exchange), dom: reference, name: name, flags: force ? 1 : 0)
        return try exchange.opened("virDomainOpenChannel")
    }

    /// Connects to the guest's display server (SPICE or VNC) on this host, without its port.
    ///
    /// - Parameters:
    ///   - index: which of the domain's displays, from 0.
    ///   - skipsAuthentication: let the display ask for no password; the connection's own rights are enough.
    public func graphics(_ index: UInt32 = 0, skipsAuthentication: Bool = false) async throws(VirtError) -> ByteChannel
    {
        let exchange = DescriptorExchange()
        try await connection.hypervisor.domainOpenGraphicsFD(
            try connection.change("virDomainOpenGraphicsFD", exchange), dom: reference, idx: index,
            flags: skipsAuthentication ? 1 : 0)
        return try exchange.taken("virDomainOpenGraphicsFD")
    }
}

/// Takes the descriptor that comes with a reply.
private final class DescriptorExchange: CallExchange {
    private let descriptor = Mutex<Int32?>(nil)

    deinit {
        if let left = descriptor.withLock({ $0 }) { _ = close(left) }
    }

    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        _ = close(descriptor)
        throw VirtError(.invalidStream, "a call that returns a descriptor", domain: .streams)
    }

    func returnDescriptor(_ number: Int32) throws(VirtError) {
        let other = descriptor.withLock { known in
            defer { known = number }
            return known
        }
        if let other { _ = close(other) }
    }

    func taken(_ function: String) throws(VirtError) -> ByteChannel {
        let number = descriptor.withLock { known in
            defer { known = nil }
            return known
        }
        guard let number else {
            throw VirtError(.internalError, "the driver returned no descriptor for \(function)", domain: .domain)
        }
        do throws(VirtError) {
            return try ByteChannel(descriptor: number, owns: true)
        } catch {
            _ = close(number)
            throw error
        }
    }
}
