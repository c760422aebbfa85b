import Glibc
import LibvirtProtocol
import LibvirtTransport
import Synchronization
import Testing
import VirtDriver
import XDR

@testable import ApusDaemon

@Suite(.timeLimit(.minutes(5))) struct SessionTests {
    private let domain = DomainReference(name: "test", uuid: UUIDBytes(high: 1, low: 2), id: 1)
    private let other = DomainReference(name: "other", uuid: UUIDBytes(high: 3, low: 4), id: 2)

    @Test func repliesOvertakeAndTheRequestLimitHolds() async throws {
        let driver = ProbeDriver()
        try await withServer([driver], settings: SessionSettings(requestLimit: 3)) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            for (index, delay) in ["4000", "0", "50", "20", "0", "0"].enumerated() {
                let arguments = try DomainLookupByNameArguments(name: delay).xdr()
                try client.send(.domainLookupByName, serial: UInt32(index), arguments)
            }
            var order: [UInt32] = []
            for _ in 0..<6 { order.append(try #require(try await client.receive()).header.serial) }
            #expect(order.last == 0)
            #expect(order.first == 1)
            #expect(order.sorted() == Array(0..<6))
            #expect(driver.connection.state.withLock { $0.mostRunning } <= 3)
        }
    }

    @Test func openingHoldsUpCallsThatFollowIt() async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            let open = try ConnectOpenArguments(name: "test:///default", flags: 0).xdr()
            try client.send(.authList, serial: 1)
            try client.send(.connectOpen, serial: 2, open)
            try client.send(.connectGetLibVersion, serial: 3)
            try client.send(.connectClose, serial: 4)
            for serial: UInt32 in 1...4 {
                let reply = try #require(try await client.receive())
                #expect(reply.header.serial == serial && reply.header.status == .ok)
            }
            #expect(try await client.isClosed())
        }
    }

    @Test func eventsReachThoseWhoAskedInTheShapeTheyAskedFor() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            #expect(try await client.call(.connectDomainEventRegister).header.status == .ok)
            let reboot = try ConnectDomainEventRegisterAnyArguments(eventID: 1).xdr()
            #expect(try await client.call(.connectDomainEventRegisterAny, reboot).header.status == .ok)
            let mine = try ConnectDomainEventCallbackRegisterAnyArguments(eventID: 0, dom: domain).xdr()
            let registered = try await client.call(.connectDomainEventCallbackRegisterAny, mine)
            let callback = try ConnectDomainEventCallbackRegisterAnyReply(xdr: registered.payload).callbackID
            #expect(callback == 2)
            let again = try #require(try await client.call(.connectDomainEventCallbackRegisterAny, mine).error)
            #expect(again.message == "invalid argument: event callback already tracked")

            driver.connection.send(.domainLifecycle(dom: other, event: 2, detail: 0))
            driver.connection.send(.domainReboot(dom: other))
            driver.connection.send(.domainLifecycle(dom: domain, event: 5, detail: 1))
            driver.connection.send(.domainRtcChange(dom: domain, offset: 3))
            var procedures: [Int32] = []
            for _ in 0..<4 {
                let event = try #require(try await client.receive())
                #expect(event.header.kind == .event && event.header.serial == 0 && event.header.status == .ok)
                procedures.append(event.header.procedure)
                if event.header.procedure == RemoteProcedure.domainEventCallbackLifecycle.rawValue {
                    let message = try DomainEventCallbackLifecycleMessage(xdr: event.payload)
                    #expect(message.callbackID == callback && message.msg.dom == domain && message.msg.event == 5)
                }
            }
            let legacy = RemoteProcedure.domainEventLifecycle.rawValue
            let expected = [
                legacy, RemoteProcedure.domainEventReboot.rawValue, legacy,
                RemoteProcedure.domainEventCallbackLifecycle.rawValue,
            ]
            #expect(procedures == expected)

            let gone = try ConnectDomainEventCallbackDeregisterAnyArguments(callbackID: callback).xdr()
            #expect(try await client.call(.connectDomainEventCallbackDeregisterAny, gone).header.status == .ok)
            let error = try #require(try await client.call(.connectDomainEventCallbackDeregisterAny, gone).error)
            #expect(error.message == "internal error: domain event callback 2 not registered")
        }
        // Drivers are told without anybody waiting for them.
        for _ in 0..<1000 where !driver.connection.state.withLock({ $0.isClosed }) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(driver.connection.state.withLock { $0.isClosed && $0.handlers.isEmpty })
    }

    @Test(arguments: [(Int32(27), "event ID 27"), (-1, "event ID -1"), (.max, "event ID 2147483647")])
    func unknownEventsAreRefused(eventID: Int32, text: String) async throws {
        try await withServer { running in
            let client = try TestClient(running.socket)
            try await client.open()
            let arguments = try ConnectDomainEventCallbackRegisterAnyArguments(eventID: eventID, dom: nil).xdr()
            let error = try #require(try await client.call(.connectDomainEventCallbackRegisterAny, arguments).error)
            #expect(error.code == 1 && error.domain == 7 && error.message == "internal error: unsupported \(text)")
        }
    }

    @Test func descriptorsTravelBothWays() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            var numbers: [Int32] = []
            for byte in "fd".utf8 {
                var ends: [Int32] = [-1, -1]
                try #require(pipe(&ends) == 0)
                var byte = byte
                _ = write(ends[1], &byte, 1)
                close(ends[1])
                numbers.append(ends[0])
            }
            let header = MessageHeader(
                program: RemoteProcedure.program, procedure: RemoteProcedure.domainCreateWithFiles.rawValue,
                kind: .callWithDescriptors, serial: 8)
            let arguments = try DomainCreateWithFilesArguments(dom: domain, flags: 0).xdr()
            let descriptors = DescriptorSet(owning: numbers)
            try client.send(Frame(header: header, payload: arguments, descriptors: descriptors))
            for number in descriptors.numbers { client.send(descriptor: number) }
            let reply = try #require(try await client.receive())
            #expect(try DomainCreateWithFilesReply(xdr: reply.payload).dom.name == "fd")

            let graphics = try DomainOpenGraphicsFDArguments(dom: domain, idx: 0, flags: 3).xdr()
            try client.send(.domainOpenGraphicsFD, serial: 9, graphics)
            try client.send(.connectGetType, serial: 10)
            let answer = try #require(try await client.receive())
            #expect(answer.header.kind == .replyWithDescriptors && answer.header.serial == 9)
            for index in UInt8(0)..<3 {
                let number = try #require(client.receiveDescriptor())
                var byte: UInt8 = 99
                #expect(read(number, &byte, 1) == 1 && byte == index)
                close(number)
            }
            #expect(try await client.receive()?.header.serial == 10)
        }
    }

    @Test func explainingGivesThePlanAndChangesNothing() async throws {
        let driver = ProbeDriver()
        try await withServer([driver]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            func explain(_ dom: DomainReference, _ serial: UInt32) async throws -> String {
                let inner = try DomainSuspendArguments(dom: dom).xdr()
                let arguments = ApusExplainArguments(
                    program: RemoteProcedure.program, version: 1, procedure: RemoteProcedure.domainSuspend.rawValue,
                    arguments: inner)
                let header = MessageHeader(
                    program: ApusProcedure.program, procedure: ApusProcedure.explain.rawValue, kind: .call,
                    serial: serial)
                try client.send(Frame(header: header, payload: try arguments.xdr()))
                let reply = try #require(try await client.receive())
                return try ApusExplainReply(xdr: reply.payload).explanation
            }
            #expect(try await explain(domain, 1) == #"{"steps":["stop"]}"#)
            let stopped = DomainReference(name: "stopped", uuid: .zero, id: -1)
            let refusal = try await explain(stopped, 2)
            let expected =
                #"{"operation":"virDomainSuspend","subject":"","refused":"Requested operation is not valid: "#
                + #"domain is not running","code":55,"rule":"LIFE-1","cause":"it is shut off","cures":["start it"]}"#
            #expect(refusal == expected)
            #expect(driver.connection.state.withLock { $0.order }.isEmpty)
        }
    }

    @Test(arguments: [
        (Int32(3), Int32(1)), (8, 1), (9, 1), (10, 1), (14, 1), (15, 1), (16, 1), (2, 0), (4, 0), (17, 0), (-1, 0),
    ])
    func featuresAreTheWiresOrTheDrivers(feature: Int32, answer: Int32) async throws {
        try await withServer([ProbeDriver()]) { running in
            let client = try TestClient(running.socket)
            try await client.open("probe:///")
            let arguments = try ConnectSupportsFeatureArguments(feature: feature).xdr()
            let reply = try await client.call(.connectSupportsFeature, arguments)
            #expect(try ConnectSupportsFeatureReply(xdr: reply.payload).supported == answer)
        }
    }
}
