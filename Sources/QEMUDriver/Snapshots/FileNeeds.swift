import LibvirtProtocol
import VirtModel

/// The images that must stay as they are: those that definitions and snapshots name, and everything below them.
struct FileNeeds {
    private(set) var paths: Set<String> = []

    /// - Parameters:
    ///   - except: a domain whose own present disks do not count.
    ///   - tree: that domain's snapshots, all of which count.
    init(host: DriverHost, except: UUIDBytes, tree: SnapshotTree) {
        for entry in host.table.all where entry.snapshot.uuid != except {
            for definition in [entry.snapshot.live?.value, entry.snapshot.persistent?.value] {
                if let definition { add(definition) }
            }
            add(entry.snapshot.snapshots)
        }
        add(tree)
    }

    init() {}

    mutating func add(_ tree: SnapshotTree) {
        for snapshot in tree.all {
            if let domain = snapshot.domain { add(domain) }
            if let domain = snapshot.inactiveDomain { add(domain) }
        }
    }

    mutating func add(_ definition: DomainDefinition) {
        for disk in definition.devices.disks {
            let mirror = disk.mirror.map { [$0.source] + $0.backingChain } ?? []
            for layer in [disk.source] + disk.backingChain + mirror { add(layer.path, layer.format) }
        }
    }

    /// Adds an image and what its header names, down to the bottom.
    mutating func add(_ path: String?, _ format: String?) {
        var next = path
        var format = format
        while let path = next, paths.insert(path).inserted {
            let kind = format ?? "raw"
            next = ImageReferences.base(of: path, kind)
            format = ImageReferences.format(ofBase: path, kind)
        }
    }
}
