/// What access decisions need of an X.509 certificate.
///
/// Source: RFC 5280, section 4.1.
struct CertificateDetails {
    /// The serial number without leading zeros.
    let serial: [UInt8]
    /// The issuer's name as encoded.
    let issuer: [UInt8]
    /// The subject's name as text.
    let subject: String

    init(der: [UInt8]) throws(DERReader.Failure) {
        var outer = DERReader(der[...])
        var certificate = try outer.next(DERReader.sequence).inside
        var fields = try certificate.next(DERReader.sequence).inside
        // The version is explicit and optional.
        if fields.nextTag == 0xa0 { _ = try fields.next() }
        serial = Self.serial(try fields.next(DERReader.integer).contents)
        _ = try fields.next(DERReader.sequence)
        issuer = Array(try fields.next(DERReader.sequence).whole)
        _ = try fields.next(DERReader.sequence)
        subject = try DistinguishedName.text(of: fields.next(DERReader.sequence))
    }

    static func serial(_ contents: ArraySlice<UInt8>) -> [UInt8] {
        Array(contents.drop { $0 == 0 })
    }
}
