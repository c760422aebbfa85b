import Glibc
public import VirtError

/// Where a running plan notes how far it came. An entry is in the system's hands when `append` returns.
public protocol JournalWriter<Action>: Sendable {
    associatedtype Action: StepAction

    /// Adds an entry.
    ///
    /// - Parameter durable: do not return before it would survive a loss of power.
    func append(_ entry: JournalEntry<Action>, durable: Bool) throws(VirtError)

    /// The plan came to its end: nothing of it has to be remembered for recovery.
    func close()
}

/// The journal of one operation: a file of JSON lines that only grows, mode 0600.
///
/// The first line, the plan, is flushed to the disk before the first step. Later lines are only written: they survive
/// the death of this process, and a loss of power ends the guests as well.
public final class Journal<Action: StepAction>: JournalWriter {
    public let path: String
    private let descriptor: Int32

    /// Starts a journal in `directory`, which must exist.
    ///
    /// - Parameter identity: makes the file's name unique, for example subject and time.
    public init(creatingIn directory: String, identity: String) throws(VirtError) {
        path = "\(directory)/\(Self.fileName(identity))"
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Self.failure("create", path) }
    }

    /// Goes on with a journal that an earlier process left.
    init(continuing path: String) throws(VirtError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0 { throw Self.failure("open", path) }
        // A line that was cut off by the crash must not swallow the next one.
        try write([UInt8(ascii: "\n")])
    }

    deinit {
        if descriptor >= 0 { _ = Glibc.close(descriptor) }
    }

    public func append(_ entry: JournalEntry<Action>, durable: Bool) throws(VirtError) {
        try write(entry.line + [UInt8(ascii: "\n")])
        if durable, fdatasync(descriptor) != 0 { throw Self.failure("flush", path) }
    }

    public func close() {
        unlink(path)
    }

    private func write(_ bytes: [UInt8]) throws(VirtError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.failure("write", path)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func fileName(_ identity: String) -> String {
        let safe = identity.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                byte
            default: UInt8(ascii: "_")
            }
        }
        return String(decoding: safe, as: UTF8.self) + ".journal"
    }

    private static func failure(_ what: String, _ path: String) -> VirtError {
        let code = errno
        return .system(errno: code, reason: String(cString: strerror(code)), "cannot \(what) journal '\(path)'")
    }
}

extension Journal {
    /// A journal found on disk and what it says.
    public struct Found: Sendable {
        public let path: String
        public let interrupted: InterruptedPlan<Action>

        /// Opens it again, to note what recovery does.
        public func reopen() throws(VirtError) -> Journal {
            try Journal(continuing: path)
        }
    }

    /// All journals of `directory`, oldest name first. Files without a readable plan are left alone: nothing was done
    /// before the plan was on disk.
    public static func pending(in directory: String) -> [Found] {
        names(in: directory).compactMap { found(at: "\(directory)/\($0)") }
    }

    /// What one journal says; nil without a readable plan.
    public static func found(at path: String) -> Found? {
        InterruptedPlan(entries(of: path)).map { Found(path: path, interrupted: $0) }
    }

    private static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".journal") { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes the journals whose plan was not yet on disk when their process ended: of those nothing was done.
    ///
    /// A first line that is whole and makes no sense, perhaps of a later version, stays for somebody to look at.
    public static func discardUnstarted(in directory: String) {
        for name in names(in: directory) {
            let path = "\(directory)/\(name)"
            let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { _ = Glibc.close(file) }
            var chunk = [UInt8](repeating: 0, count: 1 << 20)
            var isWhole = false
            while true {
                let count = read(file, &chunk, chunk.count)
                guard count > 0 else { break }
                if chunk[..<count].contains(UInt8(ascii: "\n")) {
                    isWhole = true
                    break
                }
            }
            if !isWhole { unlink(path) }
        }
    }

    /// The whole entries of a journal; reading stops in front of the first line that is damaged.
    static func entries(of path: String) -> [JournalEntry<Action>] {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { _ = Glibc.close(file) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while content.count < 16 << 20 {
            let count = read(file, &chunk, chunk.count)
            guard count > 0 else { break }
            content.append(contentsOf: chunk[..<count])
        }
        var entries: [JournalEntry<Action>] = []
        for line in content.split(separator: UInt8(ascii: "\n")) {
            guard let entry = PlanJSON.value(JournalEntry<Action>.self, from: line) else { continue }
            entries.append(entry)
        }
        return entries
    }
}
