import Dispatch
import Glibc
import LibvirtProtocol
import Synchronization
import Testing
import VirtDriver
import VirtError
import XDR

@testable import RemoteDriver

/// Keeps the descriptor of a stream and how the stream ended.
private final class StreamCatcher: StreamObserver {
    let descriptor = Mutex<Int32>(-1)
    let end = Mutex<[VirtError?]>([])

    func openStream(descriptor number: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        descriptor.withLock { $0 = number }
    }

    func returnDescriptor(_ number: Int32) throws(VirtError) { _ = close(number) }

    func streamEnded(_ error: VirtError?) { end.withLock { $0.append(error) } }

    /// Reads to the end of file on a thread that may wait.
    func readAll() async -> [UInt8] {
        let number = descriptor.withLock { $0 }
        return await withCheckedContinuation { done in
            DispatchQueue(label: "reader").async {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65536)
                while true {
                    let count = read(number, &buffer, buffer.count)
                    guard count > 0 else { break }
                    bytes += buffer[..<count]
                }
                done.resume(returning: bytes)
            }
        }
    }

    deinit {
        let number = descriptor.withLock { $0 }
        if number >= 0 { _ = close(number) }
    }
}

@Suite struct StreamTests {
    private static let domain = DomainReference(name: "d", uuid: .zero, id: 1)
    private static let console = RemoteProcedure.domainOpenConsole.rawValue

    private func open(_ connection: RemoteConnection, _ catcher: StreamCatcher) async throws {
        let context = CallContext(connection: ConnectionID(rawValue: 1), exchange: catcher)
        try await connection.domainOpenConsole(context, dom: Self.domain, devName: nil, flags: 0)
    }

    @Test func bytesFromTheDaemonReachTheDescriptorUntilTheEnd() async throws {
        let sent = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, NoArguments())
            for start in stride(from: 0, to: sent.count, by: 100_000) {
                peer.send(
                    Self.console, kind: .stream, serial: call.header.serial, status: .continue,
                    Array(sent[start..<min(start + 100_000, sent.count)]))
            }
            peer.send(Self.console, kind: .stream, serial: call.header.serial, status: .continue)
            // The client finishes; the daemon confirms.
            guard let finish = peer.receive(), finish.header.status == .ok else { return }
            peer.send(Self.console, kind: .stream, serial: call.header.serial, status: .ok)
            _ = peer.receive()
        }
        let catcher = StreamCatcher()
        try await open(connection, catcher)
        #expect(await catcher.readAll() == sent)
    }

    /// libvirtd's event loop may send what is there, and the end, before the thread that carries the call out answers.
    @Test(arguments: [true, false]) func bytesThatOvertakeTheAnswerAreNotLost(opens: Bool) async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            let serial = call.header.serial
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue, Array("first".utf8))
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue, Array(" second".utf8))
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue)
            if opens {
                peer.answer(call.header, NoArguments())
                guard let finish = peer.receive(), finish.header.status == .ok else { return }
                peer.send(Self.console, kind: .stream, serial: serial, status: .ok)
            } else {
                peer.answer(call.header, NoArguments(), status: .error)
                guard let next = peer.receive() else { return }
                peer.answer(next.header, ConnectGetHostnameReply(hostname: "h"))
            }
            _ = peer.receive()
        }
        let catcher = StreamCatcher()
        if opens {
            try await open(connection, catcher)
            #expect(await catcher.readAll() == Array("first second".utf8))
        } else {
            await #expect(throws: VirtError.self) { try await open(connection, catcher) }
            let context = CallContext(connection: ConnectionID(rawValue: 1))
            #expect(try await connection.connectGetHostname(context) == "h")
        }
    }

    @Test func bytesFromTheCallerReachTheDaemonAndClosingFinishes() async throws {
        let (packets, continuation) = AsyncStream.makeStream(of: (MessageStatus, [UInt8]).self)
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, NoArguments())
            while let message = peer.receive() {
                continuation.yield((message.header.status, message.body))
                if message.header.status == .ok { break }
            }
            continuation.finish()
        }
        let catcher = StreamCatcher()
        try await open(connection, catcher)
        let number = catcher.descriptor.withLock { number in
            defer { number = -1 }
            return number
        }
        #expect(write(number, "hello", 5) == 5)
        _ = close(number)
        var data: [UInt8] = []
        var last: MessageStatus?
        for await (status, body) in packets {
            if status == .continue { data += body }
            last = status
        }
        #expect(data == Array("hello".utf8))
        #expect(last == .ok)
        _ = connection
    }

    @Test func theDaemonsErrorIsReportedBeforeTheEndOfFile() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, NoArguments())
            let error = MessageError(
                code: 38, domain: 38, message: "broken", level: 2, dom: nil, str1: nil, str2: nil, str3: nil, int1: 5,
                int2: 0, net: nil)
            peer.send(
                Self.console, kind: .stream, serial: call.header.serial, status: .error, (try? error.xdr()) ?? [])
            _ = peer.receive()
        }
        let catcher = StreamCatcher()
        try await open(connection, catcher)
        #expect(await catcher.readAll().isEmpty)
        #expect(catcher.end.withLock { $0.map { $0?.message } } == ["broken"])
    }

    @Test func aLostConnectionEndsItsStreams() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, NoArguments())
        }
        let catcher = StreamCatcher()
        try await open(connection, catcher)
        #expect(await catcher.readAll().isEmpty)
        #expect(catcher.end.withLock { $0.map { $0?.code } } == [.systemError])
    }

    @Test func holesReadAsZeros() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, NoArguments())
            let serial = call.header.serial
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue, [1])
            let hole = (try? StreamHole(length: 100_000, flags: 0).xdr()) ?? []
            peer.send(Self.console, kind: .streamHole, serial: serial, status: .continue, hole)
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue, [2])
            peer.send(Self.console, kind: .stream, serial: serial, status: .continue)
            _ = peer.receive()
        }
        let catcher = StreamCatcher()
        try await open(connection, catcher)
        #expect(await catcher.readAll() == [1] + [UInt8](repeating: 0, count: 100_000) + [2])
    }
}
