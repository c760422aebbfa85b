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

@testable import ApusDaemon

/// Clients of a TCP socket: nobody of them is root, whoever runs the test.
@Suite(.timeLimit(.minutes(2))) struct AccessTests {
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
