import SpiceProtocol

/// The drawing operations.
extension DisplayChannel {
    private func surface(_ base: DrawBase) throws(SpiceClientError) -> Surface {
        guard let surface = surfaces[base.surfaceID] else {
            throw .violation("a drawing on surface \(base.surfaceID), which is not there")
        }
        return surface
    }

    private func done(_ base: DrawBase, _ spans: Spans) {
        changed(base.surfaceID, spans.bounds)
    }

    func draw(_ message: DisplayServerMessage) async throws(SpiceClientError) {
        switch message {
        case .copyBits(let move):
            let surface = try surface(move.base)
            let spans = try surface.spans(move.base)
            let box = Box(move.base.box)
            surface.copyBits(spans, dx: box.left - Int(move.source.x), dy: box.top - Int(move.source.y))
            done(move.base, spans)
        case .drawFill(let drawing):
            let surface = try surface(drawing.base)
            let brush = try await brush(drawing.brush, for: surface)
            let spans = try surface.spans(
                drawing.base, mask: drawing.mask, maskImage: try await mask(drawing.mask))
            surface.fill(
                spans, brush: brush, BinaryOperation(drawing.operation, source: .brush, destination: .destination))
            done(drawing.base, spans)
        case .drawCopy(let drawing):
            try await copy(
                drawing.base, drawing.source, drawing.sourceArea, drawing.operation, drawing.scaleMode, drawing.mask)
        case .drawBlend(let drawing):
            try await copy(
                drawing.base, drawing.source, drawing.sourceArea, drawing.operation, drawing.scaleMode, drawing.mask)
        case .drawOpaque(let drawing): try await opaque(drawing)
        case .drawBlackness(let drawing): try await plain(drawing.base, drawing.mask, color: 0, .copy)
        case .drawWhiteness(let drawing): try await plain(drawing.base, drawing.mask, color: .max, .copy)
        case .drawInverse(let drawing): try await plain(drawing.base, drawing.mask, color: 0, .invert)
        case .drawROP3(let drawing): try await rop3(drawing)
        case .drawStroke(let drawing):
            let surface = try surface(drawing.base)
            let brush = try await brush(drawing.brush, for: surface)
            let spans = try surface.spans(drawing.base)
            try surface.stroke(
                spans, drawing.path, drawing.attributes, brush: brush,
                BinaryOperation(drawing.foreMode, source: .brush, destination: .destination))
            done(drawing.base, spans)
        case .drawText(let drawing): try await text(drawing)
        case .drawTransparent(let drawing):
            let surface = try surface(drawing.base)
            let source = try await raster(drawing.source, for: surface)
            let spans = try surface.spans(drawing.base)
            surface.copy(
                spans, box: Box(drawing.base.box), from: source, area: Box(drawing.sourceArea),
                except: surface.kind.narrow(drawing.trueColor))
            done(drawing.base, spans)
        case .drawAlphaBlend(let drawing): try await blend(drawing)
        case .drawComposite(let drawing):
            let surface = try surface(drawing.base)
            // Surfaces bring their opacity along. Of images only those with colours do: one of opacity alone is black.
            let source = try await raster(drawing.source, for: surface)
            var mask: Raster?
            if drawing.mask != nil { mask = try await raster(drawing.mask, for: surface) }
            let spans = try surface.spans(drawing.base)
            try surface.composite(spans, box: Box(drawing.base.box), drawing, source: source, mask: mask)
            done(drawing.base, spans)
        default: throw .violation("display message \(message.number)")
        }
    }

    private func copy(
        _ base: DrawBase, _ image: Image?, _ area: Rect, _ operation: RasterOperation, _ scaleMode: ScaleMode,
        _ mask: Mask
    ) async throws(SpiceClientError) {
        let surface = try surface(base)
        let source = try await raster(image, for: surface)
        let spans = try surface.spans(base, mask: mask, maskImage: try await self.mask(mask))
        surface.copy(
            spans, box: Box(base.box), from: source, area: Box(area), scaleMode: scaleMode,
            BinaryOperation(operation, source: .source, destination: .destination))
        done(base, spans)
    }

    private func opaque(_ drawing: DisplayServerMessage.DrawOpaque) async throws(SpiceClientError) {
        let surface = try surface(drawing.base)
        let source = try await raster(drawing.source, for: surface)
        let brush = try await brush(drawing.brush, for: surface)
        let spans = try surface.spans(drawing.base, mask: drawing.mask, maskImage: try await mask(drawing.mask))
        let operation = BinaryOperation(drawing.operation, source: .brush, destination: .source)
        guard operation != .keep else { return }
        surface.copy(
            spans, box: Box(drawing.base.box), from: source, area: Box(drawing.sourceArea),
            scaleMode: drawing.scaleMode, .copy)
        surface.fill(spans, brush: brush, operation)
        done(drawing.base, spans)
    }

    private func plain(
        _ base: DrawBase, _ mask: Mask, color: UInt32, _ operation: BinaryOperation
    ) async throws(SpiceClientError) {
        let surface = try surface(base)
        let spans = try surface.spans(base, mask: mask, maskImage: try await self.mask(mask))
        surface.fill(spans, color: color, operation)
        done(base, spans)
    }

    private func rop3(_ drawing: DisplayServerMessage.DrawROP3) async throws(SpiceClientError) {
        let surface = try surface(drawing.base)
        let source = try await raster(drawing.source, for: surface)
        let brush = try await brush(drawing.brush, for: surface)
        let spans = try surface.spans(drawing.base, mask: drawing.mask, maskImage: try await mask(drawing.mask))
        surface.combine(
            spans, box: Box(drawing.base.box), rop3: drawing.rop3, source: source, area: Box(drawing.sourceArea),
            scaleMode: drawing.scaleMode, brush: brush)
        done(drawing.base, spans)
    }

    private func text(_ drawing: DisplayServerMessage.DrawText) async throws(SpiceClientError) {
        let surface = try surface(drawing.base)
        let fore = try await brush(drawing.foreBrush, for: surface)
        let back = try await brush(drawing.backBrush, for: surface)
        let spans = try surface.spans(drawing.base)
        let backArea = Box(drawing.backArea)
        if !backArea.isEmpty { surface.fill(spans.intersection(backArea), brush: back, .copy) }
        try surface.text(spans, drawing.string, brush: fore)
        done(drawing.base, spans)
    }

    private func blend(_ drawing: DisplayServerMessage.DrawAlphaBlend) async throws(SpiceClientError) {
        let surface = try surface(drawing.base)
        var source = try await raster(drawing.source, for: surface, keepsKind: true)
        if case .surface? = drawing.source?.contents, source.kind == .xrgb,
            drawing.flags.contains(.sourceSurfaceHasAlpha)
        {
            source = source.as(.argb)
        }
        let spans = try surface.spans(drawing.base)
        guard drawing.alpha > 0 else { return }
        surface.blend(
            spans, box: Box(drawing.base.box), from: source, area: Box(drawing.sourceArea), alpha: drawing.alpha,
            targetHasAlpha: drawing.flags.contains(.destinationHasAlpha))
        done(drawing.base, spans)
    }
}
