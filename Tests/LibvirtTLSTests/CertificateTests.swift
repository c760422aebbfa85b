import Testing

@testable import LibvirtTLS

/// A subject of several kinds of names: `C=DE`, `O=Tests, and more`, `CN=client one`.
private let name: [UInt8] =
    sequence(
        set(sequence([0x06, 3, 0x55, 4, 6] + string("DE")))
            + set(sequence([0x06, 3, 0x55, 4, 10] + string("Tests, and more")))
            + set(sequence([0x06, 3, 0x55, 4, 3] + string("client one"))))

private func tagged(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
    contents.count < 128
        ? [tag, UInt8(contents.count)] + contents
        : [tag, 0x82, UInt8(contents.count >> 8), UInt8(contents.count & 255)] + contents
}
private func sequence(_ contents: [UInt8]) -> [UInt8] { tagged(0x30, contents) }
private func set(_ contents: [UInt8]) -> [UInt8] { tagged(0x31, contents) }
private func string(_ text: String) -> [UInt8] { tagged(0x0c, Array(text.utf8)) }

private func certificate(serial: [UInt8], issuer: [UInt8] = name) -> [UInt8] {
    let algorithm = sequence([0x06, 1, 42])
    return sequence(
        sequence(
            tagged(0xa0, tagged(0x02, [2])) + tagged(0x02, serial) + algorithm + issuer
                + sequence(tagged(0x17, [])) + name) + algorithm)
}

private func list(_ serials: [[UInt8]], issuer: [UInt8] = name) -> [UInt8] {
    let date = tagged(0x17, Array("260101000000Z".utf8))
    let entries = serials.flatMap { sequence(tagged(0x02, $0) + date) }
    return sequence(
        sequence(
            tagged(0x02, [1]) + sequence([0x06, 1, 42]) + issuer + date + date
                + (entries.isEmpty ? [] : sequence(entries))))
}

@Suite struct CertificateTests {
    @Test func namesReadAsLibvirtPrintsThem() throws {
        let details = try CertificateDetails(der: certificate(serial: [0, 0x80]))
        #expect(details.subject == "C=DE,O=Tests\\, and more,CN=client one")
        #expect(details.serial == [0x80])
    }

    @Test func everyTruncationIsAnError() {
        let whole = certificate(serial: [7])
        for length in 0..<whole.count {
            #expect(throws: DERReader.Failure.self) { try CertificateDetails(der: Array(whole[..<length])) }
        }
    }

    @Test func lengthsThatLieAreErrors() {
        for bytes: [UInt8] in [
            [0x30, 0x84, 0xff, 0xff, 0xff, 0xff], [0x30, 0x85, 0, 0, 0, 0, 1, 0], [0x30, 0x80, 0, 0], [0x30, 0x7f],
            [0x3f, 1, 0],
        ] {
            #expect(throws: DERReader.Failure.self) { try CertificateDetails(der: bytes) }
        }
    }

    @Test func aListRevokesItsIssuersCertificatesOnly() throws {
        let revocations = try RevocationList(der: list([[5], [0, 0x90]]))
        #expect(revocations.revokes(try CertificateDetails(der: certificate(serial: [5]))))
        #expect(revocations.revokes(try CertificateDetails(der: certificate(serial: [0, 0x90]))))
        #expect(!revocations.revokes(try CertificateDetails(der: certificate(serial: [6]))))
        let stranger = sequence(set(sequence([0x06, 3, 0x55, 4, 3] + string("stranger"))))
        #expect(!revocations.revokes(try CertificateDetails(der: certificate(serial: [5], issuer: stranger))))
        #expect(!(try RevocationList(der: list([]))).revokes(try CertificateDetails(der: certificate(serial: [5]))))
    }

    @Test func aFileThatIsNoListIsRefused() {
        #expect(throws: (any Error).self) { try RevocationList.lists(in: Array("nonsense".utf8), path: "/x") }
    }

    @Test(arguments: [
        ("abc", "abc", true), ("abc", "a*", true), ("abc", "*c", true), ("abc", "a?c", true), ("abc", "*", true),
        ("", "*", true), ("", "?", false), ("abc", "ab", false), ("abc", "b*", false), ("aXbXc", "a*b*c", true),
        ("aaab", "*ab", true), ("abc", "", false), ("a*c", "a*c", true),
    ])
    func patterns(_ text: String, _ pattern: String, _ fits: Bool) {
        #expect(GlobPattern.matches(text, pattern) == fits)
    }
}
