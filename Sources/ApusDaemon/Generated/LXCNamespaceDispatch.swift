// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func lxcDomainOpenNamespace(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(LXCDomainOpenNamespaceArguments.self)
        try await call.require(Permission("domain", "open_namespace"), on: arguments.dom)
        try await call.hypervisor().lxcDomainOpenNamespace(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

}
