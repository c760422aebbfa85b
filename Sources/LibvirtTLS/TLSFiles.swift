import Glibc
import HostSystem
import NIOSSL
import VirtError

/// Where the certificates of one end are.
public struct TLSFiles: Sendable, Hashable {
    public var authority: String
    public var certificate: String
    public var key: String
    /// Nil for none; a list that is not there at its standard place is none.
    public var revocations: String?

    public init(authority: String, certificate: String, key: String, revocations: String? = nil) {
        self.authority = authority
        self.certificate = certificate
        self.key = key
        self.revocations = revocations
    }

    /// The authorities of the file.
    ///
    /// - Throws: error 1 when it cannot be read.
    func authorities() throws(VirtError) -> [NIOSSLCertificate] {
        try Self.certificates(authority, what: "CA certificate")
    }

    static func certificates(_ path: String, what: String) throws(VirtError) -> [NIOSSLCertificate] {
        let bytes = try read(path, what: what == "server certificate" ? "certificate" : what)
        do {
            return try NIOSSLCertificate.fromPEMBytes(bytes)
        } catch {
            throw VirtError(
                .systemError, "Unable to import \(what) \(path)", domain: .rpc, cause: "\(error)",
                cures: ["the file has to hold certificates in PEM format"])
        }
    }

    static func privateKey(_ path: String) throws(VirtError) -> NIOSSLPrivateKey {
        let bytes = try read(path, what: "private key")
        do {
            return try NIOSSLPrivateKey(bytes: bytes, format: .pem)
        } catch {
            throw VirtError(
                .systemError, "Unable to import private key \(path)", domain: .rpc, cause: "\(error)",
                cures: ["the file has to hold a key without a passphrase in PEM format"])
        }
    }

    static func read(_ path: String, what: String) throws(VirtError) -> [UInt8] {
        do throws(VirtError) {
            return try HostFile.read(path, limit: 1 << 20)
        } catch {
            throw .systemCall(error.systemCallNumber ?? EIO, "Cannot read \(what) '\(path)'", domain: .rpc)
        }
    }

    /// Refuses certificates outside their time, which no peer would accept.
    static func checkDates(_ certificates: [NIOSSLCertificate], _ what: String, _ path: String) throws(VirtError) {
        let now = time(nil)
        for certificate in certificates {
            if certificate.notValidAfter < now {
                throw VirtError(.systemError, "The \(what) certificate \(path) has expired", domain: .rpc)
            }
            if certificate.notValidBefore > now {
                throw VirtError(.systemError, "The \(what) certificate \(path) is not yet active", domain: .rpc)
            }
        }
    }
}
