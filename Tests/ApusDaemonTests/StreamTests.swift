import CHostShims
import Glibc
import LibvirtProtocol
import LibvirtTransport
import Synchronization
import Testing
import XDR

@testable import ApusDaemon

@Suite(.timeLimit(.minutes(5))) struct StreamTests {
    private let domain = DomainReference(name: "test", uuid: .zero, id: 1)

    /// Opens a stream on one end of a socket pair and gives the other.
    private func open(
        _ driver: ProbeDriver, _ client: TestClient, serial: UInt32, _ ends: (Int32, Int32)? = nil,
        readable: Bool = true, writable: Bool = true
    ) async throws -> Int32 {
        var pair: [Int32] = [-1, -1]
        if let ends {
            pair = [ends.0, ends.1]
        } else {
            try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        }
        let given = pair[0]
        driver.connection.state.withLock { $0.console = (given, readable, writable) }
        let arguments = try DomainOpenConsoleArguments(dom: domain, devName: nil, flags: 0).xdr()
        let reply = try await client.call(.domainOpenConsole, serial: serial, arguments)
        #expect(reply.header.status == .ok)
        return pair[1]
    }

    private func packet(_ serial: UInt32, _ status: MessageStatus, _ payload: [UInt8] = []) -> Frame {
        let header = MessageHeader(
            program: RemoteProcedure.program, procedure: RemoteProcedure.domainOpenConsole.rawValue, kind: .stream,
            serial: serial, status: status)
        return Frame(header: header, payload: payload)
    }

    /// Waits, without holding a thread, until the descriptor has something to read or has ended.
    private func isReadable(_ descriptor: Int32, within limit: Duration = .seconds(10)) async throws -> Bool {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&events, 1, 0) == 1 { return true }
            try await Task.sleep(for: .milliseconds(1))
        }
        return false
    }

    private func text(_ descriptor: Int32, _ count: Int) async throws -> [UInt8] {
        var result: [UInt8] = []
        while result.count < count, try await isReadable(descriptor) {
            var chunk = [UInt8](repeating: 0, count: count - result.count)
            let received = read(descriptor, &chunk, chunk.count)
            guard received > 0 else { break }
            result += chunk[..<received]
        }
        return result
    }

    @Test func bytesFlowBothWaysAndFinishIsConfirmed() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let end = try await open(driver, client, serial: 9)
            try client.send(packet(9, .continue, Array("hello".utf8)))
            #expect(try await text(end, 5) == Array("hello".utf8))
            _ = write(end, Array("world".utf8), 5)
            let data = try #require(try await client.receive())
            #expect(data.header.kind == .stream && data.header.status == .continue && data.header.serial == 9)
            #expect(data.payload == Array("world".utf8))
            try client.send(packet(9, .ok))
            let finish = try #require(try await client.receive())
            #expect(finish.header.kind == .stream && finish.header.status == .ok && finish.payload.isEmpty)
            close(end)
        }
    }

    @Test func endOfFileIsAnEmptyPacket() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let end = try await open(driver, client, serial: 4)
            _ = write(end, Array("bye".utf8), 3)
            close(end)
            #expect(try await client.receive()?.payload == Array("bye".utf8))
            let last = try #require(try await client.receive())
            #expect(last.header.status == .continue && last.payload.isEmpty)
            try client.send(packet(4, .error))
            let abort = try #require(try await client.receive())
            #expect(abort.header.status == .ok && abort.header.serial == 4)
            #expect(try await client.call(.connectGetType, serial: 5).header.status == .ok)
        }
    }

    @Test func aTerminalEndsAsAFileDoes() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var number: UInt32 = 0
            var lock: Int32 = 0
            // TIOCSPTLCK and TIOCGPTN.
            try #require(apus_ioctl_pointer(master, 0x4004_5431, &lock) == 0)
            try #require(apus_ioctl_pointer(master, 0x8004_5430, &number) == 0)
            let slave = Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
            var mode = termios()
            tcgetattr(slave, &mode)
            cfmakeraw(&mode)
            tcsetattr(slave, TCSANOW, &mode)
            let end = try await open(driver, client, serial: 4, (slave, master))
            _ = write(end, Array("login:".utf8), 6)
            #expect(try await client.receive()?.payload == Array("login:".utf8))
            try client.send(packet(4, .continue, Array("root\r".utf8)))
            #expect(try await text(end, 5) == Array("root\r".utf8))
            close(end)
            let last = try #require(try await client.receive())
            #expect(last.header.status == .continue && last.payload.isEmpty)
        }
    }

    @Test func aSlowReaderHoldsUpTheDescriptorAndNotTheDaemon() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let end = try await open(driver, client, serial: 4)
            let chunk = [UInt8](repeating: 7, count: 65536)
            var written = 0
            var refusals = 0
            while refusals < 200, written < 256 << 20 {
                let count = send(end, chunk, chunk.count, Int32(MSG_DONTWAIT))
                if count > 0 {
                    written += count
                    refusals = 0
                } else {
                    refusals += 1
                    try await Task.sleep(for: .milliseconds(2))
                }
            }
            #expect(written < 16 << 20)
            var received = 0
            while received < written {
                received += try #require(try await client.receive()).payload.count
            }
            #expect(received == written)
            close(end)
        }
    }

    @Test func theDescriptorIsClosedWhenTheClientGoes() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            var client: TestClient? = try TestClient(running.socket)
            try await client?.open("probe:///")
            let end = try await open(driver, try #require(client), serial: 4)
            client = nil
            #expect(try await isReadable(end))
            #expect(try await text(end, 1).isEmpty)
            close(end)
            #expect(try await running.isDeserted())
        }
    }

    @Test func filesAreStreams() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let path = running.directory + "/file"
            let content = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
            let file = Glibc.open(path, O_RDWR | O_CREAT, 0o600)
            try #require(write(file, content, content.count) == content.count && lseek(file, 0, SEEK_SET) == 0)
            _ = try await open(driver, client, serial: 4, (file, -1), writable: false)
            var received: [UInt8] = []
            while let packet = try await client.receive(), !packet.payload.isEmpty { received += packet.payload }
            #expect(received == content)
            try client.send(packet(4, .ok))
            #expect(try await client.receive()?.header.status == .ok)
            unlink(path)
        }
    }
}
