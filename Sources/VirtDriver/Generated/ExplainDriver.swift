// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import VirtError

/// Calls of Apus' own program beside libvirt's.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol ExplainDriver: Sendable {
    /// `virExplain`
    func explain(_ context: CallContext, program: UInt32, version: UInt32, procedure: Int32, arguments: [UInt8]) async throws(VirtError) -> String
}

extension ExplainDriver {
    public func explain(_ context: CallContext, program: UInt32, version: UInt32, procedure: Int32, arguments: [UInt8]) async throws(VirtError) -> String {
        throw VirtError.noSupport("virExplain")
    }
}
