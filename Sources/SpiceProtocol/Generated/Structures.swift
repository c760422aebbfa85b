// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// A position in pixels.
public struct Point: Hashable, Sendable {
    public var x: Int32
    public var y: Int32
    public init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        x = try reader.readInt32()
        y = try reader.readInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(x)
        writer.write(y)
    }
}

/// A position in pixels, short form.
public struct Point16: Hashable, Sendable {
    public var x: Int16
    public var y: Int16
    public init(x: Int16, y: Int16) {
        self.x = x
        self.y = y
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        x = try reader.readInt16()
        y = try reader.readInt16()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(x)
        writer.write(y)
    }
}

/// A position in sixteenths of a pixel (28.4 fixed point).
public struct FixedPoint: Hashable, Sendable {
    public var x: Int32
    public var y: Int32
    public init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        x = try reader.readInt32()
        y = try reader.readInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(x)
        writer.write(y)
    }
}

/// A rectangle; bottom and right are outside.
public struct Rect: Hashable, Sendable {
    public var top: Int32
    public var left: Int32
    public var bottom: Int32
    public var right: Int32
    public init(top: Int32, left: Int32, bottom: Int32, right: Int32) {
        self.top = top
        self.left = left
        self.bottom = bottom
        self.right = right
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        top = try reader.readInt32()
        left = try reader.readInt32()
        bottom = try reader.readInt32()
        right = try reader.readInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(top)
        writer.write(left)
        writer.write(bottom)
        writer.write(right)
    }
}

/// An affine map in 16.16 fixed point, destination to source.
public struct Transform: Hashable, Sendable {
    public var t00: UInt32
    public var t01: UInt32
    public var t02: UInt32
    public var t10: UInt32
    public var t11: UInt32
    public var t12: UInt32
    public init(t00: UInt32, t01: UInt32, t02: UInt32, t10: UInt32, t11: UInt32, t12: UInt32) {
        self.t00 = t00
        self.t01 = t01
        self.t02 = t02
        self.t10 = t10
        self.t11 = t11
        self.t12 = t12
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        t00 = try reader.readUInt32()
        t01 = try reader.readUInt32()
        t02 = try reader.readUInt32()
        t10 = try reader.readUInt32()
        t11 = try reader.readUInt32()
        t12 = try reader.readUInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(t00)
        writer.write(t01)
        writer.write(t02)
        writer.write(t10)
        writer.write(t11)
        writer.write(t12)
    }
}

/// Another channel's message that has to be handled first.
public struct ChannelWait: Hashable, Sendable {
    public var channelType: ChannelType
    public var channelID: UInt8
    public var messageSerial: UInt64
    public init(channelType: ChannelType, channelID: UInt8, messageSerial: UInt64) {
        self.channelType = channelType
        self.channelID = channelID
        self.messageSerial = messageSerial
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        channelType = try ChannelType(from: &reader)
        channelID = try reader.readUInt8()
        messageSerial = try reader.readUInt64()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try channelType.encode(into: &writer)
        writer.write(channelID)
        writer.write(messageSerial)
    }
}

/// A channel of the session.
public struct ChannelID: Hashable, Sendable {
    public var type: ChannelType
    public var id: UInt8
    public init(type: ChannelType, id: UInt8) {
        self.type = type
        self.id = id
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        type = try ChannelType(from: &reader)
        id = try reader.readUInt8()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try type.encode(into: &writer)
        writer.write(id)
    }
}

/// Where the guest goes.
public struct MigrationDestination: Hashable, Sendable {
    public var port: UInt16
    public var securePort: UInt16
    public var host: String
    public var certificateSubject: String?
    public init(port: UInt16, securePort: UInt16, host: String, certificateSubject: String? = nil) {
        self.port = port
        self.securePort = securePort
        self.host = host
        self.certificateSubject = certificateSubject
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        port = try reader.readUInt16()
        securePort = try reader.readUInt16()
        let hostSize = try reader.length(reader.readUInt32())
        host = try reader.readTextPointer(hostSize)
        let subjectSize = try reader.length(reader.readUInt32())
        certificateSubject = try reader.readOptionalTextPointer(subjectSize)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(port)
        writer.write(securePort)
        try writer.writeCount(host.utf8.count + 1, as: UInt32.self)
        writer.writeTextPointer(host)
        try writer.writeCount(certificateSubject.map { $0.utf8.count + 1 } ?? 0, as: UInt32.self)
        writer.writeTextPointer(certificateSubject)
    }
}

