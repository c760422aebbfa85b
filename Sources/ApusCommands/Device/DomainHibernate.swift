import Apus
import ArgumentParser

/// `apus hibernate`.
struct DomainHibernate: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "hibernate", abstract: "Have the guest hibernate: its agent writes its memory to disk.",
        discussion: """
            A guest that hibernates wakes up with its stored definition: devices that were only plugged in are gone then.
            --explain names them, --persist stores them first.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Keep the memory alive, too.") var hybrid = false
    @Flag(help: "First store the devices that would be lost.") var persist = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let lost = try await attempt { () async throws(VirtError) in try await domain.liveOnlyDevices() }
        for device in lost where persist {
            try await attempt("Failed to persist \(device.name)") { () async throws(VirtError) in
                try await domain.attachDevice(device.xml, [.stored])
            }
            output.chatter("Stored \(device.name)\n")
        }
        try await attempt("Domain '\(domain.name)' could not be suspended") { () async throws(VirtError) in
            try await domain.hibernate(hybrid: hybrid)
        }
        output.chatter("Domain '\(domain.name)' successfully suspended\n")
        for device in lost where !persist {
            output.chatter("\(device.name) is lost when it wakes up: it is not stored\n")
        }
    }
}
