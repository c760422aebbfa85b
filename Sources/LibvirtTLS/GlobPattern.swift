/// A shell pattern as libvirt's allow lists have it: `*` for any run of characters, `?` for one.
public enum GlobPattern {
    public static func matches(_ text: String, _ pattern: String) -> Bool {
        let text = Array(text.unicodeScalars)
        let pattern = Array(pattern.unicodeScalars)
        var position = 0
        var next = 0
        // Where to go on when the rest does not fit: behind the last star, one character later each time.
        var star: (pattern: Int, text: Int)?
        while position < text.count {
            if next < pattern.count, pattern[next] == "*" {
                star = (next + 1, position)
                next += 1
            } else if next < pattern.count, pattern[next] == "?" || pattern[next] == text[position] {
                next += 1
                position += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                next = last.pattern
                position = last.text + 1
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == "*" }
    }
}
