import Glibc
import LibvirtProtocol
import LibvirtTransport
import Logging
import NIOPosix
import TestDriver
import Testing
import VirtDriver
import VirtError
import XDR
import XMLTree

@testable import ApusDaemon

/// Clients of a TCP socket: nobody of them is root, whoever runs the test.
@Suite(.timeLimit(.minutes(5))) struct AccessTests {
    private static let domain = DomainReference(
        name: "test", uuid: UUIDBytes(high: 0x6695_eb01_f6a4_8304, low: 0x79aa_97f2_502e_193f), id: 1)

    private func withClient(_ rules: String, _ body: (TestClient) async throws -> Void) async throws {
        var settings = SessionSettings()
        settings.authentication = [:]
        settings.access = try AccessRules(rules, name: "rules")
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let environment = SessionEnvironment(
            registry: DriverRegistry([TestDriver()]), settings: settings, logger: logger)
        let listeners = try Listener.network(host: "127.0.0.1", port: "0", service: .tcp)
        let server = try Server(
            listeners: listeners, environment: environment, group: MultiThreadedEventLoopGroup.singleton,
            limits: Server.Limits(clients: 10))
        server.start()
        let port = try #require(listeners.first?.address.split(separator: ":").last.flatMap { UInt16($0) })
        do {
            try await body(try TestClient(port: port))
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    private func names(_ client: TestClient) async throws -> [String] {
        let arguments = try ConnectListAllDomainsArguments(needResults: 1, flags: 0).xdr()
        let reply = try await client.call(.connectListAllDomains, arguments)
        return try ConnectListAllDomainsReply(xdr: reply.payload).domains.map(\.name)
    }

    private let base = "allow anyone connect.*\n"

    @Test func withoutRulesNotEvenTheConnectionOpens() async throws {
        try await withClient("") { client in
            let open = try ConnectOpenArguments(name: "test:///default", flags: 0).xdr()
            let error = try #require(try await client.call(.connectOpen, open).error)
            #expect(error.code == 88)
            #expect(error.message == "access denied: 'QEMU' denied access")
        }
    }

    @Test func whatMayNotBeSeenIsNotListedCountedOrFound() async throws {
        try await withClient(base + "allow anyone domain.* domain_name=other") { client in
            try await client.open()
            #expect(try await names(client) == [])
            let number = try await client.call(.connectNumOfDomains)
            #expect(try ConnectNumOfDomainsReply(xdr: number.payload).num == 0)
            let ids = try await client.call(.connectListDomains, try ConnectListDomainsArguments(maxids: 10).xdr())
            #expect(try ConnectListDomainsReply(xdr: ids.payload).ids == [])
            let lookup = try DomainLookupByNameArguments(name: "test").xdr()
            #expect(try await client.call(.domainLookupByName, lookup).error?.code == 88)
        }
    }

    @Test func aNameThatTheClientMakesUpOpensNothing() async throws {
        try await withClient(base + "allow anyone domain.* domain_name=other") { client in
            try await client.open()
            var lie = Self.domain
            lie.name = "other"
            let destroy = try DomainDestroyArguments(dom: lie).xdr()
            #expect(try await client.call(.domainDestroy, destroy).error?.code == 88)
        }
    }

    @Test func aRuleForTheObjectAllowsWhatItNamesAndNoMore() async throws {
        try await withClient(base + "allow anyone domain.getattr,domain.read,domain.suspend domain_name=t?st") {
            client in
            try await client.open()
            #expect(try await names(client) == ["test"])
            let suspend = try DomainSuspendArguments(dom: Self.domain).xdr()
            #expect(try await client.call(.domainSuspend, suspend).header.status == .ok)
            let destroy = try DomainDestroyArguments(dom: Self.domain).xdr()
            #expect(try await client.call(.domainDestroy, destroy).error?.code == 88)
            let state = try await client.call(
                .domainGetState, try DomainGetStateArguments(dom: Self.domain, flags: 0).xdr())
            #expect(try DomainGetStateReply(xdr: state.payload).state == 3)
        }
    }

    @Test func whatADescriptionNamesIsWhatRulesAreAbout() async throws {
        try await withClient(base + "allow anyone domain.write,domain.save domain_name=web-* domain_uuid=5f*") {
            client in
            try await client.open()
            func define(_ name: String, _ uuid: String) async throws -> Int32? {
                let xml =
                    "<domain type='test'><name>\(name)</name><uuid>\(uuid)</uuid><memory>8192</memory>"
                    + "<os><type>hvm</type></os></domain>"
                return try await client.call(.domainDefineXML, try DomainDefineXMLArguments(xml: xml).xdr()).error?.code
            }
            // The driver of this test defines nothing: it says so to those whom it hears.
            let allowed: Int32 = 3
            #expect(try await define("web-1", "5F1C0C6E8C3B4D6E9A44000000000001") == allowed)
            #expect(try await define("web-2", "6f1c0c6e-8c3b-4d6e-9a44-000000000002") == 88)
            #expect(try await define("db-1", "5f1c0c6e-8c3b-4d6e-9a44-000000000003") == 88)
            let broken = try DomainDefineXMLArguments(xml: "<domain>").xdr()
            #expect(try await client.call(.domainDefineXML, broken).error?.code == 35)
            // Who may never do it does not get as far as having a description read.
            let network = try NetworkDefineXMLArguments(xml: "<network>").xdr()
            #expect(try await client.call(.networkDefineXML, network).error?.code == 88)
        }
    }

    @Test(arguments: [
        ("network", "<network><name>n</name></network>", ["network_name": "n"]),
        ("storage_pool", "<pool><source><name>vg</name></source></pool>", ["pool_name": "vg"]),
        ("storage_vol", "<volume><name>v</name></volume>", ["vol_name": "v"]),
        (
            "interface", "<interface name='br0'><mac address='a'/></interface>",
            ["interface_name": "br0", "interface_macaddr": "a"]
        ),
        ("nwfilter", "<filter name='f'/>", ["nwfilter_name": "f"]),
        (
            "nwfilter_binding", "<filterbinding><portdev name='p'/><filterref filter='f'/></filterbinding>",
            ["nwfilter_binding_portdev": "p", "nwfilter_binding_name": "f"]
        ),
        (
            "secret", "<secret><usage type='iscsi'><target>t</target></usage></secret>", ["secret_usage_iscsi": "t"]
        ),
        ("domain", "<domain><uuid>nonsense</uuid></domain>", [:]),
    ])
    func everyKindOfDescriptionNamesItsObject(_ kind: String, _ xml: String, _ expected: [String: String]) throws {
        #expect(DefinedObject.attributes(kind, try XMLDocument.parse(xml).root) == expected)
    }

    @Test func explainingIsNoWayAroundARule() async throws {
        try await withClient(base + "allow anyone domain.getattr") { client in
            try await client.open()
            let request = try ApusExplainArguments(
                program: RemoteProcedure.program, version: 1, procedure: RemoteProcedure.domainDestroy.rawValue,
                arguments: try DomainDestroyArguments(dom: Self.domain).xdr()
            ).xdr()
            let reply = try await client.explain(request)
            #expect(reply.explanation.contains("\"code\":88"))
        }
    }
}
