/// Pixels being decoded, in stream order. Every operation checks the place left and the distance back once and then
/// writes without checks, so nothing outside the buffer is touched and nothing is read that was not written before.
@safe
struct PixelOutput<Pixel: FixedWidthInteger> {
    private let base: UnsafeMutablePointer<Pixel>
    let count: Int
    private(set) var position = 0

    init(_ buffer: UnsafeMutableBufferPointer<Pixel>) {
        // A buffer for zero pixels may have no address; nothing is written through this one.
        unsafe base = buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
        count = buffer.count
    }

    @inline(__always)
    var remaining: Int { count &- position }

    /// Where the next pixel goes; ``remaining`` pixels may be written from there and are then to be taken.
    @inline(__always)
    var next: UnsafeMutablePointer<Pixel> { unsafe base + position }

    /// The address of the next `number` pixels, all of which the caller has to write.
    @inline(__always)
    mutating func take(_ number: Int) throws(CodecError) -> UnsafeMutablePointer<Pixel> {
        guard number >= 0, number <= remaining else { throw .malformed("more pixels than declared") }
        let start = unsafe base + position
        position &+= number
        return unsafe start
    }

    /// Repeats `number` pixels that begin `distance` before the end; they may overlap what they produce.
    @inline(__always)
    mutating func copyBack(distance: Int, number: Int) throws(CodecError) {
        guard distance > 0, distance <= position else { throw .malformed("reference before the image") }
        guard number >= 0, number <= remaining else { throw .malformed("more pixels than declared") }
        let target = unsafe base + position
        position &+= number
        if distance == 1 {
            let value = unsafe target[-1]
            unsafe Self.repeating(value, at: target, number)
        } else if distance &* MemoryLayout<Pixel>.size >= 16, remaining &* MemoryLayout<Pixel>.size >= 16 {
            unsafe Self.copyBlocks(from: target - distance, to: target, number)
        } else {
            let source = unsafe target - distance
            for index in 0..<number { unsafe target[index] = source[index] }
        }
    }

    /// Copies `number` pixels from `source` starting at `offset`.
    @inline(__always)
    mutating func copy(
        _ source: UnsafeBufferPointer<Pixel>, offset: Int, number: Int
    ) throws(CodecError) {
        guard offset >= 0, number >= 0, number <= remaining, offset <= source.count,
            number <= source.count &- offset
        else { throw .malformed("reference outside its image") }
        guard number > 0, let start = source.baseAddress else { return }
        unsafe (base + position).update(from: start + offset, count: number)
        position &+= number
    }

    @inline(__always)
    private static func repeating(_ value: Pixel, at target: UnsafeMutablePointer<Pixel>, _ number: Int) {
        for index in 0..<number { unsafe target[index] = value }
    }

    /// In blocks of 16 bytes; the last one may write up to 15 bytes more, for which the caller has checked the place.
    /// Since source and target are 16 bytes apart at least, an overlap repeats the pattern.
    @inline(__always)
    private static func copyBlocks(
        from source: UnsafeMutablePointer<Pixel>, to target: UnsafeMutablePointer<Pixel>, _ number: Int
    ) {
        let bytes = number &* MemoryLayout<Pixel>.size
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(target)
        var done = 0
        while done < bytes {
            let block = unsafe from.loadUnaligned(fromByteOffset: done, as: SIMD16<UInt8>.self)
            unsafe to.storeBytes(of: block, toByteOffset: done, as: SIMD16<UInt8>.self)
            done &+= 16
        }
    }
}
