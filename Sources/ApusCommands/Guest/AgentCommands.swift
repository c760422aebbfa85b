import Apus
import ArgumentParser
import Glibc

/// `apus domtime`.
struct DomainTime: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domtime", abstract: "Print or set the clock of a domain's guest.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Set it to the time of this host.") var now = false
    @Flag(help: "Print a date rather than seconds.") var pretty = false
    @Flag(help: "Let the guest read its hardware clock.") var sync = false
    @Option(help: ArgumentHelp("Set it to so many seconds since 1970.", valueName: "number")) var time: Int64?

    func validate() throws {
        let given = [(time != nil, "time"), (now, "now"), (sync, "sync")].filter(\.0).map(\.1)
        if given.count > 1 {
            throw ValidationError("Options --\(given[0]) and --\(given[1]) are mutually exclusive")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if now || sync || time != nil {
            var clock = timespec()
            clock_gettime(CLOCK_REALTIME, &clock)
            let wanted: GuestTime? =
                sync
                ? nil : GuestTime(seconds: time ?? Int64(clock.tv_sec), nanoseconds: now ? UInt32(clock.tv_nsec) : 0)
            return try await attempt { () async throws(VirtError) in try await domain.setTime(wanted) }
        }
        let found = try await attempt { () async throws(VirtError) in try await domain.time() }
        if output.isJSON {
            return output.json(["seconds": .integer(found.seconds), "nanoseconds": .integer(found.nanoseconds)])
        }
        output.result("Time: \(pretty ? Self.date(found.seconds) : "\(found.seconds)")")
    }

    /// `2026-11-23 00:50:55`, in UTC.
    private static func date(_ seconds: Int64) -> String {
        var parts = tm()
        var time = time_t(seconds)
        gmtime_r(&time, &parts)
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(Int(parts.tm_year) + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    }
}

/// `apus domhostname`.
struct GuestHostname: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domhostname", abstract: "Print the host name of a domain's guest.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Who knows: lease or agent.", valueName: "string")) var source: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard let number = [nil, "lease", "agent"].firstIndex(of: source) else {
            throw CommandFailure("Unknown data source '\(source ?? "")'", status: .usage)
        }
        let name = try await attempt("failed to get hostname") { () async throws(VirtError) in
            try await domain.hostname(source: UInt32(number))
        }
        output.isJSON ? output.json(["hostname": .string(name)]) : output.result(name + "\n")
    }
}

/// `apus guestinfo`.
struct GuestInformation: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "guestinfo", abstract: "Print what the guest agent tells of the guest.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Active users.") var user = false
    @Flag(help: "The operating system.") var os = false
    @Flag(help: "The time zone.") var timezone = false
    @Flag(help: "The host name.") var hostname = false
    @Flag(help: "File systems.") var filesystem = false
    @Flag(help: "Disks.") var disk = false
    @Flag(help: "Network cards.") var interface = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var types: UInt32 = 0
        for (bit, isGiven) in [user, os, timezone, hostname, filesystem, disk, interface].enumerated() where isGiven {
            types |= 1 << UInt32(bit)
        }
        let wanted = types
        let found = try await attempt { () async throws(VirtError) in try await domain.guestInfo(wanted) }
        if output.isJSON { return output.json(found.json) }
        for parameter in found { output.result(parameter.name.padded(20) + ": \(parameter.value.text)\n") }
    }
}

/// `apus set-user-password`.
struct SetUserPassword: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-user-password", abstract: "Set the password of a user of the guest.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The user.") var user: String
    @Argument(help: "The password.") var password: String
    @Flag(help: "The password is encrypted already.") var encrypted = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in
            try await domain.setPassword(password, of: user, encrypted: encrypted)
        }
        output.chatter("Password set successfully for \(user) in \(domain.name)")
    }
}
