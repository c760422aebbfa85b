import Dispatch
import Glibc
import HostSystem
import LibvirtProtocol
import VirtDriver
import XDR

@testable import RemoteDriver

/// The daemon's end of a connection, played by the test: it reads calls and answers what the script says.
final class ScriptedPeer: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        _ = close(descriptor)
    }

    /// A connection whose daemon follows `script` on a thread of its own; when the script ends, the socket closes.
    static func connection(_ script: @escaping @Sendable (ScriptedPeer) -> Void) throws -> RemoteConnection {
        let pair = try DescriptorPair.sockets()
        let theirs = try pair.first.duplicate()
        let peer = ScriptedPeer(try pair.second.duplicate().release())
        DispatchQueue(label: "peer").async { script(peer) }
        return try RemoteConnection(
            socket: theirs, connectionID: ConnectionID(rawValue: 1))
    }

    /// The next message; nil at the end.
    func receive() -> (header: MessageHeader, body: [UInt8])? {
        guard let word = read(4), case let length = word.reduce(0, { $0 << 8 | Int($1) }), length >= 28,
            let rest = read(length - 4), let header = try? MessageHeader(xdr: Array(rest[..<24]))
        else { return nil }
        return (header, Array(rest[24...]))
    }

    func send(
        _ procedure: Int32, program: UInt32 = RemoteProcedure.program, kind: MessageKind, serial: UInt32,
        status: MessageStatus = .ok, _ body: [UInt8] = []
    ) {
        let header = MessageHeader(
            program: program, procedure: procedure, kind: kind, serial: serial, status: status)
        guard let bytes = try? OutgoingMessage.bytes(header, body: body) else { return }
        write(bytes)
    }

    /// Answers a call.
    func answer(_ call: MessageHeader, _ body: some XDRCodable, status: MessageStatus = .ok) {
        send(
            call.procedure, program: call.program, kind: .reply, serial: call.serial, status: status,
            (try? body.xdr()) ?? [])
    }

    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes[filled...].withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }
}
