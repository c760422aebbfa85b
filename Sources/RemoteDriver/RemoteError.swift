import LibvirtProtocol
import VirtError
import XDR

extension VirtError {
    /// The error that a daemon sent as the body of a failed reply.
    init(wire body: [UInt8]) {
        do {
            let sent = try MessageError(xdr: body)
            var strings = [sent.str1, sent.str2, sent.str3]
            while strings.last == .some(nil) { strings.removeLast() }
            self.init(
                code: ErrorCode(rawValue: sent.code), domain: ErrorDomain(rawValue: sent.domain),
                level: Level(rawValue: sent.level) ?? .error, message: sent.message ?? "Unknown error",
                strings: strings.map { $0 ?? "" }, int1: sent.int1, int2: sent.int2)
        } catch {
            self.init(.rpc, "Unable to decode the server's error", domain: .rpc)
        }
    }

    /// The daemon went away while something was still expected of it.
    static let endOfFile: VirtError = {
        var error = VirtError(
            .systemError, "End of file while reading data: Input/output error", domain: .rpc,
            cause: "the daemon closed the connection or ended",
            cures: ["open the connection again", "look into the daemon's log for why it closed"])
        error.int1 = 5
        return error
    }()

    /// A call on a connection that has ended before.
    static let connectionIsClosed = VirtError(
        .internalError, "client socket is closed", domain: .rpc, cause: "the connection has ended",
        cures: ["open the connection again"])

    /// The daemon did not answer keepalive messages.
    static let keepaliveExpired = VirtError(
        .internalError, "connection closed due to keepalive timeout", domain: .rpc,
        cause: "the daemon answered no keepalive message in the time allowed")

    static func undecodable(_ function: String, _ error: XDRError) -> VirtError {
        VirtError(
            .rpc, "Unable to decode message payload", domain: .rpc,
            cause: "the reply to \(function) is malformed: \(error)")
    }

    static func unencodable(_ function: String, _ error: XDRError) -> VirtError {
        let detail: String
        switch error {
        case .tooLong(let length, let limit):
            detail = "an argument of \(length) exceeds the protocol's limit of \(limit)"
        default: detail = "an argument does not fit the protocol: \(error)"
        }
        return VirtError(.rpc, "Unable to encode message payload", domain: .rpc, cause: "\(function): \(detail)")
    }
}
