/// Why the memory of a guest cannot be written as it was while the guest goes on, and what would make it possible.
struct BackgroundObstacle: Hashable, Sendable {
    /// The switch that lets programs without privileges watch over their memory, as QEMU has to here.
    static let setting = "vm.unprivileged_userfaultfd"

    var cause: String
    var cure: String?

    /// - Parameters:
    ///   - refusal: QEMU's words.
    ///   - setting: what the kernel says of ``setting``; nil where it has no such thing.
    ///   - user: whom QEMU's process belongs to.
    init(refusal: String, setting: String?, user: UInt32) {
        // QEMU says the same whether the kernel cannot do it or may not do it for this process.
        guard refusal.contains("not supported by host kernel") else {
            // Whatever QEMU says, without libvirt's introduction.
            cause = refusal.split(separator: ": ").last.map(String.init) ?? refusal
            return
        }
        if setting == nil {
            cause = "the kernel has no userfaultfd"
        } else if setting == "0", user != 0 {
            cause = "\(Self.setting) is 0, and QEMU does not run as root"
            cure = "sysctl -w \(Self.setting)=1"
        } else {
            cause = "the kernel cannot protect this guest's memory against writing"
        }
    }

    /// Cause and cure in a sentence's part.
    var text: String { cure.map { "\(cause) (cure: \($0))" } ?? cause }
}
