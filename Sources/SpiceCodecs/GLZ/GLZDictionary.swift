internal import Glibc

/// How a pixel of the dictionary is written as a literal. The dictionary holds pixels as words.
protocol GLZLiteral {
    static var bytes: Int { get }
    static var lengthBias: Int { get }
    /// Writes a literal; up to 4 bytes may be written.
    static func store(_ pixel: UInt32, at target: UnsafeMutablePointer<UInt8>)
}

enum GLZLiteral24: GLZLiteral {
    static var bytes: Int { 3 }
    static var lengthBias: Int { 0 }
    @inline(__always)
    static func store(_ pixel: UInt32, at target: UnsafeMutablePointer<UInt8>) {
        unsafe UInt32.storeLiteral(pixel, at: target)
    }
}

enum GLZLiteral16: GLZLiteral {
    static var bytes: Int { 2 }
    static var lengthBias: Int { 1 }
    @inline(__always)
    static func store(_ pixel: UInt32, at target: UnsafeMutablePointer<UInt8>) {
        unsafe UInt16.storeLiteral(UInt16(truncatingIfNeeded: pixel), at: target)
    }
}

/// The pixels of the images in a GLZ window and where which of them occur.
///
/// The pixels lie in a ring, each image in one piece. Positions count up for ever; the ring's index is their low part.
@safe
final class GLZDictionary {
    /// An image in the window.
    struct Image {
        let id: UInt64
        /// Position of its first pixel.
        let start: Int
        let count: Int
        let width: Int
        /// Images of one kind can refer to each other.
        let kind: Kind

        var end: Int { start + count }
    }

    enum Kind { case colour, colourWithOpacity, colour16 }

    /// Pixels that images in the window may have in all.
    let limit: Int
    private let ring: UnsafeMutablePointer<UInt32>
    private let ringMask: Int
    private let byteCount: Int
    private let tables: GLZTables
    /// By page of the ring: the low part of the id of the first image with pixels there.
    private let pages: UnsafeMutablePointer<UInt32>
    /// The images from `head` on, the oldest first.
    private var images: [Image] = []
    private var head = 0
    private var nextPosition = 0
    private(set) var nextID: UInt64
    private(set) var pixels = 0

    /// Words behind the ring that hashes of its last pixels read.
    private static let slack = 16

