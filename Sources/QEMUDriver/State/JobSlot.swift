/// One place for the call that changes a domain; others wait in line.
struct JobSlot {
    private(set) var owner: String?
    private var waiting: [(ticket: UInt64, name: String, resume: CheckedContinuation<Bool, Never>)] = []
    private var lastTicket: UInt64 = 0

    /// Takes the place if it is free and nobody waits.
    mutating func take(_ name: String) -> Bool {
        guard owner == nil, waiting.isEmpty else { return false }
        owner = name
        return true
    }

    /// Queues up. The continuation gets true with the place, false when given up.
    mutating func wait(_ name: String, _ resume: CheckedContinuation<Bool, Never>) -> UInt64 {
        lastTicket += 1
        waiting.append((lastTicket, name, resume))
        return lastTicket
    }

    /// Takes `ticket` out of the line, if it still stands there.
    mutating func giveUp(_ ticket: UInt64) {
        guard let index = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiting.remove(at: index).resume.resume(returning: false)
    }

    /// Hands the place to the next in line.
    mutating func release() {
        owner = nil
        guard !waiting.isEmpty else { return }
        let next = waiting.removeFirst()
        owner = next.name
        next.resume.resume(returning: true)
    }
}
