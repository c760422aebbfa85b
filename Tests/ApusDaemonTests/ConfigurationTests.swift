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

    @Test func mechanismsAreOfferedThatCanWork() {
        func names(_ text: String?, passwords: Bool, keys: String?) -> [String] {
            SASLMechanisms(configuration: text) { $0 == keys }.offered(encrypting: false, hasPasswords: passwords)
        }
        #expect(names(nil, passwords: false, keys: nil) == ["SCRAM-SHA-256"])
        let delivered = "# comment\nmech_list: gssapi\n#keytab: /x\n"
        #expect(names(delivered, passwords: true, keys: nil) == ["SCRAM-SHA-256"])
        #expect(names(delivered, passwords: false, keys: nil) == [])
        #expect(names(delivered, passwords: true, keys: "/etc/krb5.keytab") == ["GSSAPI", "SCRAM-SHA-256"])
        let both = "mech_list: scram-sha-256, gssapi\nkeytab: /k\n"
        #expect(names(both, passwords: false, keys: "/k") == ["GSSAPI", "SCRAM-SHA-256"])
        #expect(names(both, passwords: false, keys: "/etc/krb5.keytab") == ["SCRAM-SHA-256"])
        // Nothing that leaves the rest readable on plain TCP.
        let secure = SASLMechanisms(configuration: both) { $0 == "/k" }.offered(encrypting: true, hasPasswords: true)
        #expect(secure == ["GSSAPI"])
        #expect(SASLMechanisms().offered(encrypting: true, hasPasswords: true) == [])
    }

    @Test func whatHasNoCounterpartKeepsTheDaemonFromStarting() throws {
        for wrong in ["NORMAL:+AES-128-CBC", "NORMAL:-VERS-ALL:+VERS-TLS1.1", "nonsense"] {
            let error = try #require(throws: VirtError.self) { try settings("\ntls_priority = \"\(wrong)\"") }
            #expect(error.code == .confSyntax)
            #expect(error.message.contains("libvirtd.conf:2: ") && error.message.contains("tls_priority: '"))
            #expect(!error.cures.isEmpty)
        }
        #expect(throws: VirtError.self) { try settings("tls_priority = 1") }
    }
}
