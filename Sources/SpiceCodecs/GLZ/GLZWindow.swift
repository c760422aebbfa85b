/// The decoder of GLZ images and the images that later ones may refer to (spice-gtk's `decode-glz.c` is the reference
/// decoder). One window serves all display channels that announce the same dictionary id.
public struct GLZWindow: Sendable {
    private struct Entry {
        /// 32-bit pixels in stream order; palette images have their padding pixels as well.
        let pixels: [UInt8]
        /// The oldest image that the server still refers to, seen from this one.
        let oldest: UInt64
        var cost: Int { pixels.count / 4 + GLZWindow.overhead }
    }

    /// Pixels that the bookkeeping of an image counts for, so that tiny images cannot pile up.
    private static let overhead = 64

    private var images: [UInt64: Entry] = [:]
    private var cost = 0
    private let maximumCost: Int
    /// The first id that is missing: all between the oldest image and it are there.
    private var gap: UInt64?
    /// Images below this have been dropped.
    private var oldest: UInt64 = 0

    /// A window for a server that was promised a dictionary of `pixels` pixels (at most 2^25 are used by the format).
    /// Half as much again is kept for images that arrive out of order; beyond that the oldest are dropped.
    public init(pixels: Int = 1 << 25) {
        let pixels = max(0, min(pixels, 1 << 25))
        maximumCost = pixels + pixels / 2 + (1 << 20)
    }

    /// Images that are held.
    public var count: Int { images.count }

    /// Pixels of the images that are held.
    public var pixelCount: Int { cost - images.count * Self.overhead }

    /// Forgets all images, as after a disconnect.
    public mutating func removeAll() {
        self = GLZWindow(cost: maximumCost)
    }

    private init(cost: Int) { maximumCost = cost }

    /// Decodes an image and keeps it for later ones. Images of any type become ``PixelImage/Format/xrgb32`` or
    /// ``PixelImage/Format/argb32``.
    ///
    /// Throws ``CodecError/missingReference(imageID:)`` if an image is needed that has yet to come; the window is then
    /// as before, and the same bytes can be tried again.
    public mutating func decode(
        _ bytes: RawSpan, palette: Palette? = nil, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        let (header, pixels) = try withInput(bytes) { input throws(CodecError) -> (GLZHeader, [UInt8]) in
            let header = try GLZHeader(&input, limits: limits)
            return (header, try decodePixels(header, &input, palette))
        }
        insert(header, pixels)
        return header.image(pixels)
    }

    /// As ``decode(_:palette:limits:)-(RawSpan,_,_)``.
    public mutating func decode(
        _ bytes: [UInt8], palette: Palette? = nil, limits: CodecLimits = .standard
    ) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, palette: palette, limits: limits)
    }

    private func decodePixels(
        _ header: GLZHeader, _ input: inout ByteInput, _ palette: Palette?
    ) throws(CodecError) -> [UInt8] {
        let count = header.grossPixels
        switch header.type {
        case .palette1LE, .palette1BE, .palette4LE, .palette4BE, .palette8:
            guard let palette, let layout = header.type.bitmapFormat else { throw .palette("missing") }
            let expansion = try PaletteExpansion(format: layout, palette: palette)
            return try Pixels.make(UInt32.self, count: count) { output throws(CodecError) in
                var sink = GLZPaletteSink(output: output, palette: expansion)
                try tokens(&sink, header, &input)
                output = sink.output
            }
        case .rgb16:
            return try Pixels.make(UInt32.self, count: count) { output throws(CodecError) in
                var sink = GLZ555Sink(output: output)
                try tokens(&sink, header, &input)
                output = sink.output
            }
        case .rgb24, .rgb32, .rgba:
            var pixels = try Pixels.make(UInt32.self, count: count) { output throws(CodecError) in
                var sink = GLZColourSink(output: output)
                try tokens(&sink, header, &input)
                output = sink.output
            }
            guard header.type == .rgba else { return pixels }
            try unsafe Pixels.modify(&pixels, count: count) { words throws(CodecError) in
                var sink = unsafe GLZAlphaSink(words)
                try tokens(&sink, header, &input)
            }
            return pixels
        case .xxxa, .alpha8:
            throw .unsupported("GLZ of opacity alone")
        }
    }

    /// Decodes tokens until all pixels are there.
    @inline(__always)
    private func tokens<Sink: GLZSink>(
        _ sink: inout Sink, _ header: GLZHeader, _ input: inout ByteInput
    ) throws(CodecError) {
        let unit = sink.unit
        var cachedID: UInt64 = 0
        var cached: [UInt8] = []
        while sink.remaining > 0 {
            let control = Int(try input.byte())
            if control < LZToken.maximumLiterals {
                try sink.literals(control &+ 1, from: &input)
                continue
            }
            let match = try GLZMatch(control, &input)
            let length = (match.length &+ Sink.lengthBias) &* unit
            if match.imageDistance == 0 {
                try sink.copyBack(distance: (match.offset &+ 1) &* unit, number: length)
                continue
            }
            let id = header.id &- match.imageDistance
            if cached.isEmpty || cachedID != id {
                cached = try image(id, before: header)
                cachedID = id
            }
            try unsafe Pixels.withWords(cached) { words throws(CodecError) in
                try unsafe sink.copy(words, offset: match.offset &* unit, number: length)
            }
        }
    }

    private func image(_ id: UInt64, before header: GLZHeader) throws(CodecError) -> [UInt8] {
        guard id < header.id else { throw .malformed("GLZ image distance") }
        guard let entry = images[id] else {
            guard id >= oldest else { throw .malformed("reference to the dropped image \(id)") }
            throw .missingReference(imageID: id)
        }
        return entry.pixels
    }

    private mutating func insert(_ header: GLZHeader, _ pixels: [UInt8]) {
        let entry = Entry(pixels: pixels, oldest: header.id &- min(header.id, UInt64(header.headDistance)))
        if let replaced = images.updateValue(entry, forKey: header.id) { cost -= replaced.cost }
        cost += entry.cost
        var next = gap ?? header.id
        var last: UInt64?
        while let present = images[next] {
            last = max(last ?? 0, present.oldest)
            let (following, overflow) = next.addingReportingOverflow(1)
            if overflow { break }
            next = following
        }
        gap = next
        if let last { drop(below: last) }
        if cost > maximumCost { shrink() }
    }

    private mutating func drop(below limit: UInt64) {
        guard limit > oldest else { return }
        oldest = limit
        // The ids in a window are nearly consecutive, but a hostile server may leave gaps of any size.
        for id in images.keys where id < limit {
            if let entry = images.removeValue(forKey: id) { cost -= entry.cost }
        }
    }

    /// Drops the oldest images until the window is within its bounds.
    private mutating func shrink() {
        for id in images.keys.sorted() {
            guard cost > maximumCost, images.count > 1 else { return }
            if let entry = images.removeValue(forKey: id) { cost -= entry.cost }
            oldest = max(oldest, id == .max ? id : id + 1)
        }
    }
}
