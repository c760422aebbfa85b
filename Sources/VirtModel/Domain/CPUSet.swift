/// A set of CPU or node numbers in libvirt's notation, such as `0-3,^2,8`.
public struct CPUSet: Hashable, Sendable, CustomStringConvertible {
    /// Ascending, without overlaps.
    public private(set) var ranges: [ClosedRange<Int>] = []

    /// Largest number that libvirt accepts.
    public static let maximum = 16383

    public init() {}

    public init(_ members: some Sequence<Int>) {
        for member in members.sorted() where member >= 0 {
            if let last = ranges.last, member <= last.upperBound + 1 {
                if member > last.upperBound { ranges[ranges.count - 1] = last.lowerBound...member }
            } else {
                ranges.append(member...member)
            }
        }
    }

    /// Parses ranges, single numbers and `^n` exclusions separated by commas; `nil` when malformed.
    public init?(_ text: some StringProtocol) {
        var members = Set<Int>()
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            var item = Substring(decoding: part, as: UTF8.self)
            item = Substring(item.drop { $0 == " " })
            while item.last == " " { item.removeLast() }
            if item.first == "^" {
                guard let excluded = Self.number(item.dropFirst()) else { return nil }
                members.remove(excluded)
                continue
            }
            let bounds = item.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = bounds.first, let lower = Self.number(first) else { return nil }
            if bounds.count == 2 {
                guard let upper = Self.number(bounds[1]), lower <= upper else { return nil }
                members.formUnion(lower...upper)
            } else {
                members.insert(lower)
            }
        }
        self.init(members)
    }

    public var isEmpty: Bool { ranges.isEmpty }

    public func contains(_ member: Int) -> Bool {
        ranges.contains { $0.contains(member) }
    }

    /// All members, ascending.
    public var members: [Int] { ranges.flatMap { Array($0) } }

    public var description: String {
        ranges.map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: ",")
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(text),
            value <= maximum
        else { return nil }
        return value
    }
}
