import VirtModel

/// The snapshots of one domain and how they descend from each other. A value: plans are made on copies.
struct SnapshotTree: Sendable, Hashable {
    /// Behind a reference, as a snapshot has whole definitions in it.
    private var entries: [String: SharedSnapshot] = [:]
    /// Names in the order in which they came.
    private var order: [String] = []

    var isEmpty: Bool { entries.isEmpty }
    var count: Int { entries.count }

    /// All snapshots, parents before their children.
    var all: [SnapshotDefinition] {
        let children = childNames
        return values(rootNames.flatMap { [$0] + Self.names(below: $0, children) })
    }

    /// The names of all, in the order in which they came.
    var names: [String] { order }

    func contains(where isMeant: (SnapshotDefinition) -> Bool) -> Bool {
        entries.values.contains { isMeant($0.value) }
    }

    /// Those without a parent, or whose parent is not there.
    var roots: [SnapshotDefinition] { values(rootNames) }

    subscript(name: String) -> SnapshotDefinition? { entries[name]?.value }

    var current: SnapshotDefinition? {
        order.lazy.compactMap { entries[$0] }.first { $0.value.isCurrent == true }?.value
    }

    func children(of name: String) -> [SnapshotDefinition] {
        values(order.filter { entries[$0]?.value.parent == name })
    }

    /// All below `name`, parents before their children.
    func descendants(of name: String) -> [SnapshotDefinition] {
        values(Self.names(below: name, childNames))
    }

    private var rootNames: [String] {
        order.filter { name in
            entries[name]?.value.parent.map { entries[$0] == nil } ?? true
        }
    }

    /// The names of each one's children, in the order in which they came.
    private var childNames: [String: [String]] {
        var result: [String: [String]] = [:]
        for name in order {
            if let parent = entries[name]?.value.parent { result[parent, default: []].append(name) }
        }
        return result
    }

    private static func names(below name: String, _ children: [String: [String]]) -> [String] {
        (children[name] ?? []).flatMap { [$0] + names(below: $0, children) }
    }

    private func values(_ names: [String]) -> [SnapshotDefinition] {
        names.compactMap { entries[$0]?.value }
    }

    /// Whether `name` is `ancestor` or lies below it.
    func isWithin(_ name: String, _ ancestor: String) -> Bool {
        var seen: Set<String> = []
        var next: String? = name
        while let step = next, seen.insert(step).inserted {
            if step == ancestor { return true }
            next = entries[step]?.value.parent
        }
        return false
    }

    /// Adds a snapshot, or replaces the one of its name.
    mutating func put(_ snapshot: SnapshotDefinition) {
        if entries.updateValue(SharedSnapshot(snapshot), forKey: snapshot.name) == nil { order.append(snapshot.name) }
    }

    mutating func remove(_ name: String) {
        guard entries.removeValue(forKey: name) != nil else { return }
        order.removeAll { $0 == name }
    }

    /// Changes one in place.
    mutating func update(_ name: String, _ change: (inout SnapshotDefinition) -> Void) {
        guard var snapshot = entries[name]?.value else { return }
        change(&snapshot)
        entries[name] = SharedSnapshot(snapshot)
    }

    /// Makes `name` the only current one; nil makes none current.
    mutating func setCurrent(_ name: String?) {
        for key in order where entries[key]?.value.isCurrent == true || key == name {
            update(key) { $0.isCurrent = key == name }
        }
    }

    /// Gives the children of `name` to its parent.
    mutating func handChildrenUp(of name: String) {
        let parent = entries[name]?.value.parent
        for key in order where entries[key]?.value.parent == name { update(key) { $0.parent = parent } }
    }

    /// Breaks circles and drops parents that do not exist, as damaged files could make them.
    mutating func repair() {
        for name in order {
            guard let parent = entries[name]?.value.parent else { continue }
            if entries[parent] == nil || isWithin(parent, name) { update(name) { $0.parent = nil } }
        }
        if order.count(where: { entries[$0]?.value.isCurrent == true }) > 1 { setCurrent(nil) }
    }

    /// What has to be written so that this tree becomes `other`.
    func changes(to other: SnapshotTree) -> [SnapshotChange] {
        let gone = order.filter { other.entries[$0] == nil }.map { SnapshotChange(name: $0, xml: nil) }
        let new = other.order.compactMap { name -> SnapshotChange? in
            guard let snapshot = other.entries[name], snapshot != entries[name] else { return nil }
            return SnapshotChange(name: name, xml: snapshot.value.formatted(isFile: true))
        }
        return gone + new
    }
}

/// A snapshot that several trees have.
private final class SharedSnapshot: Sendable, Hashable {
    let value: SnapshotDefinition

    init(_ value: SnapshotDefinition) {
        self.value = value
    }

    static func == (left: SharedSnapshot, right: SharedSnapshot) -> Bool {
        left === right || left.value == right.value
    }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// One snapshot's description as it shall be; nil removes it.
struct SnapshotChange: Codable, Hashable, Sendable {
    var name: String
    var xml: String?
}
