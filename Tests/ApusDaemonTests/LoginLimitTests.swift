import Glibc
import LibvirtProtocol
import LibvirtTLS
import LibvirtTransport
import Logging
import NIOCore
import NIOPosix
import TestDriver
import Testing
import VirtDriver

@testable import ApusDaemon

/// Clients have a time in which to show who they are, whatever they try to spend it with.
@Suite(.timeLimit(.minutes(5))) struct LoginLimitTests {
    private func environment(_ settings: SessionSettings, bus: String? = nil) -> SessionEnvironment {
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        return SessionEnvironment(
            registry: DriverRegistry([TestDriver()]), settings: settings, logger: logger, bus: bus)
    }

    /// A client that is somebody else than root, whoever runs the test.
    private func client(_ environment: SessionEnvironment) async throws -> TestClient {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
        _ = try await UnixChannel.adopt(descriptor: ends[0], on: MultiThreadedEventLoopGroup.singleton) { channel in
            channel.eventLoop.makeCompletedFuture {
                let identity = ClientIdentity(userID: 65001, groupID: 65001, processID: getpid())
                let session = ClientSession(
                    channel: channel, identity: identity, service: .readWrite, environment: environment)
                try channel.pipeline.syncOperations.addHandler(SessionChannelHandler(session: session) { _ in })
                session.assumeIsolated { $0.watchLogin() }
            }
        }.get()
        return TestClient(descriptor: ends[1])
    }

    @Test func theTimeInWhichPolkitAsksTheUserDoesNotCount() async throws {
        let bus = try await FakeBus()
        var settings = SessionSettings()
        settings.loginSeconds = 1
        settings.authentication[.readWrite] = .polkit
        let environment = environment(settings, bus: bus.address)
        let slow = try await client(environment)
        try slow.send(.authPolkit, serial: 1)
        try await bus.waitForQuestion()
        // Came later, and its time is over.
        let silent = try await client(environment)
        #expect(try await silent.receive() == nil)
        bus.allow()
        #expect(try await slow.receive()?.header.status == .ok)
        try await slow.open()
        try await bus.stop()
    }

    @Test(arguments: [[], [0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3], Array("GET / HTTP/1.0\r\n\r\n".utf8)])
    func aHandshakeOfTLSThatNeverEndsIsEnded(_ bytes: [UInt8]) async throws {
        var template = Array("/tmp/apus-tls-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in ["/cert.pem", "/key.pem"] { unlink(directory + name) }
            rmdir(directory)
        }
        for (name, text) in [("/cert.pem", Self.certificate), ("/key.pem", Self.key)] {
            let file = try #require(fopen(directory + name, "w"))
            fputs(text, file)
            fclose(file)
        }
        var settings = SessionSettings()
        settings.loginSeconds = 1
        let files = TLSFiles(
            authority: directory + "/cert.pem", certificate: directory + "/cert.pem", key: directory + "/key.pem")
        let listeners = try Listener.network(host: "127.0.0.1", port: "0", service: .tls)
        let server = try Server(
            listeners: listeners, environment: environment(settings), group: MultiThreadedEventLoopGroup.singleton,
            limits: Server.Limits(clients: 10), tls: try ServerTLS(files: files, policy: ServerTLS.Policy()))
        server.start()
        let port = try #require(listeners.first?.address.split(separator: ":").last.flatMap { UInt16($0) })
        let client = try TestClient(port: port)
        client.send(bytes: bytes)
        #expect(try await client.isClosed())
        while server.clientCount > 0 { try await Task.sleep(for: .milliseconds(5)) }
        await server.stop()
    }

    /// Good for nothing but this test.
    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBfzCCASWgAwIBAgIUDB458uhvydFHcFelKnOr/NiNor4wCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE3MjU1OFoYDzIxMjYxMDMw
        MTcyNTU4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAASwtmHfO/v6JYD17qxCXrmaW8/YnGoeaJdCUTw61ChbAk6yJsvDjlFt
        ohZWxvHJL82bE8Omvg2ArM3NXrf4ZZzHo1MwUTAdBgNVHQ4EFgQUqJ7YiwrlsmrU
        3I/0zh3LhozI8C0wHwYDVR0jBBgwFoAUqJ7YiwrlsmrU3I/0zh3LhozI8C0wDwYD
        VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAOehI80VFUSqwFdZndQ9PY
        er5l6WxTU2T7YQX65zapLwIhAPgY9e7cb3zneHx2ESWTYYd4chMWuDyaCPHoLv+x
        xRqZ
        -----END CERTIFICATE-----

        """

    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsLN+mn3JqCdwSlNA
        xgnfp3D+wZqOky0pRI3ULPolF2mhRANCAASwtmHfO/v6JYD17qxCXrmaW8/YnGoe
        aJdCUTw61ChbAk6yJsvDjlFtohZWxvHJL82bE8Omvg2ArM3NXrf4ZZzH
        -----END PRIVATE KEY-----

        """
}
