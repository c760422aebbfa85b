// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What the server says on a channel of this kind: pictures.
public enum DisplayServerMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseServerMessage)
    /// A new primary surface, old form.
    case mode(Mode)
    /// The primary surface is ready to be shown.
    case mark
    /// Forget all pictures.
    case reset
    /// Move a part of a surface.
    case copyBits(CopyBits)
    /// Drop these images from the cache.
    case invalidateList(InvalidateList)
    /// Drop all images once these messages are handled.
    case invalidateAllPixmaps(InvalidateAllPixmaps)
    /// Drop a palette from the cache.
    case invalidatePalette(InvalidatePalette)
    /// Drop all palettes.
    case invalidateAllPalettes
    /// A video begins.
    case streamCreate(StreamCreate)
    /// A frame.
    case streamData(StreamData)
    /// What of a video can be seen.
    case streamClip(StreamClip)
    /// A video ends.
    case streamDestroy(StreamDestroy)
    /// All videos end.
    case streamDestroyAll
    /// Fill with a brush.
    case drawFill(DrawFill)
    /// Copy, then combine with a brush.
    case drawOpaque(DrawOpaque)
    /// Copy an image.
    case drawCopy(DrawCopy)
    /// Combine an image with what is there.
    case drawBlend(DrawBlend)
    /// Black.
    case drawBlackness(DrawBlackness)
    /// White.
    case drawWhiteness(DrawWhiteness)
    /// Invert what is there.
    case drawInverse(DrawInverse)
    /// Combine source, brush and what is there by a truth table.
    case drawROP3(DrawROP3)
    /// Draw lines.
    case drawStroke(DrawStroke)
    /// Draw characters.
    case drawText(DrawText)
    /// Copy all but one colour.
    case drawTransparent(DrawTransparent)
    /// Blend an image over what is there.
    case drawAlphaBlend(DrawAlphaBlend)
    /// A new surface.
    case surfaceCreate(SurfaceCreate)
    /// A surface is gone.
    case surfaceDestroy(SurfaceDestroy)
    /// A frame of another size.
    case streamDataSized(StreamDataSized)
    /// The monitors of this channel.
    case monitorsConfig(MonitorsConfig)
    /// X Render's composition.
    case drawComposite(DrawComposite)
    /// Report how a video gets on.
    case streamActivateReport(StreamActivateReport)
    /// A shared graphics buffer; its descriptor comes beside.
    case scanoutUnix(ScanoutUnix)
    /// A part of the shared buffer changed.
    case scanoutDraw(ScanoutDraw)
    /// Reserved.
    case qualityIndicator(QualityIndicator)

    /// A new primary surface, old form.
    public struct Mode: Hashable, Sendable {
        public var width: UInt32
        public var height: UInt32
        public var bits: UInt32
        public init(width: UInt32, height: UInt32, bits: UInt32) {
            self.width = width
            self.height = height
            self.bits = bits
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            width = try reader.readUInt32()
            height = try reader.readUInt32()
            bits = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(width)
            writer.write(height)
            writer.write(bits)
        }
    }

    /// Move a part of a surface.
    public struct CopyBits: Hashable, Sendable {
        public var base: DrawBase
        public var source: Point
        public init(base: DrawBase, source: Point) {
            self.base = base
            self.source = source
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try Point(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try source.encode(into: &writer)
        }
    }

    /// Drop these images from the cache.
    public struct InvalidateList: Hashable, Sendable {
        public var resources: [ResourceID]
        public init(resources: [ResourceID]) {
            self.resources = resources
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt16())
            resources = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try ResourceID(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(resources.count, as: UInt16.self)
            for element in resources { try element.encode(into: &writer) }
        }
    }

    /// Drop all images once these messages are handled.
    public struct InvalidateAllPixmaps: Hashable, Sendable {
        public var waits: [ChannelWait]
        public init(waits: [ChannelWait]) {
            self.waits = waits
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt8())
            waits = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try ChannelWait(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(waits.count, as: UInt8.self)
            for element in waits { try element.encode(into: &writer) }
        }
    }

    /// Drop a palette from the cache.
    public struct InvalidatePalette: Hashable, Sendable {
        public var id: UInt64
        public init(id: UInt64) {
            self.id = id
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt64()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
        }
    }

    /// A video begins.
    public struct StreamCreate: Hashable, Sendable {
        public var surfaceID: UInt32
        public var id: UInt32
        public var flags: StreamFlags
        public var codec: VideoCodec
        public var stamp: UInt64
        public var streamWidth: UInt32
        public var streamHeight: UInt32
        public var sourceWidth: UInt32
        public var sourceHeight: UInt32
        public var destination: Rect
        public var clip: Clip
        public init(surfaceID: UInt32, id: UInt32, flags: StreamFlags, codec: VideoCodec, stamp: UInt64, streamWidth: UInt32, streamHeight: UInt32, sourceWidth: UInt32, sourceHeight: UInt32, destination: Rect, clip: Clip) {
            self.surfaceID = surfaceID
            self.id = id
            self.flags = flags
            self.codec = codec
            self.stamp = stamp
            self.streamWidth = streamWidth
            self.streamHeight = streamHeight
            self.sourceWidth = sourceWidth
            self.sourceHeight = sourceHeight
            self.destination = destination
            self.clip = clip
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            surfaceID = try reader.readUInt32()
            id = try reader.readUInt32()
            flags = try StreamFlags(from: &reader)
            codec = try VideoCodec(from: &reader)
            stamp = try reader.readUInt64()
            streamWidth = try reader.readUInt32()
            streamHeight = try reader.readUInt32()
            sourceWidth = try reader.readUInt32()
            sourceHeight = try reader.readUInt32()
            destination = try Rect(from: &reader)
            clip = try Clip(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(surfaceID)
            writer.write(id)
            try flags.encode(into: &writer)
            try codec.encode(into: &writer)
            writer.write(stamp)
            writer.write(streamWidth)
            writer.write(streamHeight)
            writer.write(sourceWidth)
            writer.write(sourceHeight)
            try destination.encode(into: &writer)
            try clip.encode(into: &writer)
        }
    }

    /// A frame.
    public struct StreamData: Hashable, Sendable {
        public var id: UInt32
        public var multimediaTime: UInt32
        public var data: ArraySlice<UInt8>
        public init(id: UInt32, multimediaTime: UInt32, data: ArraySlice<UInt8>) {
            self.id = id
            self.multimediaTime = multimediaTime
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            multimediaTime = try reader.readUInt32()
            let size = try reader.length(reader.readUInt32())
            data = try reader.readBytes(size)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(multimediaTime)
            try writer.writeCount(data.count, as: UInt32.self)
            writer.write(data)
        }
    }

    /// What of a video can be seen.
    public struct StreamClip: Hashable, Sendable {
        public var id: UInt32
        public var clip: Clip
        public init(id: UInt32, clip: Clip) {
            self.id = id
            self.clip = clip
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            clip = try Clip(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            try clip.encode(into: &writer)
        }
    }

    /// A video ends.
    public struct StreamDestroy: Hashable, Sendable {
        public var id: UInt32
        public init(id: UInt32) {
            self.id = id
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
        }
    }

    /// Fill with a brush.
    public struct DrawFill: Hashable, Sendable {
        public var base: DrawBase
        public var brush: Brush
        public var operation: RasterOperation
        public var mask: Mask
        public init(base: DrawBase, brush: Brush, operation: RasterOperation, mask: Mask) {
            self.base = base
            self.brush = brush
            self.operation = operation
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            brush = try Brush(from: &reader)
            operation = try RasterOperation(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try brush.encode(into: &writer)
            try operation.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Copy, then combine with a brush.
    public struct DrawOpaque: Hashable, Sendable {
        public var base: DrawBase
        public var source: Image?
        public var sourceArea: Rect
        public var brush: Brush
        public var operation: RasterOperation
        public var scaleMode: ScaleMode
        public var mask: Mask
        public init(base: DrawBase, source: Image? = nil, sourceArea: Rect, brush: Brush, operation: RasterOperation, scaleMode: ScaleMode, mask: Mask) {
            self.base = base
            self.source = source
            self.sourceArea = sourceArea
            self.brush = brush
            self.operation = operation
            self.scaleMode = scaleMode
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
            brush = try Brush(from: &reader)
            operation = try RasterOperation(from: &reader)
            scaleMode = try ScaleMode(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
            try brush.encode(into: &writer)
            try operation.encode(into: &writer)
            try scaleMode.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Copy an image.
    public struct DrawCopy: Hashable, Sendable {
        public var base: DrawBase
        public var source: Image?
        public var sourceArea: Rect
        public var operation: RasterOperation
        public var scaleMode: ScaleMode
        public var mask: Mask
        public init(base: DrawBase, source: Image? = nil, sourceArea: Rect, operation: RasterOperation, scaleMode: ScaleMode, mask: Mask) {
            self.base = base
            self.source = source
            self.sourceArea = sourceArea
            self.operation = operation
            self.scaleMode = scaleMode
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
            operation = try RasterOperation(from: &reader)
            scaleMode = try ScaleMode(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
            try operation.encode(into: &writer)
            try scaleMode.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Combine an image with what is there.
    public struct DrawBlend: Hashable, Sendable {
        public var base: DrawBase
        public var source: Image?
        public var sourceArea: Rect
        public var operation: RasterOperation
        public var scaleMode: ScaleMode
        public var mask: Mask
        public init(base: DrawBase, source: Image? = nil, sourceArea: Rect, operation: RasterOperation, scaleMode: ScaleMode, mask: Mask) {
            self.base = base
            self.source = source
            self.sourceArea = sourceArea
            self.operation = operation
            self.scaleMode = scaleMode
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
            operation = try RasterOperation(from: &reader)
            scaleMode = try ScaleMode(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
            try operation.encode(into: &writer)
            try scaleMode.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Black.
    public struct DrawBlackness: Hashable, Sendable {
        public var base: DrawBase
        public var mask: Mask
        public init(base: DrawBase, mask: Mask) {
            self.base = base
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// White.
    public struct DrawWhiteness: Hashable, Sendable {
        public var base: DrawBase
        public var mask: Mask
        public init(base: DrawBase, mask: Mask) {
            self.base = base
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Invert what is there.
    public struct DrawInverse: Hashable, Sendable {
        public var base: DrawBase
        public var mask: Mask
        public init(base: DrawBase, mask: Mask) {
            self.base = base
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Combine source, brush and what is there by a truth table.
    public struct DrawROP3: Hashable, Sendable {
        public var base: DrawBase
        public var source: Image?
        public var sourceArea: Rect
        public var brush: Brush
        public var rop3: UInt8
        public var scaleMode: ScaleMode
        public var mask: Mask
        public init(base: DrawBase, source: Image? = nil, sourceArea: Rect, brush: Brush, rop3: UInt8, scaleMode: ScaleMode, mask: Mask) {
            self.base = base
            self.source = source
            self.sourceArea = sourceArea
            self.brush = brush
            self.rop3 = rop3
            self.scaleMode = scaleMode
            self.mask = mask
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
            brush = try Brush(from: &reader)
            rop3 = try reader.readUInt8()
            scaleMode = try ScaleMode(from: &reader)
            mask = try Mask(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
            try brush.encode(into: &writer)
            writer.write(rop3)
            try scaleMode.encode(into: &writer)
            try mask.encode(into: &writer)
        }
    }

    /// Draw lines.
    public struct DrawStroke: Hashable, Sendable {
        public var base: DrawBase
        public var path: Path
        public var attributes: LineAttributes
        public var brush: Brush
        public var foreMode: RasterOperation
        public var backMode: RasterOperation
        public init(base: DrawBase, path: Path, attributes: LineAttributes, brush: Brush, foreMode: RasterOperation, backMode: RasterOperation) {
            self.base = base
            self.path = path
            self.attributes = attributes
            self.brush = brush
            self.foreMode = foreMode
            self.backMode = backMode
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            path = try reader.readPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Path(from: &reader) })
            attributes = try LineAttributes(from: &reader)
            brush = try Brush(from: &reader)
            foreMode = try RasterOperation(from: &reader)
            backMode = try RasterOperation(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writePointer(path) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try attributes.encode(into: &writer)
            try brush.encode(into: &writer)
            try foreMode.encode(into: &writer)
            try backMode.encode(into: &writer)
        }
    }

    /// Draw characters.
    public struct DrawText: Hashable, Sendable {
        public var base: DrawBase
        public var string: GlyphString
        public var backArea: Rect
        public var foreBrush: Brush
        public var backBrush: Brush
        public var foreMode: RasterOperation
        public var backMode: RasterOperation
        public init(base: DrawBase, string: GlyphString, backArea: Rect, foreBrush: Brush, backBrush: Brush, foreMode: RasterOperation, backMode: RasterOperation) {
            self.base = base
            self.string = string
            self.backArea = backArea
            self.foreBrush = foreBrush
            self.backBrush = backBrush
            self.foreMode = foreMode
            self.backMode = backMode
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            string = try reader.readPointer({ (reader: inout SpiceReader) throws(SpiceError) in try GlyphString(from: &reader) })
            backArea = try Rect(from: &reader)
            foreBrush = try Brush(from: &reader)
            backBrush = try Brush(from: &reader)
            foreMode = try RasterOperation(from: &reader)
            backMode = try RasterOperation(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writePointer(string) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try backArea.encode(into: &writer)
            try foreBrush.encode(into: &writer)
            try backBrush.encode(into: &writer)
            try foreMode.encode(into: &writer)
            try backMode.encode(into: &writer)
        }
    }

    /// Copy all but one colour.
    public struct DrawTransparent: Hashable, Sendable {
        public var base: DrawBase
        public var source: Image?
        public var sourceArea: Rect
        public var sourceColor: UInt32
        public var trueColor: UInt32
        public init(base: DrawBase, source: Image? = nil, sourceArea: Rect, sourceColor: UInt32, trueColor: UInt32) {
            self.base = base
            self.source = source
            self.sourceArea = sourceArea
            self.sourceColor = sourceColor
            self.trueColor = trueColor
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
            sourceColor = try reader.readUInt32()
            trueColor = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
            writer.write(sourceColor)
            writer.write(trueColor)
        }
    }

    /// Blend an image over what is there.
    public struct DrawAlphaBlend: Hashable, Sendable {
        public var base: DrawBase
        public var flags: AlphaFlags
        public var alpha: UInt8
        public var source: Image?
        public var sourceArea: Rect
        public init(base: DrawBase, flags: AlphaFlags, alpha: UInt8, source: Image? = nil, sourceArea: Rect) {
            self.base = base
            self.flags = flags
            self.alpha = alpha
            self.source = source
            self.sourceArea = sourceArea
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            flags = try AlphaFlags(from: &reader)
            alpha = try reader.readUInt8()
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            sourceArea = try Rect(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try flags.encode(into: &writer)
            writer.write(alpha)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            try sourceArea.encode(into: &writer)
        }
    }

    /// A new surface.
    public struct SurfaceCreate: Hashable, Sendable {
        public var id: UInt32
        public var width: UInt32
        public var height: UInt32
        public var format: SurfaceFormat
        public var flags: SurfaceFlags
        public init(id: UInt32, width: UInt32, height: UInt32, format: SurfaceFormat, flags: SurfaceFlags) {
            self.id = id
            self.width = width
            self.height = height
            self.format = format
            self.flags = flags
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            width = try reader.readUInt32()
            height = try reader.readUInt32()
            format = try SurfaceFormat(from: &reader)
            flags = try SurfaceFlags(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(width)
            writer.write(height)
            try format.encode(into: &writer)
            try flags.encode(into: &writer)
        }
    }

    /// A surface is gone.
    public struct SurfaceDestroy: Hashable, Sendable {
        public var id: UInt32
        public init(id: UInt32) {
            self.id = id
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
        }
    }

    /// A frame of another size.
    public struct StreamDataSized: Hashable, Sendable {
        public var id: UInt32
        public var multimediaTime: UInt32
        public var width: UInt32
        public var height: UInt32
        public var destination: Rect
        public var data: ArraySlice<UInt8>
        public init(id: UInt32, multimediaTime: UInt32, width: UInt32, height: UInt32, destination: Rect, data: ArraySlice<UInt8>) {
            self.id = id
            self.multimediaTime = multimediaTime
            self.width = width
            self.height = height
            self.destination = destination
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            multimediaTime = try reader.readUInt32()
            width = try reader.readUInt32()
            height = try reader.readUInt32()
            destination = try Rect(from: &reader)
            let size = try reader.length(reader.readUInt32())
            data = try reader.readBytes(size)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(multimediaTime)
            writer.write(width)
            writer.write(height)
            try destination.encode(into: &writer)
            try writer.writeCount(data.count, as: UInt32.self)
            writer.write(data)
        }
    }

    /// The monitors of this channel.
    public struct MonitorsConfig: Hashable, Sendable {
        public var maximum: UInt16
        public var heads: [Head]
        public init(maximum: UInt16, heads: [Head]) {
            self.maximum = maximum
            self.heads = heads
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt16())
            maximum = try reader.readUInt16()
            heads = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try Head(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(heads.count, as: UInt16.self)
            writer.write(maximum)
            for element in heads { try element.encode(into: &writer) }
        }
    }

    /// X Render's composition.
    public struct DrawComposite: Hashable, Sendable {
        public var base: DrawBase
        public var flags: CompositeFlags
        public var source: Image?
        public var mask: Image?
        public var sourceTransform: Transform?
        public var maskTransform: Transform?
        public var sourceOrigin: Point16
        public var maskOrigin: Point16
        public init(base: DrawBase, flags: CompositeFlags, source: Image? = nil, mask: Image? = nil, sourceTransform: Transform? = nil, maskTransform: Transform? = nil, sourceOrigin: Point16, maskOrigin: Point16) {
            self.base = base
            self.flags = flags
            self.source = source
            self.mask = mask
            self.sourceTransform = sourceTransform
            self.maskTransform = maskTransform
            self.sourceOrigin = sourceOrigin
            self.maskOrigin = maskOrigin
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            base = try DrawBase(from: &reader)
            flags = try CompositeFlags(from: &reader)
            source = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            if flags.rawValue & 524288 != 0 {
                mask = try reader.readOptionalPointer({ (reader: inout SpiceReader) throws(SpiceError) in try Image(from: &reader) })
            } else {
                mask = nil
            }
            if flags.rawValue & 1048576 != 0 {
                sourceTransform = try Transform(from: &reader)
            } else {
                sourceTransform = nil
            }
            if flags.rawValue & 2097152 != 0 {
                maskTransform = try Transform(from: &reader)
            } else {
                maskTransform = nil
            }
            sourceOrigin = try Point16(from: &reader)
            maskOrigin = try Point16(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try base.encode(into: &writer)
            try flags.encode(into: &writer)
            writer.writeOptionalPointer(source) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            if flags.rawValue & 524288 != 0 {
                writer.writeOptionalPointer(mask) { (writer: inout SpiceWriter, value) throws(SpiceError) in try value.encode(into: &writer) }
            }
            if flags.rawValue & 1048576 != 0 {
                guard let value = sourceTransform else { throw .missingField("sourceTransform") }
                try value.encode(into: &writer)
            }
            if flags.rawValue & 2097152 != 0 {
                guard let value = maskTransform else { throw .missingField("maskTransform") }
                try value.encode(into: &writer)
            }
            try sourceOrigin.encode(into: &writer)
            try maskOrigin.encode(into: &writer)
        }
    }

    /// Report how a video gets on.
    public struct StreamActivateReport: Hashable, Sendable {
        public var id: UInt32
        public var uniqueID: UInt32
        public var windowSize: UInt32
        public var timeout: UInt32
        public init(id: UInt32, uniqueID: UInt32, windowSize: UInt32, timeout: UInt32) {
            self.id = id
            self.uniqueID = uniqueID
            self.windowSize = windowSize
            self.timeout = timeout
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            uniqueID = try reader.readUInt32()
            windowSize = try reader.readUInt32()
            timeout = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(uniqueID)
            writer.write(windowSize)
            writer.write(timeout)
        }
    }

    /// A shared graphics buffer; its descriptor comes beside.
    public struct ScanoutUnix: Hashable, Sendable {
        public var width: UInt32
        public var height: UInt32
        public var stride: UInt32
        public var format: UInt32
        public var flags: ScanoutFlags
        public init(width: UInt32, height: UInt32, stride: UInt32, format: UInt32, flags: ScanoutFlags) {
            self.width = width
            self.height = height
            self.stride = stride
            self.format = format
            self.flags = flags
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            width = try reader.readUInt32()
            height = try reader.readUInt32()
            stride = try reader.readUInt32()
            format = try reader.readUInt32()
            flags = try ScanoutFlags(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(width)
            writer.write(height)
            writer.write(stride)
            writer.write(format)
            try flags.encode(into: &writer)
        }
    }

    /// A part of the shared buffer changed.
    public struct ScanoutDraw: Hashable, Sendable {
        public var x: UInt32
        public var y: UInt32
        public var width: UInt32
        public var height: UInt32
        public init(x: UInt32, y: UInt32, width: UInt32, height: UInt32) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            x = try reader.readUInt32()
            y = try reader.readUInt32()
            width = try reader.readUInt32()
            height = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(x)
            writer.write(y)
            writer.write(width)
            writer.write(height)
        }
    }

    /// Reserved.
    public struct QualityIndicator: Hashable, Sendable {
        public var data: ArraySlice<UInt8>
        public init(data: ArraySlice<UInt8>) {
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(data)
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .mode(try Mode(from: &reader))
        case 102: self = .mark
        case 103: self = .reset
        case 104: self = .copyBits(try CopyBits(from: &reader))
        case 105: self = .invalidateList(try InvalidateList(from: &reader))
        case 106: self = .invalidateAllPixmaps(try InvalidateAllPixmaps(from: &reader))
        case 107: self = .invalidatePalette(try InvalidatePalette(from: &reader))
        case 108: self = .invalidateAllPalettes
        case 122: self = .streamCreate(try StreamCreate(from: &reader))
        case 123: self = .streamData(try StreamData(from: &reader))
        case 124: self = .streamClip(try StreamClip(from: &reader))
        case 125: self = .streamDestroy(try StreamDestroy(from: &reader))
        case 126: self = .streamDestroyAll
        case 302: self = .drawFill(try DrawFill(from: &reader))
        case 303: self = .drawOpaque(try DrawOpaque(from: &reader))
        case 304: self = .drawCopy(try DrawCopy(from: &reader))
        case 305: self = .drawBlend(try DrawBlend(from: &reader))
        case 306: self = .drawBlackness(try DrawBlackness(from: &reader))
        case 307: self = .drawWhiteness(try DrawWhiteness(from: &reader))
        case 308: self = .drawInverse(try DrawInverse(from: &reader))
        case 309: self = .drawROP3(try DrawROP3(from: &reader))
        case 310: self = .drawStroke(try DrawStroke(from: &reader))
        case 311: self = .drawText(try DrawText(from: &reader))
        case 312: self = .drawTransparent(try DrawTransparent(from: &reader))
        case 313: self = .drawAlphaBlend(try DrawAlphaBlend(from: &reader))
        case 314: self = .surfaceCreate(try SurfaceCreate(from: &reader))
        case 315: self = .surfaceDestroy(try SurfaceDestroy(from: &reader))
        case 316: self = .streamDataSized(try StreamDataSized(from: &reader))
        case 317: self = .monitorsConfig(try MonitorsConfig(from: &reader))
        case 318: self = .drawComposite(try DrawComposite(from: &reader))
        case 319: self = .streamActivateReport(try StreamActivateReport(from: &reader))
        case 320: self = .scanoutUnix(try ScanoutUnix(from: &reader))
        case 321: self = .scanoutDraw(try ScanoutDraw(from: &reader))
        case 322: self = .qualityIndicator(try QualityIndicator(from: &reader))
        default: self = .base(try BaseServerMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .mode: 101
        case .mark: 102
        case .reset: 103
        case .copyBits: 104
        case .invalidateList: 105
        case .invalidateAllPixmaps: 106
        case .invalidatePalette: 107
        case .invalidateAllPalettes: 108
        case .streamCreate: 122
        case .streamData: 123
        case .streamClip: 124
        case .streamDestroy: 125
        case .streamDestroyAll: 126
        case .drawFill: 302
        case .drawOpaque: 303
        case .drawCopy: 304
        case .drawBlend: 305
        case .drawBlackness: 306
        case .drawWhiteness: 307
        case .drawInverse: 308
        case .drawROP3: 309
        case .drawStroke: 310
        case .drawText: 311
        case .drawTransparent: 312
        case .drawAlphaBlend: 313
        case .surfaceCreate: 314
        case .surfaceDestroy: 315
        case .streamDataSized: 316
        case .monitorsConfig: 317
        case .drawComposite: 318
        case .streamActivateReport: 319
        case .scanoutUnix: 320
        case .scanoutDraw: 321
        case .qualityIndicator: 322
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .mode(let value): try value.encode(into: &writer)
        case .mark: break
        case .reset: break
        case .copyBits(let value): try value.encode(into: &writer)
        case .invalidateList(let value): try value.encode(into: &writer)
        case .invalidateAllPixmaps(let value): try value.encode(into: &writer)
        case .invalidatePalette(let value): try value.encode(into: &writer)
        case .invalidateAllPalettes: break
        case .streamCreate(let value): try value.encode(into: &writer)
        case .streamData(let value): try value.encode(into: &writer)
        case .streamClip(let value): try value.encode(into: &writer)
        case .streamDestroy(let value): try value.encode(into: &writer)
        case .streamDestroyAll: break
        case .drawFill(let value): try value.encode(into: &writer)
        case .drawOpaque(let value): try value.encode(into: &writer)
        case .drawCopy(let value): try value.encode(into: &writer)
        case .drawBlend(let value): try value.encode(into: &writer)
        case .drawBlackness(let value): try value.encode(into: &writer)
        case .drawWhiteness(let value): try value.encode(into: &writer)
        case .drawInverse(let value): try value.encode(into: &writer)
        case .drawROP3(let value): try value.encode(into: &writer)
        case .drawStroke(let value): try value.encode(into: &writer)
        case .drawText(let value): try value.encode(into: &writer)
        case .drawTransparent(let value): try value.encode(into: &writer)
        case .drawAlphaBlend(let value): try value.encode(into: &writer)
        case .surfaceCreate(let value): try value.encode(into: &writer)
        case .surfaceDestroy(let value): try value.encode(into: &writer)
        case .streamDataSized(let value): try value.encode(into: &writer)
        case .monitorsConfig(let value): try value.encode(into: &writer)
        case .drawComposite(let value): try value.encode(into: &writer)
        case .streamActivateReport(let value): try value.encode(into: &writer)
        case .scanoutUnix(let value): try value.encode(into: &writer)
        case .scanoutDraw(let value): try value.encode(into: &writer)
        case .qualityIndicator(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "mode"
        case 102: "mark"
        case 103: "reset"
        case 104: "copyBits"
        case 105: "invalidateList"
        case 106: "invalidateAllPixmaps"
        case 107: "invalidatePalette"
        case 108: "invalidateAllPalettes"
        case 122: "streamCreate"
        case 123: "streamData"
        case 124: "streamClip"
        case 125: "streamDestroy"
        case 126: "streamDestroyAll"
        case 302: "drawFill"
        case 303: "drawOpaque"
        case 304: "drawCopy"
        case 305: "drawBlend"
        case 306: "drawBlackness"
        case 307: "drawWhiteness"
        case 308: "drawInverse"
        case 309: "drawROP3"
        case 310: "drawStroke"
        case 311: "drawText"
        case 312: "drawTransparent"
        case 313: "drawAlphaBlend"
        case 314: "surfaceCreate"
        case 315: "surfaceDestroy"
        case 316: "streamDataSized"
        case 317: "monitorsConfig"
        case 318: "drawComposite"
        case 319: "streamActivateReport"
        case 320: "scanoutUnix"
        case 321: "scanoutDraw"
        case 322: "qualityIndicator"
        default: BaseServerMessage.name(of: number)
        }
    }
}

/// What the client says on a channel of this kind: pictures.
public enum DisplayClientMessage: SpiceMessage {
    /// A message of every channel like this.
    case base(BaseClientMessage)
    /// Sizes of the caches, in pixels.
    case `init`(Init)
    /// How a video gets on.
    case streamReport(StreamReport)
    /// How images should be coded.
    case preferredCompression(PreferredCompression)
    /// The shared buffer was shown.
    case scanoutDrawDone
    /// Video codecs, the best first.
    case preferredVideoCodec(PreferredVideoCodec)

    /// Sizes of the caches, in pixels.
    public struct Init: Hashable, Sendable {
        public var pixmapCacheID: UInt8
        public var pixmapCacheSize: Int64
        public var dictionaryID: UInt8
        public var dictionarySize: Int32
        public init(pixmapCacheID: UInt8, pixmapCacheSize: Int64, dictionaryID: UInt8, dictionarySize: Int32) {
            self.pixmapCacheID = pixmapCacheID
            self.pixmapCacheSize = pixmapCacheSize
            self.dictionaryID = dictionaryID
            self.dictionarySize = dictionarySize
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            pixmapCacheID = try reader.readUInt8()
            pixmapCacheSize = try reader.readInt64()
            dictionaryID = try reader.readUInt8()
            dictionarySize = try reader.readInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(pixmapCacheID)
            writer.write(pixmapCacheSize)
            writer.write(dictionaryID)
            writer.write(dictionarySize)
        }
    }

    /// How a video gets on.
    public struct StreamReport: Hashable, Sendable {
        public var id: UInt32
        public var uniqueID: UInt32
        public var startTime: UInt32
        public var endTime: UInt32
        public var frames: UInt32
        public var drops: UInt32
        public var lastFrameDelay: Int32
        public var audioDelay: UInt32
        public init(id: UInt32, uniqueID: UInt32, startTime: UInt32, endTime: UInt32, frames: UInt32, drops: UInt32, lastFrameDelay: Int32, audioDelay: UInt32) {
            self.id = id
            self.uniqueID = uniqueID
            self.startTime = startTime
            self.endTime = endTime
            self.frames = frames
            self.drops = drops
            self.lastFrameDelay = lastFrameDelay
            self.audioDelay = audioDelay
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            uniqueID = try reader.readUInt32()
            startTime = try reader.readUInt32()
            endTime = try reader.readUInt32()
            frames = try reader.readUInt32()
            drops = try reader.readUInt32()
            lastFrameDelay = try reader.readInt32()
            audioDelay = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(uniqueID)
            writer.write(startTime)
            writer.write(endTime)
            writer.write(frames)
            writer.write(drops)
            writer.write(lastFrameDelay)
            writer.write(audioDelay)
        }
    }

    /// How images should be coded.
    public struct PreferredCompression: Hashable, Sendable {
        public var compression: ImageCompression
        public init(compression: ImageCompression) {
            self.compression = compression
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            compression = try ImageCompression(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try compression.encode(into: &writer)
        }
    }

    /// Video codecs, the best first.
    public struct PreferredVideoCodec: Hashable, Sendable {
        public var codecs: [VideoCodec]
        public init(codecs: [VideoCodec]) {
            self.codecs = codecs
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt8())
            codecs = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try VideoCodec(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(codecs.count, as: UInt8.self)
            for element in codecs { try element.encode(into: &writer) }
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 101: self = .`init`(try Init(from: &reader))
        case 102: self = .streamReport(try StreamReport(from: &reader))
        case 103: self = .preferredCompression(try PreferredCompression(from: &reader))
        case 104: self = .scanoutDrawDone
        case 105: self = .preferredVideoCodec(try PreferredVideoCodec(from: &reader))
        default: self = .base(try BaseClientMessage(number: number, body: body, options: options))
        }
    }
    public var number: UInt16 {
        switch self {
        case .base(let message): message.number
        case .`init`: 101
        case .streamReport: 102
        case .preferredCompression: 103
        case .scanoutDrawDone: 104
        case .preferredVideoCodec: 105
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .base(let message): return try message.body(options: options)
        case .`init`(let value): try value.encode(into: &writer)
        case .streamReport(let value): try value.encode(into: &writer)
        case .preferredCompression(let value): try value.encode(into: &writer)
        case .scanoutDrawDone: break
        case .preferredVideoCodec(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 101: "init"
        case 102: "streamReport"
        case 103: "preferredCompression"
        case 104: "scanoutDrawDone"
        case 105: "preferredVideoCodec"
        default: BaseClientMessage.name(of: number)
        }
    }
}

