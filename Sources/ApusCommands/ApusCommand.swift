import Apus
public import ArgumentParser
import Glibc

/// The `apus` command.
public struct ApusCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "apus",
        abstract: "Run and manage virtual machines.",
        discussion: """
            Verbs and tables are virsh's. Global options go before or behind the verb: -c URI, -r, -q, --json.
            Verbs that change something take --explain: they print what would be done, and do nothing.
            Exit codes: 0 done, 1 failed, 2 the state does not allow it, 3 not found, 4 exists already, 5 no connection,
            6 not allowed, 7 not supported, 8 bad XML or value, 9 too late, 10 given up, 13 the guest has not let go of a device yet, 64 wrong command line.
            """,
        version: Connection.libraryVersion,
        groupedSubcommands: [
            CommandGroup(
                name: "Domains:",
                subcommands: [
                    DomainAutostart.self, DomainConsole.self, DomainCreate.self, DomainDefine.self,
                    DomainDescription.self, DomainDestroy.self, DomainDisplay.self, DomainDumpXML.self,
                    DomainEdit.self, DomainBlockList.self, DomainID.self, DomainInterfaceList.self,
                    DomainInfoCommand.self, DomainName.self, DomainRename.self, DomainStateCommand.self,
                    DomainUUIDCommand.self, DomainEventCommand.self, DomainList.self, DomainMetadata.self,
                    DomainReboot.self, DomainReset.self, DomainResume.self, DomainShutdown.self, DomainStart.self,
                    DomainSuspend.self, DomainTTYConsole.self, DomainUndefine.self, DomainCPUCount.self,
                    DomainVNCDisplay.self,
                ]),
            CommandGroup(
                name: "Devices:",
                subcommands: [
                    AddIOThread.self, AttachDevice.self, AttachDisk.self, AttachInterface.self, ChangeMedia.self,
                    DetachDevice.self,
                    DetachDeviceAlias.self, DetachDisk.self, DetachInterface.self, DomainDiff.self,
                    DomainHibernate.self, RemoveIOThread.self,
                    SetCPUs.self, SetLink.self,
                    UpdateDevice.self, UpdateMemoryDevice.self,
                ]),
            CommandGroup(
                name: "Snapshots and saved memory:",
                subcommands: [
                    SnapshotGroup.self, SnapshotCreate.self, SnapshotCreateAs.self, SnapshotCurrent.self,
                    SnapshotDelete.self, SnapshotDumpXML.self, SnapshotInfo.self, SnapshotList.self,
                    SnapshotParent.self, SnapshotRevert.self, DomainManagedSave.self, DomainManagedSaveRemove.self,
                    DomainSave.self, DomainRestore.self,
                ]),
            CommandGroup(
                name: "Disks, checkpoints and backups:",
                subcommands: [
                    BackupCommand.self, BackupBegin.self, BackupDumpXML.self, RestoreBackup.self, PruneCommand.self, BlockCommit.self, BlockCopy.self, BlockJobCommand.self,
                    BlockPull.self, BlockResize.self, CheckpointCreate.self, CheckpointCreateAs.self,
                    CheckpointDelete.self, CheckpointDumpXML.self, CheckpointEdit.self, CheckpointInfo.self,
                    CheckpointList.self, CheckpointParent.self, DomainBlockErrors.self, DomainBlockInfo.self,
                    DomainBlockStatistics.self, DomainBlockThreshold.self, DomainJobAbort.self, DomainJobInfo.self,
                ]),
            CommandGroup(
                name: "Host:",
                subcommands: [
                    HostCapabilities.self, HostDomainCapabilities.self, HostName.self, HostNodeInfo.self,
                    HostURI.self, HostVersion.self, HostCommand.self, DoctorCommand.self,
                ]),
            CommandGroup(
                name: "Displays:", subcommands: [DisplayCommand.self, ScreenshotCommand.self, SpiceCommand.self]),
            CommandGroup(name: "Guests in one line:", subcommands: [RunCommand.self, DemoCommand.self]),
        ])

    public init() {}

    /// Runs the command line and ends the process with the command's ``ExitStatus``.
    public static func start(_ arguments: [String]) async {
        setlocale(LC_ALL, "")
        do {
            var command = try await asyncParseAsRoot(GlobalOptions.reorder(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            finish(error)
        }
    }

    /// Help and completion scripts are results; anything else wrong with the command line is told as virsh tells
    /// errors.
    private static func finish(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        guard code == .validationFailure else { exit(withError: error) }
        var text = fullMessage(for: error)
        if text.hasPrefix("Error: ") { text = "error: " + text.dropFirst(7) }
        StandardStream.error.write(text + "\n")
        Glibc.exit(ExitStatus.usage.rawValue)
    }
}
