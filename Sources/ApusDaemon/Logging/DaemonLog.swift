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
        let filters = try Self.parseFilters(settings.logFilters)
        let outputs = try LogOutput.openAll(settings.logOutputs)
        replace { _ in State(level: level, outputs: outputs, filters: filters) }
    }

    /// The filters in force, as `level:word`.
    var filters: [String] {
        state.withLock { $0.filters.map { "\(LogLevel.number($0.level)):*\($0.word)*" } }
    }

    /// The outputs in force, as `level:destination`.
    var outputs: [String] {
        state.withLock { state in
            state.outputs.isEmpty ? ["\(LogLevel.number(state.level)):stderr"] : state.outputs.map(\.description)
        }
    }

    /// - Throws: error 8 for a filter that makes no sense.
    func setFilters(_ text: String) throws(VirtError) {
        let filters = try Self.parseFilters(text)
        replace { old in
            var state = old
            state.filters = filters
            return state
        }
    }

    /// - Throws: error 8 for an output that makes no sense, 38 when its file cannot be opened.
    func setOutputs(_ text: String) throws(VirtError) {
        let outputs = try LogOutput.openAll(text)
        replace { old in
            var state = old
            state.outputs = outputs
            return state
        }
    }

    private static func parseFilters(_ text: String) throws(VirtError) -> [(Logger.Level, String)] {
        var filters: [(Logger.Level, String)] = []
        for item in text.split(separator: " ") {
            let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
            let cures = ["write LEVEL:WORD, with LEVEL from 1 (debug) to 4 (error)"]
            guard parts.count == 2, !parts[1].isEmpty else {
                throw VirtError(.invalidArg, "Malformed format for filter '\(item)'", domain: .none, cures: cures)
            }
            guard let level = LogLevel.parse(parts[0]) else {
                throw VirtError(
                    .invalidArg, "Invalid priority '\(parts[0])' for filter '\(item)'", domain: .none, cures: cures)
            }
            // libvirt's words have shell patterns; a star at either end is what they are used for.
            filters.append((level, parts[1].filter { $0 != "*" }))
        }
        return filters
    }

    private func replace(_ change: (State) -> State) {
        let unused = state.withLock { state in
            let old = state.outputs
            state = change(state)
            let kept = Set(state.outputs.map(\.descriptor))
            return old.map(\.descriptor).filter { $0 > 2 && !kept.contains($0) }
        }
        for descriptor in unused { _ = close(descriptor) }
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
