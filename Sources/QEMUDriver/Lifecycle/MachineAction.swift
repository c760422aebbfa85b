import HostSystem
import VirtPlan

/// Changes to a running machine that are neither its lifecycle nor its devices.
enum MachineAction: StepAction {
    /// Presses keys together, by QEMU's numbers; held for milliseconds.
    case pressKeys([UInt32], hold: UInt32)
    case injectNMI
    case wakeUp
    /// Asks the guest to keep no more than this many bytes.
    case setBalloon(bytes: UInt64)
    /// How often the balloon asks the guest for statistics, in seconds; 0 for never.
    case setStatisticsPeriod(alias: String, seconds: Int32)
    /// Sets a number of an object of QEMU's.
    case setProperty(path: String, name: String, value: Int64)
    /// What a reboot of the guest is to QEMU: the end, or a reset.
    case setRebootAction(ends: Bool)
    /// Has QEMU count for seconds how much memory the guest writes.
    case measureDirtyRate(seconds: Int32, mode: String)
    /// Lets a thread run on these processors of the host only.
    case pinThread(Int32, processors: [Int])
    /// Sets what may pass through an end of a card on the host.
    case shape(TrafficShape)
    /// Makes an end of a card on the host a port of another bridge.
    case movePort(String, bridge: String, from: String)
    /// Keeps a port of a bridge from talking to other ports that are kept so, or lets it again.
    case isolatePort(String, bridge: String, Bool)
    /// Tells a control group something.
    case tuneCgroup(CgroupWrite)

    var summary: String {
        switch self {
        case .pressKeys(let keys, _): "press \(keys.count == 1 ? "a key" : "\(keys.count) keys")"
        case .injectNMI: "inject a non-maskable interrupt"
        case .wakeUp: "wake the guest up"
        case .setBalloon(let bytes): "set the balloon to \(bytes >> 10) KiB"
        case .setStatisticsPeriod(_, let seconds):
            seconds == 0 ? "stop asking for memory statistics" : "ask for memory statistics every \(seconds) s"
        case .setProperty(let path, let name, let value): "set \(name) of \(path) to \(value)"
        case .setRebootAction(let ends): ends ? "let a reboot of the guest end QEMU" : "let a reboot reset the guest"
        case .measureDirtyRate(let seconds, let mode): "count written memory for \(seconds) s by \(mode)"
        case .shape(let shape): shape.summary
        case .movePort(let device, let bridge, _): "make \(device) a port of \(bridge)"
        case .isolatePort(let device, _, let isolated): isolated ? "isolate \(device)" : "stop isolating \(device)"
        case .tuneCgroup(let write): "write '\(write.text)' to \(write.path)"
        case .pinThread(let thread, let processors):
            "pin thread \(thread) to processors \(processors.map(String.init).joined(separator: ","))"
        }
    }
}
