import Apus
import ArgumentParser

/// What `start` and `create` have in common.
struct StartingOptions: ParsableArguments {
    @Flag(help: "Attach to the console after start.") var console = false
    @Flag(help: "Leave the guest paused after start.") var paused = false
    @Flag(help: "Destroy the guest when apus disconnects.") var autodestroy = false
    @Flag(help: "Reset the firmware's variables.") var resetNvram = false

    var options: StartOptions {
        var options: StartOptions = []
        if paused { options.insert(.paused) }
        if autodestroy { options.insert(.autodestroy) }
        if resetNvram { options.insert(.resetNVRAM) }
        return options
    }
}

extension Domain {
    /// Identity for `--json`.
    var json: JSONText {
        .object([
            ("id", runID.map { .integer($0) } ?? .null), ("name", .string(name)), ("uuid", .string(uuid.description)),
        ])
    }
}
