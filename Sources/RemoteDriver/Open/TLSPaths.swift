import Glibc
import LibvirtTLS
import VirtDriver

/// Where a client's certificates are, by libvirt's rules. Pure but for the check which files exist, which is passed in.
struct TLSPaths {
    var isRoot: Bool
    var home: String?
    var exists: (String) -> Bool

    static var current: TLSPaths {
        TLSPaths(
            isRoot: geteuid() == 0, home: getenv("HOME").map { String(cString: $0) }, exists: { access($0, R_OK) == 0 })
    }

    /// `pkipath=` names a directory; otherwise the user's own files come first, each for itself.
    func options(_ uri: ConnectionURI, host: String) -> ClientTLS.Options {
        let verifies = Int(uri.parameter("no_verify") ?? "0") ?? 0 == 0
        let certificate: String
        let key: String
        var files: (authority: String, list: String)
        if let directory = uri.parameter("pkipath") {
            files = (directory + "/cacert.pem", directory + "/cacrl.pem")
            (certificate, key) = (directory + "/clientcert.pem", directory + "/clientkey.pem")
        } else {
            files = ("/etc/pki/CA/cacert.pem", "/etc/pki/CA/cacrl.pem")
            var pair = ("/etc/pki/libvirt/clientcert.pem", "/etc/pki/libvirt/private/clientkey.pem")
            if !isRoot, let home {
                let own = home + "/.pki/libvirt"
                if exists(own + "/cacert.pem") { files.authority = own + "/cacert.pem" }
                if exists(own + "/cacrl.pem") { files.list = own + "/cacrl.pem" }
                if exists(own + "/clientcert.pem"), exists(own + "/clientkey.pem") {
                    pair = (own + "/clientcert.pem", own + "/clientkey.pem")
                }
            }
            (certificate, key) = pair
        }
        return ClientTLS.Options(
            authority: files.authority,
            identity: exists(certificate) && exists(key) ? .init(certificate: certificate, key: key) : nil,
            revocations: exists(files.list) ? files.list : nil, host: host, verifiesServer: verifies)
    }
}
