import CHostShims
import NIOSSL

/// The switch for session tickets, which NIOSSL does not have.
enum SessionTickets {
    /// Keeps a server's context from offering to resume sessions. Resumption would gain nothing here: connections are
    /// long, and every one has its certificate looked at.
    ///
    /// - Returns: false when this version of NIOSSL holds its context in another way, and nothing has been changed.
    static func disable(in context: NIOSSLContext) -> Bool {
        let pointer = Mirror(reflecting: context).children.first { $0.label == "sslContext" }?.value
        guard let pointer = pointer as? OpaquePointer else { return false }
        return apus_boringssl_set_options(pointer, APUS_SSL_OP_NO_TICKET) & APUS_SSL_OP_NO_TICKET != 0
    }
}
