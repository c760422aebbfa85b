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

    /// A kind of snapshot, as it is asked for.
    private static let kinds: [(name: String, xml: String, options: SnapshotCreateOptions)] = [
        ("disks only, overlays", "", .diskOnly),
        ("whole, inside the images", "", []),
        ("whole, memory in a file", "<memory snapshot='external' file='/var/lib/libvirt/qemu/snapshot/NAME.mem'/>", []),
        (
            "whole, memory in a file, live",
            "<memory snapshot='external' file='/var/lib/libvirt/qemu/snapshot/NAME.mem'/>", .live
        ),
        ("disks only, quiesced", "", [.diskOnly, .quiesce]),
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var entries: [JSONText] = []
        for kind in Self.kinds {
            let answer = try await Self.ask(connection, domain, kind.xml, kind.options)
            if output.isJSON {
                entries.append(
                    .object([
                        ("kind", .string(kind.name)), ("possible", .bool(answer.isPossible)),
                        ("answer", answer.json),
                    ]))
            } else {
                output.result("\(kind.name): \(answer.isPossible ? "possible" : "not possible")\n")
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
