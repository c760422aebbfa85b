extension LZ {
    /// Encodes a bitmap of any format; its rows keep their order. Palettes travel beside the stream.
    ///
    /// Not bit for bit what the reference encoder makes, and smaller on text; it decodes to the same pixels.
    public static func encode(_ bitmap: Bitmap) throws(CodecError) -> [UInt8] {
        encode(bitmap, as: LZImageType(bitmap.format))
    }

    /// Encodes only the opacity of a bitmap of format ``BitmapFormat/rgba``, for ``JPEGAlpha``.
    public static func encodeOpacity(_ bitmap: Bitmap) throws(CodecError) -> [UInt8] {
        guard bitmap.format == .rgba else { throw .unsupported("opacity of \(bitmap.format)") }
        return encode(bitmap, as: .xxxa)
    }

    private static func encode(_ bitmap: Bitmap, as type: LZImageType) -> [UInt8] {
        var output = ByteOutput(capacity: bitmap.rowBytes * bitmap.height / 2 + 1024)
        output.appendBigEndian(LZHeader.magic)
        output.appendBigEndian(LZHeader.version)
        output.appendBigEndian(UInt32(type.rawValue))
        output.appendBigEndian(UInt32(bitmap.width))
        output.appendBigEndian(UInt32(bitmap.height))
        output.appendBigEndian(UInt32(type == .xxxa ? bitmap.width * 4 : bitmap.rowBytes))
        output.appendBigEndian(bitmap.isTopDown ? 1 : 0)
        let rows = bitmap.packedRows
        let pixels = bitmap.width * bitmap.height
        switch type {
        case .palette1LE, .palette1BE, .palette4LE, .palette4BE, .palette8, .alpha8:
            unsafe rows.withUnsafeBufferPointer { unsafe plane($0, mask: 0xff, &output) }
        case .rgb16:
            unsafe rows.withUnsafeBytes {
                unsafe $0.withMemoryRebound(to: UInt16.self) { unsafe plane($0, mask: 0x7fff, &output) }
            }
        case .rgb24:
            unsafe Pixels.widen24(rows, count: pixels).withUnsafeBytes {
                unsafe $0.withMemoryRebound(to: UInt32.self) { unsafe plane($0, mask: 0xff_ffff, &output) }
            }
        case .rgb32, .rgba:
            unsafe rows.withUnsafeBytes {
                unsafe $0.withMemoryRebound(to: UInt32.self) { unsafe plane($0, mask: 0xff_ffff, &output) }
            }
            if type == .rgba { opacity(rows, pixels, &output) }
        case .xxxa:
            opacity(rows, pixels, &output)
        }
        return output.bytes
    }

    private static func opacity(_ rows: [UInt8], _ pixels: Int, _ output: inout ByteOutput) {
        let alpha = Pixels.map(rows, count: pixels) { (pixel: UInt32) -> UInt8 in
            UInt8(truncatingIfNeeded: pixel >> 24)
        }
        unsafe alpha.withUnsafeBufferPointer { unsafe plane($0, mask: 0xff, &output) }
    }

    private static func plane<Pixel: LZPixel>(
        _ pixels: UnsafeBufferPointer<Pixel>, mask: Pixel, _ output: inout ByteOutput
    ) {
        let encoder = LZPlaneEncoder(unsafe LZPlane(pixels, mask: mask))
        encoder.encode(LZTokens.self, &output)
    }
}

/// Where pixels occurred before. A plain value that inner loops keep in registers; ``LZPlaneEncoder`` owns the memory.
@safe
struct LZTables<Pixel: LZPixel> {
    /// Four entries by hash of the next pixels: the low part of a position, the latest first, below more of the hash.
    let buckets: UnsafeMutablePointer<SIMD4<UInt32>>
    /// By hash of one pixel: where it occurred last, counted from 1, so that 0 is none.
    let singles: UnsafeMutablePointer<UInt32>
    let bucketShift: UInt64
    let singleShift: UInt64
    let bucketCount: Int
    let singleCount: Int

    init(count: Int) {
        // A table for a small image is small, since clearing it costs as much as filling it.
        var bits = 7
        while bits < 12, 2 << bits < count { bits += 1 }
        bucketShift = UInt64(64 - bits)
        bucketCount = 1 << bits
        unsafe buckets = .allocate(capacity: bucketCount)
        unsafe buckets.initialize(repeating: SIMD4(), count: bucketCount)
        let singleBits = min(bits, 11)
        singleShift = UInt64(64 - singleBits)
        singleCount = 1 << singleBits
        unsafe singles = .allocate(capacity: singleCount)
        unsafe singles.initialize(repeating: 0, count: singleCount)
    }

    func deallocate() {
        unsafe buckets.deallocate()
        unsafe singles.deallocate()
    }

    /// Pixels that a hash covers; also the shortest match that is looked for there.
    private static var hashed: Int { MemoryLayout<Pixel>.size == 4 ? 2 : 3 }

    @inline(__always)
    private func hash(_ plane: LZPlane<Pixel>, _ position: Int) -> UInt64 {
        assert(position + 8 / MemoryLayout<Pixel>.size <= plane.count)
        let word = unsafe UnsafeRawPointer(plane.base + position).loadUnaligned(as: UInt64.self)
        let bits: UInt64 = Pixel.bitWidth == 32 ? .max : (1 << UInt64(Pixel.bitWidth &* Self.hashed)) &- 1
        return (word & LZPlane<Pixel>.wideMask(plane.mask) & bits) &* 0x9e37_79b9_7f4a_7c15
    }

