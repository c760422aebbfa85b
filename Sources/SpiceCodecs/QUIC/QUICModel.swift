/// What is fixed about a depth of colour: the Golomb-Rice codes and their lengths.
///
/// A symbol is written with one of `bits` codes. Code `l` writes a symbol as its high part in unary (so many zeros and
/// a one) and its `l` low bits. As soon as that were longer than 26 bits, an escape of zeros is written instead and the
/// rest of the symbol in binary.
@safe
struct QUICFamily: @unchecked Sendable {
    /// Longest code word in bits.
    static let limit = 26

    let bits: Int
    // The tables are written once here, live as long as the process and are never changed. Each has an entry for
    // every byte and every code, so that no index can leave it.

    /// By symbol: the code length in each code's lane. Lanes without a code hold more than any code takes.
    let lengths: UnsafePointer<SIMD8<Int16>>
    /// By `symbol * 8 + code`: the code word above its length (lowest 5 bits).
    let words: UnsafePointer<UInt32>
    /// By code: the first symbol that is escaped, the zeros before it and its bits behind them.
    let escapes: UnsafePointer<(symbol: UInt32, zeros: UInt32, bits: UInt32)>
    /// ``QUICFormat/pauses``.
    let pauses: UnsafePointer<UInt8>

    init(bits: Int) {
        let lengths = UnsafeMutablePointer<SIMD8<Int16>>.allocate(capacity: 256)
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: 256 * 8)
        let escapes = UnsafeMutablePointer<(symbol: UInt32, zeros: UInt32, bits: UInt32)>.allocate(capacity: 8)
        let pauses = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        unsafe lengths.initialize(repeating: SIMD8(repeating: Int16(Self.limit + 1)), count: 256)
        unsafe words.initialize(repeating: 0, count: 256 * 8)
        unsafe escapes.initialize(repeating: (0, 0, 0), count: 8)
        for index in 0..<256 { unsafe (pauses + index).initialize(to: QUICFormat.pauses[index]) }
        for code in 0..<bits {
            let prefix = min(Self.limit - bits, (1 << (bits - code)) - 1)
            let escaped = prefix << code
            var suffix = 0
            while (1 << suffix) < (1 << bits) - escaped { suffix += 1 }
            unsafe escapes[code] = (UInt32(escaped), UInt32(prefix), UInt32(suffix))
            for symbol in 0..<(1 << bits) {
                let plain = symbol < escaped
                let word = plain ? (1 << code) | (symbol & ((1 << code) - 1)) : symbol - escaped
                let length = plain ? (symbol >> code) + code + 1 : prefix + suffix
                unsafe lengths[symbol][code] = Int16(length)
                unsafe words[symbol * 8 + code] = UInt32(word << 5 | length)
            }
        }
        self.bits = bits
        unsafe self.lengths = UnsafePointer(lengths)
        unsafe self.words = UnsafePointer(words)
        unsafe self.escapes = UnsafePointer(escapes)
        unsafe self.pauses = UnsafePointer(pauses)
    }

    static let eight = QUICFamily(bits: 8)
    static let five = QUICFamily(bits: 5)
}

/// Constants of the format.
enum QUICFormat {
    /// "QUIC" as a little-endian word.
    static let magic: UInt32 = 0x4349_5551
    static let version: UInt32 = 0
    /// Symbols after which the model is updated more rarely.
    static let stage = 2048
    static let lastStage = 6
    /// By stage: a bucket whose best code has cost more bits than this halves its counters.
    static let triggers: [Int16] = [110, 550, 900, 800, 550, 400, 350]
    /// Expected run lengths, as powers of two.
    static let runOrders: [UInt8] = [
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]
    /// The pseudo-random pauses between model updates. Only the low six bits of the reference's table are ever used.
    static let pauses: [UInt8] = [
        2, 23, 19, 21, 7, 18, 40, 14, 12, 32, 47, 44, 36, 6, 18, 11, 4, 19, 42, 29, 16, 63, 57, 51,
        16, 3, 5, 14, 15, 30, 20, 9, 36, 45, 3, 57, 61, 0, 8, 5, 41, 14, 43, 27, 43, 59, 31, 35,
        39, 60, 42, 38, 13, 54, 62, 1, 26, 3, 11, 61, 52, 34, 7, 48, 4, 59, 22, 12, 22, 8, 50, 4,
        10, 6, 44, 8, 11, 46, 31, 51, 53, 17, 1, 43, 46, 60, 36, 54, 10, 27, 39, 44, 22, 41, 23, 2,
        44, 0, 40, 53, 40, 48, 16, 43, 32, 28, 33, 12, 20, 2, 56, 62, 55, 58, 18, 20, 13, 55, 38, 29,
        57, 19, 49, 33, 47, 63, 59, 0, 35, 61, 19, 25, 46, 38, 60, 4, 35, 1, 26, 40, 28, 10, 5, 14,
        25, 18, 48, 49, 20, 59, 62, 34, 46, 7, 33, 52, 34, 58, 9, 29, 8, 55, 62, 60, 37, 36, 37, 50,
        6, 3, 10, 28, 48, 24, 26, 61, 57, 30, 11, 54, 2, 6, 50, 47, 7, 17, 35, 53, 32, 12, 23, 17,
        5, 21, 49, 55, 51, 45, 52, 27, 39, 25, 39, 63, 22, 24, 42, 52, 56, 38, 41, 41, 56, 32, 13, 24,
        26, 51, 27, 56, 58, 37, 24, 42, 15, 28, 17, 30, 31, 15, 16, 23, 25, 54, 33, 34, 1, 29, 31, 50,
        53, 21, 49, 15, 47, 9, 0, 58, 37, 45, 30, 13, 9, 45, 63, 21,
    ]
}
