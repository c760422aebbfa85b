/// Where pixels occurred before. A plain value that inner loops keep in registers; ``LZPlaneEncoder`` owns the memory.
@safe
struct LZTables<Pixel: LZPixel> {
    /// Two entries by hash of several pixels: the low part of a position below more of the hash, the latest in the low
    /// half.
    private let longs: UnsafeMutablePointer<UInt64>
    /// Two such entries by hash of as few pixels as a match is worth: what is near.
    private let shorts: UnsafeMutablePointer<UInt64>
    /// By hash of one pixel: where it occurred last, counted from 1, so that 0 is none.
    private let singles: UnsafeMutablePointer<UInt32>
    private let shift: UInt64
    private let singleShift: UInt64
    /// Whether the hash for long matches covers six pixels of 32 bits instead of four, which small images rarely have.
    private let isLarge: Bool

    init(count: Int) {
        // A table for a small image is small, since clearing it costs as much as filling it; tiles of a thousand pixels
        // get one entry for each.
        var bits = 7
        while bits < 12, (bits < 9 ? 2 : 8) << bits < count { bits += 1 }
        shift = UInt64(64 - bits)
        unsafe longs = .allocate(capacity: 1 << bits)
        unsafe longs.initialize(repeating: 0, count: 1 << bits)
        unsafe shorts = .allocate(capacity: 1 << bits)
        unsafe shorts.initialize(repeating: 0, count: 1 << bits)
        let singleBits = min(bits, 11)
        singleShift = UInt64(64 - singleBits)
        unsafe singles = .allocate(capacity: 1 << singleBits)
        unsafe singles.initialize(repeating: 0, count: 1 << singleBits)
        isLarge = count > 2048
    }

    func deallocate() {
        unsafe longs.deallocate()
        unsafe shorts.deallocate()
        unsafe singles.deallocate()
    }

    /// Pixels that the hash for short matches covers; also the shortest match that is looked for there.
    private static var hashed: Int { MemoryLayout<Pixel>.size == 4 ? 2 : 3 }
    private static var factor: UInt64 { 0x9e37_79b9_7f4a_7c15 }

    /// Pixels that a hash for short matches reads.
    static var shortReach: Int { 8 / MemoryLayout<Pixel>.size }
    /// Pixels that one for long matches reads.
    static var longReach: Int { (Pixel.bitWidth == 8 ? 8 : Pixel.bitWidth == 16 ? 16 : 24) / MemoryLayout<Pixel>.size }

    /// Bits of an entry that hold the low part of a position; matches reach less far than that.
    static var positionMask: UInt32 { 0x1_ffff }

    @inline(__always)
    private func word(_ plane: LZPlane<Pixel>, _ position: Int, at offset: Int) -> UInt64 {
        let raw = unsafe UnsafeRawPointer(plane.base + position)
        return unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & LZPlane<Pixel>.wideMask(plane.mask)
    }

    @inline(__always)
    private static func shortHash(_ word: UInt64) -> UInt64 {
        let bits: UInt64 = Pixel.bitWidth == 32 ? .max : (1 << UInt64(Pixel.bitWidth &* hashed)) &- 1
        return (word & bits) &* factor
    }

    @inline(__always)
    private func longHash(_ plane: LZPlane<Pixel>, _ position: Int, _ first: UInt64) -> UInt64 {
        var hash = first &* Self.factor
        if Pixel.bitWidth > 8 { hash = ((hash ^ hash >> 29) &+ word(plane, position, at: 8)) &* Self.factor }
        if Pixel.bitWidth == 32, isLarge {
            hash = ((hash ^ hash >> 31) &+ word(plane, position, at: 16)) &* Self.factor
        }
        return hash
    }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 15) & ~positionMask }

    /// Remembers `position` for short matches and returns what was remembered for the same hash, the latest first, with
    /// zero bits above the position where the rest of the hash was the same.
    @inline(__always)
    func exchangeShort(_ plane: LZPlane<Pixel>, _ position: Int) -> (UInt32, UInt32) {
        assert(position + Self.shortReach <= plane.count)
        return unsafe Self.exchange(shorts, Self.shortHash(word(plane, position, at: 0)), shift, position)
    }

    /// As ``exchangeShort(_:_:)`` for long matches; nothing near the end of the plane.
    @inline(__always)
    func exchangeLong(_ plane: LZPlane<Pixel>, _ position: Int) -> (UInt32, UInt32) {
        guard position &+ Self.longReach <= plane.count else { return (.max, .max) }
        let hash = longHash(plane, position, word(plane, position, at: 0))
        return unsafe Self.exchange(longs, hash, shift, position)
    }

    @inline(__always)
    private static func exchange(
        _ table: UnsafeMutablePointer<UInt64>, _ hash: UInt64, _ shift: UInt64, _ position: Int
    ) -> (UInt32, UInt32) {
        let tag = tag(hash)
        let slot = unsafe table + Int(truncatingIfNeeded: hash >> shift)
        let found = unsafe slot.pointee
        unsafe slot.pointee = found << 32 | UInt64(tag | UInt32(truncatingIfNeeded: position) & positionMask)
        return (UInt32(truncatingIfNeeded: found) ^ tag, UInt32(truncatingIfNeeded: found >> 32) ^ tag)
    }

    /// Where `pixel` occurred last, -1 if nowhere.
    @inline(__always)
    func single(_ pixel: Pixel) -> Int {
        Int(unsafe singles[Self.singlePlace(pixel, singleShift)]) &- 1
    }

    /// Remembers `position` as the last place of `pixel`.
    @inline(__always)
    func rememberSingle(_ pixel: Pixel, _ position: Int) {
        unsafe singles[Self.singlePlace(pixel, singleShift)] = UInt32(truncatingIfNeeded: position &+ 1)
    }

    @inline(__always)
    private static func singlePlace(_ pixel: Pixel, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: pixel) &* factor) >> shift)
    }
}

/// A match while the best one is being looked for.
struct LZMatch<Pixel: LZPixel, Format: LZTokenFormat> {
    var length = 0
    var distance = 1
    /// Bytes that it saves.
    var gain = 0

    /// Takes the match at the position that `entry` tells, if it saves more; one of `enough` pixels is not improved on.
    @inline(__always)
    mutating func consider(_ entry: UInt32, _ plane: LZPlane<Pixel>, _ position: Int, enough: Int) {
        guard entry <= LZTables<Pixel>.positionMask, length < enough else { return }
        let back = Int((UInt32(truncatingIfNeeded: position) &- entry) & LZTables<Pixel>.positionMask)
        guard back > 0, back <= min(position, Format.maximumDistance) else { return }
        // Entries come nearest first, so only a longer match can save more.
        guard position &+ length < plane.count, plane.endsEqually(position, back: back, length: length) else { return }
        let common = plane.common(position, position &- back, limit: plane.count &- position)
        let worth = common &* Pixel.literalBytes &- Format.cost(distance: back, coded: common &- Pixel.lengthBias)
        if worth > gain, common > Pixel.lengthBias {
            length = common
            distance = back
            gain = worth
        }
    }
}
