public import SpiceProtocol

extension CursorChannel {
    /// A shape as it was sent.
    ///
    /// The forms are those that spice-gtk 0.42 draws. Of 8 and 24 bits a pixel, which no known server sends, neither
    /// makes anything.
    public struct Shape: Hashable, Sendable {
        public var header: CursorHeader
        public var data: [UInt8]

        public init(header: CursorHeader, data: [UInt8]) {
            self.header = header
            self.data = data
        }

        /// The shape in premultiplied ARGB, rows from the top; 0 also where it inverts. Nil if data is missing or the
        /// form is unknown.
        public var argb: [UInt32]? {
            pixels { pixel, isMasked, _ in isMasked ? 0 : pixel }
        }

        /// Where the shape inverts what is below it; nil as in ``argb``.
        public var inverting: [Bool]? {
            pixels { _, _, inverts in inverts }
        }

        private var width: Int { Int(header.width) }
        private var count: Int { width * Int(header.height) }

        private func byte(_ place: Int) -> UInt32 { UInt32(data[place]) }

        private func bit(_ place: Int, from start: Int) -> Bool {
            data[start + place / 8] << UInt8(place % 8) & 0x80 != 0
        }

        private func word(_ place: Int) -> UInt32 {
            byte(place) | byte(place + 1) << 8 | byte(place + 2) << 16 | byte(place + 3) << 24
        }

        private func pixels<T>(_ make: (_ pixel: UInt32, _ isMasked: Bool, _ inverts: Bool) -> T) -> [T]? {
            /// Colours with a mask of a bit for each pixel behind them; a masked white one inverts.
            func masked(colors: Int, white: UInt32, _ color: (Int) -> UInt32) -> [T]? {
                guard data.count >= colors + (count + 7) / 8 else { return nil }
                return (0..<count).map { index in
                    let pixel = color(index)
                    let isMasked = bit(index, from: colors)
                    return make(pixel | 0xff00_0000, isMasked, isMasked && pixel & 0xff_ffff == white)
                }
            }
            switch header.type {
            case .alpha where data.count >= count * 4:
                return (0..<count).map { make(word($0 * 4), false, false) }
            case .mono:
                // Two masks: what is kept of the picture below, and what is inverted after that.
                let stride = (width + 7) / 8
                let size = stride * Int(header.height)
                guard data.count >= size * 2 else { return nil }
                return (0..<count).map { index in
                    let place = index / width * stride * 8 + index % width
                    let (keeps, flips) = (bit(place, from: 0), bit(place, from: size))
                    return make(flips ? 0xffff_ffff : 0xff00_0000, keeps, keeps && flips)
                }
            case .color4:
                let size = (width + 1) / 2 * Int(header.height)
                return masked(colors: size + 64, white: 0xff_ffff) { index in
                    let pair = byte(index / 2)
                    return word(size + Int(index % 2 == 0 ? pair >> 4 : pair & 15) * 4)
                }
            case .color16:
                return masked(colors: count * 2, white: 0xf8_f8f8) { index in
                    let pixel = byte(index * 2) | byte(index * 2 + 1) << 8
                    return (pixel & 0x7c00) << 9 | (pixel & 0x3e0) << 6 | (pixel & 0x1f) << 3
                }
            case .color32: return masked(colors: count * 4, white: 0xff_ffff) { word($0 * 4) }
            default: return nil
            }
        }
    }
}
