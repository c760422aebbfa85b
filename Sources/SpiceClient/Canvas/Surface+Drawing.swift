import SpiceProtocol

/// What an area is filled with, images resolved.
enum ResolvedBrush {
    case none
    case solid(UInt32)
    case pattern(Raster, x: Int, y: Int)
}

/// Drawing operations as stock clients perform them (spice-common's software canvas on pixman is the reference).
extension Surface {
    /// The box within the surface and the clip, and within the mask if there is one.
    func spans(_ base: DrawBase, mask: Mask? = nil, maskImage: Raster? = nil) throws(SpiceClientError) -> Spans {
        let drawn = Box(base.box)
        let visible = drawn.intersection(box)
        var spans: Spans
        switch base.clip {
        case .none: spans = Spans(visible)
        case .rects(let clip): spans = try Spans(visible, clip: clip.rects)
        }
        guard let mask, let maskImage else { return spans }
        let dx = Int(mask.origin.x) - drawn.left
        let dy = Int(mask.origin.y) - drawn.top
        let isInverse = mask.flags.contains(.inverse)
        spans.filter { x, y in
            let maskX = x + dx
            let maskY = y + dy
            guard maskX >= 0, maskY >= 0, maskX < maskImage.width, maskY < maskImage.height else { return false }
            return (maskImage[maskX, maskY] != 0) != isInverse
        }
        return spans
    }

    func fill(_ spans: Spans, brush: ResolvedBrush, _ operation: BinaryOperation) {
        guard operation != .keep else { return }
        switch brush {
        case .none: fill(spans, color: 0, operation)
        case .solid(let color): fill(spans, color: color, operation)
        case .pattern(let tile, let x, let y): self.tile(spans, tile, x: x, y: y, operation)
        }
    }

    /// Copies `area` of an image into the drawing's box, stretched if their sizes differ.
    func copy(
        _ spans: Spans, box: Box, from source: Raster, area: Box, scaleMode: ScaleMode, _ operation: BinaryOperation
    ) {
        if box.width == area.width, box.height == area.height {
            blit(spans, from: source, dx: box.left - area.left, dy: box.top - area.top, operation)
            return
        }
        guard
            let scaling = Scaling(
                source, area: area, width: box.width, height: box.height, isNearest: scaleMode == .nearest)
        else { return }
        for span in spans.spans {
            for x in span.left..<span.right {
                let index = span.y * width + x
                let pixel = kind.narrow(scaling.wide(x - box.left, span.y - box.top))
                pixels[index] = operation(pixel, pixels[index]) & kind.mask
            }
        }
    }

    /// Copies all pixels but those of `color`.
    func copy(_ spans: Spans, box: Box, from source: Raster, area: Box, except color: UInt32) {
        let isStretched = box.width != area.width || box.height != area.height
        let scaling = Scaling(source, area: area, width: box.width, height: box.height, isNearest: true)
        let significant = kind.bits == 32 ? 0xff_ffff : kind.mask
        for span in spans.spans {
            for x in span.left..<span.right {
                let pixel: UInt32
                if isStretched {
                    guard let scaling else { return }
                    pixel = source.kind.narrow(scaling.wide(x - box.left, span.y - box.top))
                } else {
                    let sourceX = x - box.left + area.left
                    let sourceY = span.y - box.top + area.top
                    guard sourceX >= 0, sourceY >= 0, sourceX < source.width, sourceY < source.height else { continue }
                    pixel = source[sourceX, sourceY]
                }
                if pixel & significant != color & significant { pixels[span.y * width + x] = pixel }
            }
        }
    }

    /// Blends an image over what is there.
    func blend(
        _ spans: Spans, box: Box, from source: Raster, area: Box, alpha: UInt8, targetHasAlpha: Bool
    ) {
        guard
            let scaling = Scaling(source, area: area, width: box.width, height: box.height, isNearest: true)
        else { return }
        let isStretched = box.width != area.width || box.height != area.height
        for span in spans.spans {
            for x in span.left..<span.right {
                let pixel =
                    isStretched
                    ? scaling.wide(x - box.left, span.y - box.top)
                    : source.wide(x - box.left + area.left, span.y - box.top + area.top)
                put(
                    Compositing.scale(pixel, UInt32(alpha)), over: span.y * width + x,
                    targetHasAlpha: targetHasAlpha)
            }
        }
    }