/// The rectangles of a clip.
public struct ClipRects: Hashable, Sendable {
    public var rects: [Rect]
    public init(rects: [Rect]) {
        self.rects = rects
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        let count = try reader.length(reader.readUInt32())
        rects = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try Rect(from: &reader) }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try writer.writeCount(rects.count, as: UInt32.self)
        for element in rects { try element.encode(into: &writer) }
    }
}

/// Connected points of a path.
public struct PathSegment: Hashable, Sendable {
    public var flags: PathFlags
    public var points: [FixedPoint]
    public init(flags: PathFlags, points: [FixedPoint]) {
        self.flags = flags
        self.points = points
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try PathFlags(from: &reader)
        let count = try reader.length(reader.readUInt32())
        points = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try FixedPoint(from: &reader) }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        try writer.writeCount(points.count, as: UInt32.self)
        for element in points { try element.encode(into: &writer) }
    }
}

/// Lines and curves.
public struct Path: Hashable, Sendable {
    public var segments: [PathSegment]
    public init(segments: [PathSegment]) {
        self.segments = segments
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        let count = try reader.length(reader.readUInt32())
        segments = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try PathSegment(from: &reader) }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try writer.writeCount(segments.count, as: UInt32.self)
        for element in segments { try element.encode(into: &writer) }
    }
}

/// Where a drawing goes.
public struct DrawBase: Hashable, Sendable {
    public var surfaceID: UInt32
    public var box: Rect
    public var clip: Clip
    public init(surfaceID: UInt32, box: Rect, clip: Clip) {
        self.surfaceID = surfaceID
        self.box = box
        self.clip = clip
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        surfaceID = try reader.readUInt32()
        box = try Rect(from: &reader)
        clip = try Clip(from: &reader)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(surfaceID)
        try box.encode(into: &writer)
        try clip.encode(into: &writer)
    }
}

/// A cached resource.
public struct ResourceID: Hashable, Sendable {
    public var type: ResourceType
    public var id: UInt64
    public init(type: ResourceType, id: UInt64) {
        self.type = type
        self.id = id
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        type = try ResourceType(from: &reader)
        id = try reader.readUInt64()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try type.encode(into: &writer)
        writer.write(id)
    }
}

/// Colours of an indexed image, xRGB.
public struct Palette: Hashable, Sendable {
    public var id: UInt64
    public var entries: [UInt32]
    public init(id: UInt64, entries: [UInt32]) {
        self.id = id
        self.entries = entries
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        id = try reader.readUInt64()
        let count = try reader.length(reader.readUInt16())
        entries = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try reader.readUInt32() }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(id)
        try writer.writeCount(entries.count, as: UInt16.self)
        for element in entries { writer.write(element) }
    }
}

/// An uncompressed image.
public struct BitmapData: Hashable, Sendable {
    public var format: BitmapFormat
    public var flags: BitmapFlags
    public var width: UInt32
    public var height: UInt32
    public var stride: UInt32
    public var paletteID: UInt64?
    public var palette: Palette?
    public var data: ArraySlice<UInt8>
    public init(format: BitmapFormat, flags: BitmapFlags, width: UInt32, height: UInt32, stride: UInt32, paletteID: UInt64? = nil, palette: Palette? = nil, data: ArraySlice<UInt8>) {
        self.format = format
        self.flags = flags
        self.width = width
        self.height = height
        self.stride = stride
        self.paletteID = paletteID
        self.palette = palette
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        format = try BitmapFormat(from: &reader)
        flags = try BitmapFlags(from: &reader)
        width = try reader.readUInt32()
        height = try reader.readUInt32()
        stride = try reader.readUInt32()
        if flags.rawValue & 2 != 0 {
            paletteID = try reader.readUInt64()
        } else {
            paletteID = nil
        }
        if flags.rawValue & 2 == 0 {
            palette = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Palette(from: &reader) })
        } else {
            palette = nil
        }
        data = try reader.readBytes(SpiceLength.rows(stride: stride, height: height))
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try format.encode(into: &writer)
        try flags.encode(into: &writer)
        writer.write(width)
        writer.write(height)
        writer.write(stride)
        if flags.rawValue & 2 != 0 {
            guard let value = paletteID else { throw .missingField("paletteID") }
            writer.write(value)
        }
        if flags.rawValue & 2 == 0 {
            writer.writeOptionalPointer(palette) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
        }
        try writer.write(data, count: SpiceLength.rows(stride: stride, height: height))
    }
}

