import LibvirtProtocol
import LibvirtTransport
import Testing
import VirtError
import XDR

@testable import ApusDaemon

@Suite(.timeLimit(.minutes(5))) struct ReadOnlyTests {
    private static let domain = DomainReference(
        name: "test", uuid: UUIDBytes(high: 0x6695_eb01_f6a4_8304, low: 0x79aa_97f2_502e_193f), id: 1)

    @Test(arguments: [false, true]) func changesAreRefused(throughFlag: Bool) async throws {
        try await withServer { running in
            let client = try TestClient(throughFlag ? running.socket : running.readOnlySocket)
            try await client.open(flags: throughFlag ? 1 : 0)
            let suspend = try DomainSuspendArguments(dom: Self.domain).xdr()
            let error = try #require(try await client.call(.domainSuspend, suspend).error)
            #expect(error.code == 29 && error.domain == 20)
            #expect(error.message == "operation forbidden: read only access prevents virDomainSuspend")
            #expect(error.str1 == "operation forbidden: %s")
            #expect(error.str2 == "read only access prevents virDomainSuspend")
            let state = try await client.call(
                .domainGetState, try DomainGetStateArguments(dom: Self.domain, flags: 0).xdr())
            #expect(try DomainGetStateReply(xdr: state.payload).state == 1)
        }
    }

    @Test(arguments: [(UInt32(0), false), (1, true), (2, false), (8, true)])
    func secretsInXMLAreRefused(flags: UInt32, isRefused: Bool) async throws {
        try await withServer { running in
            let client = try TestClient(running.readOnlySocket)
            try await client.open()
            let payload = try DomainGetXMLDescArguments(dom: Self.domain, flags: flags).xdr()
            let reply = try await client.call(.domainGetXMLDesc, payload)
            #expect(
                reply.error?.message
                    == (isRefused ? "operation forbidden: virDomainGetXMLDesc with secure flag" : nil))
        }
    }

    /// As stock libvirt attributes its refusals, procedure by procedure.
    @Test(arguments: [
        ("virDomainCreate", 20), ("virDomainInterfaceAddresses", 20), ("virNetworkCreate", 19),
        ("virStorageVolDelete", 18), ("virConnectFindStoragePoolSources", 18), ("virNodeDeviceReset", 22),
        ("virInterfaceChangeBegin", 26), ("virSecretGetValue", 30), ("virNWFilterUndefine", 33),
        ("virDomainSnapshotDelete", 35), ("virDomainRevertToSnapshot", 35), ("virDomainCheckpointDelete", 69),
        ("virDomainQemuMonitorCommand", 0), ("virDomainLxcOpenNamespace", 0), ("virNodeSuspendForDuration", 20),
    ])
    func refusalsAreAttributedAsStock(function: String, domain: Int32) {
        let error = ReadOnlyRefusal.error(Permission("x", "write"), function: function)
        #expect(error.domain.rawValue == domain)
    }
}
