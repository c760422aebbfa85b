import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

/// One call on its way to a driver.
struct DispatchCall: Sendable {
    let context: CallContext
    /// The function of libvirt's public API behind the procedure, as errors name it.
    let function: String
    /// The encoded arguments.
    let arguments: [UInt8]
    let session: any SessionHandler
    let explainer: any ExplainDriver
    /// Nil until the connection has been opened.
    let drivers: DriverSet?
    let administration: (any AdminDriver)?
    /// Nil when everybody who is connected may do everything that the socket allows.
    var access: AccessCheck?
    var record = CallRecord()

    /// Reads the arguments.
    ///
    /// Bytes behind them are ignored, as libvirt ignores what a newer peer appends.
    func decode<Arguments: XDRCodable>(_ type: Arguments.Type) throws(VirtError) -> Arguments {
        do {
            var reader = XDRReader(arguments.span.bytes)
            return try Arguments(from: &reader)
        } catch {
            throw Self.undecodable
        }
    }

    /// For procedures without arguments.
    func decodeNothing() throws(VirtError) {}

    /// Makes the body of the reply.
    func encode(_ reply: some XDRCodable) throws(VirtError) -> [UInt8] {
        do {
            return try reply.xdr()
        } catch {
            throw .rpc("Unable to encode message payload", cause: "the reply of \(function): \(error)")
        }
    }

    static let undecodable = VirtError.rpc("Unable to decode message payload")

    /// Refuses what a read-only connection may not do.
    func requireWriting(_ permission: Permission) throws(VirtError) {
        record.note(permission)
        guard context.isReadOnly, ReadOnlyRefusal.refuses(permission, function: function) else { return }
        guard drivers != nil else { throw permission.object == "domain" ? .hypervisorNotOpen : .connectionNotOpen }
        throw ReadOnlyRefusal.error(permission, function: function)
    }

    func hypervisor() throws(VirtError) -> any HypervisorConnection {
        guard let drivers else { throw .hypervisorNotOpen }
        return drivers.hypervisor
    }

    func network() throws(VirtError) -> any NetworkDriver { try present(opened().network) }
    func interface() throws(VirtError) -> any InterfaceDriver { try present(opened().interface) }
    func storage() throws(VirtError) -> any StorageDriver { try present(opened().storage) }
    func nodeDevice() throws(VirtError) -> any NodeDeviceDriver { try present(opened().nodeDevice) }
    func secret() throws(VirtError) -> any SecretDriver { try present(opened().secret) }
    func nwfilter() throws(VirtError) -> any NWFilterDriver { try present(opened().nwfilter) }
    func admin() throws(VirtError) -> any AdminDriver { try present(administration) }

    private func opened() throws(VirtError) -> DriverSet {
        guard let drivers else { throw .connectionNotOpen }
        return drivers
    }

    private func present<Driver>(_ driver: Driver?) throws(VirtError) -> Driver {
        guard let driver else { throw .noSupport(function) }
        return driver
    }
}

extension VirtError {
    /// What a call on network, storage or another object gets before `CONNECT_OPEN`.
    static let connectionNotOpen = VirtError(.internalError, "connection not open", domain: .rpc)
    /// What a call on domains or the host gets before `CONNECT_OPEN`.
    static let hypervisorNotOpen = VirtError(.internalError, "hypervisor connection not open", domain: .rpc)
    /// Error 39 without libvirt's "internal error" or any other words in front.
    static func rpc(_ message: String, cause: String? = nil) -> VirtError {
        VirtError(.rpc, message, domain: .rpc, cause: cause)
    }
}
