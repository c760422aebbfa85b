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
            Verbs that change something take --explain, or explain in front of them: they print what would be done, and do
            nothing.
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
                    DomainVNCDisplay.self, DomainStatistics.self, DomainControl.self, DumpCore.self,
                    DomainLifecycleAction.self,
                ]),
            CommandGroup(
                name: "Memory, processors and limits:",
                subcommands: [
                    BlockIOTuning.self, CPUStatistics.self, DomainMemoryStatistics.self, PinEmulator.self,
                    GuestCPUs.self, IOThreadInformation.self, PinIOThread.self, SetIOThread.self, MemoryTuning.self,
                    NUMATuning.self, PerformanceEvents.self, SchedulerInformation.self, SetMaximumMemory.self,
                    SetMemory.self, SetSingleCPUs.self, CPUInformation.self, PinCPU.self, DirtyRateCommand.self,
                ]),
            CommandGroup(
                name: "Network cards:",
                subcommands: [
                    GetLink.self, InterfaceAddressesCommand.self, InterfaceStatisticsCommand.self, InterfaceTuning.self,
                ]),
            CommandGroup(
                name: "The guest:",
                subcommands: [
                    FreezeFileSystems.self, GuestFileSystems.self, ThawFileSystems.self, TrimFileSystems.self,
                    GuestHostname.self, SleepGuest.self, WakeGuest.self, DomainTime.self, GuestInformation.self,
                    InjectNMI.self, AgentCommand.self, MonitorCommand.self, SendKey.self, SendProcessSignal.self,
                    SetUserPassword.self,
                ]),
            CommandGroup(
                name: "Devices:",
                subcommands: [
                    DomainGroup.self, AddIOThread.self, AttachDevice.self, AttachDisk.self, AttachInterface.self,
                    ChangeMedia.self,
                    DetachDevice.self,
                    DetachDeviceAlias.self, DetachDisk.self, DetachInterface.self, DomainDiff.self,
                    RemoveIOThread.self,
                    SetCPUs.self, SetLink.self,
                    UpdateDevice.self, UpdateMemoryDevice.self,
                ]),
            CommandGroup(
                name: "Snapshots and saved memory:",
                subcommands: [
                    SnapshotGroup.self, SnapshotCreate.self, SnapshotCreateAs.self, SnapshotCurrent.self,
                    SnapshotDelete.self, SnapshotDumpXML.self, SnapshotEdit.self, SnapshotInfo.self, SnapshotList.self,
                    SnapshotParent.self, SnapshotRevert.self, DomainManagedSave.self, DomainManagedSaveRemove.self,
                    DomainSave.self, DomainRestore.self, SavedXML.self, DefineSaved.self, ManagedSaveXML.self,
                    DefineManagedSave.self, EditManagedSave.self, EditSaved.self,
                ]),
            CommandGroup(
                name: "Disks, checkpoints and backups:",
                subcommands: [
                    BackupCommand.self, BackupBegin.self, BlockDeviceTuning.self, BackupDumpXML.self,
                    RestoreBackup.self, PruneCommand.self,
                    BlockCommit.self, BlockCopy.self, BlockJobCommand.self,
                    BlockPull.self, BlockResize.self, CheckpointCreate.self, CheckpointCreateAs.self,
                    CheckpointDelete.self, CheckpointDumpXML.self, CheckpointEdit.self, CheckpointInfo.self,
                    CheckpointList.self, CheckpointParent.self, DomainBlockErrors.self, DomainBlockInfo.self,
                    DomainBlockStatistics.self, DomainBlockThreshold.self, DomainJobAbort.self, DomainJobInfo.self,
                ]),
            CommandGroup(
                name: "Host:",
                subcommands: [
                    HostCapabilities.self, HostDomainCapabilities.self, HostName.self, HostNodeInfo.self,
                    HostURI.self, HostVersion.self, HostCommand.self, DoctorCommand.self, CPUModels.self,
                    FreeMemoryCommand.self, HostCPUMap.self, HostCPUStatistics.self, HostMemoryStatistics.self,
                    HostMemoryTuning.self, MaximumCPUs.self, SystemInformation.self,
                ]),
            CommandGroup(
                name: "Displays:", subcommands: [DisplayCommand.self, ScreenshotCommand.self, SpiceCommand.self]),
            CommandGroup(
                name: "Interactive terminal:",
                subcommands: [
                    ChangeDirectoryCommand.self, ConnectCommand.self, EchoCommand.self, PrintDirectoryCommand.self,
                    QuitCommand.self,
                ]),
            CommandGroup(name: "Guests in one line:", subcommands: [RunCommand.self, DemoCommand.self]),
        ])

    public init() {}

    /// Runs the command line and ends the process with the command's ``ExitStatus``.
    ///
    /// Without a verb commands are read from standard input; a single word may hold several commands.
    public static func start(_ arguments: [String]) async {
        setlocale(LC_ALL, "")
        let (options, words) = GlobalOptions.split(arguments)
        let shell = Shell(options: options)
        let status: Int32
        if words.isEmpty {
            status = await shell.interact()
        } else if words.count == 1, !words[0].hasPrefix("-") {
            status = await shell.run(words[0])
            await shell.session.close()
        } else {
            status = await CommandLineParser.run(
                { try await CommandLineParser.parse(arguments) }, isQuiet: shell.isQuiet)
        }
        if status != 0 { Glibc.exit(status) }
    }
}
