import VirtPlan

/// The steps by which a guest comes to boot from virtio.
enum ConversionAction: StepAction {
    /// Asks the guest to shut down and waits until it has.
    case shutDown
    case start
    /// Pulls the plug.
    case powerOff
    /// Makes the empty image of the helper disk.
    case createHelper(path: String, megabytes: Int)
    case removeHelper(path: String)
    case define(xml: String, purpose: String)
    /// Waits for proof that the guest's own driver works a virtio disk.
    case awaitDriver

    var summary: String {
        switch self {
        case .shutDown: "shut the guest down"
        case .start: "start the guest"
        case .powerOff: "power the guest off"
        case .createHelper(let path, let megabytes): "make the helper disk \(path), \(megabytes) MiB at most"
        case .removeHelper(let path): "remove the helper disk \(path)"
        case .define(_, let purpose): purpose
        case .awaitDriver: "wait until the guest's virtio driver is seen at work"
        }
    }
}
