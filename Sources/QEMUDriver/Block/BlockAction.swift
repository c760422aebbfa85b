import VirtPlan

/// The elementary changes that block jobs, checkpoints and backups are made of.
enum BlockAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        }
    }
}
