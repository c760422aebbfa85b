import SpiceCodecs

/// A small desktop of 32-bit pixels on which a film plays and text scrolls.
struct Scene {
    let width = 272
    let height = 176
    /// The film, not aligned to anything.
    let film = Region(left: 21, top: 27, width: 118, height: 109)
    /// Where lines of text move up by three pixels a frame.
    let scroller = Region(left: 176, top: 10, width: 84, height: 150)
    var hasFilm = true
    var hasScroller = true

    func frame(_ number: Int) throws -> Bitmap {
        var pixels = [UInt32](repeating: 0x3b6ea5, count: width * height)
        if hasFilm { drawFilm(number, &pixels) }
        if hasScroller { drawText(scroller, number * 3, &pixels) }
        // A line of text that stands still below the film.
        drawText(Region(left: 20, top: 150, width: 126, height: 14), 0, &pixels)
        let data = pixels.withUnsafeBytes { [UInt8]($0) }
        return try Bitmap(format: .rgb32, width: width, height: height, data: data)
    }

    var damage: [Region] { (hasFilm ? [film] : []) + (hasScroller ? [scroller] : []) }

    /// Slopes that move, with grain.
    private func drawFilm(_ number: Int, _ pixels: inout [UInt32]) {
        var random = Seeded(UInt64(number) &+ 5)
        for row in 0..<film.height {
            for column in 0..<film.width {
                let grain = UInt32(random.below(5))
                let red = UInt32(abs((column + number * 4) % 160 - 80)) + 60 + grain
                let green = UInt32(abs((row + number * 2) % 140 - 70)) + 80 + grain
                let blue = UInt32((column + row) / 2) + 40 + grain
                pixels[(film.top + row) * width + film.left + column] = red << 16 | green << 8 | blue
            }
        }
    }

    /// Black strokes with a gray edge on white, one glyph of 6 by 9 in each cell of 7 by 12.
    private func drawText(_ region: Region, _ offset: Int, _ pixels: inout [UInt32]) {
        for row in 0..<region.height {
            let line = (row + offset) / 12
            let inLine = (row + offset) % 12
            var glyph: UInt64 = 0
            for column in 0..<region.width {
                if column % 7 == 0 {
                    var random = Seeded(UInt64(line * 64 + column / 7))
                    glyph = random.next()
                }
                let inCell = column % 7
                var pixel: UInt32 = 0xffffff
                if inLine < 9, inCell < 6, glyph % 5 > 0 {
                    let bits = glyph >> UInt64(inLine / 2 * 6 + 8)
                    if bits >> UInt64(inCell) & 1 == 1 {
                        pixel = 0x101010
                    } else if inCell > 0, bits >> UInt64(inCell - 1) & 1 == 1 {
                        pixel = 0x909090
                    }
                }
                pixels[(region.top + row) * width + region.left + column] = pixel
            }
        }
    }
}

extension Bitmap {
    /// A part of a 32-bit bitmap.
    func part(_ region: Region) throws -> Bitmap {
        var part: [UInt8] = []
        for row in region.top..<region.bottom {
            let start = row * stride + region.left * 4
            part += data[start..<(start + region.width * 4)]
        }
        return try Bitmap(format: format, width: region.width, height: region.height, data: part)
    }
}
