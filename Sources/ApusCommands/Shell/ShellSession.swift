import Apus
import Synchronization

/// What the commands of one shell share: their connections, and what `connect` and `quit` changed.
final class ShellSession: Sendable {
    /// The shell that the running command was given to.
    @TaskLocal static var current: ShellSession?

    private struct Key: Hashable {
        var uri: String?
        var isReadOnly: Bool
    }

    private struct State {
        var connections: [Key: Connection] = [:]
        var options: [String] = []
        var isOver = false
    }

    private let state = Mutex(State())

    /// - Parameter options: global options that stand in front of every command.
    init(options: [String]) {
        state.withLock { $0.options = options }
    }

    var options: [String] { state.withLock { $0.options } }
    var isOver: Bool { state.withLock { $0.isOver } }

    func end() {
        state.withLock { $0.isOver = true }
    }

    /// The commands that follow use this connection.
    func connect(to uri: String?, readOnly: Bool) {
        state.withLock { state in
            let words = state.options
            var kept: [String] = []
            var index = 0
            while index < words.count {
                switch words[index] {
                case "-c", "--connect": index += 2
                case "-r", "--readonly": index += 1
                case _ where words[index].hasPrefix("--connect="): index += 1
                default:
                    kept.append(words[index])
                    index += 1
                }
            }
            if let uri { kept += ["-c", uri] }
            if readOnly { kept.append("-r") }
            state.options = kept
        }
    }

    /// The connection that was opened for the same address before, or a new one.
    func connection(_ uri: String?, readOnly: Bool) async throws(VirtError) -> Connection {
        let key = Key(uri: uri, isReadOnly: readOnly)
        if let known = state.withLock({ $0.connections[key] }) { return known }
        let connection = try await Connection.open(uri, readOnly: readOnly)
        connection.onEnd { [weak self] _ in self?.state.withLock { $0.connections[key] = nil } }
        state.withLock { $0.connections[key] = connection }
        return connection
    }

    func close() async {
        let open = state.withLock { Array($0.connections.values) }
        for connection in open { await connection.close() }
    }
}
