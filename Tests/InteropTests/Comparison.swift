/// The places where two transcripts differ.
struct Comparison {
    /// A run of lines that only one side, or each side differently, has.
    struct Hunk: Equatable {
        /// Line number in the first transcript, from 1.
        var line: Int
        var stock: [String]
        var apus: [String]
        /// The command that the lines belong to, if any.
        var command: String
        /// Everything that the second side wrote for the command or call at that place.
        var answer: [String] = []

        /// Whether the second side says that it does not have what was asked for.
        var isUnsupported: Bool {
            answer.contains { $0.contains("this function is not supported by the connection driver") }
        }
    }

    var hunks: [Hunk]

    init(stock: [String], apus: [String]) {
        hunks = []
        let difference = apus.difference(from: stock)
        guard !difference.isEmpty else { return }
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var left = 0
        var right = 0
        var command = ""
        while left < stock.count || right < apus.count {
            if removed.contains(left) || inserted.contains(right) {
                var hunk = Hunk(line: left + 1, stock: [], apus: [], command: command)
                while removed.contains(left) {
                    hunk.stock.append(stock[left])
                    left += 1
                }
                let start = right
                while inserted.contains(right) {
                    hunk.apus.append(apus[right])
                    right += 1
                }
                hunk.answer = Self.answer(in: apus, around: start..<max(right, start + 1))
                hunks.append(hunk)
            } else {
                if Self.begins(stock[left]) { command = stock[left] }
                left += 1
                right += 1
            }
        }
    }

    /// Whether a line begins a new command, note or call.
    private static func begins(_ line: String) -> Bool {
        line.hasPrefix("$ ") || line.hasPrefix("## ") || line.contains(" -> ")
    }

    /// The lines around a range, from the one that begins a command to the one before the next.
    private static func answer(in lines: [String], around range: Range<Int>) -> [String] {
        var start = min(range.lowerBound, lines.count)
        while start > 0, start == lines.count || !begins(lines[start]) { start -= 1 }
        var end = min(range.upperBound, lines.count)
        while end < lines.count, !begins(lines[end]) { end += 1 }
        return Array(lines[start..<end])
    }
}

extension Comparison.Hunk: CustomStringConvertible {
    var description: String {
        (["@@ line \(line) after \(command)"] + stock.map { "- " + $0 } + apus.map { "+ " + $0 }).joined(
            separator: "\n")
    }
}
