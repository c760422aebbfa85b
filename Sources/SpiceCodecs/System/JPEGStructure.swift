/// What a JPEG stream (ITU-T T.81) is made of, as far as it tells how long decoding takes.
enum JPEGStructure {
    /// One for each component that a frame can have.
    private static let maximumScans = 4

    /// Throws ``CodecError/unsupported(_:)`` for frames other than sequential ones coded by Huffman, and
    /// ``CodecError/malformed(_:)`` for more scans than such a frame has a use for.
    static func check(_ bytes: RawSpan) throws(CodecError) {
        try withInput(bytes) { input throws(CodecError) in
            guard try input.word(UInt16.self).bigEndian == 0xffd8 else { throw .malformed("JPEG magic") }
            var scans = 0
            while input.remaining >= 2 {
                guard try input.byte() == 0xff else { continue }
                var marker = try input.byte()
                while marker == 0xff { marker = try input.byte() }
                switch marker {
                // Coded data, restarts, and the beginning of an image have nothing behind them.
                case 0, 1, 0xd0...0xd8: continue
                // What is behind the end is not decoded.
                case 0xd9: return
                case 0xc2, 0xc3, 0xc5...0xc7, 0xc9...0xcb, 0xcd...0xcf:
                    throw .unsupported("JPEG of kind \(marker & 15)")
                case 0xda:
                    scans += 1
                    guard scans <= maximumScans else { throw .malformed("JPEG scans") }
                default: break
                }
                try input.skip(max(0, Int(try input.word(UInt16.self).bigEndian) - 2))
            }
        }
    }
}
