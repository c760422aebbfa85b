// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What a connection of the session carries.
public struct ChannelType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let main = ChannelType(rawValue: 1)
    public static let display = ChannelType(rawValue: 2)
    public static let inputs = ChannelType(rawValue: 3)
    public static let cursor = ChannelType(rawValue: 4)
    public static let playback = ChannelType(rawValue: 5)
    public static let record = ChannelType(rawValue: 6)
    public static let tunnel = ChannelType(rawValue: 7)
    public static let smartcard = ChannelType(rawValue: 8)
    public static let usbRedirection = ChannelType(rawValue: 9)
    public static let port = ChannelType(rawValue: 10)
    public static let webDAV = ChannelType(rawValue: 11)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 1: "main"
        case 2: "display"
        case 3: "inputs"
        case 4: "cursor"
        case 5: "playback"
        case 6: "record"
        case 7: "tunnel"
        case 8: "smartcard"
        case 9: "usbRedirection"
        case 10: "port"
        case 11: "webDAV"
        default: String(rawValue)
        }
    }
}

/// The server's answer to a link, a ticket, and the reason of an end.
public struct LinkError: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let ok = LinkError(rawValue: 0)
    public static let error = LinkError(rawValue: 1)
    public static let invalidMagic = LinkError(rawValue: 2)
    public static let invalidData = LinkError(rawValue: 3)
    public static let versionMismatch = LinkError(rawValue: 4)
    public static let needSecured = LinkError(rawValue: 5)
    public static let needUnsecured = LinkError(rawValue: 6)
    public static let permissionDenied = LinkError(rawValue: 7)
    public static let badConnectionID = LinkError(rawValue: 8)
    public static let channelNotAvailable = LinkError(rawValue: 9)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "ok"
        case 1: "error"
        case 2: "invalidMagic"
        case 3: "invalidData"
        case 4: "versionMismatch"
        case 5: "needSecured"
        case 6: "needUnsecured"
        case 7: "permissionDenied"
        case 8: "badConnectionID"
        case 9: "channelNotAvailable"
        default: String(rawValue)
        }
    }
}

/// How serious a notification is.
public struct NotifySeverity: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let info = NotifySeverity(rawValue: 0)
    public static let warning = NotifySeverity(rawValue: 1)
    public static let error = NotifySeverity(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "info"
        case 1: "warning"
        case 2: "error"
        default: String(rawValue)
        }
    }
}

/// How prominently a notification is meant to be shown.
public struct NotifyVisibility: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let low = NotifyVisibility(rawValue: 0)
    public static let medium = NotifyVisibility(rawValue: 1)
    public static let high = NotifyVisibility(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "low"
        case 1: "medium"
        case 2: "high"
        default: String(rawValue)
        }
    }
}

/// What the client has to do when a channel migrates.
public struct MigrateFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let needFlush = MigrateFlags(rawValue: 1)
    public static let needDataTransfer = MigrateFlags(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Server: relative motion; client: absolute positions.
public struct MouseModes: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let server = MouseModes(rawValue: 1)
    public static let client = MouseModes(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How the data of a byte channel are packed.
public struct DataCompression: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let none = DataCompression(rawValue: 0)
    public static let lz4 = DataCompression(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "none"
        case 1: "lz4"
        default: String(rawValue)
        }
    }
}

/// Whether a drawing is limited to rectangles.
public struct ClipType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let none = ClipType(rawValue: 0)
    public static let rects = ClipType(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "none"
        case 1: "rects"
        default: String(rawValue)
        }
    }
}

/// Parts of a path.
public struct PathFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let begin = PathFlags(rawValue: 1)
    public static let end = PathFlags(rawValue: 2)
    public static let close = PathFlags(rawValue: 8)
    public static let bezier = PathFlags(rawValue: 16)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How the frames of a stream are coded.
