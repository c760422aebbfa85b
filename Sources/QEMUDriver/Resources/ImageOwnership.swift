import Glibc
import HostSystem
import Synchronization
import VirtError

/// Changes who owns files and gives them back, in libvirt's way and so that libvirtd can go on with them.
///
/// How others use it:
/// - ``OwnershipPolicy`` says which claims a domain, a disk or a path needs: `host.ownership(of: definition)` makes one
///   for a domain, then `claims(for: disk)`, `claims(for: source, ...)` and `claim(path:)`.
/// - In a plan a claim is the step `.resource(.claim(claim))` with the undo `.resource(.release(claim))`; letting go of
///   something (detach, the old top after a pivot) is the step `.resource(.release(claim))`. `plan.addClaims(claims)`
///   and `plan.addReleases(claims)` add them. Both actions can be repeated, and neither needs the domain.
/// - Outside of plans ``claim(_:)`` and ``release(_:)`` do the same at once.
/// - ``moveMemory(from:to:)`` (step `.resource(.moveMemory)`) hands the noted owner of an image on to the overlay above it.
///
/// What is noted, as libvirt 9.0 does it (security_util.c), in attributes named `trusted.libvirt.security.`: `dac` holds
/// the owner (`+user:+group`), `ref_dac` how many domains use the file, `timestamp_dac` when the host was booted: notes
/// of an earlier boot are void. Besides, `trusted.apus.holders` says which domains those are, so that a step repeated
/// after a crash is not counted twice.
enum ImageOwnership {
    private static let owner = "trusted.libvirt.security.dac"
    private static let count = "trusted.libvirt.security.ref_dac"
    private static let timestamp = "trusted.libvirt.security.timestamp_dac"
    private static let holders = "trusted.apus.holders"
    /// The byte that libvirt locks while it changes a file's notes.
    private static let lockedByte: Int64 = 1

    private static let gate = Mutex(())

    /// Gives the file to the claim's owner and notes who had it.
    ///
    /// - Throws: error 38 where the file does not exist; error 55 where another domain uses it with another owner.
    static func claim(_ claim: FileClaim) throws(VirtError) {
        let isCounted = claim.restoration == .remembered
        try gate.withLock { (_) throws(VirtError) in
            let file = try Inode(claim.path)
            try file.whileLocked(byte: isCounted ? lockedByte : nil) { (file) throws(VirtError) in
                if isCounted { try noteOwner(claim, file) }
                do throws(VirtError) {
                    try file.setOwner(user: claim.owner.user, group: claim.owner.group)
                } catch {
                    if isCounted { _ = try? forget(claim, file) }
                    throw error
                }
            }
        }
    }

    /// Ends the claim: the last domain that lets go of the file gives it back. Nothing happens to a file that is gone,
    /// or that this domain has not claimed.
    static func release(_ claim: FileClaim) throws(VirtError) {
        guard claim.restoration != .none else { return }
        let isCounted = claim.restoration == .remembered
        try gate.withLock { (_) throws(VirtError) in
            let file: Inode
            do throws(VirtError) {
                file = try Inode(claim.path)
            } catch {
                if error.systemCallNumber == ENOENT { return }
                throw error
            }
            try file.whileLocked(byte: isCounted ? lockedByte : nil) { (file) throws(VirtError) in
                switch isCounted ? try forget(claim, file) : .unknown {
                case .kept: return
                case .restore(let user, let group): try file.setOwner(user: user, group: group)
                case .unknown:
                    // Only what QEMU's user still has: a claim may be released that never took place.
                    let now = try file.owner()
                    guard now == (claim.owner.user, claim.owner.group) else { return }
                    try file.setOwner(user: 0, group: 0)
                }
            }
        }
    }

    /// Hands what is noted of one file on to another, whose notes are replaced; nil forgets it.
    static func moveMemory(from source: String, to target: String?) throws(VirtError) {
        try gate.withLock { (_) throws(VirtError) in
            let from = try Inode(source)
            do throws(VirtError) {
                var values: [(String, String?)] = []
                for name in [owner, count, timestamp, holders] { values.append((name, try from.attribute(name))) }
                // A repetition finds nothing left to move.
                guard values.contains(where: { $0.1 != nil }) else { return }
                if let target {
                    let to = try Inode(target)
                    for (name, value) in values { try to.setAttribute(name, value) }
                }
                for (name, _) in values { try from.setAttribute(name, nil) }
            } catch {
                if !error.isWithoutAttributes { throw error }
            }
        }
    }

    // MARK: Notes

