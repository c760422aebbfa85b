// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: ExplainDriver {
    public func explain(_ context: CallContext, program: UInt32, version: UInt32, procedure: Int32, arguments: [UInt8]) async throws(VirtError) -> String {
        let reply: ApusExplainReply = try await call(ApusProcedure.explain, ApusExplainArguments(program: program, version: version, procedure: procedure, arguments: arguments), context)
        return reply.explanation
    }

}
