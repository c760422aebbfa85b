import SpiceClient
import SpiceProtocol
import SpiceTLS
import Synchronization
import Testing

extension QEMUTests {
    /// Makes an authority and a certificate of this machine's loopback address, where QEMU looks for them.
    private static func makeCertificates(in folder: Folder) throws {
        let made = try Child.run(
            "sh",
            [
                "-c",
                """
                cd \(folder.path) && exec 2>/dev/null &&
                openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout ca-key.pem -out ca-cert.pem &&
                openssl req -newkey rsa:2048 -nodes -subj /CN=127.0.0.1 -keyout server-key.pem -out request.pem &&
                printf 'subjectAltName=IP:127.0.0.1\\n' > extensions &&
                openssl x509 -req -in request.pem -CA ca-cert.pem -CAkey ca-key.pem -CAcreateserial -days 2 \
                    -extfile extensions -out server-cert.pem
                """,
            ])
        try #require(made.succeeded)
    }

    @Test("SPICE-22 SPICE-21 encrypted channels: certificate checked, encryption where the server demands it")
    func encryption() async throws {
        let folder = try Folder()
        try Self.makeCertificates(in: folder)
        let port = try Child.freePort()
        let machine = try await Machine(
            ["-device", "VGA"],
            spice: "disable-ticketing=on,tls-port=\(port),x509-dir=\(folder.path),tls-channel=main,tls-channel=inputs",
            isUnix: false)
        let secure = SpiceEndpoint.tcp(host: "127.0.0.1", port: port)
        let trusting = try NIOTransport.encrypting(.init(authorityPath: folder.path + "/ca-cert.pem"))

        // All channels encrypted.
        let session = try await SpiceSession.connect(
            SpiceConfiguration(address: SpiceAddress(plain: nil, secure: secure)), transport: trusting)
        _ = try await session.display().picture()
        #expect(await session.statistics().allSatisfy(\.isEncrypted))
        await session.close()

        // Only where the server demands it.
        let mixed = try await SpiceSession.connect(
            SpiceConfiguration(address: SpiceAddress(plain: machine.address.plain, secure: secure)),
            transport: trusting)
        _ = try await mixed.display().picture()
        let encrypted = await mixed.statistics().filter(\.isEncrypted).map(\.channel.type)
        #expect(encrypted == [.main, .inputs])
        await mixed.close()

        // The same over WebSocket, each channel its own.
        let web = try await SpiceSession.connect(
            SpiceConfiguration(address: SpiceAddress("spice+wss://127.0.0.1:\(port)/")), transport: trusting)
        try await machine.command(#"{"execute":"stop"}"#)
        #expect(try await Self.shows(web.display(), machine))
        #expect(await web.statistics().allSatisfy(\.isEncrypted))
        await web.close()
        let both = try await SpiceSession.connect(
            SpiceConfiguration(address: SpiceAddress("spice+ws://127.0.0.1:\(machine.port)?tls-port=\(port)")),
            transport: trusting)
        #expect(try await Self.shows(both.display(), machine))
        #expect(await both.statistics().filter(\.isEncrypted).map(\.channel.type) == [.main, .inputs])
        await both.close()
        // At the port that wants encryption before all else.
        let refusal = await #expect(throws: SpiceClientError.self) {
            _ = try await SpiceSession.connect(
                SpiceConfiguration(address: SpiceAddress("spice+ws://127.0.0.1:\(port)")))
        }
        guard case .webSocket(let error)? = refusal, let cure = error.cure else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(cure.contains("spice+wss://"))
        await #expect(throws: SpiceClientError.refused(.needSecured)) {
            _ = try await SpiceSession.connect(
                SpiceConfiguration(address: SpiceAddress("spice+ws://127.0.0.1:\(machine.port)")))
        }

