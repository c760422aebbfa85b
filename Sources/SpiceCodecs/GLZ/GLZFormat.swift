/// What stands before the tokens of a GLZ stream; all numbers are big-endian.
struct GLZHeader: Equatable {
    var type: LZImageType
    var isTopDown: Bool
    var width: Int
    var height: Int
    var stride: Int
    /// Counts the images of a dictionary.
    var id: UInt64
    /// How many images lie between this one and the oldest that is still referred to.
    var headDistance: UInt32

    init(
        type: LZImageType, isTopDown: Bool, width: Int, height: Int, stride: Int, id: UInt64, headDistance: UInt32
    ) {
        self.type = type
        self.isTopDown = isTopDown
        self.width = width
        self.height = height
        self.stride = stride
        self.id = id
        self.headDistance = headDistance
    }

    init(_ input: inout ByteInput, limits: CodecLimits) throws(CodecError) {
        try LZHeader.checkMagic(&input)
        let kind = try input.byte()
        guard let type = LZImageType(rawValue: kind & 15) else { throw .malformed("GLZ type \(kind & 15)") }
        self.type = type
        isTopDown = kind >> 4 != 0
        width = Int(try input.bigEndian32())
        height = Int(try input.bigEndian32())
        stride = Int(try input.bigEndian32())
        let high = UInt64(try input.bigEndian32())
        id = high << 32 | UInt64(try input.bigEndian32())
        headDistance = try input.bigEndian32()
        try LZHeader(type: type, width: width, height: height, stride: stride, isTopDown: isTopDown).check(limits)
    }

    /// Pixels of a row, with those that pad a palette row to full bytes.
    var grossWidth: Int {
        type.hasPalette ? stride * 8 / (type.bitmapFormat?.bitsPerPixel ?? 8) : width
    }

    var grossPixels: Int { grossWidth * height }

    /// The visible part of `pixels`, top row first.
    func image(_ pixels: [UInt8]) -> PixelImage {
        PixelImage(
            checkedFormat: type == .rgba ? .argb32 : .xrgb32, width: width, height: height,
            pixels: Pixels.repack(
                pixels, rowBytes: width * 4, sourceStride: grossWidth * 4, height: height, reversed: !isTopDown))
    }
}

/// A match token of GLZ.
struct GLZMatch: Equatable {
    /// In units, before the bias.
    var length: Int
    /// Distance back less one if in the same image, else offset from the start of the other.
    var offset: Int
    /// 0 for the image itself, else how many images earlier.
    var imageDistance: UInt64

    /// Reads what follows the token's first byte.
    @inline(__always)
    init(_ control: Int, _ input: inout ByteInput) throws(CodecError) {
        length = control >> 5
        if length == 7 {
            var more: Int
            repeat {
                more = Int(try input.byte())
                length &+= more
            } while more == 255
        }
        offset = control & 15 | Int(try input.byte()) << 4
        let flags = Int(try input.byte())
        if control & 16 == 0 {
            var distance = flags & 63
            for place in 0..<(flags >> 6) { distance |= Int(try input.byte()) << (6 &+ 8 &* place) }
            imageDistance = UInt64(distance)
        } else {
            offset |= (flags & 31) << 12
            var distance = 0
            for place in 0..<(flags >> 6) { distance |= Int(try input.byte()) << (8 &* place) }
            imageDistance = UInt64(distance)
            if flags & 32 != 0 { offset |= Int(try input.byte()) << 17 }
        }
    }
}
