import LibvirtProtocol
import RemoteDriver
import Synchronization
import Testing
import VirtDriver
import VirtError
import XDR

/// A driver that keeps the arguments of every call as they came, and answers with a sample that only depends on the
/// call's name.
final class RecordingDriver: Sendable {
    private let arrived = Mutex<[String: [UInt8]]>([:])

    var isTouched: Bool { arrived.withLock { !$0.isEmpty } }

    func arguments(of method: String) -> [UInt8]? { arrived.withLock { $0[method] } }

    func reflect<Arguments: XDRCodable, Reply: XDRCodable>(
        _ method: String, _ arguments: Arguments, _ reply: Reply.Type
    ) throws(VirtError) -> Reply {
        guard let bytes = try? arguments.xdr(), let sample = Sample.value(Reply.self, for: method + " reply") else {
            throw VirtError(.internalError, "no sample for \(method)")
        }
        arrived.withLock { $0[method] = bytes }
        return sample
    }
}

/// The generated files add every group's calls.
extension RecordingDriver: HypervisorConnection {
    func supports(feature: Int32) async -> Bool { false }
    func close() async {}
    func subscribe(_ handler: @escaping EventHandler) -> EventCancellation { {} }
}

/// One call: makes sample arguments, sends them through `remote`, and gives both sides' bytes.
struct MirrorCall: Sendable, CustomTestStringConvertible {
    let method: String
    /// Made-up arguments, encoded.
    let sample: @Sendable () -> [UInt8]?
    let run: @Sendable (RemoteConnection, CallContext) async throws -> Outcome

    typealias Outcome = (sent: [UInt8], returned: [UInt8], expected: [UInt8])

    init<Arguments: XDRCodable, Reply: XDRCodable>(
        _ method: String, _ arguments: Arguments.Type,
        _ call: @escaping @Sendable (RemoteConnection, CallContext, Arguments) async throws -> Reply
    ) {
        self.method = method
        sample = { Sample.value(Arguments.self, for: method).flatMap { try? $0.xdr() } }
        run = { remote, context in
            let sample = try #require(Sample.value(Arguments.self, for: method))
            let reply = try await call(remote, context, sample)
            let expected = try #require(Sample.value(Reply.self, for: method + " reply"))
            return (try sample.xdr(), try reply.xdr(), try expected.xdr())
        }
    }

    var testDescription: String { method }
}

/// Values of any wire type, made by decoding made-up bytes: what decodes is a value of the type.
enum Sample {
    static func value<Value: XDRCodable>(_ type: Value.Type, for name: String) -> Value? {
        var seed: UInt64 = name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<512 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                // Small numbers, which serve as lengths and kinds, and letters, which strings are made of.
                let choice = UInt8(truncatingIfNeeded: seed >> 33)
                bytes += choice & 1 == 0 ? [0, 0, 0, choice >> 1 & 7] : Array("ab\u{e9}".utf8)
            }
            var reader = XDRReader(bytes.span.bytes)
            if let value = try? Value(from: &reader) { return value }
        }
        return nil
    }
}

private struct MirrorHypervisor: HypervisorDriver {
    let driver = RecordingDriver()
    let name = "MIRROR"
    let schemes = ["mirror"]

    func open(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> DriverSet {
        var set = DriverSet(hypervisor: driver)
        set.network = driver
        set.interface = driver
        set.storage = driver
        set.nodeDevice = driver
        set.secret = driver
        set.nwfilter = driver
        return set
    }
}

@Suite struct MirrorTests {
    @Test func everyCallArrivesUnchangedAndSoDoesItsReply() async throws {
        let hypervisor = MirrorHypervisor()
        try await MirrorServer.with([hypervisor]) { server in
            let remote = try await RemoteConnection.open(
                path: server.socket, name: "mirror:///", readOnly: false, connectionID: ConnectionID(rawValue: 1))
            let context = CallContext(connection: ConnectionID(rawValue: 1), exchange: DiscardingExchange())
            for call in MirrorCall.all {
                do {
                    let (sent, returned, expected) = try await call.run(remote, context)
                    #expect(hypervisor.driver.arguments(of: call.method) == sent, "\(call.method): arguments")
                    #expect(returned == expected, "\(call.method): reply")
                } catch {
                    Issue.record("\(call.method): \(error)")
                }
            }
            await remote.close()
        }
        #expect(MirrorCall.all.count > 350)
    }
}
