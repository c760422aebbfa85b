import Glibc
import Synchronization

/// Where a command's result goes, and how.
struct Output: Sendable {
    var isQuiet = false
    var isJSON = false
    private let sink: @Sendable (String) -> Void
    private let written = Written()

    init(isQuiet: Bool = false, isJSON: Bool = false, sink: @escaping @Sendable (String) -> Void) {
        self.isQuiet = isQuiet
        self.isJSON = isJSON
        self.sink = sink
    }

    /// The process' standard output.
    static func standard(isQuiet: Bool, isJSON: Bool) -> Output {
        Output(isQuiet: isQuiet, isJSON: isJSON) { StandardStream.output.write($0) }
    }

    /// Whether anything has been printed.
    var hasResult: Bool { written.flag.load(ordering: .relaxed) }

    /// The result itself.
    func result(_ text: String) {
        written.flag.store(true, ordering: .relaxed)
        sink(text)
    }

    /// Words around it, which `--quiet` drops and `--json` replaces.
    func chatter(_ text: String) {
        if !isQuiet && !isJSON { sink(text) }
    }

    func table(_ table: Table) {
        result(table.text(withHeader: !isQuiet))
    }

    func json(_ value: JSONText) {
        result(value.text + "\n")
    }
}

/// What copies of one output share.
private final class Written: Sendable {
    let flag = Atomic<Bool>(false)
}

/// One of the process' own streams, written through without buffering, so that results and messages keep their order.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    func write(_ text: String) {
        write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR || errno == EAGAIN else { return }
                continue
            }
            rest = rest.dropFirst(count)
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}
