/// How a pixel goes through an LZ stream: as itself, or as the bytes that count.
protocol LZPixel: FixedWidthInteger {
    /// Bytes of a literal.
    static var literalBytes: Int { get }
    /// A match of n pixels is written as n minus this.
    static var lengthBias: Int { get }
    /// Reads a literal.
    static func literal(at bytes: UnsafeRawPointer) -> Self
    /// Writes a literal; up to 4 bytes may be written.
    static func storeLiteral(_ pixel: Self, at bytes: UnsafeMutablePointer<UInt8>)
}

/// Palette indices, opacity.
extension UInt8: LZPixel {
    static var literalBytes: Int { 1 }
    static var lengthBias: Int { 2 }

    @inline(__always)
    static func literal(at bytes: UnsafeRawPointer) -> UInt8 { unsafe bytes.load(as: UInt8.self) }

    @inline(__always)
    static func storeLiteral(_ pixel: UInt8, at bytes: UnsafeMutablePointer<UInt8>) { unsafe bytes.pointee = pixel }
}

/// 5 bits a colour, high byte first.
extension UInt16: LZPixel {
    static var literalBytes: Int { 2 }
    static var lengthBias: Int { 1 }

    @inline(__always)
    static func literal(at bytes: UnsafeRawPointer) -> UInt16 {
        UInt16(bigEndian: unsafe bytes.loadUnaligned(as: UInt16.self))
    }

    @inline(__always)
    static func storeLiteral(_ pixel: UInt16, at bytes: UnsafeMutablePointer<UInt8>) {
        unsafe UnsafeMutableRawPointer(bytes).storeBytes(of: pixel.bigEndian, as: UInt16.self)
    }
}

/// Blue, green, red.
extension UInt32: LZPixel {
    static var literalBytes: Int { 3 }
    static var lengthBias: Int { 0 }

    @inline(__always)
    static func literal(at bytes: UnsafeRawPointer) -> UInt32 {
        let low = unsafe bytes.loadUnaligned(as: UInt16.self)
        let high = unsafe bytes.load(fromByteOffset: 2, as: UInt8.self)
        return UInt32(low) | UInt32(high) << 16
    }

    @inline(__always)
    static func storeLiteral(_ pixel: UInt32, at bytes: UnsafeMutablePointer<UInt8>) {
        unsafe UnsafeMutableRawPointer(bytes).storeBytes(of: pixel, as: UInt32.self)
    }
}

/// Constants of the LZ token format.
enum LZToken {
    /// Longest run of literals in one token; a first byte below this is such a run.
    static let maximumLiterals = 32
    /// Distances from here on (less one) need two more bytes.
    static let farDistance = 8191
    /// Largest distance (less one) that can be written.
    static let maximumDistance = 65535 + 8191
}

extension PixelOutput where Pixel: LZPixel {
    /// Copies `number` literals from `input`.
    @inline(__always)
    mutating func literals(_ number: Int, from input: inout ByteInput) throws(CodecError) {
        let bytes = try unsafe input.take(number &* Pixel.literalBytes)
        let target = try unsafe take(number)
        for index in 0..<number {
            unsafe target[index] = Pixel.literal(at: bytes + index &* Pixel.literalBytes)
        }
    }

    /// Decodes tokens until all pixels are there.
    @inline(__always)
    mutating func decodeLZ(_ input: inout ByteInput) throws(CodecError) {
        while remaining > 0 {
            let control = Int(try input.byte())
            if control < LZToken.maximumLiterals {
                try literals(control &+ 1, from: &input)
                continue
            }
            var length = control >> 5
            if length == 7 {
                var more: Int
                repeat {
                    more = Int(try input.byte())
                    length &+= more
                } while more == 255
            }
            var distance = (control & 31) << 8
            let low = Int(try input.byte())
            if low == 255, distance == 31 << 8 {
                distance = Int(UInt16(bigEndian: try input.word(UInt16.self))) &+ LZToken.farDistance
            } else {
                distance &+= low
            }
            try copyBack(distance: distance &+ 1, number: length &+ Pixel.lengthBias)
        }
    }
}
