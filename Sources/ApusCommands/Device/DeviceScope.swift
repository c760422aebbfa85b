import Apus
import ArgumentParser

/// `--persistent`, `--config`, `--live`, `--current` of the commands about devices.
struct DeviceScopeOptions: ParsableArguments {
    @Flag(help: "Make the live change persistent.") var persistent = false
    @Flag(help: "Affect next boot.") var config = false
    @Flag(help: "Affect running domain.") var live = false
    @Flag(help: "Affect current domain.") var current = false

    func validate() throws {
        guard current else { return }
        if persistent { throw ValidationError("Options --persistent and --current are mutually exclusive") }
        if let other = [(live, "live"), (config, "config")].first(where: \.0) {
            throw ValidationError("Options --current and --\(other.1) are mutually exclusive")
        }
    }

    /// The sides that are meant. `--persistent` means the stored definition, and the running domain if it runs.
    func scope(of domain: Domain) async throws(CommandFailure) -> ConfigurationScope {
        var scope: ConfigurationScope = []
        if config || persistent { scope.insert(.stored) }
        if live { scope.insert(.live) }
        // Without any of them virsh takes the call that is about running domains only.
        if !config && !persistent && !live && !current { scope.insert(.live) }
        if persistent, try await attempt(nil, { () async throws(VirtError) in try await domain.isActive() }) {
            scope.insert(.live)
        }
        return scope
    }
}
