/// Bits from little-endian 32-bit words, highest bit first. Behind the end come zeros; ``isOverrun`` tells.
@safe
struct BitReader {
    private let base: UnsafeRawPointer
    private let words: Int
    private var next = 0
    /// The next bits, from the highest down; at least 32 of them are valid after ``refill()``.
    private(set) var window: UInt64 = 0
    private var valid = 0

    /// The reader must not outlive `input`'s bytes.
    init(_ input: ByteInput) {
        let rest = unsafe input.rest
        // A buffer without bytes has no words and nothing is read.
        unsafe base = rest.baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
        words = rest.count / 4
    }

    @inline(__always)
    mutating func refill() {
        guard valid < 32 else { return }
        if next < words {
            let word = UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: next &* 4, as: UInt32.self))
            window |= UInt64(word) << UInt64(32 &- valid)
        }
        next &+= 1
        valid &+= 32
    }

    /// Drops up to 32 bits.
    @inline(__always)
    mutating func drop(_ count: Int) {
        window = window &<< UInt64(truncatingIfNeeded: count)
        valid &-= count
    }

    /// Whether bits from behind the end were used.
    var isOverrun: Bool { next &* 32 &- valid > words &* 32 }

    /// Whether so much was read behind the end that no valid stream can be meant.
    @inline(__always)
    var isExhausted: Bool { next > words &+ 2 }
}
