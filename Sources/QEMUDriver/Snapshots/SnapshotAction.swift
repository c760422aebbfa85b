import VirtPlan

/// The elementary changes that creating, reverting and deleting snapshots are made of.
enum SnapshotAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        }
    }
}
