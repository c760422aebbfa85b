// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: LXCNamespaceDriver {
    public func lxcDomainOpenNamespace(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(LXCProcedure.domainOpenNamespace, LXCDomainOpenNamespaceArguments(dom: dom, flags: flags), context)
    }

}