public struct VideoCodec: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let mjpeg = VideoCodec(rawValue: 1)
    public static let vp8 = VideoCodec(rawValue: 2)
    public static let h264 = VideoCodec(rawValue: 3)
    public static let vp9 = VideoCodec(rawValue: 4)
    public static let h265 = VideoCodec(rawValue: 5)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 1: "mjpeg"
        case 2: "vp8"
        case 3: "h264"
        case 4: "vp9"
        case 5: "h265"
        default: String(rawValue)
        }
    }
}

/// Row order of a stream's frames.
public struct StreamFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let topDown = StreamFlags(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Whether a mask's zeros let through.
public struct MaskFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let inverse = MaskFlags(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How an image is coded.
public struct ImageType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bitmap = ImageType(rawValue: 0)
    public static let quic = ImageType(rawValue: 1)
    public static let lzPalette = ImageType(rawValue: 100)
    public static let lzRGB = ImageType(rawValue: 101)
    public static let glzRGB = ImageType(rawValue: 102)
    public static let fromCache = ImageType(rawValue: 103)
    public static let surface = ImageType(rawValue: 104)
    public static let jpeg = ImageType(rawValue: 105)
    public static let fromCacheLossless = ImageType(rawValue: 106)
    public static let zlibGLZ = ImageType(rawValue: 107)
    public static let jpegAlpha = ImageType(rawValue: 108)
    public static let lz4 = ImageType(rawValue: 109)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "bitmap"
        case 1: "quic"
        case 100: "lzPalette"
        case 101: "lzRGB"
        case 102: "glzRGB"
        case 103: "fromCache"
        case 104: "surface"
        case 105: "jpeg"
        case 106: "fromCacheLossless"
        case 107: "zlibGLZ"
        case 108: "jpegAlpha"
        case 109: "lz4"
        default: String(rawValue)
        }
    }
}

/// How a server picks the coding of images.
public struct ImageCompression: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let invalid = ImageCompression(rawValue: 0)
    public static let off = ImageCompression(rawValue: 1)
    public static let autoGLZ = ImageCompression(rawValue: 2)
    public static let autoLZ = ImageCompression(rawValue: 3)
    public static let quic = ImageCompression(rawValue: 4)
    public static let glz = ImageCompression(rawValue: 5)
    public static let lz = ImageCompression(rawValue: 6)
    public static let lz4 = ImageCompression(rawValue: 7)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "off"
        case 2: "autoGLZ"
        case 3: "autoLZ"
        case 4: "quic"
        case 5: "glz"
        case 6: "lz"
        case 7: "lz4"
        default: String(rawValue)
        }
    }
}

/// What to do with an image beyond drawing it.
public struct ImageFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let cacheMe = ImageFlags(rawValue: 1)
    public static let highBitsSet = ImageFlags(rawValue: 2)
    public static let cacheReplaceMe = ImageFlags(rawValue: 4)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Pixels of an uncompressed image.
public struct BitmapFormat: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let invalid = BitmapFormat(rawValue: 0)
    public static let oneBitLE = BitmapFormat(rawValue: 1)
    public static let oneBitBE = BitmapFormat(rawValue: 2)
    public static let fourBitLE = BitmapFormat(rawValue: 3)
    public static let fourBitBE = BitmapFormat(rawValue: 4)
    public static let eightBit = BitmapFormat(rawValue: 5)
    public static let sixteenBit = BitmapFormat(rawValue: 6)
    public static let twentyFourBit = BitmapFormat(rawValue: 7)
    public static let thirtyTwoBit = BitmapFormat(rawValue: 8)
    public static let rgba = BitmapFormat(rawValue: 9)
    public static let eightBitAlpha = BitmapFormat(rawValue: 10)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "oneBitLE"
        case 2: "oneBitBE"
        case 3: "fourBitLE"
        case 4: "fourBitBE"
        case 5: "eightBit"
        case 6: "sixteenBit"
        case 7: "twentyFourBit"
        case 8: "thirtyTwoBit"
        case 9: "rgba"
        case 10: "eightBitAlpha"
        default: String(rawValue)
        }
    }
}

