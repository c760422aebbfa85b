import Apus
import ArgumentParser

/// What `save` and `managedsave` share.
struct SaveChoices: ParsableArguments {
    @Flag(help: "Avoid the file system's cache.") var bypassCache = false
    @Flag(help: "Let it run when it is restored.") var running = false
    @Flag(help: "Leave it paused when it is restored.") var paused = false

    var options: SaveOptions {
        var options: SaveOptions = []
        if bypassCache { options.insert(.bypassCache) }
        if running { options.insert(.running) }
        if paused { options.insert(.paused) }
        return options
    }
}

/// `apus save`.
struct DomainSave: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Write a domain's memory to a file and end it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File on the host.") var file: String
    @Option(help: "File with changed XML for the restored domain.") var xml: String?
    @OptionGroup var saving: SaveChoices
    @Flag(help: "Show that it goes on, on a terminal.") var verbose = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let progress = verbose ? Progress("saving \(domain.name)") : nil
        defer { progress?.finish() }
        let changed = xml == nil ? nil : try XMLFile.read(xml ?? "")
        try await attempt("Failed to save domain '\(domain.name)' to \(file)") { () async throws(VirtError) in
            try await domain.save(to: file, xml: changed, saving.options)
        }
        output.chatter("\nDomain '\(domain.name)' saved to \(file)\n")
    }
}

/// `apus restore`.
struct DomainRestore: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Start the domain whose memory was saved to a file.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @Argument(help: "File on the host.") var file: String
    @Option(help: "File with changed XML for the domain.") var xml: String?
    @OptionGroup var saving: SaveChoices

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let changed = xml == nil ? nil : try XMLFile.read(xml ?? "")
        try await attempt("Failed to restore domain from \(file)") { () async throws(VirtError) in
            try await connection.restore(from: file, xml: changed, saving.options)
        }
        output.chatter("Domain restored from \(file)\n")
    }
}

/// `apus managedsave`.
struct DomainManagedSave: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "managedsave", abstract: "Save a domain so that its next start goes on from there.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @OptionGroup var saving: SaveChoices
    @Flag(help: "Show that it goes on, on a terminal.") var verbose = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let progress = verbose ? Progress("saving \(domain.name)") : nil
        defer { progress?.finish() }
        try await attempt("Failed to save domain '\(domain.name)' state") { () async throws(VirtError) in
            try await domain.managedSave(saving.options)
        }
        output.chatter("\nDomain '\(domain.name)' state saved by libvirt\n")
    }
}

/// `apus managedsave-remove`.
struct DomainManagedSaveRemove: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "managedsave-remove", abstract: "Discard what a domain would go on from.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let name = domain.name
        let has = try await attempt { () async throws(VirtError) in try await domain.hasManagedSave() }
        guard has else {
            return output.chatter("Domain '\(name)' has no manage save image; removal skipped")
        }
        try await attempt("Failed to remove managed save image for domain '\(name)'") { () async throws(VirtError) in
            try await domain.removeManagedSave()
        }
        output.chatter("Removed managedsave image for domain '\(name)'")
    }
}
