import Apus
import ArgumentParser

/// `apus send-key`.
struct SendKey: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-key", abstract: "Press keys of a domain's keyboard together.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Which numbers the keys have (default: linux).", valueName: "string"))
    var codeset = "linux"
    @Option(help: ArgumentHelp("Milliseconds to hold them.", valueName: "number")) var holdtime: UInt32 = 0
    @Argument(help: "Names such as KEY_ENTER, or numbers.") var keycode: [String]

    private static let codesets = [
        "linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum",
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let name = codeset == "rfb" ? "qnum" : codeset
        guard let set = Self.codesets.firstIndex(of: name) else {
            throw CommandFailure("unknown codeset: '\(codeset)'", status: .usage)
        }
        var keys: [UInt32] = []
        for text in keycode {
            guard keys.count < 16 else { throw CommandFailure("too many keycodes", status: .usage) }
            guard let key = (set == 0 ? KeyNames.number(text) : nil) ?? Self.number(text) else {
                throw CommandFailure("invalid keycode: '\(text)'", status: .usage)
            }
            keys.append(key)
        }
        let pressed = keys
        try await attempt { () async throws(VirtError) in
            try await domain.sendKeys(pressed, codeset: UInt32(set), hold: holdtime)
        }
    }

    private static func number(_ text: String) -> UInt32? {
        let value = text.hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : UInt32(text)
        return value.flatMap { $0 <= UInt32(UInt16.max) ? $0 : nil }
    }
}

/// `apus send-process-signal`.
struct SendProcessSignal: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-process-signal", abstract: "Send a signal to a process of the guest.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The process in the guest.") var pid: Int64
    @Argument(help: "Name or number of the signal.") var signame: String

    /// In the order of their numbers, from 0.
    private static let names = [
        "nop", "hup", "int", "quit", "ill", "trap", "abrt", "bus", "fpe", "kill", "usr1", "segv", "usr2", "pipe",
        "alrm", "term", "stkflt", "chld", "cont", "stop", "tstp", "ttin", "ttou", "urg", "xcpu", "xfsz", "vtalrm",
        "prof", "winch", "poll", "pwr", "sys",
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var name = signame.lowercased()
        for prefix in ["sig_", "sig"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
            break
        }
        guard let number = UInt32(signame) ?? Self.names.firstIndex(of: name).map({ UInt32($0) }), number < 64 else {
            throw CommandFailure("malformed signal name: \(signame)", status: .usage)
        }
        try await attempt { () async throws(VirtError) in try await domain.sendSignal(number, to: pid) }
    }
}

/// `apus inject-nmi`.
struct InjectNMI: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "inject-nmi", abstract: "Send a domain's processors a non-maskable interrupt.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in try await domain.injectNMI() }
    }
}
