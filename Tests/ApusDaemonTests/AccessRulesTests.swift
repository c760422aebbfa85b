import LibvirtProtocol
import Testing
import VirtDriver
import VirtError

@testable import ApusDaemon

@Suite struct AccessRulesTests {
    private func subject(
        user: UInt32? = nil, sasl: String? = nil, name: String? = nil
    ) -> AccessSubject {
        AccessSubject(ClientIdentity(userID: user, saslUserName: sasl, x509DistinguishedName: name))
    }

    @Test func rulesGrantToThoseTheyName() throws {
        let rules = try AccessRules(
            """
            # who may do what
            allow user:65001 domain.start,domain.stop domain_name=web-* domain_uuid=5f*  # two conditions
            allow sasl:fred@* domain.*
            allow dn:"O=Tests,CN=monitor *" *.getattr

            allow anyone connect.getattr
            """, name: "rules")
        let start = Permission("domain", "start")
        #expect(rules.verdict(subject(user: 65001), start) == .dependsOnObject)
        #expect(rules.verdict(subject(user: 65002), start) == .denied)
        #expect(rules.verdict(subject(user: 0), start) == .allowed)
        #expect(rules.verdict(subject(sasl: "fred@host"), start) == .allowed)
        #expect(rules.verdict(subject(sasl: "fred"), start) == .denied)
        #expect(rules.verdict(subject(name: "O=Tests,CN=monitor 1"), Permission("network", "getattr")) == .allowed)
        #expect(rules.verdict(subject(name: "O=Tests,CN=monitor 1"), start) == .denied)
        #expect(rules.verdict(subject(), Permission("connect", "getattr")) == .allowed)
        let user = subject(user: 65001)
        let spelled = try AccessRules("allow anyone connect.search-domains,storage-pool.*", name: "rules")
        #expect(spelled.verdict(subject(), Permission("connect", "search_domains")) == .allowed)
        #expect(spelled.verdict(subject(), Permission("storage_pool", "start")) == .allowed)
        #expect(rules.allows(user, start, ["domain_name": "web-1", "domain_uuid": "5f00"]))
        #expect(!rules.allows(user, start, ["domain_name": "web-1", "domain_uuid": "6f00"]))
        #expect(!rules.allows(user, start, ["domain_name": "web-1"]))
        #expect(!rules.allows(user, Permission("domain", "delete"), ["domain_name": "web-1", "domain_uuid": "5f00"]))
    }

    @Test(arguments: [
        "deny anyone domain.start", "allow", "allow anyone", "allow nobody:x domain.start", "allow anyone domain",
        "allow anyone domian.start",
        "allow anyone domain.strat", "allow anyone *.nothing", "allow anyone network.open_device",
        "allow anyone domain.start name", "allow dn:\"x domain.start", "allow anyone .",
    ])
    func mistakesAreRefusedWithTheirLine(_ line: String) {
        do {
            _ = try AccessRules("\n" + line, name: "rules")
            Issue.record("accepted: \(line)")
        } catch {
            #expect(error.message.contains("rules:2:"))
        }
    }
}