/// Palette caching and row order of a bitmap.
public struct BitmapFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let paletteCacheMe = BitmapFlags(rawValue: 1)
    public static let paletteFromCache = BitmapFlags(rawValue: 2)
    public static let topDown = BitmapFlags(rawValue: 4)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Row order of a JPEG image with alpha.
public struct JPEGAlphaFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let topDown = JPEGAlphaFlags(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How a source of another size is stretched.
public struct ScaleMode: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let interpolate = ScaleMode(rawValue: 0)
    public static let nearest = ScaleMode(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "interpolate"
        case 1: "nearest"
        default: String(rawValue)
        }
    }
}

/// How source and destination are combined.
public struct RasterOperation: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let inverseSource = RasterOperation(rawValue: 1)
    public static let inverseBrush = RasterOperation(rawValue: 2)
    public static let inverseDestination = RasterOperation(rawValue: 4)
    public static let put = RasterOperation(rawValue: 8)
    public static let or = RasterOperation(rawValue: 16)
    public static let and = RasterOperation(rawValue: 32)
    public static let xor = RasterOperation(rawValue: 64)
    public static let blackness = RasterOperation(rawValue: 128)
    public static let whiteness = RasterOperation(rawValue: 256)
    public static let inverse = RasterOperation(rawValue: 512)
    public static let inverseResult = RasterOperation(rawValue: 1024)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Dashes of a stroke.
public struct LineFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let startWithGap = LineFlags(rawValue: 4)
    public static let styled = LineFlags(rawValue: 8)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Bits per pixel and row order of glyphs.
public struct StringFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let rasterA1 = StringFlags(rawValue: 1)
    public static let rasterA4 = StringFlags(rawValue: 2)
    public static let rasterA8 = StringFlags(rawValue: 4)
    public static let topDown = StringFlags(rawValue: 8)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// The role of a surface.
public struct SurfaceFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let primary = SurfaceFlags(rawValue: 1)
    public static let streamingMode = SurfaceFlags(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Pixels of a surface.
public struct SurfaceFormat: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let invalid = SurfaceFormat(rawValue: 0)
    public static let a1 = SurfaceFormat(rawValue: 1)
    public static let a8 = SurfaceFormat(rawValue: 8)
    public static let rgb555 = SurfaceFormat(rawValue: 16)
    public static let xrgb32 = SurfaceFormat(rawValue: 32)
    public static let rgb565 = SurfaceFormat(rawValue: 80)
    public static let argb32 = SurfaceFormat(rawValue: 96)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "a1"
        case 8: "a8"
        case 16: "rgb555"
        case 32: "xrgb32"
        case 80: "rgb565"
        case 96: "argb32"
        default: String(rawValue)
        }
    }
}

/// Which sides of a blend have an alpha channel.
public struct AlphaFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let destinationHasAlpha = AlphaFlags(rawValue: 1)
    public static let sourceSurfaceHasAlpha = AlphaFlags(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// What a cached resource is.
public struct ResourceType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let invalid = ResourceType(rawValue: 0)
    public static let pixmap = ResourceType(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "pixmap"
        default: String(rawValue)
        }
    }
}

/// Options of a composition; the low eight bits are the operator.
public struct CompositeFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let sourceFilter0 = CompositeFlags(rawValue: 256)
    public static let sourceFilter1 = CompositeFlags(rawValue: 512)
    public static let sourceFilter2 = CompositeFlags(rawValue: 1024)
    public static let maskFilter0 = CompositeFlags(rawValue: 2048)
    public static let maskFilter1 = CompositeFlags(rawValue: 4096)
    public static let maskFilter2 = CompositeFlags(rawValue: 8192)
    public static let sourceRepeat0 = CompositeFlags(rawValue: 16384)
    public static let sourceRepeat1 = CompositeFlags(rawValue: 32768)
    public static let maskRepeat0 = CompositeFlags(rawValue: 65536)
    public static let maskRepeat1 = CompositeFlags(rawValue: 131072)
    public static let componentAlpha = CompositeFlags(rawValue: 262144)
    public static let hasMask = CompositeFlags(rawValue: 524288)
    public static let hasSourceTransform = CompositeFlags(rawValue: 1048576)
    public static let hasMaskTransform = CompositeFlags(rawValue: 2097152)
    public static let sourceOpaque = CompositeFlags(rawValue: 4194304)
    public static let maskOpaque = CompositeFlags(rawValue: 8388608)
    public static let destinationOpaque = CompositeFlags(rawValue: 16777216)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Row order of a shared buffer.
