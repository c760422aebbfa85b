import LibvirtProtocol
import VirtDriver
public import VirtError

// Calls that take descriptors of this process along. They stay the caller's; only unix sockets carry them.
extension Domain {
    /// Starts a container with these descriptors open in its first process.
    @discardableResult
    public func start(
        passing descriptors: [Int32], _ options: StartOptions = []
    ) async throws(VirtError) -> Domain {
        var context = try connection.change("virDomainCreateWithFiles")
        context.descriptors = descriptors
        return Domain(
            connection,
            try await connection.hypervisor.domainCreateWithFiles(context, dom: reference, flags: options.rawValue))
    }

    /// Gives descriptors a name by which disks of the domain can use them as their source (`fdgroup`).
    public func associate(_ descriptors: [Int32], as name: String) async throws(VirtError) {
        var context = try connection.change("virDomainFDAssociate")
        context.descriptors = descriptors
        try await connection.hypervisor.domainFDAssociate(context, dom: reference, name: name, flags: 0)
    }

    /// Sends a command to QEMU's monitor, with descriptors that it can name; the domain counts as tainted from then on.
    public func monitorCommand(
        _ command: String, passing descriptors: [Int32], isHuman: Bool = false
    ) async throws(VirtError) -> String {
        var context = try connection.change("virDomainQemuMonitorCommandWithFiles")
        context.descriptors = descriptors
        return try await connection.hypervisor.qemuDomainMonitorCommandWithFiles(
            context, dom: reference, cmd: command, flags: isHuman ? 1 : 0)
    }
}

extension Connection {
    /// Starts a container from a definition that is not stored, with these descriptors open in its first process.
    public func create(
        _ xml: String, passing descriptors: [Int32], options: StartOptions = []
    ) async throws(VirtError) -> Domain {
        var context = try change("virDomainCreateXMLWithFiles")
        context.descriptors = descriptors
        return Domain(
            self, try await hypervisor.domainCreateXMLWithFiles(context, xmlDesc: xml, flags: options.rawValue))
    }
}
