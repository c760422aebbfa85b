import Apus
import Glibc
import Synchronization

/// Prints domain events one a line, as virsh words them.
final class EventPrinter: Sendable {
    private let output: Output
    private let withTime: Bool
    private let only: DomainUUID?
    private let loops: Bool
    private let received = Mutex(0)

    init(output: Output, withTime: Bool, only: DomainUUID?, loops: Bool) {
        self.output = output
        self.withTime = withTime
        self.only = only
        self.loops = loops
    }

    var count: Int { received.withLock { $0 } }

    /// True when no further event is wanted.
    func print(_ event: DomainEvent) -> Bool {
        if let only, event.domain.uuid != only { return false }
        received.withLock { $0 += 1 }
        let name = DomainEventNames.name(event.change)
        if output.isJSON {
            output.json([
                "time": .string(Self.now()), "event": .string(name), "domain": .string(event.domain.name),
                "uuid": .string(event.domain.uuid.description), "text": .string(event.text),
            ])
        } else {
            output.result((withTime ? Self.now() + ": " : "") + event.text + "\n")
        }
        return !loops
    }

    /// UTC with milliseconds: `2026-11-23 00:50:55.123+0000`.
    private static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var parts = tm()
        var seconds = time.tv_sec
        gmtime_r(&seconds, &parts)
        func digits(_ value: Int, _ count: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let date = [
            digits(Int(parts.tm_year) + 1900, 4), digits(Int(parts.tm_mon) + 1, 2), digits(Int(parts.tm_mday), 2),
        ].joined(separator: "-")
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits(Int($0), 2) }.joined(separator: ":")
        return "\(date) \(clock).\(digits(Int(time.tv_nsec) / 1_000_000, 3))+0000"
    }
}
