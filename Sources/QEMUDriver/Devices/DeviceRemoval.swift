import VirtPlan
import XMLTree

/// A removal that the guest was asked for and has not acknowledged yet. The device is still there, its target and place
/// stay taken.
struct PendingRemoval: Hashable, Sendable {
    var alias: String
    /// Seconds since 1970.
    var since: Int64

    init(alias: String, since: Int64) {
        self.alias = alias
        self.since = since
    }

    /// As it stands in the status file.
    init?(_ element: XMLElement) {
        guard let alias = element[attribute: "alias"] else { return nil }
        self.init(alias: alias, since: element[attribute: "since"].flatMap { Int64($0) } ?? 0)
    }

    var element: XMLElement {
        XMLElement(
            "removal", attributes: [XMLAttribute("alias", alias), XMLAttribute("since", "\(since)")], children: [])
    }
}

/// How a removal ended.
enum RemovalOutcome: Hashable, Sendable {
    case removed
    /// The guest said no.
    case refused
}
