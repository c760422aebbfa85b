import Apus
import ArgumentParser
import Glibc
import VirtError
import VirtPlan
import XMLTree

/// `apus domain`.
struct DomainGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain", abstract: "Larger works on a domain.", subcommands: [ConvertToVirtio.self])
}

/// `apus domain convert-to-virtio`.
struct ConvertToVirtio: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert-to-virtio", abstract: "Move an installed guest's system disk to virtio.",
        discussion: """
            A helper disk on virtio makes the guest load its driver; only when that is seen at work does the system disk
            follow. Every step is noted: after a failure, a crash or Ctrl-C the same command goes on from there, and
            --undo takes everything back.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Target of the system disk (default: the first disk).") var disk: String?
    @Option(name: .customLong("driver-cd"), help: "CD image with drivers for the guest.", completion: .file())
    var driverCD: String?
    @Option(help: "Seconds that the guest may take to boot, to show its driver, to shut down.") var timeout = 600
    @Flag(help: "Print the steps, and do nothing.") var dryRun = false
    @Flag(help: "Take back what an interrupted conversion has done.") var undo = false

    func validate() throws {
        if timeout < 1 { throw ValidationError("--timeout takes a number of seconds above 0") }
        if undo && dryRun { throw ValidationError("--undo and --dry-run exclude each other") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let directory = try Self.directory()
        let found = Journal<ConversionAction>.pending(in: directory).first {
            $0.interrupted.plan.subject == "\(domain.uuid)"
        }
        let engine = PlanEngine(
            ConversionExecutor(domain: domain, connection: connection, patience: .seconds(timeout)))
        if undo { return try await takeBack(found, engine, domain, output) }
        let plan = try await plan(found, domain)
        let done = found?.interrupted.done ?? []
        if dryRun { return print(plan, done, output) }
        if found?.interrupted.isUndoing == true {
            throw CommandFailure(
                "Failed to convert domain '\(domain.name)'",
                VirtError(
                    .operationInvalid, "the conversion is being taken back", rule: "CONV-UNDOING",
                    cause: "an earlier --undo did not come to its end", cures: ["run it with --undo again"]))
        }
        try await attempt("Failed to convert domain '\(domain.name)'") { () async throws(VirtError) in
            let journal: Journal<ConversionAction>
            if let found {
                journal = try found.reopen()
            } else {
                journal = try Journal(creatingIn: directory, identity: "\(domain.uuid)")
                try journal.append(.planned(plan), durable: true)
            }
            try await engine.advance(plan, done: done, journal: journal) { progress in
                output.chatter("\(progress.done + 1)/\(progress.total) \(progress.step)\n")
            }
        }
        output.chatter("Domain '\(domain.name)' boots from virtio\n")
    }

    private func plan(
        _ found: Journal<ConversionAction>.Found?, _ domain: Domain
    ) async throws(CommandFailure) -> Plan<ConversionAction> {
        if let found { return found.interrupted.plan }
        return try await attempt("Failed to convert domain '\(domain.name)'") { () async throws(VirtError) in
            guard try await domain.isPersistent() else {
                throw VirtError(
                    .operationInvalid, "the domain is transient", rule: "CONV-TRANSIENT",
                    cause: "it ends with its first shutdown", cures: ["define it first"])
            }
            return try ConversionRequest(
                name: domain.name, uuid: "\(domain.uuid)",
                definition: try XMLDocument.parse(try await domain.xml([.inactive, .security])).root,
                isRunning: try await domain.isActive(), disk: disk, driverCD: driverCD
            ).plan { access($0, F_OK) == 0 }
        }
    }

    private func takeBack(
        _ found: Journal<ConversionAction>.Found?, _ engine: PlanEngine<ConversionExecutor>, _ domain: Domain,
        _ output: Output
    ) async throws(CommandFailure) {
        guard let found else {
            throw CommandFailure("no conversion of domain '\(domain.name)' is under way", status: .notFound)
        }
        let failures = try await attempt("Failed to undo") { () async throws(VirtError) in
            await engine.retreat(found.interrupted, journal: try found.reopen())
        }
        if let failure = failures.first { throw CommandFailure("Failed to undo everything", failure) }
        output.chatter("Domain '\(domain.name)' is as it was\n")
    }

    private func print(_ plan: Plan<ConversionAction>, _ done: Set<Int>, _ output: Output) {
        if output.isJSON {
            return output.json(
                .array(
                    plan.steps.enumerated().map { index, step in
                        .object([
                            ("summary", .string(step.action.summary)), ("done", .bool(done.contains(index))),
                            ("undo", .array(step.undo.map { .string($0.summary) })),
                        ])
                    }))
        }
        var text = ""
        for (index, step) in plan.steps.enumerated() {
            text += " \(index + 1). \(step.action.summary)\(done.contains(index) ? " (done)" : "")\n"
            for undo in step.undo { text += "      with --undo: \(undo.summary)\n" }
        }
        output.result(text)
    }

    /// Where conversions are noted: `$XDG_STATE_HOME/apus/conversions`.
    private static func directory() throws(CommandFailure) -> String {
        let home = getenv("HOME").map { String(cString: $0) } ?? "/root"
        let state = getenv("XDG_STATE_HOME").map { String(cString: $0) } ?? "\(home)/.local/state"
        var path = ""
        for part in "\(state)/apus/conversions".split(separator: "/") {
            path += "/\(part)"
            if mkdir(path, 0o700) != 0, errno != EEXIST {
                throw CommandFailure("cannot make '\(path)': \(String(cString: strerror(errno)))")
            }
        }
        return path
    }
}
