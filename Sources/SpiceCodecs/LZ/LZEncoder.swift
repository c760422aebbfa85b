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

/// Turns a plane into LZ tokens.
struct LZPlaneEncoder<Pixel: LZPixel>: ~Copyable {
    private let plane: LZPlane<Pixel>
    private let tables: LZTables<Pixel>

    init(_ plane: LZPlane<Pixel>) {
        self.plane = plane
        tables = LZTables(count: plane.count)
    }

    deinit { tables.deallocate() }

    /// So many pixels without a match of some length are taken for a photograph.
    private static var patience: Int { 48 }

    /// Appends the whole plane in tokens of `Format`.
    func encode<Format: LZTokenFormat>(_: Format.Type, _ output: inout ByteOutput) {
        let (plane, tables) = (plane, tables)
        let count = plane.count
        // From here on a hash would read beyond the plane.
        let limit = count &- LZTables<Pixel>.shortReach
        // Where the shortest match costs less than a pixel.
        let hasSingles = Pixel.lengthBias == 0 && Format.cost(distance: 1, coded: 1) < Pixel.literalBytes
        var position = 1
        var literals = 0
        // Pixels since the last match that was worth something: many in photographs, where nothing long matches.
        var barren = 0
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
                let mask = LZTables<Pixel>.positionMask
                let short = tables.exchangeShort(plane, position)
                if barren <= Self.patience {
                    let long = tables.exchangeLong(plane, position)
                    if long.0 <= mask { match.consider(long.0, plane, position, enough: 12) }
                    if long.1 <= mask { match.consider(long.1, plane, position, enough: 12) }
                }
                if short.0 <= mask { match.consider(short.0, plane, position, enough: 6) }
                if short.1 <= mask { match.consider(short.1, plane, position, enough: 6) }
            }
            barren = match.length > 3 ? 0 : barren &+ 1
            if match.gain <= 0 {
                // A single pixel in the middle of literals saves nothing, as the next literals need a new head.
                guard hasSingles, position == literals, let other = place(of: pixel, position) else {
                    if hasSingles, barren > Self.patience, position == literals || position & 1 == 0 {
                        tables.rememberSingle(pixel, position)
                    }
                    position &+= 1
                    continue
                }
                match = LZMatch(length: 1, distance: position &- other, gain: 1)
            }
            if position > literals {
                if hasSingles, barren <= Self.patience {
                    // Each of the last pixels that can be referred to saves a byte, as no head follows them.
                    var end = position
                    while end > literals, place(of: plane[end &- 1], end &- 1) != nil { end &-= 1 }
                    plane.writeLiterals(literals..<end, &output)
                    writeSingles(end..<position, since: literals, Format.self, &output)
                } else {
                    plane.writeLiterals(literals..<position, &output)
                }
            }
            Format.write(distance: match.distance, coded: match.length &- Pixel.lengthBias, &output)
            if hasSingles { tables.rememberSingle(pixel, position) }
            position &+= match.length
            literals = position
            // What starts with the last pixel of a match is often seen again; remembering it for long matches costs more
            // than it saves.
            if match.length > 1, position <= limit { _ = tables.exchangeShort(plane, position &- 1) }
        }
        plane.writeLiterals(literals..<count, &output)
    }

    /// Where `pixel` occurred before `position`, near enough for a short token.
    @inline(__always)
    private func place(of pixel: Pixel, _ position: Int) -> Int? {
        let other = tables.single(pixel)
        return other >= 0 && position &- other <= LZToken.farDistance && other < position && plane[other] == pixel
            ? other : nil
    }

    /// Writes each pixel of `range` as a match and remembers it and the literals before.
    @inline(__always)
    private func writeSingles<Format: LZTokenFormat>(
        _ range: Range<Int>, since literals: Int, _: Format.Type, _ output: inout ByteOutput
    ) {
        var position = range.lowerBound
        while position < range.upperBound {
            if let other = place(of: plane[position], position) {
                Format.write(distance: position &- other, coded: 1, &output)
            }
            position &+= 1
        }
        // Of many literals the last ones are enough.
        position = max(literals, range.upperBound &- 16)
        while position < range.upperBound {
            tables.rememberSingle(plane[position], position)
            position &+= 1
        }
    }
}
