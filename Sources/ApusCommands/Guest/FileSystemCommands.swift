import Apus
import ArgumentParser

/// `apus domfsinfo`.
struct GuestFileSystems: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domfsinfo", abstract: "List the file systems that a running domain's guest has mounted.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let found = try await attempt("Unable to get filesystem information") { () async throws(VirtError) in
            try await domain.fileSystems()
        }
        if output.isJSON {
            return output.json(
                .array(
                    found.map {
                        .object([
                            ("mountPoint", .string($0.mountPoint)), ("name", .string($0.name)),
                            ("type", .string($0.type)), ("disks", .array($0.disks.map { .string($0) })),
                        ])
                    }))
        }
        guard !found.isEmpty else { return output.chatter("No filesystems are mounted in the domain") }
        var table = Table(["Mountpoint", "Name", "Type", "Target"])
        for system in found {
            table.add([system.mountPoint, system.name, system.type, system.disks.joined(separator: ",")])
        }
        output.table(table)
    }
}

/// `apus domfsfreeze`.
struct FreezeFileSystems: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domfsfreeze", abstract: "Stop the guest's writing to its file systems.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Only these.") var mountpoint: [String] = []

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let count = try await attempt("Unable to freeze filesystems") { () async throws(VirtError) in
            try await domain.freeze(mountpoint)
        }
        output.isJSON ? output.json(["frozen": .integer(count)]) : output.chatter("Froze \(count) filesystem(s)\n")
    }
}

/// `apus domfsthaw`.
struct ThawFileSystems: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domfsthaw", abstract: "Let the guest write to its file systems again.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Only these.") var mountpoint: [String] = []

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let count = try await attempt("Unable to thaw filesystems") { () async throws(VirtError) in
            try await domain.thaw(mountpoint)
        }
        output.isJSON ? output.json(["thawed": .integer(count)]) : output.chatter("Thawed \(count) filesystem(s)\n")
    }
}

/// `apus domfstrim`.
struct TrimFileSystems: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domfstrim", abstract: "Let the guest give free blocks back to the host.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Smallest range in bytes.", valueName: "number")) var minimum: UInt64 = 0
    @Option(help: ArgumentHelp("Only this one.", valueName: "string")) var mountpoint: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Unable to invoke fstrim") { () async throws(VirtError) in
            try await domain.trim(mountpoint, minimum: minimum)
        }
    }
}
