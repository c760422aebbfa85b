import VirtError

/// The generated handlers, one a procedure: each decodes the arguments, asks for the permissions that the interface
/// table names, calls the driver and encodes the reply.
enum Dispatch {
    typealias Handler = @Sendable (DispatchCall) async throws(VirtError) -> [UInt8]
}
