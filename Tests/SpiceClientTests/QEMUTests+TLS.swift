import SpiceClient
import SpiceProtocol
import SpiceTLS
import Testing

extension QEMUTests {
    @Test("SPICE-22 encrypted channels: certificate checked, encryption where the server demands it")
    func encryption() async throws {
        let folder = try Folder()
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
}
