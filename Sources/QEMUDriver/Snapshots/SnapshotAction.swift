import VirtPlan

/// The elementary changes that creating, reverting and deleting snapshots are made of.
enum SnapshotAction: StepAction {
    /// A monitor command of which another step's undo takes care.
    case command(MonitorCommand)
    /// An internal snapshot of images that nobody uses.
    case createInternal(name: String, images: [String])
    case deleteInternal(name: String, images: [String])
    /// Brings images that nobody uses back to their internal snapshot.
    case applyInternal(name: String, images: [String])
    /// Memory and disks of the running guest into its images.
    case saveInternal(name: String)
    /// Memory and disks of a guest that has not begun to run from its images.
    case loadInternal(name: String, nodes: [String])
    case deleteSavedInternal(name: String)
    /// A new image above another one.
    case createOverlay(SnapshotOverlay)
    /// Removes it again, if it is the one that was to be made and holds nothing.
    case removeOverlay(SnapshotOverlay)
    /// Opens new overlays in QEMU, without using them yet.
    case openOverlays([SnapshotOverlay])
    case closeOverlays([SnapshotOverlay])
    /// Puts opened overlays above their images, all at one moment.
    case useOverlays([SnapshotOverlay])
    /// Merges overlays back into their images and goes on with those.
    case leaveOverlays([SnapshotOverlay])
    /// Brings the guest's file systems to rest.
    case freeze
    case thaw
    /// Pauses the guest for a moment that it is not told about.
    case hold
    case release(reason: Int32)
    /// Writes the guest's memory to a file.
    case saveMemory(MemoryTarget)
    /// Makes a file and QEMU ready for the memory of a guest that runs on.
    case prepareMemory(MemoryTarget)
    /// The guest stands, its disks go on with overlays, and QEMU keeps its memory as it is and lets it run again.
    case takeMoment([SnapshotOverlay])
    /// Waits until the memory of that moment is in its file.
    case awaitMemory
    /// Takes back what `prepareMemory` did, and ends what QEMU still writes.
    case leaveMemory
    /// Removes a file that memory was written to; what else is at its place stays.
    case forgetMemory(String)
    /// Ends QEMU without a word about it: what it has become is told by the call.
    case end
    /// Writes the memory for debugging: in a dump's format, or as a migration would be.
    case dumpMemory(path: String, format: String?, inBackground: Bool?)
    /// Writes and removes descriptions of snapshots.
    case describe([SnapshotChange])
    /// Replaces the persistent definition, on disk and here.
    case define(xml: String)
    /// Merges an image into the one below it, while nobody or while QEMU uses them. Harmless until it is let go of.
    case merge(SnapshotMerge)
    /// Makes everything that stood on the merged image stand on the one below.
    case relink(SnapshotMerge)
    /// Removes a file, unless a definition or a snapshot has come to need it.
    case discard(String)

    var summary: String {
        switch self {
        case .command(let command): "monitor command \(command.name)"
        case .createInternal(let name, let images):
            "take internal snapshot '\(name)' of \(images.joined(separator: ", "))"
        case .deleteInternal(let name, let images):
            "delete internal snapshot '\(name)' from \(images.joined(separator: ", "))"
        case .applyInternal(let name, let images):
            "bring \(images.joined(separator: ", ")) back to internal snapshot '\(name)'"
        case .saveInternal(let name): "save memory and disks as internal snapshot '\(name)'; the guest stands still"
        case .loadInternal(let name, _): "load memory and disks from internal snapshot '\(name)'"
        case .deleteSavedInternal(let name): "delete internal snapshot '\(name)'"
        case .createOverlay(let overlay):
            overlay.isReused ? "use \(overlay.path)" : "make overlay \(overlay.path) above \(overlay.base)"
        case .removeOverlay(let overlay): "remove overlay \(overlay.path)"
        case .openOverlays(let overlays): "open \(overlays.map(\.path).joined(separator: ", "))"
        case .closeOverlays(let overlays): "close \(overlays.map(\.path).joined(separator: ", "))"
        case .useOverlays(let overlays):
            "write to \(overlays.map(\.path).joined(separator: ", ")) from now on, all in one transaction"
        case .leaveOverlays(let overlays):
            "merge \(overlays.map(\.path).joined(separator: ", ")) back"
        case .freeze: "freeze the guest's file systems"
        case .thaw: "thaw the guest's file systems"
        case .hold: "pause the guest"
        case .release: "let the guest run again"
        case .saveMemory(let target):
            switch target.mode {
            case .standing: "write the memory to \(target.path); the guest stands still"
            case .live: "write the memory to \(target.path) while the guest runs, pausing it at the end"
            }
        case .prepareMemory(let target): "make \(target.path) ready for the memory"
        case .takeMoment(let overlays):
            overlays.isEmpty
                ? "keep the memory as it is"
                : "pause the guest, write to \(overlays.map(\.path).joined(separator: ", ")) from now on, all in one "
                    + "transaction, keep the memory as it is, and let the guest run again"
        case .awaitMemory: "write the memory as it was while the guest runs on"
        case .leaveMemory: "write no more of the memory"
        case .forgetMemory(let path): "remove \(path)"
        case .end: "end QEMU"
        case .dumpMemory(let path, let format, let inBackground):
            "dump the memory to \(path)\(format.map { " as \($0)" } ?? "")"
                + (inBackground == true ? " while the guest runs on" : "")
        case .describe(let changes):
            changes.map { ($0.xml == nil ? "forget" : "describe") + " snapshot '\($0.name)'" }.joined(separator: ", ")
        case .define: "replace the persistent definition"
        case .merge(let merge):
            merge.pull == nil
                ? "merge \(merge.overlay) into \(merge.base)" : "pull \(merge.base) into \(merge.overlay)"
        case .relink(let merge): "let go of \(merge.leftover)"
        case .discard(let path): "remove \(path)"
        }
    }
}