    init(pixels: Int, nextID: UInt64) {
        limit = max(1, min(pixels, 1 << 25))
        var size = 1 << 12
        while size < limit { size <<= 1 }
        ringMask = size - 1
        // Memory that is not touched costs nothing; the window of a client is rarely full.
        byteCount = (size + Self.slack) * MemoryLayout<UInt32>.stride
        let memory = unsafe mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
            preconditionFailure("no memory for a GLZ window of \(size) pixels")
        }
        unsafe ring = unsafe memory.bindMemory(to: UInt32.self, capacity: size + Self.slack)
        tables = GLZTables()
        unsafe pages = .allocate(capacity: size >> GLZPlaces.pageBits)
        unsafe pages.initialize(repeating: 0, count: size >> GLZPlaces.pageBits)
        self.nextID = nextID
    }

    deinit {
        _ = unsafe munmap(ring, byteCount)
        tables.deallocate()
        unsafe pages.deallocate()
    }

    /// The id of the first of `images`.
    private var firstID: UInt64 { nextID &- UInt64(images.count) }

    /// The oldest image that can still be referred to.
    var oldestID: UInt64 { head < images.count ? images[head].id : nextID }

    /// Makes room for a bitmap and copies its pixels into the ring.
    func add(_ bitmap: Bitmap, _ type: LZImageType) -> Image {
        let count = bitmap.width * bitmap.height
        precondition(count <= ringMask)
        var start = nextPosition
        if start & ringMask + count > ringMask + 1 { start += ringMask + 1 - start & ringMask }
        // What the window does not allow, and what is about to be overwritten.
        while head < images.count, pixels + count > limit || images[head].start < start + count - ringMask - 1 {
            pixels -= images[head].count
            head += 1
        }
        if head > 1024, head * 2 > images.count {
            images.removeFirst(head)
            head = 0
        }
        let kind: Kind =
            switch type {
            case .rgb16: .colour16
            case .rgba: .colourWithOpacity
            default: .colour
            }
        let image = Image(id: nextID, start: start, count: count, width: bitmap.width, kind: kind)
        images.append(image)
        nextID += 1
        pixels += count
        nextPosition = image.end
        copy(bitmap, to: start)
        notePages(of: image)
        return image
    }

    private func copy(_ bitmap: Bitmap, to start: Int) {
        let width = bitmap.width
        // In bounds: an image lies in one piece in the ring, and a bitmap's rows in its data.
        unsafe bitmap.data.withUnsafeBytes { data in
            for row in 0..<bitmap.height {
                let target = unsafe ring + (start & ringMask + row * width)
                let source = unsafe UnsafeRawBufferPointer(rebasing: data[(row * bitmap.stride)...])
                switch bitmap.format {
                case .rgb16:
                    for column in 0..<width {
                        let pixel = unsafe source.loadUnaligned(fromByteOffset: column &* 2, as: UInt16.self)
                        unsafe target[column] = UInt32(pixel & 0x7fff)
                    }
                case .rgb24:
                    for column in 0..<width {
                        let low = unsafe source.loadUnaligned(fromByteOffset: column &* 3, as: UInt16.self)
                        unsafe target[column] = UInt32(low) | UInt32(source[column &* 3 &+ 2]) << 16
                    }
                default:
                    for column in 0..<width {
                        let pixel = unsafe source.loadUnaligned(fromByteOffset: column &* 4, as: UInt32.self)
                        unsafe target[column] = pixel & 0xff_ffff
                    }
                }
            }
        }
    }

    /// Notes which pages an image that has just been added covers.
    private func notePages(of image: Image) {
        var position = image.start
        while position < image.end {
            let page = (position & ringMask) >> GLZPlaces.pageBits
            let pageStart = position & ~GLZPlaces.pageMask
            // Behind another image the page is that one's.
            let isFirst =
                position == pageStart || images.count < 2 || images[images.count - 2].end <= pageStart
                || images[images.count - 2].end & ~GLZPlaces.pageMask != pageStart
            if isFirst { unsafe pages[page] = UInt32(truncatingIfNeeded: image.id) }
            position = pageStart + GLZPlaces.pageMask + 1
        }
    }

    /// Whether it was the last image of that shape: what changed little is found at the same place.
    private func twin(of image: Image) -> Image? {
        var index = images.count - 2
        let last = max(head, images.count - 64)
        while index >= last {
            let other = images[index]
            if other.count == image.count, other.width == image.width, other.kind == image.kind { return other }
            index -= 1
        }
        return nil
    }

    /// Appends the tokens of `image`, the one added last.
    func encode<Literal: GLZLiteral>(_: Literal.Type, _ image: Image, _ output: inout ByteOutput) {
        let tables = tables
        let places = unsafe GLZPlaces(
            pages: pages, ringMask: ringMask, images: images, head: head, firstID: firstID)
        let ringMask = ringMask
        let ring = unsafe UnsafePointer(ring)
        let count = image.count
        let base = unsafe ring + image.start & ringMask
        let window = image.start - images[head].start
        let span = unsafe GLZSpan(ring: ring, ringMask: ringMask, start: image.start, count: count, window: window)
        var position = 0
        var literals = 0
        // The distance of the last match in another image, and how far it holds.
        var shift = 0
        var shiftEnd = 0
        var shifted = image
        if let twin = twin(of: image) {
            shift = image.start - twin.start
            shiftEnd = count
            shifted = twin
        }
        while position < count {
            let pixel = unsafe base[position]
            var match = GLZCandidate()
            if position > 0, unsafe pixel == base[position &- 1] {
                let length = span.common(position, back: 1, limit: count &- position)
                match.set(
                    length, back: 1,
                    gain: Literal.bytes &* length
                        &- GLZTokens.cost(
                            offset: 0, imageDistance: 0, coded: length &- Literal.lengthBias), bias: Literal.lengthBias)
            }
            if match.length < GLZCandidate.enough, position < shiftEnd,
                span.pixel(position, back: shift) == pixel
            {
                let length = span.common(position, back: shift, limit: shiftEnd &- position)
                let cost = GLZTokens.cost(
                    offset: image.start &+ position &- shift &- shifted.start,
                    imageDistance: Int(image.id &- shifted.id), coded: length &- Literal.lengthBias)
                match.offer(length, back: shift, gain: Literal.bytes &* length &- cost, bias: Literal.lengthBias)
            }
            if match.length < 8 {
                // Photographs: where nothing has matched for long, look for long matches at few places only.
                let idle = position &- literals > 16
                let mask = GLZTables.positionMask
                let found = tables.exchange(span, position, idle: idle)
                // The anchors' matches are the longest as a rule and spare the others.
                if found.2 <= mask {
                    Self.consider(found.2, span, position, image, shifted, places, Literal.self, &match)
                }
                if found.3 <= mask {
                    Self.consider(found.3, span, position, image, shifted, places, Literal.self, &match)
                }
                if match.length < GLZCandidate.sufficient {
                    if found.0 <= mask {
                        Self.consider(found.0, span, position, image, shifted, places, Literal.self, &match)
                    }
                    if found.1 <= mask {
                        Self.consider(found.1, span, position, image, shifted, places, Literal.self, &match)
                    }
                }
            }
            if match.gain <= 0 {
                position &+= 1
                continue
            }
            if position > literals {
                unsafe Self.writeLiterals(Literal.self, base + literals, position &- literals, &output)
            }
            let coded = match.length &- Literal.lengthBias
            if match.back <= position {
                GLZTokens.write(offset: match.back &- 1, imageDistance: 0, coded: coded, &output)
            } else {
                let place = image.start &+ position &- match.back
                if match.back != shift || position >= shiftEnd {
                    guard let other = place >= shifted.start && place < shifted.end ? shifted : places.image(at: place)
                    else { preconditionFailure("a match outside the window") }
                    shift = match.back
                    shifted = other
                    shiftEnd = min(count, other.end &+ shift &- image.start)
                }
                GLZTokens.write(
                    offset: place &- shifted.start, imageDistance: Int(image.id &- shifted.id), coded: coded, &output)
            }
            position &+= match.length
            literals = position
        }
        if count > literals { unsafe Self.writeLiterals(Literal.self, base + literals, count &- literals, &output) }
    }

    /// Takes the match that `entry` tells, if it saves more than `match`.
    @inline(never)
    private static func consider<Literal: GLZLiteral>(
        _ entry: UInt32, _ span: GLZSpan, _ position: Int, _ image: Image, _ near: Image, _ places: GLZPlaces,
        _: Literal.Type, _ match: inout GLZCandidate
    ) {
        guard match.length < GLZCandidate.enough else { return }
        let now = UInt32(truncatingIfNeeded: span.start &+ position)
        let back = Int((now &- entry) & GLZTables.positionMask)
        guard back > 0, back <= position &+ span.window, position &+ match.length < span.count,
            span.pixel(position &+ match.length, back: back) == span.pixel(position &+ match.length, back: 0),
            span.pixel(position &+ match.length / 2, back: back) == span.pixel(position &+ match.length / 2, back: 0)
        else { return }
        if back <= position {
            let length = span.common(position, back: back, limit: span.count &- position)
            let cost = GLZTokens.cost(offset: back &- 1, imageDistance: 0, coded: length &- Literal.lengthBias)
            match.offer(length, back: back, gain: Literal.bytes &* length &- cost, bias: Literal.lengthBias)
            return
        }
        let place = span.start &+ position &- back
        guard let other = place >= near.start && place < near.end ? near : places.image(at: place),
            other.kind == image.kind
        else { return }
        let limit = min(span.count &- position, other.end &- place)
        let length = span.common(position, back: back, limit: limit)
        let cost = GLZTokens.cost(
            offset: place &- other.start, imageDistance: Int(image.id &- other.id),
            coded: length &- Literal.lengthBias)
        match.offer(length, back: back, gain: Literal.bytes &* length &- cost, bias: Literal.lengthBias)
    }

    private static func writeLiterals<Literal: GLZLiteral>(
        _: Literal.Type, _ pixels: UnsafePointer<UInt32>, _ count: Int, _ output: inout ByteOutput
    ) {
        output.reserve(count &* Literal.bytes &+ count / LZToken.maximumLiterals &+ 8)
        var target = unsafe output.end
        var position = 0
        while position < count {
            let end = min(position &+ LZToken.maximumLiterals, count)
            unsafe target.pointee = UInt8(truncatingIfNeeded: end &- position &- 1)
            unsafe target += 1
            while position < end {
                unsafe Literal.store(pixels[position], at: target)
                unsafe target += Literal.bytes
                position &+= 1
            }
        }
        unsafe output.advance(to: target)
    }
}
