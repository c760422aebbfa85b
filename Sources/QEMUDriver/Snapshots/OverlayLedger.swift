import Glibc
import HostSystem
import VirtError

/// The overlays that this driver has made for one domain, so that it can tell them from anybody else's.
///
/// libvirt's own files do not say it: what a reversion puts above an image is named by no snapshot, and when the last
/// snapshot of its branch goes, nothing names it any more. One line a file: its inode, which a file that another one
/// has taken the place of does not have, and its path. A ledger that is lost only means that such overlays stay,
/// so it does not have to survive a power cut.
struct OverlayLedger: Sendable {
    /// The file that holds it.
    var path: String

    private struct Entry {
        var inode: UInt64
        var path: String
    }

    /// The overlays that are still there, oldest first.
    var overlays: [String] {
        var seen: Set<String> = []
        return entries().map(\.path).filter { seen.insert($0).inserted }
    }

    /// Notes an overlay that has just been made.
    func add(_ overlay: String) throws(VirtError) {
        guard !overlay.contains("\n"), let inode = Self.inode(of: overlay) else { return }
        var known = entries().filter { $0.path != overlay }
        known.append(Entry(inode: inode, path: overlay))
        guard let slash = path.lastIndex(of: "/") else { return }
        try FileOperations.makeDirectories(String(path[..<slash]), mode: 0o700)
        try AtomicFile.write(path, text: known.map { "\($0.inode) \($0.path)\n" }.joined(), durable: false)
    }

    private func entries() -> [Entry] {
        guard let text = HostFile.text(path, limit: 4 << 20) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard let space = line.firstIndex(of: " "), let inode = UInt64(line[..<space]) else { return nil }
            let path = String(line[line.index(after: space)...])
            return Self.inode(of: path) == inode ? Entry(inode: inode, path: path) : nil
        }
    }

    private static func inode(of path: String) -> UInt64? {
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return UInt64(facts.st_ino)
    }
}

extension DomainActor {
    var overlayLedger: OverlayLedger { OverlayLedger(path: "\(host.paths.library)/overlays/\(uuid)") }

    /// Images of anybody that lie beside `candidates`, and everything that they stand on.
    ///
    /// - Parameter known: images that have been thought of already.
    func neededByStrangers(beside candidates: [String], except known: Set<String>) -> Set<String> {
        let directories = Set(candidates.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        var needs = FileNeeds()
        for directory in directories {
            for name in HostFile.names(in: directory) where !known.contains("\(directory)/\(name)") {
                let path = "\(directory)/\(name)"
                guard HostFileKind.of(path) == .regular, let base = ImageReferences.base(of: path, "qcow2") else {
                    continue
                }
                needs.add(base, ImageReferences.format(ofBase: path, "qcow2"))
            }
        }
        return needs.paths
    }
}
