// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls of the lxc program.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol LXCNamespaceDriver: Sendable {
    /// `virDomainLxcOpenNamespace`
    func lxcDomainOpenNamespace(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
}

extension LXCNamespaceDriver {
    public func lxcDomainOpenNamespace(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainLxcOpenNamespace")
    }
}
