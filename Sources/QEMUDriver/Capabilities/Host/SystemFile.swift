import Glibc

/// Small kernel files (`/proc`, `/sys`): one read, trimmed; nil where there is none.
enum SystemFile {
    /// Content without surrounding white space; at most `limit` bytes.
    static func text(_ path: String, limit: Int = 1 << 20) -> String? {
        guard let bytes = bytes(path, limit: limit) else { return nil }
        return trimmed(String(decoding: bytes, as: UTF8.self))
    }

    static func bytes(_ path: String, limit: Int = 1 << 20) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while content.count < limit {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            if count == 0 { break }
            content.append(contentsOf: chunk[..<count])
        }
        return content
    }

    static func number(_ path: String) -> Int? { text(path).flatMap { Int($0) } }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Names in a directory, sorted; empty where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// A kernel list such as `0-3,8` as numbers.
    static func list(_ text: String) -> [Int] {
        var numbers: [Int] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").compactMap { Int($0) }
            if ends.count == 1 { numbers.append(ends[0]) }
            // A range far beyond any machine is not one.
            if ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < 65536 {
                numbers.append(contentsOf: ends[0]...ends[1])
            }
        }
        return numbers
    }

    /// Numbers as a kernel list: runs joined by `-`.
    static func format(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var run: ClosedRange<Int>?
        func flush() {
            guard let run else { return }
            parts.append(run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)-\(run.upperBound)")
        }
        for number in numbers.sorted() {
            if let current = run, number == current.upperBound + 1 {
                run = current.lowerBound...number
            } else {
                flush()
                run = number...number
            }
        }
        flush()
        return parts.joined(separator: ",")
    }

    private static func trimmed(_ text: String) -> String {
        var slice = Substring(text)
        while slice.last?.isWhitespace == true || slice.last == "\0" { slice.removeLast() }
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        return String(slice)
    }
}
