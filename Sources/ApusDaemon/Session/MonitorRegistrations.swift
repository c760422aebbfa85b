import Glibc
import LibvirtProtocol
import VirtDriver
import VirtError

/// The callbacks for QEMU's own events that one client has asked for.
struct MonitorRegistrations {
    /// Flags of `virConnectDomainQemuMonitorEventRegister`.
    private enum Flags {
        static let regularExpression: UInt32 = 1
        static let ignoresCase: UInt32 = 2
    }

    private struct Registration {
        let id: Int32
        let domain: UUIDBytes?
        let pattern: Pattern
    }

    private enum Pattern {
        case everything
        case name(String)
        case nameOfAnyCase(String)
        case expression(Expression)

        func matches(_ name: String) -> Bool {
            switch self {
            case .everything: true
            case .name(let wanted): name == wanted
            case .nameOfAnyCase(let wanted): name.lowercased() == wanted
            case .expression(let expression): expression.matches(name)
            }
        }
    }

    private var registrations: [Registration] = []

    var isEmpty: Bool { registrations.isEmpty }

    /// - Throws: error 8 for flags that nobody knows or an expression that makes no sense.
    mutating func add(
        id: Int32, domain: UUIDBytes?, event: String?, flags: UInt32
    ) throws(VirtError) {
        guard flags & ~(Flags.regularExpression | Flags.ignoresCase) == 0 else {
            throw VirtError(
                code: .invalidArg, domain: .qemu,
                message:
                    "unsupported flags (0x\(String(flags & ~3, radix: 16))) in function qemuConnectDomainQemuMonitorEventRegister"
            )
        }
        let pattern: Pattern
        if let event {
            let ignoresCase = flags & Flags.ignoresCase != 0
            if flags & Flags.regularExpression != 0 {
                guard let expression = Expression(event, ignoresCase: ignoresCase) else {
                    throw VirtError(.invalidArg, "failed to parse regular expression '\(event)'", domain: .qemu)
                }
                pattern = .expression(expression)
            } else {
                pattern = ignoresCase ? .nameOfAnyCase(event.lowercased()) : .name(event)
            }
        } else {
            pattern = .everything
        }
        registrations.append(Registration(id: id, domain: domain, pattern: pattern))
    }

    mutating func remove(id: Int32) -> Bool {
        guard let index = registrations.firstIndex(where: { $0.id == id }) else { return false }
        registrations.remove(at: index)
        return true
    }

    /// The callbacks that an event is for.
    func callbacks(for event: MonitorEvent) -> [Int32] {
        registrations.filter {
            ($0.domain == nil || $0.domain == event.domain.uuid) && $0.pattern.matches(event.name)
        }.map(\.id)
    }
}

/// A POSIX extended regular expression (regex(7)). Used on one event loop only.
private final class Expression {
    private var compiled = regex_t()

    init?(_ pattern: String, ignoresCase: Bool) {
        // A bound on what a client may make the daemon compute.
        guard pattern.utf8.count <= 256 else { return nil }
        let flags = REG_EXTENDED | REG_NOSUB | (ignoresCase ? REG_ICASE : 0)
        guard regcomp(&compiled, pattern, flags) == 0 else { return nil }
    }

    func matches(_ text: String) -> Bool { regexec(&compiled, text, 0, nil, 0) == 0 }

    deinit { regfree(&compiled) }
}
