import Apus
import ArgumentParser

/// `apus list`.
struct DomainList: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List domains.")

    @OptionGroup var global: GlobalOptions

    @Flag(help: "List inactive domains.") var inactive = false
    @Flag(help: "List inactive and active domains.") var all = false
    @Flag(help: "List transient domains.") var transient = false
    @Flag(help: "List persistent domains.") var persistent = false
    @Flag(help: "List domains with an existing snapshot.") var withSnapshot = false
    @Flag(help: "List domains without a snapshot.") var withoutSnapshot = false
    @Flag(help: "List domains with an existing checkpoint.") var withCheckpoint = false
    @Flag(help: "List domains without a checkpoint.") var withoutCheckpoint = false
    @Flag(help: "List domains in state running.") var stateRunning = false
    @Flag(help: "List domains in state paused.") var statePaused = false
    @Flag(help: "List domains in state shutoff.") var stateShutoff = false
    @Flag(help: "List domains in other states.") var stateOther = false
    @Flag(help: "List domains with autostart enabled.") var autostart = false
    @Flag(help: "List domains with autostart disabled.") var noAutostart = false
    @Flag(help: "List domains with managed save state.") var withManagedSave = false
    @Flag(help: "List domains without managed save.") var withoutManagedSave = false
    @Flag(help: "List uuids only.") var uuid = false
    @Flag(help: "List domain names only.") var name = false
    @Flag(help: "List domain IDs only.") var id = false
    @Flag(help: "List the table (default).") var table = false
    @Flag(help: "Mark inactive domains with managed save state.") var managedSave = false
    @Flag(help: "Show domain title.") var title = false

    func validate() throws {
        if let other = [(name, "name"), (uuid, "uuid"), (id, "id")].first(where: \.0), table {
            throw ValidationError("Options --table and --\(other.1) are mutually exclusive")
        }
    }

    var filter: DomainFilter {
        var filter: DomainFilter = inactive || stateShutoff ? [.inactive] : [.active]
        if all { filter = [.active, .inactive] }
        if persistent { filter.insert(.persistent) }
        if transient { filter.insert(.transient) }
        if withManagedSave { filter.insert(.withManagedSave) }
        if withoutManagedSave { filter.insert(.withoutManagedSave) }
        if autostart { filter.insert(.autostart) }
        if noAutostart { filter.insert(.noAutostart) }
        if withSnapshot { filter.insert(.withSnapshot) }
        if withoutSnapshot { filter.insert(.withoutSnapshot) }
        if withCheckpoint { filter.insert(.withCheckpoint) }
        if withoutCheckpoint { filter.insert(.withoutCheckpoint) }
        if stateRunning { filter.insert(.running) }
        if statePaused { filter.insert(.paused) }
        if stateShutoff { filter.insert(.shutOff) }
        if stateOther { filter.insert(.otherState) }
        return filter
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domains = try await attempt("Failed to list domains") { () async throws(VirtError) in
            try await connection.domains(filter)
        }
        var rows: [DomainRow] = []
        for domain in domains {
            do throws(VirtError) {
                rows.append(try await row(domain))
            } catch {
                // It went away since it was listed.
                guard error.code == .noDomain else { throw CommandFailure("Failed to get domain state", error) }
            }
        }
        rows.sort()
        if output.isJSON { return output.json(.array(rows.map(\.json))) }
        if uuid || name || id {
            // A bare list of numbers has none for what does not run.
            for row in rows where row.id != nil || name || uuid {
                var words: [String] = []
                if id { words.append(row.idText) }
                if uuid { words.append(row.uuid) }
                if name { words.append(row.name) }
                output.result(words.joined(separator: " ") + "\n")
            }
            return
        }
        var table = Table(["Id", "Name", "State"] + (title ? ["Title"] : []))
        for row in rows { table.add([row.idText, row.name, row.state] + (title ? [row.title ?? ""] : [])) }
        output.table(table)
    }

    private func row(_ domain: Domain) async throws(VirtError) -> DomainRow {
        let needsState = global.json || !(uuid || name || id)
        var state = needsState ? try await domain.state().description : ""
        if needsState, managedSave, domain.runID == nil, try await domain.hasManagedSave() { state = "saved" }
        return DomainRow(
            id: domain.runID, name: domain.name, uuid: domain.uuid.description, state: state,
            title: title ? try await domain.title() ?? "" : nil)
    }
}

/// One line of the list.
struct DomainRow: Comparable {
    var id: Int32?
    var name: String
    var uuid: String
    var state: String
    var title: String?

    var idText: String { id.map(String.init) ?? "-" }

    /// Running ones first, by number; then the others by name, case aside.
    static func < (left: DomainRow, right: DomainRow) -> Bool {
        switch (left.id, right.id) {
        case (let one?, let other?): one < other
        case (nil, nil): left.name.lowercased() < right.name.lowercased()
        case (_?, nil): true
        case (nil, _?): false
        }
    }

    var json: JSONText {
        var members: [(String, JSONText)] = [
            ("id", id.map { .integer($0) } ?? .null), ("name", .string(name)), ("uuid", .string(uuid)),
            ("state", .string(state)),
        ]
        if let title { members.append(("title", .string(title))) }
        return .object(members)
    }
}
