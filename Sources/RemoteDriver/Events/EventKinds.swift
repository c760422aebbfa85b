public import VirtDriver

extension EventKind {
    /// Every kind of event that the wire of libvirt 9.0 knows.
    public static let all: [EventKind] = {
        let counts: [(EventFamily, Int32)] = [
            (.domain, 27), (.network, 1), (.storagePool, 2), (.nodeDevice, 2), (.secret, 2),
        ]
        return counts.flatMap { family, count in (0..<count).map { EventKind(family: family, identity: $0) } }
    }()
}
