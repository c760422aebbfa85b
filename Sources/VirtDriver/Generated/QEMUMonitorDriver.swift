// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls of the qemu program: monitor and guest agent passthrough.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol QEMUMonitorDriver: Sendable {
    /// `virDomainQemuMonitorCommand`
    func qemuDomainMonitorCommand(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainQemuAttach`
    func qemuDomainAttach(_ context: CallContext, pidValue: UInt32, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainQemuAgentCommand`
    func qemuDomainAgentCommand(_ context: CallContext, dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32) async throws(VirtError) -> String?
    /// `virDomainQemuMonitorCommandWithFiles`
    func qemuDomainMonitorCommandWithFiles(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String
}

extension QEMUMonitorDriver {
    public func qemuDomainMonitorCommand(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainQemuMonitorCommand")
    }
    public func qemuDomainAttach(_ context: CallContext, pidValue: UInt32, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainQemuAttach")
    }
    public func qemuDomainAgentCommand(_ context: CallContext, dom: DomainReference, cmd: String, timeout: Int32, flags: UInt32) async throws(VirtError) -> String? {
        throw VirtError.noSupport("virDomainQemuAgentCommand")
    }
    public func qemuDomainMonitorCommandWithFiles(_ context: CallContext, dom: DomainReference, cmd: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainQemuMonitorCommandWithFiles")
    }
}
