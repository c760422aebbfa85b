import LibvirtProtocol
import VirtDriver
import VirtError

/// The event callbacks of one connection: who wants to hear of what.
struct EventRegistrations {
    /// How a client asked: that decides the shape of the messages it gets.
    enum Style: Hashable, Sendable {
        /// `CONNECT_DOMAIN_EVENT_REGISTER`: life-cycle only, one a connection.
        case lifecycle
        /// `CONNECT_DOMAIN_EVENT_REGISTER_ANY`: one an event identity, without callback numbers.
        case identity
        /// Everything newer: numbered callbacks, perhaps for one object only.
        case callback
    }

    private struct Registration {
        let id: Int32
        let kind: EventKind
        let style: Style
        /// Only events of the object with this key; nil for all.
        let object: String?
    }

    private var registrations: [Registration] = []
    private var nextID: [EventFamily: Int32] = [:]

    var isEmpty: Bool { registrations.isEmpty }

    /// Adds a callback and gives its number.
    ///
    /// - Throws: error 8 when the same has been asked for before.
    mutating func add(_ kind: EventKind, style: Style, object: String? = nil) throws(VirtError) -> Int32 {
        let isKnown = registrations.contains { $0.kind == kind && $0.style == style && $0.object == object }
        guard !isKnown else { throw VirtError(.invalidArg, "event callback already tracked") }
        let id = reserve(kind.family)
        registrations.append(Registration(id: id, kind: kind, style: style, object: object))
        return id
    }

    /// Takes a callback number; monitor events share the numbers of domain events.
    mutating func reserve(_ family: EventFamily) -> Int32 {
        let id = nextID[family, default: 0]
        nextID[family] = id &+ 1
        return id
    }

    /// Removes a callback by number.
    mutating func remove(_ family: EventFamily, id: Int32) -> Bool {
        remove { $0.kind.family == family && $0.style == .callback && $0.id == id }
    }

    /// Removes what an old client registered by event identity.
    mutating func remove(_ kind: EventKind, style: Style) -> Bool {
        remove { $0.kind == kind && $0.style == style }
    }

    private mutating func remove(_ isMatch: (Registration) -> Bool) -> Bool {
        guard let index = registrations.firstIndex(where: isMatch) else { return false }
        registrations.remove(at: index)
        return true
    }

    mutating func removeAll() {
        registrations = []
    }

    /// How often and in which shape `event` is to be told: numbers of callbacks, nil for the old message.
    func deliveries(of event: DriverEvent) -> [Int32?] {
        let kind = event.kind
        return registrations.filter { $0.kind == kind && ($0.object == nil || $0.object == event.objectKey) }
            .map { $0.style == .callback ? $0.id : nil }
    }
}
