import VirtModel

/// The snapshots of one domain and how they descend from each other. A value: plans are made on copies.
struct SnapshotTree: Sendable, Hashable {
    private var entries: [String: SnapshotDefinition] = [:]
    /// Names in the order in which they came.
    private var order: [String] = []

    var isEmpty: Bool { entries.isEmpty }
    var count: Int { entries.count }

    /// All snapshots, parents before their children.
    var all: [SnapshotDefinition] {
        var result: [SnapshotDefinition] = []
        result.reserveCapacity(order.count)
        for root in roots { result += [root] + descendants(of: root.name) }
        return result
    }

    /// Those without a parent, or whose parent is not there.
    var roots: [SnapshotDefinition] {
        order.compactMap { entries[$0] }.filter { snapshot in
            snapshot.parent.map { entries[$0] == nil } ?? true
        }
    }

    subscript(name: String) -> SnapshotDefinition? { entries[name] }

    var current: SnapshotDefinition? {
        order.lazy.compactMap { entries[$0] }.first { $0.isCurrent == true }
    }

    func children(of name: String) -> [SnapshotDefinition] {
        order.compactMap { entries[$0] }.filter { $0.parent == name }
    }

    /// All below `name`, parents before their children.
    func descendants(of name: String) -> [SnapshotDefinition] {
        children(of: name).flatMap { [$0] + descendants(of: $0.name) }
    }

    /// Whether `name` is `ancestor` or lies below it.
    func isWithin(_ name: String, _ ancestor: String) -> Bool {
        var seen: Set<String> = []
        var next: String? = name
        while let step = next, seen.insert(step).inserted {
            if step == ancestor { return true }
            next = entries[step]?.parent
        }
        return false
    }

    /// Adds a snapshot, or replaces the one of its name.
    mutating func put(_ snapshot: SnapshotDefinition) {
        if entries.updateValue(snapshot, forKey: snapshot.name) == nil { order.append(snapshot.name) }
    }

    mutating func remove(_ name: String) {
        guard entries.removeValue(forKey: name) != nil else { return }
        order.removeAll { $0 == name }
    }

    /// Changes one in place.
    mutating func update(_ name: String, _ change: (inout SnapshotDefinition) -> Void) {
        guard var snapshot = entries[name] else { return }
        change(&snapshot)
        entries[name] = snapshot
    }

    /// Makes `name` the only current one; nil makes none current.
    mutating func setCurrent(_ name: String?) {
        for key in order where entries[key]?.isCurrent == true || key == name {
            entries[key]?.isCurrent = key == name
        }
    }

    /// Gives the children of `name` to its parent.
    mutating func handChildrenUp(of name: String) {
        let parent = entries[name]?.parent
        for key in order where entries[key]?.parent == name { entries[key]?.parent = parent }
    }

    /// Breaks circles and drops parents that do not exist, as damaged files could make them.
    mutating func repair() {
        for name in order {
            guard let parent = entries[name]?.parent else { continue }
            if entries[parent] == nil || isWithin(parent, name) { entries[name]?.parent = nil }
        }
        if order.count(where: { entries[$0]?.isCurrent == true }) > 1 { setCurrent(nil) }
    }

    /// What has to be written so that this tree becomes `other`.
    func changes(to other: SnapshotTree) -> [SnapshotChange] {
        let gone = order.filter { other[$0] == nil }.map { SnapshotChange(name: $0, xml: nil) }
        let new = other.order.compactMap { name -> SnapshotChange? in
            guard let snapshot = other[name], snapshot != entries[name] else { return nil }
            return SnapshotChange(name: name, xml: snapshot.formatted(isFile: true))
        }
        return gone + new
    }
}

/// One snapshot's description as it shall be; nil removes it.
struct SnapshotChange: Codable, Hashable, Sendable {
    var name: String
    var xml: String?
}
