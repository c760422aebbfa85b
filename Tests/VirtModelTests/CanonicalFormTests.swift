import Testing
import VirtModel

/// libvirt's own output is canonical: reading and writing it again must not change a byte.
@Suite struct CanonicalFormTests {
    @Test func corpusIsThere() {
        #expect(Fixtures.persistent.count >= 130)
        #expect(Fixtures.live.count >= 20)
    }

    @Test(arguments: Fixtures.persistent)
    func persistentDefinitionsKeepEveryByte(path: String) throws {
        let text = try Fixtures.text(path)
        let definition = try DomainDefinition.parse(text)
        #expect(firstDifference(text, definition.formatted([.inactive, .secure])) == nil)
    }

    @Test(arguments: Fixtures.persistent)
    func readingTwiceGivesTheSameValue(path: String) throws {
        let definition = try DomainDefinition.parse(Fixtures.text(path))
        let again = try DomainDefinition.parse(definition.formatted([.inactive, .secure]))
        let same = definition == again
        #expect(same)
    }

    @Test(arguments: Fixtures.live)
    func runningDefinitionsKeepEveryByte(path: String) throws {
        let text = try Fixtures.text(path)
        let definition = try DomainDefinition.parse(text, flags: [])
        #expect(firstDifference(text, definition.formatted(.secure)) == nil)
    }

    /// What only a running domain has is left out of its inactive form.
    @Test(arguments: Fixtures.live)
    func inactiveFormOfARunningDomain(path: String) throws {
        let definition = try DomainDefinition.parse(Fixtures.text(path), flags: [])
        let inactive = try Fixtures.text(path.replacingSuffix(".live.xml", by: ".inactive.xml"))
        #expect(firstDifference(inactive, definition.formatted([.inactive, .secure])) == nil)
    }

    private func firstDifference(_ expected: String, _ written: String) -> String? {
        if expected == written { return nil }
        let pairs = zip(expected.split(separator: "\n"), written.split(separator: "\n"))
        return pairs.first { $0 != $1 }.map { "\($0.0) | \($0.1)" } ?? "different length"
    }
}

extension String {
    fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + other : self
    }
}
