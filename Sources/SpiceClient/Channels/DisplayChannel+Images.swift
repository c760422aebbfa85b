import SpiceCodecs
import SpiceProtocol

/// Images of drawings: decoded, from the cache, or surfaces.
extension DisplayChannel {
    /// The pixels of an image in the form that `target` takes.
    ///
    /// - Parameter keepsKind: leaves the pixels as they are, for operations that interpret them.
    func raster(
        _ image: Image?, for target: Surface, keepsKind: Bool = false
    ) async throws(SpiceClientError) -> Raster {
        guard let image else { throw .violation("a drawing without its image") }
        if case .surface(let id) = image.contents {
            guard let surface = surfaces[id] else { throw .violation("an image of surface \(id), which is not there") }
            await link.count(
                image: .surface, coded: 0, raw: Int(image.width) * Int(image.height) * 4, decoding: .zero)
            return surface.raster
        }
        let raster = Raster(try await pixels(image))
        return keepsKind ? raster : raster.converted(for: target.kind)
    }

    /// A mask: not 0 where something is drawn.
    func mask(_ mask: Mask) async throws(SpiceClientError) -> Raster? {
        guard let image = mask.image else { return nil }
        if case .surface(let id) = image.contents {
            guard let surface = surfaces[id] else { throw .violation("a mask of surface \(id), which is not there") }
            return surface.raster
        }
        if case .bitmap(let data) = image.contents {
            let bitmap = try bitmap(data, image)
            let pixels: PixelImage
            do { pixels = try bitmap.mask() } catch { throw .image(error) }
            if image.flags.contains(.cacheMe) { try context.images.keep(pixels, id: image.id) }
            return Raster(pixels)
        }
        return Raster(try await pixels(image))
    }

    func brush(_ brush: Brush, for target: Surface) async throws(SpiceClientError) -> ResolvedBrush {
        switch brush {
        case .none: .none
        case .solid(let color): .solid(color)
        case .pattern(let pattern):
            .pattern(
                try await raster(pattern.image, for: target), x: Int(pattern.origin.x), y: Int(pattern.origin.y))
        }
    }

    private func pixels(_ image: Image) async throws(SpiceClientError) -> PixelImage {
        let images = context.images
        switch image.contents {
        case .fromCache, .fromCacheLossless:
            // Another display channel may have to put it there first.
            try await context.poll { images.pixmap(image.id) != nil }
            guard let pixels = images.pixmap(image.id) else { throw .violation("image \(image.id) is not cached") }
            await link.count(
                image: image.contents.tag, coded: 0, raw: pixels.width * pixels.height * 4, decoding: .zero)
            return pixels
        default: break
        }
        let encoded = try encoded(image)
        let start = clock.now
        var decoded: PixelImage?
        let width = Int(image.width)
        let height = Int(image.height)
        decoded = try images.decode(encoded.image, width: width, height: height)
        if decoded == nil {
            var failure: SpiceClientError?
            try await context.poll {
                do throws(SpiceClientError) {
                    decoded = try images.decode(encoded.image, width: width, height: height)
                } catch {
                    failure = error
                }
                return decoded != nil || failure != nil
            }
            if let failure { throw failure }
        }
        guard let decoded else { throw .timeout }
        await link.count(
            image: image.contents.tag, coded: encoded.size, raw: width * height * 4, decoding: clock.now - start)
        if image.flags.contains(.cacheMe) || image.flags.contains(.cacheReplaceMe) {
            try images.keep(decoded, id: image.id)
        }
        return decoded
    }

    private func bitmap(_ data: BitmapData, _ image: Image) throws(SpiceClientError) -> Bitmap {
        guard let format = SpiceCodecs.BitmapFormat(rawValue: data.format.rawValue) else {
            throw .violation("a bitmap of format \(data.format.rawValue)")
        }
        let palette = try palette(data.palette, id: data.paletteID, flags: data.flags)
        do {
            return try Bitmap(
                format: format, width: Int(data.width), height: Int(data.height), stride: Int(data.stride),
                isTopDown: data.flags.contains(.topDown), palette: palette, data: Array(data.data))
        } catch {
            throw .image(error)
        }
    }

    private func palette(
        _ palette: SpiceProtocol.Palette?, id: UInt64?, flags: BitmapFlags
    ) throws(SpiceClientError) -> SpiceCodecs.Palette? {
        if let palette {
            if flags.contains(.paletteCacheMe) { try keep(palette) }
            return .init(id: palette.id, entries: palette.entries)
        }
        guard let id else { return nil }
        guard let cached = palettes[id] else { throw .violation("palette \(id) is not cached") }
        return cached
    }

    private func encoded(_ image: Image) throws(SpiceClientError) -> (image: EncodedImage, size: Int) {
        switch image.contents {
        case .bitmap(let data): return (.bitmap(try bitmap(data, image)), data.data.count)
        case .quic(let data): return (.quic(Array(data.data)), data.data.count)
        case .lzRGB(let data): return (.lzRGB(Array(data.data)), data.data.count)
        case .glzRGB(let data): return (.glzRGB(Array(data.data)), data.data.count)
        case .jpeg(let data): return (.jpeg(Array(data.data)), data.data.count)
        case .lz4(let data): return (.lz4(Array(data.data)), data.data.count)
        case .lzPalette(let data):
            guard let palette = try palette(data.palette, id: data.paletteID, flags: data.flags) else {
                throw .violation("an indexed image without its palette")
            }
            return (.lzPalette(Array(data.data), palette), data.data.count)
        case .zlibGLZ(let data):
            return (.zlibGLZ(glzSize: Int(data.unpackedSize), Array(data.data)), data.data.count)
        case .jpegAlpha(let data):
            return (
                .jpegAlpha(
                    jpegSize: Int(data.jpegSize), isTopDown: data.flags.contains(.topDown), Array(data.data)),
                data.data.count
            )
        case .fromCache, .fromCacheLossless, .surface: throw .violation("an image without pixels")
        }
    }
}
