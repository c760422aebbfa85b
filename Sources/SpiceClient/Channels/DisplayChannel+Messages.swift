import SpiceCodecs
import SpiceProtocol

/// What the server says.
extension DisplayChannel {
    /// Palettes that are kept at most; stock servers keep 128.
    private static let maximumPalettes = 4096
    /// Surfaces at most; stock servers have 1024.
    private static let maximumSurfaces = 4096
    /// Videos at most, by the protocol.
    private static let maximumVideos: UInt32 = 64

    func handle(_ message: RawMessage) async throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try DisplayServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .base: break
        case .mode(let mode):
            surfaces = [:]
            let format: SurfaceFormat = mode.bits == 16 ? .rgb555 : .xrgb32
            try create(
                .init(id: 0, width: mode.width, height: mode.height, format: format, flags: .primary))
            mark()
        case .mark: mark()
        case .reset:
            reset()
            context.images.dropAll()
        case .surfaceCreate(let creation): try create(creation)
        case .surfaceDestroy(let destruction):
            surfaces[destruction.id] = nil
            if primary == destruction.id {
                primary = nil
                isMarked = false
            }
        case .monitorsConfig(let configuration): setHeads(configuration.heads)
        case .invalidateList(let list):
            for resource in list.resources where resource.type == .pixmap { context.images.drop(resource.id) }
        case .invalidateAllPixmaps(let invalidation):
            try await context.wait(for: invalidation.waits)
            context.images.dropAll()
        case .invalidatePalette(let invalidation): palettes[invalidation.id] = nil
        case .invalidateAllPalettes: palettes = [:]
        case .streamCreate, .streamData, .streamDataSized, .streamClip, .streamDestroy, .streamDestroyAll,
            .streamActivateReport:
            try await handleVideo(decoded)
        case .scanoutUnix, .scanoutDraw: throw .violation("a shared buffer nobody asked for")
        case .qualityIndicator: break
        default: try await draw(decoded)
        }
    }

    private func mark() {
        isMarked = true
        guard let primary, let surface = surfaces[primary] else { return }
        changed(primary, surface.box)
        context.emit(.display(channel: id, width: surface.width, height: surface.height))
    }

    private func create(_ creation: DisplayServerMessage.SurfaceCreate) throws(SpiceClientError) {
        guard surfaces.count < Self.maximumSurfaces else { throw .violation("more than \(surfaces.count) surfaces") }
        let total = surfaces.values.reduce(0) { $0 + $1.pixels.count }
        let surface = try Surface(width: creation.width, height: creation.height, format: creation.format)
        guard total + surface.pixels.count <= 4 * Surface.maximumPixels else {
            throw .violation("surfaces of more than \(4 * Surface.maximumPixels) pixels")
        }
        surfaces[creation.id] = surface
        if creation.flags.contains(.primary) {
            primary = creation.id
            // A surface that replaces another one is shown at once; the first waits for its mark.
            if isMarked { mark() }
        }
    }

    func keep(_ palette: SpiceProtocol.Palette) throws(SpiceClientError) {
        palettes[palette.id] = .init(id: palette.id, entries: palette.entries)
        guard palettes.count <= Self.maximumPalettes else { throw .violation("too many palettes") }
    }

    func checkVideo(_ id: UInt32) throws(SpiceClientError) {
        guard id < Self.maximumVideos else { throw .violation("video \(id)") }
    }
}
