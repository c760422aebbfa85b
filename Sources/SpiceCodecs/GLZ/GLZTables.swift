/// The pixels of an image in the ring of a ``GLZDictionary``. Reading `back` pixels before a position reaches earlier
/// images; every index is taken modulo the ring, so that nothing outside it is read.
@safe
struct GLZSpan {
    let ring: UnsafePointer<UInt32>
    let ringMask: Int
    /// The position of the first pixel.
    let start: Int
    let count: Int
    /// Pixels before the first one that belong to images in the window, or to gaps between them.
    let window: Int

    @inline(__always)
    func pixel(_ position: Int, back: Int) -> UInt32 {
        unsafe ring[(start &+ position &- back) & ringMask]
    }

    /// How many pixels from `position` on equal those `back` pixels before; at most `limit`, which keeps both inside
    /// their images.
    @inline(__always)
    func common(_ position: Int, back: Int, limit: Int) -> Int {
        let one = (start &+ position) & ringMask
        let other = (start &+ position &- back) & ringMask
        assert(limit >= 0 && one + limit <= ringMask + 1 && other + limit <= ringMask + 1)
        return unsafe LZPlane.common(ring + one, ring + other, mask: UInt32.max, limit: limit)
    }

    /// The pixels at `position` and behind it, which may be those of another image at the end.
    @inline(__always)
    func words(_ position: Int) -> (UInt64, UInt64, UInt64) {
        let raw = unsafe UnsafeRawPointer(ring + (start &+ position) & ringMask)
        return unsafe (
            raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        )
    }
}

/// Which image of the window a position belongs to. A plain value for inner loops; ``GLZDictionary`` owns the memory.
@safe
struct GLZPlaces {
    /// By page of the ring: the low part of the id of the first image with pixels there.
    let pages: UnsafePointer<UInt32>
    let ringMask: Int
    /// The images, those from `head` on in the window.
    let images: [GLZDictionary.Image]
    let head: Int
    /// The id of the first of `images`.
    let firstID: UInt64

    static var pageBits: Int { 8 }
    static var pageMask: Int { (1 << pageBits) - 1 }

    init(pages: UnsafePointer<UInt32>, ringMask: Int, images: [GLZDictionary.Image], head: Int, firstID: UInt64) {
        unsafe self.pages = pages
        self.ringMask = ringMask
        self.images = images
        self.head = head
        self.firstID = firstID
    }

    /// The image in the window to which `position` belongs.
    @inline(__always)
    func image(at position: Int) -> GLZDictionary.Image? {
        // The image that covers the page's first pixel, or the first one after it; few follow in the same page.
        let first = unsafe pages[(position & ringMask) >> Self.pageBits]
        var index = Int(truncatingIfNeeded: UInt64(first) &- firstID) & Int(UInt32.max)
        guard index >= head else { return nil }
        while index < images.count {
            let image = images[index]
            if image.end > position { return image.start <= position ? image : nil }
            index &+= 1
        }
        return nil
    }
}

/// The best match so far.
struct GLZCandidate {
    /// A match of so many pixels is not improved on.
    static var enough: Int { 12 }
    /// Behind a match of so many pixels no short ones are looked at.
    static var sufficient: Int { 6 }

    var length = 0
    var back = 0
    /// Bytes that it saves.
    var gain = 0

    @inline(__always)
    mutating func set(_ length: Int, back: Int, gain: Int, bias: Int) {
        guard length > bias, gain > 0 else { return }
        self.length = length
        self.back = back
        self.gain = gain
    }

    @inline(__always)
    mutating func offer(_ length: Int, back: Int, gain: Int, bias: Int) {
        guard gain > self.gain else { return }
        set(length, back: back, gain: gain, bias: bias)
    }
}

/// Where pixels occurred before, in all images of the window. A plain value that inner loops keep in registers;
/// ``GLZDictionary`` owns the memory.
@safe
struct GLZTables {
    /// Two entries by hash of the next two pixels: the low part of a position, the latest first, below more of the hash.
    private let buckets: UnsafeMutablePointer<UInt32>
    /// Two entries by hash of the next six pixels: long matches, in older images too, which the buckets have forgotten.
    private let anchors: UnsafeMutablePointer<UInt32>

    private static var bucketBits: UInt64 { 14 }
    private static var anchorBits: UInt64 { 15 }
    private static var factor: UInt64 { 0x9e37_79b9_7f4a_7c15 }
    /// Bits of an entry that hold a position: as many as the largest window needs.
    static var positionMask: UInt32 { 0x1ff_ffff }

    init() {
        unsafe buckets = .allocate(capacity: 2 << Int(Self.bucketBits))
        unsafe buckets.initialize(repeating: 0, count: 2 << Int(Self.bucketBits))
        unsafe anchors = .allocate(capacity: 2 << Int(Self.anchorBits))
        unsafe anchors.initialize(repeating: 0, count: 2 << Int(Self.anchorBits))
    }

    func deallocate() {
        unsafe buckets.deallocate()
        unsafe anchors.deallocate()
    }

    /// Remembers `position` and returns what was remembered for the same hashes, with zero bits above the position where
    /// the rest of the hash was the same. With `idle` set, anchors are used at one place in eight.
    @inline(__always)
    func exchange(
        _ span: GLZSpan, _ position: Int, idle: Bool
    ) -> (UInt32, UInt32, UInt32, UInt32) {
        let words = span.words(position)
        let entry = UInt32(truncatingIfNeeded: span.start &+ position) & Self.positionMask
        let short = words.0 &* Self.factor
        let tag = UInt32(truncatingIfNeeded: short >> 15) & ~Self.positionMask
        let slot = unsafe buckets + Int(truncatingIfNeeded: short >> (64 &- Self.bucketBits)) &* 2
        let found = unsafe (slot[0], slot[1])
        unsafe slot[0] = tag | entry
        unsafe slot[1] = found.0
        var far = (UInt32.max, UInt32.max)
        if !idle || short & (7 << 40) == 0 {
            let long = ((words.1 &+ short) &* Self.factor ^ words.2) &* Self.factor
            let longTag = UInt32(truncatingIfNeeded: long >> 15) & ~Self.positionMask
            let place = unsafe anchors + Int(truncatingIfNeeded: long >> (64 &- Self.anchorBits)) &* 2
            let found = unsafe (place[0], place[1])
            unsafe place[0] = longTag | entry
            unsafe place[1] = found.0
            far = (found.0 ^ longTag, found.1 ^ longTag)
        }
        return (found.0 ^ tag, found.1 ^ tag, far.0, far.1)
    }
}
