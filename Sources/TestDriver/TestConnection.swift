import VirtDriver
import VirtError

/// One connection to a made-up host.
actor TestConnection: HypervisorConnection {
    var host = TestHost()
    nonisolated let events = EventHub()

    func supports(feature: Int32) async -> Bool { false }

    func close() async {
        events.removeAll()
    }

    nonisolated func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        events.subscribe(handler)
    }
}
