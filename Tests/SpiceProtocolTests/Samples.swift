import SpiceProtocol

/// A type that tests can make values of.
protocol Sampled {
    static func sample(_ source: inout SampleSource) -> Self
}

/// A direction of a channel, one maker for each message.
protocol SampledMessage: SpiceMessage {
    static var samples: [@Sendable (inout SampleSource) -> Self] { get }
}

/// Values that follow from a seed.
struct SampleSource {
    private var state: UInt64
    let options: SpiceOptions

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        options = SpiceOptions(rawValue: UInt8(seed & 3))
    }

    private mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func integer<T: FixedWidthInteger>() -> T {
        // Small and extreme values as often as any.
        switch choice(4) {
        case 0: T(truncatingIfNeeded: next() % 4)
        case 1: T.max
        default: T(truncatingIfNeeded: next())
        }
    }

    mutating func choice(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    mutating func one<T: FixedWidthInteger>(of values: [T]) -> T { values[choice(values.count)] }

    mutating func bits<T: FixedWidthInteger>(of values: [T]) -> T {
        values.reduce(0) { choice(2) == 0 ? $0 : $0 | $1 }
    }

    mutating func small<T: FixedWidthInteger>() -> T { T(1 + choice(9)) }
    mutating func bytes(_ count: Int? = nil) -> ArraySlice<UInt8> {
        let count = count ?? choice(20)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }[...]
    }

    mutating func text() -> String { ["", "a", "host.example", "Grüße"][choice(4)] }
    mutating func maybe<T>(_ make: (inout SampleSource) -> T) -> T? { choice(3) == 0 ? nil : make(&self) }
    mutating func list<T>(_ make: (inout SampleSource) -> T) -> [T] { (0..<choice(4)).map { _ in make(&self) } }
}
