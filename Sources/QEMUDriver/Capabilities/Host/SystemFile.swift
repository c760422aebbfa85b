import Glibc
import HostSystem

/// Small kernel files (`/proc`, `/sys`): nil where there is none.
enum SystemFile {
    /// Content without white space around it.
    static func text(_ path: String) -> String? {
        HostFile.text(path).map { text in
            String(text.utf8.drop { $0 <= 0x20 && $0 != 0 }.prefix { $0 != 0 }) ?? ""
        }
    }

    static func number(_ path: String) -> Int? { text(path).flatMap { Int($0) } }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The system's words for an error number.
    static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

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
}
