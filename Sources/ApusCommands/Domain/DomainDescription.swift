import Apus
import ArgumentParser

/// `apus desc`.
struct DomainDescription: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "desc", abstract: "Print or set a domain's description or title.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @OptionGroup var scope: ScopeOptions
    @Flag(help: "The title instead of the description.") var title = false
    @Flag(help: "Open an editor.") var edit = false
    @Option(name: .customLong("new-desc"), help: .hidden) var named: String?
    @Argument(help: "The new text; more than one word are joined.") var newText: [String] = []

    private var kind: MetadataKind { title ? .title : .description }
    private var noun: String { title ? "title" : "description" }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new = named ?? (newText.isEmpty ? nil : newText.joined(separator: " "))
        if new == nil || edit {
            let old = try await text(domain)
            guard edit else { return show(old, domain, output) }
            let edited = try await TextEditor.edit(new ?? old ?? "", suffix: ".txt")
            // Editors end their files with a newline; the text has none.
            new = edited.last == "\n" ? String(edited.dropLast()) : edited
            if new == old ?? "" { return output.chatter("Domain \(noun) not changed") }
        }
        let text = new.flatMap { $0.isEmpty ? nil : $0 }
        let (kind, scope) = (kind, scope.scope)
        try await attempt("Failed to set new domain \(noun)") { () async throws(VirtError) in
            try await domain.setMetadata(kind, to: text, scope)
        }
        output.chatter("Domain \(noun) updated successfully")
    }

    private func text(_ domain: Domain) async throws(CommandFailure) -> String? {
        do throws(VirtError) {
            return try await domain.metadata(kind, scope.scope)
        } catch {
            guard error.code == .noDomainMetadata else { throw CommandFailure(nil, error) }
            return nil
        }
    }

    private func show(_ text: String?, _ domain: Domain, _ output: Output) {
        if output.isJSON { return output.json(.object([(noun, .string(text))])) }
        if let text, !text.isEmpty {
            output.result(text)
        } else {
            output.chatter("No \(noun) for domain: \(domain.name)")
        }
    }
}

/// Which definition a command works on.
struct ScopeOptions: ParsableArguments {
    @Flag(help: "The running domain.") var live = false
    @Flag(help: "The stored definition.") var config = false
    @Flag(help: "Whichever counts now.") var current = false

    func validate() throws {
        if current && (live || config) {
            throw ValidationError("Options --current and --\(live ? "live" : "config") are mutually exclusive")
        }
    }

    /// Whether the user said anything; virsh then takes calls with flags.
    var isGiven: Bool { live || config || current }

    var scope: ConfigurationScope {
        var scope: ConfigurationScope = []
        if live { scope.insert(.live) }
        if config { scope.insert(.stored) }
        return scope
    }
}
