import VirtModel

extension StorageSource {
    /// The node that reads the image's format, which jobs and devices name.
    var formatNode: String { "libvirt-\(index ?? 0)-format" }

    /// The node of the bytes below it.
    var storageNode: String { "libvirt-\(index ?? 0)-storage" }

    /// All nodes of the layer, in the order in which they can be removed.
    var nodes: [String] {
        slice == nil ? [formatNode, storageNode] : [formatNode, "libvirt-\(index ?? 0)-slice-sto", storageNode]
    }

    /// Whether both are the same image, whatever is known of them beside that.
    func isSameImage(as other: StorageSource) -> Bool {
        type == other.type && path == other.path && volume == other.volume && nvme == other.nvme
            && network?.protocol == other.network?.protocol && network?.name == other.network?.name
            && network?.hosts == other.network?.hosts
    }

    /// A file or block device of this host.
    var isLocal: Bool { type == .file || type == .block }

    /// The image as a persistent definition states it.
    var persistentForm: StorageSource {
        var copy = self
        copy.index = nil
        return copy
    }
}

extension Disk {
    /// The images of the chain, the one that the guest writes to first.
    var layers: [StorageSource] {
        get { [source] + backingChain }
        set {
            guard let top = newValue.first else { return }
            source = top
            backingChain = Array(newValue.dropFirst())
        }
    }

    /// The place of the layer with this format node.
    func depth(ofNode node: String?) -> Int? {
        guard let node else { return nil }
        return layers.firstIndex { $0.formatNode == node }
    }

    /// Drops the layers from `top` down to the one above `base`, which becomes what lies below the layer above `top`.
    mutating func removeLayers(from top: Int, above base: Int) {
        guard top < base, base <= layers.count else { return }
        var rest = layers
        let policy = source.startupPolicy
        rest.removeSubrange(top..<base)
        layers = rest
        if top == 0 { source.startupPolicy = policy }
    }
}
