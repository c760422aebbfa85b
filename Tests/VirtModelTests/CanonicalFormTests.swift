import Testing
import VirtModel

/// libvirt's own output is canonical: reading and writing it again must not change a byte.
@Suite struct CanonicalFormTests {
    @Test func corpusIsThere() {
        #expect(Fixtures.names.count >= 60)
    }

    @Test(arguments: Fixtures.names)
    func readingAndWritingKeepsEveryByte(name: String) throws {
        let text = try Fixtures.text(name)
        let definition = try DomainDefinition.parse(text)
        let written = definition.formatted([.inactive, .secure])
        let difference = zip(text.split(separator: "\n"), written.split(separator: "\n")).first { $0 != $1 }
        #expect(difference.map { "\($0.0) | \($0.1)" } == nil)
        let same = written == text
        #expect(same)
    }

    @Test(arguments: Fixtures.names)
    func readingTwiceGivesTheSameValue(name: String) throws {
        let definition = try DomainDefinition.parse(Fixtures.text(name))
        let again = try DomainDefinition.parse(definition.formatted([.inactive, .secure]))
        let same = definition == again
        #expect(same)
    }
}