        // Not at all.
        await #expect(throws: SpiceClientError.refused(.needSecured)) {
            _ = try await SpiceSession.connect(SpiceConfiguration(address: machine.address))
        }
        // By an authority that nobody trusts.
        await #expect(throws: SpiceClientError.self) {
            _ = try await SpiceSession.connect(
                SpiceConfiguration(address: SpiceAddress(plain: nil, secure: secure)),
                transport: try NIOTransport.encrypting())
        }
    }

    @Test(
        "SPICE-22 SASL: user and password against the stock server's library, on every channel",
        .enabled(if: Child.exists("saslpasswd2")), arguments: ["scram-sha-256", "plain"])
    func sasl(mechanism: String) async throws {
        let folder = try Folder()
        try Self.makeCertificates(in: folder)
        let made = try Child.run(
            "sh",
            [
                "-c",
                """
                cd \(folder.path) && printf 'open sesame' | saslpasswd2 -p -c -f sasldb joe && chmod 600 sasldb &&
                printf 'mech_list: \(mechanism)\nauxprop_plugin: sasldb\nsasldb_path: %s\n' "$PWD/sasldb" > qemu.conf
                """,
            ])
        try #require(made.succeeded)
        let port = try Child.freePort()
        let machine = try await Machine(
            ["-device", "VGA"],
            spice: "tls-port=\(port),x509-dir=\(folder.path),sasl=on", isUnix: false,
            environment: ["SASL_CONF_PATH=\(folder.path)"])
        let transport = try NIOTransport.encrypting(.init(authorityPath: folder.path + "/ca-cert.pem"))
        let secure = SpiceAddress(plain: nil, secure: .tcp(host: "127.0.0.1", port: port))
        func connect(_ user: String?, _ password: String) async throws -> SpiceSession {
            try await SpiceSession.connect(
                SpiceConfiguration(address: secure, user: user, password: password), transport: transport)
        }
        for (user, password) in [("joe", "guess"), ("jim", "open sesame")] {
            await #expect(throws: SpiceClientError.refused(.permissionDenied)) { _ = try await connect(user, password) }
        }
        await #expect(throws: SpiceClientError.authentication("the server asks for a user name and a password")) {
            _ = try await connect(nil, "open sesame")
        }
        let session = try await connect("joe", "open sesame")
        try await machine.command(#"{"execute":"stop"}"#)
        let picture = try await session.display().settledPicture(quiet: .milliseconds(200))
        #expect(picture.ppm() == (try await machine.screendump()))
        let open = await session.openChannels.map(\.type)
        #expect(Set(open).isSuperset(of: [.main, .display, .inputs, .cursor]))
        await session.close()

        // Without TLS the server has nothing to offer but what encrypts by itself.
        do throws(SpiceClientError) {
            _ = try await SpiceSession.connect(
                SpiceConfiguration(address: machine.address, user: "joe", password: "open sesame"))
            Issue.record("a connection without encryption")
        } catch {
            switch error {
            case .authentication(let words): #expect(words.contains("encrypted port"))
            // With nothing at all to offer the server hangs up.
            default: #expect(error == .closed)
            }
        }
    }

    @Test(
        "SPICE-22 SASL without TLS: DIGEST-MD5 encrypts what follows, as the stock server demands",
        .enabled(if: Child.exists("saslpasswd2")))
    func saslEncryption() async throws {
        let folder = try Folder()
        let made = try Child.run(
            "sh",
            [
                "-c",
                """
                cd \(folder.path) && printf 'open sesame' | saslpasswd2 -p -c -f sasldb joe && chmod 600 sasldb &&
                printf 'mech_list: digest-md5\nauxprop_plugin: sasldb\nsasldb_path: %s\n' "$PWD/sasldb" > qemu.conf
                """,
            ])
        try #require(made.succeeded)
        let echo = try Self.echoDisk(in: folder)
        let machine = try await Machine(
            echo + ["-device", "VGA", "-serial", "file:\(folder.path)/serial"], spice: "sasl=on", isUnix: false,
            environment: ["SASL_CONF_PATH=\(folder.path)"])
        let log = Wire()
        func connect(_ user: String, _ password: String) async throws -> SpiceSession {
            try await SpiceSession.connect(
                SpiceConfiguration(address: machine.address, user: user, password: password), transport: log)
        }
        for (user, password) in [("joe", "guess"), ("jim", "open sesame")] {
            await #expect(throws: SpiceClientError.refused(.permissionDenied)) { _ = try await connect(user, password) }
        }
        let session = try await connect("joe", "open sesame")
        // Keys one way, pictures the other: many messages, and big ones.
        let inputs = try await session.inputs()
        let hasTyped = try await eventually {
            try await inputs.type("x")
            return try Self.contents(folder.path + "/serial").contains(UInt8(ascii: "x"))
        }
        #expect(hasTyped)
        try await machine.command(#"{"execute":"stop"}"#)
        #expect(try await Self.shows(session.display(), machine))
        #expect(await session.statistics().allSatisfy(\.isEncrypted))
        await session.close()
        // A plain session says the same bytes again and again.
        let plain = [UInt8]([101, 0, 14, 0, 0, 0, 1])
        #expect(!log.written.contains { $0.starts(with: plain) })
        #expect(log.written.count > 20)
    }
}

/// A transport that keeps what is said.
private final class Wire: SpiceTransport, Sendable {
    private struct Channel: SpiceByteChannel {
        let inner: any SpiceByteChannel
        let wire: Wire

        func read() async throws(SpiceClientError) -> [UInt8] { try await inner.read() }
        func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
            wire.said.withLock { $0.append(bytes) }
            try await inner.write(bytes)
        }
        func close() { inner.close() }
    }

    private let said = Mutex<[[UInt8]]>([])
    var written: [[UInt8]] { said.withLock { $0 } }

    func connect(
        to endpoint: SpiceEndpoint, secure: Bool
    ) async throws(SpiceClientError) -> any SpiceByteChannel {
        Channel(inner: try await NIOTransport().connect(to: endpoint, secure: secure), wire: self)
    }
}