/// A compressed image.
public struct PackedData: Hashable, Sendable {
    public var data: ArraySlice<UInt8>
    public init(data: ArraySlice<UInt8>) {
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        let size = try reader.length(reader.readUInt32())
        data = try reader.readBytes(size)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try writer.writeCount(data.count, as: UInt32.self)
        writer.write(data)
    }
}

/// An indexed image, LZ.
public struct LZPaletteData: Hashable, Sendable {
    public var flags: BitmapFlags
    public var paletteID: UInt64?
    public var palette: Palette?
    public var data: ArraySlice<UInt8>
    public init(flags: BitmapFlags, paletteID: UInt64? = nil, palette: Palette? = nil, data: ArraySlice<UInt8>) {
        self.flags = flags
        self.paletteID = paletteID
        self.palette = palette
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try BitmapFlags(from: &reader)
        let size = try reader.length(reader.readUInt32())
        if flags.rawValue & 2 != 0 {
            paletteID = try reader.readUInt64()
        } else {
            paletteID = nil
        }
        if flags.rawValue & 2 == 0 {
            palette = try reader.readPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Palette(from: &reader) })
        } else {
            palette = nil
        }
        data = try reader.readBytes(size)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        try writer.writeCount(data.count, as: UInt32.self)
        if flags.rawValue & 2 != 0 {
            guard let value = paletteID else { throw .missingField("paletteID") }
            writer.write(value)
        }
        if flags.rawValue & 2 == 0 {
            guard let value = palette else { throw .missingField("palette") }
            writer.writePointer(value) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
        }
        writer.write(data)
    }
}

/// A GLZ image inside a zlib stream.
public struct ZlibGLZData: Hashable, Sendable {
    public var unpackedSize: UInt32
    public var data: ArraySlice<UInt8>
    public init(unpackedSize: UInt32, data: ArraySlice<UInt8>) {
        self.unpackedSize = unpackedSize
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        unpackedSize = try reader.readUInt32()
        let size = try reader.length(reader.readUInt32())
        data = try reader.readBytes(size)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(unpackedSize)
        try writer.writeCount(data.count, as: UInt32.self)
        writer.write(data)
    }
}

/// A JPEG image and behind it its alpha channel, LZ.
public struct JPEGAlphaData: Hashable, Sendable {
    public var flags: JPEGAlphaFlags
    public var jpegSize: UInt32
    public var data: ArraySlice<UInt8>
    public init(flags: JPEGAlphaFlags, jpegSize: UInt32, data: ArraySlice<UInt8>) {
        self.flags = flags
        self.jpegSize = jpegSize
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try JPEGAlphaFlags(from: &reader)
        jpegSize = try reader.readUInt32()
        let size = try reader.length(reader.readUInt32())
        data = try reader.readBytes(size)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        writer.write(jpegSize)
        try writer.writeCount(data.count, as: UInt32.self)
        writer.write(data)
    }
}

/// An image of a drawing.
public struct Image: Hashable, Sendable {
    public var id: UInt64
    public var flags: ImageFlags
    public var width: UInt32
    public var height: UInt32
    public var contents: ImageContents
    public init(id: UInt64, flags: ImageFlags, width: UInt32, height: UInt32, contents: ImageContents) {
        self.id = id
        self.flags = flags
        self.width = width
        self.height = height
        self.contents = contents
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        id = try reader.readUInt64()
        let type = try ImageType(from: &reader)
        flags = try ImageFlags(from: &reader)
        width = try reader.readUInt32()
        height = try reader.readUInt32()
        contents = try ImageContents(from: &reader, tag: type)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(id)
        try contents.tag.encode(into: &writer)
        try flags.encode(into: &writer)
        writer.write(width)
        writer.write(height)
        try contents.encodePayload(into: &writer)
    }
}

/// A repeated image.
public struct Pattern: Hashable, Sendable {
    public var image: Image
    public var origin: Point
    public init(image: Image, origin: Point) {
        self.image = image
        self.origin = origin
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        image = try reader.readPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
        origin = try Point(from: &reader)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.writePointer(image) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
        try origin.encode(into: &writer)
    }
}

