import VirtModel
import VirtPlan

/// The elementary changes that block jobs, checkpoints and backups are made of.
enum BlockAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)
    /// Takes node numbers up to this one, which are not given out again.
    case reserveNodes(UInt32)
    /// Removes nodes, as far as they are there and unused.
    case removeNodes([String])
    /// A directory of ours, for checkpoints.
    case makeDirectory(String)
    /// Removes dirty bitmaps, as far as they are there.
    case removeBitmaps([NodeBitmap])
    /// Adds the bitmaps of layers that go to those of the top layer.
    case keepBitmaps(of: [String], top: String)
    /// Makes an empty file for an image, mode 0600; one that is there stays.
    case createFile(String, owner: ProcessOwner?)
    /// Has QEMU write a new image, by a job of this name and options as JSON.
    case createImage(String, String)
    /// Notes a job that is about to begin; `disk` is the live XML of its disk with the mirror that the job will fill.
    case registerJob(BlockJob, disk: String?)
    /// Begins a job that has been noted.
    case startJob(String, MonitorCommand)
    /// Begins several jobs at once.
    case startJobs([String], MonitorCommand)
    /// Notes a backup that is about to begin, by its XML.
    case noteBackup(String, reuses: Bool)
    case forgetBackup
    /// Ends QEMU's NBD server, where it runs.
    case stopServer
    /// Ends jobs that may have begun or not, and waits for their end.
    case cancelJobs([String])
    /// Ends a job that may have begun or not, and waits for its end.
    case cancelJob(String)
    /// Waits until both sides of a job are alike.
    case awaitReady(String)
    /// Waits for the end of a job, and fails where it does.
    case awaitEnd(String)
    /// Asks QEMU to end a job; its end follows by itself, or the caller waits.
    case beginAbort(String, waits: Bool)
    case awaitAbort(String)
    /// Asks QEMU to switch a disk to the other side of a ready job.
    case beginPivot(String, waits: Bool)
    case awaitPivot(String)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        case .reserveNodes(let last): "reserve node numbers up to \(last)"
        case .removeNodes(let names): "remove nodes \(names.joined(separator: ", "))"
        case .makeDirectory(let path): "make directory \(path)"
        case .removeBitmaps(let bitmaps):
            "remove bitmaps \(bitmaps.map { "\($0.name) of \($0.node)" }.joined(separator: ", "))"
        case .keepBitmaps(let going, let top):
            "add the bitmaps of \(going.joined(separator: ", ")) to those of \(top)"
        case .createFile(let path, _): "create \(path)"
        case .createImage(_, let options): "write an image: \(options)"
        case .registerJob(let job, _): "note block job \(job.name)"
        case .startJob(let name, let command): "begin block job \(name) with \(command.name)"
        case .startJobs(let names, _): "begin block jobs \(names.joined(separator: ", ")) at one point in time"
        case .noteBackup: "note the backup"
        case .forgetBackup: "forget the backup"
        case .stopServer: "end the NBD server"
        case .cancelJobs(let names): "cancel block jobs \(names.joined(separator: ", "))"
        case .cancelJob(let name): "cancel block job \(name)"
        case .awaitReady(let name): "wait until block job \(name) is ready"
        case .awaitEnd(let name): "wait for the end of block job \(name)"
        case .beginAbort(let name, _): "ask QEMU to end block job \(name)"
        case .awaitAbort(let name): "wait until block job \(name) is gone"
        case .beginPivot(let name, _): "switch the disk to what block job \(name) has made"
        case .awaitPivot(let name): "wait until the disk is switched and block job \(name) gone"
        }
    }
}
