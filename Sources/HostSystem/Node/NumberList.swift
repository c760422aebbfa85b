/// Lists of numbers as the kernel writes them: `0-3,8,10-11` (cpuset(7)).
public enum NumberList {
    /// The numbers in ascending order; nil where the text is no list, or one with more than 65536 numbers.
    public static func parse(_ text: String) -> [Int]? {
        var numbers: [Int] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
            switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
            case (1, let only?, _) where only >= 0:
                numbers.append(only)
            case (2, let first?, let last?) where first >= 0 && first <= last && last - first < 65536:
                numbers.append(contentsOf: first...last)
            default:
                return nil
            }
            guard numbers.count <= 65536 else { return nil }
        }
        return Set(numbers).sorted()
    }

    /// The shortest text that gives `numbers` again, in ascending order.
    public static func format(_ numbers: some Sequence<Int>) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in Set(numbers).sorted() {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }
}

extension Substring {
    var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" || $0 == "\n" }
        while let last = text.last, last == " " || last == "\t" || last == "\n" { text.removeLast() }
        return text
    }
}
