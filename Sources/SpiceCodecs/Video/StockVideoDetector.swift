/// Finds video among draw operations as the stock server does (`video-stream.cpp`): the same box drawn again and again.
///
/// A value without a clock: times are milliseconds of any one clock and come with the operations.
public struct StockVideoDetector: Sendable {
    /// `streaming-video=`
    public enum Filter: String, Sendable, CaseIterable {
        case off
        /// Whatever is drawn in the same place.
        case all
        /// Pictures of 96 by 96 pixels at least that are smooth now and then.
        case filter
    }

    /// A copy of an uncompressed bitmap to the screen.
    public struct Draw: Sendable {
        public var box: Region
        /// The part of the bitmap that is drawn.
        public var sourceWidth: Int
        public var sourceHeight: Int
        /// Whether it overwrites what is there, without a mask.
        public var isPlain: Bool
        /// Nil if it is not known.
        public var graduality: Graduality?
        /// In milliseconds.
        public var time: Int

        public init(
            box: Region, sourceWidth: Int, sourceHeight: Int, isPlain: Bool = true, graduality: Graduality?, time: Int
        ) {
            self.box = box
            self.sourceWidth = sourceWidth
            self.sourceHeight = sourceHeight
            self.isPlain = isPlain
            self.graduality = graduality
            self.time = time
        }
    }

    public enum Verdict: Sendable, Equatable {
        case ordinary
        /// The nth repetition in its place.
        case candidate(frames: Int)
        case starts(stream: Int)
        case continues(stream: Int)
    }

    /// Longest pause between repetitions, in milliseconds.
    public static let detectionPause = 200
    /// Longest silence of a stream.
    public static let streamPause = 1000
    public static let framesToStart = 20
    /// Part of them that have to be smooth.
    public static let smoothPart = 0.2
    /// After so many frames without a smooth one counting begins anew.
    public static let framesToReset = 100
    public static let smallestArea = 96 * 96
    public static let maximumStreams = 50

    private struct Trace: Sendable {
        var draw: Draw
        var frames = 0
        var smooth = 0
        var lastSmooth = 0
    }

    private struct Stream: Sendable {
        let id: Int
        let box: Region
        var time: Int
    }

    public let filter: Filter
    private var traces: [Trace] = []
    private var running: [Stream] = []
    private var nextID = 0

    /// Places that are remembered.
    private static let traceLimit = 8

    public init(_ filter: Filter) {
        self.filter = filter
    }

    /// The running streams.
    public var streams: [(id: Int, box: Region)] { running.map { ($0.id, $0.box) } }

    /// Takes an operation into account and says what it is.
    public mutating func observe(_ draw: Draw) -> Verdict {
        guard canStream(draw) else { return .ordinary }
        for index in running.indices where continues(draw, running[index]) {
            running[index].time = draw.time
            return .continues(stream: running[index].id)
        }
        guard let index = traces.firstIndex(where: { isNext(draw, after: $0.draw) }) else {
            if traces.count == Self.traceLimit { traces.removeFirst() }
            traces.append(Trace(draw: draw))
            return .ordinary
        }
        var trace = traces.remove(at: index)
        count(draw, &trace)
        guard trace.frames >= Self.framesToStart, Double(trace.smooth) >= Self.smoothPart * Double(trace.frames),
            running.count < Self.maximumStreams
        else {
            traces.append(trace)
            return .candidate(frames: trace.frames)
        }
        let stream = Stream(id: nextID, box: draw.box, time: draw.time)
        nextID += 1
        running.append(stream)
        return .starts(stream: stream.id)
    }

    /// Ends the streams that were silent for too long and returns them; their boxes are to be sent anew without loss.
    public mutating func expire(at time: Int) -> [(id: Int, box: Region)] {
        let ended = running.filter { time - $0.time > Self.streamPause }
        running.removeAll { time - $0.time > Self.streamPause }
        traces.removeAll { time - $0.draw.time > Self.detectionPause }
        return ended.map { ($0.id, $0.box) }
    }

    private func canStream(_ draw: Draw) -> Bool {
        switch filter {
        case .off: false
        case .all: draw.isPlain
        case .filter: draw.isPlain && draw.sourceWidth * draw.sourceHeight >= Self.smallestArea
        }
    }

    private func continues(_ draw: Draw, _ stream: Stream) -> Bool {
        draw.time - stream.time <= Self.streamPause && draw.box.contains(stream.box)
            && draw.box.area <= 2 * stream.box.area
    }

    private func isNext(_ draw: Draw, after last: Draw) -> Bool {
        draw.time - last.time <= Self.detectionPause && draw.box == last.box
            && draw.sourceWidth == last.sourceWidth && draw.sourceHeight == last.sourceHeight
    }

    private func count(_ draw: Draw, _ trace: inout Trace) {
        trace.draw = draw
        trace.frames += 1
        // A picture whose smoothness is unknown, or does not matter, passes.
        guard filter == .all || draw.graduality != .low else { return }
        if trace.frames - trace.lastSmooth > Self.framesToReset {
            trace.frames = 1
            trace.smooth = 1
        } else {
            trace.smooth += 1
        }
        trace.lastSmooth = trace.frames
    }
}