    /// Bits of an entry that hold the low part of a position; matches reach less far than that.
    static var positionMask: UInt32 { 0x1_ffff }

    /// Remembers `position` and returns what the bucket held, with zero bits above the position where the rest of the
    /// hash was the same.
    @inline(__always)
    func exchange(
        _ plane: LZPlane<Pixel>, _ position: Int
    ) -> SIMD4<UInt32> {
        let hash = hash(plane, position)
        let tag = UInt32(truncatingIfNeeded: hash >> 15) & ~Self.positionMask
        let slot = unsafe buckets + Int(truncatingIfNeeded: hash >> bucketShift)
        let found = unsafe slot.pointee
        let entry = tag | UInt32(truncatingIfNeeded: position) & Self.positionMask
        unsafe slot.pointee = SIMD4(entry, found[0], found[1], found[2])
        return found ^ SIMD4(repeating: tag)
    }

    /// Remembers `position` as the last place of `pixel` and returns the one before, -1 if there is none.
    @inline(__always)
    func exchangeSingle(_ pixel: Pixel, _ position: Int) -> Int {
        let hash = UInt64(truncatingIfNeeded: pixel) &* 0x9e37_79b9_7f4a_7c15
        let slot = unsafe singles + Int(truncatingIfNeeded: hash >> singleShift)
        let found = Int(unsafe slot.pointee) &- 1
        unsafe slot.pointee = UInt32(truncatingIfNeeded: position &+ 1)
        return found
    }
}

/// A match while the best one is being looked for.
struct LZMatch<Pixel: LZPixel, Format: LZTokenFormat> {
    var length = 0
    var distance = 1
    /// Bytes that it saves.
    var gain = 0

    /// A match of so many pixels is not improved on.
    private static var enough: Int { 12 }

    /// Takes the match at the position that `entry` tells, if it saves more.
    @inline(__always)
    mutating func consider(_ entry: UInt32, _ plane: LZPlane<Pixel>, _ position: Int) {
        guard entry <= LZTables<Pixel>.positionMask, length < Self.enough else { return }
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

/// Turns a plane into LZ tokens.
struct LZPlaneEncoder<Pixel: LZPixel>: ~Copyable {
    private let plane: LZPlane<Pixel>
    private let tables: LZTables<Pixel>

    init(_ plane: LZPlane<Pixel>) {
        self.plane = plane
        tables = LZTables(count: plane.count)
    }

    deinit { tables.deallocate() }

    /// Appends the whole plane in tokens of `Format`.
    func encode<Format: LZTokenFormat>(_: Format.Type, _ output: inout ByteOutput) {
        let (plane, tables) = (plane, tables)
        let count = plane.count
        // From here on a hash would read beyond the plane.
        let limit = count &- 8 / MemoryLayout<Pixel>.size
        // Where the shortest match costs less than a pixel.
        let hasSingles = Format.cost(distance: 1, coded: 1) < (Pixel.lengthBias &+ 1) &* Pixel.literalBytes
        var position = 1
        var literals = 0
        while position < limit {
            var match = LZMatch<Pixel, Format>()
            let pixel = plane[position]
            if pixel == plane[position &- 1] {
                match.length = plane.common(position, position &- 1, limit: count &- position)
                match.gain =
                    match.length &* Pixel.literalBytes
                    &- Format.cost(distance: 1, coded: match.length &- Pixel.lengthBias)
                if match.length <= Pixel.lengthBias { match.gain = 0 }
            }
            if match.length < 8 {
                let found = tables.exchange(plane, position)
                // In photographs there is mostly nothing.
                let others = SIMD4(repeating: ~LZTables<Pixel>.positionMask)
                if any(found & others .== SIMD4()) {
                    match.consider(found[0], plane, position)
                    match.consider(found[1], plane, position)
                    if match.length < 10 {
                        match.consider(found[2], plane, position)
                        match.consider(found[3], plane, position)
                    }
                }
                // Behind literals a single pixel is of no use; it is remembered at every other place there.
                if hasSingles, Pixel.lengthBias == 0, position == literals || position & 1 == 0 {
                    let other = tables.exchangeSingle(pixel, position)
                    // A single pixel in the middle of literals saves nothing, as the next literals need a new head.
                    if match.gain <= 0, position == literals, other >= 0,
                        position &- other <= LZToken.farDistance, plane[other] == pixel
                    {
                        match = LZMatch(length: 1, distance: position &- other, gain: 1)
                    }
                }
            }
            if match.gain <= 0 || (match.gain == 1 && position > literals) {
                position &+= 1
                continue
            }
            if position > literals { plane.writeLiterals(literals..<position, &output) }
            Format.write(distance: match.distance, coded: match.length &- Pixel.lengthBias, &output)
            let end = position &+ match.length
            if match.length > 1, end < limit {
                _ = tables.exchange(plane, end &- 1)
                if match.length > 2 { _ = tables.exchange(plane, end &- 2) }
            }
            position = end
            literals = end
        }
        plane.writeLiterals(literals..<count, &output)
    }
}
