internal import CLZ4

/// Images compressed with LZ4: a byte for the direction, one for the bitmap format, then blocks behind their
/// big-endian sizes; a block may refer to those before it.
public enum LZ4 {
    /// Decodes an image whose size the image descriptor tells.
    public static func decode(
        _ bytes: RawSpan, width: Int, height: Int, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try limits.check(width: width, height: height)
        let (bitmap, isTopDown, rows) = try withInput(bytes) {
            input throws(CodecError) -> (BitmapFormat, Bool, [UInt8]) in
            let isTopDown = try input.byte() != 0
            let code = try input.byte()
            guard let format = BitmapFormat(rawValue: code), !format.hasPalette, format != .alpha8 else {
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

    /// Encodes a bitmap without a palette. Throws ``CodecError/unsupported(_:)`` for the others.
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
}
