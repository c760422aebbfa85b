import VirtError

/// A certificate authority's list of revoked certificates. Trusted as the file that it comes from: its owner could as
/// well change the list of authorities beside it, so the signature is not looked at.
///
/// Source: RFC 5280, section 5.1.
struct RevocationList: Sendable {
    private let issuer: [UInt8]
    private let serials: Set<[UInt8]>

    init(der: [UInt8]) throws(DERReader.Failure) {
        var outer = DERReader(der[...])
        var list = try outer.next(DERReader.sequence).inside
        var fields = try list.next(DERReader.sequence).inside
        if fields.nextTag == DERReader.integer { _ = try fields.next() }
        _ = try fields.next(DERReader.sequence)
        issuer = Array(try fields.next(DERReader.sequence).whole)
        // thisUpdate and nextUpdate: UTCTime or GeneralizedTime.
        while let tag = fields.nextTag, tag == 0x17 || tag == 0x18 { _ = try fields.next() }
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

    func revokes(_ certificate: CertificateDetails) -> Bool {
        certificate.issuer == issuer && serials.contains(certificate.serial)
    }
}
