/// Encodes images for a client's GLZ window: matches may point into images sent before.
///
/// Every image that was encoded has to be sent, and in this order, since later ones may refer to it. Several display
/// channels that share a dictionary share an encoder. The reference encoder's format (`server/glz-encoder.c`), with a
/// search of our own that is far faster on photographs and finds more in text.
public final class GLZEncoder {
    private let dictionary: GLZDictionary

    /// - Parameters:
    ///   - windowPixels: the size of the client's dictionary in pixels, as its INIT message tells; at most 2^25 are used.
    ///   - firstImageID: the next number when a dictionary is taken over in a migration.
    public init(windowPixels: Int, firstImageID: UInt64 = 0) {
        dictionary = GLZDictionary(pixels: windowPixels, nextID: firstImageID)
    }

    /// The largest image that can be encoded, in pixels, is below this.
    public var windowPixels: Int { dictionary.limit }

    /// The number that the next image gets.
    public var nextImageID: UInt64 { dictionary.nextID }

    /// Pixels that later images can refer to.
    public var pixelsInWindow: Int { dictionary.pixels }

    /// Encodes a bitmap and adds it to the window.
    ///
    /// Throws ``CodecError/unsupported(_:)`` for palettes and opacity alone, ``CodecError/imageSize(width:height:)`` for
    /// an image not smaller than the window; LZ has to take both.
    public func encode(_ bitmap: Bitmap) throws(CodecError) -> [UInt8] {
        guard !bitmap.format.hasPalette, bitmap.format != .alpha8 else {
            throw .unsupported("GLZ of \(bitmap.format)")
        }
        let count = bitmap.width * bitmap.height
        guard count < dictionary.limit else { throw .imageSize(width: bitmap.width, height: bitmap.height) }
        let type = LZImageType(bitmap.format)
        var output = ByteOutput(capacity: count + 1024)
        let image = dictionary.add(bitmap, type)
        writeHeader(bitmap, type, image, &output)
        if type == .rgb16 {
            dictionary.encode(GLZLiteral16.self, image, &output)
        } else {
            dictionary.encode(GLZLiteral24.self, image, &output)
        }
        if type == .rgba {
            let alpha = Pixels.map(bitmap.packedRows, count: count) { (pixel: UInt32) -> UInt8 in
                UInt8(truncatingIfNeeded: pixel >> 24)
            }
            unsafe alpha.withUnsafeBufferPointer {
                let encoder = unsafe LZPlaneEncoder(LZPlane($0, mask: 0xff))
                encoder.encode(GLZTokens.self, &output)
            }
        }
        return output.bytes
    }

    private func writeHeader(
        _ bitmap: Bitmap, _ type: LZImageType, _ image: GLZDictionary.Image, _ output: inout ByteOutput
    ) {
        output.appendBigEndian(LZHeader.magic)
        output.appendBigEndian(LZHeader.version)
        output.append(type.rawValue | (bitmap.isTopDown ? 16 : 0))
        output.appendBigEndian(UInt32(bitmap.width))
        output.appendBigEndian(UInt32(bitmap.height))
        output.appendBigEndian(UInt32(bitmap.rowBytes))
        output.appendBigEndian(UInt32(truncatingIfNeeded: image.id >> 32))
        output.appendBigEndian(UInt32(truncatingIfNeeded: image.id))
        output.appendBigEndian(UInt32(truncatingIfNeeded: image.id - dictionary.oldestID))
    }
}
