import CHostShims
import Glibc
import LibvirtProtocol
import LibvirtTransport
import NIOPosix
import Testing
import XDR

@testable import ApusDaemon

/// A client that speaks the wire byte by byte. It blocks on threads of its own: the server needs the others.
final class TestClient: Sendable {
    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 24)
        pool.start()
        return pool
    }()

    let descriptor: Int32

    init(_ path: String, receiveTimeout: Int = 10) throws {
        let address = try UnixAddress(path)
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var timeout = timeval(tv_sec: receiveTimeout, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        try #require(address.withPointer { connect(descriptor, $0, $1) } == 0)
    }

    /// Takes over one end of a socket pair.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Connects to a TCP port of this host.
    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
    }

    /// Asks for the explanation of a call.
    func explain(_ payload: [UInt8]) async throws -> ApusExplainReply {
        let header = MessageHeader(
            program: ApusProcedure.program, procedure: ApusProcedure.explain.rawValue, kind: .call, serial: 1)
        try send(Frame(header: header, payload: payload))
        return try ApusExplainReply(xdr: try #require(try await receive()).payload)
    }

    deinit {
        close(descriptor)
    }

    func send(bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let sent = bytes[offset...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if sent <= 0 { return }
            offset += sent
        }
    }

    func send(_ frame: Frame) throws {
        send(bytes: try frame.encoded())
    }

    /// Sends a call of the remote program.
    func send(_ procedure: RemoteProcedure, serial: UInt32, _ payload: [UInt8] = []) throws {
        let header = MessageHeader(
            program: RemoteProcedure.program, procedure: procedure.rawValue, kind: .call, serial: serial)
        try send(Frame(header: header, payload: payload))
    }

    /// Exactly `count` bytes; nil at the end of the connection.
    private func bytes(_ count: Int) -> [UInt8]? {
        var result: [UInt8] = []
        while result.count < count {
            var chunk = [UInt8](repeating: 0, count: count - result.count)
            let received = recv(descriptor, &chunk, chunk.count, 0)
            guard received > 0 else { return nil }
            result += chunk[..<received]
        }
        return result
    }

    /// The next message; nil at the end of the connection, or when nothing comes in time.
    func receive() async throws -> Frame? {
        try await Self.threads.runIfActive { try self.receiveBlocking() }
    }

    private func receiveBlocking() throws -> Frame? {
        guard let word = bytes(4) else { return nil }
        var decoder = FrameDecoder()
        var input = word[...]
        _ = try decoder.next(from: &input)
        guard let rest = bytes(decoder.wanted) else { return nil }
        input = rest[...]
        return try decoder.next(from: &input)?.frame
    }

    /// Sends a descriptor with its byte.
    func send(descriptor number: Int32) {
        var byte: UInt8 = 0
        var passed = number
        _ = apus_send_descriptors(descriptor, &byte, 1, &passed, 1, 0)
    }

    /// Takes a descriptor with its byte.
    func receiveDescriptor() -> Int32? {
        var byte: UInt8 = 0
        var number: Int32 = -1
        var count = 1
        var truncated: Int32 = 0
        let received = apus_receive_descriptors(descriptor, &byte, 1, &number, &count, &truncated, 0)
        return received == 1 && count == 1 ? number : nil
    }

    /// Calls and waits for the reply, passing over events.
    func call(_ procedure: RemoteProcedure, serial: UInt32 = 1, _ payload: [UInt8] = []) async throws -> Frame {
        try send(procedure, serial: serial, payload)
        while true {
            let frame = try #require(try await receive())
            if frame.header.kind == .reply { return frame }
        }
    }

    func open(_ uri: String = "test:///default", flags: UInt32 = 0) async throws {
        let reply = try await call(.connectOpen, try ConnectOpenArguments(name: uri, flags: flags).xdr())
        try #require(reply.header.status == .ok)
    }

    /// Whether the other side has closed the connection, within the receive timeout.
    func isClosed() async throws -> Bool {
        try await Self.threads.runIfActive { self.isClosedBlocking }
    }

    private var isClosedBlocking: Bool {
        var byte: UInt8 = 0
        while true {
            let received = recv(descriptor, &byte, 1, 0)
            if received == 0 || received < 0 && errno == ECONNRESET { return true }
            if received < 0 { return false }
        }
    }
}

extension Frame {
    var error: MessageError? {
        header.status == .error ? try? MessageError(xdr: payload) : nil
    }
}
