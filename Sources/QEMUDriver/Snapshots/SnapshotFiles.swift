import Glibc
import HostSystem
import Logging
import VirtError
import VirtModel

/// The files in which snapshots are described: libvirt's own, in its place, so that a host can change between the two.
enum SnapshotFiles {
    static let warning = """
        <!--
        This file was written by the virtualization daemon, which overwrites it
        without notice. To change the snapshot, use:
          virsh snapshot-edit
        -->


        """

    static func path(_ directory: String, _ name: String) -> String { "\(directory)/\(name).xml" }

    /// Reads all snapshots of a domain; files that cannot be read are logged and left alone.
    static func load(_ directory: String, logger: Logger) -> SnapshotTree {
        var found: [SnapshotDefinition] = []
        for file in HostFile.names(in: directory) where file.hasSuffix(".xml") && !file.hasPrefix(".") {
            do throws(VirtError) {
                let text = String(decoding: try HostFile.read("\(directory)/\(file)"), as: UTF8.self)
                found.append(try SnapshotDefinition.parse(text, SnapshotReading(isExisting: true)))
            } catch {
                logger.error("cannot load snapshot \(directory)/\(file): \(error.message)")
            }
        }
        var tree = SnapshotTree()
        for snapshot in found.sorted(by: { ($0.creationTime ?? 0, $0.name) < ($1.creationTime ?? 0, $1.name) }) {
            tree.put(snapshot)
        }
        tree.repair()
        return tree
    }

    /// Writes and removes descriptions.
    static func apply(_ changes: [SnapshotChange], in directory: String) throws(VirtError) {
        if changes.contains(where: { $0.xml != nil }) {
            try FileOperations.makeDirectories(directory, mode: 0o755)
        }
        for change in changes {
            guard isSafe(change.name) else { continue }
            if let xml = change.xml {
                try AtomicFile.write(path(directory, change.name), text: warning + xml)
            } else {
                try AtomicFile.remove(path(directory, change.name))
            }
        }
        _ = rmdir(directory)
    }

    /// Whether a name can be a file's.
    static func isSafe(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && name.utf8.count < 250
    }
}
