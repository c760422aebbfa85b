import Apus
import ArgumentParser

/// `apus vcpucount`.
struct DomainCPUCount: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "vcpucount", abstract: "Print a domain's numbers of virtual processors.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "The most it can have.") var maximum = false
    @Flag(help: "What it has.") var active = false
    @Flag(help: "Of the running domain.") var live = false
    @Flag(help: "Of the stored definition.") var config = false
    @Flag(help: "Of the current state.") var current = false
    @Flag(help: "As the guest agent sees it.") var guest = false

    func validate() throws {
        if active && maximum { throw ValidationError("Options --active and --maximum are mutually exclusive") }
        if live && config { throw ValidationError("Options --live and --config are mutually exclusive") }
        if current && config { throw ValidationError("Options --current and --config are mutually exclusive") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard maximum || active || live || config || current || guest else { return await all(domain, output) }
        var scope: ConfigurationScope = []
        if live { scope.insert(.live) }
        if config { scope.insert(.stored) }
        let (maximum, guest, which) = (maximum, guest, scope)
        let count = try await attempt { () async throws(VirtError) in
            try await domain.cpus(which, maximum: maximum, asGuestSees: guest)
        }
        output.isJSON ? output.json(["count": .integer(count)]) : output.result("\(count)\n")
    }

    private func all(_ domain: Domain, _ output: Output) async {
        var rows: [(String, String, Int)] = []
        for (maximum, name) in [(true, "maximum"), (false, "current")] {
            for (scope, place) in [(ConfigurationScope.stored, "config"), (.live, "live")] {
                // What a transient or an inactive domain has not is left out.
                if let count = try? await domain.cpus(scope, maximum: maximum) { rows.append((name, place, count)) }
            }
        }
        if output.isJSON {
            return output.json(.object(rows.map { ("\($0.0)-\($0.1)", .integer($0.2)) }))
        }
        for (name, place, count) in rows {
            let number = String(count)
            output.result(
                name.padded(12) + " " + place.padded(12) + " "
                    + String(repeating: " ", count: max(0, 3 - number.count)) + number + "\n")
        }
    }
}

extension String {
    func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
