/// Stretching as pixman does it: positions in 16.16 fixed point, linear interpolation with weights of seven bits.
struct Scaling {
    let source: Raster
    let isNearest: Bool
    private let stepX: Int
    private let stepY: Int
    private let startX: Int
    private let startY: Int

    /// Stretches `area` of `source` to a size of `width` by `height`; nil for empty sides.
    init?(_ source: Raster, area: Box, width: Int, height: Int, isNearest: Bool) {
        guard !area.isEmpty, width > 0, height > 0, area.width < 1 << 20, area.height < 1 << 20 else { return nil }
        guard abs(area.left) < 1 << 24, abs(area.top) < 1 << 24 else { return nil }
        self.source = source
        stepX = area.width << 16 / width
        stepY = area.height << 16 / height
        // Half a step: pixels are sampled in their middle.
        startX = area.left << 16 + (stepX + 1) >> 1
        startY = area.top << 16 + (stepY + 1) >> 1
        self.isNearest = isNearest || stepX == 1 << 16 && stepY == 1 << 16
    }

    /// The wide pixel for place (x, y) of the target.
    @inline(__always)
    func wide(_ x: Int, _ y: Int) -> UInt32 {
        sample(fixedX: startX + stepX * x, fixedY: startY + stepY * y)
    }

    @inline(__always)
    private func sample(fixedX: Int, fixedY: Int) -> UInt32 {
        isNearest
            ? source.wide((fixedX - 1) >> 16, (fixedY - 1) >> 16)
            : Self.interpolate(source, fixedX - 0x8000, fixedY - 0x8000) { source.wide($0, $1) }
    }

    /// Interpolates between the four pixels around a place.
    @inline(__always)
    static func interpolate(
        _ source: Raster, _ fixedX: Int, _ fixedY: Int, _ pixel: (Int, Int) -> UInt32
    ) -> UInt32 {
        let x = fixedX >> 16
        let y = fixedY >> 16
        let weightX = UInt32(fixedX >> 9 & 0x7f) << 1
        let weightY = UInt32(fixedY >> 9 & 0x7f) << 1
        let both = weightX * weightY
        let right = weightX << 8 - both
        let lower = weightY << 8 - both
        let none = 0x1_0000 + both - (weightX + weightY) << 8
        let corners = (pixel(x, y), pixel(x + 1, y), pixel(x, y + 1), pixel(x + 1, y + 1))
        var result: UInt32 = 0
        for shift: UInt32 in [0, 8, 16, 24] {
            let sum =
                (corners.0 >> shift & 0xff) * none + (corners.1 >> shift & 0xff) * right
                + (corners.2 >> shift & 0xff) * lower + (corners.3 >> shift & 0xff) * both
            result |= (sum >> 16 & 0xff) << shift
        }
        return result
    }
}