/// One bit a pixel that says what is drawn.
public struct Mask: Hashable, Sendable {
    public var flags: MaskFlags
    public var origin: Point
    public var image: Image?
    public init(flags: MaskFlags, origin: Point, image: Image? = nil) {
        self.flags = flags
        self.origin = origin
        self.image = image
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try MaskFlags(from: &reader)
        origin = try Point(from: &reader)
        image = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        try origin.encode(into: &writer)
        writer.writeOptionalPointer(image) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
    }
}

/// Dashes of a stroke, lengths in sixteenths of a pixel.
public struct LineAttributes: Hashable, Sendable {
    public var flags: LineFlags
    public var style: [Int32]?
    public init(flags: LineFlags, style: [Int32]? = nil) {
        self.flags = flags
        self.style = style
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try LineFlags(from: &reader)
        var count = 0
        if flags.rawValue & 8 != 0 { count = try reader.length(reader.readUInt8()) }
        if flags.rawValue & 8 != 0 {
            style = try reader.readArrayPointer(count) { (reader: inout SpiceReader) throws(SpiceError) in try reader.readInt32() }
        } else {
            style = nil
        }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        if flags.rawValue & 8 != 0 {
            guard let value = style else { throw .missingField("style") }
            try writer.writeCount(value.count, as: UInt8.self)
        }
        if flags.rawValue & 8 != 0 {
            guard let value = style else { throw .missingField("style") }
            writer.writeArrayPointer(value) { (writer: inout SpiceWriter, value) throws(SpiceError) in writer.write(value) }
        }
    }
}

/// A character's picture.
public struct RasterGlyph: Hashable, Sendable {
    public var renderPosition: Point
    public var origin: Point
    public var width: UInt16
    public var height: UInt16
    public var data: ArraySlice<UInt8>
    public init(renderPosition: Point, origin: Point, width: UInt16, height: UInt16, data: ArraySlice<UInt8>) {
        self.renderPosition = renderPosition
        self.origin = origin
        self.width = width
        self.height = height
        self.data = data
    }
    init(from reader: inout SpiceReader, bits: Int) throws(SpiceError) {
        renderPosition = try Point(from: &reader)
        origin = try Point(from: &reader)
        width = try reader.readUInt16()
        height = try reader.readUInt16()
        data = try reader.readBytes(SpiceLength.glyph(bits: bits, width: width, height: height))
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try renderPosition.encode(into: &writer)
        try origin.encode(into: &writer)
        writer.write(width)
        writer.write(height)
        writer.write(data)
    }
}

/// Text as pictures of its characters.
public struct GlyphString: Hashable, Sendable {
    public var flags: StringFlags
    public var glyphs: [RasterGlyph]
    public init(flags: StringFlags, glyphs: [RasterGlyph]) {
        self.flags = flags
        self.glyphs = glyphs
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        let length = try reader.length(reader.readUInt16())
        flags = try StringFlags(from: &reader)
        let bits = flags.bitsPerPixel
        glyphs = try reader.readArray(length) { (reader: inout SpiceReader) throws(SpiceError) in try RasterGlyph(from: &reader, bits: bits) }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try writer.writeCount(glyphs.count, as: UInt16.self)
        try flags.encode(into: &writer)
        for element in glyphs { try element.encode(into: &writer) }
    }
}

/// A monitor's part of a surface.
public struct Head: Hashable, Sendable {
    public var monitorID: UInt32
    public var surfaceID: UInt32
    public var width: UInt32
    public var height: UInt32
    public var x: UInt32
    public var y: UInt32
    public var flags: UInt32
    public init(monitorID: UInt32, surfaceID: UInt32, width: UInt32, height: UInt32, x: UInt32, y: UInt32, flags: UInt32) {
        self.monitorID = monitorID
        self.surfaceID = surfaceID
        self.width = width
        self.height = height
        self.x = x
        self.y = y
        self.flags = flags
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        monitorID = try reader.readUInt32()
        surfaceID = try reader.readUInt32()
        width = try reader.readUInt32()
        height = try reader.readUInt32()
        x = try reader.readUInt32()
        y = try reader.readUInt32()
        flags = try reader.readUInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(monitorID)
        writer.write(surfaceID)
        writer.write(width)
        writer.write(height)
        writer.write(x)
        writer.write(y)
        writer.write(flags)
    }
}

