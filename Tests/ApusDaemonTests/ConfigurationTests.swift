import LibvirtTLS
import Testing
import VirtError

@testable import ApusDaemon

@Suite struct ConfigurationTests {
    private func settings(_ text: String) throws -> DaemonSettings {
        try DaemonSettings(ConfigurationFile(text, name: "libvirtd.conf"))
    }

    @Test func theUsualPrioritiesOfTLSAreVersions() throws {
        #expect(try settings("").network.tls.versions == TLSVersions())
        for usual in ["NORMAL", "@SYSTEM", "@LIBVIRT,SYSTEM", "SECURE128", "NORMAL:-VERS-TLS1.0:-VERS-TLS1.1"] {
            #expect(try settings("tls_priority = \"\(usual)\"").network.tls.versions == TLSVersions(), "\(usual)")
        }
        #expect(!(try settings("tls_priority = \"NORMAL:-VERS-TLS1.3\"").network.tls.versions.allows13))
        #expect(!(try settings("tls_priority = \"NORMAL:-VERS-ALL:+VERS-TLS1.3\"").network.tls.versions.allows12))
    }

    @Test func whatHasNoCounterpartKeepsTheDaemonFromStarting() throws {
        for wrong in ["NORMAL:+AES-128-CBC", "NORMAL:-VERS-ALL:+VERS-TLS1.1", "nonsense"] {
            let error = try #require(throws: VirtError.self) { try settings("\ntls_priority = \"\(wrong)\"") }
            #expect(error.code == .confSyntax)
            #expect(error.message.contains("libvirtd.conf:2: tls_priority: "))
            #expect(!error.cures.isEmpty)
        }
        #expect(throws: VirtError.self) { try settings("tls_priority = 1") }
    }
}
