internal import CTurboJPEG

/// JPEG through the system's libturbojpeg, for images and for frames of MJPEG streams.
public enum JPEG {
    /// Decodes a JFIF stream to ``PixelImage/Format/xrgb32``.
    ///
    /// Damage that the library could paper over is an error too; so are progressive streams and those of more than four
    /// scans, of which a few bytes each can keep the library busy with all of a large image. No server sends such.
    public static func decode(_ bytes: RawSpan, limits: CodecLimits = .standard) throws(CodecError) -> PixelImage {
        try JPEGStructure.check(bytes)
        guard let handle = unsafe tjInitDecompress() else { throw .library("turbojpeg: no memory") }
        defer { unsafe tjDestroy(handle) }
        return try unsafe bytes.withUnsafeBytes {
            (buffer: UnsafeRawBufferPointer) throws(CodecError) -> PixelImage in
            let source = unsafe buffer.bindMemory(to: UInt8.self).baseAddress
            var (width, height, subsampling, space) = (CInt(0), CInt(0), CInt(0), CInt(0))
            guard
                unsafe tjDecompressHeader3(
                    handle, source, UInt(buffer.count), &width, &height, &subsampling, &space) == 0
            else { throw unsafe failure(handle) }
            try limits.check(width: Int(width), height: Int(height))
            let count = Int(width) * Int(height)
            var status: CInt = 0
            var pixels = unsafe [UInt8](unsafeUninitializedCapacity: count * 4) { target, used in
                status = unsafe tjDecompress2(
                    handle, source, UInt(buffer.count), target.baseAddress, width, 0, height,
                    CInt(TJPF_BGRX.rawValue), TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
                used = status == 0 ? count * 4 : 0
            }
            guard status == 0 else { throw unsafe failure(handle) }
            Pixels.clearFourth(&pixels)
            return PixelImage(checkedFormat: .xrgb32, width: Int(width), height: Int(height), pixels: pixels)
        }
    }

    /// As ``decode(_:limits:)-(RawSpan,_)``.
    public static func decode(_ bytes: [UInt8], limits: CodecLimits = .standard) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, limits: limits)
    }

    /// Encodes the colours of a bitmap without a palette, with colour at half resolution; `quality` is 1 to 100.
    ///
    /// Throws ``CodecError/unsupported(_:)`` for palettes and opacity alone.
    public static func encode(_ bitmap: Bitmap, quality: Int = 85) throws(CodecError) -> [UInt8] {
        guard !bitmap.format.hasPalette, bitmap.format != .alpha8 else {
            throw .unsupported("JPEG of \(bitmap.format)")
        }
        guard bitmap.format != .rgb16 else { return try encode(try bitmap.image(), quality: quality) }
        guard let handle = unsafe tjInitCompress() else { throw .library("turbojpeg: no memory") }
        defer { unsafe tjDestroy(handle) }
        let (width, height) = (CInt(bitmap.width), CInt(bitmap.height))
        let sampling = CInt(TJSAMP_420.rawValue)
        let layout = CInt((bitmap.format == .rgb24 ? TJPF_BGR : TJPF_BGRX).rawValue)
        let bound = Int(tjBufSize(width, height, sampling))
        var status: CInt = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, used in
            var start = target.baseAddress
            var size = UInt(bound)
            status = unsafe tjCompress2(
                handle, bitmap.data, width, CInt(bitmap.stride), height, layout, &start, &size, sampling,
                CInt(max(1, min(quality, 100))), TJFLAG_NOREALLOC | (bitmap.isTopDown ? 0 : TJFLAG_BOTTOMUP))
            used = status == 0 ? Int(size) : 0
        }
        guard status == 0 else { throw unsafe failure(handle) }
        return bytes
    }

    /// As ``encode(_:quality:)-(Bitmap,_)``.
    public static func encode(_ image: PixelImage, quality: Int = 85) throws(CodecError) -> [UInt8] {
        try encode(Bitmap(image.converted32()), quality: quality)
    }

    private static func failure(_ handle: tjhandle) -> CodecError {
        .library("turbojpeg: " + (unsafe tjGetErrorStr2(handle).map { unsafe String(cString: $0) } ?? "unknown"))
    }
}
