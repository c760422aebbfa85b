/// Porter and Duff's operators on premultiplied pixels of 8 bits a channel, rounded as pixman rounds.
enum Compositing {
    /// `a * b / 255`, rounded.
    @inline(__always)
    static func multiply(_ a: UInt32, _ b: UInt32) -> UInt32 {
        let product = a * b + 0x80
        return (product >> 8 + product) >> 8
    }

    /// Each channel of `pixel` times `factor`.
    @inline(__always)
    static func scale(_ pixel: UInt32, _ factor: UInt32) -> UInt32 {
        if factor == 0xff { return pixel }
        if factor == 0 { return 0 }
        return multiply(pixel & 0xff, factor) | multiply(pixel >> 8 & 0xff, factor) << 8
            | multiply(pixel >> 16 & 0xff, factor) << 16 | multiply(pixel >> 24, factor) << 24
    }

    /// Each channel of `pixel` times the same channel of `factors`.
    @inline(__always)
    static func scale(_ pixel: UInt32, channels factors: UInt32) -> UInt32 {
        multiply(pixel & 0xff, factors & 0xff) | multiply(pixel >> 8 & 0xff, factors >> 8 & 0xff) << 8
            | multiply(pixel >> 16 & 0xff, factors >> 16 & 0xff) << 16 | multiply(pixel >> 24, factors >> 24) << 24
    }

    /// The sum, each channel at most 255.
    @inline(__always)
    static func add(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var result: UInt32 = 0
        for shift: UInt32 in [0, 8, 16, 24] {
            result |= min(0xff, a >> shift & 0xff + b >> shift & 0xff) << shift
        }
        return result
    }

    @inline(__always)
    static func over(_ source: UInt32, _ destination: UInt32) -> UInt32 {
        let alpha = source >> 24
        if alpha == 0xff { return source }
        return add(source, scale(destination, 0xff - alpha))
    }

    /// Operator `number` of X Render; nil for the ones beyond Porter and Duff.
    ///
    /// - Parameter alphas: the source's opacity for each channel; the same four times unless the mask works by channel.
    static func combine(_ number: Int, _ source: UInt32, _ alphas: UInt32, _ destination: UInt32) -> UInt32? {
        let destinationAlpha = destination >> 24
        let through = ~alphas
        switch number {
        case 0: return 0
        case 1: return source
        case 2: return destination
        case 3: return add(source, scale(destination, channels: through))
        case 4: return add(destination, scale(source, 0xff - destinationAlpha))
        case 5: return scale(source, destinationAlpha)
        case 6: return scale(destination, channels: alphas)
        case 7: return scale(source, 0xff - destinationAlpha)
        case 8: return scale(destination, channels: through)
        case 9: return add(scale(source, destinationAlpha), scale(destination, channels: through))
        case 10: return add(scale(source, 0xff - destinationAlpha), scale(destination, channels: alphas))
        case 11: return add(scale(source, 0xff - destinationAlpha), scale(destination, channels: through))
        case 12: return add(source, destination)
        default: return nil
        }
    }
}
