import Glibc
import HostSystem
import QEMUDriver
public import VirtError
import XMLTree

extension BackupDirectory {
    /// Writes a backup's disks as images of their own, `TARGET.qcow2` or `TARGET.raw`, into a directory. What is there
    /// under these names is replaced, each file at once and only after all could be written.
    ///
    /// - Returns: path of the image by disk.
    /// - Throws: error 1 where an image of the backup is not what was written; then nothing has changed.
    public func restore(_ entry: BackupManifest.Entry, to directory: String) async throws(VirtError) -> [String: String] {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw .systemCall(errno, "cannot create directory '\(directory)'")
        }
        var paths: [String: String] = [:]
        for disk in entry.disks {
            paths[disk.target] = "\(directory)/\(disk.target).\(disk.format == "raw" ? "raw" : "qcow2")"
        }
        try await restore(entry, disks: paths)
        return paths
    }

    /// Writes a backup's disks to the named images, which are replaced.
    public func restore(_ entry: BackupManifest.Entry, disks paths: [String: String]) async throws(VirtError) {
        try await verify(entry)
        var written: [(temporary: String, path: String)] = []
        do throws(VirtError) {
            for disk in entry.disks {
                guard let path = paths[disk.target] else { continue }
                let temporary = "\(path).restoring"
                written.append((temporary, path))
                unlink(temporary)
                try await ImageTool.run(
                    [
                        "convert", "-f", "qcow2", "-O", disk.format == "raw" ? "raw" : "qcow2",
                        "\(self.path)/\(disk.file)", temporary,
                    ])
                try Self.matchOwner(of: path, temporary)
            }
            for (temporary, path) in written {
                guard rename(temporary, path) == 0 else { throw .systemCall(errno, "cannot replace '\(path)'") }
            }
        } catch {
            for (temporary, _) in written { unlink(temporary) }
            throw error
        }
    }

    private static func matchOwner(of path: String, _ temporary: String) throws(VirtError) {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            throw VirtError(.operationUnsupported, "'\(path)' is no regular file", cures: ["restore to a directory"])
        }
        guard chown(temporary, facts.st_uid, facts.st_gid) == 0, chmod(temporary, facts.st_mode & 0o7777) == 0 else {
            throw .systemCall(errno, "cannot set the owner of '\(temporary)'")
        }
    }

    /// The definition that a backup holds, with other disks and perhaps as another domain.
    ///
    /// - Parameters:
    ///   - paths: images by disk.
    ///   - name: a new name; the domain then gets a UUID and addresses of its own.
    public static func definition(
        of entry: BackupManifest.Entry, disks paths: [String: String], name: String?
    ) throws(VirtError) -> String {
        var root = try XMLDocument.parse(entry.definition).root
        root.children = root.children.compactMap { node in
            guard case .element(var element) = node else { return node }
            switch element.name {
            case "name" where name != nil: element.children = [.text(name ?? "")]
            case "uuid" where name != nil: return nil
            case "devices": element.children = element.children.map { Self.device($0, paths, isNew: name != nil) }
            default: break
            }
            return .element(element)
        }
        return root.formatted()
    }

    private static func device(_ node: XMLNode, _ paths: [String: String], isNew: Bool) -> XMLNode {
        guard case .element(var element) = node else { return node }
        if isNew, element.name == "interface" {
            element.children.removeAll { if case .element(let child) = $0 { child.name == "mac" } else { false } }
        }
        guard element.name == "disk", let target = element.element("target")?[attribute: "dev"],
            let path = paths[target]
        else { return .element(element) }
        element.attributes.removeAll { $0.name == "type" }
        element.attributes.insert(XMLAttribute("type", "file"), at: 0)
        element.children = element.children.compactMap { child in
            guard case .element(let child) = child else { return child }
            switch child.name {
            case "backingStore", "mirror": return nil
            case "source": return .element(XMLElement("source", attributes: [XMLAttribute("file", path)]))
            default: return .element(child)
            }
        }
        return .element(element)
    }
}
