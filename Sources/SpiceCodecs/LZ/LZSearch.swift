/// The search for matches in one plane of pixels, shared by LZ and GLZ.
///
/// The plane has `count` pixels; `mask` says which bits of a pixel count. All positions handed in are below `count`, so
/// that nothing outside is read; the assertions say so once a call.
@safe
struct LZPlane<Pixel: LZPixel> {
    let base: UnsafePointer<Pixel>
    let count: Int
    let mask: Pixel

    init(_ buffer: UnsafeBufferPointer<Pixel>, mask: Pixel) {
        // Planes have at least one pixel.
        unsafe base = buffer.baseAddress.unsafelyUnwrapped
        count = buffer.count
        self.mask = mask
    }

    @inline(__always)
    subscript(position: Int) -> Pixel {
        assert(position >= 0 && position < count)
        return unsafe base[position] & mask
    }

    /// Whether the pixel `length` behind `position`, and the one before it, are as those `back` pixels earlier: a look
    /// that tells most matches which are no longer than `length` without comparing them. `position + length` is in the
    /// plane, `back` not above `position`.
    @inline(__always)
    func endsEqually(_ position: Int, back: Int, length: Int) -> Bool {
        let end = position &+ length
        return self[end] == self[end &- back] && (length == 0 || self[end &- 1] == self[end &- 1 &- back])
    }

    /// How many pixels from `position` on equal those from `other` on, which is smaller; at most `limit`.
    @inline(__always)
    func common(_ position: Int, _ other: Int, limit: Int) -> Int {
        assert(other >= 0 && limit >= 0 && other <= position && position + limit <= count)
        return unsafe Self.common(base + position, base + other, mask: mask, limit: limit)
    }

    @inline(__always)
    static func common(
        _ one: UnsafePointer<Pixel>, _ other: UnsafePointer<Pixel>, mask: Pixel, limit: Int
    ) -> Int {
        let one = unsafe UnsafeRawPointer(one)
        let other = unsafe UnsafeRawPointer(other)
        let size = MemoryLayout<Pixel>.size
        let bytes = limit &* size
        let wide = wideMask(mask)
        var done = 0
        // Most comparisons end within the first words.
        while done &+ 8 <= bytes, done < 24 {
            let left = unsafe one.loadUnaligned(fromByteOffset: done, as: UInt64.self)
            let right = unsafe other.loadUnaligned(fromByteOffset: done, as: UInt64.self)
            let difference = (left ^ right) & wide
            if difference != 0 { return (done &+ difference.trailingZeroBitCount >> 3) / size }
            done &+= 8
        }
        while done &+ 32 <= bytes {
            let left = unsafe one.loadUnaligned(fromByteOffset: done, as: SIMD4<UInt64>.self)
            let right = unsafe other.loadUnaligned(fromByteOffset: done, as: SIMD4<UInt64>.self)
            let difference = left ^ right
            if (difference[0] | difference[1] | difference[2] | difference[3]) & wide != 0 { break }
            done &+= 32
        }
        while done &+ 8 <= bytes {
            let left = unsafe one.loadUnaligned(fromByteOffset: done, as: UInt64.self)
            let right = unsafe other.loadUnaligned(fromByteOffset: done, as: UInt64.self)
            let difference = (left ^ right) & wide
            if difference != 0 { return (done &+ difference.trailingZeroBitCount >> 3) / size }
            done &+= 8
        }
        var length = done / size
        while length < limit {
            let left = unsafe one.loadUnaligned(fromByteOffset: length &* size, as: Pixel.self)
            let right = unsafe other.loadUnaligned(fromByteOffset: length &* size, as: Pixel.self)
            if (left ^ right) & mask != 0 { break }
            length &+= 1
        }
        return length
    }

    /// `mask` in all pixels of a word.
    @inline(__always)
    static func wideMask(_ mask: Pixel) -> UInt64 {
        var wide: UInt64 = 0
        for place in 0..<(8 / MemoryLayout<Pixel>.size) {
            wide |= UInt64(truncatingIfNeeded: mask) << UInt64(place &* Pixel.bitWidth)
        }
        return wide
    }
}

extension LZPlane {
    /// Appends the pixels of `range` as literals.
    func writeLiterals(_ range: Range<Int>, _ output: inout ByteOutput) {
        guard !range.isEmpty else { return }
        // Three bytes more, as 32-bit pixels are stored whole.
        output.reserve(range.count &* Pixel.literalBytes &+ range.count / LZToken.maximumLiterals &+ 8)
        var target = unsafe output.end
        var position = range.lowerBound
        while position < range.upperBound {
            let end = min(position &+ LZToken.maximumLiterals, range.upperBound)
            unsafe target.pointee = UInt8(truncatingIfNeeded: end &- position &- 1)
            unsafe target += 1
            while position < end {
                unsafe Pixel.storeLiteral(self[position], at: target)
                unsafe target += Pixel.literalBytes
                position &+= 1
            }
        }
        unsafe output.advance(to: target)
    }
}
