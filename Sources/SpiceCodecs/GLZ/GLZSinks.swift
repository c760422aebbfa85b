/// What GLZ tokens are applied to. Lengths and distances are in pixels.
protocol GLZSink: ~Copyable {
    /// A match of n units is written as n minus this.
    static var lengthBias: Int { get }
    /// Pixels of one literal and of one step of distance.
    var unit: Int { get }
    var remaining: Int { get }
    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError)
    mutating func copyBack(distance: Int, number: Int) throws(CodecError)
    mutating func copy(_ image: UnsafeBufferPointer<UInt32>, offset: Int, number: Int) throws(CodecError)
}

/// Literals of blue, green and red.
struct GLZColourSink: GLZSink {
    var output: PixelOutput<UInt32>

    static var lengthBias: Int { 0 }
    @inline(__always) var unit: Int { 1 }
    @inline(__always) var remaining: Int { output.remaining }

    @inline(__always)
    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError) {
        try output.literals(number, from: &input)
    }

    @inline(__always)
    mutating func copyBack(distance: Int, number: Int) throws(CodecError) {
        try output.copyBack(distance: distance, number: number)
    }

    @inline(__always)
    mutating func copy(_ image: UnsafeBufferPointer<UInt32>, offset: Int, number: Int) throws(CodecError) {
        try unsafe output.copy(image, offset: offset, number: number)
    }
}

/// Literals of 5 bits a colour, which are widened at once.
struct GLZ555Sink: GLZSink {
    var output: PixelOutput<UInt32>

    static var lengthBias: Int { 1 }
    @inline(__always) var unit: Int { 1 }
    @inline(__always) var remaining: Int { output.remaining }

    @inline(__always)
    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError) {
        let bytes = try unsafe input.take(number &* 2)
        let target = try unsafe output.take(number)
        for index in 0..<number {
            unsafe target[index] = Pixels.widen555(UInt16.literal(at: bytes + index &* 2))
        }
    }

    @inline(__always)
    mutating func copyBack(distance: Int, number: Int) throws(CodecError) {
        try output.copyBack(distance: distance, number: number)
    }

    @inline(__always)
    mutating func copy(_ image: UnsafeBufferPointer<UInt32>, offset: Int, number: Int) throws(CodecError) {
        try unsafe output.copy(image, offset: offset, number: number)
    }
}

/// Literals of bytes that hold one or more palette indices, which become colours at once.
struct GLZPaletteSink: GLZSink {
    var output: PixelOutput<UInt32>
    let palette: PaletteExpansion

    static var lengthBias: Int { 2 }
    var unit: Int { 8 / palette.bits }
    var remaining: Int { output.remaining }

    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError) {
        for _ in 0..<number {
            let byte = try input.byte()
            let target = try unsafe output.take(unit)
            for place in 0..<unit {
                let index = palette.index(byte, place)
                guard index < palette.known else { throw .palette("index \(index) of \(palette.known) entries") }
                unsafe target[place] = palette.colours[index]
            }
        }
    }

    mutating func copyBack(distance: Int, number: Int) throws(CodecError) {
        try output.copyBack(distance: distance, number: number)
    }

    mutating func copy(_ image: UnsafeBufferPointer<UInt32>, offset: Int, number: Int) throws(CodecError) {
        try unsafe output.copy(image, offset: offset, number: number)
    }
}

/// The second pass of an image with opacity: the fourth bytes of pixels that are there already.
@safe
struct GLZAlphaSink: GLZSink {
    private let pixels: UnsafeMutableBufferPointer<UInt32>
    private var position = 0

    init(_ pixels: UnsafeMutableBufferPointer<UInt32>) {
        unsafe self.pixels = pixels
    }

    static var lengthBias: Int { 2 }
    @inline(__always) var unit: Int { 1 }
    @inline(__always) var remaining: Int { unsafe pixels.count &- position }

    @inline(__always)
    private mutating func set(_ value: UInt32) {
        unsafe pixels[position] = pixels[position] & 0xff_ffff | value & 0xff00_0000
        position &+= 1
    }

    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError) {
        guard number <= remaining else { throw .malformed("more pixels than declared") }
        let bytes = try unsafe input.take(number)
        for index in 0..<number { set(UInt32(unsafe bytes.load(fromByteOffset: index, as: UInt8.self)) << 24) }
    }

    mutating func copyBack(distance: Int, number: Int) throws(CodecError) {
        guard distance > 0, distance <= position else { throw .malformed("reference before the image") }
        guard number <= remaining else { throw .malformed("more pixels than declared") }
        for _ in 0..<number { set(unsafe pixels[position &- distance]) }
    }

    mutating func copy(_ image: UnsafeBufferPointer<UInt32>, offset: Int, number: Int) throws(CodecError) {
        guard number <= remaining else { throw .malformed("more pixels than declared") }
        guard offset <= image.count, number <= image.count &- offset else {
            throw .malformed("reference outside its image")
        }
        for index in offset..<(offset &+ number) { set(unsafe image[index]) }
    }
}
