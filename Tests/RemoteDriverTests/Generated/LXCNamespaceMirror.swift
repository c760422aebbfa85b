// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: LXCNamespaceDriver {
    func lxcDomainOpenNamespace(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("lxcDomainOpenNamespace", LXCDomainOpenNamespaceArguments(dom: dom, flags: flags), NoArguments.self)
    }
}

extension MirrorCall {
    static let lXCNamespaceCalls: [MirrorCall] = [
        MirrorCall("lxcDomainOpenNamespace", LXCDomainOpenNamespaceArguments.self) { remote, context, arguments in
            try await remote.lxcDomainOpenNamespace(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
    ]
}
