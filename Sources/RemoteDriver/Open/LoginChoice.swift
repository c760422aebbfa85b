import SASL
import VirtError

/// Which of the SASL mechanisms that a daemon offers a client can use. Pure.
struct LoginChoice: Equatable {
    static let kerberos = "GSSAPI"
    /// Bits that libvirt's peers demand where the transport does not encrypt: what the oldest of them can do.
    static let leastStrength: UInt32 = 56

    let offered: [String]
    /// Whether the transport keeps others from reading along.
    let isProtected: Bool
    /// Whether libsasl2 is there.
    let hasLibrary: Bool

    /// A ticket can be used.
    var takesTickets: Bool { hasLibrary && offered.contains(Self.kerberos) }

    /// The best mechanism for a name and a password. On an unprotected transport one that encrypts what follows, which
    /// among those for passwords only DIGEST-MD5 does.
    var password: String? {
        let good = isProtected ? [ScramServer.mechanism] : []
        let others = isProtected ? ["SCRAM-SHA-512", "SCRAM-SHA-1", "DIGEST-MD5", "CRAM-MD5", "PLAIN"] : ["DIGEST-MD5"]
        return (good + (hasLibrary ? others : [])).first { offered.contains($0) }
    }

    /// Why none of them can be used.
    var refusal: VirtError {
        let names = offered.joined(separator: ",")
        guard isProtected || !offered.contains(ScramServer.mechanism) else {
            return VirtError(
                .authFailed, "negotiation SSF 0 was not strong enough", domain: .rpc,
                cause: "the daemon offers '\(names)', which does not encrypt a plain TCP connection",
                cures: ["use qemu+tls:// or qemu+ssh://", "set up GSSAPI on the daemon's host"])
        }
        return VirtError(
            .authFailed, "SASL mechanism \(offered.first ?? "") not supported by client", domain: .rpc,
            cause: "the daemon offers '\(names)'",
            cures: [
                "add scram-sha-256 to mech_list in the daemon's /etc/sasl2/libvirt.conf",
                "for GSSAPI, install libsasl2-2 and libsasl2-modules-gssapi-mit",
            ])
    }
}
