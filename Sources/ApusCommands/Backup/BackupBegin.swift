import Apus
import ArgumentParser

/// `apus backup-begin`.
struct BackupBegin: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup-begin", abstract: "Begin a backup of a running domain's disks, from XML.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the backup's XML.", completion: .file(extensions: ["xml"])) var backup: String?
    @Argument(help: "File with the XML of a checkpoint to make.", completion: .file(extensions: ["xml"]))
    var checkpoint: String?
    @Option(name: .customLong("backupxml"), help: .hidden) var namedBackup: String?
    @Option(name: .customLong("checkpointxml"), help: .hidden) var namedCheckpoint: String?
    @Flag(help: "The images exist already.") var reuseExternal = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var xml = "<domainbackup/>"
        if let path = namedBackup ?? backup { xml = try XMLFile.read(path) }
        var moment: String?
        if let path = namedCheckpoint ?? checkpoint { moment = try XMLFile.read(path) }
        let (text, checkpointText, reuses) = (xml, moment, reuseExternal)
        try await attempt { () async throws(VirtError) in
            try await domain.beginBackup(text, checkpoint: checkpointText, reusesExternal: reuses)
        }
        output.chatter("Backup started\n")
    }
}

/// `apus backup-dumpxml`.
struct BackupDumpXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup-dumpxml", abstract: "Print the XML of the backup that is under way.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        output.result(try await attempt { () async throws(VirtError) in try await domain.backupXML() })
    }
}
