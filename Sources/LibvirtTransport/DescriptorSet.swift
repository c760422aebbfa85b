import Glibc

/// Open descriptors that travel with a message; closed when the last owner goes, whichever way the message ends.
public final class DescriptorSet: Sendable {
    /// The numbers, valid as long as this object lives. Whoever keeps one longer duplicates it.
    public let numbers: [Int32]

    /// Takes over `numbers`, which nobody else may close from now on.
    public init(owning numbers: [Int32]) {
        self.numbers = numbers
    }

    deinit {
        for number in numbers { _ = close(number) }
    }
}
