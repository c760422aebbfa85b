import LibvirtProtocol
import LibvirtTransport
import Testing
import XDR

@testable import ApusDaemon

/// Answers to what no libvirt client sends; the expected ones were recorded from stock libvirtd 9.0.
@Suite(.timeLimit(.minutes(5))) struct ProtocolErrorTests {
    private func reply(to header: MessageHeader, _ client: TestClient, _ payload: [UInt8] = []) async throws
        -> MessageError
    {
        try client.send(Frame(header: header, payload: payload))
        let frame = try #require(try await client.receive())
        #expect(frame.header.serial == header.serial)
        #expect(frame.header.kind == .reply)
        return try #require(frame.error)
    }

    @Test func unknownProgramsVersionsAndProceduresAreNamed() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            try await client.open()
            let program = RemoteProcedure.program
            let cases: [(MessageHeader, String)] = [
                (
                    MessageHeader(program: 0x1234_5678, procedure: 1, kind: .call, serial: 5),
                    "Cannot find program 305419896 version 1"
                ),
                (
                    MessageHeader(program: program, version: 2, procedure: 1, kind: .call, serial: 6),
                    "Cannot find program 536903814 version 2"
                ),
                (MessageHeader(program: program, procedure: 0, kind: .call, serial: 7), "unknown procedure: 0"),
                (MessageHeader(program: program, procedure: -1, kind: .call, serial: 8), "unknown procedure: -1"),
                (
                    MessageHeader(program: program, procedure: .max, kind: .call, serial: 9),
                    "unknown procedure: 2147483647"
                ),
                (MessageHeader(program: program, procedure: 107, kind: .call, serial: 9), "unknown procedure: 107"),
                (
                    MessageHeader(program: program, procedure: 157, kind: .call, serial: 9, status: .error),
                    "Unexpected message status 1"
                ),
            ]
            for (header, text) in cases {
                let error = try await reply(to: header, client)
                #expect(error.message == text)
                #expect(error.code == 39 && error.domain == 7 && error.level == 2)
                #expect(error.str1 == "%s" && error.str2 == text && error.int1 == -1 && error.int2 == -1)
            }
            let answer = try await client.call(.connectGetLibVersion)
            #expect(try ConnectGetLibVersionReply(xdr: answer.payload).libVer == 9_000_000)
        }
    }

    @Test func undecodableArgumentsLeaveTheConnectionAlive() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            try await client.open()
            for payload: [UInt8] in [[], [0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4], [0, 0, 0, 2, 0xff, 0xfe, 0, 0]] {
                let error = try #require(try await client.call(.domainLookupByName, payload).error)
                #expect(error.code == 39 && error.message == "Unable to decode message payload")
            }
            // What a newer client appends does no harm.
            let reply = try await client.call(.domainLookupByName, [0, 0, 0, 4] + Array("test".utf8) + [1, 2, 3, 4])
            #expect(try DomainLookupByNameReply(xdr: reply.payload).dom.id == 1)
        }
    }

    @Test func callsBeforeOpeningAreRefused() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            let early = try #require(try await client.call(.connectGetLibVersion).error)
            #expect(early.message == "internal error: hypervisor connection not open")
            let network = try #require(
                try await client.call(.connectListAllNetworks, [0, 0, 0, 1, 0, 0, 0, 0]).error)
            #expect(network.message == "internal error: connection not open")
            try await client.open()
            let again = try ConnectOpenArguments(name: "test:///default", flags: 0).xdr()
            let error = try #require(try await client.call(.connectOpen, again).error)
            #expect(error.message == "internal error: connection already open")
            #expect(try await client.call(.connectGetLibVersion).header.status == .ok)
        }
    }

    @Test(arguments: [
        ("foo:///x", 5, 0, "no connection driver available for foo:///x"),
        ("qemu://session", 1, 0, "internal error: invalid URI qemu://session (maybe you want qemu:///session)"),
        ("bogus", 5, 0, "no connection driver available for URI 'bogus' does not include a driver name"),
        (":bad", 1, 45, "internal error: Unable to parse URI :bad"),
        ("test:///nonexist", 27, 12, "XML error: failed to parse xml document '/nonexist'"),
    ])
    func badURIsAreRefusedInLibvirtsWords(uri: String, code: Int32, domain: Int32, text: String) async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            let payload = try ConnectOpenArguments(name: uri, flags: 0).xdr()
            let error = try #require(try await client.call(.connectOpen, payload).error)
            #expect(error.code == code && error.domain == domain && error.message == text)
            try await client.open()
        }
    }

    @Test func everyLengthAtItsLimitsIsAnErrorOrAClosedConnection() async throws {
        try await withServer { running in
            for length: UInt32 in [0, 1, 3, 4, 27, 33_554_437, 0x7fff_ffff, 0x8000_0000, .max] {
                let client = try TestClient(running.socket)
                client.send(bytes: (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(24 - $0 * 8)) })
                #expect(try await client.isClosed(), "length \(length)")
            }
            #expect(try await running.isDeserted())
            let client = try TestClient(running.socket)
            try await client.open()
        }
    }

    @Test func everySplitOfAMessageIsUnderstood() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            try await client.open()
            let header = MessageHeader(
                program: RemoteProcedure.program, procedure: RemoteProcedure.domainLookupByName.rawValue, kind: .call,
                serial: 3)
            let bytes = try Frame(header: header, payload: try DomainLookupByNameArguments(name: "test").xdr())
                .encoded()
            for split in 1..<bytes.count {
                client.send(bytes: Array(bytes[..<split]))
                try await Task.sleep(for: .microseconds(300))
                client.send(bytes: Array(bytes[split...]))
                let reply = try #require(try await client.receive())
                #expect(reply.header.status == .ok && reply.header.serial == 3)
            }
        }
    }
}
