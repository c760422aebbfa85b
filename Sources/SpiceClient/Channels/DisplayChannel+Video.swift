import SpiceCodecs
import SpiceProtocol

/// Videos: MJPEG. Others are not announced, so a server has no reason to send them.
extension DisplayChannel {
    func handleVideo(_ message: DisplayServerMessage) async throws(SpiceClientError) {
        switch message {
        case .streamCreate(let creation):
            try checkVideo(creation.id)
            videos[creation.id] = Video(
                surface: creation.surfaceID, codec: creation.codec, isTopDown: creation.flags.contains(.topDown),
                destination: creation.destination, clip: creation.clip)
        case .streamData(let frame):
            guard let video = videos[frame.id] else { return }
            try await show(
                frame.data, of: video, id: frame.id, at: frame.multimediaTime, destination: video.destination)
        case .streamDataSized(let frame):
            guard let video = videos[frame.id] else { return }
            try await show(
                frame.data, of: video, id: frame.id, at: frame.multimediaTime, destination: frame.destination)
        case .streamClip(let change): videos[change.id]?.clip = change.clip
        case .streamDestroy(let end): videos[end.id] = nil
        case .streamDestroyAll: videos = [:]
        case .streamActivateReport(let request):
            videos[request.id]?.report = StreamReport(uniqueID: request.uniqueID, window: max(1, request.windowSize))
        default: break
        }
    }

    private func show(
        _ data: ArraySlice<UInt8>, of video: Video, id: UInt32, at time: UInt32, destination: Rect
    ) async throws(SpiceClientError) {
        guard video.codec == .mjpeg, let surface = surfaces[video.surface] else {
            return try await refuse(video, id: id)
        }
        var image: PixelImage
        do { image = try JPEG.decode(Array(data)) } catch { throw .image(error) }
        if !video.isTopDown { image = image.flipped() }
        let base = DrawBase(surfaceID: video.surface, box: destination, clip: video.clip)
        let spans = try surface.spans(base)
        surface.copy(
            spans, box: Box(destination), from: Raster(image).converted(for: surface.kind),
            area: Box(left: 0, top: 0, right: image.width, bottom: image.height), scaleMode: .nearest, .copy)
        changed(video.surface, spans.bounds)
        try await report(id: id, time: time)
    }

    /// Counts a frame and tells the server after as many as it asked for.
    private func report(id: UInt32, time: UInt32) async throws(SpiceClientError) {
        guard var report = videos[id]?.report else { return }
        report.frames += 1
        let start = report.start ?? time
        report.start = start
        if report.frames >= report.window {
            try await link.send(
                DisplayClientMessage.streamReport(
                    .init(
                        id: id, uniqueID: report.uniqueID, startTime: start, endTime: time, frames: report.frames,
                        drops: report.drops, lastFrameDelay: Int32(bitPattern: time &- context.mediaTime),
                        audioDelay: .max)))
            report.frames = 0
            report.drops = 0
            report.start = nil
        }
        videos[id]?.report = report
    }

    /// Says that a video can not be shown, so that the server sends pictures instead.
    private func refuse(_ video: Video, id: UInt32) async throws(SpiceClientError) {
        guard let report = video.report else { return }
        try await link.send(
            DisplayClientMessage.streamReport(
                .init(
                    id: id, uniqueID: report.uniqueID, startTime: 0, endTime: 0, frames: 0, drops: .max,
                    lastFrameDelay: 0, audioDelay: .max)))
    }
}
