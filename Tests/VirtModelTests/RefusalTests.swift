import Testing
import VirtError
import VirtModel

/// What stock libvirt refuses while it reads a definition is refused with the same number, origin and text.
@Suite struct RefusalTests {
    @Test func corpusIsThere() {
        #expect(Fixtures.refused.count >= 100)
    }

    @Test(arguments: Fixtures.refused)
    func sameErrorAsLibvirt(path: String) throws {
        let expected = try Fixtures.text(path.dropLast(4) + ".error")
        var found = "accepted"
        do throws(VirtError) {
            _ = try DomainDefinition.parse(try text(path))
        } catch {
            found = "\(error.code.rawValue) \(error.domain.rawValue)\n\(error.message)"
        }
        #expect(found == expected)
    }

    private func text(_ path: String) throws(VirtError) -> String {
        do {
            return try Fixtures.text(path)
        } catch {
            throw VirtError(.internalError, "\(error)")
        }
    }
}
