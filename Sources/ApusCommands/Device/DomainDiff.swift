import Apus
import ArgumentParser
import XMLTree

/// `apus diff`: what runs beside what is stored.
struct DomainDiff: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare a running domain with its stored definition.",
        discussion: """
            Every difference says what becomes of it: what only runs is lost when the domain stops, what is only stored
            or stored differently waits for the next start.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let differences = try await attempt { () async throws(VirtError) -> [DefinitionDifference] in
            guard try await domain.isActive(), try await domain.isPersistent() else { return [] }
            // What the guest was started with: the processor there is the one asked for, not the one that came of it.
            let asked = try XMLDocument.parse(try await domain.xml([.migratable])).root
            return DefinitionDifference.between(
                live: try XMLDocument.parse(try await domain.xml()).root,
                stored: try XMLDocument.parse(try await domain.xml([.inactive])).root,
                processor: asked.element("cpu"))
        }
        if output.isJSON { return output.json(.array(differences.map(\.json))) }
        var table = Table(["Element", "Field", "Live", "Stored", "Mark"])
        for difference in differences {
            table.add([
                difference.element, difference.field, difference.live ?? "-", difference.stored ?? "-",
                difference.mark.rawValue,
            ])
        }
        output.table(table)
    }
}
