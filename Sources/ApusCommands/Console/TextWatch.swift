/// Waits for a line that contains a text, in bytes that come in any pieces.
struct TextWatch: Sendable {
    private let wanted: [UInt8]
    private var line: [UInt8] = []
    private var found = false

    init(_ text: String) {
        wanted = Array(text.utf8)
    }

    /// True once the line with the text is complete.
    mutating func sees(_ bytes: [UInt8]) -> Bool {
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                if found { return true }
                line.removeAll(keepingCapacity: true)
            } else if !found {
                line.append(byte)
                found = line.suffix(wanted.count) == wanted[...]
            }
        }
        return false
    }
}
