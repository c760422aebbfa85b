import Glibc
import LibvirtProtocol
import LibvirtTransport
import Testing
import XDR

@testable import ApusDaemon

@Suite(.timeLimit(.minutes(5))) struct ClientTests {
    @Test func twoHundredClientsAtATime() async throws {
        try await withServer { running in
            let clients = try (0..<200).map { _ in try TestClient(running.socket) }
            for client in clients { try await client.open() }
            #expect(running.server.clientCount == 200)
            for serial in 1...3 {
                for client in clients { try client.send(.connectGetLibVersion, serial: UInt32(serial)) }
                for client in clients {
                    #expect(try await client.receive()?.header.serial == UInt32(serial))
                }
            }
        }
    }

    @Test func clientsBeyondTheLimitWaitTheirTurn() async throws {
        try await withServer(maxClients: 2) { running in
            var clients = try (0..<2).map { _ in try TestClient(running.socket) }
            for client in clients { try await client.open() }
            let waiting = try TestClient(running.socket, receiveTimeout: 1)
            try waiting.send(.authList, serial: 1)
            #expect(try await waiting.receive() == nil)
            clients.removeFirst()
            #expect(try await waiting.receive()?.header.status == .ok)
        }
    }

    @Test func halfOpenAndSlowClientsHoldUpNobody() async throws {
        try await withServer { running in
            let silent = try (0..<20).map { _ in try TestClient(running.socket) }
            for client in silent { client.send(bytes: [0, 0, 1]) }
            let greedy = try TestClient(running.socket)
            try await greedy.open()
            // Asks without reading answers until the socket is full.
            let flags = apusFlags(greedy.descriptor)
            #expect(flags >= 0)
            let call = try Frame(
                header: MessageHeader(
                    program: RemoteProcedure.program, procedure: RemoteProcedure.connectGetCapabilities.rawValue,
                    kind: .call, serial: 1)
            ).encoded()
            var accepted = 0
            while accepted < 100_000 {
                let sent = send(greedy.descriptor, call, call.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
                if sent != call.count { break }
                accepted += 1
            }
            #expect(accepted < 100_000)
            let client = try TestClient(running.socket)
            try await client.open()
            #expect(try await client.call(.connectGetLibVersion).header.status == .ok)
        }
    }

    private func apusFlags(_ descriptor: Int32) -> Int32 {
        var size: Int32 = 4096
        return setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    @Test func closingAnswersAndThenCloses() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            try await client.open()
            #expect(try await client.call(.connectClose).header.status == .ok)
            #expect(try await client.isClosed())
        }
    }

    @Test func pingsAreAnswered() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            let ping = MessageHeader(program: KeepaliveProcedure.program, procedure: 1, kind: .event, serial: 0)
            try client.send(Frame(header: ping))
            let pong = try #require(try await client.receive())
            #expect(pong.header.program == KeepaliveProcedure.program && pong.header.procedure == 2)
            #expect(pong.header.kind == .event && pong.payload.isEmpty)
        }
    }

    @Test func aClientThatDoesNotAnswerPingsIsGivenUp() async throws {
        let settings = SessionSettings(keepaliveInterval: 1, keepaliveCount: 2)
        try await withServer(settings: settings) { running in
            let client = try TestClient(running.socket)
            #expect(try await client.call(.connectSupportsFeature, [0, 0, 0, 10]).payload == [0, 0, 0, 1])
            var pings = 0
            while let frame = try await client.receive() {
                #expect(frame.header.program == KeepaliveProcedure.program && frame.header.procedure == 1)
                pings += 1
            }
            #expect(pings == 2)
            #expect(try await running.isDeserted())
        }
    }

    @Test func aClientThatAnswersPingsStays() async throws {
        // Enough patience for a machine that is busy with other tests.
        let settings = SessionSettings(keepaliveInterval: 1, keepaliveCount: 20)
        try await withServer(settings: settings) { running in
            let client = try TestClient(running.socket)
            _ = try await client.call(.connectSupportsFeature, [0, 0, 0, 10])
            let pong = MessageHeader(program: KeepaliveProcedure.program, procedure: 2, kind: .event, serial: 0)
            for _ in 0..<4 {
                _ = try #require(try await client.receive())
                try client.send(Frame(header: pong))
            }
        }
    }
}
