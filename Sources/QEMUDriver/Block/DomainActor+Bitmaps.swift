import Logging
import QMP
import VirtError
import VirtModel

/// Dirty bitmaps of checkpoints when a disk's chain changes under them.
///
/// What has changed since a checkpoint is what the bitmaps of its name in all layers say together. So a new top layer
/// gets empty ones to go on with, and before a layer goes, its bitmaps are added to those of a layer that stays.
extension DomainActor {
    /// Transaction actions that give new overlays the bitmaps with which their images have recorded so far.
    func actionsContinuingBitmaps(on overlays: [SnapshotOverlay]) async throws(VirtError) -> [JSONValue] {
        if overlays.allSatisfy({ $0.bitmaps != nil }) {
            return overlays.flatMap { overlay in
                (overlay.bitmaps ?? []).map { Self.addition($0, to: overlay.formatNode) }
            }
        }
        let nodes = try await blockNodes()
        return overlays.filter { $0.format == "qcow2" }.flatMap { overlay in
            let known = Set(Self.bitmaps(of: nodes[overlay.formatNode]).map(\.name))
            return Self.bitmaps(of: nodes[overlay.baseNode]).filter { !known.contains($0.name) }.map { bitmap in
                Self.addition(bitmap, to: overlay.formatNode)
            }
        }
    }

    /// Notes what a running QEMU says of the images below new overlays, so that it need not be asked at each step.
    func look(below overlays: inout [SnapshotOverlay]) async throws(VirtError) {
        guard !overlays.isEmpty else { return }
        let nodes = try await blockNodes()
        for index in overlays.indices {
            let base = nodes[overlays[index].baseNode]
            overlays[index].capacity = base?["image"]?["virtual-size"]?.uint64
            // An overlay that was there before may have some of its own.
            guard !overlays[index].isReused else { continue }
            overlays[index].bitmaps = overlays[index].format == "qcow2" ? Self.bitmaps(of: base) : []
        }
    }

    /// Adds the bitmaps of layers that go to those of the top layer, which stays. A checkpoint of which the top knows
    /// nothing is broken already, and stays so.
    ///
    /// - Parameter nodes: QEMU's nodes; nil where they have to be asked for.
    func keepBitmaps(
        of going: [String], inTop top: String, _ nodes: [String: JSONValue]? = nil
    ) async throws(VirtError) {
        var nodes = nodes ?? [:]
        if nodes.isEmpty { nodes = try await blockNodes() }
        let known = Set(Self.bitmaps(of: nodes[top]).map(\.name))
        let actions = Self.merges(going, into: top, nodes) { known.contains($0) }
        if !actions.isEmpty { try await command(Self.transaction(actions)) }
    }

    /// Adds the bitmaps of layers that go to those of the image that takes their place, which the job has open for
    /// writing. Where that fails, the next incremental backup is refused.
    ///
    /// - Parameter nodes: QEMU's nodes; nil where they have to be asked for.
    func keepBitmaps(of going: [String], inSuccessor successor: String, _ nodes: [String: JSONValue]? = nil) async {
        do throws(VirtError) {
            var nodes = nodes ?? [:]
            if nodes.isEmpty { nodes = try await blockNodes() }
            guard let top = going.first, nodes[successor]?["drv"]?.string == "qcow2" else { return }
            let recording = Self.bitmaps(of: nodes[top])
            let known = Set(Self.bitmaps(of: nodes[successor]).map(\.name))
            var actions = recording.filter { !known.contains($0.name) }.map { Self.addition($0, to: successor) }
            let names = Set(recording.map(\.name))
            actions += Self.merges(going, into: successor, nodes) { names.contains($0) }
            if !actions.isEmpty { try await command(Self.transaction(actions)) }
        } catch {
            host.logger.warning("checkpoints of \(snapshot.name) are lost: \(error.message)")
        }
    }

    /// Before a job's disk goes on with the other side.
    func keepBitmaps(pivoting job: BlockJob) async {
        guard let disk = liveDisk(job.disk) else { return }
        switch job.kind {
        case .activeCommit:
            guard let base = job.base, let depth = disk.depth(ofNode: base) else { return }
            await keepBitmaps(of: disk.layers[..<depth].map(\.formatNode), inSuccessor: base)
        case .copy:
            guard let mirror = disk.mirror else { return }
            let going = job.sharesBacking ? [disk.source] : disk.layers
            await keepBitmaps(of: going.map(\.formatNode), inSuccessor: mirror.source.formatNode)
        default: break
        }
    }

    // MARK: QEMU's side

    private typealias Bitmap = SnapshotOverlay.Bitmap

    /// QEMU's block nodes by name. Each says what it holds itself: what lies below would be told again and again.
    func blockNodes() async throws(VirtError) -> [String: JSONValue] {
        Self.byName(try await command("query-named-block-nodes", ["flat": true]))
    }

    static func byName(_ nodes: JSONValue) -> [String: JSONValue] {
        var result: [String: JSONValue] = [:]
        for node in nodes.array ?? [] {
            if let name = node["node-name"]?.string { result[name] = node }
        }
        return result
    }

    /// The bitmaps of checkpoints: those that outlive QEMU, as far as they can be trusted.
    private static func bitmaps(of node: JSONValue?) -> [Bitmap] {
        (node?["dirty-bitmaps"]?.array ?? []).compactMap { bitmap in
            guard let name = bitmap["name"]?.string, bitmap["persistent"]?.bool == true,
                bitmap["inconsistent"]?.bool != true
            else { return nil }
            return Bitmap(name: name, granularity: bitmap["granularity"]?.uint64 ?? 65536)
        }
    }

    private static func addition(_ bitmap: Bitmap, to node: String) -> JSONValue {
        [
            "type": "block-dirty-bitmap-add",
            "data": [
                "node": .string(node), "name": .string(bitmap.name), "persistent": true,
                "granularity": JSONValue(bitmap.granularity),
            ],
        ]
    }

    private static func merges(
        _ going: [String], into target: String, _ nodes: [String: JSONValue], where isWanted: (String) -> Bool
    ) -> [JSONValue] {
        going.filter { $0 != target }.flatMap { node in
            bitmaps(of: nodes[node]).filter { isWanted($0.name) }.map { bitmap in
                [
                    "type": "block-dirty-bitmap-merge",
                    "data": [
                        "node": .string(target), "target": .string(bitmap.name),
                        "bitmaps": [["node": .string(node), "name": .string(bitmap.name)]],
                    ],
                ]
            }
        }
    }
}
