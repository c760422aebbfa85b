import LibvirtTLS

/// What `libvirtd.conf` says about listening on the network.
struct NetworkSettings: Sendable, Equatable {
    var listensTLS = true
    var listensTCP = false
    var tlsPort = "16514"
    var tcpPort = "16509"
    /// Nil for every address.
    var address: String?
    var authorityFile: String?
    var certificateFile: String?
    var keyFile: String?
    var revocationFile: String?
    var tls = ServerTLS.Policy()

    /// The files, at libvirt's standard places where none is named.
    ///
    /// - Parameters:
    ///   - prefix: what `--root` puts in front of the standard places.
    ///   - exists: whether there is such a file.
    func files(prefix: String, exists: (String) -> Bool) -> TLSFiles {
        let list = prefix + "/etc/pki/CA/cacrl.pem"
        return TLSFiles(
            authority: authorityFile ?? prefix + "/etc/pki/CA/cacert.pem",
            certificate: certificateFile ?? prefix + "/etc/pki/libvirt/servercert.pem",
            key: keyFile ?? prefix + "/etc/pki/libvirt/private/serverkey.pem",
            revocations: revocationFile ?? (exists(list) ? list : nil))
    }
}
