/// Why bytes could not be decoded, or pixels not encoded.
public enum CodecError: Error, Equatable, Sendable {
    /// The stream ends before the image is complete.
    case truncated
    /// The stream breaks a rule of its format; the text says which.
    case malformed(String)
    /// The format exists and is not one that this operation handles.
    case unsupported(String)
    /// The declared size is zero, or above ``CodecLimits/maximumPixels``.
    case imageSize(width: Int, height: Int)
    /// The stream's own size differs from the size that the image descriptor announced.
    case sizeMismatch(width: Int, height: Int)
    /// A palette image came without its palette, or an index lies outside the palette.
    case palette(String)
    /// A GLZ image refers to an image that has not been decoded yet: decode that one first, then try again. Images of
    /// several display channels share a window, so this is ordinary when messages overtake each other.
    case missingReference(imageID: UInt64)
    /// A system library (zlib, liblz4, libturbojpeg) refused; the text is its own.
    case library(String)
}

/// Bounds on what a decoder allocates, whatever the bytes declare.
public struct CodecLimits: Sendable, Equatable {
    /// Largest width times height of one image, in pixels.
    public var maximumPixels: Int
    /// Largest width and largest height.
    public var maximumSide: Int

    public init(maximumPixels: Int = 1 << 26, maximumSide: Int = 1 << 16) {
        self.maximumPixels = maximumPixels
        self.maximumSide = maximumSide
    }

    /// Images of at most 64 Mi pixels (256 MiB decoded).
    public static let standard = CodecLimits()

    /// Throws ``CodecError/imageSize(width:height:)`` unless `width` by `height` is allowed.
    func check(width: Int, height: Int) throws(CodecError) {
        guard width > 0, height > 0, width <= maximumSide, height <= maximumSide, width * height <= maximumPixels else {
            throw .imageSize(width: width, height: height)
        }
    }
}
