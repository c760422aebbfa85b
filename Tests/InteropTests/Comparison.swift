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
                while inserted.contains(right) {
                    hunk.apus.append(apus[right])
                    right += 1
                }
                hunks.append(hunk)
            } else {
                if stock[left].hasPrefix("$ ") || stock[left].hasPrefix("## ") { command = stock[left] }
                left += 1
                right += 1
            }
        }
    }
}

extension Comparison.Hunk: CustomStringConvertible {
    var description: String {
        (["@@ line \(line) after \(command)"] + stock.map { "- " + $0 } + apus.map { "+ " + $0 }).joined(
            separator: "\n")
    }
}
