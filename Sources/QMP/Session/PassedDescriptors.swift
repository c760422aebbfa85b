import HostSystem
import VirtError

/// Our own copies of the descriptors that travel with a command; closed when the command is done with.
final class PassedDescriptors: Sendable {
    let numbers: [Int32]

    /// - Throws: ``QMPError/descriptorsNotPassed(reason:)``.
    init(copying originals: [Int32]) throws(QMPError) {
        guard originals.count <= DescriptorPassing.most else {
            throw .descriptorsNotPassed(reason: "more than \(DescriptorPassing.most) with one command")
        }
        var copies: [Int32] = []
        for original in originals {
            do {
                copies.append(try DescriptorPassing.duplicate(original).release())
            } catch {
                for copy in copies { _ = Descriptor(owning: copy) }
                throw .descriptorsNotPassed(reason: error.message)
            }
        }
        numbers = copies
    }

    deinit {
        for number in numbers { _ = Descriptor(owning: number) }
    }
}
