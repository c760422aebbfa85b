import Glibc

/// Where QEMU finds the certificates of one of its servers, after `qemu.conf`.
public struct TLSCertificates: Hashable, Sendable {
    /// Holds `ca-cert.pem`, `server-cert.pem` and `server-key.pem`.
    public var directory = "/etc/pki/qemu"
    /// Clients have to show a certificate of the same authority.
    public var verifiesClients = true
    /// UUID of the secret that opens the key; nil where the key is open.
    public var secret: String?

    public init() {}

    /// - Parameter purpose: the beginning of the keys in `qemu.conf`, such as `backup`.
    init(_ purpose: String, _ settings: LibvirtConfiguration) {
        let own = "/etc/pki/libvirt-\(purpose)"
        if let value = settings.string("\(purpose)_tls_x509_cert_dir") {
            directory = value
        } else if access(own, F_OK) == 0 {
            directory = own
        } else if let value = settings.string("default_tls_x509_cert_dir") {
            directory = value
        }
        let verify = settings.integer("\(purpose)_tls_x509_verify") ?? settings.integer("default_tls_x509_verify")
        if let verify { verifiesClients = verify != 0 }
        secret =
            settings.string("\(purpose)_tls_x509_secret_uuid") ?? settings.string("default_tls_x509_secret_uuid")
    }
}
