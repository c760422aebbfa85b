import CHostShims
import Glibc
import HostSystem
import Logging
import VirtError

/// Where log lines go, as `log_outputs` says: `level:stderr`, `level:file:PATH`, `level:syslog:NAME`.
struct LogOutput: Sendable {
    enum Target: Sendable, Equatable {
        case standardError
        case file(String)
        case syslog(String)
    }

    let level: Logger.Level
    let target: Target
    /// The open file; standard error where there is none.
    let descriptor: Int32

    /// Reads a list separated by spaces.
    ///
    /// - Throws: error 8 for an entry that makes no sense.
    static func parse(_ text: String) throws(VirtError) -> [(level: Logger.Level, target: Target)] {
        var outputs: [(Logger.Level, Target)] = []
        for item in text.split(separator: " ") {
            let parts = item.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count >= 2 else { throw wrong("Malformed format for log output '\(item)'") }
            guard let level = LogLevel.parse(parts[0]) else {
                throw wrong("Invalid priority '\(parts[0])' for log output '\(item)'")
            }
            switch (parts[1], parts.count) {
            // The journal takes what a service prints.
            case ("stderr", 2), ("journald", 2): outputs.append((level, .standardError))
            case ("file", 3) where parts[2].hasPrefix("/"): outputs.append((level, .file(parts[2])))
            case ("syslog", 3) where !parts[2].isEmpty: outputs.append((level, .syslog(parts[2])))
            default: throw wrong("Invalid log destination '\(parts[1])' for log output '\(item)'")
            }
        }
        return outputs
    }

    private static func wrong(_ text: String) -> VirtError {
        VirtError(
            .invalidArg, text,
            cures: ["write LEVEL:stderr, LEVEL:file:/path or LEVEL:syslog:NAME, with LEVEL from 1 (debug) to 4 (error)"]
        )
    }

    static func openAll(_ text: String) throws(VirtError) -> [LogOutput] {
        var outputs: [LogOutput] = []
        for (level, target) in try parse(text) { outputs.append(try open(level, target)) }
        return outputs
    }

    var description: String {
        switch target {
        case .standardError: "\(LogLevel.number(level)):stderr"
        case .file(let path): "\(LogLevel.number(level)):file:\(path)"
        case .syslog(let name): "\(LogLevel.number(level)):syslog:\(name)"
        }
    }

    static func open(_ level: Logger.Level, _ target: Target) throws(VirtError) -> LogOutput {
        guard case .file(let path) = target else { return LogOutput(level: level, target: target, descriptor: 2) }
        let number = apus_open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard number >= 0 else { throw .systemCall(errno, "cannot open log file '\(path)'") }
        return LogOutput(level: level, target: target, descriptor: number)
    }

    func write(_ line: String, plain: String, level: Logger.Level) {
        if case .syslog(let name) = target {
            name.withCString { identity in
                openlog(identity, LOG_PID, LOG_DAEMON)
                plain.withCString { text in
                    withVaList([text]) { vsyslog(LogLevel.priority(level), "%s", $0) }
                }
                closelog()
            }
            return
        }
        let bytes = Array(line.utf8)
        _ = Glibc.write(descriptor, bytes, bytes.count)
    }
}

/// libvirt's log levels: 1 debug, 2 information, 3 warning, 4 error.
enum LogLevel {
    static func parse(_ text: String) -> Logger.Level? {
        Int(text).flatMap { (1...4).contains($0) ? level($0) : nil }
    }

    static func number(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 1
        case .info, .notice: 2
        case .warning: 3
        case .error, .critical: 4
        }
    }

    static func level(_ number: Int) -> Logger.Level {
        switch number {
        case ...1: .debug
        case 2: .info
        case 3: .warning
        default: .error
        }
    }

    static func name(_ level: Logger.Level) -> String {
        switch level {
        case .trace, .debug: "debug"
        case .info, .notice: "info"
        case .warning: "warning"
        case .error, .critical: "error"
        }
    }

    static func priority(_ level: Logger.Level) -> Int32 {
        switch level {
        case .trace, .debug: LOG_DEBUG
        case .info, .notice: LOG_INFO
        case .warning: LOG_WARNING
        case .error, .critical: LOG_ERR
        }
    }
}