public struct ScanoutFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let bottomUp = ScanoutFlags(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// The keyboard's lights.
public struct KeyboardModifiers: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let scrollLock = KeyboardModifiers(rawValue: 1)
    public static let numLock = KeyboardModifiers(rawValue: 2)
    public static let capsLock = KeyboardModifiers(rawValue: 4)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// A button; up and down are the wheel.
public struct MouseButton: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let invalid = MouseButton(rawValue: 0)
    public static let left = MouseButton(rawValue: 1)
    public static let middle = MouseButton(rawValue: 2)
    public static let right = MouseButton(rawValue: 3)
    public static let up = MouseButton(rawValue: 4)
    public static let down = MouseButton(rawValue: 5)
    public static let side = MouseButton(rawValue: 6)
    public static let extra = MouseButton(rawValue: 7)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "left"
        case 2: "middle"
        case 3: "right"
        case 4: "up"
        case 5: "down"
        case 6: "side"
        case 7: "extra"
        default: String(rawValue)
        }
    }
}

/// The buttons held down.
public struct MouseButtons: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let left = MouseButtons(rawValue: 1)
    public static let middle = MouseButtons(rawValue: 2)
    public static let right = MouseButtons(rawValue: 4)
    public static let up = MouseButtons(rawValue: 8)
    public static let down = MouseButtons(rawValue: 16)
    public static let side = MouseButtons(rawValue: 32)
    public static let extra = MouseButtons(rawValue: 64)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// Pixels of a pointer's shape.
public struct CursorType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let alpha = CursorType(rawValue: 0)
    public static let mono = CursorType(rawValue: 1)
    public static let color4 = CursorType(rawValue: 2)
    public static let color8 = CursorType(rawValue: 3)
    public static let color16 = CursorType(rawValue: 4)
    public static let color24 = CursorType(rawValue: 5)
    public static let color32 = CursorType(rawValue: 6)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "alpha"
        case 1: "mono"
        case 2: "color4"
        case 3: "color8"
        case 4: "color16"
        case 5: "color24"
        case 6: "color32"
        default: String(rawValue)
        }
    }
}

/// Where a pointer's shape comes from.
public struct CursorFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let none = CursorFlags(rawValue: 1)
    public static let cacheMe = CursorFlags(rawValue: 2)
    public static let fromCache = CursorFlags(rawValue: 4)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How audio is coded.
public struct AudioMode: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let invalid = AudioMode(rawValue: 0)
    public static let raw = AudioMode(rawValue: 1)
    public static let celt = AudioMode(rawValue: 2)
    public static let opus = AudioMode(rawValue: 3)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "raw"
        case 2: "celt"
        case 3: "opus"
        default: String(rawValue)
        }
    }
}

/// A sample: signed 16 bit, little-endian, channels interleaved.
public struct AudioFormat: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let invalid = AudioFormat(rawValue: 0)
    public static let s16 = AudioFormat(rawValue: 1)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt16())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "invalid"
        case 1: "s16"
        default: String(rawValue)
        }
    }
}

/// What a smartcard message is about.
public struct SmartcardMessage: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let initialize = SmartcardMessage(rawValue: 1)
    public static let error = SmartcardMessage(rawValue: 2)
    public static let readerAdd = SmartcardMessage(rawValue: 3)
    public static let readerRemove = SmartcardMessage(rawValue: 4)
    public static let answerToReset = SmartcardMessage(rawValue: 5)
    public static let cardRemove = SmartcardMessage(rawValue: 6)
    public static let apdu = SmartcardMessage(rawValue: 7)
    public static let flush = SmartcardMessage(rawValue: 8)
    public static let flushComplete = SmartcardMessage(rawValue: 9)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 1: "initialize"
        case 2: "error"
        case 3: "readerAdd"
        case 4: "readerRemove"
        case 5: "answerToReset"
        case 6: "cardRemove"
        case 7: "apdu"
        case 8: "flush"
        case 9: "flushComplete"
        default: String(rawValue)
        }
    }
}

