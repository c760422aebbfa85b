public import VirtModel

/// Numbers the layers of all disks for the names of their block nodes (`libvirt-N-format`).
public enum BlockNodeNumbers {
    /// Gives every layer an index, the last disk's first, as libvirt counts. Empty drives use one up too.
    ///
    /// - Returns: the next free number, for disks that are plugged in later.
    @discardableResult
    public static func assign(in definition: inout DomainDefinition) -> UInt32 {
        var next: UInt32 = 1
        for index in definition.devices.disks.indices.reversed() {
            definition.devices.disks[index].source.index = next
            next += 1
            for layer in definition.devices.disks[index].backingChain.indices {
                definition.devices.disks[index].backingChain[layer].index = next
                next += 1
            }
        }
        return next
    }
}
