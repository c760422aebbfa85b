import SpiceClient

extension Picture {
    /// The picture in at most the given size with its proportions kept: each pixel is the mean of those it stands for.
    func scaled(toWidth limitX: Int, height limitY: Int) -> Picture {
        guard width > 0, height > 0, limitX > 0, limitY > 0 else { return Picture(width: 0, height: 0, pixels: []) }
        var newWidth = min(limitX, width)
        var newHeight = max(1, height * newWidth / width)
        if newHeight > limitY {
            newHeight = min(limitY, height)
            newWidth = max(1, width * newHeight / height)
        }
        var result: [UInt32] = []
        result.reserveCapacity(newWidth * newHeight)
        for y in 0..<newHeight {
            let rows = y * height / newHeight..<max(y * height / newHeight + 1, (y + 1) * height / newHeight)
            for x in 0..<newWidth {
                let columns = x * width / newWidth..<max(x * width / newWidth + 1, (x + 1) * width / newWidth)
                var sums: (red: UInt32, green: UInt32, blue: UInt32) = (0, 0, 0)
                for row in rows {
                    for column in columns {
                        let pixel = pixels[row * width + column]
                        sums.red &+= pixel >> 16 & 0xff
                        sums.green &+= pixel >> 8 & 0xff
                        sums.blue &+= pixel & 0xff
                    }
                }
                let count = UInt32(rows.count * columns.count)
                result.append(sums.red / count << 16 | sums.green / count << 8 | sums.blue / count)
            }
        }
        return Picture(width: newWidth, height: newHeight, pixels: result)
    }

    /// The picture cut or filled up with black to a size.
    func fitted(width newWidth: Int, height newHeight: Int) -> Picture {
        if width == newWidth, height == newHeight { return self }
        var result = [UInt32](repeating: 0, count: newWidth * newHeight)
        for y in 0..<min(height, newHeight) {
            for x in 0..<min(width, newWidth) { result[y * newWidth + x] = pixels[y * width + x] }
        }
        return Picture(width: newWidth, height: newHeight, pixels: result)
    }
}

/// Pictures of two pixels a character: the upper half in one colour, the lower in another.
enum HalfBlocks {
    static func encode(_ picture: Picture) -> String {
        var text = ""
        for y in stride(from: 0, to: picture.height, by: 2) {
            var colors: (UInt32, UInt32)?
            for x in 0..<picture.width {
                let upper = picture.pixels[y * picture.width + x]
                let lower = y + 1 < picture.height ? picture.pixels[(y + 1) * picture.width + x] : 0
                if colors.map({ $0 != (upper, lower) }) ?? true {
                    text += "\u{1b}[38;2;\(rgb(upper))m\u{1b}[48;2;\(rgb(lower))m"
                    colors = (upper, lower)
                }
                text += "▀"
            }
            text += "\u{1b}[0m\r\n"
        }
        return text
    }

    private static func rgb(_ pixel: UInt32) -> String {
        "\(pixel >> 16 & 0xff);\(pixel >> 8 & 0xff);\(pixel & 0xff)"
    }
}

/// Sixel graphics (DEC STD 070) with a fixed palette of 6×6×6 colours.
enum Sixel {
    static func encode(_ picture: Picture) -> String {
        var text = "\u{1b}Pq\"1;1;\(picture.width);\(picture.height)"
        let indices = picture.pixels.map { pixel -> UInt8 in
            func step(_ value: UInt32) -> UInt32 { (value & 0xff) * 5 / 255 }
            return UInt8(truncatingIfNeeded: step(pixel >> 16) * 36 + step(pixel >> 8) * 6 + step(pixel))
        }
        for index in Set(indices).sorted() {
            text += "#\(index);2;\(index / 36 * 20);\(index / 6 % 6 * 20);\(index % 6 * 20)"
        }
        for top in stride(from: 0, to: picture.height, by: 6) {
            let rows = min(6, picture.height - top)
            let band = indices[top * picture.width..<(top + rows) * picture.width]
            for color in Set(band).sorted() {
                text += "#\(color)"
                var run: (character: Character, count: Int) = ("?", 0)
                func flush() -> String {
                    run.count > 3 ? "!\(run.count)\(run.character)" : String(repeating: run.character, count: run.count)
                }
                for x in 0..<picture.width {
                    var bits: UInt8 = 0
                    for row in 0..<rows where indices[(top + row) * picture.width + x] == color {
                        bits |= 1 << UInt8(row)
                    }
                    let character = Character(UnicodeScalar(63 + bits))
                    if character == run.character {
                        run.count += 1
                    } else {
                        text += flush()
                        run = (character, 1)
                    }
                }
                text += flush() + "$"
            }
            text += "-"
        }
        return text + "\u{1b}\\"
    }
}

/// Uncompressed video: YUV4MPEG2, 4:4:4, BT.601.
enum Y4M {
    static func header(_ picture: Picture, rate: Int) -> [UInt8] {
        Array("YUV4MPEG2 W\(picture.width) H\(picture.height) F\(rate):1 Ip A1:1 C444\n".utf8)
    }

    static func frame(_ picture: Picture) -> [UInt8] {
        let count = picture.pixels.count
        let start = Array("FRAME\n".utf8)
        var bytes = start + [UInt8](repeating: 0, count: count * 3)
        for (index, pixel) in picture.pixels.enumerated() {
            let (red, green, blue) = (Int(pixel >> 16 & 0xff), Int(pixel >> 8 & 0xff), Int(pixel & 0xff))
            bytes[start.count + index] = UInt8(clamping: (66 * red + 129 * green + 25 * blue + 128) >> 8 + 16)
            bytes[start.count + count + index] =
                UInt8(clamping: (-38 * red - 74 * green + 112 * blue + 128) >> 8 + 128)
            bytes[start.count + 2 * count + index] =
                UInt8(clamping: (112 * red - 94 * green - 18 * blue + 128) >> 8 + 128)
        }
        return bytes
    }
}
