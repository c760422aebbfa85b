import Apus
import ArgumentParser
import XMLTree

/// `apus restore-backup`.
struct RestoreBackup: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore-backup",
        abstract: "Check a backup and write its disks, into a directory or over those of the domain.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Directory of the backups.", completion: .directory) var directory: String
    @Option(help: "Which backup (default: the last).") var number: Int?
    @Option(help: "Write the images into this directory.", completion: .directory) var to: String?
    @Option(help: "With --to: define a new domain of this name that has the images.") var define: String?
    @Flag(help: "Replace the disks of the domain, which has to be shut off.") var inPlace = false
    @Flag(help: "Only print what the directory holds.") var list = false
    @Flag(help: "Only compare the images with their checksums.") var verify = false

    func validate() throws {
        let choices = [to != nil, inPlace, list, verify].filter { $0 }.count
        if choices != 1 { throw ValidationError("give one of --to, --in-place, --list and --verify") }
        if define != nil, to == nil { throw ValidationError("--define goes with --to") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let path = directory
        let wanted = number
        let backups = try await attempt { () async throws(VirtError) in try BackupDirectory(path) }
        if list { return show(backups, output) }
        let entry = try await attempt { () async throws(VirtError) in try backups.entry(wanted) }
        if verify {
            try await attempt { () async throws(VirtError) in try await backups.verify(entry) }
            return output.chatter("Backup \(entry.number) is as it was written\n")
        }
        if let to {
            let paths = try await attempt { () async throws(VirtError) in try await backups.restore(entry, to: to) }
            if let define {
                _ = try await attempt { () async throws(VirtError) in
                    try await connection.define(
                        try BackupDirectory.definition(of: entry, disks: paths, name: define))
                }
            }
            return report(entry, paths, output)
        }
        try await replace(connection, backups, entry, output)
    }

    private func replace(
        _ connection: Connection, _ backups: BackupDirectory, _ entry: BackupManifest.Entry, _ output: Output
    ) async throws(CommandFailure) {
        let domain = try await connection.find(domain: backups.manifest.uuid)
        guard try await !attempt(nil, { () async throws(VirtError) in try await domain.isActive() }) else {
            throw CommandFailure(
                nil,
                VirtError(
                    .operationInvalid, "domain '\(domain.name)' is running",
                    cause: "its disks would change under the guest", cures: ["shut it down", "restore to a directory"]))
        }
        let snapshots = try await attempt { () async throws(VirtError) in try await domain.snapshots() }
        guard snapshots.isEmpty else {
            throw CommandFailure(
                nil,
                VirtError(
                    .operationInvalid, "domain '\(domain.name)' has \(snapshots.count) snapshots",
                    cause: "they would lose what they hold in the disks", cures: ["restore to a directory"]))
        }
        var paths: [String: String] = [:]
        for disk in try await DomainDevices.of(domain, .inactive).all("disk") {
            guard let target = disk.element("target")?[attribute: "dev"],
                let file = disk.element("source")?[attribute: "file"]
            else { continue }
            paths[target] = file
        }
        for disk in entry.disks where paths[disk.target] == nil {
            throw CommandFailure("domain '\(domain.name)' has no file for disk '\(disk.target)'", status: .wrongState)
        }
        let places = paths
        try await attempt { () async throws(VirtError) in try await backups.restore(entry, disks: places) }
        report(entry, places, output)
    }

    private func report(_ entry: BackupManifest.Entry, _ paths: [String: String], _ output: Output) {
        let restored = entry.disks.compactMap { disk in paths[disk.target].map { (disk.target, $0) } }
        if output.isJSON {
            return output.json(
                .object([
                    ("number", .integer(entry.number)),
                    ("disks", .object(restored.map { ($0.0, .string($0.1)) })),
                ]))
        }
        for (target, path) in restored { output.result("\(target) \(path)\n") }
    }

    private func show(_ backups: BackupDirectory, _ output: Output) {
        if output.isJSON { return output.json(.array(backups.manifest.backups.map(\.json))) }
        var table = Table(["Number", "Kind", "Time", "Size", "Disks"])
        for entry in backups.manifest.backups {
            table.add([
                "\(entry.number)", entry.isIncremental ? "incremental" : "full", SnapshotList.time(entry.time),
                Capacity.text(entry.disks.reduce(0) { $0 + $1.size }),
                entry.disks.map(\.target).joined(separator: " "),
            ])
        }
        output.table(table)
    }
}
