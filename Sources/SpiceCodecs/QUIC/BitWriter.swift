/// Bits into little-endian 32-bit words, highest bit first. A plain value that inner loops copy to registers: it writes
/// without checks behind ``QUICEncoder``'s reservation for a row.
@unsafe
struct BitWriter {
    private(set) var next: UnsafeMutablePointer<UInt8>
    /// Bits not written yet, from the highest down; fewer than 32.
    private var window: UInt64 = 0
    private var used: UInt64 = 0

    init(_ start: UnsafeMutablePointer<UInt8>) {
        unsafe next = start
    }

    /// Goes on at another address, after the buffer has been moved.
    mutating func move(to start: UnsafeMutablePointer<UInt8>) {
        unsafe next = start
    }

    /// Appends the `count` lowest bits of `bits`, whose others are zero; 1 to 32.
    @inline(__always)
    mutating func put(_ bits: UInt32, _ count: UInt32) {
        // The complete word is stored always and kept only if it is full, which saves a branch.
        unsafe used &+= UInt64(count)
        unsafe window |= UInt64(bits) &<< (64 &- used)
        unsafe UnsafeMutableRawPointer(next).storeBytes(
            of: UInt32(truncatingIfNeeded: window >> 32).littleEndian, as: UInt32.self)
        let full = unsafe used & 32
        unsafe next += Int(full >> 3)
        unsafe window = window &<< full
        unsafe used &= 31
    }

    /// Ends the last word and appends an empty one, as readers look ahead.
    mutating func finish() {
        if unsafe used > 0 { unsafe put(0, UInt32(32 - used)) }
        unsafe put(0, 32)
    }
}