/// What happened to a port.
public struct PortEvent: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let opened = PortEvent(rawValue: 0)
    public static let closed = PortEvent(rawValue: 1)
    public static let `break` = PortEvent(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "opened"
        case 1: "closed"
        case 2: "break"
        default: String(rawValue)
        }
    }
}

/// State of a file on its way to the guest.
public struct AgentFileStatus: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let canSendData = AgentFileStatus(rawValue: 0)
    public static let cancelled = AgentFileStatus(rawValue: 1)
    public static let error = AgentFileStatus(rawValue: 2)
    public static let success = AgentFileStatus(rawValue: 3)
    public static let notEnoughSpace = AgentFileStatus(rawValue: 4)
    public static let sessionLocked = AgentFileStatus(rawValue: 5)
    public static let agentNotConnected = AgentFileStatus(rawValue: 6)
    public static let disabled = AgentFileStatus(rawValue: 7)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "canSendData"
        case 1: "cancelled"
        case 2: "error"
        case 3: "success"
        case 4: "notEnoughSpace"
        case 5: "sessionLocked"
        case 6: "agentNotConnected"
        case 7: "disabled"
        default: String(rawValue)
        }
    }
}

/// The form of clipboard contents; text is UTF-8.
public struct ClipboardType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let none = ClipboardType(rawValue: 0)
    public static let text = ClipboardType(rawValue: 1)
    public static let png = ClipboardType(rawValue: 2)
    public static let bmp = ClipboardType(rawValue: 3)
    public static let tiff = ClipboardType(rawValue: 4)
    public static let jpeg = ClipboardType(rawValue: 5)
    public static let fileList = ClipboardType(rawValue: 6)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "none"
        case 1: "text"
        case 2: "png"
        case 3: "bmp"
        case 4: "tiff"
        case 5: "jpeg"
        case 6: "fileList"
        default: String(rawValue)
        }
    }
}

/// Which of X11's clipboards.
public struct ClipboardSelection: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let clipboard = ClipboardSelection(rawValue: 0)
    public static let primary = ClipboardSelection(rawValue: 1)
    public static let secondary = ClipboardSelection(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "clipboard"
        case 1: "primary"
        case 2: "secondary"
        default: String(rawValue)
        }
    }
}

/// Which fields of a monitor arrangement count.
public struct AgentMonitorsFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let usePosition = AgentMonitorsFlags(rawValue: 1)
    public static let physicalSize = AgentMonitorsFlags(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// What the guest should do without.
public struct AgentDisplayFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let disableWallpaper = AgentDisplayFlags(rawValue: 1)
    public static let disableFontSmoothing = AgentDisplayFlags(rawValue: 2)
    public static let disableAnimation = AgentDisplayFlags(rawValue: 4)
    public static let setColorDepth = AgentDisplayFlags(rawValue: 8)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
}

/// How the agent fared with a request.
public struct AgentResult: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let success = AgentResult(rawValue: 1)
    public static let error = AgentResult(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt32())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 1: "success"
        case 2: "error"
        default: String(rawValue)
        }
    }
}

/// What a brush paints.
public struct BrushType: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let none = BrushType(rawValue: 0)
    public static let solid = BrushType(rawValue: 1)
    public static let pattern = BrushType(rawValue: 2)
    init(from reader: inout SpiceReader) throws(SpiceError) {
        self.init(rawValue: try reader.readUInt8())
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(rawValue)
    }
    /// The value's name, or its number.
    public var name: String {
        switch rawValue {
        case 0: "none"
        case 1: "solid"
        case 2: "pattern"
        default: String(rawValue)
        }
    }
}

