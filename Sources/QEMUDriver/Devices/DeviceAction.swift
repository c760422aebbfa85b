import VirtPlan

/// The elementary changes that attaching, detaching and updating devices are made of.
enum DeviceAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)
    /// Removes what a command added; nothing happens where that is not there. What a device needs that is waiting for
    /// its removal stays until it has left.
    case release(MonitorCommand, device: String)
    /// Ends the program that serves a device, under the same conditions.
    case stopHelper(HelperRequest, device: String)
    /// Takes back a `device_add`: asks for the removal and waits for it. A guest that does not let go of the device
    /// keeps it, with its removal pending; it then stands in the live definition.
    case withdraw(alias: String, device: String?)
    /// Asks the guest to let go of a device.
    case requestRemoval(alias: String)
    /// Puts a device, as XML with alias and address, into the live definition; replaces the one with its alias.
    case setLive(device: String)
    case removeLive(alias: String)
    /// Makes these, as XML, the lock manager's leases in the live definition.
    case setLeases([String])
    /// Replaces the persistent definition by this text, on disk and in memory.
    case persist(definition: String)
    /// The same, except where the removal of a device from the running guest has been asked for: that goes on.
    case persistUnlessLeaving(definition: String, alias: String)
    /// Hands descriptors that a step before has opened to QEMU, under these names.
    case passDescriptors(held: String, names: [String])
    /// Takes them back where nothing uses them.
    case dropDescriptors(names: [String])
    /// Takes over from QEMU which processors there are.
    case learnVCPUs
    /// Notes the numbers of the I/O threads in the live definition.
    case setIOThreads([UInt32])
    /// A command of the guest agent.
    case agent(MonitorCommand)
    /// Opens the tray of a drive, by force where the guest has locked it.
    case openTray(alias: String, force: Bool)
    case closeTray(alias: String)
    /// Takes the medium out of a drive whose tray is open.
    case removeMedium(alias: String)
    /// Puts the medium with this block node in.
    case insertMedium(alias: String, node: String)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        case .release(let command, _): "monitor command \(command.name)"
        case .stopHelper(let helper, _): "end \(helper.name)"
        case .withdraw(let alias, _): "take \(alias) out again"
        case .requestRemoval(let alias): "ask the guest to let go of \(alias)"
        case .setLive: "note the device in the live definition"
        case .removeLive(let alias): "strike \(alias) from the live definition"
        case .setLeases: "note the leases in the live definition"
        case .persist: "write the persistent definition"
        case .persistUnlessLeaving(_, let alias): "write the persistent definition unless \(alias) is leaving"
        case .passDescriptors(let held, _): "hand \(held) to QEMU"
        case .dropDescriptors: "take descriptors back from QEMU"
        case .learnVCPUs: "note the processors in the live definition"
        case .setIOThreads: "note the I/O threads in the live definition"
        case .agent(let command): "guest agent command \(command.name)"
        case .openTray(let alias, let force): force ? "force the tray of \(alias) open" : "open the tray of \(alias)"
        case .closeTray(let alias): "close the tray of \(alias)"
        case .removeMedium(let alias): "take the medium out of \(alias)"
        case .insertMedium(let alias, _): "put the medium into \(alias)"
        }
    }
}
