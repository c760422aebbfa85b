/// Compressed bytes being written. ``append(_:)`` and its like grow the buffer as needed; inner loops first
/// ``reserve(_:)`` what they can need at most and then write through ``end``.
@safe
struct ByteOutput: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// Makes place for `bytes` more.
    @inline(__always)
    mutating func reserve(_ bytes: Int) {
        if capacity &- count < bytes { grow(bytes) }
    }

    @inline(never)
    private mutating func grow(_ bytes: Int) {
        let wanted = max(count + bytes, capacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
        unsafe larger.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
        capacity = wanted
    }

    /// Where the next byte goes. Writing there needs a ``reserve(_:)``, and an ``advance(to:)`` afterwards.
    @inline(__always)
    var end: UnsafeMutablePointer<UInt8> { unsafe base + count }

    /// Counts what was written from ``end`` up to `pointer`.
    @inline(__always)
    mutating func advance(to pointer: UnsafeMutablePointer<UInt8>) {
        let reached = unsafe pointer - base
        precondition(reached >= count && reached <= capacity, "written beyond what was reserved")
        count = reached
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count &+= 1
    }

    mutating func appendBigEndian(_ word: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] { append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    mutating func appendLittleEndian(_ word: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    /// A copy of what was written.
    var bytes: [UInt8] {
        unsafe [UInt8](UnsafeBufferPointer(start: base, count: count))
    }
}
