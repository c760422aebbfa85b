/// Cuts a byte stream into lines, with a bound on what it keeps.
///
/// An over-long line is reported once, when it passes the limit; its rest is dropped up to the next line's start.
struct LineFramer {
    enum Item: Hashable {
        /// A line without its end. `delimited`: a byte 0xFF came right before it, which the guest agent puts in front
        /// of an answer to `guest-sync-delimited` and which cannot occur in a message.
        case line([UInt8], delimited: Bool)
        case tooLong
    }

    let limit: Int
    /// Whether 0xFF drops what stands before it on the line (guest agent).
    let resetsAtDelimiter: Bool
    private var kept: [UInt8] = []
    private var isDropping = false
    private var isDelimited = false

    init(limit: Int, resetsAtDelimiter: Bool) {
        self.limit = limit
        self.resetsAtDelimiter = resetsAtDelimiter
    }

    mutating func append(_ bytes: some Collection<UInt8>) -> [Item] {
        var items: [Item] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(where: { $0 == 0x0A || ($0 == 0xFF && resetsAtDelimiter) }) {
            keep(rest[..<end], &items)
            if rest[end] == 0xFF {
                kept.removeAll(keepingCapacity: true)
                isDelimited = true
            } else {
                finishLine(&items)
            }
            isDropping = false
            rest = rest[rest.index(after: end)...]
        }
        keep(rest, &items)
        return items
    }

    private mutating func keep(_ part: some Collection<UInt8>, _ items: inout [Item]) {
        guard !isDropping else { return }
        guard part.count <= limit - kept.count else {
            items.append(.tooLong)
            kept = []
            isDropping = true
            isDelimited = false
            return
        }
        kept.append(contentsOf: part)
    }

    private mutating func finishLine(_ items: inout [Item]) {
        if kept.last == 0x0D { kept.removeLast() }
        // Blank lines are white space between messages.
        if !isDropping, kept.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
            items.append(.line(kept, delimited: isDelimited))
            isDelimited = false
        }
        kept = []
    }
}
