import Apus
import ArgumentParser
import Glibc

/// `apus event`.
struct DomainEventCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "event", abstract: "Wait for domain events, or list their types.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Domain name, id or uuid.", completion: .custom(DomainCompletion.all)) var domain: String?
    @Option(name: .customLong("domain"), help: .hidden) var namedDomain: String?
    @Argument(help: "Which event type to wait for.") var event: String?
    @Option(name: .customLong("event"), help: .hidden) var namedEvent: String?
    @Flag(help: "Wait for all events instead of just one type.") var all = false
    @Flag(help: "Loop until timeout or interrupt, rather than one-shot.") var loop = false
    @Option(help: "Timeout in seconds.") var timeout: Int?
    @Flag(help: "List valid event types.") var list = false
    @Flag(help: "Show timestamp for each printed event.") var timestamp = false

    func validate() throws {
        if all && namedEvent != nil { throw ValidationError("Options --all and --event are mutually exclusive") }
        if list && all { throw ValidationError("Options --list and --all are mutually exclusive") }
        if list && namedEvent != nil { throw ValidationError("Options --list and --event are mutually exclusive") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        if list {
            let names = DomainEventNames.all
            if output.isJSON { return output.json(.array(names.map { .string($0) })) }
            for name in names { output.result(name + "\n") }
            return
        }
        let kinds = try kinds()
        var only: Domain?
        if let name = namedDomain ?? filteredDomain { only = try await connection.find(domain: name) }
        let events = try await attempt("unable to register for events") { () async throws(VirtError) in
            try await connection.events(kinds)
        }
        let printer = EventPrinter(output: output, withTime: timestamp, only: only?.uuid, loops: loop)
        let (count, end) = await wait(events, printer)
        switch end {
        case .timeout: say("event loop timed out", output)
        case .interrupted: say("event loop interrupted", output)
        case .enough: break
        case .failed(let error): throw CommandFailure("event loop failed", error)
        }
        say("events received: \(count)", output)
        if count == 0 { throw CommandFailure(nil, status: end.isTimeout ? .timeout : .failure) }
    }

    /// virsh says this with `--quiet` too.
    private func say(_ text: String, _ output: Output) {
        if !output.isJSON { output.result(text + "\n") }
    }

    /// With `--event` or `--all` the first word is the domain; a lone word that names an event is the event.
    private var filteredDomain: String? {
        guard let domain else { return nil }
        if event == nil, namedEvent == nil, !all, DomainEventNames.all.contains(domain) { return nil }
        return domain
    }

    private func kinds() throws(CommandFailure) -> DomainEventKinds {
        if all { return .all }
        guard let name = namedEvent ?? event ?? (filteredDomain == nil ? domain : nil) else {
            throw CommandFailure("one of --list, --all, or --event <type> is required", status: .usage)
        }
        guard let number = DomainEventNames.all.firstIndex(of: name) else {
            throw CommandFailure("unknown event type \(name)", status: .usage)
        }
        return DomainEventKinds(identities: [Int32(number)])
    }

    private enum End: Sendable {
        case enough
        case timeout
        case interrupted
        case failed(VirtError)

        var isTimeout: Bool {
            if case .timeout = self { true } else { false }
        }
    }

    private func wait(_ events: DomainEvents, _ printer: EventPrinter) async -> (Int, End) {
        let timeout = timeout
        return await withTaskGroup(of: End.self) { group in
            group.addTask {
                do throws(VirtError) {
                    var iterator = events.makeAsyncIterator()
                    while let event = try await iterator.next() {
                        if printer.print(event) { return .enough }
                    }
                    return .enough
                } catch {
                    return .failed(error)
                }
            }
            if let timeout {
                group.addTask {
                    try? await Task.sleep(for: .seconds(timeout))
                    return .timeout
                }
            }
            group.addTask {
                await Interrupt.wait()
                return .interrupted
            }
            let end = await group.next() ?? .enough
            group.cancelAll()
            return (printer.count, end)
        }
    }
}
