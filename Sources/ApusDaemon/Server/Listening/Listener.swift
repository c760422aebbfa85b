import Glibc
import LibvirtTransport

/// A listening socket.
struct Listener: Sendable {
    let service: Service
    /// Its path, or `address:port`; empty for a socket that was handed over without one.
    let address: String
    let descriptor: DescriptorSet
    /// Whether it is a file that is ours to remove.
    let isOwned: Bool

    var number: Int32 { descriptor.numbers.first ?? -1 }

    init(service: Service, address: String, descriptor: DescriptorSet, isOwned: Bool) {
        self.service = service
        self.address = address
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    /// Takes over a socket that somebody else bound (systemd).
    init(inherited number: Int32, service: Service) {
        let address = UnixAddress.path(ofSocket: number) ?? PeerAddress.local(number)?.description ?? ""
        self.init(service: service, address: address, descriptor: DescriptorSet(owning: [number]), isOwned: false)
    }

    /// Removes the socket file, so that clients see at once that nobody is there.
    func remove() {
        if isOwned { _ = unlink(address) }
    }
}
