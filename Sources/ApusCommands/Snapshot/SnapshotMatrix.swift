import Apus
import ArgumentParser

/// `apus snapshot`: what virsh has no words for.
struct SnapshotGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Foresee and picture snapshots.",
        subcommands: [SnapshotMatrix.self, SnapshotGraph.self])
}

/// `apus snapshot matrix`: which kinds of snapshot are possible for a domain now, and what they would do.
struct SnapshotMatrix: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Print which snapshots are possible now, why not, and what they would do.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    /// A kind of snapshot: how it is asked for, and what is to be said for and against it.
    private struct Kind {
        var name: String
        var xml = ""
        var options: SnapshotCreateOptions = []
        var good: String
        var bad: String
        /// The guest's memory is written too.
        var hasMemory = false
    }

    private static let memoryFile =
        "<memory snapshot='external' file='/var/lib/libvirt/qemu/snapshot/NAME.mem'/>"

    private static let kinds = [
        Kind(
            name: "disks only, overlays", options: .diskOnly, good: "at once; any image format; one file a disk",
            bad: "the guest boots when it goes back; every overlay makes reads slower until it is deleted"),
        Kind(
            name: "whole, inside the images", good: "no further file; the guest goes on where it was",
            bad: "the guest stands still while its memory is written; qcow2 only; nothing is left if the image is lost",
            hasMemory: true),
        Kind(
            name: "whole, memory in a file", xml: memoryFile,
            good: "the guest goes on where it was; any image format",
            bad: "files to look after: the memory's and one overlay a disk", hasMemory: true),
        Kind(
            name: "whole, memory in a file, live", xml: memoryFile, options: .live,
            good: "as before, and the guest runs while its memory is written",
            bad: "more is written where the guest is busy", hasMemory: true),
        Kind(
            name: "disks only, quiesced", options: [.diskOnly, .quiesce], good: "file systems are at rest in it",
            bad: "needs the guest's agent; the guest's writes wait for a moment"),
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var entries: [JSONText] = []
        let info = try await attempt { () async throws(VirtError) in try await domain.info() }
        let memory = info.state == .shutOff ? 0 : info.memory << 10
        for kind in Self.kinds {
            let answer = try await Self.ask(connection, domain, kind.xml, kind.options)
            if output.isJSON {
                entries.append(
                    .object([
                        ("kind", .string(kind.name)), ("possible", .bool(answer.isPossible)),
                        ("good", .string(kind.good)), ("bad", .string(kind.bad)),
                        ("memoryAtMost", .integer(kind.hasMemory ? memory : 0)),
                        ("answer", answer.json),
                    ]))
            } else {
                output.result("\(kind.name): \(answer.isPossible ? "possible" : "not possible")\n")
                output.result("    + \(kind.good)\n    - \(kind.bad)\n")
                if kind.hasMemory, memory > 0 {
                    output.result("    memory to write: at most \(Capacity.text(memory))\n")
                }
                for line in answer.text.split(separator: "\n").dropFirst(answer.isPossible ? 1 : 0) {
                    output.result("    \(line)\n")
                }
            }
        }
        if output.isJSON { output.json(.array(entries)) }
    }

    private struct Answer {
        var isPossible: Bool
        var text: String
        var json: JSONText
    }

    private static func ask(
        _ connection: Connection, _ domain: Domain, _ more: String, _ options: SnapshotCreateOptions
    ) async throws(CommandFailure) -> Answer {
        let xml = "<domainsnapshot><name>NAME</name>\(more)</domainsnapshot>"
        do throws(VirtError) {
            let explanation = try await connection.explain { () async throws(VirtError) in
                try await domain.createSnapshot(xml, options)
            }
            switch explanation {
            case .plan(let plan): return Answer(isPossible: true, text: plan.text, json: plan.json)
            case .refusal(let refusal): return Answer(isPossible: false, text: refusal.text, json: refusal.json)
            case nil: return Answer(isPossible: true, text: "", json: .null)
            }
        } catch {
            if error.code == .noSupport { throw CommandFailure("Failed to explain", error) }
            return Answer(isPossible: false, text: "refused: \(error.message)", json: .string(error.message))
        }
    }
}

/// `apus snapshot graph`: the tree of snapshots with their files as a picture.
struct SnapshotGraph: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Write a domain's snapshots and their files as SVG.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let found = try await attempt { () async throws(VirtError) in
            (try await domain.snapshots(.topological), try await domain.currentSnapshot()?.name)
        }
        var facts: [SnapshotFacts] = []
        for snapshot in found.0 { facts.append(try await SnapshotFacts.of(snapshot, current: found.1)) }
        output.result(SnapshotDrawing(title: domain.name, snapshots: facts).svg)
    }
}
