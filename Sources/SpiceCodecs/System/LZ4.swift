internal import CLZ4

/// Images compressed with LZ4: a byte for the direction, one for the bitmap format, then blocks behind their
/// big-endian sizes; a block may refer to those before it.
public enum LZ4 {
    /// Decodes an image whose size the image descriptor tells. The stock server also sends opacity alone this way, which
    /// the stock client does not take.
    public static func decode(
        _ bytes: RawSpan, width: Int, height: Int, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try limits.check(width: width, height: height)
        let (bitmap, isTopDown, rows) = try withInput(bytes) {
            input throws(CodecError) -> (BitmapFormat, Bool, [UInt8]) in
            let isTopDown = try input.byte() != 0
            let code = try input.byte()
            guard let format = BitmapFormat(rawValue: code), !format.hasPalette else {
                throw .malformed("LZ4 of bitmap format \(code)")
            }
            return (format, isTopDown, try blocks(&input, size: format.rowBytes(width: width) * height))
        }
        let upright =
            isTopDown
            ? rows
            : Pixels.repack(
                rows, rowBytes: bitmap.rowBytes(width: width), sourceStride: bitmap.rowBytes(width: width),
                height: height, reversed: true)
        return Bitmap.image(bitmap, width: width, height: height, rows: upright)
    }

    /// As ``decode(_:width:height:limits:)-(RawSpan,_,_,_)``.
    public static func decode(
        _ bytes: [UInt8], width: Int, height: Int, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, width: width, height: height, limits: limits)
    }

    private static func blocks(_ input: inout ByteInput, size: Int) throws(CodecError) -> [UInt8] {
        guard let stream = unsafe LZ4_createStreamDecode() else { throw .library("liblz4: no memory") }
        defer { unsafe LZ4_freeStreamDecode(stream) }
        return try Pixels.make(UInt8.self, count: size) { output throws(CodecError) in
            while output.remaining > 0 {
                let length = Int(try input.bigEndian32())
                let source = try unsafe input.take(length)
                let room = min(output.remaining, Int(Int32.max))
                guard let compressed = Int32(exactly: length) else { throw .malformed("LZ4 block of \(length) bytes") }
                let written = unsafe LZ4_decompress_safe_continue(
                    stream, source.assumingMemoryBound(to: CChar.self),
                    UnsafeMutableRawPointer(output.next).assumingMemoryBound(to: CChar.self), compressed, Int32(room))
                guard written > 0 else { throw .malformed("LZ4 block") }
                _ = try unsafe output.take(Int(written))
            }
        }
    }

    /// Encodes a bitmap that has colours and no palette. Throws ``CodecError/unsupported(_:)`` for the others.
    public static func encode(_ bitmap: Bitmap) throws(CodecError) -> [UInt8] {
        guard !bitmap.format.hasPalette, bitmap.format != .alpha8 else {
            throw .unsupported("LZ4 of \(bitmap.format)")
        }
        let rows = bitmap.packedRows
        guard let count = Int32(exactly: rows.count), count <= LZ4_MAX_INPUT_SIZE else {
            throw .imageSize(width: bitmap.width, height: bitmap.height)
        }
        let bound = Int(LZ4_compressBound(count))
        var size = 0
        var result = unsafe [UInt8](unsafeUninitializedCapacity: bound + 6) { target, used in
            size = Int(
                unsafe rows.withUnsafeBytes { source in
                    unsafe LZ4_compress_default(
                        source.baseAddress?.assumingMemoryBound(to: CChar.self),
                        target.baseAddress.map {
                            unsafe UnsafeMutableRawPointer($0 + 6).assumingMemoryBound(to: CChar.self)
                        },
                        count, Int32(bound))
                })
            for index in 0..<6 { unsafe target[index] = 0 }
            used = size > 0 ? size + 6 : 0
        }
        guard size > 0 else { throw .library("liblz4: cannot compress") }
        result[0] = bitmap.isTopDown ? 1 : 0
        result[1] = bitmap.format.rawValue
        for place in 0..<4 { result[2 + place] = UInt8(truncatingIfNeeded: size >> (24 - 8 * place)) }
        return result
    }

    /// Unpacks a single block, as the data channels (usbredir, port, webdav) send it, that holds exactly `size` bytes.
    public static func decodeBlock(_ bytes: [UInt8], size: Int) throws(CodecError) -> [UInt8] {
        guard let packed = Int32(exactly: bytes.count), let room = Int32(exactly: size), room >= 0 else {
            throw .malformed("LZ4 block of \(bytes.count) bytes for \(size)")
        }
        var written: Int32 = -1
        let result = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { target, used in
            written = unsafe bytes.withUnsafeBytes { source in
                unsafe LZ4_decompress_safe(
                    source.baseAddress?.assumingMemoryBound(to: CChar.self),
                    UnsafeMutableRawBufferPointer(target).baseAddress?.assumingMemoryBound(to: CChar.self), packed, room
                )
            }
            used = max(0, min(Int(written), size))
        }
        guard written == room else { throw .malformed("LZ4 block") }
        return result
    }

    /// Packs bytes into a single block; nil if it would not be smaller.
    public static func encodeBlock(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 1, let count = Int32(exactly: bytes.count) else { return nil }
        let result = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { target, used in
            let written = unsafe bytes.withUnsafeBytes { source in
                unsafe LZ4_compress_default(
                    source.baseAddress?.assumingMemoryBound(to: CChar.self),
                    UnsafeMutableRawBufferPointer(target).baseAddress?.assumingMemoryBound(to: CChar.self), count,
                    count - 1)
            }
            used = max(0, Int(written))
        }
        return result.isEmpty ? nil : result
    }
}
