import Apus
import ArgumentParser

/// `apus domjobinfo`.
struct DomainJobInfo: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domjobinfo", abstract: "Print what a domain is busy with, and how far it is.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Of the job that has ended last.") var completed = false
    @Flag(help: "Do not forget that job.") var keepCompleted = false
    @Flag(help: "Of any job, failed ones too.") var anystats = false
    @Flag(help: "All figures as they are.") var rawstats = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let (isOver, keeps) = (completed || keepCompleted, keepCompleted)
        let job = try await attempt { () async throws(VirtError) in
            try await domain.job(completed: isOver, keeps: keeps)
        }
        if output.isJSON { return output.json(job.json) }
        if rawstats {
            output.result("Job type: \(job.kindNumber)\n\n")
            for figure in job.figures { output.result("\(figure.name): \(figure.text)\n") }
            return
        }
        output.result(JobReport.line("Job type:", job.title))
        let isShown: Bool
        switch job.kind {
        case .bounded, .unbounded: isShown = true
        case .completed: isShown = isOver
        case .failed, .cancelled: isShown = isOver && anystats
        default: isShown = false
        }
        if isShown { output.result(JobReport(job).text) }
    }
}

/// `apus domjobabort`.
struct DomainJobAbort: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domjobabort", abstract: "Give up what a domain is busy with.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Interrupt a migration that runs at its destination already.") var postcopy = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let postCopy = postcopy
        try await attempt { () async throws(VirtError) in try await domain.abortJob(postCopy: postCopy) }
    }
}

extension DomainJob {
    /// virsh's name of the kind.
    var title: String {
        switch kind {
        case .some(.none): "None"
        case .bounded: "Bounded"
        case .unbounded: "Unbounded"
        case .completed: "Completed"
        case .failed: "Failed"
        case .cancelled: "Cancelled"
        case nil: "unknown"
        }
    }

    /// virsh's name of what is done.
    var operation: String {
        let names = [
            "Unknown", "Start", "Save", "Restore", "Incoming migration", "Outgoing migration", "Snapshot",
            "Snapshot revert", "Dump", "Backup", "Snapshot delete",
        ]
        let number = self["operation"]?.number ?? 0
        return number < UInt64(names.count) ? names[Int(number)] : "unknown"
    }

    var json: JSONText {
        // What libvirt leaves to the reader: whole seconds.
        let estimate = JobProgress.secondsLeft(self).map { JSONText.integer($0) }
        return .object(
            [("type", .string(title)), ("operation", .string(operation))]
                + (kind == .unbounded ? estimate.map { [("estimated_seconds_left", $0)] } ?? [] : [])
                + figures.filter { $0.name != "operation" }.map { figure in
                    (figure.name, figure.number.map { .integer($0) } ?? .string(figure.text))
                })
    }
}
