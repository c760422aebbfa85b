public import VirtError

/// The daemon's command line: libvirtd's options, and `--root` and `--session`.
public struct DaemonOptions: Sendable, Equatable {
    public var root: String?
    public var configuration: String?
    public var pidFile: String?
    /// Seconds without clients and guests after which the daemon ends.
    public var timeout: Int?
    public var isVerbose = false
    /// Serve the user's own sockets, also when started by root.
    public var isSession = false
    /// Listen on the network as well, as libvirtd.conf says.
    public var listens = false
    /// Set this SASL user's password instead of serving; the password is read from standard input.
    public var passwordUser: String?
    public var showsHelp = false
    public var showsVersion = false

    public init() {}

    /// - Parameter arguments: without the program's name.
    /// - Throws: error 8 naming the option that is wrong.
    public init(_ arguments: [String]) throws(VirtError) {
        var rest = arguments[...]
        while var argument = rest.popFirst() {
            var attached: String?
            if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
                attached = String(argument[argument.index(after: equals)...])
                argument = String(argument[..<equals])
            }
            func value() throws(VirtError) -> String {
                if let given = attached ?? rest.popFirst() { return given }
                throw VirtError(.invalidArg, "option \(argument) needs a value")
            }
            switch argument {
            case "--root", "-r": root = try value()
            case "--config", "-f": configuration = try value()
            case "--pid-file", "-p": pidFile = try value()
            case "--timeout", "-t":
                let text = try value()
                guard let seconds = Int(text), (1...Int(Int32.max)).contains(seconds) else {
                    throw VirtError(.invalidArg, "'\(text)' is no number of seconds for \(argument)")
                }
                timeout = seconds
            case "--verbose", "-v": isVerbose = true
            case "--session": isSession = true
            case "--set-password": passwordUser = try value()
            case "--help", "-h": showsHelp = true
            case "--version", "-V": showsVersion = true
            case "--daemon", "-d":
                throw VirtError(
                    .invalidArg, "apusd stays in the foreground",
                    cures: ["leave \(argument) out and let systemd or a supervisor run it, or append & in a shell"])
            case "--listen", "-l": listens = true
            default:
                throw VirtError(
                    .invalidArg, "unknown option '\(argument)'", cures: ["apusd --help lists the options"])
            }
        }
    }

    public static let help = """
        Usage: apusd [options]

        The virtualization daemon: serves libvirt's clients.

          -f, --config FILE     configuration instead of libvirtd.conf in the standard place
          -l, --listen          listen for TLS and TCP clients too, as libvirtd.conf says
          -p, --pid-file FILE   write the process's number there
          -r, --root DIR        relocate every path under DIR
              --set-password USER
                                set the password of a SASL user from standard input (empty removes the user) and end
              --session         serve the user's own sockets, also as root
          -t, --timeout SECS    end after that long without clients and running guests
          -v, --verbose         log what is going on
          -V, --version         print the version
          -h, --help            print this help

        Signals: TERM and INT end the daemon and leave guests running; HUP reads the configuration again.

        """
}
