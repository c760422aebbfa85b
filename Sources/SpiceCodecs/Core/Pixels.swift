/// Whole-image moves between byte arrays. With ``ByteInput``, ``PixelOutput`` and ``ByteOutput`` this is the layer in
/// which pointers occur: every function here checks its sizes once and then runs without further checks.
enum Pixels {
    /// A pixel of 5 bits a colour as blue, green, red, zero; the low bits repeat the high ones.
    @inline(__always)
    static func widen555(_ pixel: UInt16) -> UInt32 {
        let value = UInt32(pixel)
        let spread = (value & 0x7c00) << 9 | (value & 0x03e0) << 6 | (value & 0x001f) << 3
        return spread | (spread >> 5) & 0x07_0707
    }

    /// Applies `transform` to `count` pixels that lie unpadded in `source`.
    @inline(__always)
    static func map<From: FixedWidthInteger, To: FixedWidthInteger>(
        _ source: [UInt8], count: Int, _ transform: (From) -> To
    ) -> [UInt8] {
        precondition(count >= 0 && count * MemoryLayout<From>.size <= source.count)
        return unsafe source.withUnsafeBytes { input in
            unsafe [UInt8](unsafeUninitializedCapacity: count * MemoryLayout<To>.size) { output, used in
                let target = UnsafeMutableRawBufferPointer(output)
                for index in 0..<count {
                    let pixel = unsafe input.loadUnaligned(
                        fromByteOffset: index &* MemoryLayout<From>.size, as: From.self)
                    unsafe target.storeBytes(
                        of: transform(pixel), toByteOffset: index &* MemoryLayout<To>.size, as: To.self)
                }
                used = count * MemoryLayout<To>.size
            }
        }
    }

    /// Copies `height` rows of `rowBytes` bytes that start `sourceStride` apart, without the gaps, upside down if
    /// `reversed`.
    static func repack(
        _ source: [UInt8], rowBytes: Int, sourceStride: Int, height: Int, reversed: Bool
    ) -> [UInt8] {
        precondition(height > 0 && rowBytes >= 0 && sourceStride >= rowBytes)
        precondition((height - 1) * sourceStride + rowBytes <= source.count)
        if !reversed && rowBytes == sourceStride && source.count == rowBytes * height { return source }
        return unsafe source.withUnsafeBytes { input in
            unsafe [UInt8](unsafeUninitializedCapacity: height * rowBytes) { output, used in
                let target = UnsafeMutableRawBufferPointer(output)
                for row in 0..<height {
                    let from = (reversed ? height - 1 - row : row) * sourceStride
                    unsafe UnsafeMutableRawBufferPointer(rebasing: target[(row * rowBytes)..<((row + 1) * rowBytes)])
                        .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[from..<(from + rowBytes)]))
                }
                used = height * rowBytes
            }
        }
    }
}

extension Pixels {
    /// Pixels of three bytes with a zero behind each.
    static func widen24(_ source: [UInt8], count: Int) -> [UInt8] {
        precondition(count >= 0 && count * 3 <= source.count)
        return unsafe source.withUnsafeBytes { input in
            unsafe [UInt8](unsafeUninitializedCapacity: count * 4) { output, used in
                let target = UnsafeMutableRawBufferPointer(output)
                for index in 0..<count {
                    let low = unsafe input.loadUnaligned(fromByteOffset: index &* 3, as: UInt16.self)
                    let high = unsafe input.load(fromByteOffset: index &* 3 &+ 2, as: UInt8.self)
                    unsafe target.storeBytes(
                        of: UInt32(low) | UInt32(high) << 16, toByteOffset: index &* 4, as: UInt32.self)
                }
                used = count * 4
            }
        }
    }

    /// The memory of little-endian words.
    static func bytes(_ words: [UInt32]) -> [UInt8] {
        unsafe words.withUnsafeBytes { unsafe [UInt8]($0) }
    }
}

extension Pixels {
    /// The memory of `count` pixels that `body` writes; it has to write all of them or throw.
    @inline(__always)
    static func make<Pixel: FixedWidthInteger>(
        _: Pixel.Type, count: Int, _ body: (inout PixelOutput<Pixel>) throws(CodecError) -> Void
    ) throws(CodecError) -> [UInt8] {
        var failure: CodecError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count * MemoryLayout<Pixel>.stride) { memory, used in
            unsafe UnsafeMutableRawBufferPointer(memory).withMemoryRebound(to: Pixel.self) { buffer in
                var output = unsafe PixelOutput(UnsafeMutableBufferPointer(rebasing: buffer[0..<count]))
                do throws(CodecError) {
                    try body(&output)
                    if output.remaining == 0 { used = count * MemoryLayout<Pixel>.stride }
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
        guard bytes.count == count * MemoryLayout<Pixel>.stride else { throw .truncated }
        return bytes
    }

    /// Puts one opacity a pixel into the fourth byte of 32-bit pixels.
    static func setAlpha(_ pixels: inout [UInt8], _ alpha: [UInt8]) {
        precondition(pixels.count == alpha.count * 4)
        let count = alpha.count
        unsafe pixels.withUnsafeMutableBytes { target in
            unsafe alpha.withUnsafeBytes { source in
                for index in 0..<count {
                    let colour = unsafe target.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
                    let opacity = unsafe source.load(fromByteOffset: index, as: UInt8.self)
                    unsafe target.storeBytes(
                        of: colour & 0xff_ffff | UInt32(opacity) << 24, toByteOffset: index &* 4, as: UInt32.self)
                }
            }
        }
    }
}

/// Calls `body` with a reader over `bytes`.
@inline(__always)
func withInput<Result>(
    _ bytes: RawSpan, _ body: (inout ByteInput) throws(CodecError) -> Result
) throws(CodecError) -> Result {
    try unsafe bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) throws(CodecError) -> Result in
        var input = unsafe ByteInput(buffer)
        return try body(&input)
    }
}

extension Pixels {
    /// Calls `body` with 32-bit pixels.
    @inline(__always)
    static func withWords(
        _ pixels: [UInt8], _ body: (UnsafeBufferPointer<UInt32>) throws(CodecError) -> Void
    ) throws(CodecError) {
        var failure: CodecError?
        unsafe pixels.withUnsafeBytes { bytes in
            unsafe bytes.withMemoryRebound(to: UInt32.self) { words in
                do throws(CodecError) { try unsafe body(words) } catch { failure = error }
            }
        }
        if let failure { throw failure }
    }

    /// Calls `body` with 32-bit pixels to change.
    static func modify(
        _ pixels: inout [UInt8], count: Int, _ body: (UnsafeMutableBufferPointer<UInt32>) throws(CodecError) -> Void
    ) throws(CodecError) {
        var failure: CodecError?
        unsafe pixels.withUnsafeMutableBytes { bytes in
            unsafe bytes.withMemoryRebound(to: UInt32.self) { words in
                do throws(CodecError) { try unsafe body(words) } catch { failure = error }
            }
        }
        if let failure { throw failure }
    }
}

extension Pixels {
    /// Zeroes the fourth byte of 32-bit pixels.
    static func clearFourth(_ pixels: inout [UInt8]) {
        let count = pixels.count / 4
        unsafe pixels.withUnsafeMutableBytes { memory in
            for index in 0..<count {
                let pixel = unsafe memory.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
                unsafe memory.storeBytes(of: pixel & 0xff_ffff, toByteOffset: index &* 4, as: UInt32.self)
            }
        }
    }
}
