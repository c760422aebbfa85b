/// Members of a JSON object in the order in which they were sent, or are to be sent.
///
/// A key occurs once: a later member with the same key replaces the value and keeps the place.
public struct JSONObject: Sendable {
    public typealias Member = (key: String, value: JSONValue)

    /// All members in order.
    public private(set) var members: [Member] = []
    /// Places of the keys. Only for large objects: most have a handful of members, where a scan is faster.
    private var places: [String: Int] = [:]

    private static let indexed = 16

    public init() {}

    public init(_ members: [Member]) {
        self.members.reserveCapacity(members.count)
        for member in members { self[member.key] = member.value }
    }

    public var isEmpty: Bool { members.isEmpty }
    public var count: Int { members.count }
    public var keys: [String] { members.map(\.key) }

    private func place(of key: String) -> Int? {
        members.count > Self.indexed ? places[key] : members.firstIndex { $0.key == key }
    }

    /// The value of `key`. Setting appends or replaces; setting nil removes.
    public subscript(key: String) -> JSONValue? {
        get { place(of: key).map { members[$0].value } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?):
                members[place].value = value
            case (nil, let value?):
                members.append((key, value))
                if members.count == Self.indexed + 1 {
                    reindex()
                } else if members.count > Self.indexed {
                    places[key] = members.count - 1
                }
            case (let place?, nil):
                members.remove(at: place)
                reindex()
            case (nil, nil):
                break
            }
        }
    }

    private mutating func reindex() {
        places = [:]
        guard members.count > Self.indexed else { return }
        for (place, member) in members.enumerated() { places[member.key] = place }
    }
}

extension JSONObject: Hashable {
    /// Equal members in equal order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.count == right.members.count && zip(left.members, right.members).allSatisfy { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for member in members {
            hasher.combine(member.key)
            hasher.combine(member.value)
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { (key: $0.0, value: $0.1) })
    }
}
