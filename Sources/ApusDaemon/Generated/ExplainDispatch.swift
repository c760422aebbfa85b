// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func explain(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ApusExplainArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.explainer.explain(call.context, program: arguments.program, version: arguments.version, procedure: arguments.procedure, arguments: arguments.arguments)
        return try call.encode(ApusExplainReply(explanation: result))
    }

}
