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

    @Test(
        arguments: [
            ("700101000000Z", 0x17, 0), ("260223081009Z", 0x17, 1_771_834_209), ("000229000000Z", 0x17, 951_782_400),
            ("491231235959Z", 0x17, 2_524_607_999), ("500101000000Z", 0x17, -631_152_000),
            ("20500101000000Z", 0x18, 2_524_608_000), ("99991231235959Z", 0x18, 253_402_300_799),
        ] as [(String, UInt8, Int64)])
    func times(_ text: String, _ tag: UInt8, _ seconds: Int64) throws {
        var reader = DERReader(tagged(tag, Array(text.utf8))[...])
        #expect(CertificateTime.seconds(try reader.next()) == seconds)
    }

    @Test(arguments: ["", "Z", "260101000000", "2601010000Z", "26o101000000Z", "261301000000Z", "20260101000000Z"])
    func noTimes(_ text: String) throws {
        var reader = DERReader(tagged(0x17, Array(text.utf8))[...])
        #expect(CertificateTime.seconds(try reader.next()) == nil)
    }

    @Test func aListThatNobodyHasSignedOrThatHasRunOutIsComplainedOf() throws {
        let revocations = try RevocationList(der: list([[5]]))
        #expect(revocations.ends == revocations.begins)
        let end = try #require(revocations.ends)
        func complaints(_ now: Int64) -> [String] {
            revocations.complaints(authorities: [[1, 2]], now: now, path: "/l")
        }
        #expect(complaints(end) == ["no authority has signed the revocation list '/l'"])
        #expect(complaints(end + 1).last == "the revocation list '/l' has run out: make a new one")
        #expect(complaints(end - 1).last == "the revocation list '/l' is from the future")
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