/// Size and form of a pointer.
public struct CursorHeader: Hashable, Sendable {
    public var id: UInt64
    public var type: CursorType
    public var width: UInt16
    public var height: UInt16
    public var hotSpotX: UInt16
    public var hotSpotY: UInt16
    public init(id: UInt64, type: CursorType, width: UInt16, height: UInt16, hotSpotX: UInt16, hotSpotY: UInt16) {
        self.id = id
        self.type = type
        self.width = width
        self.height = height
        self.hotSpotX = hotSpotX
        self.hotSpotY = hotSpotY
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        id = try reader.readUInt64()
        type = try CursorType(from: &reader)
        width = try reader.readUInt16()
        height = try reader.readUInt16()
        hotSpotX = try reader.readUInt16()
        hotSpotY = try reader.readUInt16()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(id)
        try type.encode(into: &writer)
        writer.write(width)
        writer.write(height)
        writer.write(hotSpotX)
        writer.write(hotSpotY)
    }
}

/// A pointer's shape.
public struct Cursor: Hashable, Sendable {
    public var flags: CursorFlags
    public var header: CursorHeader?
    public var data: ArraySlice<UInt8>
    public init(flags: CursorFlags, header: CursorHeader? = nil, data: ArraySlice<UInt8>) {
        self.flags = flags
        self.header = header
        self.data = data
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        flags = try CursorFlags(from: &reader)
        if flags.rawValue & 1 == 0 {
            header = try CursorHeader(from: &reader)
        } else {
            header = nil
        }
        data = reader.readRest()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try flags.encode(into: &writer)
        if flags.rawValue & 1 == 0 {
            guard let value = header else { throw .missingField("header") }
            try value.encode(into: &writer)
        }
        writer.write(data)
    }
}

/// A monitor that the guest should have.
public struct AgentMonitor: Hashable, Sendable {
    public var height: UInt32
    public var width: UInt32
    public var depth: UInt32
    public var x: Int32
    public var y: Int32
    public init(height: UInt32, width: UInt32, depth: UInt32, x: Int32, y: Int32) {
        self.height = height
        self.width = width
        self.depth = depth
        self.x = x
        self.y = y
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        height = try reader.readUInt32()
        width = try reader.readUInt32()
        depth = try reader.readUInt32()
        x = try reader.readInt32()
        y = try reader.readInt32()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(height)
        writer.write(width)
        writer.write(depth)
        writer.write(x)
        writer.write(y)
    }
}

/// A monitor's size in millimetres.
public struct AgentMonitorSize: Hashable, Sendable {
    public var height: UInt16
    public var width: UInt16
    public init(height: UInt16, width: UInt16) {
        self.height = height
        self.width = width
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        height = try reader.readUInt16()
        width = try reader.readUInt16()
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(height)
        writer.write(width)
    }
}

/// The device behind a monitor.
public struct AgentDevice: Hashable, Sendable {
    public var channelID: UInt32
    public var monitorID: UInt32
    public var deviceDisplayID: UInt32
    public var address: String
    public init(channelID: UInt32, monitorID: UInt32, deviceDisplayID: UInt32, address: String) {
        self.channelID = channelID
        self.monitorID = monitorID
        self.deviceDisplayID = deviceDisplayID
        self.address = address
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        channelID = try reader.readUInt32()
        monitorID = try reader.readUInt32()
        deviceDisplayID = try reader.readUInt32()
        let length = try reader.length(reader.readUInt32())
        address = try reader.readText(length)
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        writer.write(channelID)
        writer.write(monitorID)
        writer.write(deviceDisplayID)
        try writer.writeCount(address.utf8.count + 1, as: UInt32.self)
        writer.write(address, terminated: true)
    }
}

/// The part of the box that is drawn.
public enum Clip: Hashable, Sendable {
    case none
    case rects(ClipRects)
    /// Which case this is on the wire.
    public var tag: ClipType {
        switch self {
        case .none: .init(rawValue: 0)
        case .rects: .init(rawValue: 1)
        }
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        try self.init(from: &reader, tag: ClipType(from: &reader))
    }
    init(from reader: inout SpiceReader, tag: ClipType) throws(SpiceError) {
        switch tag.rawValue {
        case 0: self = .none
        case 1: self = .rects(try ClipRects(from: &reader))
        default: throw .unknownVariant(type: "Clip", value: Int(tag.rawValue))
        }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try tag.encode(into: &writer)
        try encodePayload(into: &writer)
    }
    func encodePayload(into writer: inout SpiceWriter) throws(SpiceError) {
        switch self {
        case .none: break
        case .rects(let value): try value.encode(into: &writer)
        }
    }
}

