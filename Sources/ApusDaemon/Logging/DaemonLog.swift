import CHostShims
import Glibc
public import Logging
import Synchronization
import VirtError

/// The daemon's log: libvirt's line format, with what a message is about as `key=value` behind it.
public final class DaemonLog: Sendable {
    private struct State {
        var level = Logger.Level.warning
        var outputs: [LogOutput] = []
        /// `log_filters`: levels for loggers whose label contains a word.
        var filters: [(level: Logger.Level, word: String)] = []
    }

    private let state = Mutex(State())

    public init() {}

    /// A logger that writes here; its level follows the log's settings.
    public func logger(_ label: String) -> Logger {
        Logger(label: label) { DaemonLogHandler(log: self, label: $0) }
    }

    /// Takes over the configuration's settings.
    ///
    /// - Throws: error 33 or 38; the settings before stay in force then.
    func configure(_ settings: DaemonSettings, isVerbose: Bool) throws(VirtError) {
        let level = isVerbose ? min(LogLevel.level(settings.logLevel), .info) : LogLevel.level(settings.logLevel)
        var outputs: [LogOutput] = []
        for (level, target) in try LogOutput.parse(settings.logOutputs) {
            outputs.append(try LogOutput.open(level, target))
        }
        var filters: [(Logger.Level, String)] = []
        for item in settings.logFilters.split(separator: " ") {
            let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let level = LogLevel.parse(parts[0]), !parts[1].isEmpty else {
                throw VirtError(
                    .confSyntax, "log_filters: '\(item)' is no filter", domain: .conf,
                    cures: ["write LEVEL:WORD, with LEVEL from 1 (debug) to 4 (error)"])
            }
            // libvirt's words have shell patterns; a star at either end is what they are used for.
            filters.append((level, parts[1].filter { $0 != "*" }))
        }
        let old = state.withLock { state in
            defer { state = State(level: level, outputs: outputs, filters: filters) }
            return state.outputs
        }
        for output in old where output.descriptor > 2 { _ = close(output.descriptor) }
    }

    fileprivate func level(of label: String) -> Logger.Level {
        state.withLock { state in state.filters.first { label.contains($0.word) }?.level ?? state.level }
    }

    fileprivate func write(_ level: Logger.Level, _ text: String) {
        let line = "\(Self.timestamp()): \(getpid()): \(LogLevel.name(level)) : \(text)\n"
        state.withLock { state in
            guard !state.outputs.isEmpty else {
                return LogOutput(level: level, target: .standardError, descriptor: 2)
                    .write(line, plain: text, level: level)
            }
            for output in state.outputs where level >= output.level { output.write(line, plain: text, level: level) }
        }
    }

    /// UTC with milliseconds, as libvirt prints it.
    private static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let date =
            "\(digits(Int(parts.tm_year) + 1900, 4))-\(digits(Int(parts.tm_mon) + 1, 2))-\(digits(Int(parts.tm_mday), 2))"
        let time = "\(digits(Int(parts.tm_hour), 2)):\(digits(Int(parts.tm_min), 2)):\(digits(Int(parts.tm_sec), 2))"
        return "\(date) \(time).\(digits(now.tv_nsec / 1_000_000, 3))+0000"
    }
}

private struct DaemonLogHandler: LogHandler {
    let log: DaemonLog
    let label: String
    var metadata: Logger.Metadata = [:]

    var logLevel: Logger.Level {
        get { log.level(of: label) }
        // The configuration alone decides.
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        if let more = event.metadata { fields.merge(more) { $1 } }
        let behind = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.quoted("\($0.value)"))" }.joined()
        log.write(event.level, "\(label): \(event.message)\(behind)")
    }

    private static func quoted(_ text: String) -> String {
        text.contains(" ") || text.contains("\n") ? JSONText.quoted(text) : text
    }
}
