import VirtPlan

/// The elementary changes that attaching, detaching and updating devices are made of.
enum DeviceAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        }
    }
}
