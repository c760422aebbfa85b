import VirtPlan

/// The elementary changes that operations on domains are made of.
enum DomainAction: StepAction {
    /// Replaces a file atomically and durably.
    case writeFile(path: String, content: String)
    case removeFile(path: String)
    /// Removes a file of the run state, which need not survive a loss of power.
    case removeRunFile(path: String)
    case link(path: String, target: String)
    /// Moves a file; nothing happens where it has been moved already.
    case moveFile(from: String, to: String)
    /// A directory of QEMU's user, mode 0750.
    case makeDirectory(path: String, owner: ProcessOwner?)
    case removeDirectory(path: String)
    /// A random key that QEMU decrypts its secrets with. It never stands in a plan.
    case writeMasterKey(path: String, owner: ProcessOwner?)
    /// A guest's own firmware variables, copied from the template that the firmware comes with.
    case createVariables(path: String, template: String, owner: ProcessOwner?)
    case startProcess(LaunchRequest)
    /// Ends the QEMU that has `directory` on its command line, at once.
    case killProcess(directory: String)
    /// Asks QEMU to end, and forces it unless `graceful`.
    case endProcess(graceful: Bool)
    /// Greets QEMU and learns what it decided itself: terminals, threads.
    case prepareMonitor
    /// Gives the displays the passwords of the live definition, which are on no command line and in no journal.
    case setDisplayPasswords
    /// Fills a QEMU that waits for it with the memory in a file.
    case loadMemory(path: String, offset: Int)
    /// A monitor command without an undo of its own.
    case command(name: String, arguments: [String: String] = [:])
    /// Lets the vCPUs run, for the reason with this number.
    case continueGuest(reason: Int32)
    case pauseGuest(reason: Int32)
    /// Presses the guest's ACPI power button; what follows its power-off is a reboot or the end.
    case pressPowerButton(thenReboot: Bool)
    /// Notes the run state for the next start of the daemon.
    case writeStatus
    case agentCommand(name: String, arguments: [String: String] = [:])
    case resource(ResourceAction)
    case device(DeviceAction)
    case snapshot(SnapshotAction)
    case block(BlockAction)
    case machine(MachineAction)

    /// Whether it can be carried out only once its domain is known and its QEMU has been taken up.
    var needsDomain: Bool {
        switch self {
        case .device, .snapshot, .block, .machine: true
        default: false
        }
    }

    var summary: String {
        switch self {
        case .writeFile(let path, _): "write \(path)"
        case .removeFile(let path), .removeRunFile(let path): "remove \(path)"
        case .link(let path, let target): "link \(path) to \(target)"
        case .moveFile(let from, let to): "move \(from) to \(to)"
        case .makeDirectory(let path, _): "make directory \(path)"
        case .removeDirectory(let path): "remove directory \(path)"
        case .writeMasterKey(let path, _): "write a random key to \(path)"
        case .createVariables(let path, let template, _): "copy \(template) to \(path)"
        case .startProcess(let request): "start \(request.executable)"
        case .killProcess: "kill QEMU"
        case .endProcess(let graceful): graceful ? "ask QEMU to end" : "end QEMU"
        case .prepareMonitor: "set up the monitor"
        case .setDisplayPasswords: "set the displays' passwords"
        case .loadMemory(let path, _): "read the guest's memory from \(path)"
        case .command(let name, _): "monitor command \(name)"
        case .continueGuest: "let the guest run"
        case .pauseGuest: "pause the guest"
        case .pressPowerButton(let reboot):
            reboot ? "press the power button, then start the guest anew" : "press the power button"
        case .writeStatus: "note the run state"
        case .agentCommand(let name, _): "guest agent command \(name)"
        case .resource(let action): action.summary
        case .device(let action): action.summary
        case .snapshot(let action): action.summary
        case .block(let action): action.summary
        case .machine(let action): action.summary
        }
    }
}

extension Plan<DomainAction> {
    /// Whether recovery has to wait until the domain has been taken up.
    var needsDomain: Bool {
        steps.contains { step in step.action.needsDomain || step.undo.contains { $0.needsDomain } }
    }
}