/// The coded pixels of an image, or where they come from.
public enum ImageContents: Hashable, Sendable {
    case bitmap(BitmapData)
    case quic(PackedData)
    case lzPalette(LZPaletteData)
    case lzRGB(PackedData)
    case glzRGB(PackedData)
    case fromCache
    case surface(UInt32)
    case jpeg(PackedData)
    case fromCacheLossless
    case zlibGLZ(ZlibGLZData)
    case jpegAlpha(JPEGAlphaData)
    case lz4(PackedData)
    /// Which case this is on the wire.
    public var tag: ImageType {
        switch self {
        case .bitmap: .init(rawValue: 0)
        case .quic: .init(rawValue: 1)
        case .lzPalette: .init(rawValue: 100)
        case .lzRGB: .init(rawValue: 101)
        case .glzRGB: .init(rawValue: 102)
        case .fromCache: .init(rawValue: 103)
        case .surface: .init(rawValue: 104)
        case .jpeg: .init(rawValue: 105)
        case .fromCacheLossless: .init(rawValue: 106)
        case .zlibGLZ: .init(rawValue: 107)
        case .jpegAlpha: .init(rawValue: 108)
        case .lz4: .init(rawValue: 109)
        }
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        try self.init(from: &reader, tag: ImageType(from: &reader))
    }
    init(from reader: inout SpiceReader, tag: ImageType) throws(SpiceError) {
        switch tag.rawValue {
        case 0: self = .bitmap(try BitmapData(from: &reader))
        case 1: self = .quic(try PackedData(from: &reader))
        case 100: self = .lzPalette(try LZPaletteData(from: &reader))
        case 101: self = .lzRGB(try PackedData(from: &reader))
        case 102: self = .glzRGB(try PackedData(from: &reader))
        case 103: self = .fromCache
        case 104: self = .surface(try reader.readUInt32())
        case 105: self = .jpeg(try PackedData(from: &reader))
        case 106: self = .fromCacheLossless
        case 107: self = .zlibGLZ(try ZlibGLZData(from: &reader))
        case 108: self = .jpegAlpha(try JPEGAlphaData(from: &reader))
        case 109: self = .lz4(try PackedData(from: &reader))
        default: throw .unknownVariant(type: "ImageContents", value: Int(tag.rawValue))
        }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try tag.encode(into: &writer)
        try encodePayload(into: &writer)
    }
    func encodePayload(into writer: inout SpiceWriter) throws(SpiceError) {
        switch self {
        case .bitmap(let value): try value.encode(into: &writer)
        case .quic(let value): try value.encode(into: &writer)
        case .lzPalette(let value): try value.encode(into: &writer)
        case .lzRGB(let value): try value.encode(into: &writer)
        case .glzRGB(let value): try value.encode(into: &writer)
        case .fromCache: break
        case .surface(let value): writer.write(value)
        case .jpeg(let value): try value.encode(into: &writer)
        case .fromCacheLossless: break
        case .zlibGLZ(let value): try value.encode(into: &writer)
        case .jpegAlpha(let value): try value.encode(into: &writer)
        case .lz4(let value): try value.encode(into: &writer)
        }
    }
}

/// What an area is filled with.
public enum Brush: Hashable, Sendable {
    case none
    case solid(UInt32)
    case pattern(Pattern)
    /// Which case this is on the wire.
    public var tag: BrushType {
        switch self {
        case .none: .init(rawValue: 0)
        case .solid: .init(rawValue: 1)
        case .pattern: .init(rawValue: 2)
        }
    }
    init(from reader: inout SpiceReader) throws(SpiceError) {
        try self.init(from: &reader, tag: BrushType(from: &reader))
    }
    init(from reader: inout SpiceReader, tag: BrushType) throws(SpiceError) {
        switch tag.rawValue {
        case 0: self = .none
        case 1: self = .solid(try reader.readUInt32())
        case 2: self = .pattern(try Pattern(from: &reader))
        default: throw .unknownVariant(type: "Brush", value: Int(tag.rawValue))
        }
    }
    func encode(into writer: inout SpiceWriter) throws(SpiceError) {
        try tag.encode(into: &writer)
        try encodePayload(into: &writer)
    }
    func encodePayload(into writer: inout SpiceWriter) throws(SpiceError) {
        switch self {
        case .none: break
        case .solid(let value): writer.write(value)
        case .pattern(let value): try value.encode(into: &writer)
        }
    }
}

