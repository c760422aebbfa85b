import Apus
import Testing

@testable import ApusCommands

/// virsh's words for events, as it printed them for the same events.
@Suite struct EventTextTests {
    private static let changes: [(DomainEvent.Change, String)] = [
        (.lifecycle(.init(kind: .started, detailCode: 0)), "event 'lifecycle' for domain 'test': Started Booted"),
        (
            .lifecycle(.init(kind: .shutdown, detailCode: 2)),
            "event 'lifecycle' for domain 'test': Shutdown Finished after host request"
        ),
        (.lifecycle(.init(kind: .undefined, detailCode: 1)), "event 'lifecycle' for domain 'test': Undefined Renamed"),
        (.reboot, "event 'reboot' for domain 'test'"),
        (
            .metadataChange(type: 2, uri: "http://a/1"),
            "event 'metadata-change' for domain 'test': type element, uri http://a/1"
        ),
        (
            .metadataChange(type: 0, uri: nil),
            "event 'metadata-change' for domain 'test': type description, uri <null>"
        ),
        (.balloonChange(memory: 4096), "event 'balloon-change' for domain 'test': 4096KiB"),
    ]

    @Test(arguments: changes.indices)
    func text(_ index: Int) async throws {
        let (change, expected) = Self.changes[index]
        let domain = try await Connection.open("test:///default").domain(named: "test")
        #expect(DomainEvent(domain: domain, change: change).text == expected)
    }

    @Test func eventsOfAnInMemoryHostArriveInOrder() async throws {
        let host = try await Connection.open("test:///default")
        let events = try await host.events(.lifecycle)
        let domain = try await host.domain(named: "test")
        try await domain.suspend()
        try await domain.resume()
        var seen: [String] = []
        for try await event in events {
            seen.append(event.text)
            if seen.count == 2 { break }
        }
        #expect(
            seen == [
                "event 'lifecycle' for domain 'test': Suspended Paused",
                "event 'lifecycle' for domain 'test': Resumed Unpaused",
            ])
    }
}
