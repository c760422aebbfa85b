import SpiceProtocol

/// A picture that is sampled through a transformation, as X Render does.
private struct Sampler {
    let raster: Raster
    let transform: Transform?
    let isLinear: Bool
    /// 0 nothing outside, 1 repeated, 2 the edge goes on, 3 mirrored.
    let repetition: UInt32

    func pixel(_ x: Int, _ y: Int) -> UInt32 {
        guard let transform else { return repeated(x, y) }
        let middleX = x << 16 + 0x8000
        let middleY = y << 16 + 0x8000
        func row(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Int {
            let sum =
                Int(Int32(bitPattern: a)) &* middleX &+ Int(Int32(bitPattern: b)) &* middleY
                &+ Int(Int32(bitPattern: c)) &* 0x1_0000
            return (sum &+ 0x8000) >> 16
        }
        let fixedX = row(transform.t00, transform.t01, transform.t02)
        let fixedY = row(transform.t10, transform.t11, transform.t12)
        guard isLinear else { return repeated((fixedX &- 1) >> 16, (fixedY &- 1) >> 16) }
        return Scaling.interpolate(raster, fixedX &- 0x8000, fixedY &- 0x8000) { repeated($0, $1) }
    }

    private func repeated(_ x: Int, _ y: Int) -> UInt32 {
        switch repetition {
        case 1: raster.wide(Surface.modulo(x, raster.width), Surface.modulo(y, raster.height))
        case 2: raster.wide(min(max(x, 0), raster.width - 1), min(max(y, 0), raster.height - 1))
        case 3: raster.wide(mirrored(x, raster.width), mirrored(y, raster.height))
        default: raster.wide(x, y)
        }
    }

    private func mirrored(_ value: Int, _ count: Int) -> Int {
        let rest = Surface.modulo(value, count * 2)
        return rest < count ? rest : count * 2 - 1 - rest
    }
}

extension Surface {
    /// X Render's composition with Porter and Duff's operators.
    func composite(
        _ spans: Spans, box: Box, _ message: DisplayServerMessage.DrawComposite, source: Raster, mask: Raster?
    ) throws(SpiceClientError) {
        let flags = message.flags
        let isLinear = { (filter: UInt32) in filter != 0 && filter != 3 }
        let sourceSampler = Sampler(
            raster: flags.contains(.sourceOpaque) && source.kind == .argb ? source.as(.xrgb) : source,
            transform: message.sourceTransform, isLinear: isLinear(flags.rawValue >> 8 & 7),
            repetition: flags.rawValue >> 14 & 3)
        let maskSampler = mask.map {
            Sampler(
                raster: flags.contains(.maskOpaque) && $0.kind == .argb ? $0.as(.xrgb) : $0,
                transform: message.maskTransform, isLinear: isLinear(flags.rawValue >> 11 & 7),
                repetition: flags.rawValue >> 16 & 3)
        }
        let byChannel = flags.contains(.componentAlpha)
        let isOpaque = flags.contains(.destinationOpaque) && kind == .argb
        let number = Int(flags.rawValue & 0xff)
        for span in spans.spans {
            for x in span.left..<span.right {
                let offsetX = x - box.left
                let offsetY = span.y - box.top
                var pixel = sourceSampler.pixel(
                    offsetX + Int(message.sourceOrigin.x), offsetY + Int(message.sourceOrigin.y))
                var alphas = pixel >> 24 * 0x0101_0101
                if let maskSampler {
                    let mask = maskSampler.pixel(
                        offsetX + Int(message.maskOrigin.x), offsetY + Int(message.maskOrigin.y))
                    if byChannel {
                        alphas = Compositing.scale(mask, pixel >> 24)
                        pixel = Compositing.scale(pixel, channels: mask)
                    } else {
                        pixel = Compositing.scale(pixel, mask >> 24)
                        alphas = pixel >> 24 * 0x0101_0101
                    }
                }
                let index = span.y * width + x
                let old = kind.wide(pixels[index]) | (isOpaque ? 0xff00_0000 : 0)
                guard let result = Compositing.combine(number, pixel, alphas, old) else {
                    throw .violation("composition with operator \(number)")
                }
                // What has no opacity keeps its unused bits out of the way.
                pixels[index] = kind == .xrgb ? result & 0xff_ffff : kind.narrow(result)
            }
        }
    }
}

extension Raster {
    /// The same bits understood another way.
    func `as`(_ kind: PixelKind) -> Raster {
        Raster(width: width, height: height, kind: kind, pixels: pixels)
    }
}
