import LibvirtProtocol
import Synchronization
import VirtError

/// All domains of a driver, found by UUID, name and number under one short lock.
///
/// Lists and queries read the snapshots here and never wait for a domain's actor.
final class DomainTable: Sendable {
    struct Entry: Sendable {
        var actor: DomainActor
        var snapshot: DomainSnapshot
    }

    private struct State {
        var entries: [UUIDBytes: Entry] = [:]
        var names: [String: UUIDBytes] = [:]
        var numbers: [Int32: UUIDBytes] = [:]
        var lastNumber: Int32 = 0
    }

    private let state = Mutex(State())

    /// A number that no domain of this driver has had.
    func nextNumber() -> Int32 {
        state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
    }

    /// The number that ``nextNumber()`` would give.
    var numberToCome: Int32 { state.withLock { $0.lastNumber + 1 } }

    /// Makes sure that numbers found at start are not given out again.
    func noteNumber(_ number: Int32) {
        state.withLock { $0.lastNumber = max($0.lastNumber, number) }
    }

    /// Adds a domain, or gives back the one of the same name and UUID that is already there.
    ///
    /// - Parameter mustBeInactive: refuse where that domain runs, for creating it.
    /// - Throws: error 9 where name or UUID belong to another domain, error 55 where it runs.
    func claim(
        _ snapshot: @autoclosure () -> DomainSnapshot, name: String, uuid: UUIDBytes, mustBeInactive: Bool,
        make: () -> DomainActor
    ) throws(VirtError) -> (entry: Entry, isNew: Bool) {
        try state.withLock { (state) throws(VirtError) in
            if let entry = state.entries[uuid] {
                if entry.snapshot.name != name {
                    throw VirtError(
                        .operationFailed, "domain '\(entry.snapshot.name)' is already defined with uuid \(uuid)",
                        domain: .domain, rule: "DOM-UUID-TAKEN",
                        cause: "the UUID belongs to another domain",
                        cures: ["leave out <uuid> to have a new one drawn", "undefine '\(entry.snapshot.name)'"])
                }
                if mustBeInactive, entry.snapshot.isActive {
                    throw VirtError(
                        .operationInvalid, "domain '\(name)' is already active", domain: .domain,
                        rule: "DOM-ALREADY-ACTIVE", cause: "the domain runs with id \(entry.snapshot.id)",
                        cures: ["destroy it first", "change its name and UUID"])
                }
                return (entry, false)
            }
            if let other = state.names[name] {
                throw VirtError(
                    .operationFailed, "domain '\(name)' already exists with uuid \(other)", domain: .domain,
                    rule: "DOM-NAME-TAKEN", cause: "the name belongs to a domain with another UUID",
                    cures: ["give <uuid>\(other)</uuid> to replace its definition", "choose another name"])
            }
            let entry = Entry(actor: make(), snapshot: snapshot())
            state.entries[uuid] = entry
            state.names[name] = uuid
            return (entry, true)
        }
    }

    /// Takes over a domain's new snapshot.
    func publish(_ snapshot: DomainSnapshot) {
        state.withLock { state in
            guard let old = state.entries[snapshot.uuid]?.snapshot else { return }
            if old.name != snapshot.name {
                state.names[old.name] = nil
                state.names[snapshot.name] = snapshot.uuid
            }
            if old.id != snapshot.id {
                if old.id != -1 { state.numbers[old.id] = nil }
                if snapshot.id != -1 { state.numbers[snapshot.id] = snapshot.uuid }
            }
            state.entries[snapshot.uuid]?.snapshot = snapshot
        }
    }

    func remove(_ uuid: UUIDBytes) {
        state.withLock { state in
            guard let entry = state.entries.removeValue(forKey: uuid) else { return }
            state.names[entry.snapshot.name] = nil
            state.numbers[entry.snapshot.id] = nil
        }
    }

    /// Reserves a name for a domain that is about to be renamed.
    ///
    /// - Returns: false where another domain has it.
    func isNameFree(_ name: String) -> Bool {
        state.withLock { $0.names[name] == nil }
    }

    func find(uuid: UUIDBytes) -> Entry? {
        state.withLock { $0.entries[uuid] }
    }

    func find(name: String) -> Entry? {
        state.withLock { state in state.names[name].flatMap { state.entries[$0] } }
    }

    func find(number: Int32) -> Entry? {
        state.withLock { state in state.numbers[number].flatMap { state.entries[$0] } }
    }

    /// References to the domains that `matches` accepts, in no particular order.
    func references(where matches: (DomainSnapshot) -> Bool) -> [DomainReference] {
        state.withLock { state in
            var found: [DomainReference] = []
            found.reserveCapacity(state.entries.count)
            for entry in state.entries.values where matches(entry.snapshot) { found.append(entry.snapshot.reference) }
            return found
        }
    }

    func count(where matches: (DomainSnapshot) -> Bool) -> Int {
        state.withLock { $0.entries.values.count { matches($0.snapshot) } }
    }

    var all: [Entry] { state.withLock { Array($0.entries.values) } }
}