    private static func noteOwner(_ claim: FileClaim, _ file: borrowing Inode) throws(VirtError) {
        do throws(VirtError) {
            try dropStale(file)
            let references = try file.attribute(count).flatMap { UInt32($0) } ?? 0
            var known = Holders(references > 0 ? try file.attribute(holders) : nil)
            let present = try file.owner()
            if references > 0, !known.hasCounted(claim.holder, at: references) || references > 1,
                present != (claim.owner.user, claim.owner.group)
            {
                throw VirtError(
                    .operationInvalid,
                    "Setting different DAC user or group on \(claim.path) which is already in use",
                    domain: .security, rule: "OWNER-IN-USE",
                    cause: "another running domain uses the file as user \(present.user), group \(present.group)",
                    cures: ["give both domains the same <label>", "stop the other domain"])
            }
            if known.hasCounted(claim.holder, at: references) { return }
            let next = references == .max ? references : references + 1
            known.announce(claim.holder, next)
            try file.setAttribute(holders, known.text)
            if references == 0 {
                try file.setAttribute(owner, "+\(present.user):+\(present.group)")
                if let boot = Host.bootTime { try file.setAttribute(timestamp, "\(boot)") }
            }
            try file.setAttribute(count, "\(next)")
            known.settle(claim.holder)
            try file.setAttribute(holders, known.text)
        } catch {
            // Without attributes, nobody knows later who had the file; libvirt goes on as well.
            if !error.isWithoutAttributes { throw error }
        }
    }

    private enum Outcome {
        /// Others use it, or this domain does not.
        case kept
        case restore(user: UInt32, group: UInt32)
        /// Nothing is noted.
        case unknown
    }

    private static func forget(_ claim: FileClaim, _ file: borrowing Inode) throws(VirtError) -> Outcome {
        do throws(VirtError) {
            try dropStale(file)
            guard let references = try file.attribute(count).flatMap({ UInt32($0) }), references > 0 else {
                return .unknown
            }
            let noted = try file.attribute(holders)
            var known = Holders(noted)
            // Notes of libvirtd's own name nobody: then the count alone is what there is.
            if noted != nil, known.isComplete(for: references), !known.hasCounted(claim.holder, at: references) {
                return .kept
            }
            known.remove(claim.holder)
            if references > 1 {
                try file.setAttribute(count, "\(references - 1)")
                try file.setAttribute(holders, known.text)
                return .kept
            }
            let former = try file.attribute(owner)
            for name in [count, owner, timestamp, holders] { try file.setAttribute(name, nil) }
            let numbers = former?.split(separator: ":").compactMap { UInt32($0.drop { $0 == "+" }) } ?? []
            return numbers.count == 2 ? .restore(user: numbers[0], group: numbers[1]) : .unknown
        } catch {
            if error.isWithoutAttributes { return .unknown }
            throw error
        }
    }

    /// Removes notes that are older than the host's last start: whoever made them cannot have taken them back.
    private static func dropStale(_ file: borrowing Inode) throws(VirtError) {
        guard let boot = Host.bootTime else { return }
        if let noted = try file.attribute(timestamp).flatMap({ Int64($0) }) {
            // The clock that the time of the start is computed with may have been set meanwhile.
            if noted >= boot - 2, noted <= boot + 2 { return }
        } else if try file.attribute(count) == nil {
            return
        }
        for name in [owner, count, timestamp, holders] { try file.setAttribute(name, nil) }
    }
}

/// The domains that use a file, as its attribute lists them: `UUID` where it is counted, `UUID=N` while the count is
/// about to become N.
struct Holders: Hashable, Sendable {
    private var entries: [(name: String, count: UInt32?)] = []

    init(_ text: String?) {
        for word in (text ?? "").split(separator: " ") {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard let name = parts.first else { continue }
            entries.append((String(name), parts.count > 1 ? UInt32(parts[1]) : nil))
        }
    }

    var text: String? {
        entries.isEmpty ? nil : entries.map { $0.name + ($0.count.map { "=\($0)" } ?? "") }.joined(separator: " ")
    }

    /// Whether the count of `references` includes that domain.
    func hasCounted(_ name: String, at references: UInt32) -> Bool {
        guard references > 0, let entry = entries.first(where: { $0.name == name }) else { return false }
        return entry.count.map { $0 == references } ?? true
    }

    /// Whether every reference has a name here: no libvirtd has added one of its own.
    func isComplete(for references: UInt32) -> Bool {
        entries.filter { hasCounted($0.name, at: references) }.count >= references
    }

    mutating func announce(_ name: String, _ count: UInt32) {
        remove(name)
        entries.append((name, count))
    }

    mutating func settle(_ name: String) {
        for index in entries.indices where entries[index].name == name { entries[index].count = nil }
    }

    mutating func remove(_ name: String) {
        entries.removeAll { $0.name == name }
    }

    static func == (left: Holders, right: Holders) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
