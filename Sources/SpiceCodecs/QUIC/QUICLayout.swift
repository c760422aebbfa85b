/// A group of colour components that share runs and pauses. A row of pixels is handled as words with one component a
/// byte; unused bytes are zero. Arithmetic on all bytes of a word at once keeps the inner loops short.
protocol QUICLayout {
    /// Components of a pixel. They are coded from the highest byte down.
    static var components: Int { get }
    static var family: QUICFamily { get }
    /// `1 << bits - 1`
    static var mask: UInt32 { get }
}

/// Blue, green and red of 8 bits.
enum QUICColour8: QUICLayout {
    static var components: Int { 3 }
    static var family: QUICFamily { .eight }
    static var mask: UInt32 { 0xff }
}

/// Blue, green and red of 5 bits.
enum QUICColour5: QUICLayout {
    static var components: Int { 3 }
    static var family: QUICFamily { .five }
    static var mask: UInt32 { 0x1f }
}

/// Gray or opacity.
enum QUICSingle: QUICLayout {
    static var components: Int { 1 }
    static var family: QUICFamily { .eight }
    static var mask: UInt32 { 0xff }
}

extension QUICLayout {
    /// Half the sum of each component, rounded down.
    @inline(__always)
    static func average(_ one: UInt32, _ other: UInt32) -> UInt32 {
        (one & other) &+ (((one ^ other) & 0xfefe_fefe) >> 1)
    }

    /// The difference of each component, folded so that small differences of either sign are small numbers.
    @inline(__always)
    static func fold(_ value: UInt32, minus prediction: UInt32) -> UInt32 {
        if mask == 0xff {
            let difference =
                ((value | 0x8080_8080) &- (prediction & 0x7f7f_7f7f)) ^ ((value ^ ~prediction) & 0x8080_8080)
            let doubled = (difference & 0x7f7f_7f7f) << 1
            return doubled ^ (((difference >> 7) & 0x0101_0101) &* 0xff)
        }
        let difference = ((value | 0x2020_2020) &- prediction) & 0x1f1f_1f1f
        let doubled = (difference << 1) & 0x1e1e_1e1e
        return doubled ^ (((difference >> 4) & 0x0101_0101) &* 0x1f)
    }

    /// The inverse of ``fold(_:minus:)``.
    @inline(__always)
    static func unfold(_ symbols: UInt32, plus prediction: UInt32) -> UInt32 {
        if mask == 0xff {
            let difference = ((symbols >> 1) & 0x7f7f_7f7f) ^ ((symbols & 0x0101_0101) &* 0xff)
            return ((difference & 0x7f7f_7f7f) &+ (prediction & 0x7f7f_7f7f))
                ^ ((difference ^ prediction) & 0x8080_8080)
        }
        let difference = ((symbols >> 1) & 0x0f0f_0f0f) ^ ((symbols & 0x0101_0101) &* 0x1f)
        return (difference &+ prediction) & 0x1f1f_1f1f
    }
}
