/// Reads the values of a DER encoding one after the other. Every length is checked.
///
/// Source: ITU-T X.690.
struct DERReader {
    struct Value {
        let tag: UInt8
        let contents: ArraySlice<UInt8>
        /// Tag, length and contents.
        let whole: ArraySlice<UInt8>

        /// The values inside a constructed value.
        var inside: DERReader { DERReader(contents) }
    }

    enum Failure: Error {
        case malformed
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }
    var nextTag: UInt8? { rest.first }

    mutating func next() throws(Failure) -> Value {
        let start = rest
        guard let tag = rest.popFirst(), tag & 0x1f != 0x1f, let first = rest.popFirst() else { throw .malformed }
        var length = Int(first)
        if first & 0x80 != 0 {
            let count = Int(first & 0x7f)
            guard (1...4).contains(count), rest.count >= count else { throw .malformed }
            length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(count)
        }
        guard length <= rest.count else { throw .malformed }
        let contents = rest.prefix(length)
        rest = rest.dropFirst(length)
        return Value(tag: tag, contents: contents, whole: start[start.startIndex..<rest.startIndex])
    }

    mutating func next(_ tag: UInt8) throws(Failure) -> Value {
        guard nextTag == tag else { throw .malformed }
        return try next()
    }

    static let integer: UInt8 = 0x02
    static let objectIdentifier: UInt8 = 0x06
    static let sequence: UInt8 = 0x30
    static let set: UInt8 = 0x31
}