/// A new image above a disk's present one.
struct SnapshotOverlay: Codable, Hashable, Sendable {
    /// The disk.
    var target: String
    var path: String
    var format: String
    var isBlock = false
    /// The image that it stands on.
    var base: String
    var baseFormat: String
    /// It was there already (`REUSE_EXT`, block devices): nothing is made and nothing is removed.
    var isReused = false
    /// Number of its block nodes in a running QEMU.
    var index: UInt32 = 0
    var baseNode = ""
    var owner: ProcessOwner?
    /// What the guest sees of the disk, in bytes, as a running QEMU tells; nil where nobody has asked.
    var capacity: UInt64?
    /// The dirty bitmaps of the base that the overlay goes on with; nil where they are still to be found out.
    var bitmaps: [Bitmap]?

    struct Bitmap: Codable, Hashable, Sendable {
        var name: String
        var granularity: UInt64
    }

    var storageNode: String { "libvirt-\(index)-storage" }
    var formatNode: String { "libvirt-\(index)-format" }
}

/// Where and how memory is written.
struct MemoryTarget: Codable, Hashable, Sendable {
    enum Mode: String, Codable, Sendable {
        /// While the guest stands still.
        case standing
        /// While it runs, until little enough is left to pause it for.
        case live
    }

    var path: String
    /// The definition that a restored guest has.
    var xml: String
    var cookie: String?
    var wasRunning: Bool
    var mode: Mode
    var bypassCache = false
    /// libvirt's number of the operation, for the job's statistics.
    var operation: Int32
}

/// An overlay that is merged into its base.
struct SnapshotMerge: Codable, Hashable, Sendable {
    var target: String
    var overlay: String
    var overlayFormat: String
    var base: String
    var baseFormat: String
    /// Images whose headers name the overlay.
    var above: [Image] = []
    /// The other way round: the base's data go to the overlay, which then stands on what was below the base.
    var pull: Pull?
    /// What is moved at most, and what the other way would have moved; nil where that is out of the question.
    var bytes: UInt64 = 0
    var bytesOtherwise: UInt64?

    struct Pull: Codable, Hashable, Sendable {
        /// nil where the base stood on nothing.
        var below: Image?
    }

    /// The file that goes at the end.
    var leftover: String { pull == nil ? overlay : base }

    /// What it costs, for people.
    var note: String {
        let way = pull == nil ? "commit \(overlay) into \(base)" : "pull \(base) into \(overlay)"
        let other = bytesOtherwise.map { ", the other way \(Self.mebibytes($0)) MiB" } ?? ""
        return "\(way): at most \(Self.mebibytes(bytes)) MiB are moved\(other)"
    }

    private static func mebibytes(_ bytes: UInt64) -> String {
        "\(bytes >> 20).\((bytes & 0xfffff) * 10 >> 20)"
    }

    struct Image: Codable, Hashable, Sendable {
        var path: String
        var format: String
    }
}
