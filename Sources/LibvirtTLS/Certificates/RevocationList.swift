import VirtError

/// A certificate authority's list of revoked certificates.
///
/// As in libvirt's daemon, what it names is refused whether or not the list is still current and whoever has signed it:
/// its owner could as well change the list of authorities beside it, and a daemon that stops because a list ran out
/// helps nobody. ``complaints(authorities:now:path:)`` says what is wrong with it.
///
/// Source: RFC 5280, section 5.1.
struct RevocationList: Sendable {
    private let issuer: [UInt8]
    private let serials: Set<[UInt8]>
    private let der: [UInt8]
    /// When it was made and when the next one was to come, in seconds since 1970; nil where it does not say.
    let begins: Int64?
    let ends: Int64?

    init(der: [UInt8]) throws(DERReader.Failure) {
        var outer = DERReader(der[...])
        var list = try outer.next(DERReader.sequence).inside
        var fields = try list.next(DERReader.sequence).inside
        if fields.nextTag == DERReader.integer { _ = try fields.next() }
        _ = try fields.next(DERReader.sequence)
        issuer = Array(try fields.next(DERReader.sequence).whole)
        // thisUpdate and nextUpdate: UTCTime or GeneralizedTime.
        var dates: [Int64?] = []
        while let tag = fields.nextTag, tag == 0x17 || tag == 0x18 {
            dates.append(CertificateTime.seconds(try fields.next()))
        }
        begins = dates.first ?? nil
        ends = dates.count > 1 ? dates[1] : nil
        self.der = der
        var found: Set<[UInt8]> = []
        if fields.nextTag == DERReader.sequence {
            var entries = try fields.next(DERReader.sequence).inside
            while !entries.isAtEnd {
                var entry = try entries.next(DERReader.sequence).inside
                found.insert(CertificateDetails.serial(try entry.next(DERReader.integer).contents))
            }
        }
        serials = found
    }

    /// Reads every list of a PEM file, or the one of a DER file.
    ///
    /// - Throws: error 1 when it holds something else.
    static func lists(in file: [UInt8], path: String) throws(VirtError) -> [RevocationList] {
        let text = String(decoding: file, as: UTF8.self)
        let marked = PEM.blocks(of: "X509 CRL", in: text)
        do {
            var lists: [RevocationList] = []
            for der in marked.isEmpty ? [file] : marked { lists.append(try RevocationList(der: der)) }
            return lists
        } catch {
            throw VirtError(
                .internalError, "cannot read the revocation list '\(path)'", domain: .rpc,
                cures: ["make it with `openssl ca -gencrl` or `certtool --generate-crl`"])
        }
    }

    /// What an administrator should know of it.
    ///
    /// - Parameters:
    ///   - authorities: certificates in DER.
    ///   - now: in seconds since 1970.
    func complaints(authorities: [[UInt8]], now: Int64, path: String) -> [String] {
        var result: [String] = []
        if !ListSignature.isMade(on: der, by: authorities) {
            result.append("no authority has signed the revocation list '\(path)'")
        }
        if let begins, begins > now { result.append("the revocation list '\(path)' is from the future") }
        if let ends, ends < now { result.append("the revocation list '\(path)' has run out: make a new one") }
        return result
    }

    func revokes(_ certificate: CertificateDetails) -> Bool {
        certificate.issuer == issuer && serials.contains(certificate.serial)
    }
}
