import Glibc
import LibvirtProtocol
import Synchronization
import Testing
import VirtDriver
import VirtError
import XDR

@testable import RemoteDriver

@Suite struct RemoteConnectionTests {
    private let context = CallContext(connection: ConnectionID(rawValue: 1))
    private static let domain = DomainReference(name: "d", uuid: UUIDBytes(high: 1, low: 2), id: 3)

    @Test func answersMayOvertakeEachOther() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let first = peer.receive(), let second = peer.receive() else { return }
            for call in [second, first] {
                guard let name = try? DomainLookupByNameArguments(xdr: call.body).name else { return }
                peer.answer(
                    call.header,
                    DomainLookupByNameReply(dom: DomainReference(name: name, uuid: .zero, id: 1)))
            }
            _ = peer.receive()
        }
        async let one = connection.domainLookupByName(context, name: "one")
        async let two = connection.domainLookupByName(context, name: "two")
        let names = try await [one.name, two.name]
        #expect(names == ["one", "two"])
    }

    @Test func aFailedCallThrowsTheDaemonsError() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(
                call.header,
                MessageError(
                    code: 42, domain: 10, message: "Domain not found: no", level: 2, dom: nil, str1: "%s", str2: "a",
                    str3: nil, int1: 7, int2: -1, net: nil), status: .error)
            _ = peer.receive()
        }
        let error = await #expect(throws: VirtError.self) {
            _ = try await connection.domainLookupByName(context, name: "x")
        }
        #expect(error?.code == .noDomain)
        #expect(error?.domain == .qemu)
        #expect(error?.message == "Domain not found: no")
        #expect(error?.strings == ["%s", "a"])
        #expect(error?.int1 == 7)
    }

    @Test func whatIsUnderWayFailsWhenTheDaemonGoes() async throws {
        let connection = try ScriptedPeer.connection { peer in _ = peer.receive() }
        let first = await #expect(throws: VirtError.self) { _ = try await connection.connectGetURI(context) }
        #expect(first?.code == .systemError)
        #expect(first?.message == "End of file while reading data: Input/output error")
        let second = await #expect(throws: VirtError.self) { _ = try await connection.connectGetURI(context) }
        #expect(second?.message == "internal error: client socket is closed")
    }

    @Test func bytesThatAreNoMessageEndTheConnection() async throws {
        let connection = try ScriptedPeer.connection { peer in
            _ = peer.receive()
            peer.write([0, 0, 0, 1, 0, 0])
            _ = peer.receive()
        }
        let error = await #expect(throws: VirtError.self) { _ = try await connection.connectGetURI(context) }
        #expect(error?.code == .rpc)
    }

    @Test func aCancelledCallReturnsAndItsLateAnswerIsIgnored() async throws {
        let arrived = AsyncStream.makeStream(of: MessageHeader.self)
        let connection = try ScriptedPeer.connection { peer in
            guard let first = peer.receive() else { return }
            arrived.continuation.yield(first.header)
            guard let second = peer.receive() else { return }
            peer.answer(first.header, ConnectGetURIReply(uri: "late"))
            peer.answer(second.header, ConnectGetURIReply(uri: "right"))
            _ = peer.receive()
        }
        let task = Task { try await connection.connectGetURI(context) }
        for await _ in arrived.stream { break }
        task.cancel()
        let error = await #expect(throws: VirtError.self) { try await task.value }
        #expect(error?.code == .operationAborted)
        #expect(try await connection.connectGetURI(context) == "right")
    }

    @Test func answersPings() async throws {
        let (pongs, continuation) = AsyncStream.makeStream(of: MessageHeader.self)
        let connection = try ScriptedPeer.connection { peer in
            peer.send(1, program: KeepaliveProcedure.program, kind: .event, serial: 0)
            if let message = peer.receive() { continuation.yield(message.header) }
            continuation.finish()
        }
        var seen: [MessageHeader] = []
        for await header in pongs { seen.append(header) }
        #expect(seen.map(\.program) == [KeepaliveProcedure.program])
        #expect(seen.map(\.procedure) == [KeepaliveProcedure.pong.rawValue])
        #expect(seen.map(\.kind) == [.event])
        _ = connection
    }

    @Test func aDaemonThatAnswersNoPingIsGivenUp() async throws {
        let connection = try ScriptedPeer.connection { peer in while peer.receive() != nil {} }
        connection.startKeepalive(intervalMilliseconds: 30, count: 2)
        let error = await #expect(throws: VirtError.self) { _ = try await connection.connectGetURI(context) }
        #expect(error?.message == "internal error: connection closed due to keepalive timeout")
    }

    @Test func eventsReachSubscribersOfTheirKindInOrder() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive() else { return }
            peer.answer(call.header, ConnectDomainEventCallbackRegisterAnyReply(callbackID: 5))
            for number in 0..<3 {
                let event = DriverEvent.domainLifecycle(dom: Self.domain, event: Int32(number), detail: 0)
                let (procedure, body) = event.message(callbackID: 5)
                peer.send(procedure.rawValue, kind: .event, serial: 0, (try? body.xdr()) ?? [])
            }
            let (procedure, body) = DriverEvent.domainReboot(dom: Self.domain).message(callbackID: 5)
            peer.send(procedure.rawValue, kind: .event, serial: 0, (try? body.xdr()) ?? [])
        }
        let (events, continuation) = AsyncStream.makeStream(of: DriverEvent.self)
        _ = connection.onEnd { _ in continuation.finish() }
        let lifecycle = EventKind(family: .domain, identity: 0)
        let cancel = try await connection.subscribe(to: [lifecycle]) { continuation.yield($0) }
        var seen: [DriverEvent] = []
        for await event in events { seen.append(event) }
        cancel()
        #expect(
            seen == (0..<3).map { .domainLifecycle(dom: Self.domain, event: $0, detail: 0) })
    }

    /// Who subscribes while another's registration is under way has not got it if that fails.
    @Test func aRefusedRegistrationIsNobodyElses() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let first = peer.receive() else { return }
            peer.answer(first.header, NoArguments(), status: .error)
            guard let second = peer.receive() else { return }
            peer.answer(second.header, ConnectDomainEventCallbackRegisterAnyReply(callbackID: 6))
            let (procedure, body) = DriverEvent.domainLifecycle(dom: Self.domain, event: 2, detail: 0).message(
                callbackID: 6)
            peer.send(procedure.rawValue, kind: .event, serial: 0, (try? body.xdr()) ?? [])
            _ = peer.receive()
        }
        let (events, continuation) = AsyncStream.makeStream(of: DriverEvent.self)
        let subscribed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    let kinds = [EventKind(family: .domain, identity: 0)]
                    return (try? await connection.subscribe(to: kinds) { continuation.yield($0) }) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(subscribed == 1)
        var seen = events.makeAsyncIterator()
        #expect(await seen.next() == .domainLifecycle(dom: Self.domain, event: 2, detail: 0))
    }

    @Test func explainingACallSendsItAsAnArgument() async throws {
        let connection = try ScriptedPeer.connection { peer in
            guard let call = peer.receive(), call.header.program == ApusProcedure.program,
                let request = try? ApusExplainArguments(xdr: call.body),
                request.procedure == RemoteProcedure.domainDestroy.rawValue,
                let arguments = try? DomainDestroyArguments(xdr: request.arguments)
            else { return }
            peer.answer(call.header, ApusExplainReply(explanation: "would stop \(arguments.dom.name)"))
            _ = peer.receive()
        }
        let text = Mutex("")
        var asking = context
        asking.explain = { explanation in text.withLock { $0 = explanation } }
        let error = await #expect(throws: VirtError.self) {
            try await connection.domainDestroy(asking, dom: Self.domain)
        }
        #expect(error == .explained)
        #expect(text.withLock { $0 } == "would stop d")
    }

    @Test func refusesArgumentsBeyondTheProtocolsLimits() async throws {
        let connection = try ScriptedPeer.connection { peer in _ = peer.receive() }
        let error = await #expect(throws: VirtError.self) {
            _ = try await connection.domainLookupByName(
                context, name: String(repeating: "x", count: 4_194_305))
        }
        #expect(error?.code == .rpc)
    }
}