    /// Blends one premultiplied pixel over the one at `index`.
    @inline(__always)
    private func put(_ pixel: UInt32, over index: Int, targetHasAlpha: Bool) {
        let old = pixels[index]
        if kind == .xrgb {
            let result = Compositing.over(pixel, targetHasAlpha ? old : old | 0xff00_0000)
            pixels[index] = targetHasAlpha ? result : result & 0xff_ffff
        } else {
            pixels[index] = kind.narrow(Compositing.over(pixel, kind.wide(old)))
        }
    }

    func combine(
        _ spans: Spans, box: Box, rop3: UInt8, source: Raster, area: Box, scaleMode: ScaleMode, brush: ResolvedBrush
    ) {
        let operation = TernaryOperation(table: rop3)
        let isStretched = box.width != area.width || box.height != area.height
        let scaling = Scaling(
            source, area: area, width: box.width, height: box.height, isNearest: scaleMode == .nearest)
        for span in spans.spans {
            for x in span.left..<span.right {
                let pixel: UInt32
                if isStretched, let scaling {
                    pixel = kind.narrow(scaling.wide(x - box.left, span.y - box.top))
                } else {
                    let sourceX = x - box.left + area.left
                    let sourceY = span.y - box.top + area.top
                    guard sourceX >= 0, sourceY >= 0, sourceX < source.width, sourceY < source.height else { continue }
                    pixel = source[sourceX, sourceY]
                }
                let pattern: UInt32 =
                    switch brush {
                    case .none: 0
                    case .solid(let color): color
                    case .pattern(let tile, let originX, let originY):
                        tile[Self.modulo(x - originX, tile.width), Self.modulo(span.y - originY, tile.height)]
                    }
                let index = span.y * width + x
                pixels[index] =
                    operation(pattern: pattern, source: pixel, destination: pixels[index]) & kind.mask
            }
        }
    }

    /// Draws characters: opacity from their pictures, colour from the brush.
    func text(_ spans: Spans, _ string: GlyphString, brush: ResolvedBrush) throws(SpiceClientError) {
        if case .none = brush { return }
        guard let mask = try GlyphMask(string) else { return }
        for span in spans.intersection(mask.box).spans {
            for x in span.left..<span.right {
                let opacity = mask[x, span.y]
                guard opacity > 0 else { continue }
                let color: UInt32 =
                    switch brush {
                    case .none: 0
                    case .solid(let color): kind.bits == 32 ? color | 0xff00_0000 : kind.wide(color)
                    case .pattern(let tile, let originX, let originY):
                        tile.kind.wide(
                            tile[
                                Self.modulo(x - mask.box.left - originX, tile.width),
                                Self.modulo(span.y - mask.box.top - originY, tile.height)])
                    }
                put(Compositing.scale(color, opacity), over: span.y * width + x, targetHasAlpha: false)
            }
        }
    }

    func stroke(
        _ spans: Spans, _ path: Path, _ attributes: LineAttributes, brush: ResolvedBrush, _ operation: BinaryOperation
    ) throws(SpiceClientError) {
        guard operation != .keep else { return }
        // Which pixels may be drawn, row by row, so that each point is looked up once.
        let bounds = spans.bounds
        var allowed = [Bool](repeating: false, count: max(0, bounds.width) * max(0, bounds.height))
        for span in spans.spans {
            for x in span.left..<span.right { allowed[(span.y - bounds.top) * bounds.width + x - bounds.left] = true }
        }
        var stroke = Stroke(attributes, isCareful: operation.canInvertDestination, area: bounds) { x, y in
            guard x >= bounds.left, y >= bounds.top, x < bounds.right, y < bounds.bottom,
                allowed[(y - bounds.top) * bounds.width + x - bounds.left]
            else { return }
            let source: UInt32 =
                switch brush {
                case .none: 0
                case .solid(let color): color
                case .pattern(let tile, let originX, let originY):
                    tile[Self.modulo(x - originX, tile.width), Self.modulo(y - originY, tile.height)]
                }
            let index = y * self.width + x
            self.pixels[index] = operation(source, self.pixels[index]) & self.kind.mask
        }
        try stroke.draw(path)
    }
}
