/// How matches inside an image are written.
protocol LZTokenFormat {
    /// The largest distance that can be written.
    static var maximumDistance: Int { get }
    /// Bytes of a match; `coded` is its length less the bias.
    static func cost(distance: Int, coded: Int) -> Int
    static func write(distance: Int, coded: Int, _ output: inout ByteOutput)
}

extension LZTokenFormat {
    /// Bytes of a length beyond its three bits.
    @inline(__always)
    static func extraLengthBytes(_ coded: Int) -> Int { coded < 7 ? 0 : (coded &- 7) / 255 &+ 1 }

    /// Writes a length beyond its three bits.
    @inline(__always)
    static func writeExtraLength(_ coded: Int, at target: inout UnsafeMutablePointer<UInt8>) {
        guard coded >= 7 else { return }
        var rest = coded &- 7
        while rest >= 255 {
            unsafe target[0] = 255
            unsafe target += 1
            rest &-= 255
        }
        unsafe target[0] = UInt8(truncatingIfNeeded: rest)
        unsafe target += 1
    }
}

/// The tokens of LZ streams.
enum LZTokens: LZTokenFormat {
    static var maximumDistance: Int { LZToken.maximumDistance }

    @inline(__always)
    static func cost(distance: Int, coded: Int) -> Int {
        (distance <= LZToken.farDistance ? 2 : 4) &+ extraLengthBytes(coded)
    }

    @inline(__always)
    static func write(distance: Int, coded: Int, _ output: inout ByteOutput) {
        output.reserve(8 &+ coded / 255)
        var target = unsafe output.end
        let back = distance &- 1
        let far = back >= LZToken.farDistance
        let high = far ? 31 : back >> 8
        unsafe target[0] = UInt8(truncatingIfNeeded: min(coded, 7) << 5 | high)
        unsafe target += 1
        unsafe writeExtraLength(coded, at: &target)
        if far {
            let beyond = back &- LZToken.farDistance
            unsafe target[0] = 255
            unsafe target[1] = UInt8(truncatingIfNeeded: beyond >> 8)
            unsafe target[2] = UInt8(truncatingIfNeeded: beyond)
            unsafe target += 3
        } else {
            unsafe target[0] = UInt8(truncatingIfNeeded: back)
            unsafe target += 1
        }
        unsafe output.advance(to: target)
    }
}

/// The tokens of GLZ streams.
enum GLZTokens: LZTokenFormat {
    // LZ's tables remember 17 bits of a position.
    static var maximumDistance: Int { (1 << 17) - 1 }

    @inline(__always)
    static func cost(distance: Int, coded: Int) -> Int {
        cost(offset: distance &- 1, imageDistance: 0, coded: coded)
    }

    @inline(__always)
    static func write(distance: Int, coded: Int, _ output: inout ByteOutput) {
        write(offset: distance &- 1, imageDistance: 0, coded: coded, &output)
    }

    /// - Parameters:
    ///   - offset: distance back less one in the same image, else from the start of the other.
    ///   - imageDistance: 0 for the same image.
    @inline(__always)
    static func cost(offset: Int, imageDistance: Int, coded: Int) -> Int {
        let extra = extraLengthBytes(coded)
        if offset < 1 << 12 {
            return extra &+ (imageDistance < 1 << 6 ? 3 : imageDistance < 1 << 14 ? 4 : imageDistance < 1 << 22 ? 5 : 6)
        }
        let long = offset < 1 << 17 ? 0 : 1
        return extra &+ long
            &+ (imageDistance == 0 ? 3 : imageDistance < 1 << 8 ? 4 : imageDistance < 1 << 16 ? 5 : 6)
    }

    @inline(__always)
    static func write(offset: Int, imageDistance: Int, coded: Int, _ output: inout ByteOutput) {
        output.reserve(16 &+ coded / 255)
        var target = unsafe output.end
        let far = offset >= 1 << 12
        unsafe target[0] = UInt8(truncatingIfNeeded: min(coded, 7) << 5 | (far ? 16 : 0) | offset & 15)
        unsafe target += 1
        unsafe writeExtraLength(coded, at: &target)
        unsafe target[0] = UInt8(truncatingIfNeeded: offset >> 4)
        var rest: Int
        var more: Int
        if far {
            rest = imageDistance
            more = rest == 0 ? 0 : rest < 1 << 8 ? 1 : rest < 1 << 16 ? 2 : 3
            unsafe target[1] = UInt8(
                truncatingIfNeeded: more << 6 | (offset >= 1 << 17 ? 32 : 0) | (offset >> 12) & 31)
        } else {
            rest = imageDistance >> 6
            more = rest == 0 ? 0 : rest < 1 << 8 ? 1 : rest < 1 << 16 ? 2 : 3
            unsafe target[1] = UInt8(truncatingIfNeeded: more << 6 | imageDistance & 63)
        }
        unsafe target += 2
        while more > 0 {
            unsafe target[0] = UInt8(truncatingIfNeeded: rest)
            unsafe target += 1
            rest >>= 8
            more &-= 1
        }
        if offset >= 1 << 17 {
            unsafe target[0] = UInt8(truncatingIfNeeded: offset >> 17)
            unsafe target += 1
        }
        unsafe output.advance(to: target)
    }
}
