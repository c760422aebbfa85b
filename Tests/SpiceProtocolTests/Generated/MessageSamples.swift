// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

import SpiceProtocol

extension ChannelType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
    }
}
extension LinkError: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
    }
}
extension NotifySeverity: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2]))
    }
}
extension NotifyVisibility: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2]))
    }
}
extension MigrateFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2]))
    }
}
extension MouseModes: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2]))
    }
}
extension DataCompression: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1]))
    }
}
extension ClipType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1]))
    }
}
extension PathFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 8, 16]))
    }
}
extension VideoCodec: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [1, 2, 3, 4, 5]))
    }
}
extension StreamFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1]))
    }
}
extension MaskFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1]))
    }
}
extension ImageType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109]))
    }
}
extension ImageCompression: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6, 7]))
    }
}
extension ImageFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4]))
    }
}
extension BitmapFormat: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    }
}
extension BitmapFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4]))
    }
}
extension JPEGAlphaFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1]))
    }
}
extension ScaleMode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1]))
    }
}
extension RasterOperation: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]))
    }
}
extension LineFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [4, 8]))
    }
}
extension StringFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4, 8]))
    }
}
extension SurfaceFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2]))
    }
}
extension SurfaceFormat: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 8, 16, 32, 80, 96]))
    }
}
extension AlphaFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2]))
    }
}
extension ResourceType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1]))
    }
}
extension CompositeFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216]))
    }
}
extension ScanoutFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1]))
    }
}
extension KeyboardModifiers: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4]))
    }
}
extension MouseButton: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6, 7]))
    }
}
extension MouseButtons: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4, 8, 16, 32, 64]))
    }
}
extension CursorType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6]))
    }
}
extension CursorFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4]))
    }
}
extension AudioMode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3]))
    }
}
extension AudioFormat: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1]))
    }
}
extension SmartcardMessage: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [1, 2, 3, 4, 5, 6, 7, 8, 9]))
    }
}
extension PortEvent: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2]))
    }
}
extension AgentFileStatus: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6, 7]))
    }
}
extension ClipboardType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2, 3, 4, 5, 6]))
    }
}
extension ClipboardSelection: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2]))
    }
}
extension AgentMonitorsFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2]))
    }
}
extension AgentDisplayFlags: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.bits(of: [1, 2, 4, 8]))
    }
}
extension AgentResult: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [1, 2]))
    }
}
extension BrushType: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        Self(rawValue: sampler.one(of: [0, 1, 2]))
    }
}
extension Clip: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        switch sampler.choice(2) {
        case 0: .none
        default: .rects(ClipRects.sample(&sampler))
        }
    }
}
extension ImageContents: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        switch sampler.choice(12) {
        case 0: .bitmap(BitmapData.sample(&sampler))
        case 1: .quic(PackedData.sample(&sampler))
        case 2: .lzPalette(LZPaletteData.sample(&sampler))
        case 3: .lzRGB(PackedData.sample(&sampler))
        case 4: .glzRGB(PackedData.sample(&sampler))
        case 5: .fromCache
        case 6: .surface(sampler.integer())
        case 7: .jpeg(PackedData.sample(&sampler))
        case 8: .fromCacheLossless
        case 9: .zlibGLZ(ZlibGLZData.sample(&sampler))
        case 10: .jpegAlpha(JPEGAlphaData.sample(&sampler))
        default: .lz4(PackedData.sample(&sampler))
        }
    }
}
extension Brush: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        switch sampler.choice(3) {
        case 0: .none
        case 1: .solid(sampler.integer())
        default: .pattern(Pattern.sample(&sampler))
        }
    }
}
extension Point: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: Int32 = sampler.integer()
        let y: Int32 = sampler.integer()
        return Self(x: x, y: y)
    }
}
extension Point16: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: Int16 = sampler.integer()
        let y: Int16 = sampler.integer()
        return Self(x: x, y: y)
    }
}
extension FixedPoint: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: Int32 = sampler.integer()
        let y: Int32 = sampler.integer()
        return Self(x: x, y: y)
    }
}
extension Rect: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let top: Int32 = sampler.integer()
        let left: Int32 = sampler.integer()
        let bottom: Int32 = sampler.integer()
        let right: Int32 = sampler.integer()
        return Self(top: top, left: left, bottom: bottom, right: right)
    }
}
extension Transform: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let t00: UInt32 = sampler.integer()
        let t01: UInt32 = sampler.integer()
        let t02: UInt32 = sampler.integer()
        let t10: UInt32 = sampler.integer()
        let t11: UInt32 = sampler.integer()
        let t12: UInt32 = sampler.integer()
        return Self(t00: t00, t01: t01, t02: t02, t10: t10, t11: t11, t12: t12)
    }
}
extension ChannelWait: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let channelType: ChannelType = ChannelType.sample(&sampler)
        let channelID: UInt8 = sampler.integer()
        let messageSerial: UInt64 = sampler.integer()
        return Self(channelType: channelType, channelID: channelID, messageSerial: messageSerial)
    }
}
extension ChannelID: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: ChannelType = ChannelType.sample(&sampler)
        let id: UInt8 = sampler.integer()
        return Self(type: type, id: id)
    }
}
extension MigrationDestination: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let port: UInt16 = sampler.integer()
        let securePort: UInt16 = sampler.integer()
        let host: String = sampler.text()
        let certificateSubject: String? = sampler.maybe { sampler in sampler.text() }
        return Self(port: port, securePort: securePort, host: host, certificateSubject: certificateSubject)
    }
}
extension ClipRects: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let rects: [Rect] = sampler.list { sampler in Rect.sample(&sampler) }
        return Self(rects: rects)
    }
}
extension PathSegment: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: PathFlags = PathFlags.sample(&sampler)
        let points: [FixedPoint] = sampler.list { sampler in FixedPoint.sample(&sampler) }
        return Self(flags: flags, points: points)
    }
}
extension Path: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let segments: [PathSegment] = sampler.list { sampler in PathSegment.sample(&sampler) }
        return Self(segments: segments)
    }
}
extension DrawBase: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let surfaceID: UInt32 = sampler.integer()
        let box: Rect = Rect.sample(&sampler)
        let clip: Clip = Clip.sample(&sampler)
        return Self(surfaceID: surfaceID, box: box, clip: clip)
    }
}
extension ResourceID: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: ResourceType = ResourceType.sample(&sampler)
        let id: UInt64 = sampler.integer()
        return Self(type: type, id: id)
    }
}
extension Palette: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt64 = sampler.integer()
        let entries: [UInt32] = sampler.list { sampler in sampler.integer() }
        return Self(id: id, entries: entries)
    }
}
extension BitmapData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let format: BitmapFormat = BitmapFormat.sample(&sampler)
        let flags: BitmapFlags = BitmapFlags.sample(&sampler)
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.small()
        let stride: UInt32 = sampler.small()
        let paletteID: UInt64? = flags.rawValue & 2 != 0 ? sampler.integer() : nil
        let palette: Palette? = flags.rawValue & 2 == 0 ? Palette.sample(&sampler) : nil
        let data: ArraySlice<UInt8> = sampler.bytes(Int(stride) * Int(height))
        return Self(format: format, flags: flags, width: width, height: height, stride: stride, paletteID: paletteID, palette: palette, data: data)
    }
}
extension PackedData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension LZPaletteData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: BitmapFlags = BitmapFlags.sample(&sampler)
        let paletteID: UInt64? = flags.rawValue & 2 != 0 ? sampler.integer() : nil
        let palette: Palette? = flags.rawValue & 2 == 0 ? Palette.sample(&sampler) : nil
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(flags: flags, paletteID: paletteID, palette: palette, data: data)
    }
}
extension ZlibGLZData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let unpackedSize: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(unpackedSize: unpackedSize, data: data)
    }
}
extension JPEGAlphaData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: JPEGAlphaFlags = JPEGAlphaFlags.sample(&sampler)
        let jpegSize: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(flags: flags, jpegSize: jpegSize, data: data)
    }
}
extension Image: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt64 = sampler.integer()
        let flags: ImageFlags = ImageFlags.sample(&sampler)
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let contents: ImageContents = ImageContents.sample(&sampler)
        return Self(id: id, flags: flags, width: width, height: height, contents: contents)
    }
}
extension Pattern: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let image: Image = Image.sample(&sampler)
        let origin: Point = Point.sample(&sampler)
        return Self(image: image, origin: origin)
    }
}
extension Mask: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: MaskFlags = MaskFlags.sample(&sampler)
        let origin: Point = Point.sample(&sampler)
        let image: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        return Self(flags: flags, origin: origin, image: image)
    }
}
extension LineAttributes: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: LineFlags = LineFlags.sample(&sampler)
        let style: [Int32]? = flags.rawValue & 8 != 0 ? sampler.list { sampler in sampler.integer() } : nil
        return Self(flags: flags, style: style)
    }
}
extension RasterGlyph {
    static func sample(_ sampler: inout SampleSource, bits: Int) -> Self {
        let renderPosition: Point = Point.sample(&sampler)
        let origin: Point = Point.sample(&sampler)
        let width: UInt16 = sampler.small()
        let height: UInt16 = sampler.small()
        let data: ArraySlice<UInt8> = sampler.bytes((Int(bits) * Int(width) + 7) / 8 * Int(height))
        return Self(renderPosition: renderPosition, origin: origin, width: width, height: height, data: data)
    }
}
extension GlyphString: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: StringFlags = StringFlags.sample(&sampler)
        let glyphs: [RasterGlyph] = sampler.list { sampler in RasterGlyph.sample(&sampler, bits: flags.bitsPerPixel) }
        return Self(flags: flags, glyphs: glyphs)
    }
}
extension Head: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let monitorID: UInt32 = sampler.integer()
        let surfaceID: UInt32 = sampler.integer()
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let x: UInt32 = sampler.integer()
        let y: UInt32 = sampler.integer()
        let flags: UInt32 = sampler.integer()
        return Self(monitorID: monitorID, surfaceID: surfaceID, width: width, height: height, x: x, y: y, flags: flags)
    }
}
extension CursorHeader: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt64 = sampler.integer()
        let type: CursorType = CursorType.sample(&sampler)
        let width: UInt16 = sampler.integer()
        let height: UInt16 = sampler.integer()
        let hotSpotX: UInt16 = sampler.integer()
        let hotSpotY: UInt16 = sampler.integer()
        return Self(id: id, type: type, width: width, height: height, hotSpotX: hotSpotX, hotSpotY: hotSpotY)
    }
}
extension Cursor: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: CursorFlags = CursorFlags.sample(&sampler)
        let header: CursorHeader? = flags.rawValue & 1 == 0 ? CursorHeader.sample(&sampler) : nil
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(flags: flags, header: header, data: data)
    }
}
extension AgentMonitor: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let height: UInt32 = sampler.integer()
        let width: UInt32 = sampler.integer()
        let depth: UInt32 = sampler.integer()
        let x: Int32 = sampler.integer()
        let y: Int32 = sampler.integer()
        return Self(height: height, width: width, depth: depth, x: x, y: y)
    }
}
extension AgentMonitorSize: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let height: UInt16 = sampler.integer()
        let width: UInt16 = sampler.integer()
        return Self(height: height, width: width)
    }
}
extension AgentDevice: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let channelID: UInt32 = sampler.integer()
        let monitorID: UInt32 = sampler.integer()
        let deviceDisplayID: UInt32 = sampler.integer()
        let address: String = sampler.text()
        return Self(channelID: channelID, monitorID: monitorID, deviceDisplayID: deviceDisplayID, address: address)
    }
}
extension BaseClientMessage.AckSync: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let generation: UInt32 = sampler.integer()
        return Self(generation: generation)
    }
}
extension BaseClientMessage.Pong: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let timestamp: UInt64 = sampler.integer()
        return Self(id: id, timestamp: timestamp)
    }
}
extension BaseClientMessage.MigrateData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension BaseClientMessage.Disconnecting: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let timestamp: UInt64 = sampler.integer()
        let reason: LinkError = LinkError.sample(&sampler)
        return Self(timestamp: timestamp, reason: reason)
    }
}
extension BaseClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .ackSync(AckSync.sample(&sampler)) },
        { _ in .ack },
        { sampler in .pong(Pong.sample(&sampler)) },
        { _ in .migrateFlushMark },
        { sampler in .migrateData(MigrateData.sample(&sampler)) },
        { sampler in .disconnecting(Disconnecting.sample(&sampler)) },
    ]
}
extension BaseServerMessage.Migrate: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: MigrateFlags = MigrateFlags.sample(&sampler)
        return Self(flags: flags)
    }
}
extension BaseServerMessage.MigrateData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension BaseServerMessage.SetAck: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let generation: UInt32 = sampler.integer()
        let window: UInt32 = sampler.integer()
        return Self(generation: generation, window: window)
    }
}
extension BaseServerMessage.Ping: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let timestamp: UInt64 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, timestamp: timestamp, data: data)
    }
}
extension BaseServerMessage.WaitForChannels: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let waits: [ChannelWait] = sampler.list { sampler in ChannelWait.sample(&sampler) }
        return Self(waits: waits)
    }
}
extension BaseServerMessage.Disconnecting: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let timestamp: UInt64 = sampler.integer()
        let reason: LinkError = LinkError.sample(&sampler)
        return Self(timestamp: timestamp, reason: reason)
    }
}
extension BaseServerMessage.Notify: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let timestamp: UInt64 = sampler.integer()
        let severity: NotifySeverity = NotifySeverity.sample(&sampler)
        let visibility: NotifyVisibility = NotifyVisibility.sample(&sampler)
        let what: UInt32 = sampler.integer()
        let text: String = sampler.text()
        return Self(timestamp: timestamp, severity: severity, visibility: visibility, what: what, text: text)
    }
}
extension BaseServerMessage.List: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension BaseServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .migrate(Migrate.sample(&sampler)) },
        { sampler in .migrateData(MigrateData.sample(&sampler)) },
        { sampler in .setAck(SetAck.sample(&sampler)) },
        { sampler in .ping(Ping.sample(&sampler)) },
        { sampler in .waitForChannels(WaitForChannels.sample(&sampler)) },
        { sampler in .disconnecting(Disconnecting.sample(&sampler)) },
        { sampler in .notify(Notify.sample(&sampler)) },
        { sampler in .list(List.sample(&sampler)) },
    ]
}
extension MainClientMessage.ClientInfo: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let cacheSize: UInt64 = sampler.integer()
        return Self(cacheSize: cacheSize)
    }
}
extension MainClientMessage.MouseModeRequest: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let mode: MouseModes = MouseModes.sample(&sampler)
        return Self(mode: mode)
    }
}
extension MainClientMessage.AgentStart: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let count: UInt32 = sampler.integer()
        return Self(count: count)
    }
}
extension MainClientMessage.AgentData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension MainClientMessage.AgentToken: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let count: UInt32 = sampler.integer()
        return Self(count: count)
    }
}
extension MainClientMessage.MigrateDestinationDoSeamless: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let sourceVersion: UInt32 = sampler.integer()
        return Self(sourceVersion: sourceVersion)
    }
}
extension MainClientMessage.QualityIndicator: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension MainClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .clientInfo(ClientInfo.sample(&sampler)) },
        { _ in .migrateConnected },
        { _ in .migrateConnectError },
        { _ in .attachChannels },
        { sampler in .mouseModeRequest(MouseModeRequest.sample(&sampler)) },
        { sampler in .agentStart(AgentStart.sample(&sampler)) },
        { sampler in .agentData(AgentData.sample(&sampler)) },
        { sampler in .agentToken(AgentToken.sample(&sampler)) },
        { _ in .migrateEnd },
        { sampler in .migrateDestinationDoSeamless(MigrateDestinationDoSeamless.sample(&sampler)) },
        { _ in .migrateConnectedSeamless },
        { sampler in .qualityIndicator(QualityIndicator.sample(&sampler)) },
    ]
}
extension MainServerMessage.MigrateBegin: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let destination: MigrationDestination = MigrationDestination.sample(&sampler)
        return Self(destination: destination)
    }
}
extension MainServerMessage.Init: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let sessionID: UInt32 = sampler.integer()
        let displayChannelsHint: UInt32 = sampler.integer()
        let supportedMouseModes: UInt32 = sampler.integer()
        let currentMouseMode: UInt32 = sampler.integer()
        let agentConnected: UInt32 = sampler.integer()
        let agentTokens: UInt32 = sampler.integer()
        let multimediaTime: UInt32 = sampler.integer()
        let ramHint: UInt32 = sampler.integer()
        return Self(sessionID: sessionID, displayChannelsHint: displayChannelsHint, supportedMouseModes: supportedMouseModes, currentMouseMode: currentMouseMode, agentConnected: agentConnected, agentTokens: agentTokens, multimediaTime: multimediaTime, ramHint: ramHint)
    }
}
extension MainServerMessage.ChannelsList: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let channels: [ChannelID] = sampler.list { sampler in ChannelID.sample(&sampler) }
        return Self(channels: channels)
    }
}
extension MainServerMessage.MouseMode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let supportedModes: MouseModes = MouseModes.sample(&sampler)
        let currentMode: MouseModes = MouseModes.sample(&sampler)
        return Self(supportedModes: supportedModes, currentMode: currentMode)
    }
}
extension MainServerMessage.MultimediaTime: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        return Self(time: time)
    }
}
extension MainServerMessage.AgentDisconnected: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let reason: LinkError = LinkError.sample(&sampler)
        return Self(reason: reason)
    }
}
extension MainServerMessage.AgentData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension MainServerMessage.AgentToken: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let count: UInt32 = sampler.integer()
        return Self(count: count)
    }
}
extension MainServerMessage.MigrateSwitchHost: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let destination: MigrationDestination = MigrationDestination.sample(&sampler)
        return Self(destination: destination)
    }
}
extension MainServerMessage.Name: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let name: String = sampler.text()
        return Self(name: name)
    }
}
extension MainServerMessage.Uuid: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let uuid: ArraySlice<UInt8> = sampler.bytes(16)
        return Self(uuid: uuid)
    }
}
extension MainServerMessage.AgentConnectedTokens: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let count: UInt32 = sampler.integer()
        return Self(count: count)
    }
}
extension MainServerMessage.MigrateBeginSeamless: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let destination: MigrationDestination = MigrationDestination.sample(&sampler)
        let sourceVersion: UInt32 = sampler.integer()
        return Self(destination: destination, sourceVersion: sourceVersion)
    }
}
extension MainServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .migrateBegin(MigrateBegin.sample(&sampler)) },
        { _ in .migrateCancel },
        { sampler in .`init`(Init.sample(&sampler)) },
        { sampler in .channelsList(ChannelsList.sample(&sampler)) },
        { sampler in .mouseMode(MouseMode.sample(&sampler)) },
        { sampler in .multimediaTime(MultimediaTime.sample(&sampler)) },
        { _ in .agentConnected },
        { sampler in .agentDisconnected(AgentDisconnected.sample(&sampler)) },
        { sampler in .agentData(AgentData.sample(&sampler)) },
        { sampler in .agentToken(AgentToken.sample(&sampler)) },
        { sampler in .migrateSwitchHost(MigrateSwitchHost.sample(&sampler)) },
        { _ in .migrateEnd },
        { sampler in .name(Name.sample(&sampler)) },
        { sampler in .uuid(Uuid.sample(&sampler)) },
        { sampler in .agentConnectedTokens(AgentConnectedTokens.sample(&sampler)) },
        { sampler in .migrateBeginSeamless(MigrateBeginSeamless.sample(&sampler)) },
        { _ in .migrateDestinationSeamlessAck },
        { _ in .migrateDestinationSeamlessNack },
    ]
}
extension DisplayClientMessage.Init: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let pixmapCacheID: UInt8 = sampler.integer()
        let pixmapCacheSize: Int64 = sampler.integer()
        let dictionaryID: UInt8 = sampler.integer()
        let dictionarySize: Int32 = sampler.integer()
        return Self(pixmapCacheID: pixmapCacheID, pixmapCacheSize: pixmapCacheSize, dictionaryID: dictionaryID, dictionarySize: dictionarySize)
    }
}
extension DisplayClientMessage.StreamReport: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let uniqueID: UInt32 = sampler.integer()
        let startTime: UInt32 = sampler.integer()
        let endTime: UInt32 = sampler.integer()
        let frames: UInt32 = sampler.integer()
        let drops: UInt32 = sampler.integer()
        let lastFrameDelay: Int32 = sampler.integer()
        let audioDelay: UInt32 = sampler.integer()
        return Self(id: id, uniqueID: uniqueID, startTime: startTime, endTime: endTime, frames: frames, drops: drops, lastFrameDelay: lastFrameDelay, audioDelay: audioDelay)
    }
}
extension DisplayClientMessage.PreferredCompression: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let compression: ImageCompression = ImageCompression.sample(&sampler)
        return Self(compression: compression)
    }
}
extension DisplayClientMessage.PreferredVideoCodec: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let codecs: [VideoCodec] = sampler.list { sampler in VideoCodec.sample(&sampler) }
        return Self(codecs: codecs)
    }
}
extension DisplayClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .`init`(Init.sample(&sampler)) },
        { sampler in .streamReport(StreamReport.sample(&sampler)) },
        { sampler in .preferredCompression(PreferredCompression.sample(&sampler)) },
        { _ in .scanoutDrawDone },
        { sampler in .preferredVideoCodec(PreferredVideoCodec.sample(&sampler)) },
    ]
}
extension DisplayServerMessage.Mode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let bits: UInt32 = sampler.integer()
        return Self(width: width, height: height, bits: bits)
    }
}
extension DisplayServerMessage.CopyBits: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Point = Point.sample(&sampler)
        return Self(base: base, source: source)
    }
}
extension DisplayServerMessage.InvalidateList: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let resources: [ResourceID] = sampler.list { sampler in ResourceID.sample(&sampler) }
        return Self(resources: resources)
    }
}
extension DisplayServerMessage.InvalidateAllPixmaps: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let waits: [ChannelWait] = sampler.list { sampler in ChannelWait.sample(&sampler) }
        return Self(waits: waits)
    }
}
extension DisplayServerMessage.InvalidatePalette: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt64 = sampler.integer()
        return Self(id: id)
    }
}
extension DisplayServerMessage.StreamCreate: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let surfaceID: UInt32 = sampler.integer()
        let id: UInt32 = sampler.integer()
        let flags: StreamFlags = StreamFlags.sample(&sampler)
        let codec: VideoCodec = VideoCodec.sample(&sampler)
        let stamp: UInt64 = sampler.integer()
        let streamWidth: UInt32 = sampler.integer()
        let streamHeight: UInt32 = sampler.integer()
        let sourceWidth: UInt32 = sampler.integer()
        let sourceHeight: UInt32 = sampler.integer()
        let destination: Rect = Rect.sample(&sampler)
        let clip: Clip = Clip.sample(&sampler)
        return Self(surfaceID: surfaceID, id: id, flags: flags, codec: codec, stamp: stamp, streamWidth: streamWidth, streamHeight: streamHeight, sourceWidth: sourceWidth, sourceHeight: sourceHeight, destination: destination, clip: clip)
    }
}
extension DisplayServerMessage.StreamData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let multimediaTime: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, multimediaTime: multimediaTime, data: data)
    }
}
extension DisplayServerMessage.StreamClip: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let clip: Clip = Clip.sample(&sampler)
        return Self(id: id, clip: clip)
    }
}
extension DisplayServerMessage.StreamDestroy: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        return Self(id: id)
    }
}
extension DisplayServerMessage.DrawFill: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let brush: Brush = Brush.sample(&sampler)
        let operation: RasterOperation = RasterOperation.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, brush: brush, operation: operation, mask: mask)
    }
}
extension DisplayServerMessage.DrawOpaque: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        let brush: Brush = Brush.sample(&sampler)
        let operation: RasterOperation = RasterOperation.sample(&sampler)
        let scaleMode: ScaleMode = ScaleMode.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, source: source, sourceArea: sourceArea, brush: brush, operation: operation, scaleMode: scaleMode, mask: mask)
    }
}
extension DisplayServerMessage.DrawCopy: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        let operation: RasterOperation = RasterOperation.sample(&sampler)
        let scaleMode: ScaleMode = ScaleMode.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, source: source, sourceArea: sourceArea, operation: operation, scaleMode: scaleMode, mask: mask)
    }
}
extension DisplayServerMessage.DrawBlend: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        let operation: RasterOperation = RasterOperation.sample(&sampler)
        let scaleMode: ScaleMode = ScaleMode.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, source: source, sourceArea: sourceArea, operation: operation, scaleMode: scaleMode, mask: mask)
    }
}
extension DisplayServerMessage.DrawBlackness: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, mask: mask)
    }
}
extension DisplayServerMessage.DrawWhiteness: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, mask: mask)
    }
}
extension DisplayServerMessage.DrawInverse: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, mask: mask)
    }
}
extension DisplayServerMessage.DrawROP3: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        let brush: Brush = Brush.sample(&sampler)
        let rop3: UInt8 = sampler.integer()
        let scaleMode: ScaleMode = ScaleMode.sample(&sampler)
        let mask: Mask = Mask.sample(&sampler)
        return Self(base: base, source: source, sourceArea: sourceArea, brush: brush, rop3: rop3, scaleMode: scaleMode, mask: mask)
    }
}
extension DisplayServerMessage.DrawStroke: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let path: Path = Path.sample(&sampler)
        let attributes: LineAttributes = LineAttributes.sample(&sampler)
        let brush: Brush = Brush.sample(&sampler)
        let foreMode: RasterOperation = RasterOperation.sample(&sampler)
        let backMode: RasterOperation = RasterOperation.sample(&sampler)
        return Self(base: base, path: path, attributes: attributes, brush: brush, foreMode: foreMode, backMode: backMode)
    }
}
extension DisplayServerMessage.DrawText: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let string: GlyphString = GlyphString.sample(&sampler)
        let backArea: Rect = Rect.sample(&sampler)
        let foreBrush: Brush = Brush.sample(&sampler)
        let backBrush: Brush = Brush.sample(&sampler)
        let foreMode: RasterOperation = RasterOperation.sample(&sampler)
        let backMode: RasterOperation = RasterOperation.sample(&sampler)
        return Self(base: base, string: string, backArea: backArea, foreBrush: foreBrush, backBrush: backBrush, foreMode: foreMode, backMode: backMode)
    }
}
extension DisplayServerMessage.DrawTransparent: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        let sourceColor: UInt32 = sampler.integer()
        let trueColor: UInt32 = sampler.integer()
        return Self(base: base, source: source, sourceArea: sourceArea, sourceColor: sourceColor, trueColor: trueColor)
    }
}
extension DisplayServerMessage.DrawAlphaBlend: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let flags: AlphaFlags = AlphaFlags.sample(&sampler)
        let alpha: UInt8 = sampler.integer()
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let sourceArea: Rect = Rect.sample(&sampler)
        return Self(base: base, flags: flags, alpha: alpha, source: source, sourceArea: sourceArea)
    }
}
extension DisplayServerMessage.SurfaceCreate: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let format: SurfaceFormat = SurfaceFormat.sample(&sampler)
        let flags: SurfaceFlags = SurfaceFlags.sample(&sampler)
        return Self(id: id, width: width, height: height, format: format, flags: flags)
    }
}
extension DisplayServerMessage.SurfaceDestroy: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        return Self(id: id)
    }
}
extension DisplayServerMessage.StreamDataSized: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let multimediaTime: UInt32 = sampler.integer()
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let destination: Rect = Rect.sample(&sampler)
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, multimediaTime: multimediaTime, width: width, height: height, destination: destination, data: data)
    }
}
extension DisplayServerMessage.MonitorsConfig: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let maximum: UInt16 = sampler.integer()
        let heads: [Head] = sampler.list { sampler in Head.sample(&sampler) }
        return Self(maximum: maximum, heads: heads)
    }
}
extension DisplayServerMessage.DrawComposite: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let base: DrawBase = DrawBase.sample(&sampler)
        let flags: CompositeFlags = CompositeFlags.sample(&sampler)
        let source: Image? = sampler.maybe { sampler in Image.sample(&sampler) }
        let mask: Image? = flags.rawValue & 524288 != 0 ? Image.sample(&sampler) : nil
        let sourceTransform: Transform? = flags.rawValue & 1048576 != 0 ? Transform.sample(&sampler) : nil
        let maskTransform: Transform? = flags.rawValue & 2097152 != 0 ? Transform.sample(&sampler) : nil
        let sourceOrigin: Point16 = Point16.sample(&sampler)
        let maskOrigin: Point16 = Point16.sample(&sampler)
        return Self(base: base, flags: flags, source: source, mask: mask, sourceTransform: sourceTransform, maskTransform: maskTransform, sourceOrigin: sourceOrigin, maskOrigin: maskOrigin)
    }
}
extension DisplayServerMessage.StreamActivateReport: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let uniqueID: UInt32 = sampler.integer()
        let windowSize: UInt32 = sampler.integer()
        let timeout: UInt32 = sampler.integer()
        return Self(id: id, uniqueID: uniqueID, windowSize: windowSize, timeout: timeout)
    }
}
extension DisplayServerMessage.ScanoutUnix: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        let stride: UInt32 = sampler.integer()
        let format: UInt32 = sampler.integer()
        let flags: ScanoutFlags = ScanoutFlags.sample(&sampler)
        return Self(width: width, height: height, stride: stride, format: format, flags: flags)
    }
}
extension DisplayServerMessage.ScanoutDraw: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: UInt32 = sampler.integer()
        let y: UInt32 = sampler.integer()
        let width: UInt32 = sampler.integer()
        let height: UInt32 = sampler.integer()
        return Self(x: x, y: y, width: width, height: height)
    }
}
extension DisplayServerMessage.QualityIndicator: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension DisplayServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .mode(Mode.sample(&sampler)) },
        { _ in .mark },
        { _ in .reset },
        { sampler in .copyBits(CopyBits.sample(&sampler)) },
        { sampler in .invalidateList(InvalidateList.sample(&sampler)) },
        { sampler in .invalidateAllPixmaps(InvalidateAllPixmaps.sample(&sampler)) },
        { sampler in .invalidatePalette(InvalidatePalette.sample(&sampler)) },
        { _ in .invalidateAllPalettes },
        { sampler in .streamCreate(StreamCreate.sample(&sampler)) },
        { sampler in .streamData(StreamData.sample(&sampler)) },
        { sampler in .streamClip(StreamClip.sample(&sampler)) },
        { sampler in .streamDestroy(StreamDestroy.sample(&sampler)) },
        { _ in .streamDestroyAll },
        { sampler in .drawFill(DrawFill.sample(&sampler)) },
        { sampler in .drawOpaque(DrawOpaque.sample(&sampler)) },
        { sampler in .drawCopy(DrawCopy.sample(&sampler)) },
        { sampler in .drawBlend(DrawBlend.sample(&sampler)) },
        { sampler in .drawBlackness(DrawBlackness.sample(&sampler)) },
        { sampler in .drawWhiteness(DrawWhiteness.sample(&sampler)) },
        { sampler in .drawInverse(DrawInverse.sample(&sampler)) },
        { sampler in .drawROP3(DrawROP3.sample(&sampler)) },
        { sampler in .drawStroke(DrawStroke.sample(&sampler)) },
        { sampler in .drawText(DrawText.sample(&sampler)) },
        { sampler in .drawTransparent(DrawTransparent.sample(&sampler)) },
        { sampler in .drawAlphaBlend(DrawAlphaBlend.sample(&sampler)) },
        { sampler in .surfaceCreate(SurfaceCreate.sample(&sampler)) },
        { sampler in .surfaceDestroy(SurfaceDestroy.sample(&sampler)) },
        { sampler in .streamDataSized(StreamDataSized.sample(&sampler)) },
        { sampler in .monitorsConfig(MonitorsConfig.sample(&sampler)) },
        { sampler in .drawComposite(DrawComposite.sample(&sampler)) },
        { sampler in .streamActivateReport(StreamActivateReport.sample(&sampler)) },
        { sampler in .scanoutUnix(ScanoutUnix.sample(&sampler)) },
        { sampler in .scanoutDraw(ScanoutDraw.sample(&sampler)) },
        { sampler in .qualityIndicator(QualityIndicator.sample(&sampler)) },
    ]
}
extension InputsClientMessage.KeyDown: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let code: UInt32 = sampler.integer()
        return Self(code: code)
    }
}
extension InputsClientMessage.KeyUp: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let code: UInt32 = sampler.integer()
        return Self(code: code)
    }
}
extension InputsClientMessage.KeyModifiers: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let modifiers: KeyboardModifiers = KeyboardModifiers.sample(&sampler)
        return Self(modifiers: modifiers)
    }
}
extension InputsClientMessage.KeyScancode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension InputsClientMessage.MouseMotion: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let dx: Int32 = sampler.integer()
        let dy: Int32 = sampler.integer()
        let buttons: MouseButtons = MouseButtons.sample(&sampler)
        return Self(dx: dx, dy: dy, buttons: buttons)
    }
}
extension InputsClientMessage.MousePosition: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: UInt32 = sampler.integer()
        let y: UInt32 = sampler.integer()
        let buttons: MouseButtons = MouseButtons.sample(&sampler)
        let display: UInt8 = sampler.integer()
        return Self(x: x, y: y, buttons: buttons, display: display)
    }
}
extension InputsClientMessage.MousePress: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let button: MouseButton = MouseButton.sample(&sampler)
        let buttons: MouseButtons = MouseButtons.sample(&sampler)
        return Self(button: button, buttons: buttons)
    }
}
extension InputsClientMessage.MouseRelease: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let button: MouseButton = MouseButton.sample(&sampler)
        let buttons: MouseButtons = MouseButtons.sample(&sampler)
        return Self(button: button, buttons: buttons)
    }
}
extension InputsClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .keyDown(KeyDown.sample(&sampler)) },
        { sampler in .keyUp(KeyUp.sample(&sampler)) },
        { sampler in .keyModifiers(KeyModifiers.sample(&sampler)) },
        { sampler in .keyScancode(KeyScancode.sample(&sampler)) },
        { sampler in .mouseMotion(MouseMotion.sample(&sampler)) },
        { sampler in .mousePosition(MousePosition.sample(&sampler)) },
        { sampler in .mousePress(MousePress.sample(&sampler)) },
        { sampler in .mouseRelease(MouseRelease.sample(&sampler)) },
    ]
}
extension InputsServerMessage.Init: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let modifiers: KeyboardModifiers = KeyboardModifiers.sample(&sampler)
        return Self(modifiers: modifiers)
    }
}
extension InputsServerMessage.KeyModifiers: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let modifiers: KeyboardModifiers = KeyboardModifiers.sample(&sampler)
        return Self(modifiers: modifiers)
    }
}
extension InputsServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .`init`(Init.sample(&sampler)) },
        { sampler in .keyModifiers(KeyModifiers.sample(&sampler)) },
        { _ in .mouseMotionAck },
    ]
}
extension CursorServerMessage.Init: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let position: Point16 = Point16.sample(&sampler)
        let trailLength: UInt16 = sampler.integer()
        let trailFrequency: UInt16 = sampler.integer()
        let visible: UInt8 = sampler.integer()
        let cursor: Cursor = Cursor.sample(&sampler)
        return Self(position: position, trailLength: trailLength, trailFrequency: trailFrequency, visible: visible, cursor: cursor)
    }
}
extension CursorServerMessage.Set: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let position: Point16 = Point16.sample(&sampler)
        let visible: UInt8 = sampler.integer()
        let cursor: Cursor = Cursor.sample(&sampler)
        return Self(position: position, visible: visible, cursor: cursor)
    }
}
extension CursorServerMessage.Move: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let position: Point16 = Point16.sample(&sampler)
        return Self(position: position)
    }
}
extension CursorServerMessage.Trail: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let length: UInt16 = sampler.integer()
        let frequency: UInt16 = sampler.integer()
        return Self(length: length, frequency: frequency)
    }
}
extension CursorServerMessage.InvalidateOne: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt64 = sampler.integer()
        return Self(id: id)
    }
}
extension CursorServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .`init`(Init.sample(&sampler)) },
        { _ in .reset },
        { sampler in .set(Set.sample(&sampler)) },
        { sampler in .move(Move.sample(&sampler)) },
        { _ in .hide },
        { sampler in .trail(Trail.sample(&sampler)) },
        { sampler in .invalidateOne(InvalidateOne.sample(&sampler)) },
        { _ in .invalidateAll },
    ]
}
extension PlaybackServerMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(time: time, data: data)
    }
}
extension PlaybackServerMessage.Mode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        let mode: AudioMode = AudioMode.sample(&sampler)
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(time: time, mode: mode, data: data)
    }
}
extension PlaybackServerMessage.Start: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let channels: UInt32 = sampler.integer()
        let format: AudioFormat = AudioFormat.sample(&sampler)
        let frequency: UInt32 = sampler.integer()
        let time: UInt32 = sampler.integer()
        return Self(channels: channels, format: format, frequency: frequency, time: time)
    }
}
extension PlaybackServerMessage.Volume: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let volume: [UInt16] = sampler.list { sampler in sampler.integer() }
        return Self(volume: volume)
    }
}
extension PlaybackServerMessage.Mute: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let mute: UInt8 = sampler.integer()
        return Self(mute: mute)
    }
}
extension PlaybackServerMessage.Latency: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let milliseconds: UInt32 = sampler.integer()
        return Self(milliseconds: milliseconds)
    }
}
extension PlaybackServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
        { sampler in .mode(Mode.sample(&sampler)) },
        { sampler in .start(Start.sample(&sampler)) },
        { _ in .stop },
        { sampler in .volume(Volume.sample(&sampler)) },
        { sampler in .mute(Mute.sample(&sampler)) },
        { sampler in .latency(Latency.sample(&sampler)) },
    ]
}
extension RecordClientMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(time: time, data: data)
    }
}
extension RecordClientMessage.Mode: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        let mode: AudioMode = AudioMode.sample(&sampler)
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(time: time, mode: mode, data: data)
    }
}
extension RecordClientMessage.StartMark: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let time: UInt32 = sampler.integer()
        return Self(time: time)
    }
}
extension RecordClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
        { sampler in .mode(Mode.sample(&sampler)) },
        { sampler in .startMark(StartMark.sample(&sampler)) },
    ]
}
extension RecordServerMessage.Start: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let channels: UInt32 = sampler.integer()
        let format: AudioFormat = AudioFormat.sample(&sampler)
        let frequency: UInt32 = sampler.integer()
        return Self(channels: channels, format: format, frequency: frequency)
    }
}
extension RecordServerMessage.Volume: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let volume: [UInt16] = sampler.list { sampler in sampler.integer() }
        return Self(volume: volume)
    }
}
extension RecordServerMessage.Mute: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let mute: UInt8 = sampler.integer()
        return Self(mute: mute)
    }
}
extension RecordServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .start(Start.sample(&sampler)) },
        { _ in .stop },
        { sampler in .volume(Volume.sample(&sampler)) },
        { sampler in .mute(Mute.sample(&sampler)) },
    ]
}
extension SmartcardClientMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: SmartcardMessage = SmartcardMessage.sample(&sampler)
        let readerID: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(type: type, readerID: readerID, data: data)
    }
}
extension SmartcardClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
    ]
}
extension SmartcardServerMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: SmartcardMessage = SmartcardMessage.sample(&sampler)
        let readerID: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(type: type, readerID: readerID, data: data)
    }
}
extension SmartcardServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
    ]
}
extension ByteStreamClientMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension ByteStreamClientMessage.CompressedData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: DataCompression = DataCompression.sample(&sampler)
        let unpackedSize: UInt32? = type.rawValue != 0 ? sampler.integer() : nil
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(type: type, unpackedSize: unpackedSize, data: data)
    }
}
extension ByteStreamClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
        { sampler in .compressedData(CompressedData.sample(&sampler)) },
    ]
}
extension ByteStreamServerMessage.Data: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(data: data)
    }
}
extension ByteStreamServerMessage.CompressedData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: DataCompression = DataCompression.sample(&sampler)
        let unpackedSize: UInt32? = type.rawValue != 0 ? sampler.integer() : nil
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(type: type, unpackedSize: unpackedSize, data: data)
    }
}
extension ByteStreamServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .data(Data.sample(&sampler)) },
        { sampler in .compressedData(CompressedData.sample(&sampler)) },
    ]
}
extension PortClientMessage.Event: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let event: PortEvent = PortEvent.sample(&sampler)
        return Self(event: event)
    }
}
extension PortClientMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .event(Event.sample(&sampler)) },
    ]
}
extension PortServerMessage.Init: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let name: String = sampler.text()
        let opened: UInt8 = sampler.integer()
        return Self(name: name, opened: opened)
    }
}
extension PortServerMessage.Event: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let event: PortEvent = PortEvent.sample(&sampler)
        return Self(event: event)
    }
}
extension PortServerMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .`init`(Init.sample(&sampler)) },
        { sampler in .event(Event.sample(&sampler)) },
    ]
}
extension AgentMessage.MouseState: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let x: UInt32 = sampler.integer()
        let y: UInt32 = sampler.integer()
        let buttons: UInt32 = sampler.integer()
        let display: UInt8 = sampler.integer()
        return Self(x: x, y: y, buttons: buttons, display: display)
    }
}
extension AgentMessage.MonitorsConfig: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: AgentMonitorsFlags = AgentMonitorsFlags.sample(&sampler)
        let monitors: [AgentMonitor] = sampler.list { sampler in AgentMonitor.sample(&sampler) }
        let physicalSizes: [AgentMonitorSize]? = flags.rawValue & 2 != 0 ? sampler.list { sampler in AgentMonitorSize.sample(&sampler) } : nil
        return Self(flags: flags, monitors: monitors, physicalSizes: physicalSizes)
    }
}
extension AgentMessage.Reply: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let type: UInt32 = sampler.integer()
        let error: AgentResult = AgentResult.sample(&sampler)
        return Self(type: type, error: error)
    }
}
extension AgentMessage.Clipboard: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let selection: ClipboardSelection? = sampler.options.contains(.selection) ? ClipboardSelection.sample(&sampler) : nil
        let type: ClipboardType = ClipboardType.sample(&sampler)
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(selection: selection, type: type, data: data)
    }
}
extension AgentMessage.DisplayConfig: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let flags: AgentDisplayFlags = AgentDisplayFlags.sample(&sampler)
        let depth: UInt32 = sampler.integer()
        return Self(flags: flags, depth: depth)
    }
}
extension AgentMessage.AnnounceCapabilities: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let request: UInt32 = sampler.integer()
        let capabilities: [UInt32] = sampler.list { sampler in sampler.integer() }
        return Self(request: request, capabilities: capabilities)
    }
}
extension AgentMessage.ClipboardGrab: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let selection: ClipboardSelection? = sampler.options.contains(.selection) ? ClipboardSelection.sample(&sampler) : nil
        let serial: UInt32? = sampler.options.contains(.serial) ? sampler.integer() : nil
        let types: [ClipboardType] = sampler.list { sampler in ClipboardType.sample(&sampler) }
        return Self(selection: selection, serial: serial, types: types)
    }
}
extension AgentMessage.ClipboardRequest: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let selection: ClipboardSelection? = sampler.options.contains(.selection) ? ClipboardSelection.sample(&sampler) : nil
        let type: ClipboardType = ClipboardType.sample(&sampler)
        return Self(selection: selection, type: type)
    }
}
extension AgentMessage.ClipboardRelease: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let selection: ClipboardSelection? = sampler.options.contains(.selection) ? ClipboardSelection.sample(&sampler) : nil
        return Self(selection: selection)
    }
}
extension AgentMessage.FileStart: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let description: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, description: description)
    }
}
extension AgentMessage.FileStatus: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let status: AgentFileStatus = AgentFileStatus.sample(&sampler)
        let detail: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, status: status, detail: detail)
    }
}
extension AgentMessage.FileData: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let id: UInt32 = sampler.integer()
        let data: ArraySlice<UInt8> = sampler.bytes()
        return Self(id: id, data: data)
    }
}
extension AgentMessage.MaximumClipboard: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let bytes: Int32 = sampler.integer()
        return Self(bytes: bytes)
    }
}
extension AgentMessage.AudioVolumeSync: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let isPlayback: UInt8 = sampler.integer()
        let mute: UInt8 = sampler.integer()
        let volume: [UInt16] = sampler.list { sampler in sampler.integer() }
        return Self(isPlayback: isPlayback, mute: mute, volume: volume)
    }
}
extension AgentMessage.GraphicsDeviceInfo: Sampled {
    static func sample(_ sampler: inout SampleSource) -> Self {
        let devices: [AgentDevice] = sampler.list { sampler in AgentDevice.sample(&sampler) }
        return Self(devices: devices)
    }
}
extension AgentMessage: SampledMessage {
    static let samples: [@Sendable (inout SampleSource) -> Self] = [
        { sampler in .mouseState(MouseState.sample(&sampler)) },
        { sampler in .monitorsConfig(MonitorsConfig.sample(&sampler)) },
        { sampler in .reply(Reply.sample(&sampler)) },
        { sampler in .clipboard(Clipboard.sample(&sampler)) },
        { sampler in .displayConfig(DisplayConfig.sample(&sampler)) },
        { sampler in .announceCapabilities(AnnounceCapabilities.sample(&sampler)) },
        { sampler in .clipboardGrab(ClipboardGrab.sample(&sampler)) },
        { sampler in .clipboardRequest(ClipboardRequest.sample(&sampler)) },
        { sampler in .clipboardRelease(ClipboardRelease.sample(&sampler)) },
        { sampler in .fileStart(FileStart.sample(&sampler)) },
        { sampler in .fileStatus(FileStatus.sample(&sampler)) },
        { sampler in .fileData(FileData.sample(&sampler)) },
        { _ in .clientDisconnected },
        { sampler in .maximumClipboard(MaximumClipboard.sample(&sampler)) },
        { sampler in .audioVolumeSync(AudioVolumeSync.sample(&sampler)) },
        { sampler in .graphicsDeviceInfo(GraphicsDeviceInfo.sample(&sampler)) },
    ]
}
