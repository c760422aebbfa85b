import Glibc
import HostSystem
import QEMUDriver
import VirtError
import XMLTree

/// Makes one backup: begins it, waits for it and enters it in the manifest.
struct BackupWriter {
    private struct Disk {
        var target: String
        var format: String
        var file: String
        /// The image that this one goes on from.
        var parent: String?
    }

    let domain: Domain
    let path: String
    let number: Int
    /// What an incremental one goes on from.
    let previous: BackupManifest.Entry?
    private let isIncremental: Bool
    private let checkpoint: String?
    private let disks: [Disk]
    private let others: [String]

    init(domain: Domain, directory: BackupDirectory, live: XMLElement, isIncremental: Bool) throws(VirtError) {
        self.domain = domain
        path = directory.path
        self.isIncremental = isIncremental
        let last = directory.manifest.backups.last
        previous = last
        let next = (last?.number ?? 0) + 1
        number = next
        var disks: [Disk] = []
        var others: [String] = []
        for element in live.element("devices")?.elements("disk") ?? [] {
            guard let target = element.element("target")?[attribute: "dev"] else { continue }
            let device = element[attribute: "device"] ?? "disk"
            guard device == "disk" || device == "lun", element.element("source") != nil,
                element.element("readonly") == nil
            else {
                others.append(target)
                continue
            }
            let format = element.element("driver")?[attribute: "type"] ?? "raw"
            let digits = "\(next)"
            let prefix = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            let parent = isIncremental && format == "qcow2" ? last?.disks.first { $0.target == target } : nil
            disks.append(Disk(target: target, format: format, file: "\(prefix).\(target).qcow2", parent: parent?.file))
        }
        guard !disks.isEmpty else {
            throw VirtError(
                .operationInvalid, "domain '\(domain.name)' has no disk to back up",
                cause: "it has none that is writable and has a medium")
        }
        self.disks = disks
        self.others = others
        checkpoint = disks.contains { $0.format == "qcow2" } ? "backup-\(time(nil))-\(next)" : nil
    }

    var backupXML: String {
        var root = XMLElement("domainbackup")
        if let name = previous?.checkpoint, disks.contains(where: { $0.parent != nil }) {
            root.children.append(.element(XMLElement("incremental", children: [.text(name)])))
        }
        var list = XMLElement("disks")
        for disk in disks {
            var element = XMLElement(
                "disk", attributes: [XMLAttribute("name", disk.target), XMLAttribute("type", "file")])
            if isIncremental, disk.parent == nil { element.attributes.append(XMLAttribute("backupmode", "full")) }
            element.children = [
                .element(XMLElement("target", attributes: [XMLAttribute("file", "\(path)/\(disk.file)")])),
                .element(XMLElement("driver", attributes: [XMLAttribute("type", "qcow2")])),
            ]
            list.children.append(.element(element))
        }
        list.children += others.map { .element(Self.left($0, "backup")) }
        root.children.append(.element(list))
        return root.formatted()
    }

    var checkpointXML: String? {
        guard let checkpoint else { return nil }
        var list = XMLElement("disks")
        for disk in disks where disk.format == "qcow2" {
            list.children.append(
                .element(
                    XMLElement(
                        "disk",
                        attributes: [XMLAttribute("name", disk.target), XMLAttribute("checkpoint", "bitmap")])))
        }
        let left = disks.filter { $0.format != "qcow2" }.map(\.target) + others
        list.children += left.map { .element(Self.left($0, "checkpoint")) }
        return XMLElement(
            "domaincheckpoint",
            children: [.element(XMLElement("name", children: [.text(checkpoint)])), .element(list)]
        ).formatted()
    }

    private static func left(_ target: String, _ attribute: String) -> XMLElement {
        XMLElement("disk", attributes: [XMLAttribute("name", target), XMLAttribute(attribute, "no")])
    }

    func run(
        _ directory: inout BackupDirectory, isQuiesced: Bool, definition: String
    ) async throws(VirtError) -> BackupManifest.Entry {
        try await begin(isQuiesced: isQuiesced)
        try await awaitEnd()
        var images: [BackupManifest.Disk] = []
        for disk in disks {
            let file = "\(path)/\(disk.file)"
            if let parent = disk.parent {
                // It says that it stands on the guest's disk, which goes on changing.
                try await ImageTool.run(["rebase", "-u", "-f", "qcow2", "-F", "qcow2", "-b", parent, file])
            }
            var facts = stat()
            guard stat(file, &facts) == 0 else { throw .systemCall(errno, "cannot find the backup's image '\(file)'") }
            images.append(
                BackupManifest.Disk(
                    target: disk.target, file: disk.file, parent: disk.parent, format: disk.format,
                    size: UInt64(max(0, facts.st_blocks)) * 512,
                    sha256: try await BackupDirectory.checksum(of: file)))
        }
        let entry = BackupManifest.Entry(
            number: number, isIncremental: isIncremental, time: Int64(time(nil)), checkpoint: checkpoint,
            definition: definition, disks: images)
        directory.manifest.backups.append(entry)
        try directory.save()
        // From now on changes are counted from the new checkpoint.
        if let old = previous?.checkpoint { try? await domain.checkpoint(named: old).delete() }
        return entry
    }

    private func begin(isQuiesced: Bool) async throws(VirtError) {
        if isQuiesced { try await domain.freezeFileSystems() }
        do throws(VirtError) {
            try await domain.beginBackup(backupXML, checkpoint: checkpointXML)
        } catch {
            if isQuiesced { _ = try? await domain.thawFileSystems() }
            throw error
        }
        if isQuiesced { try await domain.thawFileSystems() }
    }

    private func awaitEnd() async throws(VirtError) {
        var delay = Duration.milliseconds(20)
        while try await domain.job().kind == .unbounded {
            do {
                try await Task.sleep(for: delay)
            } catch {
                throw VirtError(.operationAborted, "the backup was given up")
            }
            delay = min(delay * 2, .milliseconds(500))
        }
        let end = try await domain.job(completed: true)
        guard end.kind == .completed else {
            throw VirtError(
                .operationFailed, "the backup failed: \(end["errmsg"]?.text ?? end["success"]?.text ?? "no reason given")",
                cause: end.kind == .cancelled ? "it was given up" : "QEMU could not read or write all of it")
        }
    }

    /// Takes everything back that an attempt may have left.
    func undo() async {
        if (try? await domain.job().kind) == .unbounded, (try? await domain.backupXML().contains(path)) == true {
            try? await domain.abortJob()
        }
        for disk in disks { unlink("\(path)/\(disk.file)") }
        if let checkpoint { try? await domain.checkpoint(named: checkpoint).delete() }
    }
}
